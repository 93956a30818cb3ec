"""What every platform does to show a notification of the system."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class Notice:
    """`actions` are name and label of each button; the first is also what a click on the notice itself does.

    It goes by itself after about `seconds`.
    """

    title: str
    text: str
    actions: tuple[tuple[str, str], ...]
    seconds: float


class Notifier(QObject):
    """Shows one notice at a time. Belongs to the thread of the windows, and never makes it wait."""

    acted = Signal(str)  # the name of the action that the user took on the notice that is shown
    failed = Signal()  # the notice can't be shown here

    def show(self, notice: Notice) -> None:
        """Show it, in the place of one before. `failed` may follow, at once or later. Raises nothing."""
        raise NotImplementedError

    def dismiss(self) -> None:
        """Take the notice away, if it is there."""
        raise NotImplementedError
