"""What every platform's way of starting at login can do."""

from abc import ABC, abstractmethod


class AutostartError(Exception):
    """Starting at login can't be changed; the message says why, in words."""


class Autostart(ABC):
    """Starts MoodGuard when the user logs in, if the user wants that.

    The system's own record is the only one: a user who removes the entry, or switches it off in the system's
    settings, has switched it off here too.
    """

    @abstractmethod
    def is_enabled(self) -> bool:
        """Whether the system will start MoodGuard at login. What can't be read counts as "no"."""

    @abstractmethod
    def enable(self) -> None:
        """Start at login from now on. Again when it is on already: the entry then follows a moved program.

        Raises AutostartError.
        """

    @abstractmethod
    def disable(self) -> None:
        """Don't start at login any more; no error where that is so already. Raises AutostartError."""
