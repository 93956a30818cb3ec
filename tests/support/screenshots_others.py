"""Pictures of the small windows: the resting face, and the manual."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from moodguard.desktop.calibration_dialog import CalibrationDialog
from moodguard.desktop.manual import ManualWindow
from moodguard.mood import baseline
from moodguard.store.paths import manual_file
from moodguard.words.resting_face import resting_face_words
from support.screenshots_shown import SETTLE_MS, SMALL, Shot

THRESHOLD = 0.5


def other_screenshots(keep: Shot) -> None:
    """The dialog before and while it measures, and the manual's first page."""

    def show(name: str, window: QWidget, *, small: bool = False, all_sizes: bool = False) -> None:
        window.show()
        QTest.qWait(SETTLE_MS)
        keep(name, window, small=small, all_sizes=all_sizes)

    dialog = CalibrationDialog(baseline.READINGS * baseline.INTERVAL)
    dialog.introduce(resting_face_words(None, THRESHOLD), can_forget=False)
    show("resting-face", dialog, all_sizes=True)
    dialog.show_progress(0.4, "Turn towards the screen.")
    show("resting-face-measuring", dialog)
    dialog.reject()
    file = manual_file()
    assert file is not None
    for small in (False, True):
        manual = ManualWindow(file)
        if small:
            manual.resize(SMALL)
        show("manual", manual, small=small, all_sizes=True)
        manual.close()
