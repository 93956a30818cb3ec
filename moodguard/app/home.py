"""Home: the window's page "Now", and what people look for there: a way in, help, the log, and a way out."""

import importlib
import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from moodguard.app.camera import CameraController
from moodguard.app.settings import SettingsController
from moodguard.app.status import StatusController
from moodguard.app.steps import StepsController
from moodguard.app.watching import WatchingController
from moodguard.companion import Companion
from moodguard.desktop.gradual import Gradual
from moodguard.desktop.page_names import HELP, HISTORY, NOW
from moodguard.mood.escalation import Stage, Step
from moodguard.store.break_messages import as_said
from moodguard.store.paths import manual_file
from moodguard.system.file_names import shown
from moodguard.translation import clock_time, to_translate, tr
from moodguard.words.resting_face import resting_face_words
from moodguard.words.steps import sentence_of

if TYPE_CHECKING:
    from moodguard.desktop.help_page import HelpPage
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.manual import ManualWindow
    from moodguard.desktop.now_page import Now, NowPage, Suggestion

log = logging.getLogger(__name__)

PICTURES = to_translate("Some calming pictures")
# What the window is made of, in parts that are loaded quickly.
PARTS = ("screens", "settings_page", "history.bands", "now_page", "settings_pages", "main_window")
NO_MANUAL = to_translate(
    "The page that says how MoodGuard works did not come with it, or can't be read. All else works. Install "
    "MoodGuard again to have it back."
)
DEMO_PLAYS = to_translate(
    "The demo plays: a day of a person who does not exist. Nothing here is about you, and nothing is kept."
)


