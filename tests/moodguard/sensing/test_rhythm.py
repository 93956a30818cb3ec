"""How often to look: slower while calm, alone or on battery, faster as tension builds; always the same."""

from hypothesis import given
from hypothesis import strategies as st

from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.sensing.rhythm import CALM_BELOW, KEEN_FROM, LONGEST_SECONDS, NOBODY_AFTER, Rhythm

FACE = Reading(0, {"angry": 0.1}, 0.1, 1.0)
NOBODY = NoReading(0, Absence.NO_FACE)
BUSY = NoReading(0, Absence.CAMERA_BUSY)
SAMPLES = st.sampled_from([FACE, *(NoReading(0, why) for why in Absence)])


def intervals(rhythm: Rhythm, samples: list[Sample]) -> list[float]:
    seen = []
    for sample in samples:
        rhythm.saw(sample)
        seen.append(rhythm.interval)
    return seen


def test_calm_is_looked_at_seldom_and_tension_often() -> None:
    rhythm = Rhythm(10)
    by_tension = []
    for tension in (0.0, CALM_BELOW, KEEN_FROM, 1.0):
        rhythm.tension = tension
        by_tension.append(rhythm.interval)
    assert by_tension == [20, 10, 5, 5]


def test_while_nobody_is_there_looks_get_rarer_and_the_first_face_ends_that() -> None:
    rhythm = Rhythm(10)
    rhythm.tension = 0.1
    seen = intervals(rhythm, [NOBODY] * (NOBODY_AFTER + 4))
    assert seen[: NOBODY_AFTER - 1] == [10] * (NOBODY_AFTER - 1)
    assert seen[NOBODY_AFTER - 1 :] == [15, 20, 20, 20, 20]
    assert intervals(rhythm, [FACE]) == [10]


def test_a_face_that_can_not_be_read_is_somebody() -> None:
    rhythm = Rhythm(10)
    intervals(rhythm, [NOBODY] * 9)
    rhythm.tension = 0.1
    assert intervals(rhythm, [NoReading(0, Absence.POOR_FACE)]) == [10]


def test_on_battery_looks_are_half_as_many() -> None:
    rhythm = Rhythm(10)
    rhythm.on_battery = True
    by_tension = []
    for tension in (0.0, 0.1, 1.0):
        rhythm.tension = tension
        by_tension.append(rhythm.interval)
    assert by_tension == [40, 20, 10]


def test_a_busy_or_silent_camera_is_left_alone_for_longer_each_time() -> None:
    rhythm = Rhythm(5)
    assert intervals(rhythm, [BUSY] * 7) == [5, 10, 20, 40, 60, 60, 60]
    assert intervals(rhythm, [FACE, NoReading(0, Absence.CAMERA_STUCK)])[-1] == 5


def test_a_camera_that_is_not_there_is_looked_for_at_the_usual_pace() -> None:
    rhythm = Rhythm(5, adaptive=False)
    assert intervals(rhythm, [NoReading(0, Absence.CAMERA_GONE)] * 5) == [5] * 5


def test_whoever_wants_a_steady_pace_has_it() -> None:
    rhythm = Rhythm(7, adaptive=False)
    rhythm.on_battery, rhythm.tension = True, 1.0
    assert intervals(rhythm, [NOBODY, FACE, NOBODY, NOBODY, NOBODY, NOBODY]) == [7] * 6


def test_after_sleep_nothing_is_known() -> None:
    rhythm = Rhythm(10)
    rhythm.tension = 1.0
    intervals(rhythm, [BUSY] * 3)
    rhythm.start_anew()
    assert rhythm.interval == Rhythm(10).interval


@given(st.floats(0.5, 60), st.lists(st.tuples(SAMPLES, st.floats(0, 1), st.booleans())), st.booleans())
def test_no_wait_is_absurd_and_the_same_past_gives_the_same_waits(
    every: float, past: list[tuple[Sample, float, bool]], adaptive: bool
) -> None:
    one, other = Rhythm(every, adaptive=adaptive), Rhythm(every, adaptive=adaptive)
    for sample, tension, on_battery in past:
        for rhythm in (one, other):
            rhythm.tension, rhythm.on_battery = tension, on_battery
            rhythm.saw(sample)
        assert every / 2 <= one.interval <= max(every, LONGEST_SECONDS)
        assert one.interval == other.interval


def test_a_camera_busy_all_night_is_no_number_too_large() -> None:
    rhythm = Rhythm(10)
    assert intervals(rhythm, [BUSY] * 5000)[-1] == LONGEST_SECONDS
