"""What every platform can tell of the programs that watch and listen."""

from abc import ABC, abstractmethod

ANOTHER_PROGRAM = "another program"  # stands for one whose name can't be told


class DevicesInUse(ABC):
    """Says which other programs use a camera or a microphone. MoodGuard itself never counts."""

    @abstractmethod
    def camera_users(self) -> list[str] | None:
        """The programs' names as a person would know them, each once; None where that can't be told."""

    @abstractmethod
    def microphone_users(self) -> list[str] | None:
        """As `camera_users`, for microphones."""
