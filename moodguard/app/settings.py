"""The settings: their window, and taking on and keeping what the user chooses there or by an answer."""

import dataclasses
import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from moodguard.app.how_easily import meaning
from moodguard.app.watching import WatchingController
from moodguard.companion import Companion
from moodguard.desktop.page_names import PROFILES, group_of, name_of
from moodguard.desktop.tray import TrayState
from moodguard.sensing.cameras import list_cameras
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.settings import Group, Settings
from moodguard.system.autostart import Autostart, AutostartError
from moodguard.words.answers import answers_words
from moodguard.words.resting_face import resting_face_words

if TYPE_CHECKING:
    from moodguard.app.usable_places import UsablePlaces
    from moodguard.desktop.main_window import MainWindow

log = logging.getLogger(__name__)


class SettingsController(QObject):
    """Owns the window, `dialog`. Whoever serves one of its pages connects to that once it is there."""

    dialog_created = Signal(object)  # MainWindow: once, when it is first wanted
    opened = Signal()  # the window was filled and shown
    applied = Signal()  # other settings are in force, or what went wrong with them is new
    calibration_requested = Signal()  # the user wants the resting face measured

    def __init__(
        self,
        active_profile: ActiveProfile,
        companion: Companion,
        watching: WatchingController,
        autostart: Autostart,
        *,
        icons: Mapping[TrayState, QIcon],
        list_themes: Callable[[], list[str]],
        problem: Callable[[], str],
        parent: QObject,
    ) -> None:
        """`icons` tell the states, `list_themes` gives the themes of the gallery's pictures, and `problem` in
        words all that is wrong.
        """
        super().__init__(parent)
        self._active_profile = active_profile
        self._companion = companion
        self._watching = watching
        self._autostart = autostart
        self._icons = icons
        self._list_themes = list_themes
        self._problem = problem
        self._places: UsablePlaces | None = None
        self.dialog: MainWindow | None = None

    @property
    def chosen(self) -> Settings:
        """What the user has chosen."""
        return self._active_profile.chosen

    def shown_values(self) -> Settings:
        """What the user has chosen, with the start at login as the system has it."""
        return dataclasses.replace(self.chosen, start_at_login=self._autostart.is_enabled())

    def open(self, page: str = "") -> None:
        """Show the window with that page, or with a page of settings, or bring it to the front.

        It is filled with what is true now, unless it is open and the user may be typing in it.
        """
        window = self.existing_window()
        if not window.isVisible():
            self.show_chosen()
        window.turn_to(page or self._page_of_settings())
        window.show_problem(self._problem())
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        self.opened.emit()

    def open_profiles(self) -> None:
        """Show the window with the page of profiles."""
        self.open(PROFILES)

    def show_chosen(self) -> None:
        """Show in the window what the user has chosen; what can't be used there is forgotten."""
        if self.dialog is not None:
            at_login = self._autostart.is_enabled()
            chosen = dataclasses.replace(self._active_profile.chosen, start_at_login=at_login)
            self.dialog.settings.load(chosen, self.learned())

    def close(self) -> None:
        """Close the window, if it is there; what is half typed in it is kept, where it can be used."""
        if self.dialog is not None:
            self.dialog.close_now()
        if self._places is not None:
            self._places.stop()

    def renew_window(self) -> None:
        """Make the window anew where there is one, as in another language; an open one stays open."""
        window = self.dialog
        if window is None:
            return
        page, visible, geometry = window.shown_page, window.isVisible(), window.geometry()
        window.close_now()
        window.deleteLater()
        self.dialog = None
        if self._places is not None:
            self._places.stop()  # it would answer to what is gone
        if visible:
            self.existing_window().setGeometry(geometry)
            self.open(page)

    def show_problem(self, words: str) -> None:
        """Say what is wrong, where the dialog is open; an empty text takes the line away."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_problem(words)

    def learned(self) -> str:
        """What was learned about the user, in words."""
        face = resting_face_words(
            self._companion.resting_face, self._companion.model_threshold, self._companion.learned_rest
        )
        return f"{face} {answers_words(self._active_profile.person.answers, self._companion.learned)}"

    def show_learned(self) -> None:
        """Show what was learned by now, and what went wrong with keeping it; what was typed stays."""
        if self.dialog is not None:
            chosen = self._active_profile.chosen
            self.dialog.settings.load_changes(chosen, chosen, self.learned())
        self.show_problem(self._active_profile.problem)
        self.applied.emit()

    def save(self, settings: Settings) -> None:
        """Take on and keep what the user has chosen in the dialog, the start at login with it.

        What goes wrong is said and costs nothing else.
        """
        problem = ""
        try:
            if settings.start_at_login is not self._autostart.is_enabled():
                (self._autostart.enable if settings.start_at_login else self._autostart.disable)()
        except AutostartError as error:
            problem = str(error)
        self.apply(settings, problem)

    def apply(self, settings: Settings, problem: str = "") -> None:
        """Take on and keep settings, with nothing changed outside this program.

        The system's own switches are left alone; `problem` is what went wrong with those before.
        """
        before = self._active_profile.chosen
        self._active_profile.save(settings, problem)
        if self.dialog is not None:
            self.dialog.settings.load_changes(before, settings, self.learned())
        self.configure_companion(self._companion.model_threshold)
        self._watching.configure()
        self.show_problem(self._active_profile.problem)
        self.applied.emit()

    def apply_profile(self) -> None:
        """Judge by the settings of the profile that is in use now, and show them."""
        self.configure_companion(self._companion.model_threshold)
        if self.dialog is not None:
            self.dialog.settings.load_own(self._active_profile.chosen, self.learned())

    def configure_companion(self, model_threshold: float) -> None:
        """Judge by the settings in force, and by a model's advice for the threshold (P(negative), 0..1)."""
        self._companion.configure(self._active_profile.settings, model_threshold)
        self._companion.set_sample_interval(self._watching.interval)

    def follow_program(self) -> str:
        """Let a start at login that names an old program start this one; in words what went wrong, or ""."""
        try:
            if self._autostart.follow_program():
                log.info("at login this program is started from now on, in place of an old one")
        except AutostartError as error:
            return str(error)
        return ""

    def disable_start_at_login(self) -> str:
        """Start at login no more; returns in words what went wrong, "" for nothing."""
        try:
            self._autostart.disable()
        except AutostartError as error:
            return str(error)
        return ""

    def existing_window(self) -> "MainWindow":
        """The window, which is made where it was never wanted before."""
        if self.dialog is None:
            from moodguard.app.usable_places import UsablePlaces
            from moodguard.desktop.main_window import MainWindow

            self._places = UsablePlaces(self)
            self.dialog = MainWindow(
                camera_choices, icons=self._icons, themes=self._list_themes,
                check_place=self._places.check, meaning=meaning,
            )  # fmt: skip
            self.dialog.saved.connect(self.save)
            self.dialog.settings.calibration_wanted.connect(self.calibration_requested)
            self.dialog_created.emit(self.dialog)
        return self.dialog

    def _page_of_settings(self) -> str:
        shown = self.existing_window().shown_page
        return shown if group_of(shown) is not None else name_of(Group.GENERAL)


def camera_choices() -> list[tuple[str, str]]:
    """Label and value of each camera."""
    return [(camera.label, camera.value) for camera in list_cameras()]
