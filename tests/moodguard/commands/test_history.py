"""`moodguard history`: in words and as tables, with the app or without it, of any profile."""

import csv
import io
import json
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from moodguard.cli import main
from moodguard.store.history.file import HistoryFile
from moodguard.store.history.records import BreakCode, CameraDid, EventRow, Happened, MinuteRow
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileStore


def a_few_minutes() -> tuple[list[MinuteRow], list[EventRow]]:
    """Of today, wherever its hours lie just now."""
    now = datetime.now().astimezone()
    ahead = round((now.utcoffset() or timedelta()).total_seconds() / 60)
    midday = now.replace(hour=12, minute=0, second=0, microsecond=0)
    first = int(midday.timestamp()) // 60
    minutes = [MinuteRow(first + n, ahead, 0.9 if n < 2 else 0.1, 1.0, CameraDid.WATCHED) for n in range(10)]
    return minutes, [EventRow((first + 10) * 60, ahead, Happened.BREAK, BreakCode.EYES, 1.0, 20.0)]


def test_without_any_it_says_when_there_will_be_some(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history"]) == 0
    assert (
        capsys.readouterr().out == "Once MoodGuard has watched for a minute, your day begins to show here.\n"
    )
    assert not paths.profiles.exists()


def test_it_says_the_days_in_words_while_another_program_has_it_open(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    path = ProfileStore(paths.profiles).load().active.history_file
    with closing(HistoryFile(path)) as file:
        file.write(*a_few_minutes())
        assert main(["history"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("You were seen for 10 min, and looked tense for 2 min of that. 1 break.")
    assert said[1].startswith("A sentence about your week will stand here from Monday")
    assert said[2] == "Rest for the eyes: You felt better after 1 of 1 time. That is few, so far."


def test_all_of_it_is_printed_as_csv_and_as_json(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(HistoryFile(ProfileStore(paths.profiles).load().active.history_file)) as file:
        file.write(*a_few_minutes())
    assert main(["history", "--csv"]) == 0
    assert len(list(csv.DictReader(io.StringIO(capsys.readouterr().out)))) == 11
    assert main(["history", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["minutes"]) == 10


def test_another_profiles_can_be_asked_for(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    store = ProfileStore(paths.profiles)
    with closing(HistoryFile(store.create("Work").history_file)) as file:
        file.write(*a_few_minutes())
    assert main(["history", "--profile", "work"]) == 0
    assert "seen for 10 min" in capsys.readouterr().out
    assert main(["history", "--profile", "nobody"]) == 2
    assert "There is no profile “nobody”" in capsys.readouterr().err


def test_a_damaged_one_is_told_and_left_as_it_is(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    path = ProfileStore(paths.profiles).load().active.history_file
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database at all")
    assert main(["history", "--json"]) == 2
    told = capsys.readouterr()
    assert (told.out, "damaged and can't be read" in told.err) == ("", True)
    assert path.read_bytes() == b"no database at all"
