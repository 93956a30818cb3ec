"""The calibration: measures the user's resting face when they want it, and shows how far it has come."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.companion import Companion
from moodguard.mood import baseline
from moodguard.reading import NoReading
from moodguard.translation import to_translate, tr
from moodguard.words.absences import hint_for
from moodguard.words.resting_face import resting_face_words
from moodguard.words.state import say

if TYPE_CHECKING:
    from moodguard.desktop.calibration_dialog import CalibrationDialog

MOVED_TOO_MUCH = to_translate(
    "Your face moved too much to tell how it looks at rest. Lean back for a moment and try again."
)


class CalibrationController(QObject):
    """Owns the calibration's dialog; the companion measures, and judges by what came out."""

    close_look_wanted = Signal(bool)  # look often, with the camera kept open, or as usual again
    ended = Signal()  # broken off or done
    forgotten = Signal()  # the companion has no resting face any more

    def __init__(
        self,
        companion: Companion,
        failure: Callable[[], str],
        parent: QObject,
        *,
        nobody_there: Callable[[], str] = lambda: "",
    ) -> None:
        """`failure` says in words why nothing can be watched, "" where something can; `nobody_there` why it
        isn't the user who is watched.
        """
        super().__init__(parent)
        self._companion = companion
        self._failure = failure
        self._nobody_there = nobody_there
        self.dialog: CalibrationDialog | None = None

    def open(self) -> None:
        """Offer to measure the user's resting face, from its beginning."""
        dialog = self._existing_dialog()
        dialog.introduce(self.summary(), can_forget=self.known or self._companion.learned_rest is not None)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_progress(self) -> None:
        """Show how far it has come, where one is under way, and what came out."""
        calibration, dialog = self._companion.calibration, self.dialog
        if calibration is None or dialog is None:
            return
        if not calibration.done:
            dialog.show_progress(calibration.progress, self._hint(calibration.missing))
            return
        found = calibration.result() is not None
        self._end()
        again = tr(MOVED_TOO_MUCH)
        dialog.show_result(self.summary() if found else again, found=found)

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self.dialog = None

    def close(self) -> None:
        """Break off what is under way, and close the dialog: somebody else is watched, or nobody."""
        if self.dialog is not None:
            self.dialog.close()
        self._end()

    def _existing_dialog(self) -> "CalibrationDialog":
        if self.dialog is None:
            from moodguard.desktop.calibration_dialog import CalibrationDialog

            self.dialog = CalibrationDialog(baseline.READINGS * baseline.INTERVAL)
            self.dialog.started.connect(self._begin)
            self.dialog.forgotten.connect(self._forget)
            self.dialog.left.connect(self._end)
        return self.dialog

    @property
    def known(self) -> bool:
        """Whether the user's resting face was ever measured."""
        return self._companion.resting_face is not None

    def summary(self) -> str:
        """What is known of the resting face, for the user."""
        return resting_face_words(
            self._companion.resting_face, self._companion.model_threshold, self._companion.learned_rest
        )

    def _begin(self) -> None:
        if words := self._nobody_there():
            self._existing_dialog().show_result(words, found=False)
            return
        if not self._companion.camera_wanted:
            words = tr("{words}. Let MoodGuard watch again, then measure.").format(words=self._state_words())
            self._existing_dialog().show_result(words, found=False)
            return
        self._companion.begin_calibration()
        self.close_look_wanted.emit(True)
        self.show_progress()

    def _end(self) -> None:
        if self._companion.calibration is None:
            return
        self._companion.end_calibration()
        self.close_look_wanted.emit(False)
        self.ended.emit()

    def _forget(self) -> None:
        self._companion.forget_resting_face()
        self.forgotten.emit()
        self.open()

    def _state_words(self) -> str:
        status = self._companion.status()
        return say(status.facts, status.times).words

    def _hint(self, missing: NoReading | None) -> str:
        """Why the calibration does not go on, and what helps; empty where it does."""
        if not self._companion.camera_wanted:
            return tr("{words}. It goes on when MoodGuard may watch again.").format(words=self._state_words())
        if self._failure() or missing is None:
            return self._failure()
        return hint_for(missing.why)
