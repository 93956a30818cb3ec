"""Simulated people and days: as drawn, as seen, and as the app lives them."""

from dataclasses import replace

import numpy as np
import pytest

from moodguard.mood.quiet_reasons import Quiet
from moodguard.reading import NoReading, Reading
from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import Looks, World, draw_faces, draw_rest, inside, runs, shares
from moodguard.simulator.people import draw_people
from moodguard.simulator.simulated_day import quiet_rules, simulate_day
from moodguard.simulator.workday import Span, Workday, draw_workday
from moodguard.store.settings import Settings

NOBODY_SPECIAL = Looks(0.0, 0.0, 0.0)
USUAL = quiet_rules(Settings())


def test_an_episode_lies_where_the_app_may_speak() -> None:
    rng = np.random.default_rng(1)
    for _ in range(50):
        day = draw_workday(Assumptions(), calm=False, rng=rng)
        assert day.episode is not None
        span = day.episode.span
        assert 0 <= span.start < span.end <= day.length
        assert 5 * 60 <= span.length <= 60 * 60
        assert not any(span.overlaps(other) for other in (day.away[0], *day.calls, *day.undisturbed))


def test_a_calm_day_has_no_episode_and_no_tense_call() -> None:
    rng = np.random.default_rng(1)
    days = [draw_workday(replace(Assumptions(), tense_calls=1.0), calm=True, rng=rng) for _ in range(20)]
    assert all(day.calm and not day.tense_calls for day in days)


def test_an_episode_that_fits_nowhere_is_an_error() -> None:
    crowded = replace(Assumptions(), hours=(1.0, 1.0), episode_minutes=((50.0, 55.0),))  # and lunch
    with pytest.raises(ValueError, match="no room"):
        draw_workday(crowded, calm=False, rng=np.random.default_rng(1))


@pytest.mark.parametrize(("share", "length"), [(0.02, 2.0), (0.3, 4.0), (0.7, 4.0)])
def test_runs_have_the_share_and_length_that_is_asked_for(share: float, length: float) -> None:
    states = runs(200_000, share, length, np.random.default_rng(1))
    begins = int((np.diff(states.astype(int)) == 1).sum())
    assert states.mean() == pytest.approx(share, rel=0.08)
    assert states.sum() / begins == pytest.approx(length, rel=0.08)
    assert not runs(10, 0.0, length, np.random.default_rng(1)).any()


def test_people_differ_more_than_one_persons_readings_as_measured(world: World) -> None:
    person, slow, fast = shares(world)
    odds = np.log(1 / world.predictions.negative[world.predictions.ranked["neutral"]] - 1)
    assert person + slow + fast == pytest.approx(1)
    assert slow * odds.var() == pytest.approx(0.5**2, rel=0.01)
    assert fast * odds.var() == pytest.approx(0.7**2, rel=0.01)
    with pytest.raises(ValueError, match="vary more"):
        shares(replace(world, assumed=replace(world.assumed, within_person=10.0)))


def test_resting_people_together_are_read_as_the_model_reads_neutral_faces(world: World) -> None:
    rng = np.random.default_rng(1)
    faces = np.concatenate(
        [draw_rest(Looks(rng.standard_normal(), 0, 0), 20, 600, world, rng) for _ in range(800)]
    )
    drawn, known = (
        world.predictions.negative[faces],
        world.predictions.negative[world.predictions.ranked["neutral"]],
    )
    assert np.quantile(drawn, [0.1, 0.5, 0.9]) == pytest.approx(np.quantile(known, [0.1, 0.5, 0.9]), abs=0.05)


def test_looks_soon_after_each_other_are_more_alike_than_later_ones(world: World) -> None:
    slow = replace(world, assumed=replace(world.assumed, slow_minutes=10.0))
    faces = draw_rest(NOBODY_SPECIAL, 20_000, 10.0, slow, np.random.default_rng(1))
    odds = np.log(slow.predictions.negative[faces] / (1 - slow.predictions.negative[faces]))
    near, far = (float(np.corrcoef(odds[:-lag], odds[lag:])[0, 1]) for lag in (1, 600))
    assert near == pytest.approx(0.25 / (0.25 + 0.49), abs=0.08)
    assert abs(far) < 0.08


