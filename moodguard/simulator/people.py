"""People by chance, each with a resting face and some days of work."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from moodguard.mood.baseline import INTERVAL, READINGS
from moodguard.simulator.faces import Ints, Looks, World, draw_looks, draw_rest
from moodguard.simulator.simulated_day import SimulatedDay, simulate_day
from moodguard.simulator.workday import draw_workday


@dataclass(frozen=True)
class Person:
    """Somebody. `rest` are the faces that a calibration of the baseline sees; `days` follow each other."""

    number: int
    looks: Looks
    rest: Ints
    days: tuple[SimulatedDay, ...]


def draw_people(count: int, days: int, world: World, seed: int) -> Iterator[Person]:
    """People by chance. Half of everybody's days are calm. The same seed gives the same people.

    More people, or more days, leave those before them as they are.
    """
    for number in range(count):
        yield draw_person(number, days, world, seed)


def draw_person(number: int, days: int, world: World, seed: int) -> Person:
    """The person of that number, from 0, by himself."""
    source = np.random.SeedSequence(seed, spawn_key=(number,))
    return _draw_person(number, days, world, np.random.default_rng(source))


def _draw_person(number: int, days: int, world: World, rng: np.random.Generator) -> Person:
    looks = draw_looks(world.assumed, rng)
    rest = draw_rest(looks, READINGS, INTERVAL, world, rng)
    first_calm = bool(rng.integers(2))
    simulated = []
    for day in range(days):
        plan = draw_workday(world.assumed, calm=(day % 2 == 0) == first_calm, rng=rng)
        simulated.append(simulate_day(looks, day, plan, world, rng))
    return Person(number, looks, rest, tuple(simulated))
