"""What every platform's way of starting at login can do."""

from abc import ABC, abstractmethod

# The last argument of every command that MoodGuard registers; one that a user wrote is not ours to change.
AUTOSTARTED_OPTION = "--autostarted"


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

    @abstractmethod
    def follow_program(self) -> bool:
        """Let an entry that MoodGuard made start this program, where it names an old one; whether it did.

        After a move or an update the old one is gone, or of another version. Whether the entry is switched
        on stays as the user left it, and where there is none, none is made. Raises AutostartError.
        """
