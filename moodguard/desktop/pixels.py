"""Pictures put on a ground without a painter, for threads other than that of the windows.

A painter there was seen to crash in the long run.
"""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

PLAIN = QImage.Format.Format_RGB32


class _Held:
    """The memory of an image, which lives as long as any array that lies in it."""

    def __init__(self, image: QImage) -> None:
        self._image = image
        found = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
        self.__array_interface__ = found.__array_interface__


def rows_of(image: QImage) -> npt.NDArray[np.uint8]:
    """The pixels of an image of 32 bits, (height, width, 4): blue, green, red and alpha.

    To change them changes the image.
    """
    return np.asarray(_Held(image))


def opaque(image: QImage, ground: QColor) -> QImage:
    """The picture in 32 bits; where one can see through it, there is `ground` behind."""
    if not image.hasAlphaChannel():
        return image.convertToFormat(PLAIN)
    result = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    rows = rows_of(result)
    behind = np.array([ground.blue(), ground.green(), ground.red(), 255])
    rows += np.rint((255 - rows[..., 3:].astype(np.float32)) * behind / 255).astype(np.uint8)
    result.reinterpretAsFormat(PLAIN)
    return result


def put(ground: QImage, picture: QImage, corner: QPoint) -> None:
    """Lay `picture` on `ground`, with its upper left at `corner`. Both without alpha, of 32 bits."""
    left, top = corner.x(), corner.y()
    rows_of(ground)[top : top + picture.height(), left : left + picture.width()] = rows_of(picture)


def bare_pixels(image: QImage) -> QImage:
    """The same pixels, in a picture that tells nothing else: no texts, resolution or colour space.

    Of 32 bits, with alpha where `image` has one.
    """
    kind = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else PLAIN
    result = QImage(image.size(), kind)
    rows_of(result)[:] = rows_of(image.convertToFormat(kind))
    return result
