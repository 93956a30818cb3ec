"""People who stretch, painted by hand: one picture for each move, on a square of 160 by 160."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.theme import Colours, scheme

SIDE = 160  # the drawing's own units
SHOWN = 208  # device-independent pixels
HEAD = 14.0
BODY = 15.0
LIMB = 10.0
ARROW = 3.0

Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Figure:
    """Where the head is, the body and the limbs as lines that are drawn soft, and arrows for what moves.

    `things` are what the person sits on. Each arrow is a curve of four points with its tip at the last.
    """

    head: tuple[float, float]
    body: Line
    limbs: tuple[Line, ...]
    arrows: tuple[Line, ...] = ()
    things: tuple[Line, ...] = ()


FIGURES = {
    "neck": Figure(
        (100, 52), ((84, 136), (84, 88)),
        (((84, 90), (56, 94), (48, 136)), ((84, 90), (112, 94), (120, 136)), ((84, 88), (92, 68))),
        (((76, 26), (96, 16), (118, 24), (126, 44)),),
    ),
    "shoulders": Figure(
        (80, 46), ((80, 136), (80, 82)),
        (((80, 84), (54, 74), (44, 100), (46, 136)), ((80, 84), (106, 74), (116, 100), (114, 136))),
        (((30, 98), (28, 86), (28, 76), (30, 62)), ((130, 98), (132, 86), (132, 76), (130, 62))),
    ),
    "arms": Figure(
        (80, 50), ((80, 116), (80, 78)),
        (
            ((80, 80), (58, 62), (60, 22)), ((80, 80), (102, 62), (100, 22)),
            ((80, 116), (70, 152)), ((80, 116), (90, 152)),
        ),
        (((40, 52), (38, 42), (38, 32), (40, 18)), ((120, 52), (122, 42), (122, 32), (120, 18))),
    ),
    "sides": Figure(
        (101, 50), ((74, 116), (80, 96), (92, 78)),
        (
            ((92, 80), (74, 48), (98, 24), (124, 26)), ((92, 80), (108, 104), (98, 118)),
            ((74, 116), (64, 152)), ((74, 116), (86, 152)),
        ),
        (((64, 28), (82, 10), (110, 8), (136, 20)),),
    ),
    "wrists": Figure(
        (56, 42), ((56, 118), (56, 76)),
        (
            ((56, 78), (90, 80), (118, 78), (120, 56)), ((56, 80), (74, 100), (104, 98), (121, 66)),
            ((56, 118), (50, 152)), ((56, 118), (66, 152)),
        ),
        (((136, 44), (134, 34), (126, 28), (112, 30)),),
    ),
    "back": Figure(
        (116, 98), ((56, 102), (70, 68), (104, 78)),
        (((100, 80), (104, 112), (106, 142)), ((56, 102), (86, 108), (82, 150))),
        (((128, 60), (140, 70), (146, 84), (144, 102)),),
        (((36, 112), (66, 112)), ((40, 112), (40, 152)), ((62, 112), (62, 152))),
    ),
}  # fmt: skip


class FigureView(QWidget):
    """Shows one move. The words that go with it are what screen readers get."""

    def __init__(self) -> None:
        """Nothing yet."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = ""
        self._mirrored = False

    def show_pose(self, name: str, *, mirrored: bool) -> None:
        """Show the move of that name, or its mirror picture."""
        if (name, mirrored) != (self._name, self._mirrored):
            self._name, self._mirrored = name, mirrored
            self.update()

    def sizeHint(self) -> QSize:
        """One size for all."""
        return QSize(SHOWN, SHOWN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A round ground, and the figure on it."""
        if self._name not in FIGURES:
            return
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / SIDE, self.height() / SIDE)
        ground = QColor(colours.accent)
        ground.setAlphaF(0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(QRectF(0, 0, SIDE, SIDE))
        if self._mirrored:
            painter.translate(SIDE, 0)
            painter.scale(-1, 1)
        paint_figure(painter, self._name, colours)


def paint_figure(painter: QPainter, name: str, colours: Colours, *, arrows: bool = True) -> None:
    """Paint the figure of that name in its own units, with or without the arrows for what moves."""
    figure = FIGURES[name]
    accent, warm, dim = QColor(colours.accent), QColor(colours.warm), QColor(colours.edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for thing in figure.things:
        _stroke(painter, thing, dim, 5)
    for limb in figure.limbs:
        _stroke(painter, limb, accent, LIMB)
    _stroke(painter, figure.body, accent, BODY)
    if arrows:
        for arrow in figure.arrows:
            _paint_arrow(painter, arrow, warm)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawEllipse(QPointF(*figure.head), HEAD, HEAD)


def round_pen(colour: QColor, width: float) -> QPen:
    """A pen with soft ends and corners."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _stroke(painter: QPainter, line: Line, colour: QColor, width: float) -> None:
    painter.setPen(round_pen(colour, width))
    painter.drawPath(_soft(line))


def _soft(line: Line) -> QPainterPath:
    """A line through the middles of its edges, with the points between as what it bends towards."""
    path = QPainterPath(QPointF(*line[0]))
    bends = line[1:-1]
    for place, (x, y) in enumerate(bends, 1):
        next_x, next_y = line[place + 1]
        last = place == len(bends)
        end = QPointF(next_x, next_y) if last else QPointF((x + next_x) / 2, (y + next_y) / 2)
        path.quadTo(QPointF(x, y), end)
    if not bends:
        path.lineTo(QPointF(*line[-1]))
    return path


def _paint_arrow(painter: QPainter, arrow: Line, colour: QColor) -> None:
    painter.setPen(round_pen(colour, ARROW))
    start, one, two, tip = (QPointF(*point) for point in arrow)
    path = QPainterPath(start)
    path.cubicTo(one, two, tip)
    back = two - tip
    length = max(1.0, (back.x() ** 2 + back.y() ** 2) ** 0.5)
    along, across = back / length * 9, QPointF(-back.y(), back.x()) / length * 6
    path.moveTo(tip + along + across)
    path.lineTo(tip)
    path.lineTo(tip + along - across)
    painter.drawPath(path)
