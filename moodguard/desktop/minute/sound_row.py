"""Which sound is played during a minute, and how loud: a row at the foot of its window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from moodguard.desktop.fields import CalmComboBox
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, SPACE
from moodguard.translation import tr

SETTLE_MS = 400  # until the slider rests, its value is not worth keeping
STEPS = 20


class SoundRow(QWidget):
    """Says what the user chooses, and shows why nothing can be heard."""

    sound_chosen = Signal(str)
    volume_moved = Signal(float)  # 0..1, at once
    volume_chosen = Signal(float)  # 0..1, once it rests

    def __init__(self) -> None:
        """With no sounds to choose from yet."""
        super().__init__()
        self.sounds = CalmComboBox()
        self.sounds.setAccessibleName(tr("Sound during the minute"))
        self.sounds.activated.connect(self._choose)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(1, STEPS)
        self.volume.setAccessibleName(tr("How loud"))
        self.volume.setToolTip(tr("How loud"))
        self.volume.setFixedWidth(14 * self.fontMetrics().horizontalAdvance("n"))
        self.volume.valueChanged.connect(self._move)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(lambda: self.volume_chosen.emit(self.volume.value() / STEPS))
        self._problem = quiet_label("")
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        label = QLabel(tr("Sound"))
        label.setBuddy(self.sounds)
        row.addWidget(label)
        row.addWidget(self.sounds)
        row.addWidget(self.volume)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self._problem)

    def show_sound(self, sounds: Sequence[tuple[str, str]], chosen: str, volume: float) -> None:
        """Offer sounds by name and label, one of them `chosen`; `volume` is 0..1."""
        self.sounds.clear()
        for name, label in sounds:
            self.sounds.addItem(label, name)
        self.sounds.setCurrentIndex(max(0, self.sounds.findData(chosen)))
        self.volume.blockSignals(True)
        self.volume.setValue(round(volume * STEPS))
        self.volume.blockSignals(False)
        self._show_volume()
        self.say("")

    def say(self, problem: str) -> None:
        """Say why nothing can be heard; an empty text takes the line away."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def _choose(self, _place: int) -> None:
        self._show_volume()
        self.say("")
        self.sound_chosen.emit(self.sounds.currentData())

    def _show_volume(self) -> None:
        """Where nothing is played, there is nothing to make louder. The first is none."""
        self.volume.setVisible(self.sounds.currentIndex() > 0)

    def _move(self, value: int) -> None:
        self.volume_moved.emit(value / STEPS)
        self._settle.start()
