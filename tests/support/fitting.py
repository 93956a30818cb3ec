"""Where the words of a window are cut, or lie over each other; measured on what it shows."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

SHOWN = (QLabel, QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
LEAST_OVERLAP = 2  # px: a ring around a button may touch its neighbour


def cut_words(window: QWidget) -> list[str]:
    """Each text of a window that is shown which has less room than it takes, and how much it lacks."""
    found = []
    for each in _with_words(window):
        lacks = _lacks(each)
        if lacks:
            found.append(f"{type(each).__name__} “{_words_of(each)}” {lacks}")
        if not _inside(each, window):
            found.append(f"{type(each).__name__} “{_words_of(each)}” reaches over the edge")
    for view in window.findChildren(QListView):
        if view.isVisible() and not view.wordWrap() and view.model() is not None:
            lacking = view.sizeHintForColumn(0) - view.viewport().width()
            if lacking > 0:
                found.append(f"list “{view.accessibleName()}” lacks {lacking} px")
    return found


def overlaps(window: QWidget) -> list[str]:
    """Words and fields of a window that lie over each other."""
    shown = [(each, _place(each, window)) for each in _with_words(window)]
    shown = [(each, place) for each, place in shown if not place.isEmpty()]
    return [
        f"“{_words_of(one)}” over “{_words_of(other)}”"
        for (one, place), (other, there) in combinations(shown, 2)
        if _lie_over(place, there) and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]


def _with_words(window: QWidget) -> Iterator[QWidget]:
    for each in window.findChildren(QWidget):
        if isinstance(each, SHOWN) and each.isVisible() and each.window() is window:
            inner = isinstance(each, QLineEdit) and isinstance(each.parent(), QAbstractSpinBox | QComboBox)
            if not inner and _words_of(each).strip():
                yield each


def _lacks(widget: QWidget) -> str:
    """How much room its words lack; "" where they fit."""
    wide, high = _wanted(widget)
    room = widget.contentsRect()
    if wide > room.width():
        return f"lacks {wide - room.width()} px of width"
    if high > room.height():
        return f"lacks {high - room.height()} px of height"
    return ""


def _wanted(widget: QWidget) -> tuple[int, int]:
    """Width and height that its words take, at the width it has."""
    metrics, room = widget.fontMetrics(), widget.contentsRect()
    if isinstance(widget, QLabel):
        wraps = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag(0)
        marked = Qt.TextFlag.TextShowMnemonic if widget.buddy() is not None else Qt.TextFlag(0)
        box = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), int(wraps | marked), widget.text())
        return box.width(), box.height()
    if isinstance(widget, QAbstractButton):
        least = widget.sizeHint()
        return least.width() - widget.width() + room.width(), metrics.height()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        longest = max(metrics.horizontalAdvance(widget.itemText(i)) for i in range(widget.count()))
        return longest + room.width() - field.width(), metrics.height()
    if isinstance(widget, QAbstractSpinBox):
        line = widget.lineEdit()
        margins = line.textMargins()
        lost = room.width() - line.width() + margins.left() + margins.right() + 4
        return metrics.horizontalAdvance(widget.text()) + lost, metrics.height()
    assert isinstance(widget, QLineEdit)
    words = (widget.text() and "") or widget.placeholderText()  # what was typed scrolls
    return metrics.horizontalAdvance(words) + 4, metrics.height()


def _inside(widget: QWidget, window: QWidget) -> bool:
    """Whether all of it can be come to: seen at once, or by scrolling."""
    place, parent = widget.rect(), widget
    while parent is not window:
        above = parent.parentWidget()
        assert above is not None
        place = place.translated(parent.pos())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            across = area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            down = area.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            room = above.rect()
            if not across and (place.left() < room.left() or place.right() > room.right()):
                return False
            if not down and (place.top() < room.top() or place.bottom() > room.bottom()):
                return False
            place = place.intersected(room)  # what lies outside can be scrolled to
            if place.isEmpty():
                return True
        elif not above.rect().contains(place):
            return False
        parent = above
    return True


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Where what can be seen of it lies."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))


def _lie_over(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return both.width() > LEAST_OVERLAP and both.height() > LEAST_OVERLAP


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return str(widget.text())  # type: ignore[attr-defined]
