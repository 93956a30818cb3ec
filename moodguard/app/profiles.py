"""The profiles: shows them in tray and settings, and changes them, and who is served, as the user wants."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.desktop.page_names import PROFILES
from moodguard.desktop.tray import Tray
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.profiles import Profile, ProfileError

if TYPE_CHECKING:
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.profiles_page import ProfilesPage

log = logging.getLogger(__name__)


class ProfilesController(QObject):
    """Carries out what the user wants of the profiles; what can't be done is said in the settings."""

    switched = Signal()  # another profile is in use
    deleting = Signal()  # one will be taken away, with all that was learned: write nothing more into it

    def __init__(
        self,
        active_profile: ActiveProfile,
        remembered: RememberedStateController,
        settings: SettingsController,
        tray: Tray,
        parent: QObject,
    ) -> None:
        """`remembered` is saved before another profile is used."""
        super().__init__(parent)
        self._active_profile = active_profile
        self._remembered = remembered
        self._settings = settings
        self._tray = tray
        tray.profile_requested.connect(self.use)
        settings.dialog_created.connect(self._connect_dialog)
        self.show()

    def use(self, profile: Profile) -> None:
        """Serve this profile from now on."""
        if profile.id != self._active_profile.profile.id:
            self._remembered.save()
            self._active_profile.use(profile)
            log.info("another profile is in use")
            self.switched.emit()
        self._settings.show_problem(self._active_profile.problem)
        self.show()

    def reload(self) -> None:
        """Take on what another program has made of the profiles."""
        if self._active_profile.reload():
            self.switched.emit()
        self.show()

    def show(self) -> None:
        """Show them as they are now."""
        profiles = self._active_profile.profiles
        self._tray.show_profiles(profiles)
        if self._settings.dialog is not None and self._settings.dialog.is_made(PROFILES):
            self._settings.dialog.profiles.show_profiles(profiles)

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.profiles_made.connect(self._connect_page)
        dialog.turned.connect(lambda page: self.show() if page == PROFILES else None)

    def _connect_page(self, page: "ProfilesPage") -> None:
        page.use_requested.connect(self.use)
        page.created.connect(self._create)
        page.renamed.connect(self._rename)
        page.deleted.connect(self._delete)
        self.show()

    def _create(self, name: str) -> None:
        self._try(lambda: self.use(self._active_profile.create(name)))

    def _rename(self, profile: Profile, name: str) -> None:
        self._try(lambda: self._active_profile.rename(profile, name))

    def _delete(self, profile: Profile) -> None:
        def delete() -> None:
            in_use = profile.id == self._active_profile.profile.id
            self.deleting.emit()
            self._active_profile.delete(profile)
            if in_use:
                self.switched.emit()

        self._try(delete)

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except ProfileError as error:
            self._settings.show_problem(str(error))
        else:
            self._settings.show_problem(self._active_profile.problem)
        self.show()
