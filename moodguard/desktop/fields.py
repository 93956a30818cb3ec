"""Spin box and list in the theme's looks, that leave the wheel to the page they stand on."""

from PySide6.QtCore import QLocale, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from moodguard.desktop.theme import GAP, scheme

CHEVRON = 3.5  # half its width


class CalmSpinBox(QDoubleSpinBox):
    """A number. The wheel changes it only where the user is at it, and not when it passes by."""

    def __init__(self) -> None:
        """Focused by a click or the Tab key, not by the wheel."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(GAP, 0, 0, 0)  # a style sheet's padding doesn't reach it

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """Without zeros that say nothing: "10", not "10.0"."""
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return self.locale().toString(value, "f", shortest.value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Listen only when the user is at this box."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style sheet says, and the arrows that it can't draw."""
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        able = self.stepEnabled()
        for part, step, up in (
            (QStyle.SubControl.SC_SpinBoxUp, self.StepEnabledFlag.StepUpEnabled, True),
            (QStyle.SubControl.SC_SpinBoxDown, self.StepEnabledFlag.StepDownEnabled, False),
        ):
            place = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            _draw_chevron(self, place, up=up, able=bool(able & step))


class CalmComboBox(QComboBox):
    """A choice, with the same manners."""

    def __init__(self) -> None:
        """Focused by a click or the Tab key, not by the wheel."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Listen only when the user is at this list."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style sheet says, and the arrow that it can't draw."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxArrow
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        _draw_chevron(self, place, up=False, able=True)


def _draw_chevron(widget: QWidget, place: QRect, *, up: bool, able: bool) -> None:
    colours = scheme(widget.palette())
    middle = QPointF(place.center()) + QPointF(0.5, 0.5)
    rise = -CHEVRON / 2 if up else CHEVRON / 2
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colours.text if able else colours.line), 1.5, Qt.PenStyle.SolidLine, *ends))
    painter.drawPolyline(
        QPolygonF([middle + QPointF(x, y) for x, y in ((-CHEVRON, -rise), (0, rise), (CHEVRON, -rise))])
    )
