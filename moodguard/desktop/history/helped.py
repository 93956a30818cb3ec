"""What helped: a line for each thing that is known to have, or not, with how often."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from moodguard.desktop.history.words import helped_name, helped_words
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, scheme
from moodguard.store.history.days import Helped
from moodguard.translation import tr

BAR = QSize(140, 8)


class HelpedRows(QWidget):
    """Nothing is compared with anybody; what is known of few times says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self._shown: Sequence[Helped] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(PAD)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(2, 1)

    def show_helped(self, helped: Sequence[Helped]) -> None:
        """Show these, the best first."""
        if helped == self._shown:
            return
        self._shown = tuple(helped)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, found in enumerate(helped):
            self._grid.addWidget(QLabel(helped_name(found.what)), row, 0)
            self._grid.addWidget(_Bar(found.helped / found.known), row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(quiet_label(helped_words(found)), row, 2)
        if not helped:
            words = tr(
                "After your first guided minute, or a visit to the gallery, you can see here what helped."
            )
            self._grid.addWidget(quiet_label(words), 0, 0, 1, 3)


class _Bar(QWidget):
    """A share as a bar; the words beside it say the same."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setFixedSize(BAR)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, and what of it is filled."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = BAR.height() / 2
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        if self._share > 0:
            painter.setBrush(QColor(colours.accent))
            width = max(float(BAR.height()), self._share * BAR.width())
            painter.drawRoundedRect(QRectF(0, 0, width, BAR.height()), half, half)
        painter.end()
