"""What every platform can tell of the leave to use cameras."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from enum import Enum, auto


class Permission(Enum):
    """Whether the system lets this program use cameras."""

    GRANTED = auto()
    DENIED = auto()
    UNASKED = auto()  # the user has not been asked yet


class CameraPermission(ABC):
    """The system's leave to use cameras. For the windows' thread alone."""

    @abstractmethod
    def state(self) -> Permission:
        """The state now; the user may change it at any time."""

    def ask(self, answered: Callable[[], None]) -> None:
        """Let the system ask the user, where it does that; `answered` is called when there is an answer."""
        answered()
