"""Shows one picture on a soft ground, fades gently from one to the next, and lets it drift a little."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from moodguard.desktop.prints import BARE, Print, draw_print, place_of
from moodguard.desktop.theme import wants_motion
from moodguard.translation import tr

FADE_TICK_MS = 33
DRIFT_TICK_MS = 250  # it moves a fraction of a pixel in that time; more often would cost and show nothing
MOST_ZOOM = 0.04  # so much larger a picture gets while it drifts
# Where it drifts to, one picture after another.
TOWARDS = (QPointF(0.35, 0.4), QPointF(0.65, 0.4), QPointF(0.5, 0.65))


@dataclass
class _Hung:
    """A print on the wall, and how far it has drifted (0..1)."""

    print_: Print
    towards: QPointF
    drifted: float = 0.0


class PictureView(QWidget):
    """Holds one picture, or none. Without motion, or while nobody can see it, it costs nothing."""

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Empty until a picture is shown; `clock` counts s."""
        super().__init__(parent)
        self.setAccessibleName(tr("No picture"))
        self._clock = clock
        self._hung: _Hung | None = None
        self._leaving: _Hung | None = None
        self._count = 0
        self._fade_seconds = self._faded = 0.0
        self._drift_seconds = 0.0
        self._last = 0.0
        self._curve = QEasingCurve(QEasingCurve.Type.InOutSine)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._move_on)

    @property
    def is_moving(self) -> bool:
        """Whether anything fades or drifts just now."""
        return self._timer.isActive()

    def show_picture(self, print_: Print | None, fade_ms: int) -> None:
        """Fade to `print_` (None: to the bare ground) in `fade_ms`; at once where less motion is wanted."""
        self._leaving = self._hung
        self._hung = _Hung(print_, TOWARDS[self._count % len(TOWARDS)]) if print_ is not None else None
        self._count += 1
        self._fade_seconds, self._faded = fade_ms / 1000, 0.0
        if not (fade_ms > 0 and self.isVisible() and wants_motion()):
            self._leaving = None
        self._begin()
        self.update()

    def drift(self, seconds: float) -> None:
        """Let pictures move slowly, each for `seconds` from now or its coming on; 0: keep still."""
        self._drift_seconds = seconds if wants_motion() else 0.0
        self._begin()

    def picture_area(self) -> QRect:
        """Where the picture lies, in device-independent pixels; empty where there is none."""
        if self._hung is None:
            return QRect()
        room = QRectF(self.rect())
        return place_of(self._hung.print_.size, room, self.devicePixelRatioF()).toRect()

    def _begin(self) -> None:
        """Move on if there is anything to be moved, and anybody to see it."""
        fading = self._leaving is not None
        drifting = self._drift_seconds > 0 and self._hung is not None and self._hung.drifted < 1
        if not self.isVisible() or self.window().isMinimized() or not (fading or drifting):
            self._timer.stop()
            return
        if not self._timer.isActive():
            self._last = self._clock()
        self._timer.start(FADE_TICK_MS if fading else DRIFT_TICK_MS)

    def _move_on(self) -> None:
        now = self._clock()
        passed, self._last = now - self._last, now
        if self._drift_seconds > 0:
            for hung in filter(None, (self._leaving, self._hung)):
                hung.drifted = min(1.0, hung.drifted + passed / self._drift_seconds)
        fading = self._leaving is not None
        if fading:
            self._faded += passed
            if self._faded >= self._fade_seconds:
                self._leaving = None
        if fading != (self._leaving is not None) or not fading:
            self._begin()
        # The ground keeps still, and is most of a wide window.
        self.update(self.rect() if fading else self.picture_area().adjusted(-1, -1, 1, 1))

    # --- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it."""
        super().hideEvent(event)
        self._leaving = None
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture that goes and, over it, the one that comes."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        progress = 1.0
        if self._leaving is not None:
            progress = self._curve.valueForProgress(min(1.0, self._faded / max(1e-3, self._fade_seconds)))
        for hung, opacity in ((self._leaving, 1.0), (self._hung, progress)):
            painter.setOpacity(opacity)
            if hung is not None:
                zoom = 1 + MOST_ZOOM * hung.drifted
                draw_print(painter, hung.print_, self.rect(), zoom=zoom, towards=hung.towards)
            elif hung is self._hung:
                painter.fillRect(self.rect(), BARE)
