"""What every platform can tell of local time."""

from abc import ABC, abstractmethod
from datetime import datetime


class LocalTime(ABC):
    """The time by the clock on the wall. For the windows' thread alone.

    Python and the C library below it keep the zone that they found first; whoever travels would live by the
    hours of home until the program is started anew.
    """

    def __call__(self) -> datetime:
        """Now, in the zone that the system has now, without a zone of its own."""
        self.follow_zone()
        return datetime.now()  # noqa: DTZ005 - hours are held against the time on the wall

    @abstractmethod
    def follow_zone(self) -> None:
        """Let this whole program tell time by the zone that the system has now. Raises nothing."""
