"""Between the profiles and the windows: shows them in tray and settings, and changes who is served."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.app.windows import Windows
from moodguard.desktop.tray import Tray
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.profiles import Profile, ProfileError

log = logging.getLogger(__name__)


class ProfilesController(QObject):
    """Carries out what the user wants of the profiles; what can't be done is said in the settings."""

    leaving = Signal()  # another profile will be used: keep what is known of this one now
    moved_in = Signal()  # another profile is in use
    deleting = Signal()  # one will be taken away, with all that was learned: write nothing more into it
    shown = Signal()  # names or use have changed

    def __init__(self, active_profile: ActiveProfile, windows: Windows, tray: Tray, parent: QObject) -> None:
        super().__init__(parent)
        self._active_profile = active_profile
        self._windows = windows
        self._tray = tray
        tray.profile_requested.connect(self.use)
        windows.profile_chosen.connect(self.use)
        windows.profile_created.connect(lambda name: self._try(lambda: self._create(name)))
        windows.profile_renamed.connect(
            lambda profile, name: self._try(lambda: active_profile.rename(profile, name))
        )
        windows.profile_deleted.connect(lambda profile: self._try(lambda: self._delete(profile)))
        windows.profiles_wanted.connect(self.show)
        self.show()

    def use(self, profile: Profile) -> None:
        """Serve this profile from now on."""
        if profile.id != self._active_profile.profile.id:
            self.leaving.emit()
            self._active_profile.use(profile)
            log.info("another profile is in use")
            self.moved_in.emit()
        self._windows.say_problem(self._active_profile.problem)
        self.show()

    def look_again(self) -> None:
        """Take on what another program has made of the profiles."""
        if self._active_profile.look_again():
            self.moved_in.emit()
        self.show()

    def show(self) -> None:
        """Show them as they are now."""
        self._tray.show_profiles(self._active_profile.profiles)
        self._windows.show_profiles(self._active_profile.profiles)
        self.shown.emit()

    def _create(self, name: str) -> None:
        self.use(self._active_profile.create(name))

    def _delete(self, profile: Profile) -> None:
        in_use = profile.id == self._active_profile.profile.id
        self.deleting.emit()
        self._active_profile.delete(profile)
        if in_use:
            self.moved_in.emit()

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except ProfileError as error:
            self._windows.say_problem(str(error))
        else:
            self._windows.say_problem(self._active_profile.problem)
        self.show()
