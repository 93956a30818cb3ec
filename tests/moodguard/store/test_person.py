"""What was learned about the user survives, and nothing else gets in."""

import json
import math
import os
import stat
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.store.answers import MOST_KEPT, Answer, Kind, with_one_more
from moodguard.store.person import LearnedFace, Person, PersonFile, RestingFace

FACE = RestingFace(-0.5, 0.9, -0.6, 0.776)
LEARNED = LearnedFace(-0.4, 0.1, -0.3, 0.2, 739_000, 0.776)
persons = st.builds(
    Person,
    st.none() | st.builds(
        RestingFace, st.floats(-6, 6), st.floats(0, 9), st.floats(-6, 6), st.floats(0.01, 0.99)
    ),
    st.lists(
        st.builds(
            Answer, st.sampled_from(Kind), st.none() | st.floats(-9, 9), st.none() | st.floats(0.01, 0.99)
        ),
        max_size=5,
    ).map(tuple),
    st.none() | st.builds(
        LearnedFace, st.floats(-6, 6), st.floats(0.01, 9), st.floats(-6, 6), st.floats(0.01, 9),
        st.integers(0, 10**6), st.floats(0.01, 0.99),
    ),
)  # fmt: skip


@settings(deadline=None)
@given(persons)
def test_what_is_saved_is_what_is_loaded(tmp_path_factory: pytest.TempPathFactory, person: Person) -> None:
    file = PersonFile(tmp_path_factory.mktemp("data") / "person.json")
    file.save(person)
    assert file.load() == person


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    file = PersonFile(tmp_path / "data" / "person.json")
    file.save(Person(FACE))
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_without_a_file_nobody_is_known(tmp_path: Path) -> None:
    assert PersonFile(tmp_path / "person.json").load() == Person()


ONE = Answer(Kind.WRONG, 1.5, 0.776)
ROW = {"said": "wrong", "level": 1.5, "model_threshold": 0.776}
GOOD = {"version": 2, "face": None, "learned": None, "answers": [ROW]}


def test_it_holds_what_was_said_and_no_time(tmp_path: Path) -> None:
    PersonFile(tmp_path / "person.json").save(Person(answers=(ONE,)))
    assert json.loads((tmp_path / "person.json").read_text()) == GOOD


@pytest.mark.parametrize(
    ("wrong", "right", "kept"), [(2, 1, (2, 1)), (0, 0, (0, 0)), (10**9, 10**9, (110, 110))]
)
def test_answers_that_an_earlier_version_has_only_counted_still_count(
    tmp_path: Path, wrong: int, right: int, kept: tuple[int, int]
) -> None:
    file = PersonFile(tmp_path / "person.json")
    file.path.write_text(json.dumps({"version": 1, "face": asdict(FACE), "wrong": wrong, "right": right}))
    person = file.load()
    assert (person.face, file.problem) == (FACE, "")
    assert (person.count(Kind.WRONG), person.count(Kind.RIGHT)) == kept
    file.save(person)
    assert PersonFile(file.path).load() == person


def test_the_oldest_answers_go_where_they_become_too_many(tmp_path: Path) -> None:
    answers: tuple[Answer, ...] = ()
    for number in range(MOST_KEPT + 3):
        answers = with_one_more(answers, Answer(Kind.RIGHT, number / 100))
    assert len(answers) == MOST_KEPT
    assert answers[0].level == 0.03
    PersonFile(tmp_path / "person.json").save(Person(answers=answers))
    assert PersonFile(tmp_path / "person.json").load() == Person(answers=answers)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        "9" * 5000,
    ],
)
def test_a_file_that_makes_no_sense_is_left_out(tmp_path: Path, content: str) -> None:
    file = PersonFile(tmp_path / "person.json")
    file.path.write_text(content)
    assert file.load() == Person()
    assert "is damaged" in file.problem


@pytest.mark.parametrize(
    ("bad", "kept"),
    [
        ({"version": 0}, Person(None, (ONE,))),
        ({"version": 1, "wrong": -1}, Person()),
        ({"version": 1, "wrong": 10**400}, Person()),
        ({"answers": 7}, Person()),
        ({"answers": [7, ROW]}, Person(None, (ONE,))),
        ({"answers": [ROW, ROW | {"said": "perhaps"}]}, Person(None, (ONE,))),
        ({"answers": [ROW, ROW | {"level": math.nan}]}, Person(None, (ONE,))),
        ({"answers": [ROW, ROW | {"model_threshold": 2}]}, Person(None, (ONE,))),
        ({"face": [1, 2]}, Person(None, (ONE,))),
        ({"face": asdict(FACE) | {"spread": -1}}, Person(None, (ONE,))),
        ({"face": asdict(FACE) | {"location": "0"}}, Person(None, (ONE,))),
        ({"face": asdict(FACE) | {"location": math.nan}}, Person(None, (ONE,))),
        ({"face": asdict(FACE) | {"location": 1e308}}, Person(None, (ONE,))),
        ({"face": asdict(FACE) | {"model_threshold": 0}}, Person(None, (ONE,))),
        ({"face": asdict(FACE), "answers": None}, Person(FACE)),
        ({"learned": asdict(LEARNED) | {"variance": 0}}, Person(None, (ONE,))),
        ({"learned": asdict(LEARNED) | {"day": 1.5}}, Person(None, (ONE,))),
        ({"learned": asdict(LEARNED), "face": 3}, Person(None, (ONE,), LEARNED)),
    ],
)
def test_a_bad_value_costs_no_other(tmp_path: Path, bad: dict[str, object], kept: Person) -> None:
    file = PersonFile(tmp_path / "person.json")
    content = json.dumps(GOOD | bad)
    file.path.write_text(content)
    assert file.load() == kept
    assert "can't be used" in file.problem
    (aside,) = tmp_path.glob("person.broken-*.json")
    assert aside.read_text() == content
    assert PersonFile(file.path).load() == kept


def test_a_disk_that_is_full_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    PersonFile(tmp_path / "data" / "person.json").save(Person(FACE))
