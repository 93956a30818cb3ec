"""What was learned about pictures survives, and nothing else gets in."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.store.taste import Answer, Known, Learned, TasteFile

some = st.builds(
    Known, st.text(), st.floats(0, 1e6), st.floats(-1e6, 1e6), st.none() | st.sampled_from(Answer)
)
learned = st.builds(Learned, st.dictionaries(st.text(), some, max_size=5), st.integers(0, 10**6))


@settings(deadline=None)
@given(learned)
def test_what_is_saved_is_what_is_loaded(tmp_path_factory: pytest.TempPathFactory, learned: Learned) -> None:
    file = TasteFile(tmp_path_factory.mktemp("data") / "taste.json")
    file.save(learned)
    assert file.load() == learned


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    file = TasteFile(tmp_path / "data" / "taste.json")
    file.save(Learned())
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


GOOD = {
    "version": 1,
    "followed": 1,
    "pictures": {"a": {"theme": "Sea", "weight": 1, "total": 2, "answer": None}},
}


def changed(**values: object) -> str:
    """Of two pictures, the first with these values."""
    good: dict[str, object] = GOOD["pictures"]["a"]  # type: ignore[index]
    return json.dumps(GOOD | {"pictures": {"a": good | values, "b": good}})


def test_the_good_example_is_good(tmp_path: Path) -> None:
    file = TasteFile(tmp_path / "taste.json")
    file.path.write_text(json.dumps(GOOD))
    assert file.load() == Learned({"a": Known("Sea", 1.0, 2.0)}, 1)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
    ],
)
def test_a_file_that_makes_no_sense_is_left_out(tmp_path: Path, content: str) -> None:
    file = TasteFile(tmp_path / "taste.json")
    file.path.write_text(content)
    assert file.load() == Learned()
    assert "is damaged" in file.problem


SEA = Known("Sea", 1.0, 2.0)


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (json.dumps(GOOD | {"version": 0}), Learned({"a": SEA}, 1)),
        (json.dumps(GOOD | {"followed": -1}), Learned({"a": SEA}, 0)),
        (json.dumps(GOOD | {"followed": True}), Learned({"a": SEA}, 0)),
        (json.dumps(GOOD | {"followed": 10**400}), Learned({"a": SEA}, 0)),
        (json.dumps(GOOD | {"pictures": [1]}), Learned({}, 1)),
        (json.dumps(GOOD | {"pictures": {"a": 1}}), Learned({}, 1)),
        (changed(weight=-1), Learned({"b": SEA}, 1)),
        (changed(weight=True), Learned({"b": SEA}, 1)),
        (changed(weight=1e308), Learned({"b": SEA}, 1)),
        (changed(total=float("nan")), Learned({"b": SEA}, 1)),
        (changed(total=10**400), Learned({"b": SEA}, 1)),
        (changed(theme=7), Learned({"b": SEA}, 1)),
        (changed(answer="love"), Learned({"b": SEA}, 1)),
        (changed(answer=[]), Learned({"b": SEA}, 1)),
    ],
)
def test_a_bad_value_costs_no_other(tmp_path: Path, content: str, kept: Learned) -> None:
    file = TasteFile(tmp_path / "taste.json")
    file.path.write_text(content)
    assert file.load() == kept
    assert "can't be used" in file.problem
    (aside,) = tmp_path.glob("taste.broken-*.json")
    assert aside.read_text() == content
    assert TasteFile(file.path).load() == kept


def test_erasing_takes_the_file_away_and_can_be_done_twice(tmp_path: Path) -> None:
    file = TasteFile(tmp_path / "taste.json")
    file.save(Learned())
    assert file.erase() == ""
    assert file.erase() == ""
    assert not file.path.exists()


def test_what_can_t_be_erased_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "taste.json").mkdir()
    assert "could not be erased" in TasteFile(tmp_path / "taste.json").erase()


def test_a_disk_that_is_full_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    TasteFile(tmp_path / "data" / "taste.json").save(Learned())


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_what_was_learned_of_a_picture_of_any_name_is_kept(tmp_path: Path) -> None:
    key = os.fsdecode(b"D\xe4nemark/caf\xe9\n.png")
    learned = Learned({key: Known("Sea", 1.0, 0.5, Answer.LIKE)}, 1)
    TasteFile(tmp_path / "taste.json").save(learned)
    assert TasteFile(tmp_path / "taste.json").load() == learned
