"""What the figures hang on: each assumption halved and doubled, all others as they are."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from moodguard.simulator.assumptions import Assumption, Assumptions, listed, varied
from moodguard.simulator.faces import World
from moodguard.simulator.predictions import read_predictions
from moodguard.simulator.report import plain, plain_share
from moodguard.simulator.score import Figure, Score
from moodguard.simulator.simulation import Progress, Size, simulate
from moodguard.simulator.variants import VARIANTS
from moodguard.store.settings import Settings


@dataclass(frozen=True)
class Sensitivity:
    """One assumption, with the figures of it halved and doubled; None where it can't be or is no change."""

    assumption: Assumption
    halved: Score | None
    doubled: Score | None


@dataclass(frozen=True)
class Study:
    """On whom it is tried: `path` is the file of predictions, `grain` the s between the moments of a day."""

    path: Path
    usual: Settings
    size: Size
    grain: float


def vary(study: Study, assumed: Assumptions, progress: Progress) -> tuple[Score, list[Sensitivity]]:
    """The figures of a user who never measures nor answers, as assumed, and with each assumption varied.

    What moves the false suggestions most comes first. Raises PredictionsError.
    """

    def figures(other: Assumptions, words: str) -> Score | None:
        progress(words)
        world = World(read_predictions(study.path, other.agreed_only), other, study.grain)
        try:
            return simulate([VARIANTS["default"]], study.usual, world, study.size)[0]
        except ValueError:  # such people, or such days, can't be
            return None

    as_assumed = figures(assumed, "as assumed")
    if as_assumed is None:
        raise ValueError("these assumptions contradict each other")
    found = [
        Sensitivity(
            one,
            None if halved == assumed else figures(halved, f"{one.words}, halved"),
            None if doubled == assumed else figures(doubled, f"{one.words}, doubled"),
        )
        for one, halved, doubled in varied(assumed)
    ]
    labels = next(one for one in listed(assumed) if one.name == "agreed_only")
    other = figures(replace(assumed, agreed_only=not assumed.agreed_only), labels.words)
    found.append(Sensitivity(labels, other, None))
    return as_assumed, sorted(found, key=lambda one: -_moved(one, as_assumed))


def sensitivity_table(as_assumed: Score, found: Sequence[Sensitivity]) -> str:
    """All assumptions as a Markdown table; the three figures of each."""
    head = ["assumption", "value", "source", "halved: false, noticed, late", "doubled: false, noticed, late"]
    rows = [["as assumed", "", "", _figures(as_assumed), _figures(as_assumed)]]
    for one in found:
        value = one.assumption.value
        told = _value(value) if not isinstance(value, bool) else ("yes; the other column: no")
        rows.append(
            [one.assumption.words, told, one.assumption.source, _figures(one.halved), _figures(one.doubled)]
        )
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *rows))


def most_sensitive(as_assumed: Score, found: Sequence[Sensitivity]) -> str:
    """In words which assumption moves the false suggestions most."""
    first = max(found, key=lambda one: _moved(one, as_assumed))
    told = " and ".join(f"{value:.2f}" for value in _false(first))
    usual = as_assumed.false_nudges
    beyond = sum(any(not _within(value, usual) for value in _false(one)) for one in found)
    return (
        f"What the false suggestions hang on most is “{first.assumption.words}”: {told} a calm day in place "
        f"of {usual.value:.2f}. {beyond} of {len(found)} assumptions move them out of the interval as "
        f"assumed, {usual.low:.2f} to {usual.high:.2f}; what moves them by less may be chance, since other "
        "assumptions draw other days."
    )


def _false(one: Sensitivity) -> list[float]:
    """The false suggestions a calm day, halved and doubled, as far as both can be."""
    return [score.false_nudges.value for score in (one.halved, one.doubled) if score is not None]


def _within(value: float, usual: Figure) -> bool:
    """Whether it lies within the interval, as both are written."""
    return math.isnan(value) or round(usual.low, 2) <= round(value, 2) <= round(usual.high, 2)


def _moved(one: Sensitivity, usual: Score) -> float:
    moves = [abs(value - usual.false_nudges.value) for value in _false(one)]
    return max((move for move in moves if not math.isnan(move)), default=0.0)


def _figures(score: Score | None) -> str:
    if score is None:
        return "–"
    return ", ".join((plain(score.false_nudges), plain_share(score.sustained), f"{plain(score.late, 1)} min"))


def _value(value: float | tuple[float, float]) -> str:
    return f"{value[0]:g} to {value[1]:g}" if isinstance(value, tuple) else f"{value:g}"
