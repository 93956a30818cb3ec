"""Shows one picture, centred and smooth on a dark ground, and fades gently from one to the next."""

from PySide6.QtCore import QEasingCurve, QPoint, QRect, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from moodguard.desktop.pictures import fitted
from moodguard.desktop.theme import PAD, wants_motion

GROUND = "#0e1211"
MOST_ENLARGED = 6.0  # device pixels per pixel: beyond that there is nothing left to see


class _ScaledImage:
    """A picture, and what became of it at the size it was last shown in."""

    def __init__(self, image: QImage) -> None:
        self._image = image
        self._pixmap = QPixmap()

    def at(self, room: QSize, ratio: float) -> QPixmap:
        size = fitted(self._image.size(), room * ratio, MOST_ENLARGED)
        if self._pixmap.size() != size:
            kind = Qt.TransformationMode.SmoothTransformation
            self._pixmap = QPixmap.fromImage(
                self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, kind)
            )
        self._pixmap.setDevicePixelRatio(ratio)
        return self._pixmap


class PictureView(QWidget):
    """Holds one picture, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until a picture is shown."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("No picture")
        self._above = self._below = 0
        self._scaled: _ScaledImage | None = None
        self._leaving: _ScaledImage | None = None
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._forget_last)

    def show_picture(self, image: QImage | None, fade_ms: int) -> None:
        """Fade to `image` (None: to the bare ground) in `fade_ms`; at once where less motion is wanted."""
        self._fade.stop()
        self._leaving, self._scaled = self._scaled, _ScaledImage(image) if image is not None else None
        if fade_ms > 0 and self.isVisible() and wants_motion():
            self._fade.setDuration(fade_ms)
            self._fade.start()
        else:
            self._forget_last()
        self.update()

    def keep_free(self, above: int, below: int) -> None:
        """Leave so many pixels without picture at the upper and the lower edge, besides the margin above."""
        if (above, below) != (self._above, self._below):
            self._above, self._below = above, below
            self.update()

    def picture_area(self) -> QRect:
        """Where the picture lies, in device-independent pixels; empty where there is none."""
        if self._scaled is None:
            return QRect()
        return self._place(self._pixmap(self._scaled))

    def _room(self) -> QRect:
        return self.rect().adjusted(PAD, PAD + self._above, -PAD, -max(PAD, self._below))

    def _pixmap(self, print_: _ScaledImage) -> QPixmap:
        return print_.at(self._room().size().expandedTo(QSize(1, 1)), self.devicePixelRatioF())

    def _place(self, pixmap: QPixmap) -> QRect:
        size = pixmap.deviceIndependentSize().toSize()
        room = self._room()
        corner = QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        return QRect(room.topLeft() + corner, size)

    def _forget_last(self) -> None:
        self._leaving = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the picture that goes and the one that comes."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(GROUND))
        fading = self._fade.state() is QVariantAnimation.State.Running
        progress = float(self._fade.currentValue()) if fading else 1.0
        for print_, opacity in ((self._leaving, 1.0 - progress), (self._scaled, progress)):
            if print_ is not None and opacity > 0.0:
                pixmap = self._pixmap(print_)
                painter.setOpacity(opacity)
                painter.drawPixmap(self._place(pixmap).topLeft(), pixmap)
