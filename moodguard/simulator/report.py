"""The results as Markdown: one table of rules, one of other assumptions, and what was assumed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import World, shares
from moodguard.simulator.page import PAGE
from moodguard.simulator.score import SOON, SUSTAINED, Figure, Score
from moodguard.simulator.simulation import Size

# What the app is held to.
MOST_FALSE_NUDGES = 0.2
LEAST_NOTICED = 0.9


@dataclass(frozen=True)
class Row:
    """One rule, or one assumption, with how good it was."""

    words: str
    score: Score


def table(first: str, rows: Sequence[Row], assumed: Assumptions) -> str:
    """Rows as a Markdown table; each figure with its 95 % interval."""
    lengths = [f"noticed, {low:g} to {high:g} min" for low, high in assumed.episode_minutes]
    head = [
        first,
        "false nudges a calm day",
        *lengths,
        f"noticed, {SUSTAINED:g} min or more",
        f"of these within {SOON:g} min",
        "late (median, min)",
        "galleries a calm day",
        f"gallery, of episodes of {SUSTAINED:g} min or more",
        "nudges a day in calls and undisturbed time",
    ]
    lines = [head, ["---"] * len(head), *(_cells(row) for row in rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def verdict(score: Score) -> str:
    """How the targets were met, in words."""
    met = {
        f"at most one false nudge in five calm days: {score.false_nudges.value:.2f} a day": (
            score.false_nudges.value <= MOST_FALSE_NUDGES
        ),
        f"nine of ten episodes of {SUSTAINED:g} minutes or more noticed: {score.sustained.value:.0%}": (
            score.sustained.value >= LEAST_NOTICED
        ),
        f"at most {SOON:g} minutes late: {score.late.value:.1f} in the median": score.late.value <= SOON,
    }
    return "\n".join(f"- {words}: {'met' if good else '**missed**'}" for words, good in met.items())


def document(parts: Sequence[str], world: World, size: Size, command: str) -> str:
    """The page: what was simulated, by which command, then the tables and verdicts in `parts`."""
    assumed, predictions = world.assumed, world.predictions
    person, slow, fast = shares(world)
    head = PAGE.format(
        command=command,
        days=size.people * size.days,
        model=predictions.model_sha256[:12],
        faces=len(predictions.negative),
        person=person,
        slow=slow,
        fast=fast,
        predictions=predictions,
        a=assumed,
    )
    return "\n\n".join([head, *parts]) + "\n"


def _cells(row: Row) -> list[str]:
    score = row.score
    return [
        row.words,
        number(score.false_nudges),
        *(share(figure) for figure in score.noticed),
        share(score.sustained),
        share(score.soon),
        number(score.late, 1),
        number(score.calm_galleries),
        share(score.galleries),
        number(score.interruptions),
    ]


def number(figure: Figure, digits: int = 2) -> str:
    """A figure with its interval; a dash where there was nothing to count."""
    if math.isnan(figure.value):
        return "–"
    return f"{figure.value:.{digits}f} ({figure.low:.{digits}f}–{figure.high:.{digits}f})"


def share(figure: Figure) -> str:
    """The same in per cent."""
    if math.isnan(figure.value):
        return "–"
    return f"{figure.value * 100:.0f} % ({figure.low * 100:.0f}–{figure.high * 100:.0f})"
