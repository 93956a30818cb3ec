"""What is learned of a resting face goes on from day to day, and through the disk."""

from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.mood.learned_rest import LearnedRest
from moodguard.mood.resting_belief import RestingBelief, of_today, usual_rest
from moodguard.store.person import Person, PersonFile, RestingFace

MODEL = 0.7
USUAL = usual_rest(MODEL)
NOBODY = LearnedRest.of_nobody(MODEL, 5)
SEEN = NOBODY.seen(RestingBelief(USUAL + 2, 0.05))


def test_a_day_that_was_seen_is_known_the_next_morning_less_surely_than_in_the_evening() -> None:
    next_day = SEEN.on_day(6)
    assert next_day.day == 6
    assert next_day.person.mean == pytest.approx(USUAL + 2, abs=0.2)
    assert next_day.today == of_today(next_day.person)
    assert SEEN.today.variance < next_day.today.variance < NOBODY.today.variance


def test_what_is_told_twice_on_one_day_counts_once() -> None:
    assert SEEN.seen(SEEN.today).known == SEEN.known


def test_a_measurement_is_believed_for_the_most_part_and_begins_anew() -> None:
    face = RestingFace(USUAL + 2, 0.8, USUAL + 2, MODEL)
    measured = LearnedRest.of_measurement(face, 5)
    assert 1.3 < measured.known.mean - USUAL < 1.9
    assert measured.known.variance < NOBODY.person.variance / 2
    assert LearnedRest.of_measurement(face, 9) == replace(measured, day=9)


def test_what_was_learned_comes_back_from_the_disk_as_it_was() -> None:
    assert LearnedRest.of_kept(SEEN.to_keep()) == SEEN


def test_who_was_seen_the_same_for_long_is_found_in_the_file_again(tmp_path: Path) -> None:
    kept = Person(learned=NOBODY.seen(RestingBelief(USUAL, 1e-26)).to_keep())
    file = PersonFile(tmp_path / "person.json")
    file.save(kept)
    assert file.load() == kept
    assert [path.name for path in tmp_path.iterdir()] == ["person.json"]
