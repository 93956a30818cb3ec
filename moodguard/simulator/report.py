"""The results as Markdown: one table of rules, one of other assumptions, and what was assumed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.chosen import chosen_table
from moodguard.simulator.faces import World, shares
from moodguard.simulator.page import PAGE
from moodguard.simulator.score import SOON, SUSTAINED, Figure, Score
from moodguard.simulator.simulation import Size


@dataclass(frozen=True)
class Goal:
    """What a rule is held to: false suggestions a calm day, share noticed (0..1), and minutes late."""

    most_false: float
    least_noticed: float
    most_late: float | None = None


# What the app is held to, by the names of VARIANTS.
GOALS = {"default": Goal(0.3, 0.9), "measured": Goal(0.1, 0.95, 5.0)}


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


def missed(score: Score, goal: Goal) -> bool:
    """Whether a target is missed."""
    return any(_over(by) for _, by, _ in _held_to(score, goal))


def verdict(score: Score, goal: Goal) -> str:
    """How the targets were met, in words, and by how much not."""
    told = _held_to(score, goal)
    return "\n".join(
        f"- {words}: " + (f"**missed**{_by(by, unit)}" if _over(by) else "met") for words, by, unit in told
    )


def _held_to(score: Score, goal: Goal) -> list[tuple[str, float, str]]:
    """Each target with what was measured, by how much it is missed (0 and below: it is met), and the unit."""
    false, noticed, late = score.false_nudges.value, score.sustained.value, score.late.value
    long = f"{goal.least_noticed:.0%} of episodes of {SUSTAINED:g} minutes or more noticed"
    told = [
        (f"at most {goal.most_false:g} false a calm day: {false:.3g}", false - goal.most_false, ""),
        (f"{long}: {plain_share(score.sustained)}", 100 * (goal.least_noticed - noticed), " points"),
    ]
    if goal.most_late is not None:
        words = f"at most {goal.most_late:g} minutes late in the median: {late:.1f}"
        told.append((words, late - goal.most_late, " min"))
    return told


def _by(by: float, unit: str) -> str:
    return "" if math.isnan(by) else f" by {by:.2g}{unit}"


def _over(by: float) -> bool:
    return not by <= 1e-9  # what can't be told is missed, too


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
        chosen=chosen_table(),
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
    """A figure with its interval."""
    if math.isnan(figure.value):
        return "–"
    return f"{figure.value:.{digits}f} ({figure.low:.{digits}f}–{figure.high:.{digits}f})"


def share(figure: Figure) -> str:
    """A share as a percentage, with its interval."""
    if math.isnan(figure.value):
        return "–"
    return f"{figure.value * 100:.0f} % ({figure.low * 100:.0f}–{figure.high * 100:.0f})"


def plain(figure: Figure, digits: int = 2) -> str:
    """A figure without its interval."""
    return "–" if math.isnan(figure.value) else f"{figure.value:.{digits}f}"


def plain_share(figure: Figure) -> str:
    """A share as a percentage without its interval."""
    return "–" if math.isnan(figure.value) else f"{figure.value * 100:.0f} %"
