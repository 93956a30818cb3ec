"""When a window may come: in the first pause of whoever types or moves the mouse, and not too late."""

from dataclasses import dataclass

LONGEST_WAIT = 180.0  # s
# An answer about the last input that is older than this (s) is as good as none.
STALE = 5.0


@dataclass(frozen=True)
class PauseRules:
    """Times in s: nobody may have touched keys or mouse for `gap`; after `longest` a window comes anyway.

    A `gap` of 0 waits for nothing.
    """

    gap: float
    longest: float = LONGEST_WAIT


def may_come(waited: float, idle: float | None, rules: PauseRules) -> bool:
    """Whether a window may come that has waited for `waited` s; `idle` are the s since the last input.

    Where these can't be told (None), nothing is waited for.
    """
    return idle is None or idle >= rules.gap or waited >= rules.longest
