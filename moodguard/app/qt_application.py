"""Qt's application: how it is made, where its messages go, and in words why it can't begin."""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from moodguard import APP_ID
from moodguard.desktop.theme import apply_theme
from moodguard.store.paths import assets_dir

log = logging.getLogger(__name__)

EXIT_TROUBLE = 2


class DisplayError(Exception):
    """There is a display, but it can't be used; the message says why, and what to do."""


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether there is a screen to show windows on, or Qt was told which platform to use."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    return platform in ("win32", "darwin") or any(environment.get(name) for name in names)


def to_the_log(words: str) -> int:
    """Say there why the program ends; returns its exit status."""
    log.error("%s", words)
    return EXIT_TROUBLE


def make_application(say: Callable[[str], int] = to_the_log) -> QApplication:
    """Qt's application, named, themed, and living on when its last window closes.

    Raises DisplayError where the display hangs. Where it can't be used at all, Qt ends the program, and this
    sees to it that it ends with the reason in words, by `say`, which gives the exit status.
    """
    messages = _QtMessages(say)
    qInstallMessageHandler(messages)
    application = _answering_display()
    messages.begun()
    application.setApplicationName("MoodGuard")
    application.setDesktopFileName(APP_ID)
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(QIcon(str(assets_dir() / "icons" / "app.svg")))
    apply_theme(application)
    return application


def _answering_display() -> QApplication:
    """The application on a display that answers. Raises DisplayError."""
    if not sys.platform.startswith("linux"):
        return QApplication(["moodguard"])
    from moodguard.system.display import DisplayProbe  # what only Linux needs

    probe = DisplayProbe()
    if trouble := probe.trouble():
        raise DisplayError(trouble)
    try:
        return QApplication(["moodguard"])
    finally:
        probe.close()


class _QtMessages:
    """What Qt has to say goes to our log: most of it is about platforms, and no use to the user.

    Until the application is there, it is also kept: Qt aborts where it finds no display, and what it said
    before tells why.
    """

    def __init__(self, say: Callable[[str], int]) -> None:
        self._say = say
        self._kept: list[str] | None = []

    def begun(self) -> None:
        """The application is there."""
        self._kept = None

    def __call__(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        level = logging.ERROR if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) else logging.DEBUG
        if self._kept is not None:
            self._kept.append(message)
            if kind == QtMsgType.QtFatalMsg:
                _end_for(self._kept, self._say)
        log.log(level, "Qt: %s", message)


def _end_for(messages: list[str], say: Callable[[str], int]) -> NoReturn:
    """End at once and in words, before Qt aborts; nothing is open or under way yet but the log."""
    from moodguard.system.display import explain

    words = explain(messages)
    log.debug("Qt: %s", messages)
    status = say(words)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)
