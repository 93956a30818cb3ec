"""Runs rules on the days of people, each drawn once and lived by every rule."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moodguard.simulator.faces import World
from moodguard.simulator.people import Person, draw_people
from moodguard.simulator.predictions import Predictions
from moodguard.simulator.score import Score, score
from moodguard.simulator.simulated_day import quiet_rules
from moodguard.simulator.trial import Outcome, judge, play
from moodguard.simulator.variants import Variant
from moodguard.store.settings import Settings

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Size:
    """How many people, for how many days each (half of them calm), and the seed of all chance."""

    people: int = 20
    days: int = 10
    seed: int = 1


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
    for person in draw_people(size.people, size.days, world, size.seed):
        for variant, so_far in zip(variants, outcomes, strict=True):
            so_far.extend(live_with(variant, usual, person, world.predictions))
        progress(f"{person.number + 1} of {size.people} people")
    return [score(found, world.assumed.episode_minutes, size.seed) for found in outcomes]


def live_with(variant: Variant, usual: Settings, person: Person, predictions: Predictions) -> list[Outcome]:
    """What a variant does on all days of one person."""
    settings = variant.settings(usual)
    rule = variant.start(person, settings, predictions)
    quiet = quiet_rules(settings)
    return [judge(person.number, day, play(day, rule, quiet)) for day in person.days]
