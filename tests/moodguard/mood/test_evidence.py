"""Evidence weighs readings by the time they stand for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood.evidence import LONGEST_LOOK_APART, Evidence
from moodguard.mood.log_odds import log_odds, probability
from moodguard.mood.resting_belief import RestingBelief
from moodguard.reading import Absence, NoReading, Reading


def reading(time: float, negative: float) -> Reading:
    return Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0)


def evidence(window: float = 100, interval: float = 10, threshold: float = 0.5) -> Evidence:
    return Evidence(window, interval, threshold)


def test_without_readings_nothing_is_covered() -> None:
    mood = evidence().mood(1000)
    assert (mood.negativity, mood.coverage, mood.readings) == (0, 0, 0)


def test_steady_readings_cover_the_window_and_give_their_share() -> None:
    seen = evidence()
    for number in range(11):
        seen.add(reading(number * 10, 0.9 if number < 3 else 0.1))
    mood = seen.mood(100)
    assert mood.coverage == pytest.approx(1.0)
    assert mood.negativity == pytest.approx(0.3)


def test_a_burst_of_quick_samples_weighs_no_more_than_the_time_it_lasted() -> None:
    seen = evidence()
    for number in range(10):
        seen.add(reading(number * 10, 0.1))
    for number in range(50):
        seen.add(reading(90 + number * 0.1, 0.9))
    assert seen.mood(100).negativity == pytest.approx(0.1)


def test_a_gap_is_not_covered_beyond_the_time_a_reading_stands_for() -> None:
    seen = evidence()
    seen.add(reading(0, 0.9))
    seen.add(reading(90, 0.1))
    assert seen.mood(100).coverage == pytest.approx((LONGEST_LOOK_APART + 10) / 100)


def test_a_look_that_saw_nobody_ends_what_the_reading_before_stands_for() -> None:
    seen = evidence()
    seen.add(reading(0, 0.9))
    seen.add(NoReading(20, Absence.NO_FACE))
    assert seen.mood(100).coverage == pytest.approx(0.2)
    assert seen.mood(100).readings == 1


def test_readings_before_the_window_are_forgotten() -> None:
    seen = evidence()
    seen.add(reading(0, 0.9))
    seen.add(reading(500, 0.1))
    mood = seen.mood(505)
    assert (mood.negativity, mood.readings) == (0, 1)


def test_since_leaves_out_what_was_before() -> None:
    seen = evidence()
    for number in range(11):
        seen.add(reading(number * 10, 0.9 if number < 5 else 0.1))
    assert seen.mood(100, since=50).negativity == 0
    assert seen.mood(100, since=40).negativity == pytest.approx(1 / 6)


def test_a_new_threshold_judges_old_readings_anew() -> None:
    seen = evidence()
    seen.add(reading(0, 0.6))
    assert seen.mood(5).negativity == 1
    seen.threshold = 0.7
    assert seen.mood(5).negativity == 0


def test_a_reading_that_is_older_than_the_newest_is_left_out() -> None:
    seen = evidence()
    seen.add(reading(50, 0.1))
    seen.add(reading(40, 0.9))
    assert seen.mood(51).negativity == 0


def lasting(minutes: float = 15, threshold: float = 0.5) -> Evidence:
    return Evidence(1200, 10, threshold, minutes * 60)


def feed(seen: Evidence, negatives: list[float], start: float = 0, every: float = 10) -> float:
    """Readings at even times; returns the time of the last one."""
    for number, negative in enumerate(negatives):
        seen.add(reading(start + number * every, negative))
    return start + (len(negatives) - 1) * every


def test_a_few_odd_readings_make_no_tense_mood() -> None:
    seen = lasting()
    now = feed(seen, [0.9 if number % 20 == 0 else 0.1 for number in range(120)])
    assert seen.mood(now).negativity < 0.02
    assert seen.mood(now).tension < 0.02


def test_a_tense_mood_is_dated_back_to_where_it_began() -> None:
    seen = lasting()
    begin = feed(seen, [0.1] * 60) + 10
    now = feed(seen, [0.95] * 60, begin)
    assert seen.mood(now).negativity == pytest.approx(0.5, abs=0.1)
    assert seen.mood(now).tension > 0.98


def test_a_smile_does_not_end_a_tense_mood_but_some_minutes_of_calm_do() -> None:
    seen = lasting()
    now = feed(seen, [0.95] * 60)
    now = feed(seen, [0.02], now + 10)
    assert seen.mood(now).tension > 0.9
    now = feed(seen, [0.02] * 48, now + 10)
    assert seen.mood(now).tension < 0.1


def test_a_face_that_reads_the_same_all_the_time_is_at_rest_even_near_the_threshold() -> None:
    seen = lasting(threshold=0.7)
    now = feed(seen, [0.6] * 100)
    assert seen.mood(now).tension < 0.05


def test_quick_looks_at_one_expression_say_no_more_than_slow_ones() -> None:
    slow, quick = lasting(), lasting()
    end = feed(slow, [0.9] * 13, every=20)
    assert feed(quick, [0.9] * 481, every=0.5) == end
    assert quick.mood(end).tension <= slow.mood(end).tension + 0.02


def test_where_nothing_is_seen_tension_goes_back_to_what_is_usual() -> None:
    seen = lasting(minutes=5)
    now = feed(seen, [0.95] * 60)
    tensions = [seen.mood(now + minutes * 60).tension for minutes in range(0, 18, 3)]
    assert tensions == sorted(tensions, reverse=True)
    assert tensions[-1] < 0.1


@settings(deadline=None)
@given(st.floats(-5.9, 5.9))
def test_log_odds_and_probability_undo_each_other(odds: float) -> None:
    assert log_odds(probability(odds)) == pytest.approx(odds, abs=1e-9)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 1e5), st.floats(0, 1)), max_size=60),
    st.floats(0, 2e5),
    st.sampled_from([0.0, 60.0, 900.0]),
)
def test_shares_always_lie_between_0_and_1(
    readings: list[tuple[float, float]], now: float, lasts: float
) -> None:
    seen = Evidence(100, 10, 0.5, lasts)
    for time, negative in sorted(readings):
        seen.add(reading(time, negative))
    mood = seen.mood(max([now, *(time for time, _ in readings)]))
    assert 0 <= mood.negativity <= 1.000001
    assert 0 <= mood.coverage <= 1
    assert 0 <= mood.tension <= 1


def test_tension_is_dated_from_its_beginning_and_ends_only_when_it_is_clearly_over() -> None:
    seen = lasting()
    for number in range(60):
        seen.add(reading(number * 10, 0.02))
    assert seen.mood(590).tense_since is None
    for number in range(60, 90):
        seen.add(reading(number * 10, 0.95))
    since = seen.mood(890).tense_since
    assert since is not None
    assert 540 <= since <= 660
    seen.add(reading(900, 0.02))  # a smile
    assert seen.mood(900).tense_since == since
    for number in range(91, 150):
        seen.add(reading(number * 10, 0.02))
    assert seen.mood(1490).tense_since is None


def test_tension_that_nobody_has_seen_for_long_is_not_told_any_more() -> None:
    seen = lasting()
    for number in range(30):
        seen.add(reading(number * 10, 0.95))
    assert seen.mood(290).tense_since is not None
    assert seen.mood(290 + 19 * 60).tense_since is None


def test_a_poor_reading_says_less_than_a_good_one() -> None:
    good, poor = lasting(), lasting()
    for seen, quality in ((good, 1.0), (poor, 0.0)):
        for number in range(6):
            seen.add(Reading(number * 10, {}, 0.95, quality))
    assert 0.1 < poor.tension(50) < good.tension(50)
    for seen, quality in ((good, 1.0), (poor, 0.0)):
        seen.clear()
        for number in range(6, 12):
            seen.add(Reading(number * 10, {}, 0.95, 1.0))
        seen.add(Reading(120, {}, 0.02, quality))
    assert poor.tension(120) > good.tension(120)


def test_a_face_that_gets_sterner_with_the_light_is_followed_and_its_threshold_with_it() -> None:
    """A rest that is known at -1.2 reads at 0.5 for an hour: not tense, while moments above it still are."""
    seen = lasting(threshold=0.6)
    seen.set_rest(RestingBelief(-1.2, 0.1))
    before = seen.user_threshold
    now = feed(seen, [probability(-1.2 + min(1.7, 0.02 * number)) for number in range(360)])
    assert seen.tension(now) < 0.05
    assert seen.resting_level == pytest.approx(0.5, abs=0.3)
    assert seen.user_threshold > before
    now = feed(seen, [0.99 if number % 12 < 5 else 0.6 for number in range(90)], now + 10)
    assert seen.tension(now) > 0.8


def test_what_was_learned_of_the_rest_outlasts_a_break_and_is_none_before_anything_was_seen() -> None:
    seen = lasting()
    seen.set_rest(RestingBelief(-2.0, 2.0))
    assert seen.learned_rest is None
    seen.clear()
    assert seen.learned_rest is None
    feed(seen, [0.5] * 90)
    learned = seen.learned_rest
    assert learned is not None
    assert learned.mean == pytest.approx(0.0, abs=0.5)
    seen.clear()
    assert seen.learned_rest == learned


def test_a_step_in_the_light_leaves_the_mood_and_makes_the_rest_just_now_vague() -> None:
    seen = lasting()
    now = feed(seen, [0.95 if number % 12 < 5 else 0.1 for number in range(90)])
    tension, rest = seen.tension(now), seen.rest
    seen.unsettle()
    assert seen.tension(now) == pytest.approx(tension)
    assert seen.rest.mean == pytest.approx(rest.mean)
    assert seen.resting_level == pytest.approx(rest.mean)


def test_a_copy_goes_its_own_way() -> None:
    seen = lasting()
    now = feed(seen, [0.1] * 60)
    copied = seen.copied()
    feed(seen, [0.99] * 60, now + 10)
    assert copied.tension(now) < 0.05
    assert copied.mood(now).readings == 60


def test_readings_of_another_model_begin_with_where_faces_rest_for_that() -> None:
    seen = lasting(threshold=0.5)
    feed(seen, [0.5] * 90)
    seen.model_threshold = 0.9
    assert seen.rest.mean == pytest.approx(0.0, abs=1.0)


def test_a_rest_that_becomes_known_meanwhile_holds_for_what_was_seen_before() -> None:
    first, later = lasting(threshold=0.6), lasting(threshold=0.6)
    first.set_rest(RestingBelief(-1.2, 0.3))
    now = feed(first, [0.4] * 60)
    feed(later, [0.4] * 60)
    later.set_rest(RestingBelief(-1.2, 0.3))
    later.threshold = first.threshold = 0.7
    assert later.tension(now) == pytest.approx(first.tension(now), abs=0.05)


def test_what_else_tells_of_the_rest_moves_it_and_judges_nothing_anew() -> None:
    seen, told = lasting(), lasting()
    for one in (seen, told):
        one.set_rest(RestingBelief(-1.0, 1.0))
        now = feed(one, [0.5] * 30)
    told.adjust_rest(RestingBelief(0.6, 0.1))
    assert told.rest.mean == pytest.approx(0.6, abs=0.1)
    assert told.mood(now).readings == seen.mood(now).readings
    told.clear()
    told.adjust_rest(RestingBelief(0.2, 0.1))
    assert told.rest.mean == pytest.approx(0.2, abs=0.1)


def test_after_starting_anew_nothing_was_seen() -> None:
    seen = lasting()
    now = feed(seen, [0.95] * 60)
    seen.clear()
    assert seen.mood(now).readings == 0
    assert seen.coverage(now) == 0


def test_the_quick_answers_are_those_of_the_mood() -> None:
    seen = lasting()
    now = feed(seen, [0.9 if number % 4 else 0.1 for number in range(70)])
    mood = seen.mood(now + 7)
    assert seen.tension(now + 7) == mood.tension
    assert seen.coverage(now + 7) == pytest.approx(mood.coverage)


def test_judging_anew_follows_the_rest_as_it_was_followed_before() -> None:
    seen, again = lasting(), lasting()
    for one in (seen, again):
        one.set_rest(RestingBelief(-1.0, 0.3))
        now = feed(one, [0.3 if number % 7 else 0.8 for number in range(60)])
    again.threshold = 0.8
    assert again.tension(now) < seen.tension(now)
    again.threshold = 0.5
    assert again.tension(now) == pytest.approx(seen.tension(now))
