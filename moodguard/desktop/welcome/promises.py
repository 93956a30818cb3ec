"""The first page of the welcome: what MoodGuard does, and what it never does."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, scheme, sized
from moodguard.desktop.welcome.page import WelcomePage, card, plain
from moodguard.translation import to_translate, tr

TITLE = to_translate("Welcome to MoodGuard")
WHAT = to_translate(
    "Now and then MoodGuard looks at you through your camera, for a moment. When you have looked tense for a "
    "while it suggests a break, and shows you calming pictures if you like."
)
PROMISES = (
    (
        to_translate("It stays here."),
        to_translate("No picture of you is stored, and nothing leaves this computer."),
    ),
    (to_translate("It serves you alone."), to_translate("No employer and no school may run it on you.")),
    (
        to_translate("It errs."),
        to_translate(
            "An expression is not a feeling. You can tell MoodGuard when it was wrong, and it learns from "
            "that."
        ),
    ),
    (
        to_translate("You decide."),
        to_translate("The camera stays shut until you say yes, and you can take your yes back at any time."),
    ),
)
DEMO = to_translate(
    "The demo shows all of it with a painted person, an hour in a minute. Your camera stays shut."
)


def _promises() -> list[tuple[str, str]]:
    return [(tr(first), tr(then)) for first, then in PROMISES]


class PromisesPage(WelcomePage):
    """Says what happens and what never does, before anything is asked."""

    def __init__(self) -> None:
        """All of its words."""
        super().__init__(tr(TITLE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(TITLE))
        self.setAccessibleDescription(
            " ".join([tr(WHAT), *(f"{first} {then}" for first, then in _promises())])
        )
        self.body.addWidget(plain(tr(WHAT)))
        frame, down = card()
        down.setSpacing(GAP + SPACE)
        for first, then in _promises():
            down.addLayout(_promise(first, then))
        self.body.addWidget(frame)
        self.body.addWidget(quiet_label(tr(DEMO)))
        self.body.addStretch(1)


def _promise(first: str, then: str) -> QHBoxLayout:
    heading = plain(first)
    heading.setFont(sized(heading.font(), 1.0, bold=True))
    words = QVBoxLayout()
    words.setSpacing(SPACE // 2)
    words.addWidget(heading)
    words.addWidget(plain(then))
    across = QHBoxLayout()
    across.setSpacing(PAD - SPACE)
    across.addWidget(_Tick(), alignment=Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, stretch=1)
    return across


class _Tick(QWidget):
    """A tick, as high as a line of text."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self.height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(scheme(self.palette()).accent), side / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = (QPointF(0.16, 0.55), QPointF(0.4, 0.78), QPointF(0.86, 0.26))
        painter.drawPolyline(QPolygonF([point * side for point in points]))
