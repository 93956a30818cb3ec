"""Keys that are pressed together, like "Ctrl+Alt+B", as a text; Qt's portable spelling."""

from dataclasses import dataclass

from moodguard.translation import to_translate, tr

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
# What may be taken from every program without Ctrl, Alt or Meta: nobody types with these.
ALONE = frozenset({*(f"F{number}" for number in range(1, 36)), "Pause", "ScrollLock", "Print", "Help"})
EXAMPLE = to_translate("hold Ctrl, Alt or Meta and press one more key, like Ctrl+Alt+B")


@dataclass(frozen=True)
class KeyCombination:
    """`modifiers` are some of MODIFIERS; `key` is the name of the one key pressed with them, like "B"."""

    modifiers: frozenset[str]
    key: str

    def __str__(self) -> str:
        """As people write it, and as `parse_keys` reads it."""
        return "+".join([*(name for name in MODIFIERS if name in self.modifiers), self.key])


def parse_keys(text: str) -> KeyCombination | None:
    """The combination in a text; None for an empty one.

    Raises ValueError, in words, for what is none, and for keys that everybody types with.
    """
    plain = text.strip()
    if not plain:
        return None
    # The last plus may be the key itself, as in Ctrl++.
    front, plus, key = plain[:-1].rpartition("+")
    key = f"{key}{plain[-1]}".strip()
    names = [name.strip().capitalize() for name in front.split("+")] if plus else []
    is_key = key.capitalize() not in MODIFIERS and ", " not in key and (key == "+" or "+" not in key)
    if not is_key or any(name not in MODIFIERS for name in names):
        raise ValueError(
            tr("“{keys}” is no keyboard shortcut; {example}").format(keys=plain[:40], example=tr(EXAMPLE))
        )
    combination = KeyCombination(frozenset(names), key.upper() if len(key) == 1 else key)
    if not combination.modifiers - {"Shift"} and combination.key not in ALONE:
        raise ValueError(
            tr("“{keys}” would be taken from all that you type; {example}").format(
                keys=plain[:40], example=tr(EXAMPLE)
            )
        )
    return combination
