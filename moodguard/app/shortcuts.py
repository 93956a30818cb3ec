"""The keyboard shortcuts: takes those that the settings name from the system, and does what they are for."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QWidget

from moodguard.app.answers import Action, AnswersController, NotDoneError
from moodguard.store.settings import Settings, spec_of
from moodguard.system.key_combination import KeyCombination, parse_keys
from moodguard.system.logging_setup import terminal_log
from moodguard.system.shortcuts import Shortcut, Shortcuts, system_shortcuts
from moodguard.translation import tr

log = logging.getLogger(__name__)
# When somebody answered a suggestion is nothing that a file may keep.
said = terminal_log(__name__)


class ShortcutsController(QObject):
    """Asks for no keys, and loads nothing that could, before the user has chosen some."""

    changed = Signal()  # the system has said which keys can be had

    def __init__(
        self,
        settings: Callable[[], Settings],
        answers: AnswersController,
        *,
        make: Callable[[QObject], Shortcuts] = system_shortcuts,
        parent: QObject,
    ) -> None:
        """`settings` gives those in force; `make` gives this platform's way to have keys."""
        super().__init__(parent)
        self._settings = settings
        self._answers = answers
        self._make = make
        self._wanted: tuple[Shortcut, ...] = ()
        self._shortcuts: Shortcuts | None = None
        self._twice = ""
        self._given_back = False
        self.problem = ""  # which keys can't be had and why, in words

    def follow_settings(self) -> None:
        """Ask for the keys that the settings name, unless that was done already."""
        wanted, self._twice = wanted_by(self._settings())
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self._shortcuts is None:
            self._shortcuts = self._make(self)
            self._shortcuts.activated.connect(self._carry_out)
            self._shortcuts.registered.connect(self._registered)
            application = QApplication.instance()
            if isinstance(application, QApplication) and not self._shortcuts.asks_user:
                application.focusChanged.connect(self._focus_changed)
        self._given_back = False
        self._shortcuts.register(wanted)

    def stop(self) -> None:
        """Give all keys back."""
        if self._shortcuts is not None:
            self._shortcuts.stop()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give the keys back while the user chooses some, or the old ones could not be pressed there."""
        choosing = isinstance(now, QKeySequenceEdit)
        if self._shortcuts is None or choosing == self._given_back:
            return
        self._given_back = choosing
        self._shortcuts.register(() if choosing else self._wanted)

    def _registered(self, problem: str) -> None:
        if self._given_back:
            return
        self.problem = " ".join(filter(None, (problem, self._twice)))
        log.info("keyboard shortcuts: %d wanted%s", len(self._wanted), f"; {problem}" if problem else "")
        self.changed.emit()

    def _carry_out(self, name: str) -> None:
        try:
            said.info("by keys: %s", self._answers.carry_out(Action(name)))
        except NotDoneError as error:
            said.info("by keys: %s", error)


def wanted_by(settings: Settings) -> tuple[tuple[Shortcut, ...], str]:
    """What the settings want, and in words which of them have the keys of another."""
    found: dict[KeyCombination, Shortcut] = {}
    twice = []
    for action in Action:
        name = f"shortcut_{action.value}"
        keys = parse_keys(getattr(settings, name))
        if keys is None:
            continue
        label = spec_of(name).label
        if keys in found:
            twice.append(
                tr("“{label}” has the same keys as “{other}”. Choose others for it.").format(
                    label=label, other=found[keys].label
                )
            )
        else:
            found[keys] = Shortcut(action.value, label, keys)
    return tuple(found.values()), " ".join(twice)
