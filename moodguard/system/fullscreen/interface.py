"""What every platform can tell of full-screen windows."""

from abc import ABC, abstractmethod


class Fullscreen(ABC):
    """Says whether the window in front fills the whole screen: a film, a talk, a game."""

    @abstractmethod
    def is_fullscreen(self) -> bool | None:
        """Whether it does; MoodGuard's own gallery never counts. None where that can't be told."""
