"""One editor for each kind of setting; each gives back the very value it was given until it is changed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop.dialogs import FileDialogs, pictures_folder
from moodguard.desktop.fields import CalmComboBox, CalmSpinBox
from moodguard.desktop.preview_pane import PreviewPane
from moodguard.desktop.switch import Switch
from moodguard.desktop.theme import GAP
from moodguard.desktop.tick_box import TickBox
from moodguard.store.break_messages import as_kept, as_said
from moodguard.store.settings import Kind, Spec, theme_names
from moodguard.store.sounds import SOUND_ENDINGS
from moodguard.system.file_names import named, shown
from moodguard.system.home import home_folder
from moodguard.translation import to_translate, tr

ListCameras = Callable[[], list[tuple[str, str]]]  # label and value of each
ListThemes = Callable[[], list[str]]
THEMES_ABREAST = 3
SHORTCUT_EM = 23
NUMBER_EM = 17  # so that numbers stand below each other
LINES_SHOWN = 6
MODEL_FILES = to_translate("Expression models (*.onnx)")
SOUND_FILES = to_translate("Audio files ({endings})")


def _file_kinds(kind: Kind) -> str:
    """What a dialog that asks for a file of that kind offers."""
    if kind is Kind.SOUND:
        return tr(SOUND_FILES).format(endings=" ".join(f"*{ending}" for ending in SOUND_ENDINGS))
    return tr(MODEL_FILES)


class Editor(QWidget):
    """Edits the value of one setting.

    What a control can show is coarser than what a file can hold (a spin box rounds), so an editor keeps the
    value it was given, and what the control showed for it, and compares.
    """

    edited = Signal()  # what is shown may be another value now

    wide = False  # whether it wants a row of its own

    def __init__(self, spec: Spec) -> None:
        """For the setting that `spec` describes; it has no value before `set_value`."""
        super().__init__()
        self.spec = spec
        self._given: Any = None
        self._shown_for_given: Any = None
        self._shown_at_first: Any = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)

    def set_value(self, value: Any) -> None:
        """Show `value`, which the settings' `check` has accepted; it counts as unchanged."""
        self.propose(value)
        self._shown_at_first = self._shown_for_given

    def propose(self, value: Any) -> None:
        """Show `value` as a change, as if the user had made it."""
        self._show(value)
        self._given, self._shown_for_given = value, self._shown()

    def value(self) -> Any:
        """The value given, or what the user made of it."""
        shown = self._shown()
        return self._given if shown == self._shown_for_given else shown

    def holds(self, value: Any) -> bool:
        """Whether it was given `value`, and shows it unchanged."""
        return bool(self._given == value) and not self.is_changed()

    def is_changed(self) -> bool:
        """Whether the user has made something else of the value that it was given."""
        return bool(self._shown() != self._shown_at_first)

    @property
    def control(self) -> QWidget:
        """What takes the keyboard, and what a label belongs to."""
        return self.focusProxy() or self

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _shown(self) -> Any:
        raise NotImplementedError


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
    """A spin box in the setting's unit, or in per cent for a share, which is kept as 0..1."""

    problem = Signal(str)  # what was typed is no number for it, in words

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
        self._refusal = ""
        self.box.refused.connect(self._refuse)
        self.box.lineEdit().textEdited.connect(self._forget_refusal)
        self.box.valueChanged.connect(self._forget_refusal)
        for change in (self.box.lineEdit().textEdited, self.box.valueChanged, self.box.editingFinished):
            change.connect(lambda *_: self.edited.emit())
        self.row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def value(self) -> float | int:
        """The number. Raises ValueError, once, where the last one typed was none and the old one stands."""
        self.box.interpretText()
        refusal = self._refusal
        self._forget_refusal()
        if refusal:
            raise ValueError(refusal)
        value: float | int = super().value()
        return value

    def is_changed(self) -> bool:
        """As of all editors; a number that is still being typed is a change, too."""
        typed = self.box.lineEdit().text() != self.box.text_of(self.box.value())
        return typed or super().is_changed()

    def _refuse(self, why: str) -> None:
        self._refusal = f"“{self.spec.label}”: {why}"
        self.problem.emit(f"{self._refusal}.")

    def _forget_refusal(self) -> None:
        self._refusal = ""

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


