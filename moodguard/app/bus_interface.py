"""MoodGuard on the session's bus, where the user wants that: what the commands do, and what happens."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from moodguard.store.settings import Settings
from moodguard.store.user_command import Event
from moodguard.system.single_instance import TROUBLE, Command
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.system.dbus.offered_object import OfferedObject

NAME = "org.moodguard.MoodGuard"
AGAIN_MS = 30_000  # after the bus was lost
LONGEST_ARGUMENT = 64
# Each with the command that it is, and what it takes. Erasing is not among them.
METHODS = {
    "Status": (Command.STATUS, ""),
    "Pause": (Command.PAUSE, "when"),
    "Resume": (Command.RESUME, ""),
    "Home": (Command.SHOW_HOME, ""),
    "Gallery": (Command.GALLERY, ""),
    "Settings": (Command.SHOW_SETTINGS, ""),
    "Calibrate": (Command.CALIBRATE, ""),
    "Break": (Command.BREAK, ""),
    "Skip": (Command.SKIP, ""),
    "Right": (Command.RIGHT, ""),
    "Wrong": (Command.WRONG, ""),
    "Later": (Command.LATER, "time"),
    "Feel": (Command.FEEL, "how"),
    "Quit": (Command.QUIT, ""),
}
SIGNALS = {
    Event.SUGGESTION: "Suggested",
    Event.BREAK_DONE: "BreakDone",
    Event.PAUSED: "Paused",
    Event.RESUMED: "Resumed",
    Event.CAMERA_OFF: "CameraOff",
}


class BusInterfaceController(QObject):
    """Is on the bus while the settings say so."""

    changed = Signal()  # the problem, or whether it is there, is another one

    def __init__(
        self,
        settings: Callable[[], Settings],
        reply_to: Callable[[Command, str], str],
        parent: QObject,
    ) -> None:
        """`settings` gives those in force; `reply_to` carries out a command, as over the control socket."""
        super().__init__(parent)
        self._settings = settings
        self._reply_to = reply_to
        self._object: OfferedObject | None = None
        self.is_there = False
        self.problem = ""  # why it isn't there though it should be, in words

    def follow_settings(self) -> None:
        """Be there, or no longer, as the settings say."""
        if self._settings().bus_interface and self._object is None:
            self._offer()
        elif not self._settings().bus_interface:
            self.stop()
            self._tell(False, "")

    def stop(self) -> None:
        """Be there no more."""
        offered, self._object = self._object, None
        if offered is not None:
            offered.close()
            offered.deleteLater()

    def tell(self, event: Event) -> None:
        """Let whoever listens know what has happened."""
        if self._object is not None and self.is_there:
            self._object.tell(SIGNALS[event])

    def _offer(self) -> None:
        if not sys.platform.startswith("linux"):
            self._tell(False, tr("Your system has no message bus by which programs could use MoodGuard."))
            return
        # what only Linux needs
        from moodguard.system.dbus.offered_object import Method, OfferedObject
        from moodguard.system.hanging_bus import session_address

        methods = {name: Method(self._answer_by(which), takes) for name, (which, takes) in METHODS.items()}
        offered = OfferedObject(session_address(os.environ), NAME, methods, tuple(SIGNALS.values()), self)
        self._object = offered
        offered.lost.connect(self._lost)
        offered.offer(self._taken)

    def _answer_by(self, command: Command) -> Callable[[str], str]:
        from moodguard.system.dbus.offered_object import NotDoneError

        def answer(argument: str) -> str:
            if len(argument) > LONGEST_ARGUMENT:
                raise NotDoneError("that is too long for a command")
            reply = self._reply_to(command, argument)
            if reply.startswith(TROUBLE):
                raise NotDoneError(reply.removeprefix(TROUBLE))
            return reply

        return answer

    def _taken(self, ours: bool) -> None:
        if self._object is None:
            return
        if ours:
            self._tell(True, "")
            return
        self.stop()
        words = tr(
            "Other programs can't use MoodGuard just now: the desktop's message bus isn't there, or another "
            "program goes by its name. All else goes on. Switch that off and on in the settings to try anew."
        )
        self._tell(False, words)

    def _lost(self) -> None:
        """The bus may come back."""
        self.stop()
        self._tell(False, "")
        QTimer.singleShot(AGAIN_MS, self, self.follow_settings)

    def _tell(self, there: bool, problem: str) -> None:
        if (there, problem) != (self.is_there, self.problem):
            self.is_there, self.problem = there, problem
            self.changed.emit()
