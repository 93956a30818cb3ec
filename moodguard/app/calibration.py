"""Between the heart and the calibration's window: measures the user's resting face when they want it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.app.windows import Windows
from moodguard.companion import Companion
from moodguard.mood import baseline
from moodguard.reading import NoReading

MOVED_TOO_MUCH = "Your face moved too much to tell how it looks at rest."


class CalibrationController(QObject):
    """Begins, shows and ends a calibration; what it finds, the companion knows."""

    close_look_wanted = Signal(bool)  # look often, with the camera kept open, or as usual again
    ended = Signal()  # broken off or done
    forgotten = Signal()  # the companion knows no resting face any more

    def __init__(
        self, companion: Companion, windows: Windows, failure: Callable[[], str], parent: QObject
    ) -> None:
        """`failure` says in words why nothing can be watched, "" where something can."""
        super().__init__(parent)
        self._companion = companion
        self._windows = windows
        self._failure = failure
        windows.calibration_started.connect(self._begin)
        windows.calibration_left.connect(self._end)
        windows.face_forgotten.connect(self._forget)

    def open(self) -> None:
        """Offer to measure the user's resting face."""
        face = self._companion.resting_face
        self._windows.show_calibration(
            baseline.READINGS * baseline.INTERVAL, self.in_words(), can_forget=face is not None
        )

    def in_words(self) -> str:
        """What is known of the resting face, for the user."""
        return baseline.in_words(self._companion.resting_face, self._companion.model_threshold)

    def show(self) -> None:
        """Show how far it has come, where one is under way, and what came out."""
        calibration, dialog = self._companion.calibration, self._windows.calibration
        if calibration is None or dialog is None:
            return
        if not calibration.done:
            dialog.show_progress(calibration.progress, self._hint(calibration.missing))
            return
        found = calibration.result() is not None
        self._end()
        again = f"{MOVED_TOO_MUCH} Lean back for a moment and try again."
        dialog.show_result(self.in_words() if found else again, found=found)

    def close(self) -> None:
        """Somebody else is watched from now on: there is nothing more to show."""
        if self._windows.calibration is not None:
            self._windows.calibration.close()
        self._end()

    def _begin(self) -> None:
        if not self._companion.camera_wanted:
            words = f"{self._companion.status().words}. Let MoodGuard watch again, then measure."
            if self._windows.calibration is not None:
                self._windows.calibration.show_result(words, found=False)
            return
        self._companion.begin_calibration()
        self.close_look_wanted.emit(True)
        self.show()

    def _end(self) -> None:
        if self._companion.calibration is None:
            return
        self._companion.end_calibration()
        self.close_look_wanted.emit(False)
        self.ended.emit()

    def _forget(self) -> None:
        self._companion.know(None)
        self.forgotten.emit()
        self.open()

    def _hint(self, missing: NoReading | None) -> str:
        """Why the calibration does not go on, and what helps; empty where it does."""
        if not self._companion.camera_wanted:
            return f"{self._companion.status().words}. It goes on when MoodGuard may watch again."
        if self._failure() or missing is None:
            return self._failure()
        words = missing.why.value
        return f"{words[0].upper()}{words[1:]}. It goes on as soon as your face can be seen well."
