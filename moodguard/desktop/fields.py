"""Spin box and list in the theme's looks, that leave the wheel to the page they stand on."""

import math

from PySide6.QtCore import QLocale, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from moodguard.desktop.theme import GAP, scheme
from moodguard.store.numbers import parse_number
from moodguard.translation import tr

CHEVRON = 3.5  # half its width


class CalmSpinBox(QDoubleSpinBox):
    """A number, typed as the user is used to. One that can't be understood is told, and changes nothing.

    The wheel changes it only where the user is at it, and not when it passes by.
    """

    refused = Signal(str)  # why what was typed is no number for this box, as the end of a sentence

    def __init__(self, unit: str = "") -> None:
        """Of something that is counted in `unit`. Focused by a click or the Tab key, not by the wheel."""
        super().__init__()
        self._unit = unit
        self.setKeyboardTracking(False)  # half a number is none: “1” on the way to “1.000”
        self.setSuffix(f" {unit}" if unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(GAP, 0, 0, 0)  # a style sheet's padding doesn't reach it

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """Without zeros that say nothing: "10", not "10.0"."""
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        locale = QLocale(self.locale())
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "f", shortest.value)

    def text_of(self, value: float) -> str:
        """All that stands in the box for `value`, its unit or its special word included."""
        if self.specialValueText() and value <= self.minimum():
            return self.specialValueText()
        return f"{self.prefix()}{self.textFromValue(value)}{self.suffix()}"

    def valueFromText(self, text: str) -> float:  # noqa: N802
        """What was typed; only called for what `validate` takes."""
        return self.minimum() if self._is_special(text) else self._number(text)

    def validate(self, text: str, cursor: int) -> tuple[QValidator.State, str, int]:
        """Whatever is typed may become a number yet; it is one when it can be understood."""
        try:
            self.valueFromText(text)
        except ValueError:
            return QValidator.State.Intermediate, text, cursor
        return QValidator.State.Acceptable, text, cursor

    def fixup(self, text: str) -> str:
        """Called where the user is done and has typed no number: Qt puts the last one back; we say why."""
        if not self.is_blank(text):
            try:
                self.valueFromText(text)
            except ValueError as error:
                kept = f"{self.textFromValue(self.value())}{self.suffix()}"
                self.refused.emit(tr("{why}. It stays at {value}").format(why=error, value=kept))
        return text

    def is_blank(self, text: str) -> bool:
        """Whether nothing was typed: it then stays as it is, and nothing needs to be said."""
        return text.strip() in ("", self._unit)

    def _is_special(self, text: str) -> bool:
        special = self.specialValueText()
        return bool(special) and text.removesuffix(self.suffix()).strip() == special

    def _number(self, text: str) -> float:
        """The number in `text`, where it is one for this box. Raises ValueError, in words."""
        typed = text.removesuffix(self.suffix())  # Qt puts it behind what is typed, be it a unit
        locale = self.locale()
        marks = locale.decimalPoint(), locale.groupSeparator()
        number = parse_number(typed, unit=self._unit, decimal=marks[0], group=marks[1])
        if not self.minimum() <= number <= self.maximum():
            ends = tuple(map(self.textFromValue, (self.minimum(), self.maximum())))
            raise ValueError(
                tr("“{typed}” is not {least} to {most}").format(
                    typed=typed.strip(), least=ends[0], most=ends[1]
                )
            )
        if not math.isclose(number, round(number, self.decimals()), abs_tol=1e-9):
            raise ValueError(tr("“{typed}” is finer than can be set here").format(typed=typed.strip()))
        return number

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
