"""What somebody who sees little, or has no mouse, needs of a window; measured on what it shows."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from moodguard.desktop.theme import contrast

LEAST_CONTRAST = 4.5  # of words with their ground (WCAG 2.2, 1.4.3)


def faint_words(window: QWidget) -> list[str]:
    """The words of a window that is shown which don't stand out from their ground."""
    image = window.grab().toImage()
    return [text for place, text in _words(window) if _contrast(image, place) < LEAST_CONTRAST]


def nameless(window: QWidget) -> list[QWidget]:
    """What Tab comes to, and a screen reader has no name for."""
    return [each for each in _reachable(window) if not (each.accessibleName() or _text(each))]


def without_ring(window: QWidget) -> list[str]:
    """The buttons that look the same with the keyboard and without."""
    window.activateWindow()
    QApplication.processEvents()
    found = []
    buttons = [each for each in _reachable(window) if isinstance(each, QAbstractButton)]
    for button in buttons:
        before = _looks(button, focused=False)
        if before == _looks(button, focused=True):
            found.append(_text(button) or button.accessibleName())
    return found


def _looks(button: QAbstractButton, *, focused: bool) -> QImage:
    if focused:
        button.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        button.clearFocus()
    QApplication.processEvents()
    return button.grab().toImage()


def _words(window: QWidget) -> Iterator[tuple[QRect, str]]:
    for each in window.findChildren(QWidget):
        if isinstance(each, QLabel | QAbstractButton) and each.isVisible() and each.isEnabled():
            seen = each.visibleRegion().boundingRect()
            # Of a line that is cut off at the end of a page there may be no letter to be seen.
            if _text(each).strip() and seen.height() >= each.fontMetrics().height():
                yield seen.translated(each.mapTo(window, QPoint(0, 0))), _text(each)


def _contrast(image: QImage, place: QRect) -> float:
    """The best of all colours there with the most frequent one, which is the ground."""
    ratio = image.devicePixelRatio()
    part = image.copy(QRect(place.topLeft() * ratio, place.size() * ratio))
    counted = Counter(part.pixel(x, y) for x in range(part.width()) for y in range(part.height()))
    ground = QColor(counted.most_common(1)[0][0]).name()
    return max(contrast(QColor(colour).name(), ground) for colour in counted)


def _reachable(window: QWidget) -> list[QWidget]:
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    ]


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
