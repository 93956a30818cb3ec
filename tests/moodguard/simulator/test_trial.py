"""What rules do on a day, and how it is judged."""

from dataclasses import replace

import numpy as np
import pytest

from moodguard.mood.escalation import Stage, Step
from moodguard.mood.quiet_reasons import Reason
from moodguard.mood.reasons import Cause
from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.simulator.faces import Looks, World
from moodguard.simulator.rules import FractionRule, TimerRule
from moodguard.simulator.score import Figure, score
from moodguard.simulator.simulated_day import SimulatedDay, quiet_rules, simulate_day
from moodguard.simulator.trial import Outcome, judge, play
from moodguard.simulator.workday import Episode, Span, Workday
from moodguard.store.settings import Settings

LENGTHS = ((5.0, 15.0), (15.0, 60.0))
MOOD = Episode(Span(7200.0, 7200.0 + 1800), 0.5, "sad")


def reading(time: float, negative: float) -> Reading:
    return Reading(time, {"negative": negative, "other": 1 - negative}, negative, 1.0)


class Recorder:
    """A rule that makes a step at each of the given times, and writes down what it was told."""

    def __init__(self, *at: float, wait: float = 10.0) -> None:
        self.wait = wait
        self._at = list(at)
        self.told: list[tuple[str, float]] = []

    def add_sample(self, sample: Sample) -> Step | None:
        self.told.append(("take", sample.time))
        return self.tick_at(sample.time)

    def tick(self, now: float) -> Step | None:
        self.told.append(("tick", now))
        return self.tick_at(now)

    def keep_quiet(self, reason: Reason | None, now: float) -> None:
        self.told.append((reason.quiet.name if reason else "free", now))

    def tick_at(self, now: float) -> Step | None:
        if self._at and now >= self._at[0]:
            return Step(self._at.pop(0), Stage.BREAK_MESSAGE, Cause.TENSE)
        return None


@pytest.fixture
def day(world: World) -> SimulatedDay:
    """Four hours of day 0, with a call from 1:00 to 1:10 and an episode from 2:00 to 2:30."""
    plan = Workday(4 * 3600.0, (), (), (Span(3600.0, 4200.0),), (), (), MOOD, ())
    simulated = simulate_day(Looks(0, 0, 0), 0, plan, world, np.random.default_rng(1))
    return replace(simulated, start=0.0, samples=tuple(reading(i * 10.0, 0.1) for i in range(1440)))


def test_a_rule_sees_the_day_at_its_own_pace_and_nothing_while_the_camera_is_off(day: SimulatedDay) -> None:
    rule = Recorder(wait=30.0)
    assert play(day, rule, quiet_rules(Settings())) == []
    assert rule.told[:2] == [("take", 0.0), ("take", 30.0)]
    during = [what for what, time in rule.told if 3600 <= time < 4200]
    assert during[0] == "CALL"
    assert set(during[1:]) == {"tick"}
    assert ("free", 4200.0) in rule.told


def test_only_a_nudge_within_the_episode_notices_it(day: SimulatedDay) -> None:
    def judged(*times: float) -> Outcome:
        return judge(3, day, [Step(time, Stage.BREAK_MESSAGE, Cause.TENSE) for time in times])

    assert judged(7199.0) == Outcome(3, calm=False, nudges=1, galleries=0, interruptions=0, minutes=30.0)
    assert judged(7500.0, 8000.0).late == 5.0
    assert judged(9000.0).late is None
    assert judged(3700.0).interruptions == 1


def test_an_opening_of_the_gallery_is_no_nudge(day: SimulatedDay) -> None:
    outcome = judge(
        0, day, [Step(7300.0, Stage.GALLERY, Cause.TENSE), Step(9500.0, Stage.GALLERY, Cause.TENSE)]
    )
    assert (outcome.nudges, outcome.galleries, outcome.gallery_in_episode) == (0, 2, True)


def calm(person: int, nudges: int) -> Outcome:
    return Outcome(person, calm=True, nudges=nudges, galleries=0, interruptions=0)


def tense(person: int, minutes: float, late: float | None) -> Outcome:
    return Outcome(
        person, calm=False, nudges=late is not None, galleries=0, interruptions=0, minutes=minutes, late=late
    )


def test_figures_are_means_over_the_days_that_they_are_about() -> None:
    days = [
        calm(0, 2),
        calm(1, 0),
        tense(0, 10, 3.0),
        tense(1, 20, 5.0),
        tense(1, 40, 9.0),
        tense(0, 50, None),
    ]
    found = score(days, LENGTHS, seed=1)
    assert found.false_nudges.value == 1.0
    assert [figure.value for figure in found.noticed] == [1.0, 2 / 3]
    assert (found.sustained.value, found.soon.value) == (2 / 3, 1 / 3)
    assert found.late.value == 7.0
    assert found.false_nudges.low == 0.0
    assert found.false_nudges.high == 2.0


def test_intervals_come_from_people_not_from_their_days() -> None:
    alike = [calm(person, person % 2) for person in range(20) for _ in range(10)]
    mixed = [calm(person, day % 2) for person in range(20) for day in range(10)]
    wide, narrow = (score(days, LENGTHS, seed=1).false_nudges for days in (alike, mixed))
    assert wide.value == narrow.value == 0.5
    assert wide.high - wide.low > 0.3
    assert narrow.high - narrow.low == 0.0


def test_what_was_never_seen_may_still_happen() -> None:
    found = score([calm(0, 0), calm(1, 0), tense(0, 20, 1.0), tense(1, 20, 1.0)], LENGTHS, seed=1)
    assert found.false_nudges == Figure(0.0, 0.0, pytest.approx(3.689 / 2))
    assert found.sustained == Figure(1.0, pytest.approx(0.342, abs=1e-3), 1.0)
    assert np.isnan(found.noticed[0].value)


def test_more_days_make_intervals_narrower() -> None:
    rng = np.random.default_rng(1)
    few, many = (
        score([calm(person, int(rng.random() < 0.3)) for person in range(n)], LENGTHS, 1).false_nudges
        for n in (30, 800)
    )
    assert few.high - few.low > 3 * (many.high - many.low)


def test_the_published_rule_suggests_a_break_after_any_negative_reading_in_its_round() -> None:
    rule = TimerRule(10.0, minutes=20)
    times = np.arange(0, 3700, 10.0)
    steps = [s for t in times if (s := rule.add_sample(reading(t, 0.6 if t == 700 else 0.4)))]
    assert [s.time for s in steps] == [1200.0]


def test_the_published_rule_begins_anew_in_the_morning() -> None:
    rule = TimerRule(10.0, minutes=20)
    rule.add_sample(reading(0, 0.9))
    assert rule.add_sample(reading(50_000, 0.1)) is None
    assert rule.add_sample(reading(51_200, 0.1)) is None


def test_the_fraction_rule_needs_enough_readings_and_enough_of_them_negative() -> None:
    def steps(negative_every: int, read_every: int = 1) -> list[float]:
        rule = FractionRule(10.0, 0.7, minutes=20, share=0.2, covered=0.75)
        found = []
        for i in range(240):
            gone = i % read_every != 0
            time = i * 10.0
            sample: Sample = (
                NoReading(time, Absence.NO_FACE)
                if gone
                else reading(time, 0.8 if i % negative_every == 0 else 0.2)
            )
            if rule.add_sample(sample):
                found.append(time)
        return found

    assert steps(negative_every=5) == [890.0, 1790.0]
    assert steps(negative_every=6) == []
    assert steps(negative_every=1, read_every=2) == []
