"""Small parts of the break card: its words, its quiet buttons, the x, and a small picture."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QSizePolicy, QWidget

from moodguard.desktop.drawing import Drawing
from moodguard.desktop.suggestion_icon import SIDE, paint
from moodguard.desktop.theme import scheme

CLOSE_SIDE = 24
PICTURE = QSize(104, 72)
PICTURE_RADIUS = 6


def words_label(*, quiet: bool = True) -> QLabel:
    """Words that wrap, of which nothing is taken for markup."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    if quiet:
        label.setProperty("look", "quiet")
    return label


def quiet_button(text: str, help_text: str) -> QPushButton:
    """A button that looks like a word."""
    button = QPushButton(text)
    button.setProperty("look", "quiet")
    button.setToolTip(help_text)
    return button


class CloseButton(QAbstractButton):
    """An x, drawn by hand."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what it does, for tooltip and screen reader."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        return QSize(CLOSE_SIDE, CLOSE_SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ground when it is pointed at, and two strokes."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line if self.isDown() else colours.hover))
            painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QPen(QColor(colours.quiet), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, reach = QPointF(self.width() / 2, self.height() / 2), 4.5
        painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach))
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))


class SmallPicture(QWidget):
    """A picture that fills a small rectangle with round corners; a drawing of one until it is there.

    Screen readers pass it by.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a picture; the mouse passes through it."""
        super().__init__(parent)
        self._image = QImage()
        self.setFixedSize(PICTURE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_image(self, image: QImage) -> None:
        """Show this one from now on, in device pixels of any number."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the picture's middle as has the shape of the rectangle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image.isNull():
            painter.translate((self.width() - SIDE) / 2, (self.height() - SIDE) / 2)
            paint(painter, Drawing.PICTURE, scheme(self.palette()))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), PICTURE_RADIUS, PICTURE_RADIUS)
        painter.setClipPath(outline)
        shown = QSize(PICTURE).scaled(self._image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        middle = QRectF(
            (self._image.width() - shown.width()) / 2,
            (self._image.height() - shown.height()) / 2,
            shown.width(),
            shown.height(),
        )
        painter.drawImage(QRectF(self.rect()), self._image, middle)
