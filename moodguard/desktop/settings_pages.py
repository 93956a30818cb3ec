"""The pages of settings: one for each group of the schema. They show and ask; somebody else saves.

A page is built in slices once somebody looks at it. What it would show is kept until then.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from moodguard.desktop.gradual import Gradual
from moodguard.desktop.settings_page import TAKEN_BY_BUTTONS, SettingsPage, with_mnemonics
from moodguard.store.settings import PERSONAL, Group, Kind, Settings, check, spec_of
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.dialogs import FileDialogs
    from moodguard.desktop.editors import CameraEditor, Editor, ListCameras, ListThemes

DEFAULTS = Settings()
# What can be chosen there is asked anew when somebody looks.
ASKED_ANEW = [f.name for f in fields(Settings) if spec_of(f.name).kind in (Kind.CAMERA, Kind.THEMES)]
ALL = [f.name for f in fields(Settings)]
NAMES = {group: [f.name for f in fields(Settings) if spec_of(f.name).group is group] for group in Group}


class UnusableValueError(ValueError):
    """A value that was typed can't be used; the message says why, `name` of which setting."""

    def __init__(self, name: str, why: str) -> None:
        """`why` is the end of a sentence."""
        super().__init__(why)
        self.name = name


class SettingsPages(QObject):
    """Edits a copy of the settings. Nothing holds until somebody takes `values` and saves them."""

    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    welcome_wanted = Signal()  # once more from its beginning
    page_made = Signal(object, object)  # Group and SettingsPage, before its rows are there
    test_requested = Signal(str, object)  # try the command of this setting: the program and its arguments
    taste_forgotten = Signal()  # at once: forget what was learned about pictures
    problem = Signal(str)  # what was typed can't be used, in words
    changed = Signal()  # `is_changed` may be another answer now
    built = Signal()  # a page is whole

    def __init__(
        self,
        cameras: "ListCameras",
        dialogs: Callable[[], "FileDialogs"],
        themes: "ListThemes",
        parent: QObject,
    ) -> None:
        """`cameras` gives label and value of each, `themes` the names of what the gallery can show; they are
        asked each time that somebody turns to their page, the cameras also when the user asks.
        """
        super().__init__(parent)
        self._cameras, self._dialogs, self._themes = cameras, dialogs, themes
        self._loaded = DEFAULTS
        self._loading = False
        self._pages: dict[Group, SettingsPage] = {}
        self._building: dict[Group, Gradual] = {}
        self._editors: dict[str, Editor] = {}
        self._with_cameras: list[CameraEditor] = []
        self._learned = ""
        self._camera_state = ""
        self._taste = ("", False)
        self._forget_taste: QPushButton | None = None

    def page(self, group: Group) -> SettingsPage:
        """The page of that group, which is built by and by where it was never wanted before."""
        if group not in self._pages:
            page = self._pages[group] = SettingsPage(tr(group.value))
            page.note(self._notes().get(group, ""))
            self.page_made.emit(group, page)
            self._building[group] = Gradual(self._build(group, page), self)
            self._building[group].done.connect(self.built)
        return self._pages[group]

    def refresh(self, group: Group) -> None:
        """Somebody looks at the page of that group: show what can be chosen there now."""
        for name in ASKED_ANEW:
            editor = self._editors.get(name)
            if spec_of(name).group is group and editor is not None and not editor.is_changed():
                with self._editing():
                    editor.set_value(getattr(self._loaded, name))

    def editor(self, name: str) -> "Editor":
        """The editor of the setting of that name; its page is then built."""
        self.finish(spec_of(name).group)
        return self._editors[name]

    def finish(self, group: Group) -> None:
        """Build all of the page of that group now."""
        self.page(group)
        self._building[group].finish()

    # --- what they show

    def load(self, settings: Settings, learned: str = "") -> None:
        """Show `settings`, and forget what was typed and not saved. `learned` says what MoodGuard has learned
        about its user, which is part of when it speaks up.
        """
        self._learn(learned)
        self._take(settings, ALL)

    def load_own(self, settings: Settings, learned: str) -> None:
        """Show the settings of another profile; what was typed into the others stays."""
        self._learn(learned)
        self._take(settings, PERSONAL)

    def load_changes(self, before: Settings, after: Settings, learned: str) -> None:
        """Show what has changed from `before` to `after`; all else that was typed stays."""
        self._learn(learned)
        self._take(after, [name for name in ALL if getattr(after, name) != getattr(before, name)])

    def undo(self) -> None:
        """Show what was loaded, and forget what was typed since."""
        self._take(self._loaded, ALL)

    def restore_defaults(self, group: Group) -> None:
        """Put the usual values on that page; as all else, they hold once saved."""
        with self._editing():
            for name in NAMES[group]:
                self.editor(name).propose(getattr(DEFAULTS, name))

    def show_taste(self, words: str, *, can_forget: bool) -> None:
        """Say on the gallery's page what was learned about pictures, and offer to forget it."""
        self._taste = (words, can_forget)
        if Group.GALLERY in self._pages:
            self._pages[Group.GALLERY].note(words)
        if self._forget_taste is not None:
            self._forget_taste.setVisible(can_forget)

    def show_camera_state(self, words: str) -> None:
        """Say how the camera is just now; an empty text takes the line away."""
        self._camera_state = words
        for camera in self._with_cameras:
            camera.say_state(words)

    def say_tested(self, name: str, words: str) -> None:
        """Say what came of trying the command of the setting of that name."""
        from moodguard.desktop.command_editor import CommandEditor

        editor = self._editors.get(name)
        if isinstance(editor, CommandEditor):
            editor.say(words)

    def show_preview(self, width: int, height: int, rgb: bytes) -> None:
        """Show a picture of the camera: red, green, blue of each pixel, row by row."""
        for camera in self._with_cameras:
            camera.preview.show_picture(width, height, rgb)

    def say_no_preview(self, words: str) -> None:
        """Say why there is no picture of the camera."""
        for camera in self._with_cameras:
            camera.preview.show_words(words)

    # --- what the user makes of it

    @property
    def is_changed(self) -> bool:
        """Whether the user has changed something that is not saved."""
        return any(editor.is_changed() for editor in self._editors.values())

    def values(self) -> Settings:
        """What is shown, which counts as loaded from now on. Raises UnusableValueError."""
        settings = Settings(**{name: self._value(name) for name in ALL})
        self._take(settings, ALL)
        return settings

    def _value(self, name: str) -> Any:
        editor = self._editors.get(name)
        try:
            return check(name, getattr(self._loaded, name) if editor is None else editor.value())
        except ValueError as error:
            raise UnusableValueError(name, str(error)) from error

    # --- within

    def _take(self, settings: Settings, names: Iterable[str]) -> None:
        """Take the values of these names for loaded, and show them where there is a page."""
        wanted = set(names)
        self._loaded = replace(self._loaded, **{name: getattr(settings, name) for name in wanted})
        with self._editing():
            for name in wanted & set(self._editors):
                if not self._editors[name].holds(getattr(settings, name)):
                    self._editors[name].set_value(getattr(settings, name))

    @contextmanager
    def _editing(self) -> Iterator[None]:
        """Tell of the changes within this block once, behind all of them."""
        self._loading = True
        yield
        self._loading = False
        self.changed.emit()

    def _edited(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _learn(self, learned: str) -> None:
        self._learned = learned
        if Group.MOOD in self._pages:
            self._pages[Group.MOOD].note(learned)

    def _notes(self) -> dict[Group, str]:
        return {Group.MOOD: self._learned, Group.GALLERY: self._taste[0]}

    # --- building

    def _build(self, group: Group, page: SettingsPage) -> Iterator[None]:
        from moodguard.desktop.command_editor import CommandEditor
        from moodguard.desktop.editors import make_editor  # much, and nothing that a look at "Now" needs

        yield
        dialogs = self._dialogs()
        yield
        names = NAMES[group]
        labels = with_mnemonics([spec_of(name).label for name in names], TAKEN_BY_BUTTONS)
        if group is Group.GALLERY:
            self._offer_to_forget(page)
        if group is Group.GENERAL:
            page.offer(tr("See the welcome again")).clicked.connect(self.welcome_wanted)
        for name, label in zip(names, labels, strict=True):
            editor = (
                CommandEditor(spec_of(name))
                if spec_of(name).kind is Kind.COMMAND
                else make_editor(spec_of(name), self._cameras, dialogs, self._themes)
            )
            self._connect(editor, name)
            yield
            page.add_row(editor, label)
            yield
            editor.set_value(getattr(self._loaded, name))
            self._editors[name] = editor
            yield

    def _connect(self, editor: "Editor", name: str) -> None:
        from moodguard.desktop.command_editor import CommandEditor
        from moodguard.desktop.editors import CameraEditor, NumberEditor

        editor.edited.connect(self._edited)
        if isinstance(editor, CameraEditor):
            self._with_cameras.append(editor)
            editor.preview_wanted.connect(self.preview_wanted)
            editor.say_state(self._camera_state)
        if isinstance(editor, CommandEditor):
            editor.test_requested.connect(lambda command: self.test_requested.emit(name, command))
        if isinstance(editor, NumberEditor):
            editor.problem.connect(self.problem)

    def _offer_to_forget(self, page: SettingsPage) -> None:
        self._forget_taste = page.offer(tr("Forget what was learned"))
        self._forget_taste.clicked.connect(self.taste_forgotten)
        self._forget_taste.setVisible(self._taste[1])