class HomeController(QObject):
    """Fills the page "Now", opens the window, and does what concerns the window itself."""

    page_made = Signal(object)  # NowPage: once, when it is first wanted; its wishes are for others
    quit_requested = Signal()  # and nothing that the user has changed would be lost

    def __init__(
        self,
        companion: Companion,
        *,
        settings: SettingsController,
        watching: WatchingController,
        status: StatusController,
        camera: CameraController,
        steps: StepsController,
        log_file: Path,
        local_time: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        """`log_file` is what "Open the log" shows; `local_time` says when something was suggested."""
        super().__init__(parent)
        self._companion = companion
        self._settings = settings
        self._watching = watching
        self._status = status
        self._camera = camera
        self._steps = steps
        self._log_file = log_file
        self._local_time = local_time
        self._suggested: tuple[datetime, Step] | None = (
            None  # in memory alone: it tells when somebody was tense
        )
        self._answer: bool | None = None
        self.manual: ManualWindow | None = None
        self._loading: Gradual | None = None
        settings.dialog_created.connect(self._connect_window)
        steps.shown.connect(self._note)
        steps.answered.connect(self._note_answer)
        status.updated.connect(self.show)

    def open(self, page: str = NOW) -> None:
        """Show the window with that page, or bring it to the front."""
        self._settings.open(page)
        self.show()

    def come(self) -> None:
        """Show the page "Now", where nobody waits for it in this turn of the event loop.

        What the window is made of is then loaded by and by, and the window made behind that.
        """
        if self._settings.dialog is not None:
            self.open()
        elif self._loading is None or self._loading.is_done:
            self._loading = Gradual(self._load(), self)

    def _load(self) -> Iterator[None]:
        for name in PARTS:
            importlib.import_module(f"moodguard.desktop.{name}")
            yield
        self.open()

    def leave(self) -> None:
        """The user wants the app to end; what was entered and can't be used is asked for before."""
        window = self._settings.dialog
        if window is None or window.may_go():
            self.quit_requested.emit()

    def forget(self) -> None:
        """What was suggested until now was for somebody else, or is to be known no more."""
        self._suggested = self._answer = None
        self.show()

    def show(self) -> None:
        """Show on the page how things are, where somebody can see it."""
        window = self._settings.dialog
        if window is None or not window.isVisible() or window.shown_page != NOW:
            return
        if window.is_made(NOW):  # or it is shown as soon as it is
            window.now.show_now(self._now())

    # --- the page

    def _now(self) -> "Now":
        from moodguard.desktop.now_page import Now

        words, status = self._status.words, self._companion.status()
        return Now(
            words,
            self._status.picture,
            why=self._status.why,
            camera=self._camera_words(),
            problem=self._status.problem.removeprefix(words).strip(),
            face=self._watching.nobody_there or self._face_words(),
            can_measure=not self._watching.nobody_there,
            demo=tr(DEMO_PLAYS) if self._watching.is_demo else "",
            welcome=self._way_to_camera(),
            paused=status.paused,
            can_watch_anyway=self._status.can_watch_anyway,
            suggestion=self._suggestion(),
        )

    def _camera_words(self) -> str:
        if not self._camera.words:
            return ""
        if self._companion.camera_wanted and not self._watching.failure:
            return tr(
                "Camera: {camera}. It looks for a moment about every %n second(s).",
                "",
                round(self._watching.interval),
            ).format(camera=self._camera.words)
        return tr("Camera: {camera}.").format(camera=self._camera.words)

    def _way_to_camera(self) -> str:
        """What the button says that leads to the camera, or where there is none to the demo; "" for none."""
        if self._watching.is_demo:
            return tr("Leave the demo")
        if self._watching.camera_missing:
            return tr("Try the demo")
        return tr("Set up the camera…") if self._watching.waits_for_consent else ""

    def _face_words(self) -> str:
        return resting_face_words(
            self._companion.resting_face, self._companion.model_threshold, self._companion.learned_rest
        )

    def _suggestion(self) -> "Suggestion | None":
        from moodguard.desktop.now_page import Suggestion

        if self._suggested is None:
            return None
        when, step = self._suggested
        words = as_said(step.message) if step.stage is Stage.BREAK_MESSAGE else tr(PICTURES)
        return Suggestion(clock_time(when), words, sentence_of(step), self._answer)

    def _note(self, step: Step) -> None:
        if step.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            self._suggested, self._answer = (self._local_time(), step), None
        self.show()

    def _note_answer(self, right: bool | None) -> None:
        self._answer = right
        self.show()

    # --- what the user wants

    def _connect_window(self, window: "MainWindow") -> None:
        window.now_made.connect(self._connect_now)
        window.help_made.connect(self._connect_help)
        window.turned.connect(lambda _: self.show())

    def _connect_now(self, page: "NowPage") -> None:
        self.page_made.emit(page)
        page.answered.connect(lambda right: self._steps.answer(right=right))
        page.history_requested.connect(lambda: self.open(HISTORY))
        page.help_requested.connect(lambda: self.open(HELP))
        page.log_requested.connect(self._open_log)
        page.quit_requested.connect(self.leave)
        page.show_now(self._now())

    def _connect_help(self, page: "HelpPage") -> None:
        page.manual_requested.connect(self._open_manual)
        page.log_folder_requested.connect(self.open_log_folder)

    def _open_manual(self) -> None:
        from moodguard.desktop.manual import ManualWindow

        try:
            if (file := manual_file()) is None:
                raise FileNotFoundError
            self.manual = self.manual or ManualWindow(file)
        except OSError:
            log.warning("the manual can't be read")
            self._settings.show_problem(tr(NO_MANUAL))
            return
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self.manual = None

    def close(self) -> None:
        """Close the manual, if it is there; the window is somebody else's."""
        if self.manual is not None:
            self.manual.close()

    def open_log_folder(self) -> None:
        """Let the user's own program show where the log lies."""
        self._hand_over(self._log_file.parent)

    def _open_log(self) -> None:
        self._hand_over(self._log_file)

    def _hand_over(self, path: Path) -> None:
        """Let the user's own program show a file or a folder; say where it lies where none does."""
        window = self._settings.existing_window()
        # Encoded by Python, which keeps bytes of the name that are no text.
        if path.exists() and QDesktopServices.openUrl(QUrl.fromEncoded(path.as_uri().encode("ascii"))):
            return
        log.info("no program shows %s", path.name)
        if window.shown_page == NOW:
            window.turn_to(HELP)
        window.show_problem(
            tr("Nothing here shows it. It lies at {path}: open it with a text editor.").format(
                path=shown(path)
            )
            if path.exists()
            else tr("There is no such file yet; it would lie at {path}. MoodGuard goes on as usual.").format(
                path=shown(path)
            )
        )
