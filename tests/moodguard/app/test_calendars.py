"""Pauses by calendars and programs of the user's list: the real files, read by a real process."""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moodguard.app.calendars import CalendarsController, understood
from moodguard.cli import main
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.settings import Settings, check
from moodguard.system.calendar_file import Busy
from moodguard.system.programs import REST_SECONDS, ListedPrograms
from moodguard.system.surroundings import Signals
from support.app_under_test import MakeApp
from support.said import said


def calendar_now(file: Path, minutes: int = 60) -> Path:
    """A calendar by which somebody is busy now, with a title that is nobody's business."""
    begin = datetime.now().astimezone() - timedelta(minutes=5)
    end = begin + timedelta(minutes=minutes)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:tests", "BEGIN:VEVENT", "UID:1",
             "SUMMARY:Secret",
             f"DTSTART:{begin:%Y%m%dT%H%M%S}", f"DTEND:{end:%Y%m%dT%H%M%S}", "END:VEVENT", "END:VCALENDAR",
             ""]  # fmt: skip
    file.write_text("\r\n".join(lines))
    return file


def test_by_a_busy_time_the_camera_goes_off_and_the_end_is_told_but_no_title(
    make_app: MakeApp, tmp_path: Path, qtbot: QtBot
) -> None:
    file = calendar_now(tmp_path / "work.ics")
    app = make_app(source=CAMERA, speed=None, changes={"quiet_calendars": f"{file}\n"})
    app.quiet.set_surroundings(Signals())
    app.other_programs.calendars.follow_settings()
    qtbot.waitUntil(lambda: app.companion.status().quiet is not None)
    words = said(app.companion.status()).words
    assert words.startswith("Quiet until ")
    assert words.endswith(": your calendar says that you are busy")
    assert not app.companion.camera_wanted
    assert app.status.problem == ""
    app.quiet.watch_anyway()
    assert app.companion.camera_wanted


def test_a_calendar_that_can_not_be_used_is_told_and_the_others_count(
    make_app: MakeApp, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = calendar_now(tmp_path / "good.ics"), tmp_path / "bad.ics"
    bad.write_text("<html>")
    listed = f"{bad}\n{tmp_path / 'gone.ics'}\n{good}"
    app = make_app(source=CAMERA, speed=None, changes={"quiet_calendars": listed})
    app.quiet.set_surroundings(Signals())
    app.other_programs.calendars.follow_settings()
    qtbot.waitUntil(lambda: app.other_programs.calendars.problem != "")
    assert f"The calendar {bad} can't be used: it can't be understood." in app.status.problem
    assert f"{tmp_path / 'gone.ics'} can't be read: No such file or directory." in app.status.problem
    assert app.companion.status().quiet is not None


def test_a_calendar_that_takes_too_long_is_told_by_name_and_the_others_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good, long = calendar_now(tmp_path / "good.ics"), tmp_path / "long.ics"
    event = "BEGIN:VEVENT\r\nDTSTART:00010101T100000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
    long.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event * 20}END:VCALENDAR\r\n")
    monkeypatch.setattr("moodguard.system.calendar_file.LONGEST_SECONDS", 0.5)
    assert main(["busy", "--json", str(long), str(good)]) == 0
    busy, problems = understood(capsys.readouterr().out.encode())
    assert problems == [f"The calendar {long} can't be used: it takes too long to be read."]
    assert len(busy) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("print('no json')", "can't be read just now"),
        ("print('{\"busy\": [[\"2026-01-01\", \"2026-01-02\"]], \"reasons\": []}')", "can't be read"),
        ("raise SystemExit(3)", "can't be read just now"),
        (None, "can't be read just now"),
    ],
)  # fmt: skip
def test_a_reader_that_says_nothing_of_use_costs_nothing_else(
    qtbot: QtBot, qapp: QObject, tmp_path: Path, code: str | None, words: str
) -> None:
    command = [sys.executable, "-c", code] if code else [str(tmp_path / "no such program")]
    settings = Settings(quiet_calendars=str(tmp_path / "a.ics"))
    calendars = CalendarsController(lambda: settings, qapp, command=lambda: command)
    calendars.follow_settings()
    qtbot.waitUntil(lambda: words in calendars.problem)
    calendars.stop()


def test_a_reader_that_takes_too_long_is_ended(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> None:
    settings = [Settings(quiet_calendars=str(tmp_path / "a.ics"))]
    hangs = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    calendars = CalendarsController(lambda: settings[0], qapp, command=lambda: hangs, longest_ms=100)
    calendars.follow_settings()
    qtbot.waitUntil(lambda: "take too long" in calendars.problem)
    settings[0] = Settings()
    calendars.follow_settings()
    assert calendars.problem == "", "no calendar, no trouble"


def test_the_answer_of_the_reader_is_taken_apart() -> None:
    span = ["2026-03-02T10:00:00+01:00", "2026-03-02T11:00:00+01:00"]
    answer = json.dumps({"busy": [span], "problems": ["Oh."], "reasons": [["no_calendar", "a.ics", ""]]})
    begin = datetime.fromisoformat("2026-03-02T10:00:00+01:00")
    assert understood(answer.encode()) == (
        (Busy(begin, begin + timedelta(hours=1)),),
        ["The calendar a.ics can't be used: it is no calendar."],
    )


def test_the_user_can_see_what_is_taken_from_a_calendar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = calendar_now(tmp_path / "work.ics")
    assert main(["busy", str(file)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("busy from ")
    assert "Secret" not in said
    assert main(["busy", str(tmp_path / "gone.ics")]) == 2
    assert "gone.ics can't be read" in capsys.readouterr().err
    file.write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    assert main(["busy", str(file)]) == 0
    assert capsys.readouterr().out == "Not busy today or tomorrow.\n"


def test_while_a_listed_program_runs_the_camera_is_off(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.quiet.set_surroundings(Signals(programs=("obs",)))
    assert said(app.companion.status()).words == "Quiet: obs is running"
    assert not app.companion.camera_wanted
    app.quiet.set_surroundings(Signals())
    assert app.companion.status().quiet is None


def test_a_program_is_found_by_its_name_in_any_letters_and_asked_for_now_and_then() -> None:
    parent = psutil.Process().parent()
    assert parent is not None
    name = parent.name()
    now, listed = [0.0], [f"no such program\n{name.upper()}.EXE\n"]
    programs = ListedPrograms(lambda: listed[0], lambda: now[0])
    assert programs.running() == (f"{name.upper()}.EXE",)
    listed[0] = "no such program"
    assert programs.running() == (), "another list holds at once"
    listed[0] = ""
    now[0] += REST_SECONDS
    assert programs.running() == ()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("quiet_programs", "/usr/bin/obs", "is a path"),
        ("quiet_programs", "x" * 101, "too long"),
        ("quiet_programs", "a\n" * 51, "at most 50"),
        ("quiet_calendars", "work.ics", "no name in full"),
        ("quiet_calendars", "https://example.org/work.ics", "no network"),
        ("quiet_calendars", "/a.ics\n" * 13, "at most 12"),
    ],
)
def test_what_can_be_no_program_or_calendar_is_refused_at_its_field(
    name: str, value: str, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        check(name, value)
    assert check("quiet_programs", "obs\n\nPowerPoint.exe") == "obs\n\nPowerPoint.exe"
    assert check("quiet_calendars", "~/work.ics\n/home/me/a b.ics") == "~/work.ics\n/home/me/a b.ics"
