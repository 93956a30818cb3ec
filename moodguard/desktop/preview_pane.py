"""The live picture in the camera's settings: shown only while it is wanted, and kept by nobody."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel

from moodguard.desktop.theme import RADIUS
from moodguard.translation import to_translate, tr

SIZE = QSize(320, 240)
WAITING = to_translate("Starting the camera…")


class PreviewPane(QLabel):
    """Shows the newest picture, or says in words why there is none. Hidden, it forgets what it showed."""

    def __init__(self) -> None:
        """Says that it waits until there is a picture."""
        super().__init__(tr(WAITING), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setProperty("look", "quiet")
        self.setAccessibleName(tr("Live picture of the camera"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(SIZE)
        self._shown = QPixmap()

    @property
    def shown(self) -> QPixmap:
        """What is shown now; empty where words are."""
        return self._shown

    def show_picture(self, width: int, height: int, rgb: bytes) -> None:
        """Show a picture: red, green, blue of each pixel, row by row."""
        image = QImage(rgb, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._shown = QPixmap.fromImage(image)  # a copy: the bytes are Python's to throw away
        self.setText("")
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no picture."""
        self._shown = QPixmap()
        self.setText(words)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the picture."""
        self.show_words(tr(WAITING))
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture with round corners, or the words in a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corners = QPainterPath()
        corners.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._shown.isNull():
            painter.fillPath(corners, self.palette().alternateBase())
        else:
            painter.setClipPath(corners)
            place = QRect(QPoint(), self._shown.size().scaled(SIZE, Qt.AspectRatioMode.KeepAspectRatio))
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._shown)
        painter.end()
        super().paintEvent(event)
