"""Runs the real app and clicks through its tray menu with a real mouse; prints what came of each click.

Run on a desktop with a tray; `tests/e2e/test_tray.py` does. The places of the menu's lines are asked from
Qt, everything else is what the X server delivers.
"""

import subprocess
import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from moodguard.app.app import App
from moodguard.app.launch import make_application
from moodguard.app.options import AppOptions
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import user_paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import start_command, system_autostart
from support.script import Condition, Script


class Driver(QObject):
    """Plays a script whose every step is a condition to wait for."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        Script(self._clicks(), self)

    def _clicks(self) -> Iterator[Condition]:
        app, menu = self._app, self._app.tray.menu
        yield lambda: app.tray.icon.geometry().width() > 0
        yield from self._open_menu()
        say(f"status: {menu.actions()[0].text()}")
        pauses = next(a for a in menu.actions() if plain(a) == "Pause").menu()
        self._click("Pause")
        yield lambda: is_on_the_screen(pauses)  # type: ignore[arg-type]
        self._click("Until I resume", pauses)  # type: ignore[arg-type]
        yield lambda: app.companion.paused and "Paused" in menu.actions()[0].text()
        say(f"paused: {menu.actions()[0].text()}")
        yield from self._open_menu()
        self._click("Resume")
        yield lambda: not app.companion.paused
        say("resumed")
        yield from self._open_menu()
        self._click("gallery")
        yield lambda: app.gallery.viewer is not None and app.gallery.viewer.isVisible()
        say(f"gallery: {app.gallery.viewer.windowTitle()}")  # type: ignore[union-attr]
        app.gallery.viewer.close()  # type: ignore[union-attr]
        press(1, app.tray.icon.geometry().center())
        yield lambda: app.settings.dialog is not None and app.settings.dialog.isVisible()
        yield lambda: app.settings.dialog.is_made("now")  # type: ignore[union-attr]
        say(f"window: {app.settings.dialog.shown_page}")  # type: ignore[union-attr]
        app.settings.dialog.close()  # type: ignore[union-attr]
        yield from self._open_menu()
        self._click("Settings")
        yield lambda: app.settings.dialog is not None and app.settings.dialog.isVisible()
        say(f"settings: {app.settings.dialog.shown_page}")  # type: ignore[union-attr]
        app.settings.dialog.close()  # type: ignore[union-attr]
        yield from self._open_menu()
        say("quitting")
        self._click("Quit")

    def _open_menu(self) -> Iterator[Condition]:
        menu = self._app.tray.menu
        yield lambda: not menu.isVisible()
        press(3, self._app.tray.icon.geometry().center())
        yield lambda: is_on_the_screen(menu)

    def _click(self, words: str, menu: QMenu | None = None) -> None:
        menu = menu or self._app.tray.menu
        action = next(a for a in menu.actions() if words in plain(a))
        press(1, menu.mapToGlobal(menu.actionGeometry(action).center()))


def plain(action: QAction) -> str:
    """The words of a menu line, without the mark of its short cut."""
    return action.text().replace("&", "")


def is_on_the_screen(menu: QMenu) -> bool:
    """Whether the X server has shown it, so that a click there is its own."""
    window = menu.windowHandle()
    return menu.isVisible() and window is not None and window.isExposed()


def press(button: int, at: QPoint) -> None:
    """Move the real mouse pointer and press a button; does not wait."""
    subprocess.Popen(["xdotool", "mousemove", str(at.x()), str(at.y()), "click", str(button)])


def say(words: str) -> None:
    """One line for the test."""
    print(words, flush=True)


def main() -> int:
    """Run the app until the script has quit it."""
    application: QApplication = make_application()
    paths = user_paths()
    app = App(
        AppOptions(DEMO), paths, SettingsFile(paths.settings_file, SHARED), system_autostart(start_command())
    )  # fmt: skip
    app.start()
    driver = Driver(app)
    code = application.exec()
    driver.deleteLater()
    app.shut_down()
    return code


if __name__ == "__main__":
    sys.exit(main())
