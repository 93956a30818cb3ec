"""Things side by side, which go on in the next line where the window is too narrow for all."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.theme import GAP


class SideBySide(QWidget):
    """Each as wide as it wants to be, from the left on, and none wider than the window."""

    def __init__(self, *widgets: QWidget, last_apart: bool = False) -> None:
        """`last_apart`: the last one stands at the right end, where one line is enough for all."""
        super().__init__()
        self._last_apart = last_apart
        self._widgets = widgets
        for widget in widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """So many lines it takes."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [each.sizeHint() for each in self._shown()]
        width = sum(size.width() + GAP for size in sizes) - GAP
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """One below the other."""
        width = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        return QSize(width, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """One of them has become larger, or was hidden."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them anew."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody told of what had changed while it was hidden."""
        super().showEvent(event)
        self.updateGeometry()
        self._place()

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if not each.isHidden()]

    def _place(self) -> None:
        for widget, place in self._places(self.width()):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - place.right() - 1 if mirrored else place.left()
            widget.setGeometry(QRect(left, place.top(), place.width(), place.height()))

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        """Where each goes; lines are as high as the highest of them, and each stands in the middle of its."""
        shown = self._shown()
        high = max((each.sizeHint().height() for each in shown), default=0)
        x = y = 0
        for widget in shown:
            size = widget.sizeHint()
            wide = min(size.width(), max(width, widget.minimumSizeHint().width()))
            if x and x + wide > width:
                x, y = 0, y + high + GAP
            if self._last_apart and y == 0 and widget is shown[-1]:
                x = max(x, width - wide)
            yield widget, QRect(x, y + (high - size.height()) // 2, wide, size.height())
            x += wide + GAP
