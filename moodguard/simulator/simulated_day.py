"""A simulated day as the app lives it: what a look would give at any moment, and why to be quiet then."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from moodguard.mood.quiet_reasons import Reason, Rules, Situation, why_quiet
from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.simulator.assumptions import HOUR
from moodguard.simulator.faces import Looks, World, draw_faces, inside, runs
from moodguard.simulator.predictions import Predictions
from moodguard.simulator.workday import Workday
from moodguard.store.settings import Settings

DAY = 24 * HOUR
MORNING = 8 * HOUR
ANY_TIME = datetime(2024, 1, 1, tzinfo=UTC)  # the hours of the week don't count here
# Bad light lowers the quality that a reading carries.
QUALITY, DIM_QUALITY = 1.0, 0.4


@dataclass(frozen=True)
class SimulatedDay:
    """One day of one person: the `plan`, and what a look would give at each moment, every `grain` s of it.

    `start` is when the day's work begins, in s on the simulation's clock.
    """

    plan: Workday
    start: float
    grain: float
    samples: tuple[Sample, ...]
    away: tuple[bool, ...]

    def moments(self, rules: Rules) -> Iterator[tuple[int, Reason | None]]:
        """The moments at which the machine is awake, with the reason to be quiet by these rules."""
        reasons = {
            (away, call, still): why_quiet(_around(rules, away, call, still), rules, ANY_TIME)
            for away, call, still in itertools.product((False, True), repeat=3)
        }
        times = np.arange(len(self.samples), dtype=np.float64) * self.grain
        asleep, calls, still = (
            inside(spans, times).tolist()
            for spans in (self.plan.asleep, self.plan.calls, self.plan.undisturbed)
        )
        idle = 0.0
        for moment, away in enumerate(self.away):
            idle = idle + self.grain if away else 0.0
            if not asleep[moment]:
                yield moment, reasons[idle > rules.away, calls[moment], still[moment]]


def simulate_day(
    looks: Looks, number: int, plan: Workday, world: World, rng: np.random.Generator
) -> SimulatedDay:
    """The day of that number as the camera would see somebody who looks like this."""
    assumed = world.assumed
    times = np.arange(0, plan.length, world.grain)
    dim = inside(plan.dim, times)
    unread = runs(len(times), assumed.turned_away, assumed.turned_away_seconds / world.grain, rng)
    unread |= dim & (rng.random(len(times)) < assumed.dim_unread)
    away = inside(plan.away, times)
    start = number * DAY + MORNING
    faces = draw_faces(looks, plan, world, rng).tolist()
    samples = tuple(
        NoReading(time, Absence.NO_FACE)
        if gone
        else NoReading(time, Absence.POOR_FACE if dark else Absence.NO_FACE)
        if blank
        else _reading(time, face, dark, world.predictions)
        for time, face, gone, blank, dark in zip(
            (start + times).tolist(), faces, away.tolist(), unread.tolist(), dim.tolist(), strict=True
        )
    )
    return SimulatedDay(plan, start, world.grain, samples, tuple(away.tolist()))


def _reading(time: float, face: int, dark: bool, predictions: Predictions) -> Reading:
    quality = DIM_QUALITY if dark else QUALITY
    return Reading(time, predictions.classes[face], float(predictions.negative[face]), quality)


def quiet_rules(settings: Settings) -> Rules:
    """When these settings want quiet. The hours of the week are left out: the plan has its own."""
    return Rules(
        away=settings.away_minutes * 60,
        in_calls=settings.quiet_in_calls,
        in_fullscreen=settings.quiet_in_fullscreen,
        do_not_disturb=settings.quiet_when_undisturbed,
    )


def _around(rules: Rules, away: bool, call: bool, still: bool) -> Situation:
    devices = ("a call",) if call else ()
    return Situation(idle=rules.away if away else 0.0, do_not_disturb=still, devices=devices)
