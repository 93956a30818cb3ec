"""What every platform's idle clock can tell."""

from abc import ABC, abstractmethod


class IdleClock(ABC):
    """Says for how long nobody has touched keyboard, mouse or screen."""

    @abstractmethod
    def idle_seconds(self) -> float | None:
        """Seconds since the last input, from 0; None where that can't be told."""
