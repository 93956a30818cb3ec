"""Keys of the whole desktop: none before they are chosen, and each does what it is for."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from moodguard.app.shortcuts import ShortcutsController, wanted_by
from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.editors import ShortcutEditor, make_editor
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.settings import Settings, check, spec_of
from moodguard.system.shortcuts import Shortcut, Shortcuts, system_shortcuts
from support.app_under_test import MakeApp, show_tension
from support.own_x_server import OwnXServer, own_x_server


class Keys(Shortcuts):
    """A system that gives all keys, and says `problem`."""

    def __init__(self, problem: str = "") -> None:
        super().__init__()
        self.problem = problem
        self.asked: list[Sequence[Shortcut]] = []

    def register(self, wanted: Sequence[Shortcut]) -> None:
        self.asked.append(wanted)
        self.registered.emit(self.problem)

    def stop(self) -> None:
        self.asked.append("stopped")


def test_all_shortcuts_are_off_until_chosen(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> Shortcuts:
        pytest.fail("nobody has chosen any keys")

    monkeypatch.setattr("moodguard.app.shortcuts.system_shortcuts", never)
    assert wanted_by(Settings()) == ((), "")
    app = make_app()
    controller = ShortcutsController(Settings, app.answers, make=never, parent=app)
    controller.follow_settings()
    controller.stop()


def test_the_system_is_asked_when_the_choice_changes_and_its_trouble_is_told(make_app: MakeApp) -> None:
    app, keys = make_app(), Keys("Another program uses Ctrl+Alt+P already.")
    settings = Settings(shortcut_pause="Ctrl+Alt+P")
    controller = ShortcutsController(lambda: settings, app.answers, make=lambda _: keys, parent=app)
    changes: list[None] = []
    controller.changed.connect(lambda: changes.append(None))
    controller.follow_settings()
    controller.follow_settings()
    assert [[each.name for each in wanted] for wanted in keys.asked] == [["pause"]]
    assert controller.problem == "Another program uses Ctrl+Alt+P already."
    settings = Settings()
    keys.problem = ""
    controller.follow_settings()
    assert keys.asked[1:] == [()]
    assert (controller.problem, len(changes)) == ("", 2)


def test_two_things_by_the_same_keys_are_told_and_the_first_has_them() -> None:
    wanted, words = wanted_by(Settings(shortcut_break="Ctrl+Alt+B", shortcut_skip="ctrl+alt+b"))
    assert [each.name for each in wanted] == ["break"]
    assert words == "“Skip the suggestion” has the same keys as “Take a break now”. Choose others for it."


def test_keys_answer_the_suggestion_and_say_nothing_where_there_is_none(make_app: MakeApp) -> None:
    app, keys = make_app(source=CAMERA, speed=None), Keys()
    settings = Settings(shortcut_skip="Ctrl+Alt+S")
    ShortcutsController(lambda: settings, app.answers, make=lambda _: keys, parent=app).follow_settings()
    keys.activated.emit("skip")
    assert app.companion.stage is Stage.WATCH
    show_tension(app, 11)
    keys.activated.emit("skip")
    assert app.companion.stage is Stage.REST


def test_keys_are_given_back_while_others_are_chosen(make_app: MakeApp, qtbot: QtBot) -> None:
    app, keys = make_app(), Keys()
    settings = Settings(shortcut_skip="Ctrl+Alt+S")
    controller = ShortcutsController(lambda: settings, app.answers, make=lambda _: keys, parent=app)
    controller.follow_settings()
    editor, other = make_editor(spec_of("shortcut_skip"), list, FileDialogs(), list), QLineEdit()
    qtbot.addWidget(editor)
    QApplication.instance().focusChanged.emit(other, editor.control)  # type: ignore[union-attr]
    QApplication.instance().focusChanged.emit(editor.control, editor.control)  # type: ignore[union-attr]
    QApplication.instance().focusChanged.emit(editor.control, other)  # type: ignore[union-attr]
    assert [len(wanted) for wanted in keys.asked] == [1, 0, 1]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnXServer]:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("about X11")
    with own_x_server() as running:
        monkeypatch.setenv("DISPLAY", running.display)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
        yield running


def test_keys_that_are_saved_in_the_settings_work_at_once_on_a_real_display(
    qtbot: QtBot, server: OwnXServer, make_app: MakeApp
) -> None:
    app = make_app(source=CAMERA, speed=None)
    with qtbot.waitSignal(app.shortcuts.changed, timeout=120_000):
        app.settings.save(replace(Settings(), shortcut_pause="Ctrl+Alt+P"))
    assert app.shortcuts.problem == ""
    server.press("ctrl+alt+p")
    qtbot.waitUntil(lambda: app.companion.paused, timeout=120_000)
    server.press("ctrl+alt+p")
    qtbot.waitUntil(lambda: not app.companion.paused, timeout=120_000)


@pytest.mark.parametrize(
    ("environment", "kind"),
    [
        ({"DISPLAY": ":0"}, "X11Shortcuts"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "PortalShortcuts"),
        ({}, "NoShortcuts"),
    ],
)
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux")
@pytest.mark.usefixtures("qapp")
def test_each_desktop_has_its_own_way(environment: dict[str, str], kind: str) -> None:
    parent = QObject()
    assert type(system_shortcuts(parent, environment)).__name__ == kind


def test_nothing_for_keys_is_loaded_before_they_are_wanted() -> None:
    code = "import sys, moodguard.app.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "moodguard.system.shortcuts" in loaded
    assert not [name for name in loaded if "shortcuts.x11" in name or ".dbus" in name]


def test_keys_are_chosen_by_pressing_them_and_cleared_again(qtbot: QtBot) -> None:
    editor = make_editor(spec_of("shortcut_skip"), list, FileDialogs(), list)
    assert isinstance(editor, ShortcutEditor)
    qtbot.addWidget(editor)
    editor.set_value("")
    assert editor.value() == ""
    editor.show()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(editor.keys, Qt.Key.Key_S, modifiers)
    assert editor.value() == "Ctrl+Alt+S"
    assert check("shortcut_skip", editor.value()) == "Ctrl+Alt+S"
    editor.keys.clear()
    assert editor.value() == ""


def test_an_editor_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    editor = make_editor(spec_of("shortcut_skip"), list, FileDialogs(), list)
    qtbot.addWidget(editor)
    for value in ("Ctrl+Alt+S", "ctrl+alt+s", "F9", "Meta+Shift+PgUp"):
        editor.set_value(value)
        assert editor.value() == value
