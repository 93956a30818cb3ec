"""What all editors of settings have in common, and the one for a line of text, which others build on."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from moodguard.desktop.theme import GAP
from moodguard.store.settings import Spec


class Editor(QWidget):
    """Edits the value of one setting.

    What a control can show is coarser than what a file can hold (a spin box rounds), so an editor keeps the
    value it was given, and what the control showed for it, and compares.
    """

    edited = Signal()  # what is shown may be another value now
    problem = Signal(str)  # what was entered can't be used, in words, and is not shown any more

    wide = False  # whether it wants a row of its own
    typed = False  # whether it is changed letter by letter, so that one waits for a pause

    def __init__(self, spec: Spec) -> None:
        """For the setting that `spec` describes; it has no value before `set_value`."""
        super().__init__()
        self.spec = spec
        self._given: Any = None
        self._shown_for_given: Any = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)

    def set_value(self, value: Any) -> None:
        """Show `value`, which the settings' `check` has accepted."""
        self._show(value)
        self._given, self._shown_for_given = value, self._shown()

    def keep(self) -> None:
        """Take what is shown for what was given: it holds from now on."""
        self._given = self.value()
        self._shown_for_given = self._shown()

    def value(self) -> Any:
        """The value given, or what the user made of it. Raises ValueError, in words, where it is none."""
        shown = self._shown()
        return self._given if shown == self._shown_for_given else shown

    def holds(self, value: Any) -> bool:
        """Whether it was given `value`, and shows it unchanged."""
        return bool(self._given == value) and self._shown() == self._shown_for_given

    def finish(self) -> None:
        """Take what is half typed, as if the user had left the field."""

    @property
    def control(self) -> QWidget:
        """What takes the keyboard, and what a label belongs to."""
        return self.focusProxy() or self

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _shown(self) -> Any:
        raise NotImplementedError


class TextEditor(Editor):
    """A line of text."""

    wide = True
    typed = True

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
