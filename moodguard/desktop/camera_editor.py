"""The editor of the camera: which one, how it is just now, and what it sees."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout

from moodguard.desktop.editor import Editor
from moodguard.desktop.fields import CalmComboBox
from moodguard.desktop.preview_pane import PreviewPane
from moodguard.desktop.theme import GAP
from moodguard.desktop.wrapping import SideBySide
from moodguard.store.settings import Spec
from moodguard.translation import tr

ListCameras = Callable[[], list[tuple[str, str]]]  # label and value of each


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
        self.combo.currentIndexChanged.connect(self._chosen)
        self.state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.state.setProperty("look", "quiet")
        self.state.hide()
        self.preview = PreviewPane()
        self.preview.hide()
        down = QVBoxLayout()
        down.setSpacing(GAP)
        down.addWidget(self.combo)
        down.addWidget(SideBySide(self.refresh, self.look))
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
        self.state.setText(tr("Just now: {state}.").format(state=words) if words else "")
        self.state.setVisible(bool(words))

    def _chosen(self) -> None:
        if not self._filling:
            self.edited.emit()

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
            name = Path(chosen).name or chosen
            self.combo.addItem(tr("{camera} (not plugged in)").format(camera=name), chosen)
        self.combo.setCurrentIndex(self.combo.findData(chosen))
        self._filling = False
