"""Answers without a mouse: what each command does to a suggestion, and what it says."""

import json
import os
import subprocess
import sys
from datetime import datetime

import pytest

from moodguard.app.answers import NO_SUGGESTION, NOTHING_TO_ANSWER, Action, NotDoneError
from moodguard.app.app import App
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Kind
from moodguard.store.later import parse_later
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from moodguard.system.single_instance import Command
from support.app_under_test import MakeApp, active, show_tension
from support.own_app import own_app

NOON = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001 - local time


@pytest.fixture
def app(make_app: MakeApp) -> App:
    """With a suggestion, seen by a camera: what is said of it is kept."""
    app = make_app(source=CAMERA, speed=None, local_time=lambda: NOON)
    show_tension(app, 11)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    return app


def test_skip_ends_the_suggestion_and_says_so(app: App) -> None:
    assert app.handle_command(Command.SKIP) == "Skipped. MoodGuard is silent for a while."
    assert app.companion.stage is Stage.REST


@pytest.mark.parametrize(
    ("command", "said", "kind"),
    [
        (Command.RIGHT, "Noted: that was right.", Kind.RIGHT),
        (Command.WRONG, "Noted: that was wrong.", Kind.WRONG),
    ],
)
def test_right_and_wrong_are_learned_once(
    app: App, paths: Paths, command: Command, said: str, kind: Kind
) -> None:
    assert app.handle_command(command) == said
    assert app.handle_command(command) == f"error: {NOTHING_TO_ANSWER}"
    (answer,) = PersonFile(active(paths).person_file).load().answers
    assert answer.kind is kind


@pytest.mark.parametrize(
    ("argument", "said", "minutes"),
    [("", "12:10", 10), ("20", "12:20", 20), ("1 h", "13:00", 60), ("1½ h", "13:30", 90)],
)
def test_later_lets_it_come_again_at_a_time_that_is_told(
    app: App, argument: str, said: str, minutes: float
) -> None:
    assert app.handle_command(Command.LATER, argument) == f"MoodGuard reminds you at {said}."
    assert app.companion.reminder_in == pytest.approx(minutes * 60)


@pytest.mark.parametrize("argument", ["soon", "0", "-5", "1e9", "13 h", "10 kg", "nan"])
def test_a_time_that_is_none_is_refused_in_words_and_the_suggestion_stays(app: App, argument: str) -> None:
    assert app.handle_command(Command.LATER, argument).startswith(f"error: “{argument}” is no")
    assert app.companion.stage is Stage.BREAK_MESSAGE


def test_a_break_is_taken_with_or_without_a_suggestion(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    assert app.handle_command(Command.BREAK) == "Enjoy your break."


def test_a_break_answers_the_suggestion(app: App) -> None:
    assert app.handle_command(Command.BREAK) == "Enjoy your break."
    assert app.companion.stage is Stage.REST


@pytest.mark.parametrize("command", [Command.SKIP, Command.LATER, Command.RIGHT, Command.WRONG])
def test_without_a_suggestion_it_is_said_that_there_is_none(make_app: MakeApp, command: Command) -> None:
    app = make_app(source=CAMERA, speed=None)
    words = NOTHING_TO_ANSWER if command in (Command.RIGHT, Command.WRONG) else NO_SUGGESTION
    assert app.handle_command(command) == f"error: {words}"
    with pytest.raises(NotDoneError, match=words):
        app.answers.carry_out(Action(command.value))


def test_one_key_pauses_and_resumes(app: App) -> None:
    assert app.answers.carry_out(Action.PAUSE) == "Paused: the camera is off."
    assert app.companion.paused
    assert app.answers.carry_out(Action.PAUSE) == "MoodGuard watches again."
    assert not app.companion.paused


def test_no_time_at_all_is_the_usual_one() -> None:
    assert parse_later(" ") == 10


def typed(*words: str) -> tuple[int, str, str]:
    """Exit status, and what was printed where, of `moodguard` with these words."""
    done = subprocess.run(
        [sys.executable, "-m", "moodguard", *words],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ,
    )
    return done.returncode, done.stdout.strip(), done.stderr.strip()


def test_from_a_terminal_it_is_done_or_told_why_not_and_by_an_exit_status(paths: Paths) -> None:
    assert typed("skip")[0] == 3, "nothing runs yet"
    with own_app(paths, {}, "--source", "demo", "--speed", "1") as app:
        app.wait_until_it_watches()
        assert typed("break") == (0, "Enjoy your break.", "")
        assert typed("skip") == (2, "", f"moodguard: {NO_SUGGESTION}")
        assert typed("later", "20", "min") == (2, "", f"moodguard: {NO_SUGGESTION}")
        status, _, said = typed("later", "soon")
        assert (status, said) == (
            2,
            "moodguard: “soon” is no number; say it like 10, “20 min” or “1 h”",
        )
        assert json.loads(typed("status", "--json")[1])["stage"]
