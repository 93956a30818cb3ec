"""Pictures made ready to be drawn at any size, and how they lie on a soft ground of their own colours."""

import functools
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from moodguard.desktop.pictures import fitted
from moodguard.desktop.pixels import opaque, rows_of

BARE = QColor("#0e1211")  # where there is no picture, and behind one that can be seen through
MIDDLE = QPointF(0.5, 0.5)
MOST_ENLARGED = 6.0  # device pixels per pixel: beyond that there is nothing left to see
_SMALLEST_LEVEL = 96  # px of the longer side
_GROUND_SIDE = 160  # px; it is blurred so much that more would show nothing
_BLUR_SIDES = (8, 16, 40, 80)  # px: shrunk to the first, and enlarged smoothly step by step
_DARKENED = 0.5  # so that the picture stays what is looked at
_DARK = (10.0, 11.0, 8.0, 255.0)  # blue, green, red, and what isn't looked at, as they lie in memory


@dataclass(frozen=True)
class Print:
    """A picture at its own size and at halves of it, and the ground it lies on.

    Drawing takes a level of at most twice the size that is wanted, so that quick smoothing loses nothing.
    """

    levels: tuple[QImage, ...]
    ground: QImage

    @property
    def size(self) -> QSize:
        """Of the picture, in pixels."""
        return self.levels[0].size()

    def level(self, width: float) -> QImage:
        """The smallest that is at least `width` (device pixels) wide, or the picture itself."""
        fitting = [level for level in self.levels if level.width() >= width]
        return fitting[-1] if fitting else self.levels[0]


def make_print(image: QImage) -> Print:
    """Make `image` ready. Takes some 10 ms a megapixel, so not on the thread of the windows."""
    smooth = Qt.TransformationMode.SmoothTransformation
    levels = [opaque(image, BARE)]
    while max(levels[-1].width(), levels[-1].height()) > _SMALLEST_LEVEL:
        half = QSize(max(1, levels[-1].width() // 2), max(1, levels[-1].height() // 2))
        levels.append(levels[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    return Print(tuple(levels), _soft_ground(levels[-1]))


@functools.cache
def load_what_prints_need() -> None:
    """To be called on the thread of the windows before another one makes or draws prints.

    PySide makes the types of Qt's classes when they are first used, and crashes where two threads do that to
    one class at once.
    """
    picture = QImage(2 * _SMALLEST_LEVEL, 2, QImage.Format.Format_ARGB32)
    picture.fill(BARE)
    canvas = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    draw_print(painter, make_print(picture), QRect(0, 0, 8, 8), zoom=1.01)
    painter.end()


def place_of(size: QSize, room: QRectF, ratio: float) -> QRectF:
    """Where a picture of `size` (pixels) lies in `room`: whole, as large as it can be, in the middle."""
    found = QSizeF(fitted(size, (room.size() * ratio).toSize(), MOST_ENLARGED)) / ratio
    corner = room.center() - QPointF(found.width() / 2, found.height() / 2)
    # On whole pixels of the screen, or its edges would blur.
    return QRectF(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), found)


def draw_print(
    painter: QPainter, print_: Print, room: QRect, *, zoom: float = 1.0, towards: QPointF = MIDDLE
) -> None:
    """Draw the picture in `room` with its soft ground around it.

    `zoom` (1 or more) enlarges what is seen of it within its frame, about the point `towards` (0..1 each
    way).
    """
    ratio = painter.device().devicePixelRatioF()
    frame = place_of(print_.size, QRectF(room), ratio)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    bare = QRegion(room).subtracted(QRegion(frame.toAlignedRect().adjusted(1, 1, -1, -1)))
    if bare.intersects(painter.clipRegion() if painter.hasClipping() else QRegion(room)):
        painter.setClipRegion(bare, Qt.ClipOperation.IntersectClip)
        painter.drawImage(QRectF(room), print_.ground, covering(print_.ground.size(), room.size()))
        painter.restore()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    level = print_.level(frame.width() * ratio * zoom)
    seen = QSizeF(level.size()) / zoom
    spare = QSizeF(level.size()) - seen
    corner = QPointF(spare.width() * towards.x(), spare.height() * towards.y())
    painter.drawImage(frame, level, QRectF(corner, seen))
    painter.restore()


def covering(size: QSize, room: QSize) -> QRectF:
    """The middle part of a picture of `size` that has the proportions of `room`."""
    part = QSizeF(room).scaled(QSizeF(size), Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPointF(size.width() - part.width(), size.height() - part.height()) / 2
    return QRectF(corner, part)


def _soft_ground(small: QImage) -> QImage:
    """The colours of a picture without its shapes, darker."""
    ground = small
    for side in (*_BLUR_SIDES, _GROUND_SIDE):
        ground = ground.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    ground = ground.convertToFormat(QImage.Format.Format_RGB32)
    rows = rows_of(ground)
    rows[:] = np.rint(rows * (1 - _DARKENED) + np.array(_DARK) * _DARKENED)
    return ground
