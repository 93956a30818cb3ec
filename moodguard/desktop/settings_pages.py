"""The pages of settings: one for each group of the schema. They show and ask; somebody else keeps.

What the user changes is handed out at once, as soon as it can be used; while letters are typed, after a short
pause. What can't be used is told at its field, and what was there before goes on to hold. Each change can be
taken back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from moodguard.desktop.settings_builder import NAMES, SettingsBuilder
from moodguard.desktop.settings_history import SettingsHistory
from moodguard.desktop.settings_page import Row, SettingsPage
from moodguard.store.settings import PERSONAL, PLACES, SPECS, Group, Kind, Settings, check, spec_of

if TYPE_CHECKING:
    from moodguard.desktop.command_editor import CommandEditor
    from moodguard.desktop.dialogs import FileDialogs
    from moodguard.desktop.editors import CameraEditor, Editor, ListCameras, ListThemes, StepsEditor

DEFAULTS = Settings()
# What can be chosen there is asked anew when somebody looks.
ASKED_ANEW = [name for name, spec in SPECS.items() if spec.kind in (Kind.CAMERA, Kind.THEMES)]
ALL = list(SPECS)
TYPING_MS = 500  # who pauses for so long has typed what they meant
# Sees whether the place that a setting of that name is to have can be used; then calls back, on the thread of
# the windows, with why not, in words, or "".
CheckPlace = Callable[[str, str, Callable[[str], None]], None]
Meaning = Callable[[Settings], str]  # how often these settings speak up, in words


class SettingsPages(QObject):
    """Shows the settings that hold, and hands out what the user makes of them."""

    committed = Signal(object)  # Settings, to hold from now on
    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    welcome_wanted = Signal()  # once more from its beginning
    calibration_wanted = Signal()  # the resting face is to be measured
    page_made = Signal(object, object)  # Group and SettingsPage, before its rows are there
    test_requested = Signal(str, object)  # try the command of this setting: the program and its arguments
    taste_forgotten = Signal()  # at once: forget what was learned about pictures
    changed = Signal()  # what can be taken back may be something else now
    built = Signal()  # a page is whole

    def __init__(
        self,
        cameras: "ListCameras",
        dialogs: Callable[[], "FileDialogs"],
        themes: "ListThemes",
        parent: QObject,
        *,
        check_place: CheckPlace | None = None,
        meaning: Meaning = lambda _: "",
    ) -> None:
        """`cameras` gives label and value of each, `themes` the names of what the gallery can show; they are
        asked each time that somebody turns to their page, the cameras also when the user asks. `check_place`
        sees whether models, folders and sounds can be used; without it, all can. `meaning` says how often
        MoodGuard then speaks up.
        """
        super().__init__(parent)
        self._check_place = check_place
        self._meaning = meaning
        self._loaded = DEFAULTS
        self._loading = False
        self._history = SettingsHistory()
        self._pending: set[str] = set()  # to be handed out behind a pause in typing
        self._refused: set[str] = set()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._commit_pending)
        self._learned = ""
        self._camera_state = ""
        self._taste = ("", False)
        self._builder = builder = SettingsBuilder(cameras, dialogs, themes, self)
        self._pages, self._rows = builder.pages, builder.rows
        builder.page_made.connect(self._begin)
        builder.row_made.connect(self._take_row)
        builder.built.connect(self.built)
        builder.welcome_wanted.connect(self.welcome_wanted)
        builder.calibration_wanted.connect(self.calibration_wanted)
        builder.taste_forgotten.connect(self.taste_forgotten)

    def page(self, group: Group) -> SettingsPage:
        """The page of that group, which is built by and by where it was never wanted before."""
        return self._builder.page(group)

    def refresh(self, group: Group) -> None:
        """Somebody looks at the page of that group: show what can be chosen there now."""
        for name in ASKED_ANEW:
            if SPECS[name].group is group and name in self._rows and name not in self._pending:
                with self._showing():
                    self._rows[name].editor.set_value(getattr(self._loaded, name))

    def editor(self, name: str) -> "Editor":
        """The editor of the setting of that name; it is then built, and shown where its page is."""
        return self.row(name).editor

    def row(self, name: str) -> Row:
        """The row of the setting of that name, likewise."""
        return self._builder.row(name)

    def finish(self, group: Group) -> None:
        """Build all that is wanted of the page of that group now."""
        self._builder.finish(group)

    # --- what they show

    @property
    def loaded(self) -> Settings:
        """The settings that hold, as far as is known here."""
        return self._loaded

    def load(self, settings: Settings, learned: str = "") -> None:
        """Show `settings`, and forget what was entered and can't be used. `learned` says what MoodGuard has
        learned about its user, which is part of when it speaks up.
        """
        if settings != self._loaded:
            self._history.forget()
        self._learn(learned)
        self._take(settings, ALL)

    def load_own(self, settings: Settings, learned: str) -> None:
        """Show the settings of another profile; nothing of the one before can be taken back there."""
        self._history.forget()
        self._learn(learned)
        self._take(settings, PERSONAL)

    def load_changes(self, before: Settings, after: Settings, learned: str) -> None:
        """Show what has changed from `before` to `after`; all else that was typed stays."""
        self._learn(learned)
        self._take(after, [name for name in ALL if getattr(after, name) != getattr(before, name)])

    def show_taste(self, words: str, *, can_forget: bool) -> None:
        """Say on the gallery's page what was learned about pictures, and offer to forget it."""
        self._taste = (words, can_forget)
        if Group.GALLERY in self._pages:
            self._pages[Group.GALLERY].note(words)
        self._builder.offer_to_forget(can_forget)

    def show_camera_state(self, words: str) -> None:
        """Say how the camera is just now; an empty text takes the line away."""
        self._camera_state = words
        for camera in self._with_cameras():
            camera.say_state(words)

    def say_tested(self, name: str, words: str) -> None:
        """Say what came of trying the command of the setting of that name."""
        row = self._rows.get(name)
        if row is not None and SPECS[name].kind is Kind.COMMAND:
            cast("CommandEditor", row.editor).say(words)

    def show_preview(self, width: int, height: int, rgb: bytes) -> None:
        """Show a picture of the camera: red, green, blue of each pixel, row by row."""
        for camera in self._with_cameras():
            camera.preview.show_picture(width, height, rgb)

    def say_no_preview(self, words: str) -> None:
        """Say why there is no picture of the camera."""
        for camera in self._with_cameras():
            camera.preview.show_words(words)

    # --- what the user makes of it

    @property
    def refused(self) -> tuple[str, ...]:
        """The names of the settings for which something was entered that can't be used, and does not hold."""
        return tuple(self._refused)

    def flush(self) -> None:
        """Hand out what is half typed, and can be used, without waiting for a pause."""
        for row in list(self._rows.values()):
            row.editor.finish()
        self._commit_pending()

    def drop_refused(self) -> None:
        """Show what holds, in place of what was entered and can't be used."""
        self._take(self._loaded, list(self._refused))

    @property
    def undoable(self) -> tuple[str, ...]:
        """The names of the settings that `undo` would change."""
        return self._history.last

    def undo(self) -> None:
        """Take the last change back."""
        self.flush()
        self._hand_out(self._history.undo(self._loaded))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._hand_out(self._history.redo(self._loaded))

    def restore(self, group: Group | None = None) -> None:
        """Let the usual values hold on the page of that group, or everywhere; one step, to be taken back."""
        self.flush()
        names = ALL if group is None else NAMES[group]
        changes = {name: getattr(DEFAULTS, name) for name in names}
        changes = {n: value for n, value in changes.items() if value != getattr(self._loaded, n)}
        if changes:
            self._history.note(self._loaded, changes)
            self._hand_out(replace(self._loaded, **changes))
        self._take(self._loaded, [name for name in names if name in self._refused])

    # --- within: from what is shown to what holds

    def _edited(self, name: str) -> None:
        if self._loading:
            return
        row = self._rows[name]
        self._pending.discard(name)
        self._refused.discard(name)
        try:
            value = check(name, row.editor.value())
        except ValueError as error:
            self._refuse(name, _refusal(name, error))
            return
        row.say_wrong("")
        self._show_meaning({name: value})
        if value == getattr(self._loaded, name) and row.editor.holds(value):
            return
        self._pending.add(name)
        if row.editor.typed:
            self._typing.start()
        else:
            self._commit_pending()

    def _refuse(self, name: str, why: str) -> None:
        self._refused.add(name)
        self._rows[name].say_wrong(why)

    def _commit_pending(self) -> None:
        self._typing.stop()
        names, self._pending = self._pending, set()
        for name in sorted(names, key=ALL.index):
            value = self._rows[name].editor.value()
            if self._check_place is not None and SPECS[name].kind in PLACES and value:
                self._check_place(name, value, partial(self._checked, name, value))
            else:
                self._commit(name, value)

    def _checked(self, name: str, value: str, why: str) -> None:
        """It is known whether a model, folder or sound can be used: where it is still wanted."""
        if self._rows[name].editor.value() != value:
            return
        if why:
            self._refuse(name, why)
        else:
            self._commit(name, value)

    def _commit(self, name: str, value: Any) -> None:
        row = self._rows[name]
        row.editor.keep()
        if value == getattr(self._loaded, name):
            return
        self._history.note(self._loaded, {name: value}, goes_on=row.editor.typed)
        self._loaded = replace(self._loaded, **{name: value})
        self.committed.emit(self._loaded)
        self.changed.emit()

    def _hand_out(self, settings: Settings) -> None:
        """Show other settings than those that hold, and let them hold."""
        if settings == self._loaded:
            return
        self._take(settings, [name for name in ALL if getattr(settings, name) != getattr(self._loaded, name)])
        self.committed.emit(self._loaded)
        self.changed.emit()

    # --- within: from what holds to what is shown

    def _take(self, settings: Settings, names: Iterable[str]) -> None:
        """Take the values of these names for loaded, and show them where there is a row."""
        wanted = set(names)
        self._loaded = replace(self._loaded, **{name: getattr(settings, name) for name in wanted})
        with self._showing():
            for name in wanted & set(self._rows):
                if not self._rows[name].editor.holds(getattr(settings, name)) or name in self._refused:
                    self._rows[name].editor.set_value(getattr(settings, name))
                    self._rows[name].say_wrong("")
        self._refused -= wanted
        self._pending -= wanted
        self._show_meaning()
        self.changed.emit()

    @contextmanager
    def _showing(self) -> Iterator[None]:
        """What changes within this block is shown, not wanted."""
        before, self._loading = self._loading, True
        yield
        self._loading = before

    def _show_meaning(self, changes: Mapping[str, Any] | None = None) -> None:
        """Say below a slider what its place means, with what is entered just now."""
        for row in self._rows.values():
            if SPECS[row.name].kind is Kind.STEPS:
                editor = cast("StepsEditor", row.editor)
                entered = {row.name: editor.value(), **(changes or {})}
                editor.say_meaning(self._meaning(replace(self._loaded, **entered)))

    def _learn(self, learned: str) -> None:
        self._learned = learned
        if Group.MOOD in self._pages:
            self._pages[Group.MOOD].note(learned)

    def _notes(self) -> dict[Group, str]:
        return {Group.MOOD: self._learned, Group.GALLERY: self._taste[0]}

    def _begin(self, group: Group, page: SettingsPage) -> None:
        """A page is there, and its rows come by and by."""
        page.note(self._notes().get(group, ""))
        self.page_made.emit(group, page)

    def _take_row(self, row: Row) -> None:
        """A row is there: show what holds, and listen to it."""
        row.editor.set_value(getattr(self._loaded, row.name))
        row.editor.edited.connect(lambda: self._edited(row.name))
        row.editor.problem.connect(lambda why: self._tell(row, why))
        if SPECS[row.name].kind is Kind.CAMERA:
            camera = cast("CameraEditor", row.editor)
            camera.preview_wanted.connect(self.preview_wanted)
            camera.say_state(self._camera_state)
        if SPECS[row.name].kind is Kind.COMMAND:
            editor = cast("CommandEditor", row.editor)
            editor.test_requested.connect(lambda command: self.test_requested.emit(row.name, command))
        self._show_meaning()

    def _tell(self, row: Row, why: str) -> None:
        """What was entered is gone, and what holds is shown again."""
        self._refused.discard(row.name)
        row.say_wrong(why)

    def _with_cameras(self) -> "list[CameraEditor]":
        return [
            cast("CameraEditor", row.editor)
            for row in self._rows.values()
            if SPECS[row.name].kind is Kind.CAMERA
        ]


def _refusal(name: str, error: ValueError) -> str:
    """Why a value is refused, below the field that has its label already."""
    words = str(error).removeprefix(f"“{spec_of(name).label}”").lstrip(": ")
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."
