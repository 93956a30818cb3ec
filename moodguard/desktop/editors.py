"""One editor for each kind of setting; each gives back the very value it was given until it is changed."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QPlainTextEdit

from moodguard.desktop.camera_editor import CameraEditor, ListCameras
from moodguard.desktop.command_editor import CommandEditor
from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.editor import Editor, TextEditor
from moodguard.desktop.fields import CalmComboBox, CalmSpinBox
from moodguard.desktop.hours_editor import HoursEditor
from moodguard.desktop.place_editors import PlaceEditor, SoundEditor
from moodguard.desktop.steps_editor import StepsEditor
from moodguard.desktop.switch import Switch
from moodguard.desktop.theme import GAP, PAD
from moodguard.desktop.tick_box import TickBox
from moodguard.store.break_messages import as_kept, as_said
from moodguard.store.settings import Kind, Spec, theme_names
from moodguard.store.theme_words import theme_words

__all__ = [
    "CameraEditor", "ChoiceEditor", "Editor", "HoursEditor", "LinesEditor", "ListCameras", "ListThemes",
    "NumberEditor", "PlaceEditor", "ShortcutEditor", "SoundEditor", "StepsEditor", "SwitchEditor",
    "TextEditor", "ThemesEditor", "make_editor",
]  # fmt: skip

ListThemes = Callable[[], list[str]]
THEMES_ABREAST = 3
SHORTCUT_EM = 23
NUMBER_EM = 20  # so that numbers stand below each other
LINES_SHOWN = 6


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, spec: Spec) -> None:
        """A switch that is on or off."""
        super().__init__(spec)
        self.box = Switch()
        self.box.toggled.connect(self.edited)
        self.row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def _show(self, value: bool) -> None:
        self.box.setChecked(value)

    def _shown(self) -> bool:
        return self.box.isChecked()


class NumberEditor(Editor):
    """A spin box in the setting's unit, or in per cent for a share, which is kept as 0..1.

    While a number is typed it holds for nothing yet; but what can't become one is told.
    """

    typed = True

    def __init__(self, spec: Spec) -> None:
        """A box for a number, from `spec.low` to `spec.high`."""
        super().__init__(spec)
        self._factor = 100.0 if spec.kind is Kind.SHARE else 1.0
        self.box = CalmSpinBox("%" if spec.kind is Kind.SHARE else spec.unit)
        self.box.setDecimals(self._decimals())
        self.box.setRange(spec.low * self._factor, spec.high * self._factor)
        self.box.setSingleStep(spec.step * self._factor)
        self.box.setSpecialValueText(spec.special)
        self.box.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.box.setMinimumWidth(NUMBER_EM * self.box.fontMetrics().horizontalAdvance("n"))
        self.box.refused.connect(lambda why: self.problem.emit(f"{why}."))
        for change in (self.box.lineEdit().textEdited, self.box.valueChanged):
            change.connect(lambda *_: self.edited.emit())
        self.row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> float | int:
        """The number that holds. Raises ValueError, in words, where what is being typed is none."""
        text = self.box.lineEdit().text()
        if not self.box.is_blank(text):
            self.box.valueFromText(text)
        value: float | int = super().value()
        return value

    def finish(self) -> None:
        """Take the number that is typed, or put the last one back and say why."""
        self.box.interpretText()

    def _decimals(self) -> int:
        """As many as the step and the limits need."""
        if self.spec.kind is Kind.WHOLE:
            return 0
        numbers = [round(x * self._factor, 6) for x in (self.spec.low, self.spec.step)]
        return max(len(f"{x:g}".partition(".")[2]) for x in numbers)

    def _show(self, value: float) -> None:
        self.box.setValue(value * self._factor)

    def _shown(self) -> float | int:
        # Divided, not multiplied by 0.01, so that 20 % is the same number as 0.2.
        shown = self.box.value() / self._factor
        return round(shown) if self.spec.kind is Kind.WHOLE else shown


class LinesEditor(Editor):
    """A text of several lines; Tab goes on to the next editor."""

    wide = True
    typed = True

    def __init__(self, spec: Spec) -> None:
        """A box for several lines, some of which are seen at once."""
        super().__init__(spec)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(self.edited)
        margins = 2 * (round(self.box.document().documentMargin()) + GAP)
        self.box.setFixedHeight(LINES_SHOWN * self.box.fontMetrics().lineSpacing() + margins)
        self.row.addWidget(self.box, stretch=1)
        self.setFocusProxy(self.box)

    def _show(self, value: str) -> None:
        self.box.setPlainText(as_said(value))

    def _shown(self) -> str:
        return as_kept(self.box.toPlainText())


class ChoiceEditor(Editor):
    """One of a few, by their labels."""

    def __init__(self, spec: Spec) -> None:
        """A list of `spec.choices`."""
        super().__init__(spec)
        self.combo = CalmComboBox()
        for value, label in spec.choices:
            self.combo.addItem(label, value)
        self.combo.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.combo.setMinimumWidth(NUMBER_EM * self.combo.fontMetrics().horizontalAdvance("n"))
        self.row.addWidget(self.combo)
        self.setFocusProxy(self.combo)

    def _show(self, value: str) -> None:
        self.combo.setCurrentIndex(self.combo.findData(value))

    def _shown(self) -> str:
        return str(self.combo.currentData())


class ShortcutEditor(Editor):
    """Keys that are pressed together, taken as they are pressed."""

    def __init__(self, spec: Spec) -> None:
        """A field that takes one combination, and a button in it that clears it."""
        super().__init__(spec)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.keySequenceChanged.connect(lambda _: self.edited.emit())
        # Fixed, or it would grow as soon as there are keys to be cleared.
        self.keys.setFixedWidth(self._width())
        self.row.addWidget(self.keys)
        self.setFocusProxy(self.keys)

    def _width(self) -> int:
        """Room for most keys, and for the words with which Qt asks for them."""
        letters, line = self.keys.fontMetrics(), self.keys.findChild(QLineEdit)
        asks = line.placeholderText() if line is not None else ""
        return max(SHORTCUT_EM * letters.horizontalAdvance("n"), letters.horizontalAdvance(asks) + 2 * PAD)

    def _show(self, value: str) -> None:
        self.keys.setKeySequence(QKeySequence(value, QKeySequence.SequenceFormat.PortableText))

    def _shown(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)


class ThemesEditor(Editor):
    """A box for each theme that there is; the value names those that are off, one a line."""

    wide = True

    def __init__(self, spec: Spec, themes: ListThemes) -> None:
        """`themes` lists those that there are, asked each time the setting is shown."""
        super().__init__(spec)
        self._themes = themes
        self._boxes: list[TickBox] = []
        self._names: list[str] = []
        self._elsewhere: list[str] = []  # switched off, and not there now: their folder may come back
        self._abreast = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setColumnStretch(THEMES_ABREAST, 1)
        self.row.addLayout(self._grid)

    @property
    def boxes(self) -> list[TickBox]:
        """A box for each theme, checked where it is shown."""
        return self._boxes

    def _show(self, value: str) -> None:
        for box in self._boxes:
            self._grid.removeWidget(box)
            box.setParent(None)  # not to be seen until it goes
            box.deleteLater()
        off, themes = theme_names(value), self._themes()
        self._elsewhere = [name for name in off if name not in themes]
        self._boxes, self._names = [TickBox(theme_words(name)) for name in themes], themes
        for box, name in zip(self._boxes, themes, strict=True):
            box.setChecked(name not in off)
            box.toggled.connect(self.edited)
        self._abreast = 0
        self._place()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many abreast as there is room for."""
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of them, since they can stand below each other."""
        wide = max((box.sizeHint().width() for box in self._boxes), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def _place(self) -> None:
        wide = max((box.sizeHint().width() for box in self._boxes), default=1) + 2 * GAP
        abreast = max(1, min(THEMES_ABREAST, (self.width() + 2 * GAP) // wide))
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for place, box in enumerate(self._boxes):
            self._grid.addWidget(box, *divmod(place, abreast))

    def _shown(self) -> str:
        off = [name for box, name in zip(self._boxes, self._names, strict=True) if not box.isChecked()]
        return "\n".join(off + self._elsewhere)


def make_editor(spec: Spec, cameras: ListCameras, dialogs: FileDialogs, themes: ListThemes) -> Editor:
    """The editor for a setting of that kind."""
    makers: dict[Kind, Callable[[], Editor]] = {
        Kind.SWITCH: lambda: SwitchEditor(spec),
        Kind.NUMBER: lambda: NumberEditor(spec),
        Kind.WHOLE: lambda: NumberEditor(spec),
        Kind.SHARE: lambda: NumberEditor(spec),
        Kind.TEXT: lambda: TextEditor(spec),
        Kind.LINES: lambda: LinesEditor(spec),
        Kind.CHOICE: lambda: ChoiceEditor(spec),
        Kind.STEPS: lambda: StepsEditor(spec),
        Kind.HOURS: lambda: HoursEditor(spec),
        Kind.FOLDER: lambda: PlaceEditor(spec, dialogs),
        Kind.FILE: lambda: PlaceEditor(spec, dialogs),
        Kind.SOUND: lambda: SoundEditor(spec, dialogs),
        Kind.CAMERA: lambda: CameraEditor(spec, cameras),
        Kind.SHORTCUT: lambda: ShortcutEditor(spec),
        Kind.COMMAND: lambda: CommandEditor(spec),
        Kind.THEMES: lambda: ThemesEditor(spec, themes),
    }
    return makers[spec.kind]()
