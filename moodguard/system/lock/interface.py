"""What every platform can tell of the locked screen."""

from abc import ABC, abstractmethod


class ScreenLock(ABC):
    """Says whether the screen is locked, or covered by the screen saver: nobody is working then."""

    @abstractmethod
    def is_locked(self) -> bool | None:
        """Whether it is; None where that can't be told."""
