"""The lift of a picture: credit for what it did, none for what time does, none on thin grounds."""

import math
from collections.abc import Callable, Sequence

import pytest

from moodguard.mood.lift import Lift, LiftMeter, resting_log_odds
from moodguard.mood.log_odds import log_odds, probability
from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.store.person import RestingFace

REST = -2.0


def reading(time: float, excess: float) -> Reading:
    p = probability(REST + excess)
    return Reading(time, {"angry": p, "calm": 1 - p}, p, 1.0)


def follow(
    meter: LiftMeter, samples: Sequence[Sample], turns: Sequence[tuple[float, str | None]]
) -> list[Lift]:
    """What comes out when pictures are turned to at their times, between the samples."""
    lifts: list[Lift] = []
    left = list(turns)
    for sample in samples:
        while left and left[0][0] <= sample.time:
            time, picture = left.pop(0)
            meter.turn_to(picture, time)
        lifts += meter.add_sample(sample)
    return lifts


def readings(until: float, excess: Callable[[float], float], every: float = 5.0) -> list[Sample]:
    return [reading(every * number, excess(every * number)) for number in range(round(until / every))]


TURNS = [(300.0, "calm"), (340.0, "other"), (380.0, None)]


def test_a_picture_with_which_the_face_relaxes_gets_the_credit() -> None:
    lifts = follow(LiftMeter(REST), readings(460, lambda t: 0.0 if 302 < t < 340 else 3.0), TURNS)
    by_name = {lift.picture: lift.value for lift in lifts}
    assert by_name["calm"] > 1.5
    assert by_name["other"] < 0.5


def test_a_picture_with_which_the_face_darkens_gets_the_blame() -> None:
    lifts = follow(LiftMeter(REST), readings(460, lambda t: 4.0 if 302 < t < 340 else 1.0), TURNS)
    assert next(lift.value for lift in lifts if lift.picture == "calm") < -1.5


def test_one_tense_moment_before_it_makes_no_lift() -> None:
    def passing(t: float) -> float:
        return 4.0 if 290 < t <= 300 else 0.5

    lift = follow(LiftMeter(REST), readings(460, passing), TURNS)[0]
    fall = 4.0 - 0.5
    assert lift.value < 0.4 * fall


def test_a_good_picture_after_good_ones_keeps_its_credit() -> None:
    turns = [(300.0 + 30 * number, str(number)) for number in range(6)]
    lifts = follow(LiftMeter(REST), readings(520, lambda t: 3.0 if t <= 302 else 0.0), turns)
    values = [lift.value for lift in lifts]
    assert len(values) == 6
    assert min(values) > 0.4 * max(values)


def test_where_nothing_changes_there_is_next_to_no_lift() -> None:
    lifts = follow(LiftMeter(REST), readings(460, lambda _: 0.0), TURNS)
    assert [lift.value for lift in lifts] == pytest.approx([0.0, 0.0], abs=1e-9)


def test_too_few_readings_give_no_credit() -> None:
    late = [sample for sample in readings(460, lambda _: 1.0) if sample.time >= 300]
    assert [lift.picture for lift in follow(LiftMeter(REST), late, TURNS)] == ["other"]  # it has a before
    seldom = readings(700, lambda _: 1.0, every=60)
    assert follow(LiftMeter(REST), seldom, TURNS) == []


def test_a_face_that_is_not_seen_gives_no_credit() -> None:
    samples = [
        NoReading(sample.time, Absence.NO_FACE) if sample.time > 300 else sample
        for sample in readings(460, lambda _: 1.0)
    ]
    assert follow(LiftMeter(REST), samples, TURNS) == []


def test_a_picture_that_is_passed_by_gets_nothing() -> None:
    turns = [(300.0, "passed"), (302.0, "seen"), (340.0, None)]
    assert [lift.picture for lift in follow(LiftMeter(REST), readings(460, lambda _: 1.0), turns)] == ["seen"]


def test_to_say_again_what_is_shown_changes_nothing() -> None:
    once = follow(LiftMeter(REST), readings(460, lambda _: 1.0), TURNS)
    again = [(300.0, "calm"), (320.0, "calm"), *TURNS[1:]]
    assert follow(LiftMeter(REST), readings(460, lambda _: 1.0), again) == once


def test_more_time_read_weighs_more() -> None:
    def seconds(shown: float) -> float:
        turns = [(300.0, "picture"), (300.0 + shown, None)]
        return follow(LiftMeter(REST), readings(460, lambda _: 1.0), turns)[0].seconds

    assert seconds(10) < seconds(50)
    assert seconds(300) <= 60


def test_a_burst_of_readings_weighs_no_more_than_its_time() -> None:
    usual = readings(460, lambda _: 1.0)
    burst = [reading(310 + 0.01 * number, 5.0) for number in range(100)]
    samples = sorted(usual + burst, key=lambda sample: sample.time)
    lift = follow(LiftMeter(REST), samples, TURNS)[0]
    assert lift.value > -1.5
    assert lift.seconds <= 60


def test_readings_that_stand_for_too_little_time_give_no_credit() -> None:
    before = readings(301, lambda _: 1.0)
    burst = [reading(320 + 0.1 * number, 1.0) for number in range(3)]
    turns = [(300.0, "picture"), (322.0, None)]
    assert follow(LiftMeter(REST), [*before, *burst, NoReading(400, Absence.NO_FACE)], turns) == []


def test_a_long_gallery_is_judged_by_what_was_read_lately() -> None:
    turns = [(1500.0, "late"), (1560.0, None)]
    whole = follow(LiftMeter(REST), readings(1700, lambda _: 1.0), turns)
    lately = follow(LiftMeter(REST), readings(1700, lambda _: 1.0)[100:], turns)
    assert [lift.value for lift in whole] == pytest.approx([lift.value for lift in lately], abs=0.01)


def test_a_clock_that_runs_back_is_not_heeded() -> None:
    meter = LiftMeter(REST)
    meter.add_sample(reading(100, 0))
    assert meter.add_sample(reading(50, 0)) == []


def test_after_starting_anew_nothing_has_a_before() -> None:
    meter = LiftMeter(REST)
    follow(meter, readings(330, lambda _: 1.0), TURNS)
    meter.start_anew()
    assert follow(meter, [reading(400, 0)], []) == []


def test_rest_is_as_measured_with_this_model_or_as_is_usual() -> None:
    face = RestingFace(-1.25, 1.0, -1.25, 0.8)
    assert resting_log_odds(face, 0.8) == -1.25
    assert resting_log_odds(face, 0.7) == resting_log_odds(None, 0.7) < log_odds(0.7)
    assert math.isfinite(resting_log_odds(None, 0.99))
