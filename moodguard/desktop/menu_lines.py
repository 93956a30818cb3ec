"""Words in a menu, on as many lines as they need: menus cut a long line, or grow across the screen."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QFontMetrics, QIcon
from PySide6.QtWidgets import QMenu

WIDTH_EM = 34


class MenuLines:
    """Lines that stand above `end` in a menu. A click on one of them does `clicked`, where that is given."""

    def __init__(self, menu: QMenu, end: QAction, clicked: Callable[[], None] | None = None) -> None:
        """No line yet."""
        self._menu, self._end, self._clicked = menu, end, clicked
        self._lines: list[QAction] = []
        self._icon = QIcon()
        self.words = ""

    @property
    def lines(self) -> list[str]:
        """What stands on each line."""
        return [line.text().replace("&&", "&") for line in self._lines if line.isVisible()]

    def show_icon(self, icon: QIcon) -> None:
        """Put `icon` before the first line."""
        self._icon = icon
        if self._lines:
            self._lines[0].setIcon(icon)

    def write(self, words: str) -> None:
        """Say these words; an empty text takes all lines away. No letter of them is underlined."""
        if words == self.words:
            return
        self.words = words
        metrics = QFontMetrics(self._menu.font())
        wanted = wrapped(words, metrics.horizontalAdvance, WIDTH_EM * metrics.horizontalAdvance("n"))
        while len(self._lines) < len(wanted):
            self._add()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(wanted))
            line.setText(wanted[place].replace("&", "&&") if place < len(wanted) else "")
            line.setToolTip(words if not place else "")

    def _add(self) -> None:
        line = QAction(self._menu)
        line.setMenuRole(QAction.MenuRole.NoRole)
        if self._clicked is None:
            line.setEnabled(False)
        else:
            line.triggered.connect(self._clicked)
        if not self._lines:
            line.setIcon(self._icon)
        self._lines.append(line)
        self._menu.insertAction(self._end, line)


def wrapped(words: str, width_of: Callable[[str], float], room: float) -> list[str]:
    """`words` on lines of at most `room`, broken between words, or within one that is longer by itself."""
    lines: list[str] = []
    for paragraph in words.splitlines():
        line = ""
        for word in _parts(paragraph.split(), width_of, room):
            longer = f"{line} {word}" if line else word
            if line and width_of(longer) > room:
                lines.append(line)
                longer = word
            line = longer
        if line:
            lines.append(line)
    return lines


def _parts(words: Sequence[str], width_of: Callable[[str], float], room: float) -> list[str]:
    """The words, those that are wider than `room` in pieces."""
    pieces: list[str] = []
    for word in words:
        rest = word
        while rest and width_of(rest) > room:
            end = max((n for n in range(1, len(rest)) if width_of(rest[:n]) <= room), default=1)
            pieces.append(rest[:end])
            rest = rest[end:]
        if rest:
            pieces.append(rest)
    return pieces
