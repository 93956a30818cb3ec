"""A small window that comes without taking the keyboard, waits while it is pointed at, and goes by itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QEnterEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QScreen,
)
from PySide6.QtWidgets import QLayout, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.theme import RADIUS, scheme, wants_motion

if TYPE_CHECKING:
    from moodguard.desktop.card_mirror import CardMirror

# Shows a card that is about to appear otherwise than as a window, where there is a way: above all of them.
ShowAbove = Callable[["CardWindow", QScreen | None], "CardMirror | None"]
FADE_MS = 350
# Elsewhere, as on Wayland, windows have no opacity, and Qt complains of every try.
PLATFORMS_THAT_FADE = ("xcb", "windows", "cocoa")
LEAST_AFTER_HOVER_MS = 3_000  # so that a mouse that slipped off can come back


class CardWindow(QWidget):
    """An empty card: what is in it is its heirs' affair."""

    dismissed = Signal()  # the user sent it away, or its time was over
    lost = Signal()  # it is gone, for what it was shown by is; nobody wanted that

    def __init__(self, parent: QWidget | None = None, show_above: ShowAbove | None = None) -> None:
        """Hidden until `appear`. It is a window where `show_above` finds no better way."""
        super().__init__(parent)
        self._show_above = show_above
        kind = Qt.WindowType
        self.setWindowFlags(
            kind.Tool | kind.FramelessWindowHint | kind.WindowStaysOnTopHint
            | kind.WindowDoesNotAcceptFocus | kind.NoDropShadowWindowHint
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        # X11 may have nothing that mixes windows, and what should be see-through is black there. Corners that
        # are cut out instead are jagged at every scale; square ones are not.
        self._round = QGuiApplication.platformName() != "xcb"
        self._leaving = False
        self._left_ms = 0
        self._countdown = QTimer(self, singleShot=True)
        self._countdown.timeout.connect(self.dismiss)
        self._fade = QPropertyAnimation(self, b"windowOpacity", self)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.finished.connect(self._faded)

    @property
    def is_leaving(self) -> bool:
        """Whether it was sent away, or is gone."""
        return self._leaving

    def set_round(self, wanted: bool) -> None:
        """Whether corners may be round: where the system mixes what lies behind a window into it."""
        if wanted != self._round:
            self._round = wanted
            self.update()

    def appear(self, seconds: float, screen: QScreen | None = None) -> None:
        """Be there for `seconds` from now on, without the keyboard. `screen` is as in `CardMirror`."""
        self._leaving = False
        if not self.isVisible() and self._show_above is not None:
            mirror = self._show_above(self, screen)
            if mirror is not None:
                mirror.lost.connect(self._lose)
        self._left_ms = max(0, round(seconds * 1000))
        if not (self.isVisible() and self.underMouse()):
            self._countdown.start(self._left_ms)
        self._fade_to(1.0)
        self.show()

    def dismiss(self) -> None:
        """Send the card away. Does nothing when it is not shown or already going."""
        if not self.isVisible() or self._leaving:
            return
        self._leaving = True
        self._countdown.stop()
        self._fade_to(0.0)

    def seconds_left(self) -> float | None:
        """Until it goes by itself; None while it waits for the mouse, or is gone."""
        return self._countdown.remainingTime() / 1000 if self._countdown.isActive() else None

    def stay_for(self, seconds: float) -> None:
        """Be there for `seconds` from now on, or from when it is no longer pointed at."""
        self._left_ms = round(seconds * 1000)
        if self._countdown.isActive():
            self._countdown.start(self._left_ms)

    def wait(self) -> None:
        """Stop counting."""
        if self._countdown.isActive():
            self._left_ms = self._countdown.remainingTime()
            self._countdown.stop()

    def count_on(self) -> None:
        """Go on counting, unless it is pointed at."""
        if self.isVisible() and not self._leaving and not self.underMouse():
            self._countdown.start(max(self._left_ms, LEAST_AFTER_HOVER_MS))

    def announce(self, words: str) -> None:
        """Have a screen reader say it: a window without the keyboard is not read out by itself."""
        announce(self, words)

    def show_tooltips(self) -> None:
        """Of all that is in it by now: Qt shows them in active windows alone, and this one never is."""
        for part in (self, *self.findChildren(QWidget)):
            part.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)

    def fit(self, row: QLayout, room: QRect, width: int) -> None:
        """Be `width` wide, or wider where `row`, which holds all, needs it, and as high as the words need,
        within `room`.
        """
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()  # or the buttons would be measured without their padding
        row.invalidate()
        row.activate()
        least = row.totalMinimumSize()
        width = min(room.width(), max(least.width(), width))
        self.setFixedSize(width, min(room.height(), max(least.height(), row.totalHeightForWidth(width))))

    def must_stay(self) -> bool:
        """Whether it is not to count although nobody points at it: for heirs with a menu open."""
        return False

    def close_unseen(self) -> None:
        """Be gone at once, and say nothing of it."""
        self.blockSignals(True)
        self.close()
        self.blockSignals(False)

    def _lose(self, _why: str) -> None:
        if self._leaving:
            self.close()
            return
        self.close_unseen()
        self.lost.emit()

    # --- fading

    def _fade_to(self, opacity: float) -> None:
        self._fade.stop()
        if not wants_motion() or QGuiApplication.platformName() not in PLATFORMS_THAT_FADE:
            if opacity and self.windowOpacity() < opacity:  # left by a fade, before motion was switched off
                self.setWindowOpacity(opacity)
            self._faded()
            return
        self._fade.setStartValue(self.windowOpacity() if self.isVisible() else 0.0)
        self._fade.setEndValue(opacity)
        self._fade.setDuration(FADE_MS)
        self.setWindowOpacity(self._fade.startValue())
        self._fade.start()

    def _faded(self) -> None:
        if self._leaving:
            self.close()

    # --- what Qt tells

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever points at the card is reading it: it stays."""
        self.wait()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        if self.isVisible() and not self._leaving and not self.must_stay():
            self._countdown.start(max(self._left_ms, LEAST_AFTER_HOVER_MS))
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Its release is wanted, too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the card, beside its buttons, sends it away."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.dismiss()

    def closeEvent(self, event: QCloseEvent) -> None:
        """However the card went, it is gone."""
        self._countdown.stop()
        self._fade.stop()
        shown, self._leaving = self.isVisible(), True
        super().closeEvent(event)
        if shown:
            self.dismissed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the card, with an outline."""
        colours = scheme(self.palette())
        radius = RADIUS if self._round else 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._round:
            painter.fillRect(self.rect(), QColor(colours.line))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
