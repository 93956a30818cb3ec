"""The gallery: pictures large and calm, one after another."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from moodguard.desktop.dialogs import FileDialogs, pictures_folder
from moodguard.desktop.hanging import Hanging
from moodguard.desktop.icon_button import Icon
from moodguard.desktop.picture_filter import ALL, PictureFilter
from moodguard.desktop.picture_output import PictureOutput
from moodguard.desktop.picture_sequence import PictureSequence
from moodguard.desktop.slideshow import SLIDE_FADE_MS, Slideshow
from moodguard.desktop.viewer_answers import ViewerAnswers
from moodguard.desktop.viewer_commands import Command, command_of
from moodguard.desktop.viewer_menu import MenuState, filter_menu, picture_menu
from moodguard.desktop.viewer_window import ViewerWindow
from moodguard.store.paths import assets_dir
from moodguard.store.taste import Answer
from moodguard.store.theme_words import theme_words
from moodguard.system.file_names import shown
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: gallery")
USUAL_SIZE = QSize(1000, 700)
SMALLEST = QSize(600, 400)


class Viewer(ViewerWindow):
    """A window for pictures. Which pictures is decided elsewhere: it only says what the user asked for."""

    folder_chosen = Signal(object)  # Path, or None for MoodGuard's own paintings
    turned_to = Signal(object)  # Path of the picture that is seen from now on, or None where none is
    answered = Signal(object, object)  # Path, and the Answer that the user gives, or None: taken back
    wallpaper_wanted = Signal(object)  # Path
    minute_wanted = Signal()
    closed = Signal()

    def __init__(self, dialogs: FileDialogs | None = None, why: Callable[[Path], str] = lambda _: "") -> None:
        """`dialogs` asks for files and folders; `why` says in words why a picture hangs.

        Hidden until pictures are shown.
        """
        super().__init__()
        self._dialogs = dialogs or FileDialogs()
        self._why = why
        self._hanging = Hanging()
        self._moves = True
        self._slideshow = Slideshow(self)
        self.setWindowTitle(tr(TITLE))
        self._answers = ViewerAnswers(self._slideshow, self._bar, self._line, self)
        self._output = PictureOutput(self, self._dialogs, self._line)
        self._connect()

    # --- for the app

    def set_pace(self, seconds: float, *, moves: bool) -> None:
        """How long each picture stays in the slideshow, and whether it drifts meanwhile."""
        self._slideshow.seconds = seconds
        self._moves = moves
        self._drift()

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
        themes: Mapping[Path, str] | None = None,
    ) -> None:
        """Show `paths` under `title`, from the one that is on show if it is among them, else from the first.

        `problem` says in words what went wrong in finding them ("" for nothing), `answers` what the user has
        said of some, `themes` what each belongs to; `painted` are new paintings of MoodGuard's own. The
        window comes to the front; with `activate` it takes the keyboard, without it leaves the keyboard where
        it is. One that is there can `stay` as it is.
        """
        shipped = assets_dir() / "gallery"
        own = frozenset(path for path in paths if path.parent == shipped or path in painted)
        hanging = Hanging(tuple(paths), dict(themes or {}), own, problem)
        self._hanging = hanging.seen_by(self._hanging.filter)
        self._answers.load(answers or {})
        self._bar.title.setText(title)
        self._line.set_standing(problem if paths else "")
        self._load()
        if not stay:
            self.bring_to_front(activate=activate)

    def stay_for(self, seconds: float) -> None:
        """It has just come by itself: let it play by itself, say when it goes, and go then."""
        self._fade.come()
        self._stay.begin(seconds)
        if self._bar.slideshow.isEnabled():
            self._bar.slideshow.setChecked(True)
        self._rest()
        self._arrange()

    # --- making

    def _connect(self) -> None:
        bar = self._bar
        for button, command in (
            (bar.previous, Command.PREVIOUS), (bar.next, Command.NEXT), (bar.like, Command.LIKE),
            (bar.not_for_me, Command.NOT_FOR_ME), (bar.why, Command.WHY), (bar.save, Command.SAVE),
            (bar.full_screen, Command.FULL_SCREEN),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, one=command: self.do(one))
        bar.slideshow.toggled.connect(self._slideshow_toggled)
        bar.rows.toggled.connect(lambda _: self._refresh())
        bar.filter.clicked.connect(lambda: self._pop_up(self.filters_menu(), bar.filter))
        bar.more.clicked.connect(lambda: self._pop_up(self.menu(), bar.more))
        bar.picture_wanted.connect(self._slideshow.go_to)
        self._none.folder_wanted.connect(self._choose_folder)
        self._none.all_wanted.connect(lambda: self._choose_filter(ALL))
        self._line.undo_wanted.connect(self._answers.take_back)
        self._answers.answered.connect(self.answered)
        self._answers.changed.connect(self._answers_changed)
        self._mouse.clicked.connect(self._clicked)
        self._mouse.turned.connect(self._step)
        self._slideshow.sequence_changed.connect(self._refresh)
        self._slideshow.image_changed.connect(self._view.show_picture)
        self._slideshow.turned_to.connect(self.turned_to)
        application = QCoreApplication.instance()
        if application is not None:
            for part in (self._slideshow, bar, self._output):
                application.aboutToQuit.connect(part.wait)

    # --- what it can do

    def do(self, command: Command) -> None:
        """Do what a key, a button or a menu asks for, if there is anything to do it with."""
        actions: dict[Command, Callable[[], None]] = {
            Command.NEXT: lambda: self._step(1), Command.PREVIOUS: lambda: self._step(-1),
            Command.FIRST: lambda: self._go_to_end(last=False),
            Command.LAST: lambda: self._go_to_end(last=True),
            Command.LIKE: lambda: self._answers.say(Answer.LIKE),
            Command.NOT_FOR_ME: lambda: self._answers.say(Answer.NOT_FOR_ME),
            Command.TAKE_BACK: self._answers.take_back,
            Command.WHY: self._say_why, Command.PLAY: lambda: self._toggle(self._bar.slideshow),
            Command.STRIP: lambda: self._toggle(self._bar.rows), Command.FULL_SCREEN: self.toggle_full_screen,
            Command.SAVE: self._save, Command.COPY: self._copy, Command.WALLPAPER: self._set_wallpaper,
            Command.FOLDER: self._choose_folder, Command.PAINTINGS: lambda: self.folder_chosen.emit(None),
            Command.LEAVE: self.toggle_full_screen if self.isFullScreen() else self.leave,
            Command.MINUTE: self.minute_wanted.emit, Command.CLOSE: self.leave,
        }  # fmt: skip
        actions[command]()

    def menu(self) -> QMenu:
        """All of it."""
        return picture_menu(self, self._menu_state(), self.do, self._choose_filter)

    def filters_menu(self) -> QMenu:
        """What can be shown."""
        return filter_menu(self, self._menu_state(), self.do, self._choose_filter)

    def _menu_state(self) -> MenuState:
        sequence, said = self._slideshow.sequence, self._answers.said
        return MenuState(
            picture=sequence.current is not None, several=sequence.readable > 1,
            liked=said is Answer.LIKE, refused=said is Answer.NOT_FOR_ME,
            can_take_back=self._answers.can_take_back, playing=self._bar.slideshow.isChecked(),
            full_screen=self.isFullScreen(), strip=self._bar.rows.isChecked(),
            own_folder=self._hanging.of_user, filters=self._hanging.filters, filter=self._hanging.filter,
        )  # fmt: skip

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _toggle(self, button: QAbstractButton) -> None:
        if button.isEnabled():
            button.toggle()

    # --- going from picture to picture

    def _load(self) -> None:
        self._slideshow.load(self._hanging.chosen(self._answers.liked))

    def _choose_filter(self, chosen: PictureFilter) -> None:
        self._hanging = self._hanging.seen_by(chosen)
        self._line.clear_note()
        self._load()
        self._wake()

    def _step(self, forward: int) -> None:
        self._line.clear_note()
        self._slideshow.step(forward)

    def _go_to_end(self, *, last: bool) -> None:
        self._line.clear_note()
        self._slideshow.go_to_end(last=last)

    def _refresh(self) -> None:
        """Bring the words and the buttons in line with the sequence."""
        sequence = self._slideshow.sequence
        self._answers.show()
        self._bar.show_sequence(sequence, self._answers.liked)
        self._view.setAccessibleName(_place_words(sequence))
        self._none.setVisible(sequence.current is None)
        words, filtered = self._hanging.nothing(len(sequence))
        self._none.say(words, filtered=filtered)
        if sequence.skipped:
            self._line.show_note(_skipped_words(sequence.skipped))
            self._wake()
        self._arrange()

    def _answers_changed(self) -> None:
        self._bar.show_sequence(self._slideshow.sequence, self._answers.liked)
        self._wake()

    def _say_why(self) -> None:
        path = self._slideshow.sequence.current
        if path is not None:
            theme = theme_words(self._hanging.themes.get(path, ""))
            words = self._why(path) or tr("It is one of your pictures.")
            self._line.show_note(f"{words} {tr('Theme: {theme}.').format(theme=theme)}" if theme else words)
            self._wake()

    # --- what is done with pictures

    def _slideshow_toggled(self, on: bool) -> None:
        name = tr("Stop the slideshow") if on else tr("Start the slideshow")
        self._bar.slideshow.show_as(Icon.PAUSE if on else Icon.PLAY, name)
        self._slideshow.play(on)
        self._drift()

    def _drift(self) -> None:
        """Pictures move while they come by themselves, and a still picture is still."""
        playing = self._moves and self._slideshow.playing
        self._view.drift(self._slideshow.seconds + SLIDE_FADE_MS / 1000 if playing else 0.0)

    def _hold(self, still: bool) -> None:
        """While the user is asked something, nothing goes on by itself."""
        self._slideshow.hold(still)
        self._stay.hold(still)

    def _choose_folder(self) -> None:
        path = self._slideshow.shown
        own = path is None or path in self._hanging.own or bool(self._hanging.problem)
        start = pictures_folder() if own or path is None else path.parent
        self._hold(True)
        folder = self._dialogs.folder(self, tr("Choose a folder of pictures"), start)
        self._hold(False)
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _save(self) -> None:
        if self._slideshow.shown is not None:
            self._output.save(self._slideshow.shown, self._hanging.own, self._hold)
            self._wake()

    def _copy(self) -> None:
        if self._slideshow.shown is not None:
            self._output.copy(self._slideshow.shown)

    def _set_wallpaper(self) -> None:
        if self._slideshow.shown is not None:
            self.wallpaper_wanted.emit(self._slideshow.shown)

    # --- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As `viewer_commands` has it."""
        command = command_of(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            self.do(command)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right mouse button, or the key for menus."""
        self.menu().popup(event.globalPos())

    def _clicked(self) -> None:
        """A click on the picture: what came by itself goes, else the slideshow begins or rests."""
        if self._stay.running:
            self.leave()
        else:
            self._toggle(self._bar.slideshow)

    def changeEvent(self, event: QEvent) -> None:
        """A minimised window shows nothing."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._slideshow.hold(self.isMinimized())  # nobody is looking
            self.turned_to.emit(None if self.isMinimized() else self._slideshow.shown)
            self._drift()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Free the memory, and be an ordinary window when opened again."""
        shown = self.isVisible()
        super().closeEvent(event)
        self._be_usual()
        self._bar.slideshow.setChecked(False)
        self._hanging = self._hanging.seen_by(ALL)
        self._answers.forget_refused()
        self._slideshow.switch_off()
        self._bar.switch_off()
        if shown:
            self.closed.emit()


def _place_words(sequence: PictureSequence) -> str:
    if sequence.current is None:
        return tr("No picture")
    return tr("Picture {number} of {count}: {name}").format(
        number=sequence.number, count=len(sequence), name=shown(sequence.current.stem)
    )


def _skipped_words(skipped: list[tuple[Path, str]]) -> str:
    if len(skipped) == 1:
        path, why = skipped[0]
        return tr("Skipped “{path}”: {why}.").format(path=shown(path.name), why=why)
    names = ", ".join(f"“{shown(path.name)}”" for path, _ in skipped[:3])
    if len(skipped) > 3:
        words = tr("Skipped {count} pictures that can't be read: {names} and %n more.", "", len(skipped) - 3)
        return words.format(count=len(skipped), names=names)
    return tr("Skipped %n picture(s) that can't be read: {names}.", "", len(skipped)).format(names=names)
