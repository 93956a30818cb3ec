"""What the user has changed in the settings, step by step, so that it can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from moodguard.store.settings import Settings

MOST_STEPS = 100


@dataclass
class _Step:
    """The values of some settings before and after one change."""

    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)


class SettingsHistory:
    """The steps that can be taken back, and those that were and can be made again."""

    def __init__(self) -> None:
        """Nothing was changed yet."""
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._open = False

    @property
    def last(self) -> tuple[str, ...]:
        """The names of the settings that the last step has changed; none where there is none."""
        return tuple(self._done[-1].before) if self._done else ()

    @property
    def next(self) -> tuple[str, ...]:
        """The names of those that were taken back last."""
        return tuple(self._undone[-1].before) if self._undone else ()

    def note(self, before: Settings, changes: Mapping[str, Any], *, goes_on: bool = False) -> None:
        """Some values become `changes`. With `goes_on` that is one step with what follows on the same one."""
        names = tuple(changes)
        self._undone.clear()
        if self._open and goes_on and names == self.last:
            self._done[-1].after = dict(changes)
        else:
            old = {name: getattr(before, name) for name in names}
            self._done = [*self._done[1 - MOST_STEPS :], _Step(old, dict(changes))]
        self._open = goes_on

    def close_step(self) -> None:
        """What comes next is a step of its own."""
        self._open = False

    def undo(self, settings: Settings) -> Settings:
        """`settings` as before the last step; what was changed by others since stays."""
        if not self._done:
            return settings
        self._open = False
        step = self._done.pop()
        self._undone.append(step)
        return replace(settings, **step.before)

    def redo(self, settings: Settings) -> Settings:
        """`settings` with the step that was taken back last made again."""
        if not self._undone:
            return settings
        step = self._undone.pop()
        self._done.append(step)
        return replace(settings, **step.after)

    def forget(self) -> None:
        """The settings are somebody else's now: there is nothing to take back."""
        self.__init__()  # type: ignore[misc]
