"""The welcome, the user's yes to the camera, and the demo: what is asked first, and can be answered anew."""

import dataclasses
import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from moodguard.app.calibration import CalibrationController
from moodguard.app.camera import CameraController
from moodguard.app.pausing import PauseController
from moodguard.app.settings import SettingsController, camera_choices
from moodguard.app.watching import WatchingController
from moodguard.sensing.face_hint import FaceView
from moodguard.sensing.preview import PreviewPicture
from moodguard.store.settings import Group
from moodguard.words.absences import hint_for

if TYPE_CHECKING:
    from moodguard.desktop.consent_panel import ConsentPanel
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.settings_page import SettingsPage
    from moodguard.desktop.welcome import WelcomeWindow

log = logging.getLogger(__name__)


class WelcomeController(QObject):
    """Owns the welcome's window, and what the settings say of the yes."""

    consent_changed = Signal()  # the user has said yes to the camera, or taken it back
    demo_changed = Signal()  # the demo begins, or is left

    def __init__(
        self,
        watching: WatchingController,
        settings: SettingsController,
        camera: CameraController,
        calibration: CalibrationController,
        pausing: PauseController,
        *,
        icon: Callable[[], QIcon],
        has_tray: Callable[[], bool],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        """`icon` is what the tray shows while MoodGuard watches, `has_tray` whether there is a tray, and
        `today` the local date.
        """
        super().__init__(parent)
        self._watching = watching
        self._settings = settings
        self._camera = camera
        self._calibration = calibration
        self._pausing = pausing
        self._icon = icon
        self._has_tray = has_tray
        self._today = today
        self.window: WelcomeWindow | None = None
        self._panel: ConsentPanel | None = None
        camera.pictured.connect(self._show_picture)
        camera.not_pictured.connect(self._show_no_picture)
        watching.sampler.preview_judged.connect(self._show_hint)
        settings.dialog_created.connect(self._connect_dialog)
        settings.opened.connect(self._fill_panel)

    @property
    def is_open(self) -> bool:
        """Whether the welcome is on the screen."""
        return self.window is not None and self.window.isVisible()

    def open(self) -> None:
        """Show the welcome from its first page, or bring it to the front where it is open."""
        window = self._existing_window()
        if not window.isVisible():
            window.fill(
                self._settings.shown_values(),
                consented=self._watching.consented,
                measured=self._measured(),
                tray=self._has_tray(),
            )
        window.show()
        window.raise_()
        window.activateWindow()

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self.window = self._panel = None

    def close(self) -> None:
        """Close the welcome for good, if it is open: MoodGuard ends."""
        if self.window is not None:
            self.window.left.disconnect(self._left)
            self.window.close()

    def show_home(self) -> None:
        """Say anew where MoodGuard is found: the tray has come, or has gone."""
        if self.window is not None:
            self.window.habits.show_home(tray=self._has_tray())

    def use_camera(self) -> None:
        """The user says yes to the camera, and no to the demo where that plays."""
        if not self._watching.consented:
            self._watching.give_consent(self._today())
            self._camera.ask_permission()
        was_demo = self._watching.is_demo
        self._watching.watch_user()
        self._changed(demo_changed=was_demo)

    def take_consent_back(self) -> None:
        """The user says no: when this returns, the camera is closed."""
        self._calibration.close()
        self._watching.take_consent_back()
        self._changed(demo_changed=False)

    def try_demo(self) -> None:
        """Play the demo in the place of the camera, until it is left."""
        if not self._watching.is_demo:
            self._calibration.close()
            self._watching.watch_demo()
            self._pausing.set_paused(False)  # a pause of before would hide what was asked for
            self._changed(demo_changed=True)

    def leave_demo(self) -> None:
        """Go back to the camera; without a yes to it, ask for that."""
        if self._watching.is_demo:
            self._calibration.close()
            self._watching.watch_user()
            self._changed(demo_changed=True)
        if not self._watching.consented:
            self.open()

    def _changed(self, *, demo_changed: bool) -> None:
        self._fill_panel()
        self._settings.show_problem(self._watching.consent_problem)
        self.consent_changed.emit()
        if demo_changed:
            self.demo_changed.emit()

    # --- the window

    def _existing_window(self) -> "WelcomeWindow":
        if self.window is None:
            from moodguard.desktop.welcome import WelcomeWindow

            self.window = WelcomeWindow(camera_choices, self._icon())
            self.window.agreed.connect(self.use_camera)
            self.window.demo_wanted.connect(self.try_demo)
            self.window.camera_chosen.connect(self._choose_camera)
            self.window.preview_wanted.connect(self._preview)
            self.window.measure_wanted.connect(self._measure)
            self.window.habits_chosen.connect(self._choose_habits)
            self.window.left.connect(self._left)
        return self.window

    def _left(self) -> None:
        """Where there is no tray, nothing of MoodGuard would be to be seen now."""
        if not self._has_tray():
            self._settings.open()

    def _preview(self, camera: str | None) -> None:
        self._watching.sampler.preview(camera, judged=camera is not None)

    def _show_picture(self, picture: PreviewPicture) -> None:
        if self.window is not None and self.window.camera.isVisible():
            self.window.camera.show_picture(picture.width, picture.height, picture.rgb)

    def _show_no_picture(self, words: str) -> None:
        if self.window is not None and self.window.camera.isVisible():
            self.window.camera.show_words(words)

    def _show_hint(self, view: FaceView | None) -> None:
        if self.window is not None and self.window.camera.isVisible():
            self.window.camera.say_hint("" if view is None else hint_for(view.obstacle))

    def _choose_camera(self, camera: str) -> None:
        chosen = self._settings.chosen
        if camera != chosen.camera:
            self._settings.apply(dataclasses.replace(chosen, camera=camera))

    def _choose_habits(self, values: dict[str, object]) -> None:
        changed = dataclasses.replace(self._settings.shown_values(), **values)  # type: ignore[arg-type]
        if changed != self._settings.shown_values():
            self._settings.save(changed)

    def _measure(self) -> None:
        """In the calibration's own window; the live picture rests meanwhile, for it takes the camera."""
        self._watching.sampler.preview(None)
        self._calibration.open()
        dialog = self._calibration.dialog
        if dialog is not None:
            dialog.left.connect(self._measured_or_not)

    def _measured_or_not(self) -> None:
        dialog = self._calibration.dialog
        if dialog is not None:
            dialog.left.disconnect(self._measured_or_not)
        if self.window is not None and self.window.camera.isVisible():
            self.window.camera.say_measured(self._measured())
            self.window.camera.look()

    def _measured(self) -> str:
        """What is known of the face at rest, once it was measured."""
        return self._calibration.summary() if self._calibration.known else ""

    # --- the settings

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.settings.page_made.connect(self._add_panel)
        dialog.settings.welcome_wanted.connect(self.open)

    def _add_panel(self, group: Group, page: "SettingsPage") -> None:
        if group is not Group.CAMERA:
            return
        from moodguard.desktop.consent_panel import ConsentPanel

        self._panel = ConsentPanel()
        self._panel.agreed.connect(self.use_camera)
        self._panel.taken_back.connect(self.take_consent_back)
        page.put_above(self._panel)
        self._fill_panel()

    def _fill_panel(self) -> None:
        if self._panel is not None:
            self._panel.show_consent(self._watching.consented_since)
