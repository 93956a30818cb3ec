"""Runs the real app and takes every guided minute with real keys; prints what came of each.

Run on a desktop; `tests/e2e/test_minute.py` does. Time passes faster in it, so nobody waits for a minute;
all else is what the X server delivers.
"""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from moodguard.app.app import App
from moodguard.app.launch import make_application
from moodguard.app.options import AppOptions
from moodguard.desktop.minute.window import MinuteWindow
from moodguard.mood.exercises import Exercise, Outcome
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import user_paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import start_command, system_autostart
from support.script import Condition, Script

FASTER = 40


class Walker(QObject):
    """Plays a script whose every step is a condition to wait for."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._ended: list[Outcome | None] = []
        app.minute.ended.connect(self._ended.append)
        Script(self._walk(), self)

    def _walk(self) -> Iterator[Condition]:
        self._app.minute.open(activate=False)
        yield lambda: self._app.minute.window is not None and self._window().isVisible()
        looks = iter(range(15))  # some of its polls: a keyboard that is taken would be by then
        yield lambda: self._window().isActiveWindow() or next(looks, None) is None
        say(f"by itself: {'took' if self._window().isActiveWindow() else 'left'} the keyboard")
        self._app.minute.close()
        for number, exercise in enumerate(Exercise):
            yield from self._take(number, exercise)
        yield from self._break_off()
        say("quitting")
        self._app.tray.quit_requested.emit()

    def _take(self, number: int, exercise: Exercise) -> Iterator[Condition]:
        """Choose the card by Tab and Enter, live through it, and answer with Enter: better."""
        self._ended.clear()
        self._app.tray.break_requested.emit()
        order = [self._window().choose.card(each) for each in Exercise]
        yield lambda: self._has_keyboard(order[0])
        for card in order[1 : number + 1]:
            press("Tab")
            yield lambda card=card: self._has_keyboard(card)
        press("Return")
        if exercise is Exercise.TIMER:
            yield lambda: self._window().page is self._window().timer
            yield lambda: QApplication.focusWidget() in self._window().timer.findChildren(QPushButton)
            press("Return")
        yield lambda: self._app.minute.exercise is exercise
        yield lambda: self._has_keyboard(self._window().ask.button(Outcome.BETTER))
        press("Return")
        yield lambda: bool(self._ended)
        say(f"{exercise.value}: {self._ended[0] and self._ended[0].value}")

    def _break_off(self) -> Iterator[Condition]:
        self._ended.clear()
        self._app.minute.open(Exercise.STRETCH)
        yield lambda: self._window().stretch.title.text() == "Arms"
        yield lambda: self._has_keyboard(self._window().back)
        press("Escape")
        yield lambda: self._has_keyboard(self._window().ask.button(Outcome.BETTER))
        press("Escape")
        yield lambda: bool(self._ended)
        say(f"broken off: {self._ended[0]}")

    def _has_keyboard(self, widget: QWidget) -> bool:
        """Whether the X server gives keys to the window, and the window gives them to this part of it."""
        asked = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False)
        return asked.stdout.strip() == str(int(self._window().winId())) and widget.hasFocus()

    def _window(self) -> MinuteWindow:
        window = self._app.minute.window
        assert window is not None
        return window


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
    begun, first = monotonic(), datetime.now()  # noqa: DTZ005 - as the app asks for it

    def local_time() -> datetime:
        return first + FASTER * timedelta(seconds=monotonic() - begun)

    app = App(
        AppOptions(DEMO), paths, SettingsFile(paths.settings_file, SHARED), system_autostart(start_command()),
        local_time=local_time,
    )  # fmt: skip
    app.minute._now = lambda: FASTER * monotonic()
    app.start()
    walker = Walker(app)
    code = application.exec()
    walker.deleteLater()
    app.shut_down()
    return code


if __name__ == "__main__":
    sys.exit(main())
