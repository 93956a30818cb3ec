"""Runs the app over minutes of two days, then uses the history's page with real keys; prints what it saw.

Run on a desktop; `tests/e2e/test_history.py` does, and names the file to export to. The clock on the wall is
moved by hand, and no camera is opened; all else is what the X server delivers.
"""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from moodguard.app.app import App
from moodguard.app.launch import make_application
from moodguard.app.options import AppOptions
from moodguard.desktop.history.bands import Bands
from moodguard.desktop.history.page import HistoryPage
from moodguard.desktop.main_window import MainWindow
from moodguard.desktop.page_names import HISTORY
from moodguard.reading import Reading
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import user_paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from support.app_under_test import FakeAutostart
from support.consent import say_yes
from support.script import Condition, Script

FIRST_DAY = datetime(2026, 12, 1, 12, 0, 30)  # noqa: DTZ001 - the clock on the wall has none
CALM, TENSE = 0.02, 1.0


class Wall:
    """The clock on the wall."""

    def __init__(self) -> None:
        self.now = FIRST_DAY

    def __call__(self) -> datetime:
        return self.now


class Walker(QObject):
    """Plays a script whose every step is a condition to wait for."""

    def __init__(self, app: App, wall: Wall, target: Path) -> None:
        super().__init__()
        self._app, self._wall, self._target = app, wall, target
        Script(self._walk(), self)

    def _walk(self) -> Iterator[Condition]:
        self._watch(CALM, minutes=30)
        self._wall.now += timedelta(days=1)
        self._watch(CALM, minutes=20)
        self._watch(TENSE, minutes=20)
        yield from self._open()
        yield from self._export()
        yield from self._erase_today()
        say("quitting")
        QApplication.exit(0)

    def _watch(self, negative: float, minutes: int) -> None:
        for _ in range(minutes):
            time = self._app.companion.status().mood.time
            for look in range(1, 7):
                self._app.handle_sample(Reading(time + 10 * look, {"angry": negative}, negative, 1.0))
            self._wall.now += timedelta(minutes=1)
            self._app.history.tick()

    def _open(self) -> Iterator[Condition]:
        """By the list of pages, from the field above it."""
        self._app.home.open()
        yield lambda: self._has_keyboard(self._window()._list.search)
        press("Down", "Down")
        yield lambda: self._window().shown_page == HISTORY and "seen for" in self._said()
        yield lambda: self._has_keyboard(self._window()._list.pages)
        band = self._page()._today
        yield lambda: band.height() == band.sizeHint().height()  # laid out, that is
        say(f"the band shows {painted(band)}")
        say(self._said())

    def _export(self) -> Iterator[Condition]:
        self._window().history.bring(self._page()._table)
        yield lambda: self._has_keyboard(self._page()._table)
        press("space")
        yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
        dialog = QApplication.activeModalWidget()
        yield lambda: has_keyboard(dialog) and isinstance(QApplication.focusWidget(), QWidget)
        subprocess.run(["xdotool", "type", "--delay", "12", str(self._target)], check=True)
        press("Return")
        yield lambda: QApplication.activeModalWidget() is None and self._target.is_file()
        say("exported")

    def _erase_today(self) -> Iterator[Condition]:
        """From today to today, which the fields say at first; Tab leads from "Cancel" to the yes."""
        some = self._page()._erasing.some
        self._window().history.bring(some)
        yield lambda: self._has_keyboard(some)
        press("space")
        yield lambda: isinstance(QApplication.activeModalWidget(), QMessageBox)
        box = QApplication.activeModalWidget()
        yield lambda: has_keyboard(box)
        press("Tab")
        yield lambda: focused_words() == "Erase these days"
        press("space")
        yield lambda: "seen for" not in self._said()
        say(self._said())
        days = self._page()._week._days
        say(f"minutes kept: {[sum(span.end - span.begin for span in day.spans) for day in days[-2:]]}")

    def _said(self) -> str:
        """What the page says of today, once it is built."""
        labels = self._page().findChildren(QLabel)
        words = (label.text() for label in labels if label is getattr(self._page(), "_day_words", None))
        return next(words, "")

    def _window(self) -> MainWindow:
        window = self._app.settings.dialog
        assert window is not None
        return window

    def _page(self) -> HistoryPage:
        return self._window().history

    def _has_keyboard(self, widget: QWidget) -> bool:
        return has_keyboard(self._window()) and widget.hasFocus()


def has_keyboard(window: QWidget | None) -> bool:
    """Whether the X server gives keys to this window."""
    asked = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False)
    return window is not None and asked.stdout.strip() == str(int(window.winId()))


def focused_words() -> str:
    button = QApplication.focusWidget()
    return button.text() if isinstance(button, QPushButton) else ""


def painted(band: Bands) -> str:
    """How many colours stand where calm minutes are, and where tense ones are."""
    image, parts = band.grab().toImage(), band.parts
    colours = {image.pixel(round(part.place.center().x()), round(part.place.bottom()) - 2) for part in parts}
    return f"{len(parts)} stretches in {len(colours)} colours"


def press(*keys: str) -> None:
    """Press keys one by one; does not wait."""
    subprocess.Popen(["xdotool", "key", "--delay", "60", *keys])


def say(words: str) -> None:
    """One line for the test."""
    print(words, flush=True)


def main() -> int:
    """Run the app until the script has quit it."""
    application = make_application()
    paths = user_paths()
    say_yes(paths)
    wall = Wall()
    app = App(
        AppOptions(CAMERA), paths, SettingsFile(paths.settings_file, SHARED), FakeAutostart(), local_time=wall
    )  # type: ignore[arg-type]
    walker = Walker(app, wall, Path(sys.argv[1]))
    code = application.exec()
    walker.deleteLater()
    app.shut_down()
    return code


if __name__ == "__main__":
    sys.exit(main())
