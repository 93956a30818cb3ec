"""Between the curator and the windows: hangs the pictures, and passes on what the user says of them."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moodguard.app.windows import Windows
from moodguard.gallery.curator import Curator
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.settings import Settings

YOURS = "Your gallery"


class GalleryController(QObject):
    """Shows the gallery; what hangs there is the curator's affair."""

    opened = Signal()
    settings_chosen = Signal(object)  # Settings: the user chose another folder

    def __init__(
        self,
        curator: Curator,
        windows: Windows,
        active_profile: ActiveProfile,
        clock: Callable[[], float],
        *,
        parent: QObject,
    ) -> None:
        """`clock` is the samples', in s."""
        super().__init__(parent)
        self._curator = curator
        self._windows = windows
        self._active_profile = active_profile
        windows.turned_to.connect(lambda path: curator.turn_to(path, clock()))
        windows.picture_answered.connect(curator.answer)
        windows.taste_forgotten.connect(self._forget_taste)
        windows.folder_chosen.connect(self._choose_folder)

    def show(self, title: str = YOURS, *, activate: bool) -> None:
        """Hang the pictures anew, unless they are being looked at."""
        if self._windows.gallery_open:
            self._windows.raise_gallery(activate=activate)
        else:
            self._hang(title, activate=activate)
            self.opened.emit()

    def hang_anew(self) -> None:
        """Where pictures are shown, show what hangs there now instead."""
        if self._windows.gallery_hangs:
            self._hang(YOURS, activate=False, stay=True)

    def show_taste(self) -> None:
        """Say in the settings what was learned about pictures."""
        words = " ".join(filter(None, [self._curator.words(), self._curator.painted_in_words()]))
        self._windows.show_taste(words, can_forget=bool(self._curator.learned.pictures))

    def _forget_taste(self) -> None:
        problem = self._curator.forget()
        self.show_taste()
        self._windows.say_problem(problem)

    def _choose_folder(self, folder: Path | None) -> None:
        chosen: Settings = dataclasses.replace(self._active_profile.chosen, gallery_folder=str(folder or ""))
        self.settings_chosen.emit(chosen)
        self._hang(YOURS, activate=True)

    def _hang(self, title: str, *, activate: bool, stay: bool = False) -> None:
        exhibition = self._curator.hang(self._active_profile.settings)
        self._windows.show_gallery(title, exhibition, activate=activate, stay=stay)
