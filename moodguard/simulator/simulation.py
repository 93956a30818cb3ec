"""Runs rules on the days of people, each drawn once and lived by every rule."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

from moodguard.simulator.faces import World
from moodguard.simulator.people import Person, draw_person
from moodguard.simulator.predictions import Predictions
from moodguard.simulator.score import Score, score
from moodguard.simulator.simulated_day import quiet_rules
from moodguard.simulator.trial import Outcome, judge, play
from moodguard.simulator.variants import Variant
from moodguard.store.settings import Settings

Progress = Callable[[str], None]

WORTH_SHARING = 4  # people; fewer are sooner lived than another process is started


@dataclass(frozen=True)
class Size:
    """How many people, for how many days each (half of them calm), and the seed of all chance.

    `processes` share the work; the figures are the same for any number of them.
    """

    people: int = 20
    days: int = 10
    seed: int = 1
    processes: int = 1


def simulate(
    variants: Sequence[Variant],
    usual: Settings,
    world: World,
    size: Size,
    progress: Progress = lambda _: None,
) -> list[Score]:
    """How good each variant is on the same days; `progress` is told, in words, how far it is.

    Deterministic: the same arguments give the same figures.
    """
    outcomes: list[list[Outcome]] = [[] for _ in variants]
    live = partial(_live, tuple(variants), usual, world, size)
    for number, lived in enumerate(_each(live, size)):
        for so_far, found in zip(outcomes, lived, strict=True):
            so_far.extend(found)
        progress(f"{number + 1} of {size.people} people")
    return [score(found, world.assumed.episode_minutes, size.seed) for found in outcomes]


def live_with(variant: Variant, usual: Settings, person: Person, predictions: Predictions) -> list[Outcome]:
    """What a variant does on all days of one person."""
    settings = variant.settings(usual)
    rule = variant.start(person, settings, predictions)
    quiet = quiet_rules(settings)
    return [judge(person.number, day, play(day, rule, quiet)) for day in person.days]


def _live(
    variants: Sequence[Variant], usual: Settings, world: World, size: Size, number: int
) -> list[list[Outcome]]:
    person = draw_person(number, size.days, world, size.seed)
    return [live_with(variant, usual, person, world.predictions) for variant in variants]


def _each(live: Callable[[int], list[list[Outcome]]], size: Size) -> Iterator[list[list[Outcome]]]:
    """What becomes of each person, in their order."""
    if size.processes < 2 or size.people < WORTH_SHARING:
        yield from map(live, range(size.people))
        return
    # A process that was forked off one with threads may hang in a lock of theirs.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(size.processes, size.people), context) as pool:
        waiting: list[Future[list[list[Outcome]]]] = [pool.submit(live, n) for n in range(size.people)]
        for future in waiting:
            yield future.result()
