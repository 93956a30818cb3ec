"""Whether a model, a folder of pictures or a sound that the user names can be used; and in words why not."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from moodguard.gallery.album import folder_problem
from moodguard.sensing.expressions import ExpressionModel
from moodguard.store.sounds import SOUND_ENDINGS, sound_for
from moodguard.system.file_names import named
from moodguard.system.looking import is_folder, is_there
from moodguard.system.onnx_session import Interrupt, ModelError, RunInterruptedError
from moodguard.translation import tr

log = logging.getLogger(__name__)

END_SECONDS = 3.0  # a model is let go of within milliseconds; a folder that hangs is left behind


class UsablePlaces(QObject):
    """Looks on a thread of its own, since disks and models take their time, and tells on that of the windows.

    The thread is a daemon: a folder of a network that hangs can't keep the program from ending.
    """

    _seen = Signal(object)  # what to call, on the thread of the windows

    def __init__(self, parent: QObject) -> None:
        """Looks at nothing yet."""
        super().__init__(parent)
        self._interrupt = Interrupt()
        self._threads: list[threading.Thread] = []
        self._seen.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def check(self, name: str, value: str, answer: Callable[[str], None]) -> None:
        """See whether the setting of that name may be `value`; then call `answer` with why not, or ""."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._look, args=(name, value, answer), name="places", daemon=True)
        self._threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """Look no longer: the program ends."""
        self.blockSignals(True)
        self._interrupt.pull()
        for thread in self._threads:
            thread.join(END_SECONDS)

    def _tell(self, call: Callable[[], None]) -> None:
        call()

    def _look(self, name: str, value: str, answer: Callable[[str], None]) -> None:
        try:
            why = why_unusable(name, value, self._interrupt)
        except RunInterruptedError:
            return
        except Exception:  # of a thread that nobody waits for; the value is tried once more where it is used
            log.exception("a place could not be looked at")
            why = ""
        try:
            self._seen.emit(lambda: answer(why))
        except RuntimeError:  # the program ends, and the windows are gone
            log.debug("nobody wants to know any more")


def why_unusable(name: str, value: str, interrupt: Interrupt | None = None) -> str:
    """Why the setting of that name can't be `value`, as a sentence; "" where it can."""
    path = named(value)
    if name == "expression_model":
        return _model(path, interrupt)
    if name == "gallery_folder":
        return folder_problem(path)
    return _sound(path, value)


def _model(path: Path, interrupt: Interrupt | None) -> str:
    if not is_there(path):
        return tr("There is no such file.")
    try:
        ExpressionModel(path, interrupt=interrupt)
    except ModelError as error:
        return tr("It can't be used: {why}.").format(why=str(error).rstrip("."))
    return ""


def _sound(path: Path, value: str) -> str:
    if sound_for(value, 0) is not None:
        return ""
    if not is_there(path):
        return tr("There is no such file or folder.")
    if is_folder(path):
        return tr("There is no sound in this folder that MoodGuard knows: {endings}.").format(
            endings=", ".join(SOUND_ENDINGS)
        )
    return tr("This is no sound that MoodGuard knows: {endings}.").format(endings=", ".join(SOUND_ENDINGS))
