"""What the mouse, or a finger that stands for it, does on a surface."""

from dataclasses import dataclass
from enum import Enum


class Act(Enum):
    """What the mouse, or a finger that stands for it, does on a surface."""

    ENTER = "enter"
    LEAVE = "leave"
    MOVE = "move"
    PRESS = "press"
    RELEASE = "release"


class Button(Enum):
    """The value is Linux's number of it."""

    LEFT = 0x110
    RIGHT = 0x111
    MIDDLE = 0x112


@dataclass(frozen=True)
class PointerEvent:
    """`x` and `y` are device-independent pixels from the surface's upper left corner, beside it while a
    button is held; the button is that of `PRESS` and `RELEASE`.
    """

    act: Act
    x: float = 0.0
    y: float = 0.0
    button: Button | None = None
