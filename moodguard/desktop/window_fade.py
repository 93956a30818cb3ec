"""Lets a window come and go gently, on systems whose windows can be seen through."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from moodguard.desktop.theme import wants_motion

FADE_MS = 900
# Elsewhere, as on Wayland, windows have no opacity, and Qt complains of every try.
PLATFORMS_THAT_FADE = ("xcb", "windows", "cocoa")


class WindowFade(QObject):
    """Fades one window in and out; where that can't be, it is there and gone at once."""

    def __init__(self, window: QWidget) -> None:
        """Does nothing yet."""
        super().__init__(window)
        self._window = window
        self._then: Callable[[], None] | None = None
        self._fade = QPropertyAnimation(window, b"windowOpacity", self)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.finished.connect(self._finished)

    @property
    def going(self) -> bool:
        """Whether the window is fading out."""
        return self._then is not None

    def come(self) -> None:
        """Before the window is shown: let it come gently."""
        self._then = None
        if self._can():
            self._run(0.0, 1.0)

    def go(self, then: Callable[[], None]) -> None:
        """Let the window go gently, then call `then`, which closes it."""
        if not self._can():
            then()
            return
        self._then = then
        self._run(self._window.windowOpacity(), 0.0)

    def stop(self) -> None:
        """Be there, as ever."""
        self._then = None
        self._fade.stop()
        if self._window.windowOpacity() < 1:
            self._window.setWindowOpacity(1.0)

    def _run(self, start: float, end: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._window.setWindowOpacity(start)
        self._fade.start()

    def _can(self) -> bool:
        return wants_motion() and QGuiApplication.platformName() in PLATFORMS_THAT_FADE

    def _finished(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
