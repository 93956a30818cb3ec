"""Shows a window of Qt's on a surface of our own: Qt lays it out, counts and answers, but maps nothing."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QImage, QMouseEvent, QPainter, QRegion, QWindow
from PySide6.QtWidgets import QWidget

from moodguard.system.layer_shell.pointing import Act, Button, PointerEvent
from moodguard.system.layer_shell.surface import Surface

_BUTTONS = {
    Button.LEFT: Qt.MouseButton.LeftButton,
    Button.RIGHT: Qt.MouseButton.RightButton,
    Button.MIDDLE: Qt.MouseButton.MiddleButton,
}
_NONE = Qt.MouseButton.NoButton


def unmap(window: QWidget, wanted: bool) -> None:
    """Whether Qt keeps a hidden window, from when it is shown, off the screen."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, wanted)


class Mirror(QObject):
    """One window, from when it is about to be shown until it is hidden. What is done on the surface, with a
    mouse or a finger, is done on the window, by Qt's own ways: hovering, pressing, and menus that close.
    """

    lost = Signal(str)  # the compositor shows the surface no more, and the window is hidden; why, in words
    ended = Signal()  # the window is hidden, or was let go of: it may be mapped again
    drawn = Signal()  # it is to be seen

    def __init__(self, window: QWidget, surface: Surface) -> None:
        """`window` is not visible yet, and `unmap`ped; it belongs to this until the end."""
        super().__init__(window)
        self._window = window
        self._surface: Surface | None = surface
        self._held = _NONE
        self._draws_soon = QTimer(self, singleShot=True, interval=0)
        self._draws_soon.timeout.connect(self._draw)
        surface.drawable.connect(self._draws_soon.start)
        surface.pointed.connect(self._point)
        surface.gone.connect(self._gone)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window; nothing is kept from it."""
        kind = event.type()
        if kind in (QEvent.Type.UpdateRequest, QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move):
            self._draws_soon.start()  # not now: more of it may change within this event
        elif kind is QEvent.Type.Hide and watched is self._window:
            self.end()
        return False

    def end(self) -> None:
        """Take the surface away, and leave the window as it is."""
        if self._surface is None:
            return
        surface, self._surface = self._surface, None
        self._draws_soon.stop()
        surface.close()
        self._window.removeEventFilter(self)
        self.ended.emit()
        self.deleteLater()

    def _before_drawing(self) -> None:
        """For heirs: have the surface be as large as the window."""

    def _draw(self) -> None:
        if self._surface is None or not self._window.isVisible():
            return
        self._before_drawing()
        image = picture_of(self._window, self._surface.scale)
        size = image.size()
        if self._surface.show(
            memoryview(image.constBits()), size.width(), size.height(), round(image.devicePixelRatio())
        ):
            self.drawn.emit()

    def _gone(self, why: str) -> None:
        self.lost.emit(why)
        self.end()

    # --- the mouse

    def _point(self, event: PointerEvent) -> None:
        window = self._window.windowHandle()
        if window is None or not self._window.isVisible():
            return
        at = QPointF(event.x, event.y)
        everywhere = self._window.mapToGlobal(at)
        if event.act is Act.LEAVE:
            self._held = _NONE
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Leave))
        else:
            if event.act is Act.ENTER:
                QCoreApplication.sendEvent(window, QEnterEvent(at, at, everywhere))
            self._send(window, event, at, everywhere)
        if self._surface is not None and self._window.isVisible():
            part = self._window.childAt(at.toPoint()) or self._window
            self._surface.shows_hand = part.cursor().shape() is Qt.CursorShape.PointingHandCursor

    def _send(self, window: QWindow, event: PointerEvent, at: QPointF, everywhere: QPointF) -> None:
        kind, button = QEvent.Type.MouseMove, _NONE
        if event.button is not None:
            button = _BUTTONS[event.button]
            pressed = event.act is Act.PRESS
            kind = QEvent.Type.MouseButtonPress if pressed else QEvent.Type.MouseButtonRelease
            if pressed and self._takes_press(at.toPoint()):
                return
            if not pressed and not self._held & button:
                return  # its press was taken, or was elsewhere
            self._held ^= button
        no_key = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(window, QMouseEvent(kind, at, at, everywhere, button, self._held, no_key))

    def _takes_press(self, _at: QPoint) -> bool:
        """For heirs: a button was pressed there; whether the window is to hear nothing of it."""
        return False


def picture_of(window: QWidget, scale: int) -> QImage:
    """The window as ARGB32, premultiplied, `scale` pixels a point each way; corners may be see-through."""
    image = QImage(window.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    flags = QWidget.RenderFlag.DrawChildren
    if not window.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
        flags |= QWidget.RenderFlag.DrawWindowBackground
    painter = QPainter(image)
    window.render(painter, QPoint(), QRegion(), flags)
    painter.end()
    return image


def part_at(window: QWidget, at: QPoint) -> QRect:
    """The place of the part of a window that is there, from the window's corner; of a point without one."""
    part = window.childAt(at)
    if part is None:
        return QRect(at, at)
    return QRect(part.mapTo(window, QPoint()), part.size())