class TextEditor(Editor):
    """A line of text."""

    wide = True

    def __init__(self, spec: Spec) -> None:
        """A line for a text of at most `spec.high` letters."""
        super().__init__(spec)
        self.line = QLineEdit()
        self.line.setMaxLength(round(spec.high))
        self.line.setPlaceholderText(spec.special)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.row.addWidget(self.line, stretch=1)
        self.setFocusProxy(self.line)

    def _show(self, value: str) -> None:
        self.line.setText(value)

    def _shown(self) -> str:
        return self.line.text()


class LinesEditor(Editor):
    """A text of several lines; Tab goes on to the next editor."""

    wide = True

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
        self.keys.setFixedWidth(SHORTCUT_EM * self.keys.fontMetrics().horizontalAdvance("n"))
        self.row.addWidget(self.keys)
        self.setFocusProxy(self.keys)

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
        self._elsewhere: list[str] = []  # switched off, and not there now: their folder may come back
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
            box.deleteLater()
        off, themes = theme_names(value), self._themes()
        self._elsewhere = [name for name in off if name not in themes]
        self._boxes = [TickBox(name) for name in themes]
        for place, (box, name) in enumerate(zip(self._boxes, themes, strict=True)):
            box.setChecked(name not in off)
            box.toggled.connect(self.edited)
            self._grid.addWidget(box, *divmod(place, THEMES_ABREAST))

    def _shown(self) -> str:
        off = [box.accessibleName() for box in self._boxes if not box.isChecked()]
        return "\n".join(off + self._elsewhere)


class PlaceEditor(TextEditor):
    """A folder or a file: typed, browsed for, or cleared to the usual one."""

    def __init__(self, spec: Spec, dialogs: FileDialogs) -> None:
        """A line for a path, and a button that asks `dialogs` for one."""
        super().__init__(spec)
        self._dialogs = dialogs
        self.line.setClearButtonEnabled(True)
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setAccessibleName(tr("Browse for: {setting}").format(setting=spec.label))
        self.browse.clicked.connect(self._browse)
        self.row.addWidget(self.browse)

    def _browse(self) -> None:
        if self.spec.kind is Kind.FOLDER:
            chosen = self._dialogs.folder(self, self.spec.label, self._start())
        else:
            kinds = _file_kinds(self.spec.kind)
            chosen = self._dialogs.file(self, self.spec.label, self._start(), kinds)
        if chosen is not None:
            self.line.setText(shown(chosen))

    def _show(self, value: str) -> None:
        self.line.setText(shown(value) if value else "")  # Qt would leave out what is no text

    def _start(self) -> Path:
        text = self.line.text()
        if text:
            return named(text)
        return pictures_folder() if self.spec.kind is Kind.FOLDER else home_folder()


class SoundEditor(PlaceEditor):
    """An audio file, or a folder of them."""

    def __init__(self, spec: Spec, dialogs: FileDialogs) -> None:
        """As for a place, with a second button for a folder."""
        super().__init__(spec, dialogs)
        self.browse.setText(tr("File…"))
        self.browse_folder = QPushButton(tr("Folder…"))
        self.browse_folder.setAccessibleName(tr("Browse for a folder: {setting}").format(setting=spec.label))
        self.browse_folder.clicked.connect(self._browse_folder)
        self.row.addWidget(self.browse_folder)

    def _browse_folder(self) -> None:
        chosen = self._dialogs.folder(self, self.spec.label, self._start())
        if chosen is not None:
            self.line.setText(shown(chosen))


