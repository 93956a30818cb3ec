"""`moodguard simulate`: which rules and assumptions are tried, on whom, and what is told of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from moodguard.sensing.adaptive_interval import KEEN_FACTOR
from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.chart import svg
from moodguard.simulator.curve import as_points, curve_table, draw_curve, observe
from moodguard.simulator.faces import World
from moodguard.simulator.predictions import read_predictions, shipped_predictions
from moodguard.simulator.report import GOALS, Row, document, missed, table, verdict
from moodguard.simulator.seeds import check_choosing, check_reporting
from moodguard.simulator.sensitivity import Study, most_sensitive, sensitivity_table, vary
from moodguard.simulator.simulation import Size, simulate
from moodguard.simulator.variants import VARIANTS
from moodguard.store.settings import Settings

Progress = Callable[[str], None]

CURVE_PART = 4  # there are many points, so each is on the first of so many parts of the people


@dataclass(frozen=True)
class Wish:
    """What is asked for: names of VARIANTS, how many days, and whether to try other assumptions, too.

    `choose` is whether numbers are tried, not told; `curve` where to draw the trade. `predictions` is another
    model's file, None for the shipped one.
    """

    variants: Sequence[str]
    size: Size
    otherwise: bool = False
    predictions: Path | None = None
    choose: bool = False
    curve: Path | None = None


def run(wish: Wish, usual: Settings, progress: Progress = lambda _: None) -> str:
    """The results as a Markdown page.

    Raises PredictionsError where the predictions can't be used, SeedError where these people are not for
    that, and OSError where the curve can't be written.
    """
    if wish.choose:
        check_choosing(wish.size.seed)
    else:
        check_reporting(wish.size.seed, changed=usual != Settings())
    path = wish.predictions or shipped_predictions()
    # Fine enough for the shortest time between two looks.
    grain = usual.sample_seconds * KEEN_FACTOR
    assumed = Assumptions()
    world = World(read_predictions(path, assumed.agreed_only), assumed, grain)
    variants = [VARIANTS[name] for name in wish.variants]
    scores = simulate(variants, usual, world, wish.size, progress)
    rows = [Row(variant.words, score) for variant, score in zip(variants, scores, strict=True)]
    parts = [table("rule", rows, assumed)]
    held = [
        (VARIANTS[name].words, scores[wish.variants.index(name)], goal)
        for name, goal in GOALS.items()
        if name in wish.variants
    ]
    parts += [f"{words}:\n\n{verdict(score, goal)}" for words, score, goal in held]
    if not wish.choose and any(missed(score, goal) for _, score, goal in held):
        parts.append(_bound(usual, world, wish.size, progress))
    if wish.curve is not None:
        parts.append(_curve(wish.curve, usual, world, wish.size, progress))
    if wish.otherwise:
        parts.append(_otherwise(Study(path, usual, wish.size, grain), assumed, progress))
    return document(parts, world, wish.size, _in_words(wish, usual))


def _bound(usual: Settings, world: World, size: Size, progress: Progress) -> str:
    return (
        "What is missed is to be held against an observer on the same days who knows how each person's "
        "faces and days are made, and infers only whether an episode is on. No rule that sees the same "
        f"readings can do better by much:\n\n{curve_table([observe(usual, world, size, progress)])}"
    )


def _curve(file: Path, usual: Settings, world: World, size: Size, progress: Progress) -> str:
    size = replace(size, people=max(1, size.people // CURVE_PART))
    lines = draw_curve(usual, world, size, progress)
    file.write_text(svg(as_points(lines)), encoding="utf-8")
    return (
        "## What can be had for what\n\n"
        f"One line a rule, each point on {size.people * size.days} of the days.\n\n"
        f"![False suggestions on a calm day against episodes noticed]({file.name})\n\n{curve_table(lines)}"
    )


def _otherwise(study: Study, assumed: Assumptions, progress: Progress) -> str:
    as_assumed, found = vary(study, assumed, progress)
    return (
        "## What the figures hang on\n\nEach assumption halved and doubled, for a user who never measures "
        f"and never answers. {most_sensitive(as_assumed, found)}\n\n{sensitivity_table(as_assumed, found)}"
    )


def _in_words(wish: Wish, usual: Settings) -> str:
    """The command line that gives these figures."""
    size = wish.size
    words = [f"moodguard simulate --people {size.people} --days {size.days} --seed {size.seed}"]
    words += ["--choose"] * wish.choose
    words += [f"--variant {name}" for name in wish.variants if list(wish.variants) != list(VARIANTS)]
    words += ["--otherwise"] * wish.otherwise
    words += [f"--curve {wish.curve}"] * (wish.curve is not None)
    words += [f"--predictions {wish.predictions}"] * (wish.predictions is not None)
    for field in fields(usual):
        value = getattr(usual, field.name)
        if value != getattr(Settings(), field.name):
            words.append(f"--set {field.name}={str(value).lower() if isinstance(value, bool) else value}")
    return " ".join(words)
