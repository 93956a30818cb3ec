"""What every platform's power reader can tell."""

from abc import ABC, abstractmethod


class Power(ABC):
    """Says where the machine's power comes from."""

    @abstractmethod
    def on_battery(self) -> bool | None:
        """Whether it runs on its battery; None where that can't be told."""
