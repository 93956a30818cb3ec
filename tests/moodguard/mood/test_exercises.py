"""The guided minutes: what is said and shown when, and which is offered first."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.mood.exercises import (
    EYES_LEAD_SECONDS,
    EYES_SECONDS,
    POSES,
    RHYTHMS,
    STRETCH_SECONDS,
    Exercise,
    Outcome,
    Phase,
    Rhythm,
    eyes_left,
    helped,
    in_order_of_help,
    rhythm_named,
    stretch_at,
    worth_asking,
)
from moodguard.store.minutes import Minute, Minutes
from moodguard.store.settings import spec_of
from moodguard.words.exercises import time_left

DAY = date(2026, 11, 29)


def taken(*pairs: tuple[Exercise, Outcome]) -> Minutes:
    return Minutes(tuple(Minute(exercise, outcome, DAY) for exercise, outcome in pairs))


@pytest.mark.parametrize(
    ("name", "phases"),
    [
        ("4-6", [(Phase.IN, 4), (Phase.OUT, 6)]),
        ("box", [(Phase.IN, 4), (Phase.FULL, 4), (Phase.OUT, 4), (Phase.EMPTY, 4)]),
        ("4-7-8", [(Phase.IN, 4), (Phase.FULL, 7), (Phase.OUT, 8)]),
    ],
)
def test_each_rhythm_keeps_its_seconds(name: str, phases: list[tuple[Phase, int]]) -> None:
    rhythm = rhythm_named(name)
    told = []
    for second in range(sum(seconds for _, seconds in phases)):
        moment = rhythm.at(second)
        assert moment is not None
        told.append((moment.phase, moment.left))
    assert told == [(phase, left) for phase, seconds in phases for left in range(seconds, 0, -1)]


@pytest.mark.parametrize("rhythm", RHYTHMS, ids=lambda rhythm: rhythm.name)
def test_breathing_takes_about_a_minute_and_then_is_over(rhythm: Rhythm) -> None:
    assert 55 <= rhythm.seconds <= 65
    assert rhythm.at(rhythm.seconds - 0.01) is not None
    assert rhythm.at(rhythm.seconds) is None


@given(st.sampled_from(RHYTHMS), st.floats(0, 70))
def test_the_lungs_fill_and_empty_without_a_jump(rhythm: Rhythm, elapsed: float) -> None:
    here, next_frame = rhythm.at(elapsed), rhythm.at(elapsed + 0.04)
    if here is not None and next_frame is not None:
        assert 0 <= here.fullness <= 1
        assert abs(next_frame.fullness - here.fullness) < 0.03
        assert here.left >= 1


def test_breathing_in_ends_full_and_breathing_out_ends_empty() -> None:
    rhythm = rhythm_named("box")
    ends = [rhythm.at(second - 0.001) for second in (4, 8, 12, 16)]
    assert [round(moment.fullness, 2) for moment in ends if moment] == [1, 1, 0, 0]


def test_the_settings_offer_the_rhythms_that_there_are_and_an_unknown_one_is_the_first() -> None:
    assert [name for name, _ in spec_of("breathing").choices] == [rhythm.name for rhythm in RHYTHMS]
    assert rhythm_named("no such") is RHYTHMS[0]


def test_looking_away_is_counted_only_once_there_was_time_to_read() -> None:
    assert eyes_left(0) == eyes_left(EYES_LEAD_SECONDS) == 20
    assert eyes_left(EYES_LEAD_SECONDS + 5) == 15
    assert eyes_left(EYES_LEAD_SECONDS + EYES_SECONDS - 0.1) == 1
    assert eyes_left(EYES_LEAD_SECONDS + EYES_SECONDS) is None


def test_the_moves_follow_each_other_and_then_are_over() -> None:
    seen = [stretch_at(second) for second in range(round(STRETCH_SECONDS))]
    order = list(dict.fromkeys(moment.pose.name for moment in seen if moment))
    assert order == [pose.name for pose in POSES]
    assert stretch_at(STRETCH_SECONDS) is None
    assert 60 <= STRETCH_SECONDS <= 90


def test_a_move_with_two_sides_is_mirrored_half_way_and_others_never() -> None:
    for number, pose in enumerate(POSES):
        start = sum(each.seconds for each in POSES[:number])
        first, second = stretch_at(start + 1), stretch_at(start + pose.seconds - 1)
        assert first is not None
        assert second is not None
        assert (first.mirrored, second.mirrored) == (False, pose.both_sides)
        assert (first.number, second.number) == (number, number)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(300, "About 5 minutes left"), (61, "About 2 minutes left"), (59, "Less than a minute left")],
)
def test_what_is_left_of_a_break_is_told_in_minutes(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_what_did_good_most_often_is_offered_first() -> None:
    assert in_order_of_help(Minutes()) == tuple(Exercise)
    minutes = taken(
        (Exercise.STRETCH, Outcome.BETTER), (Exercise.STRETCH, Outcome.BETTER),
        (Exercise.EYES, Outcome.BETTER), (Exercise.BREATHING, Outcome.SAME),
    )  # fmt: skip
    assert in_order_of_help(minutes) == (
        Exercise.STRETCH, Exercise.EYES, Exercise.BREATHING, Exercise.TIMER,
    )  # fmt: skip


def test_what_did_as_much_harm_as_good_is_not_called_helpful() -> None:
    minutes = taken((Exercise.EYES, Outcome.BETTER), (Exercise.EYES, Outcome.WORSE))
    assert not helped(Exercise.EYES, minutes)
    assert helped(Exercise.EYES, taken((Exercise.EYES, Outcome.BETTER)))
    assert not helped(Exercise.STRETCH, Minutes())


def test_a_minute_that_was_hardly_begun_is_not_asked_about() -> None:
    assert not worth_asking(3)
    assert worth_asking(20)
