"""The windows that the app may show, each loaded and made when it is first needed: most days, none is."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.gallery.curator import Exhibition
from moodguard.store.knowledge import Holding
from moodguard.store.profiles import Profiles
from moodguard.store.settings import Settings

if TYPE_CHECKING:
    from moodguard.desktop.break_card import BreakCard
    from moodguard.desktop.calibration_dialog import CalibrationDialog
    from moodguard.desktop.settings_dialog import SettingsDialog
    from moodguard.desktop.viewer import Viewer

ListCameras = Callable[[], list[tuple[str, str]]]
ListThemes = Callable[[], list[str]]


class Windows(QObject):
    """Break card, gallery and settings: shows them, and passes on what the user does there."""

    gallery_requested = Signal()  # by the break card's button
    called_wrong = Signal()  # on the break card, as the next four
    called_right = Signal()
    skipped = Signal()
    pause_requested = Signal(object)  # minutes, or None: until tomorrow
    sound_requested = Signal()
    calibration_started = Signal()
    calibration_left = Signal()
    face_forgotten = Signal()
    gallery_closed = Signal()
    turned_to = Signal(object)  # Path of the picture that is seen from now on, or None
    picture_answered = Signal(object, object)  # Path, and Answer or None: taken back
    taste_forgotten = Signal()
    folder_chosen = Signal(object)  # Path, or None for MoodGuard's own paintings
    settings_saved = Signal(object)  # Settings
    profile_chosen = Signal(object)  # Profile
    profile_created = Signal(str)  # its name
    profile_renamed = Signal(object, str)  # Profile, and its new name
    profile_deleted = Signal(object)  # Profile
    profiles_wanted = Signal()  # their page is shown
    knowledge_wanted = Signal()  # the page that shows what is kept is shown
    export_requested = Signal(object)  # Path
    erase_requested = Signal()
    preview_wanted = Signal(object)  # the value of the camera to show in the settings, or None: no longer

    def __init__(
        self, list_cameras: ListCameras, list_themes: ListThemes, parent: QObject | None = None
    ) -> None:
        """`list_themes` gives the themes of the gallery's pictures."""
        super().__init__(parent)
        self._list_cameras = list_cameras
        self._list_themes = list_themes
        self.card: BreakCard | None = None
        self.viewer: Viewer | None = None
        self.dialog: SettingsDialog | None = None
        self._camera_state = ""
        self.calibration: CalibrationDialog | None = None

    def show_card(
        self,
        message: str,
        why: str,
        seconds: float,
        *,
        offer_gallery: bool = False,
        offer_sound: bool = False,
    ) -> None:
        """Show the break card, without taking the keyboard."""
        if self.card is None:
            from moodguard.desktop.break_card import BreakCard

            self.card = BreakCard()
            self.card.gallery_requested.connect(self.gallery_requested)
            self.card.called_wrong.connect(self.called_wrong)
            self.card.called_right.connect(self.called_right)
            self.card.skipped.connect(self.skipped)
            self.card.pause_requested.connect(self.pause_requested)
            self.card.sound_requested.connect(self.sound_requested)
        self.card.show_message(message, why, seconds, offer_gallery=offer_gallery, offer_sound=offer_sound)

    def hide_card(self) -> None:
        """Send the break card away, if it is there."""
        if self.card is not None:
            self.card.dismiss()

    @property
    def gallery_open(self) -> bool:
        """Whether pictures are shown, and not only a button of their window."""
        return self.viewer is not None and self.viewer.isVisible() and not self.viewer.isMinimized()

    @property
    def gallery_hangs(self) -> bool:
        """Whether there is a window with pictures, minimised or not."""
        return self.viewer is not None and self.viewer.isVisible()

    def show_gallery(self, title: str, exhibition: Exhibition, *, activate: bool, stay: bool = False) -> None:
        """Show the pictures that hang there; a window that is there can `stay` as it is, also minimised."""
        if self.viewer is None:
            from moodguard.desktop.viewer import Viewer

            self.viewer = Viewer()
            self.viewer.folder_chosen.connect(self.folder_chosen)
            self.viewer.turned_to.connect(self.turned_to)
            self.viewer.answered.connect(self.picture_answered)
            self.viewer.closed.connect(self.gallery_closed)
        self.viewer.show_pictures(
            exhibition.paths,
            title,
            exhibition.problem,
            activate=activate,
            stay=stay,
            answers=exhibition.answers,
            painted=exhibition.painted,
        )

    def raise_gallery(self, *, activate: bool) -> None:
        """Bring the pictures that are shown to the front."""
        if self.viewer is not None:
            self.viewer.come(activate=activate)

    def show_calibration(self, seconds: float, known: str, *, can_forget: bool) -> "CalibrationDialog":
        """Show the calibration from its beginning, or bring it to the front."""
        if self.calibration is None:
            from moodguard.desktop.calibration_dialog import CalibrationDialog

            self.calibration = CalibrationDialog(seconds)
            self.calibration.started.connect(self.calibration_started)
            self.calibration.forgotten.connect(self.face_forgotten)
            self.calibration.left.connect(self.calibration_left)
        self.calibration.introduce(known, can_forget=can_forget)
        self.calibration.show()
        self.calibration.raise_()
        self.calibration.activateWindow()
        return self.calibration

    def show_settings(self, settings: Settings, problem: str, learned: str = "") -> None:
        """Show the settings dialog, or bring it to the front, filled with `settings`.

        `learned` says what MoodGuard has learned about its user.
        """
        if self.dialog is None:
            from moodguard.desktop.settings_dialog import SettingsDialog

            self.dialog = SettingsDialog(self._list_cameras, themes=self._list_themes)
            self.dialog.taste_forgotten.connect(self.taste_forgotten)
            self.dialog.saved.connect(self.settings_saved)
            self.dialog.preview_wanted.connect(self.preview_wanted)
            self.dialog.profiles_wanted.connect(self.profiles_wanted)
            self.dialog.knowledge_wanted.connect(self.knowledge_wanted)
            self.dialog.profiles.use_requested.connect(self.profile_chosen)
            self.dialog.profiles.created.connect(self.profile_created)
            self.dialog.profiles.renamed.connect(self.profile_renamed)
            self.dialog.profiles.deleted.connect(self.profile_deleted)
            self.dialog.knowledge.export_requested.connect(self.export_requested)
            self.dialog.knowledge.erase_requested.connect(self.erase_requested)
        self.dialog.load(settings, learned)
        self.dialog.show_camera_state(self._camera_state)
        self.dialog.show_problem(problem)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def show_profiles(self, profiles: Profiles) -> None:
        """Show the profiles in the settings, where they were opened."""
        if self.dialog is not None:
            self.dialog.profiles.show_profiles(profiles)

    def open_profiles(self) -> None:
        """Turn the settings, which are open, to the page of profiles."""
        if self.dialog is not None:
            self.dialog.open_profiles()

    def show_own_settings(self, settings: Settings, learned: str) -> None:
        """Show in the settings, where they were opened, those of another profile."""
        if self.dialog is not None:
            self.dialog.load_own(settings, learned)

    def show_changed_settings(self, before: Settings, after: Settings, learned: str) -> None:
        """Show in the settings, where they were opened, what was changed elsewhere."""
        if self.dialog is not None:
            self.dialog.load_changes(before, after, learned)

    def show_holdings(self, holdings: Sequence[Holding], learned: str) -> None:
        """Show in the settings, where they were opened, all that is kept."""
        if self.dialog is not None:
            self.dialog.knowledge.show_holdings(holdings, learned)

    def show_taste(self, words: str, *, can_forget: bool) -> None:
        """Say in the settings, where they were opened, what was learned about pictures."""
        if self.dialog is not None:
            self.dialog.show_taste(words, can_forget=can_forget)

    def say_problem(self, words: str) -> None:
        """Say a problem in the settings dialog, where that is open."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_problem(words)

    def show_camera_state(self, words: str) -> None:
        """Say in the settings how the camera is just now, also when they are opened later."""
        self._camera_state = words
        if self.dialog is not None:
            self.dialog.show_camera_state(words)

    def show_preview(self, width: int, height: int, rgb: bytes) -> None:
        """Show a picture of the camera in the settings, where they are open."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_preview(width, height, rgb)

    def say_no_preview(self, words: str) -> None:
        """Say in the settings why there is no picture of the camera."""
        if self.dialog is not None:
            self.dialog.say_no_preview(words)

    def close(self) -> None:
        """Close all of them."""
        for window in (self.card, self.viewer, self.dialog, self.calibration):
            if window is not None:
                window.close()
