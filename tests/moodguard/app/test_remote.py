"""What other programs may ask the running app for: what each command does, and what it replies."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from moodguard.app.app import App
from moodguard.cli import main
from moodguard.commands import doctor
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import Paths
from moodguard.system.single_instance import Command
from support.app_under_test import MakeApp

NOON = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001 - local time
STATE = {
    "schema": int, "stage": str, "paused": bool, "quiet": (str, type(None)), "words": str, "why": str,
    "profile": str, "source": str, "demo": bool, "camera_allowed": bool, "camera": str, "ended": bool,
    "problem": str, "negativity": float, "coverage": float, "readings": int,
}  # fmt: skip


@pytest.fixture
def app(make_app: MakeApp) -> App:
    return make_app(source=CAMERA, speed=None, local_time=lambda: NOON)


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("", "Paused until you resume; the camera is being closed."),
        ("30", "Paused until 12:30; the camera is being closed."),
        ("until 14:30", "Paused until 14:30; the camera is being closed."),
        ("until-tomorrow", "Paused until 5:00 tomorrow; the camera is being closed."),
    ],
)
def test_a_pause_is_as_long_as_it_was_asked_for(app: App, argument: str, said: str) -> None:
    assert app.handle_command(Command.PAUSE, argument) == said
    assert app.companion.paused
    assert app.handle_command(Command.RESUME).startswith("Resumed. ")
    assert not app.companion.paused


def test_a_pause_that_can_not_be_understood_is_none(app: App) -> None:
    assert app.handle_command(Command.PAUSE, "for ever").startswith("error: “for ever” is no number")
    assert not app.companion.paused


def test_the_state_that_programs_get_has_the_keys_that_are_promised(app: App) -> None:
    state = json.loads(app.handle_command(Command.STATUS))
    assert state.keys() == STATE.keys()
    assert all(isinstance(state[key], kind) for key, kind in STATE.items())
    assert state["schema"] == 1


def test_the_doctor_says_how_the_app_that_runs_is(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moodguard.commands.doctor.asked", lambda _: app.handle_command(Command.STATUS))
    found = doctor._running()
    assert found.words.startswith("runs. It says: ")


def test_the_resting_face_can_be_measured_by_command(app: App) -> None:
    assert app.handle_command(Command.CALIBRATE) == "ok"
    assert app.calibration.dialog is not None
    assert app.calibration.dialog.isVisible()


def test_a_backup_is_brought_back_by_the_app_that_runs_and_holds_at_once(
    app: App,
    paths: Paths,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("export", "import_backup"):
        monkeypatch.setattr(
            f"moodguard.commands.{module}.asked", lambda word: app.handle_command(Command(word))
        )
    touched: list[None] = []
    app.backup.touching.connect(lambda: touched.append(None))
    app.settings.save(replace(app.active_profile.chosen, daily_cap=7))
    assert main(["export", str(tmp_path / "mine.zip")]) == 0
    assert len(touched) == 1, "what was open is let go of before it is copied"
    app.settings.save(replace(app.active_profile.chosen, daily_cap=2))
    assert main(["import", str(tmp_path / "mine.zip"), "--yes"]) == 0
    assert "7 times a day" in capsys.readouterr().out
    assert len(touched) == 2
    assert app.active_profile.chosen.daily_cap == 7
    assert not paths.importing.exists()


def test_all_is_erased_by_the_app_that_runs_and_it_goes_on(app: App, paths: Paths) -> None:
    app.handle_command(Command.PAUSE)
    assert paths.memory_file.exists()
    assert app.handle_command(Command.ERASE) == "Everything was erased."
    assert not paths.consent_file.exists()
    assert not app.watching.consented
    assert json.loads(app.handle_command(Command.STATUS))["camera_allowed"] is False
