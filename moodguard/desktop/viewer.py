"""The gallery: pictures large and calm, one after another."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from moodguard.desktop.copying import CopyError, save_copy, with_ending
from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.icon_button import Icon
from moodguard.desktop.picture_view import GROUND, PictureView
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.slideshow import Slideshow
from moodguard.desktop.theme import DARK, GAP, PAD, palette, style_sheet
from moodguard.desktop.viewer_bar import ViewerBar
from moodguard.desktop.viewer_notes import NoPictures, NoteLine
from moodguard.store.paths import assets_dir
from moodguard.store.taste import Answer
from moodguard.system.file_names import shown, suggested
from moodguard.system.home import home_folder
from moodguard.system.looking import is_folder, is_there

TITLE = "MoodGuard: gallery"
USUAL_SIZE = QSize(1000, 700)
SMALLEST = QSize(580, 360)
REST_MS = 3_000  # a mouse that rests so long in full screen wants to see the picture alone
WHEEL_NOTCH = 120  # eighths of a degree
SAID = {
    Answer.LIKE: "You like this one: such pictures will come more often. Press L to take it back.",
    Answer.NOT_FOR_ME: "This one won't come again. Press N to take it back.",
}

FORWARD = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Backspace: -1,
}  # fmt: skip


class Viewer(QWidget):
    """A window for pictures. Which pictures is decided elsewhere: it only says what the user asked for."""

    folder_chosen = Signal(object)  # Path, or None for MoodGuard's own paintings
    turned_to = Signal(object)  # Path of the picture that is seen from now on, or None where none is
    answered = Signal(object, object)  # Path, and the Answer that the user gives, or None: taken back
    closed = Signal()

    def __init__(self, dialogs: FileDialogs | None = None) -> None:
        """`dialogs` asks for files and folders. Hidden until pictures are shown."""
        super().__init__()
        self._dialogs = dialogs or FileDialogs()
        self._problem = ""
        self._answers: dict[Path, Answer] = {}
        self._saved_to = _pictures_folder()
        self._scrolled = 0
        self._mouse = QPointF()
        self._slideshow = Slideshow(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rest_from_mouse)
        self.setWindowTitle(TITLE)
        self._lay_out()
        self._connect()
        ScreenWatch(self._place_anew, self)

    # --- for the app

    def show_pictures(
        self,
        paths: Sequence[Path],
        title: str,
        problem: str,
        *,
        activate: bool,
        stay: bool = False,
        answers: Mapping[Path, Answer] | None = None,
        painted: Collection[Path] = (),
    ) -> None:
        """Show `paths` under `title`, from the one that is on show if it is among them, else from the first.

        `problem` says in words what went wrong in finding them ("" for nothing), `answers` what the user has
        said of some; `painted` are new paintings of MoodGuard's own. The window comes to the front; with
        `activate` it takes the keyboard, without it leaves the keyboard where it is. One that is there can
        `stay` as it is.
        """
        self._problem = problem
        self._answers = dict(answers or {})
        self._bar.title.setText(title)
        shipped = assets_dir() / "gallery"
        own = any(path.parent != shipped and path not in painted for path in paths)
        self._bar.paintings.setVisible(bool(problem) or own)
        self._line.set_standing(problem if paths else "")
        self._slideshow.load(paths)
        if not stay:
            self.bring_to_front(activate=activate)

    def bring_to_front(self, *, activate: bool) -> None:
        """Be there in front of all else with what was shown; only with `activate` with the keyboard, too."""
        if self.isHidden() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize() * 0.9))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.setFocus()
        keep_on_screen(self)  # the screen may be gone on which it was closed
        self.show()
        self.raise_()
        if activate:
            self.activateWindow()

    def _place_anew(self) -> None:
        """The screen may be gone on which the window was; a hidden one is seen to when it opens."""
        if self.isVisible():
            keep_on_screen(self)

    # --- making

    def _lay_out(self) -> None:
        self._view = PictureView(self)
        self._view.setMouseTracking(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the pictures have the keys, not the first button
        # The pictures lie on a dark ground, whatever the system's colours are; dialogs keep those.
        self._view.setPalette(palette(DARK))
        self._view.setStyleSheet(style_sheet(DARK))
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, QColor(GROUND))
        self.setPalette(ground)
        self._none = NoPictures(self._view)
        self._line = NoteLine(self._view)
        self._bar = ViewerBar(self._view)
        self.setMinimumSize(SMALLEST)

    def _connect(self) -> None:
        bar = self._bar
        bar.previous.clicked.connect(lambda: self._step(-1))
        bar.next.clicked.connect(lambda: self._step(1))
        bar.slideshow.toggled.connect(self._slideshow_toggled)
        bar.full_screen.clicked.connect(self._toggle_full_screen)
        bar.folder.clicked.connect(self._choose_folder)
        bar.paintings.clicked.connect(lambda: self.folder_chosen.emit(None))
        bar.save.clicked.connect(self._save_copy)
        bar.like.clicked.connect(lambda: self._answer(Answer.LIKE))
        bar.not_for_me.clicked.connect(lambda: self._answer(Answer.NOT_FOR_ME))
        self._none.folder_wanted.connect(self._choose_folder)
        self._slideshow.sequence_changed.connect(self._refresh)
        self._slideshow.image_changed.connect(self._view.show_picture)
        self._slideshow.turned_to.connect(self.turned_to)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._slideshow.wait)

    # --- going from picture to picture

    def _step(self, forward: int) -> None:
        self._line.clear_note()
        self._slideshow.step(forward)

    def _refresh(self) -> None:
        """Bring the words and the buttons in line with the sequence."""
        sequence, bar = self._slideshow.sequence, self._bar
        some = sequence.current is not None
        for button in (bar.previous, bar.next, bar.slideshow):
            button.setEnabled(sequence.readable > 1)
        bar.save.setEnabled(some)
        self._show_answer()
        bar.caption.setText(f"{sequence.number} of {len(sequence)}" if some else "")
        bar.caption.setVisible(some)
        name = (
            f"Picture {sequence.number} of {len(sequence)}: {shown(sequence.current.stem)}"
            if sequence.current
            else "No picture"
        )
        self._view.setAccessibleName(name)
        self._none.setVisible(not some)
        if len(sequence):
            self._none.words.setText("None of these pictures can be read.")
        else:
            self._none.words.setText(self._problem or "There are no pictures here yet.")
        if not some and bar.slideshow.isChecked():
            bar.slideshow.setChecked(False)
        if sequence.skipped:
            self._line.show_note(_skipped_words(sequence.skipped))
            self._wake()
        self._arrange()

    # --- what the buttons do

    def _answer(self, answer: Answer) -> None:
        """Say this of the picture that is wanted now, or take it back where it was said before."""
        path = self._slideshow.sequence.current
        if path is None:
            return
        taken_back = self._answers.get(path) is answer
        if taken_back:
            del self._answers[path]
            self._line.show_note("Taken back.")
        else:
            self._answers[path] = answer
            self._line.show_note(SAID[answer])
        self._show_answer()
        self._wake()
        self.answered.emit(path, None if taken_back else answer)

    def _show_answer(self) -> None:
        """Let the buttons say what the user has said of the picture, and the slideshow heed it."""
        path, bar = self._slideshow.sequence.current, self._bar
        answer = self._answers.get(path) if path is not None else None
        for button, meaning in ((bar.like, Answer.LIKE), (bar.not_for_me, Answer.NOT_FOR_ME)):
            button.setEnabled(path is not None)
            button.setChecked(answer is meaning)
        liked = answer is Answer.LIKE
        bar.like.show_as(Icon.LIKE, "You like this picture" if liked else "Like this picture")
        refused = answer is Answer.NOT_FOR_ME
        bar.not_for_me.show_as(Icon.NOT_FOR_ME, "Not for me: won't come again" if refused else "Not for me")
        unwanted = (one for one, said in self._answers.items() if said is Answer.NOT_FOR_ME)
        self._slideshow.unwanted = set(unwanted)

    def _slideshow_toggled(self, on: bool) -> None:
        name = "Stop the slideshow" if on else "Start the slideshow"
        self._bar.slideshow.show_as(Icon.PAUSE if on else Icon.PLAY, name)
        self._slideshow.play(on)

    def _choose_folder(self) -> None:
        shown = self._slideshow.shown
        start = shown.parent if shown and not self._problem else _pictures_folder()
        self._slideshow.hold(True)
        folder = self._dialogs.folder(self, "Choose a folder of pictures", start)
        self._slideshow.hold(False)
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _save_copy(self) -> None:
        source = self._slideshow.shown
        if source is None:
            return
        self._slideshow.hold(True)
        kinds = f"Pictures (*{suggested(source.suffix)})"
        chosen = self._dialogs.save(self, "Save a copy", self._saved_to / source.name, kinds)
        self._slideshow.hold(False)
        if chosen is None:
            return
        target = with_ending(chosen, source)
        try:
            if target != chosen and is_there(target):  # the dialog asked about another name
                raise CopyError(f"“{shown(target.name)}” exists already. Save the copy under another name.")
            save_copy(source, target)
        except CopyError as error:
            self._line.show_problem(str(error))
            self._wake()
            return
        self._saved_to = target.parent
        self._line.show_note(f"Saved as “{shown(target.name)}”.")
        self._wake()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- where everything is, and the mouse at rest

    def _wake(self) -> None:
        """Show the bar and the mouse, and in full screen begin to wait for rest."""
        self._bar.appear()
        self._line.wake()
        self.unsetCursor()
        if self.isFullScreen():
            self._rest.start()
        else:
            self._rest.stop()

    def _rest_from_mouse(self) -> None:
        if not self.isFullScreen() or self._slideshow.sequence.current is None:
            return
        if self._bar.in_use():
            self._rest.start()
            return
        self._bar.fade_away()
        self._line.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _arrange(self) -> None:
        """Put everything where it belongs in a window of this size."""
        room, full, bar = self.rect(), self.isFullScreen(), self._bar
        inner = room.adjusted(PAD, PAD, -PAD, -PAD)
        self._view.setGeometry(room)
        self._none.setGeometry(inner)
        self._line.place(inner)
        bar.title.setVisible(bool(bar.title.text()))
        if bar.sizeHint().width() > inner.width():
            bar.title.hide()
        bar.adjustSize()
        lift = PAD if full else GAP
        bar.move((room.width() - bar.width()) // 2, room.height() - bar.height() - lift)
        above = self._line.height() + GAP if self._line.stands and not full else 0
        self._view.keep_free(above, 0 if full else bar.height() + 2 * GAP)

    # --- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, space, Home, End, F and F11, S, L, N, Esc, and the usual ones to open, save and close."""
        key = event.key()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.matches(QKeySequence.StandardKey.Close):
            self.close()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._save_copy()
        elif event.matches(QKeySequence.StandardKey.Open):
            self._choose_folder()
        elif event.matches(QKeySequence.StandardKey.FullScreen):
            self._toggle_full_screen()
        elif not (plain and self._plain_key(Qt.Key(key), event)):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if key in FORWARD:
            back = key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if back else FORWARD[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._line.clear_note()
            self._slideshow.go_to_end(last=key == Qt.Key.Key_End)
        elif key in (Qt.Key.Key_F11, Qt.Key.Key_F):
            self._toggle_full_screen()
        elif key == Qt.Key.Key_S and self._bar.slideshow.isEnabled():
            self._bar.slideshow.toggle()
        elif key in (Qt.Key.Key_L, Qt.Key.Key_N):
            self._answer(Answer.LIKE if key == Qt.Key.Key_L else Answer.NOT_FOR_ME)
        elif key == Qt.Key.Key_Escape:
            (self._toggle_full_screen if self.isFullScreen() else self.close)()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab brings the bar back before it goes there."""
        self._wake()
        return super().focusNextPrevChild(forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a picture. What a touchpad adds after the fingers have left does not count."""
        event.accept()
        if event.phase() is Qt.ScrollPhase.ScrollMomentum:
            return
        delta = event.angleDelta()
        self._scrolled += delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()
        if abs(self._scrolled) >= WHEEL_NOTCH:
            forward = -1 if self._scrolled > 0 else 1
            self._scrolled = 0
            self._step(forward)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Somebody is there: show the bar."""
        # A window that comes or goes below a mouse at rest also counts as a move, by nothing.
        if event.globalPosition() != self._mouse:
            self._mouse = event.globalPosition()
            self._wake()
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """In and out of full screen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle_full_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything has its place by the size of the window."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """In full screen the picture has all the room, and the bar goes after a while."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._slideshow.hold(self.isMinimized())  # nobody is looking
            self.turned_to.emit(None if self.isMinimized() else self._slideshow.shown)
            full = self.isFullScreen()
            self._bar.full_screen.show_as(
                Icon.LEAVE_FULL_SCREEN if full else Icon.FULL_SCREEN,
                "Leave full screen" if full else "Full screen",
            )
            self._wake()
            self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Free the memory, and be an ordinary window when opened again."""
        shown = self.isVisible()
        super().closeEvent(event)
        before = self.normalGeometry()
        self.hide()
        if self.isFullScreen():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
            self.setGeometry(before)  # else it would come back as large as the screen
        self._bar.slideshow.setChecked(False)
        self._wake()
        self._slideshow.switch_off()
        if shown:
            self.closed.emit()


def _pictures_folder() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(found) if found and is_folder(Path(found)) else home_folder()


def _skipped_words(skipped: list[tuple[Path, str]]) -> str:
    if len(skipped) == 1:
        path, why = skipped[0]
        return f"Skipped “{shown(path.name)}”: {why}."
    names = ", ".join(f"“{shown(path.name)}”" for path, _ in skipped[:3])
    others = f" and {len(skipped) - 3} more" if len(skipped) > 3 else ""
    return f"Skipped {len(skipped)} pictures that can't be read: {names}{others}."
