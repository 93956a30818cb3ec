"""The camera as the user sees it: its state in words, a live picture, and the system's leave to use it."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.settings import SettingsController
from moodguard.desktop.tray import Tray
from moodguard.sensing.camera_state import NAMED, CameraState
from moodguard.sensing.sampler import Sampler
from moodguard.system.camera_permission import CameraPermission, Permission
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.main_window import MainWindow

log = logging.getLogger(__name__)


class CameraController(QObject):
    """Shows what the sampler says of its camera, in the tray and on a page of the settings."""

    permission_changed = Signal()
    pictured = Signal(object)  # PreviewPicture: the newest of the live picture that somebody asked for
    not_pictured = Signal(str)  # why there is none, in words

    def __init__(
        self,
        sampler: Sampler,
        tray: Tray,
        settings: SettingsController,
        permission: CameraPermission,
        parent: QObject,
        *,
        why_off: Callable[[], str] = lambda: tr("off", "the camera"),
    ) -> None:
        """`permission` is the system's leave to use cameras; `why_off` says how one is that is off,
        and why none is wanted open just now.
        """
        super().__init__(parent)
        self._sampler = sampler
        self._tray = tray
        self._settings = settings
        self._permission = permission
        self._permission_before = permission.state()
        self._why_off = why_off
        self._state: CameraState | None = None
        self._words = ""
        self._name = ""  # of the camera, as people call it
        sampler.camera_named.connect(self._take_name)
        sampler.camera_state.connect(self._show_state)
        sampler.preview_ready.connect(self._show_preview)
        sampler.preview_failed.connect(self._show_no_preview)
        settings.dialog_created.connect(self._connect_dialog)

    @property
    def words(self) -> str:
        """How the camera is just now; empty where none is watched."""
        return self._words

    def ask_permission(self) -> None:
        """Let the system ask the user for the camera, if it has not done so before."""
        if self._permission_before is Permission.UNASKED:
            self._permission.ask(self.check_permission)

    def check_permission(self) -> None:
        """See whether the system's leave is still as it was."""
        before, self._permission_before = self._permission_before, self._permission.state()
        if self._permission_before is not before:
            log.info("the system's leave to use cameras: %s", self._permission_before.name.lower())
            self.permission_changed.emit()

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.preview_wanted.connect(self._sampler.preview)
        dialog.settings.show_camera_state(self._words)

    def _take_name(self, name: str) -> None:
        self._name = name

    def say_anew(self) -> None:
        """Say the state again, as in another language."""
        self._show_state(self._state)

    def refresh(self) -> None:
        """Why the camera is off may be something else by now."""
        if self._state is CameraState.STOPPED and self._words != self._in_words():
            self._show_state(self._state)

    def _in_words(self) -> str:
        if self._state is None:
            return ""
        if self._state is CameraState.STOPPED:
            return self._why_off()
        words = tr(self._state.value)
        return f"{words} (“{self._name}”)" if self._state in NAMED and self._name else words

    def _show_state(self, state: CameraState | None) -> None:
        self._state = state
        self._words = self._in_words()
        self._tray.show_camera(self._words)
        if self._settings.dialog is not None:
            self._settings.dialog.settings.show_camera_state(self._words)

    def _show_preview(self) -> None:
        picture, dialog = self._sampler.take_preview(), self._settings.dialog
        if picture is not None:
            self.pictured.emit(picture)
        if picture is not None and dialog is not None and dialog.isVisible():
            dialog.settings.show_preview(picture.width, picture.height, picture.rgb)

    def _show_no_preview(self, words: str) -> None:
        self.not_pictured.emit(words)
        if self._settings.dialog is not None:
            self._settings.dialog.settings.say_no_preview(words)
