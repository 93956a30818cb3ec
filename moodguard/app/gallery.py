"""The gallery: shows the pictures that the curator hangs, and hands on what the user says of them."""

import dataclasses
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from moodguard.app.settings import SettingsController
from moodguard.app.wallpaper import WallpaperController
from moodguard.clock import ScaledClock
from moodguard.desktop.page_names import name_of
from moodguard.gallery.curator import Curator
from moodguard.gallery.painting_job import Outcome
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.settings import Group
from moodguard.store.taste import Answer
from moodguard.store.window_places import WindowPlacesFile
from moodguard.translation import to_translate, tr

if TYPE_CHECKING:
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.viewer import Viewer

YOURS = to_translate("Your gallery")
WINDOW = "gallery"  # by which its place is remembered
PIECE_MS = 100
PIECES = (
    "icon_button", "pictures", "picture_reader", "prints", "slideshow", "viewer_bar", "viewer_notes",
    "viewer_menu", "picture_output", "viewer_window", "viewer",
)  # fmt: skip
SHORTEST_STAY_SECONDS = 30.0  # in the demo, where minutes pass in seconds


class GalleryController(QObject):
    """Owns the viewer, and serves what the settings say of taste; what hangs is the curator's affair."""

    opened = Signal()
    closed = Signal()
    turned_to = Signal(object)  # the path of the picture that is seen now, None for none
    minute_requested = Signal()  # the user wants a guided minute instead of more pictures

    def __init__(
        self,
        curator: Curator,
        active_profile: ActiveProfile,
        settings: SettingsController,
        clock: ScaledClock,
        *,
        places: WindowPlacesFile,
        wallpaper: WallpaperController,
        keeps: Callable[[], bool],
        mark: Callable[[], str] = lambda: "",
        parent: QObject,
    ) -> None:
        """`clock` is the samples'; `places` has where the window was; while `keeps`, that and what is
        said of pictures are remembered; `mark` is a word that its title bears, such as "Demo".
        """
        super().__init__(parent)
        self._places = places
        self._keeps = keeps
        self._mark = mark
        self._wallpaper = wallpaper
        self._to_load = list(PIECES)
        self._curator = curator
        self._active_profile = active_profile
        self._settings = settings
        self._clock = clock
        self._gave_up = ""
        self.viewer: Viewer | None = None
        settings.dialog_created.connect(self._connect_dialog)
        settings.applied.connect(self._follow_pace)

    def prepare(self) -> None:
        """Load the window's code piece by piece, as it may be wanted soon: all at once takes too long."""
        if self._to_load:
            name, *self._to_load = self._to_load
            importlib.import_module(f"moodguard.desktop.{name}")
            QTimer.singleShot(PIECE_MS, self, self.prepare)
        else:
            from moodguard.desktop.prints import load_what_prints_need

            load_what_prints_need()
            self._curator.prepare()

    @property
    def is_open(self) -> bool:
        """Whether pictures are shown, and not only a button of their window."""
        return self.viewer is not None and self.viewer.isVisible() and not self.viewer.isMinimized()

    def open(
        self,
        title: str = "",
        *,
        activate: bool = True,
        by_itself: bool = False,
        seconds: float | None = None,
    ) -> None:
        """Hang the pictures anew, unless they are being looked at; `activate` as in `Viewer.bring_to_front`.

        What opens `by_itself` plays by itself, and goes after `seconds` of real time: by the settings, unless
        they are given. A gallery that somebody has opened stays open.
        """
        if self.viewer is not None and self.is_open:
            if not by_itself:
                self.viewer.bring_to_front(activate=activate)
            return
        self._show_pictures(title or tr(YOURS), activate=activate)
        if by_itself:
            self._existing_viewer().stay_for(self._stay_seconds() if seconds is None else seconds)
        self.opened.emit()

    def _stay_seconds(self) -> float:
        minutes = self._active_profile.settings.gallery_minutes
        return max(SHORTEST_STAY_SECONDS, minutes * 60 / self._clock.speed)

    def refresh(self) -> None:
        """Where there is a window with pictures, minimised or not, show what hangs now instead."""
        if self.viewer is not None and self.viewer.isVisible():
            self._show_pictures(tr(YOURS), activate=False, stay=True)

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self.viewer = None

    def close(self) -> None:
        """Close the viewer, if it is there."""
        if self.viewer is not None:
            self.viewer.close()

    def show_outcome(self, outcome: Outcome) -> None:
        """Say in the settings what came of painting: how many there are, and that nothing was good enough."""
        self._gave_up = outcome.gave_up
        self.show_taste()

    def show_taste(self) -> None:
        """Say in the settings, where they were opened, what was learned about pictures."""
        if self._settings.dialog is not None:
            said = [self._curator.words(), self._curator.painted_in_words(), self._gave_up]
            words = " ".join(filter(None, said))
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
        self._show_pictures(tr(YOURS), activate=True)

    def _show_pictures(self, title: str, *, activate: bool, stay: bool = False) -> None:
        """Hang anew; a viewer that is there can `stay` as it is, also minimised."""
        settings = self._active_profile.settings
        exhibition = self._curator.arrange(settings)
        viewer = self._existing_viewer()
        self._follow_pace()
        viewer.show_pictures(
            exhibition.paths,
            f"{mark}: {title}" if (mark := self._mark()) else title,
            exhibition.problem,
            activate=activate,
            stay=stay,
            answers=exhibition.answers,
            painted=exhibition.painted,
            themes=exhibition.themes,
        )

    def _follow_pace(self) -> None:
        settings = self._active_profile.settings
        if self.viewer is not None:
            self.viewer.set_pace(settings.slide_seconds, moves=settings.gallery_moves)

    def _existing_viewer(self) -> "Viewer":
        if self.viewer is None:
            from moodguard.desktop.viewer import Viewer

            self.viewer = Viewer(why=self._curator.why)
            if self._keeps() and (place := self._places.load(WINDOW)) is not None:
                self.viewer.restore(place)
            self.viewer.folder_chosen.connect(self._choose_folder)
            self.viewer.turned_to.connect(lambda path: self._curator.turn_to(path, self._clock()))
            self.viewer.turned_to.connect(self.turned_to)
            self.viewer.answered.connect(self._learn_answer)
            self.viewer.wallpaper_wanted.connect(self._set_wallpaper)
            self.viewer.closed.connect(self._remember_place)
            self.viewer.closed.connect(self.closed)
            self.viewer.minute_wanted.connect(self.minute_requested)
        return self.viewer

    def _learn_answer(self, path: Path, answer: Answer | None) -> None:
        if self._keeps():  # of the demo nothing is kept
            self._curator.answer(path, answer)

    def _remember_place(self) -> None:
        if self.viewer is not None and self.viewer.place is not None and self._keeps():
            self._places.save(WINDOW, self.viewer.place)

    def _set_wallpaper(self, path: Path) -> None:
        viewer = self._existing_viewer()
        self._wallpaper.set(
            path,
            done=viewer.say,
            failed=lambda words: viewer.say(words, problem=True),
        )
