"""A picture made as large as the screen, to be a wallpaper: whole, on a soft ground of its own colours."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from moodguard.desktop.prints import draw_print, make_print

LARGEST = QSize(7680, 4320)


def screen_size() -> QSize:
    """Of the main screen, in device pixels."""
    screen = QGuiApplication.primaryScreen()
    return (screen.size() * screen.devicePixelRatio()).boundedTo(LARGEST)


def as_wallpaper(image: QImage, size: QSize) -> QImage:
    """`image` on a ground of `size`. Takes a while, so not on the thread of the windows."""
    result = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(result)
    draw_print(painter, make_print(image), QRect(0, 0, size.width(), size.height()))
    painter.end()
    return result
