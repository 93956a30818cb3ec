"""How often to look: slower while calm, alone or on battery, faster as tension builds; always the same."""

from hypothesis import given
from hypothesis import strategies as st

from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.sensing.adaptive_interval import (
    CALM_BELOW,
    KEEN_FROM,
    LONGEST_SECONDS,
    NOBODY_AFTER,
    AdaptiveInterval,
)

FACE = Reading(0, {"angry": 0.1}, 0.1, 1.0)
NOBODY = NoReading(0, Absence.NO_FACE)
BUSY = NoReading(0, Absence.CAMERA_BUSY)
SAMPLES = st.sampled_from([FACE, *(NoReading(0, why) for why in Absence)])


def intervals(pace: AdaptiveInterval, samples: list[Sample]) -> list[float]:
    seen = []
    for sample in samples:
        pace.saw(sample)
        seen.append(pace.seconds)
    return seen


def test_calm_is_looked_at_seldom_and_tension_often() -> None:
    pace = AdaptiveInterval(10)
    by_tension = []
    for tension in (0.0, CALM_BELOW, KEEN_FROM, 1.0):
        pace.tension = tension
        by_tension.append(pace.seconds)
    assert by_tension == [20, 10, 5, 5]


def test_while_nobody_is_there_looks_get_rarer_and_the_first_face_ends_that() -> None:
    pace = AdaptiveInterval(10)
    pace.tension = 0.1
    seen = intervals(pace, [NOBODY] * (NOBODY_AFTER + 4))
    assert seen[: NOBODY_AFTER - 1] == [10] * (NOBODY_AFTER - 1)
    assert seen[NOBODY_AFTER - 1 :] == [15, 20, 20, 20, 20]
    assert intervals(pace, [FACE]) == [10]


def test_a_face_that_can_not_be_read_is_somebody() -> None:
    pace = AdaptiveInterval(10)
    intervals(pace, [NOBODY] * 9)
    pace.tension = 0.1
    assert intervals(pace, [NoReading(0, Absence.TURNED_AWAY)]) == [10]


def test_on_battery_looks_are_half_as_many() -> None:
    pace = AdaptiveInterval(10)
    pace.on_battery = True
    by_tension = []
    for tension in (0.0, 0.1, 1.0):
        pace.tension = tension
        by_tension.append(pace.seconds)
    assert by_tension == [40, 20, 10]


def test_a_busy_or_silent_camera_is_left_alone_for_longer_each_time() -> None:
    pace = AdaptiveInterval(5)
    assert intervals(pace, [BUSY] * 7) == [5, 10, 20, 40, 60, 60, 60]
    assert intervals(pace, [FACE, NoReading(0, Absence.CAMERA_STUCK)])[-1] == 5


def test_a_camera_that_is_not_there_is_looked_for_at_the_usual_pace() -> None:
    pace = AdaptiveInterval(5, adaptive=False)
    assert intervals(pace, [NoReading(0, Absence.CAMERA_GONE)] * 5) == [5] * 5


def test_whoever_wants_a_steady_pace_has_it() -> None:
    pace = AdaptiveInterval(7, adaptive=False)
    pace.on_battery, pace.tension = True, 1.0
    assert intervals(pace, [NOBODY, FACE, NOBODY, NOBODY, NOBODY, NOBODY]) == [7] * 6


def test_after_sleep_nothing_is_known() -> None:
    pace = AdaptiveInterval(10)
    pace.tension = 1.0
    intervals(pace, [BUSY] * 3)
    pace.start_anew()
    assert pace.seconds == AdaptiveInterval(10).seconds


@given(st.floats(0.5, 60), st.lists(st.tuples(SAMPLES, st.floats(0, 1), st.booleans())), st.booleans())
def test_no_wait_is_absurd_and_the_same_past_gives_the_same_waits(
    every: float, past: list[tuple[Sample, float, bool]], adaptive: bool
) -> None:
    one, other = AdaptiveInterval(every, adaptive=adaptive), AdaptiveInterval(every, adaptive=adaptive)
    for sample, tension, on_battery in past:
        for pace in (one, other):
            pace.tension, pace.on_battery = tension, on_battery
            pace.saw(sample)
        assert every / 2 <= one.seconds <= max(every, LONGEST_SECONDS)
        assert one.seconds == other.seconds


def test_a_camera_busy_all_night_is_no_number_too_large() -> None:
    pace = AdaptiveInterval(10)
    assert intervals(pace, [BUSY] * 5000)[-1] == LONGEST_SECONDS
