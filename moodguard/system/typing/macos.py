"""Typing on macOS: the frontmost ordinary window. Who asks for the text cursor needs a permission."""

import math
from collections.abc import Callable

from moodguard.system.fullscreen.macos import Desk, box_of, mac_desk
from moodguard.system.idle.interface import IdleClock
from moodguard.system.typing.interface import Place, Typing, TypingWatch

_ORDINARY_LAYER = 0


class MacTypingWatch(TypingWatch):
    """macOS itself mixes all windows."""

    def __init__(self, idle: IdleClock, desk: Callable[[], Desk] | None = None) -> None:
        """`desk` lists the windows, frontmost first."""
        self._idle = idle
        self._desk = desk or mac_desk

    def look(self) -> Typing:
        """As it is now."""
        for window in self._desk().windows:
            if isinstance(window, dict) and window.get("kCGWindowLayer") == _ORDINARY_LAYER:
                return Typing(self._idle.idle_seconds(), _place(window), mixes=True)
        return Typing(self._idle.idle_seconds(), mixes=True)


def _place(window: dict[object, object]) -> Place | None:
    box = box_of(window)
    if box is None or not all(map(math.isfinite, box)) or min(box[2:]) <= 0:
        return None
    return Place(*(round(side) for side in box))
