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

from moodguard.store.person import LearnedFace, Person, PersonFile, RestingFace

FACE = RestingFace(-0.5, 0.9, -0.6, 0.776)
LEARNED = LearnedFace(-0.4, 0.1, -0.3, 0.2, 739_000, 0.776)
persons = st.builds(
    Person,
    st.none() | st.builds(
        RestingFace, st.floats(-6, 6), st.floats(0, 9), st.floats(-6, 6), st.floats(0.01, 0.99)
    ),
    st.integers(0, 999),
    st.integers(0, 999),
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


GOOD = {"version": 1, "face": None, "wrong": 1, "right": 0}


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
        ({"version": 0}, Person(None, 1, 0)),
        ({"wrong": -1}, Person(None, 0, 0)),
        ({"right": True}, Person(None, 1, 0)),
        ({"face": [1, 2]}, Person(None, 1, 0)),
        ({"face": asdict(FACE) | {"spread": -1}}, Person(None, 1, 0)),
        ({"face": asdict(FACE) | {"location": "0"}}, Person(None, 1, 0)),
        ({"face": asdict(FACE) | {"location": math.nan}}, Person(None, 1, 0)),
        ({"face": asdict(FACE) | {"location": 1e308}}, Person(None, 1, 0)),
        ({"face": asdict(FACE) | {"model_threshold": 0}}, Person(None, 1, 0)),
        ({"face": asdict(FACE), "wrong": 10**400}, Person(FACE, 0, 0)),
        ({"learned": asdict(LEARNED) | {"variance": 0}}, Person(None, 1, 0)),
        ({"learned": asdict(LEARNED) | {"day": 1.5}}, Person(None, 1, 0)),
        ({"learned": asdict(LEARNED), "face": 3}, Person(None, 1, 0, LEARNED)),
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
