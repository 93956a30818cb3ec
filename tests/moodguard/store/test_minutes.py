"""The minutes that were taken survive, in bounds, and nothing else gets in."""

import json
import os
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.knowledge import erase, export
from moodguard.store.minutes import MOST_KEPT, Exercise, Minute, Minutes, MinutesFile, Outcome
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileStore

DAY = date(2026, 11, 29)
ONE = Minute(Exercise.BREATHING, Outcome.BETTER, DAY)
ROW = {"exercise": "breathing", "outcome": "better", "day": "2026-11-29"}
some = st.builds(Minute, st.sampled_from(Exercise), st.sampled_from(Outcome), st.dates())


@given(st.lists(some, max_size=5))
def test_what_is_saved_is_what_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, each: list[Minute]
) -> None:
    file = MinutesFile(tmp_path_factory.mktemp("data") / "minutes.json")
    file.save(Minutes(tuple(each)))
    assert MinutesFile(file.path).load() == Minutes(tuple(each))


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    MinutesFile(tmp_path / "data" / "minutes.json").save(Minutes((ONE,)))
    assert stat.S_IMODE((tmp_path / "data" / "minutes.json").stat().st_mode) == 0o600


def test_it_holds_the_day_and_no_hour(tmp_path: Path) -> None:
    MinutesFile(tmp_path / "minutes.json").save(Minutes((ONE,)))
    content = json.loads((tmp_path / "minutes.json").read_text())
    assert content == {"version": 1, "minutes": [ROW]}


def test_the_oldest_go_where_they_become_too_many(tmp_path: Path) -> None:
    minutes = Minutes()
    for number in range(MOST_KEPT + 3):
        minutes = minutes.with_one_more(Minute(Exercise.EYES, Outcome.SAME, DAY + timedelta(number)))
    assert len(minutes.all) == MOST_KEPT
    assert minutes.all[0].day == DAY + timedelta(3)
    MinutesFile(tmp_path / "minutes.json").save(minutes)
    assert MinutesFile(tmp_path / "minutes.json").load() == minutes


@pytest.mark.parametrize(
    "bad",
    [
        7,
        None,
        {},
        ROW | {"exercise": "running"},
        ROW | {"exercise": []},
        ROW | {"outcome": "great"},
        ROW | {"day": "2026-02-30"},
        ROW | {"day": 20261129},
        ROW | {"day": "2026-11-29T10:30:00 or so"},
    ],
)
def test_a_bad_minute_costs_no_other_and_is_kept_aside(tmp_path: Path, bad: object) -> None:
    path = tmp_path / "minutes.json"
    path.write_text(json.dumps({"version": 1, "minutes": [ROW, bad]}))
    file = MinutesFile(path)
    assert file.load() == Minutes((ONE,))
    assert "can't be used" in file.problem
    assert len(list(tmp_path.glob("minutes.broken-*.json"))) == 1


@pytest.mark.parametrize("rows", [{"a": 1}, [ROW] * 10_001, "all"])
def test_a_list_that_can_t_be_is_left_out(tmp_path: Path, rows: object) -> None:
    path = tmp_path / "minutes.json"
    path.write_text(json.dumps({"version": 1, "minutes": rows}))
    assert MinutesFile(path).load() == Minutes()


def test_two_programs_lose_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "minutes.json"
    MinutesFile(path).save(Minutes((ONE,)))
    one, other = MinutesFile(path), MinutesFile(path)
    before = one.load()
    other.load()
    eyes, stretch = (Minute(each, Outcome.SAME, DAY) for each in (Exercise.EYES, Exercise.STRETCH))
    one.save(before.with_one_more(eyes))
    other.save(before.with_one_more(stretch))
    assert MinutesFile(path).load() == Minutes((ONE, eyes, stretch))


def test_they_belong_to_their_profile_are_exported_and_erased(paths: Paths, tmp_path: Path) -> None:
    store = ProfileStore(paths.profiles)
    home, work = store.create("Home"), store.create("Work")
    MinutesFile(home.minutes_file).save(Minutes((ONE,)))
    assert MinutesFile(work.minutes_file).load() == Minutes()
    export(paths, tmp_path / "mine.zip")
    assert b"minutes.json" in (tmp_path / "mine.zip").read_bytes()
    assert erase(paths) == ""
    assert not home.minutes_file.exists()
