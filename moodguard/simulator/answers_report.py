"""What two weeks of answers are worth, as a page: `moodguard simulate --answers`."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from moodguard.mood.answer_model import (
    GUESSES_PRIOR,
    RIGHT_PRIOR,
    SHIFT_SPREAD,
    USUAL_SHARPNESS,
    WRONG_PRIOR,
)
from moodguard.sensing.adaptive_interval import KEEN_FACTOR
from moodguard.simulator.answering import LEARNING_DAYS, NEVER, Lived, Progress, User, simulate_answers
from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import World
from moodguard.simulator.predictions import read_predictions, shipped_predictions
from moodguard.simulator.report import number, share
from moodguard.simulator.score import RESAMPLES, SUSTAINED, Figure, Score, score
from moodguard.simulator.seeds import USUAL_CHOOSING_SEED
from moodguard.simulator.simulation import Size
from moodguard.simulator.trial import Outcome
from moodguard.store.settings import Settings

USUAL = Size(people=40, days=4, seed=1)
MOST_FALSE = 0.05  # the aim, on a calm day
MEASURED = {False: "not measured", True: "measured"}
PAGE = """\
# What two weeks of answers are worth

Made by

    {command}

{people} simulated people (as on [simulated workdays](simulation.md)) live {learning} days, on which they
answer MoodGuard's suggestions or not, then {days} days, which alone count here. All rows live the same days.
Who answers says "that was right" where the suggestion came in an episode, in a tense call, or within five
minutes behind one, and "that was wrong" elsewhere; who answers by chance tosses a coin. In parentheses
stands the 95 % interval, from resampling people; "less than without answers" compares the same people.

{table}

{aim} What an observer reaches who knows everything, on other days of such people, stands with
[simulated workdays](simulation.md).

The prior of the answers (`moodguard/mood/answer_model.py`): a shift with a standard deviation of
{spread:g} log-odds, a sharpness of {sharpness:g}, {honest:.0%} that nearly all of somebody's answers
are meant, and {right:g} right to {wrong:g} wrong suggestions, by which it is decided how sure to be
before the next. The last was chosen on other simulated people (seed {seed}), the others on none.
"""


def answers_page(size: Size, progress: Progress = lambda _: None) -> str:
    """The page. Raises PredictionsError where the model's predictions can't be used."""
    assumed, usual = Assumptions(), Settings()
    grain = usual.sample_seconds * KEEN_FACTOR
    world = World(read_predictions(shipped_predictions(), assumed.agreed_only), assumed, grain)
    lived = simulate_answers(usual, world, size, progress=progress)
    command = f"moodguard simulate --answers --people {size.people} --days {size.days} --seed {size.seed}"
    return page(lived, assumed, size, command)


def page(lived: Lived, assumed: Assumptions, size: Size, command: str) -> str:
    """The results as Markdown."""
    head = [
        "resting face", "user", "false nudges a calm day", "less than without answers",
        f"noticed, {SUSTAINED:g} min or more", "more than without answers", "late (median, min)",
    ]  # fmt: skip
    scores = {key: score(days, assumed.episode_minutes, size.seed) for key, days in lived.items()}
    rows = [_cells(lived, key, scores[key], size.seed) for key in lived]
    lines = [head, ["---"] * len(head), *rows]
    return PAGE.format(
        command=command, people=size.people, learning=LEARNING_DAYS, days=size.days,
        table="\n".join("| " + " | ".join(cells) + " |" for cells in lines),
        aim=_aim(scores),
        spread=SHIFT_SPREAD, sharpness=USUAL_SHARPNESS, honest=float(GUESSES_PRIOR[0]), right=RIGHT_PRIOR,
        wrong=WRONG_PRIOR, seed=USUAL_CHOOSING_SEED,
    )  # fmt: skip


def _aim(scores: Mapping[tuple[bool, User], Score]) -> str:
    """Whether those come to it who never measure, and mean what they answer."""
    told = []
    for (measured, user), scored in scores.items():
        if not measured and user.answers and not user.by_chance:
            off = round(scored.false_nudges.value - MOST_FALSE, 2)
            told.append(f"who {user.words} " + (f"misses it by {off:.2f}" if off > 0 else "comes to it"))
    return (
        f"The aim is at most {MOST_FALSE:g} false nudges a calm day behind these two weeks: "
        f"{', '.join(told)}."
    )


def _cells(lived: Lived, key: tuple[bool, User], scored: Score, seed: int) -> list[str]:
    measured, user = key
    found, without = lived[key], lived[measured, NEVER]
    fewer = _difference(without, found, _false_nudges, seed)
    more = _difference(found, without, _noticed, seed)
    same = user == NEVER
    return [
        MEASURED[measured],
        user.words,
        number(scored.false_nudges),
        "-" if same else number(fewer),
        share(scored.sustained),
        "-" if same else share(more),
        number(scored.late, 1),
    ]


def _difference(
    one: Sequence[Outcome], other: Sequence[Outcome], of: Callable[[Outcome], float | None], seed: int
) -> Figure:
    """By how much the mean of `of` over the days on which it is something is higher in `one`.

    The 95 % interval is from resampling people, who are the same in both.
    """
    people = sorted({outcome.person for outcome in one})
    sums = np.array([[_sum(days, person, of) for person in people] for days in (one, other)])
    chosen = np.random.default_rng(seed).integers(len(people), size=(RESAMPLES, len(people)))
    drawn = sums[:, chosen].sum(axis=2)
    with np.errstate(invalid="ignore"):
        values = drawn[0, :, 0] / drawn[0, :, 1] - drawn[1, :, 0] / drawn[1, :, 1]
        totals = sums.sum(axis=1)
        value = totals[0, 0] / totals[0, 1] - totals[1, 0] / totals[1, 1]
    low, high = np.nanquantile(values, [0.025, 0.975]) if np.isfinite(values).any() else (np.nan, np.nan)
    return Figure(float(value), float(low), float(high))


def _sum(days: Sequence[Outcome], person: int, of: Callable[[Outcome], float | None]) -> tuple[float, int]:
    values = [value for day in days if day.person == person and (value := of(day)) is not None]
    return sum(values), len(values)


def _false_nudges(day: Outcome) -> float | None:
    return day.nudges if day.calm else None


def _noticed(day: Outcome) -> float | None:
    if day.minutes is None or day.minutes < SUSTAINED:
        return None
    return float(day.late is not None)
