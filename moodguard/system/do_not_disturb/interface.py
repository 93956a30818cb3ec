"""What every platform can tell of the wish to be left alone."""

from abc import ABC, abstractmethod


class DoNotDisturb(ABC):
    """Says whether the user has asked the desktop for no notifications."""

    @abstractmethod
    def is_on(self) -> bool | None:
        """Whether that is so now; None where it can't be told."""
