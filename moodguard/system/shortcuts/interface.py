"""What every platform does for keyboard shortcuts that work whatever window is in front."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from moodguard.system.key_combination import KeyCombination
from moodguard.translation import tr


@dataclass(frozen=True)
class Shortcut:
    """One thing that can be done by keys: its name in the program, what it does in words, and the keys."""

    name: str
    label: str
    keys: KeyCombination


class Shortcuts(QObject):
    """Takes keys from the system, and tells when they were pressed. Belongs to the thread of the windows."""

    asks_user = False  # whether the user is asked each time that keys are registered

    activated = Signal(str)  # the name of the shortcut whose keys were pressed
    registered = Signal(str)  # the system has answered; in words which keys can't be had and why, or ""

    def register(self, wanted: Sequence[Shortcut]) -> None:
        """From now on these, and no others; `registered` follows, maybe at once. Raises nothing."""
        raise NotImplementedError

    def stop(self) -> None:
        """Give all keys back; again is no error."""
        raise NotImplementedError


def taken(shortcut: Shortcut) -> str:
    """In words that another program has these keys."""
    return tr("Another program uses {keys} already. {advice}").format(
        keys=shortcut.keys, advice=choose_others(shortcut)
    )


def no_such_key(shortcut: Shortcut) -> str:
    """In words that the keyboard has no key to press for it."""
    return tr("Your keyboard has no key {key}. {advice}").format(
        key=shortcut.keys.key, advice=choose_others(shortcut)
    )


def choose_others(shortcut: Shortcut) -> str:
    """What to do about keys that can't be had."""
    return tr("Choose others for “{shortcut}” in the settings.").format(shortcut=shortcut.label)
