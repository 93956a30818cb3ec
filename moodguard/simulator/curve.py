"""The trade between false suggestions and episodes noticed: one line a rule, by sweeping what it asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from moodguard.simulator.faces import World
from moodguard.simulator.observer import StartObserver
from moodguard.simulator.people import Person
from moodguard.simulator.predictions import Predictions
from moodguard.simulator.report import number, share
from moodguard.simulator.rules import FractionRule, Rule, TimerRule
from moodguard.simulator.score import Score
from moodguard.simulator.simulation import Progress, Size, simulate
from moodguard.simulator.variants import MEASURED, NO_GATES, CompanionRule, Start, Variant
from moodguard.store.settings import Settings

SURE = (0.3, 0.6, 0.78, 0.9, 0.97)
SHARES = (0.1, 0.2, 0.4, 0.7)
THRESHOLDS = (0.5, 0.9, 0.98, 0.998)
OBSERVED = (0.1, 0.3, 0.6, 0.9)
OBSERVED_WHERE_MISSED = (0.8, 0.9, 0.95)
OBSERVER = "an observer who knows everything"


@dataclass(frozen=True)
class Point:
    """A rule that asks for `at`, and how good it then is."""

    at: float
    score: Score


@dataclass(frozen=True)
class Line:
    """One rule: in `words`, with what is swept in `swept`, and its points in that order."""

    words: str
    swept: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class _Sweep:
    words: str
    swept: str
    values: Sequence[float]
    variant: Callable[[float], Variant]


def draw_curve(usual: Settings, world: World, size: Size, progress: Progress = lambda _: None) -> list[Line]:
    """All lines, each point on the same days."""
    sweeps = _sweeps(world)
    variants = [sweep.variant(value) for sweep in sweeps for value in sweep.values]
    scores = iter(simulate(variants, usual, world, size, progress))
    return [
        Line(sweep.words, sweep.swept, tuple(Point(value, next(scores)) for value in sweep.values))
        for sweep in sweeps
    ]


def observe(usual: Settings, world: World, size: Size, progress: Progress = lambda _: None) -> Line:
    """What who knows everything makes of these days, about where the targets lie."""
    variants = [_observer(world, sure) for sure in OBSERVED_WHERE_MISSED]
    scores = simulate(variants, usual, world, size, progress)
    points = zip(OBSERVED_WHERE_MISSED, scores, strict=True)
    return Line(OBSERVER, "sure", tuple(Point(at, score) for at, score in points))


def curve_table(lines: Sequence[Line]) -> str:
    """The points as a Markdown table."""
    head = ["rule", "asks for", "false nudges a calm day", "noticed, 15 min or more", "late (median, min)"]
    rows = [
        [line.words, f"{line.swept} {point.at:g}", number(point.score.false_nudges),
         share(point.score.sustained), number(point.score.late, 1)]
        for line in lines
        for point in line.points
    ]  # fmt: skip
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *rows))


def _sweeps(world: World) -> list[_Sweep]:
    def companion(start: Start, sure: float) -> Variant:
        return Variant("", {"sure_share": sure}, start)

    return [
        _Sweep("never measured", "sure", SURE, partial(companion, CompanionRule)),
        _Sweep("measured once", "sure", SURE, partial(companion, MEASURED)),
        _Sweep(OBSERVER, "sure", OBSERVED, partial(_observer, world)),
        _Sweep(
            "a share of the readings of 20 minutes", "share", SHARES,
            lambda asked: Variant("", NO_GATES, partial(_fraction, asked)),
        ),
        _Sweep(
            "any negative reading in 20 minutes", "P(negative)", THRESHOLDS,
            lambda asked: Variant("", NO_GATES, partial(_timer, asked)),
        ),
    ]  # fmt: skip


def _observer(world: World, sure: float) -> Variant:
    return Variant("", {}, StartObserver(world.assumed, world.grain, sure))


def _fraction(asked: float, _person: Person, settings: Settings, predictions: Predictions) -> Rule:
    return FractionRule(settings.sample_seconds, predictions.threshold, share=asked)


def _timer(asked: float, _person: Person, settings: Settings, _predictions: Predictions) -> Rule:
    return TimerRule(settings.sample_seconds, threshold=asked)


Named = Mapping[str, Sequence[tuple[float, float]]]


def as_points(lines: Sequence[Line]) -> Named:
    """For each line its points: false suggestions a calm day, and the share of long episodes noticed."""
    return {
        line.words: [(p.score.false_nudges.value, p.score.sustained.value) for p in line.points]
        for line in lines
    }
