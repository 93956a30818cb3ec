"""Between the thread that looks and the windows: what the camera does, in words and as a live picture."""

import logging

from PySide6.QtCore import QObject, Signal

from moodguard.app.windows import Windows
from moodguard.desktop.tray import Tray
from moodguard.sensing.camera_state import CameraState
from moodguard.sensing.sampler import Sampler
from moodguard.system.camera_permission import CameraPermission, Permission

log = logging.getLogger(__name__)


class CameraController(QObject):
    """Shows the camera's state, its picture where the user wants it, and asks for leave to use it."""

    permission_changed = Signal()

    def __init__(
        self, sampler: Sampler, tray: Tray, windows: Windows, permission: CameraPermission, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sampler = sampler
        self._tray = tray
        self._windows = windows
        self._permission = permission
        self._known = permission.state()
        self._words = ""
        sampler.camera_state.connect(self._say)
        sampler.preview_ready.connect(self._show)
        sampler.preview_failed.connect(windows.say_no_preview)
        windows.preview_wanted.connect(sampler.preview)

    @property
    def words(self) -> str:
        """How the camera is just now; empty where none is watched."""
        return self._words

    def ask(self) -> None:
        """Let the system ask the user for the camera, if it has not done so before."""
        if self._known is Permission.UNASKED:
            self._permission.ask(self.check)

    def check(self) -> None:
        """See whether the system's leave is still as it was."""
        before, self._known = self._known, self._permission.state()
        if self._known is not before:
            log.info("the system's leave to use cameras: %s", self._known.name.lower())
            self.permission_changed.emit()

    def _say(self, state: CameraState | None) -> None:
        self._words = state.value if state is not None else ""
        self._tray.show_camera(self._words)
        self._windows.show_camera_state(self._words)

    def _show(self) -> None:
        picture = self._sampler.take_preview()
        if picture is not None:
            self._windows.show_preview(picture.width, picture.height, picture.rgb)