class CameraEditor(Editor):
    """The cameras that are there, after "whichever"; one that is not plugged in stays choosable.

    A live picture of the chosen one is shown while the user wants it and the page is open.
    """

    preview_wanted = Signal(object)  # the value of the camera to show, or None: no longer

    wide = True

    def __init__(self, spec: Spec, cameras: ListCameras) -> None:
        """`cameras` lists the value and label of each, asked each time that somebody looks."""
        super().__init__(spec)
        self._cameras = cameras
        self._filling = False
        self.combo = CalmComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.refresh = QPushButton(tr("Look again"))
        self.refresh.setToolTip(tr("Look for cameras that were plugged in since"))
        self.refresh.clicked.connect(lambda: self._fill(self._shown()))
        self.look = QPushButton(tr("Show picture"))
        self.look.setCheckable(True)
        self.look.setToolTip(tr("Shows what this camera sees, until you close the page. Nothing is kept."))
        self.look.toggled.connect(self._look)
        self.combo.currentIndexChanged.connect(self._look_elsewhere)
        self.combo.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.state.setProperty("look", "quiet")
        self.state.hide()
        self.preview = PreviewPane()
        self.preview.hide()
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self.combo, stretch=1)
        across.addWidget(self.refresh)
        across.addWidget(self.look)
        down = QVBoxLayout()
        down.setSpacing(GAP)
        down.addLayout(across)
        down.addWidget(self.state)
        down.addWidget(self.preview, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.row.addLayout(down)
        self.setFocusProxy(self.combo)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page wants no live picture any more."""
        self.look.setChecked(False)
        super().hideEvent(event)

    def say_state(self, words: str) -> None:
        """Say how the camera that is watched with is just now; an empty text says nothing."""
        self.state.setText(tr("Just now: {words}.").format(words=words) if words else "")
        self.state.setVisible(bool(words))

    def _look(self, wanted: bool) -> None:
        self.look.setText(tr("Hide picture") if wanted else tr("Show picture"))
        self.preview.setVisible(wanted)
        self.preview_wanted.emit(self._shown() if wanted else None)

    def _look_elsewhere(self) -> None:
        if self.look.isChecked() and not self._filling:
            self.preview_wanted.emit(self._shown())

    def _show(self, value: str) -> None:
        self._fill(value)

    def _shown(self) -> str:
        return str(self.combo.currentData() or "")

    def _fill(self, chosen: str) -> None:
        self._filling = True
        self.combo.clear()
        self.combo.addItem(self.spec.special, "")
        for label, value in self._cameras():
            self.combo.addItem(label, value)
        if self.combo.findData(chosen) < 0:
            self.combo.addItem(
                tr("{camera} (not plugged in)").format(camera=Path(chosen).name or chosen), chosen
            )
        self.combo.setCurrentIndex(self.combo.findData(chosen))
        self._filling = False


def make_editor(spec: Spec, cameras: ListCameras, dialogs: FileDialogs, themes: ListThemes) -> Editor:
    """The editor for a setting of that kind; that of a command builds on this file, and is made elsewhere."""
    makers: dict[Kind, Callable[[], Editor]] = {
        Kind.SWITCH: lambda: SwitchEditor(spec),
        Kind.NUMBER: lambda: NumberEditor(spec),
        Kind.WHOLE: lambda: NumberEditor(spec),
        Kind.SHARE: lambda: NumberEditor(spec),
        Kind.TEXT: lambda: TextEditor(spec),
        Kind.LINES: lambda: LinesEditor(spec),
        Kind.CHOICE: lambda: ChoiceEditor(spec),
        Kind.FOLDER: lambda: PlaceEditor(spec, dialogs),
        Kind.FILE: lambda: PlaceEditor(spec, dialogs),
        Kind.SOUND: lambda: SoundEditor(spec, dialogs),
        Kind.CAMERA: lambda: CameraEditor(spec, cameras),
        Kind.SHORTCUT: lambda: ShortcutEditor(spec),
        Kind.THEMES: lambda: ThemesEditor(spec, themes),
    }
    return makers[spec.kind]()
