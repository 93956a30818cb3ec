"""What every platform can tell of whoever types."""

from abc import ABC, abstractmethod
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A rectangle on the desktop, in the pixels or points that the system itself counts in."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Typing:
    """One look; None is "can't be told on this machine".

    `idle_seconds` counts from the last touch of keys or mouse, `focused` is the window that has the keyboard,
    and `text_cursor` the place in it where letters appear. `mixes` says whether the desktop shows what lies
    behind a window that is see-through.
    """

    idle_seconds: float | None = None
    focused: Place | None = None
    text_cursor: Place | None = None
    mixes: bool | None = None


class TypingWatch(ABC):
    """Looks at when and where somebody types, never at what."""

    @abstractmethod
    def look(self) -> Typing:
        """How it is now. Raises nothing that the platform is known to come up with."""
