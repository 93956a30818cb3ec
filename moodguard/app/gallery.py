"""The gallery: shows the pictures that the curator hangs, and hands on what the user says of them."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.settings import SettingsController
from moodguard.desktop.page_names import name_of
from moodguard.gallery.curator import Curator
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.settings import Group

if TYPE_CHECKING:
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.viewer import Viewer

YOURS = "Your gallery"


class GalleryController(QObject):
    """Owns the viewer, and serves what the settings say of taste; what hangs is the curator's affair."""

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        curator: Curator,
        active_profile: ActiveProfile,
        settings: SettingsController,
        clock: Callable[[], float],
        *,
        parent: QObject,
    ) -> None:
        """`clock` is the samples', in s."""
        super().__init__(parent)
        self._curator = curator
        self._active_profile = active_profile
        self._settings = settings
        self._clock = clock
        self.viewer: Viewer | None = None
        settings.dialog_created.connect(self._connect_dialog)

    @property
    def is_open(self) -> bool:
        """Whether pictures are shown, and not only a button of their window."""
        return self.viewer is not None and self.viewer.isVisible() and not self.viewer.isMinimized()

    def open(self, title: str = YOURS, *, activate: bool = True) -> None:
        """Hang the pictures anew, unless they are being looked at; `activate` as in `Viewer.come`."""
        if self.viewer is not None and self.is_open:
            self.viewer.bring_to_front(activate=activate)
        else:
            self._show_pictures(title, activate=activate)
            self.opened.emit()

    def refresh(self) -> None:
        """Where there is a window with pictures, minimised or not, show what hangs now instead."""
        if self.viewer is not None and self.viewer.isVisible():
            self._show_pictures(YOURS, activate=False, stay=True)

    def close(self) -> None:
        """Close the viewer, if it is there."""
        if self.viewer is not None:
            self.viewer.close()

    def show_taste(self) -> None:
        """Say in the settings, where they were opened, what was learned about pictures."""
        if self._settings.dialog is not None:
            words = " ".join(filter(None, [self._curator.words(), self._curator.painted_in_words()]))
            self._settings.dialog.settings.show_taste(words, can_forget=bool(self._curator.learned.pictures))

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.taste_forgotten.connect(self._forget_taste)
        dialog.turned.connect(lambda page: self.show_taste() if page == name_of(Group.GALLERY) else None)

    def _forget_taste(self) -> None:
        problem = self._curator.forget()
        self.show_taste()
        self._settings.show_problem(problem)

    def _choose_folder(self, folder: Path | None) -> None:
        self._settings.apply(
            dataclasses.replace(self._active_profile.chosen, gallery_folder=str(folder or ""))
        )
        self._show_pictures(YOURS, activate=True)

    def _show_pictures(self, title: str, *, activate: bool, stay: bool = False) -> None:
        """Hang anew; a viewer that is there can `stay` as it is, also minimised."""
        exhibition = self._curator.arrange(self._active_profile.settings)
        self._existing_viewer().show_pictures(
            exhibition.paths,
            title,
            exhibition.problem,
            activate=activate,
            stay=stay,
            answers=exhibition.answers,
            painted=exhibition.painted,
        )

    def _existing_viewer(self) -> "Viewer":
        if self.viewer is None:
            from moodguard.desktop.viewer import Viewer

            self.viewer = Viewer()
            self.viewer.folder_chosen.connect(self._choose_folder)
            self.viewer.turned_to.connect(lambda path: self._curator.turn_to(path, self._clock()))
            self.viewer.answered.connect(self._curator.answer)
            self.viewer.closed.connect(self.closed)
        return self.viewer
