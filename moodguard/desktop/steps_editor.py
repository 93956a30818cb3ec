"""The editor of a choice that has an order: a slider, and below it in words what its place means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QSlider, QVBoxLayout

from moodguard.desktop.editor import Editor
from moodguard.desktop.theme import SPACE
from moodguard.store.settings import Spec


class CalmSlider(QSlider):
    """A slider that leaves the wheel to the page it stands on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Listen only when the user is at it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class StepsEditor(Editor):
    """A slider with one stop for each of the choices."""

    wide = True
    typed = True  # who drags it passes over stops

    def __init__(self, spec: Spec) -> None:
        """From the first of `spec.choices`, at the left, to the last."""
        super().__init__(spec)
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setRange(0, len(spec.choices) - 1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._meaning = ""
        self.slider.valueChanged.connect(lambda _: self._moved())
        down = QVBoxLayout()
        down.setSpacing(SPACE)
        down.addWidget(self.slider)
        down.addWidget(self.words)
        self.row.addLayout(down)
        self.setFocusProxy(self.slider)

    def say_meaning(self, words: str) -> None:
        """Say behind the name of the choice what it means for the user."""
        self._meaning = words
        self._say()

    def _moved(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        label = self.spec.choices[self.slider.value()][1]
        words = f"{label}: {self._meaning}" if self._meaning else label
        self.words.setText(words)
        self.slider.setAccessibleDescription(f"{self.spec.help} {words}")

    def _show(self, value: str) -> None:
        self.slider.setValue([name for name, _ in self.spec.choices].index(value))
        self._say()

    def _shown(self) -> str:
        return self.spec.choices[self.slider.value()][0]
