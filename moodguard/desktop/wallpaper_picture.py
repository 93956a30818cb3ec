"""A picture made as large as the screen, to be a wallpaper: whole, on a soft ground of its own colours."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage

from moodguard.desktop.pixels import put
from moodguard.desktop.prints import covering, make_print, place_of

LARGEST = QSize(7680, 4320)
SMOOTHLY = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def screen_size() -> QSize:
    """Of the main screen, in device pixels."""
    screen = QGuiApplication.primaryScreen()
    return (screen.size() * screen.devicePixelRatio()).boundedTo(LARGEST)


def as_wallpaper(image: QImage, size: QSize) -> QImage:
    """`image` on a ground of `size`. Takes a while, so not on the thread of the windows."""
    ready = make_print(image)
    frame = place_of(ready.size, QRectF(QPointF(), QSizeF(size)), 1.0).toRect()
    result = ready.ground.copy(covering(ready.ground.size(), size).toAlignedRect()).scaled(size, *SMOOTHLY)
    put(result, ready.level(frame.width()).scaled(frame.size(), *SMOOTHLY), frame.topLeft())
    return result
