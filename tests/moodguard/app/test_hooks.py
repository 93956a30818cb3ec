"""Commands of the user's: run when something happens, with no shell, and no harm comes of what they do."""

import os
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.app.hooks import MOST_AT_ONCE, HooksController
from moodguard.desktop.command_editor import CommandEditor
from moodguard.sensing.source_choice import CAMERA, DEMO
from moodguard.store.settings import Group, Settings
from moodguard.store.user_command import Event, parse_command
from moodguard.system.single_instance import Command
from support.app_under_test import MakeApp, dialog_of, show_tension

HANGS = [sys.executable, "-c", "import threading; threading.Event().wait()"]


def writes(file: Path) -> str:
    """A command that adds what happened to a file."""
    code = f"import os; open({str(file)!r}, 'a').write(os.environ['MOODGUARD_EVENT'] + chr(10))"
    return "\n".join([sys.executable, "-c", code])


def hooks_of(settings: Settings, parent: QObject, **options: int) -> HooksController:
    return HooksController(lambda: settings, parent, **options)


def told(file: Path) -> list[str]:
    return file.read_text("utf-8").split() if file.exists() else []


def test_each_event_runs_its_command_with_its_name(make_app: MakeApp, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "told"
    app = make_app(source=CAMERA, speed=None, changes={event.setting: writes(file) for event in Event})
    app.status.update()
    show_tension(app, 11)
    qtbot.waitUntil(lambda: told(file) == ["suggestion"])
    app.handle_command(Command.PAUSE)
    qtbot.waitUntil(lambda: sorted(told(file)) == ["camera-off", "paused", "suggestion"])
    app.handle_command(Command.RESUME)
    qtbot.waitUntil(lambda: told(file)[-1] == "resumed")
    app.minute.open()
    app.minute.close()
    qtbot.waitUntil(lambda: "break-done" in told(file))
    assert app.status.problem == ""


def test_of_the_demo_no_command_is_told(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(source=DEMO, changes={event.setting: writes(tmp_path / "told") for event in Event})
    ran: list[Event] = []
    app.other_programs.events.happened.connect(ran.append)
    app.status.update()
    show_tension(app, 11)
    app.handle_command(Command.PAUSE)
    app.status.update()
    assert ran == []


def test_nothing_is_run_unless_the_user_has_said_what(make_app: MakeApp) -> None:
    assert all(getattr(Settings(), event.setting) == "" for event in Event)
    assert not Settings().bus_interface
    app = make_app(source=CAMERA, speed=None)
    app.handle_command(Command.PAUSE)
    assert app.other_programs.hooks.findChildren(QObject) == []


@pytest.mark.parametrize("argument", ["$(touch hit); `touch hit` && touch hit", "a b  c", "", "*", "~"])
def test_arguments_reach_the_program_as_they_were_typed_and_no_shell_sees_them(
    tmp_path: Path, qtbot: QtBot, qapp: QObject, argument: str
) -> None:
    file = tmp_path / "told"
    code = f"import sys; open({str(file)!r}, 'w').write(repr(sys.argv[1:]))"
    typed = "\n".join([sys.executable, "-c", code, argument, "end"])
    hooks_of(Settings(hook_paused=typed), qapp).run(Event.PAUSED)
    qtbot.waitUntil(lambda: file.exists() and file.read_text() == repr([argument, "end"]))


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/no/such/program", "can't be started"),
        (f"{sys.executable}\n-c\nraise SystemExit(7)", "ended with the status 7"),
        pytest.param(
            f"{sys.executable}\n-c\nimport os; os.abort()", "broke off",
            marks=pytest.mark.skipif(os.name == "nt", reason="Windows tells it as a status"),
        ),
        ("\n".join(HANGS), "took too long and was ended"),
    ],
)  # fmt: skip
def test_a_command_that_fails_or_hangs_is_told_and_the_next_good_one_takes_it_back(
    qtbot: QtBot, qapp: QObject, command: str, words: str
) -> None:
    settings = [Settings(hook_paused=command)]
    hooks = HooksController(lambda: settings[0], qapp, longest_ms=500 if "too long" in words else 120_000)
    hooks.run(Event.PAUSED)
    qtbot.waitUntil(lambda: words in hooks.problem)
    assert "All else goes on." in hooks.problem
    settings[0] = Settings(hook_paused=f"{sys.executable}\n-c\npass")
    hooks._longest_ms = 120_000
    with qtbot.waitSignal(hooks.changed):
        hooks.run(Event.PAUSED)
    assert hooks.problem == ""


def test_so_many_that_hang_and_no_more_are_started_and_all_end_with_the_app(qapp: QObject) -> None:
    hooks = hooks_of(Settings(hook_paused="\n".join(HANGS)), qapp)
    for _ in range(MOST_AT_ONCE):
        hooks.run(Event.PAUSED)
    assert hooks.problem == ""
    hooks.run(Event.PAUSED)
    assert "a new one was not begun" in hooks.problem
    hooks.stop()


def test_a_command_can_be_tried_before_it_is_kept_and_its_outcome_is_said(
    make_app: MakeApp, tmp_path: Path, qtbot: QtBot
) -> None:
    app = make_app(source=CAMERA, speed=None)
    editor = editor_of(app)
    assert not editor.test.isEnabled()
    editor.box.setPlainText(writes(tmp_path / "told"))
    editor.test.click()
    assert editor.outcome.text() == "It runs…"
    qtbot.waitUntil(lambda: editor.outcome.text() == "It ran, and ended without trouble.")
    assert told(tmp_path / "told") == ["paused"]
    editor.box.setPlainText("/no/such/program")
    assert editor.outcome.text() == ""
    editor.test.click()
    qtbot.waitUntil(lambda: "can't be started" in editor.outcome.text())
    assert app.status.problem == "", "a test is no trouble of the app's"


def editor_of(app: App) -> CommandEditor:
    from moodguard.desktop.page_names import name_of

    editor = dialog_of(app, name_of(Group.AUTOMATION)).editor("hook_paused")
    assert isinstance(editor, CommandEditor)
    return editor


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("", []),
        (" \n", []),
        ("notify-send", ["notify-send"]),
        (" prog \n a b\n\nc\n\n", ["prog", " a b", "", "c"]),
    ],
)
def test_each_line_is_one_argument(text: str, command: list[str]) -> None:
    assert parse_command(text) == command


@pytest.mark.parametrize("text", ["\n".join("x" * 31), "  \nargument"])
def test_what_is_no_command_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="line"):
        parse_command(text)


@pytest.mark.skipif(os.name == "nt", reason="sessions of POSIX")
def test_what_a_command_has_started_is_ended_with_it(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> None:
    number = tmp_path / "number"
    code = (
        "import subprocess, sys; "
        f"child = subprocess.Popen([sys.executable, '-c', {HANGS[-1]!r}]); "
        f"open({str(number)!r}, 'w').write(str(child.pid)); child.wait()"
    )
    hooks = hooks_of(Settings(hook_paused="\n".join([sys.executable, "-c", code])), qapp)
    hooks.run(Event.PAUSED)
    qtbot.waitUntil(lambda: number.exists() and number.read_text() != "")
    child = psutil.Process(int(number.read_text()))
    hooks.stop()
    qtbot.waitUntil(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
