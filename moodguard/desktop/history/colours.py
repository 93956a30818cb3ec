"""How each state is drawn: by its colour, and by how much of the band it fills, for who sees no colours."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette

from moodguard.desktop.theme import DARK, scheme
from moodguard.store.history.days import State

LEAST_HEIGHT = 3.0  # px


@dataclass(frozen=True)
class Look:
    """A colour as #rrggbb, the share of the band's height, and whether it is hatched."""

    colour: str
    height: float
    hatched: bool = False


# Each colour has a contrast of 3 or more against the ground of cards.
_ON_LIGHT = {
    State.CALM: Look("#4a9683", 0.62),
    State.TENSE: Look("#b65a1d", 1.0),
    State.NOT_SEEN: Look("#7f8d88", 0.14),
    State.PAUSED: Look("#7f8d88", 0.38, hatched=True),
    State.CALL: Look("#5a7db3", 0.38),
}
_ON_DARK = {
    State.CALM: Look("#66b3a0", 0.62),
    State.TENSE: Look("#eda063", 1.0),
    State.NOT_SEEN: Look("#75837e", 0.14),
    State.PAUSED: Look("#8d9a95", 0.38, hatched=True),
    State.CALL: Look("#8aabe0", 0.38),
}


def look_of(state: State, palette: QPalette) -> Look:
    """How this state looks in a window with this palette."""
    return (_ON_DARK if scheme(palette) is DARK else _ON_LIGHT)[state]


def draw_stretch(painter: QPainter, look: Look, place: QRectF) -> None:
    """Fill so much of `place`, from below, as goes with the look."""
    height = max(LEAST_HEIGHT, look.height * place.height())
    filled = QRectF(place.x(), place.bottom() - height, place.width(), height)
    if look.hatched:
        painter.fillRect(filled, QBrush(QColor(look.colour), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(QRectF(filled.x(), filled.y(), filled.width(), 1), QColor(look.colour))
    else:
        painter.fillRect(filled, QColor(look.colour))
