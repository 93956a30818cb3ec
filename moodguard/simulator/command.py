"""`moodguard simulate`: which rules and assumptions are tried, and what is told of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from moodguard.sensing.adaptive_interval import KEEN_FACTOR
from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import World
from moodguard.simulator.predictions import read_predictions, shipped_predictions
from moodguard.simulator.report import Row, document, table, verdict
from moodguard.simulator.simulation import Size, simulate
from moodguard.simulator.variants import VARIANTS
from moodguard.store.settings import Settings

Progress = Callable[[str], None]

# What the result hangs on most, each changed by itself.
OTHERWISE: Mapping[str, Mapping[str, Any]] = {
    "negative faces in 3 of 10 readings of an episode": {"negative_in_episode": (0.3, 0.3)},
    "in 5 of 10": {"negative_in_episode": (0.5, 0.5)},
    "in 7 of 10": {"negative_in_episode": (0.7, 0.7)},
    "faces show what the labels say, though FER+'s people disagree": {"agreed_only": False},
    "one person's readings vary twice as much (variance)": {"within_person": 2.0},
    "pose and light change within 1 minute": {"slow_minutes": 1.0},
    "pose and light change within 30 minutes": {"slow_minutes": 30.0},
    "a person's negative faces say nothing of the resting one": {"shared_with_rest": 0.0},
    "people frown three times as often": {"frowning": 0.06, "frowning_in_call": 0.15},
    "every day has a dim hour or two": {"dim_days": 1.0},
}


@dataclass(frozen=True)
class Wish:
    """What is asked for: names of VARIANTS, how many days, and whether to try other assumptions, too.

    `predictions` is another model's file, None for the shipped one.
    """

    variants: Sequence[str]
    size: Size
    otherwise: bool = False
    predictions: Path | None = None


def run(wish: Wish, usual: Settings, progress: Progress = lambda _: None) -> str:
    """The results as a Markdown page. Raises PredictionsError where the predictions can't be used."""
    path = wish.predictions or shipped_predictions()
    assumed = Assumptions()
    world = _world(path, assumed, usual)
    variants = [VARIANTS[name] for name in wish.variants]
    scores = simulate(variants, usual, world, wish.size, progress)
    rows = [Row(variant.words, score) for variant, score in zip(variants, scores, strict=True)]
    parts = [table("rule", rows, assumed)]
    if "default" in wish.variants:
        parts.append(verdict(scores[wish.variants.index("default")]))
    if wish.otherwise:
        parts.append(table("assumption", _otherwise(path, usual, wish.size, progress), assumed))
    return document(parts, world, wish.size, _in_words(wish, usual))


def _in_words(wish: Wish, usual: Settings) -> str:
    """The command line that gives these figures."""
    size = wish.size
    words = [f"moodguard simulate --people {size.people} --days {size.days} --seed {size.seed}"]
    words += [f"--variant {name}" for name in wish.variants if list(wish.variants) != list(VARIANTS)]
    words += ["--otherwise"] * wish.otherwise
    words += [f"--predictions {wish.predictions}"] * (wish.predictions is not None)
    for field in fields(usual):
        value = getattr(usual, field.name)
        if value != getattr(Settings(), field.name):
            words.append(f"--set {field.name}={str(value).lower() if isinstance(value, bool) else value}")
    return " ".join(words)


def _otherwise(path: Path, usual: Settings, size: Size, progress: Progress) -> list[Row]:
    rows = []
    for words, changes in OTHERWISE.items():
        assumed = replace(Assumptions(), **changes)
        progress(words)
        world = _world(path, assumed, usual)
        rows.append(Row(words, simulate([VARIANTS["default"]], usual, world, size)[0]))
    return rows


def _world(path: Path, assumed: Assumptions, usual: Settings) -> World:
    # Fine enough for the shortest time between two looks.
    grain = usual.sample_seconds * KEEN_FACTOR
    return World(read_predictions(path, assumed.agreed_only), assumed, grain)