def test_an_episode_shows_its_share_of_negative_faces(world: World) -> None:
    rng = np.random.default_rng(3)
    names = [*world.predictions.ranked]
    shown = {face: name for name in names for face in world.predictions.ranked[name].tolist()}
    in_mood, calm = [], []
    for _ in range(60):
        day = replace(draw_workday(world.assumed, calm=False, rng=rng), dim=())
        assert day.episode is not None
        faces = draw_faces(NOBODY_SPECIAL, day, world, rng)
        negative = np.array([shown[face] in ("angry", "disgust", "fear", "sad") for face in faces.tolist()])
        where = inside([day.episode.span], np.arange(len(faces)) * world.grain)
        in_mood.extend(negative[where])
        calm.extend(negative[~where])
    assert np.mean(in_mood) == pytest.approx(0.4, abs=0.06)
    assert np.mean(calm) < 0.06


@pytest.fixture
def plan() -> Workday:
    """Eight hours: away in the first, then a call, undisturbed, and asleep in the fourth."""
    hours = [Span(h * 3600.0, h * 3600.0 + 1200) for h in range(4)]
    return Workday(8 * 3600.0, (hours[0], hours[3]), (hours[3],), (hours[1],), (hours[2],), (), None, ())


def test_the_app_is_quiet_as_its_own_rules_have_it(plan: Workday, world: World) -> None:
    day = simulate_day(NOBODY_SPECIAL, 2, plan, world, np.random.default_rng(1))
    reasons = {moment * 10: reason.quiet if reason else None for moment, reason in day.moments(USUAL)}
    assert reasons[290] is None  # not yet away for five minutes
    assert reasons[310] is Quiet.AWAY
    assert reasons[3600 + 600] is Quiet.CALL
    assert reasons[7200 + 600] is Quiet.DO_NOT_DISTURB
    assert 3 * 3600 + 600 not in reasons  # asleep
    assert reasons[5 * 3600] is None


def test_without_these_rules_only_absence_closes_the_camera(plan: Workday, world: World) -> None:
    day = simulate_day(NOBODY_SPECIAL, 0, plan, world, np.random.default_rng(1))
    free = replace(Settings(), quiet_in_calls=False, quiet_when_undisturbed=False)
    assert {reason.quiet for _, reason in day.moments(quiet_rules(free)) if reason} == {Quiet.AWAY}


def test_nobody_is_read_while_away_and_times_follow_the_days(plan: Workday, world: World) -> None:
    day = simulate_day(NOBODY_SPECIAL, 2, plan, world, np.random.default_rng(1))
    assert day.start == 2 * 24 * 3600 + 8 * 3600
    assert [sample.time for sample in day.samples[:3]] == [day.start, day.start + 10, day.start + 20]
    assert all(isinstance(sample, NoReading) for sample in day.samples[:120])
    read = sum(isinstance(sample, Reading) for sample in day.samples[2000:])
    assert read / len(day.samples[2000:]) == pytest.approx(0.85, abs=0.08)


def test_bad_light_leaves_fewer_readings_of_less_quality(plan: Workday, world: World) -> None:
    day = simulate_day(
        NOBODY_SPECIAL, 0, replace(plan, dim=(Span(4 * 3600.0, 8 * 3600.0),)), world, np.random.default_rng(1)
    )
    bright, dark = day.samples[1320:1440], day.samples[1440:]
    assert sum(isinstance(s, Reading) for s in dark) / len(dark) < 0.6
    assert {s.quality for s in bright if isinstance(s, Reading)} == {1.0}
    assert {s.quality for s in dark if isinstance(s, Reading)} == {0.4}


def test_a_seed_gives_the_same_people_and_more_of_them_change_nobody(world: World) -> None:
    first = list(draw_people(2, 2, world, seed=5))
    again = list(draw_people(3, 2, world, seed=5))
    assert [p.days for p in first] == [p.days for p in again[:2]]
    assert first[0].days[0].samples != next(draw_people(1, 2, world, seed=6)).days[0].samples
    assert all([day.plan.calm for day in p.days].count(True) == 1 for p in again)
