"""How many of a model's false alarms the app's personal baseline removes.

FER-2013 does not say who is in it, so nobody's resting face can be measured there. Two things stand in for
people. First, people at a webcam: each one's baseline is measured on their first clip and holds for their
others. Second, drawn people: how far the readings of one neutral face lie from the mean of all is split into
what a person keeps, what an occasion keeps (pose, light), and what is new in each reading; each part is drawn
from the neutral faces of the test, so that all people together read as those faces do. The sizes of the parts
are those that the clips show, or a range of them, since so few people say little about the share of a person.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from moodguard.mood.baseline import READINGS, TRUST, measure, threshold_shift
from moodguard.sensing.expressions import ExpressionModel
from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import FER2013, default_data
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.evaluation.inference import Predictions, is_negative, predict
from trainers.evaluation.resting_variance import PROBABILITY_FLOOR, Spread, read_clips, spread_of
from trainers.metrics import Floats
from trainers.progress import show_progress
from trainers.writing import write_text

PEOPLE = 2000
OCCASIONS = 10
READINGS_EACH = 10
SHARES = (0.0, 0.2, 0.4, 0.6, 0.8)
SEED = 1
HALF_THRESHOLD = 0.5

_PAGE = """\
# What the personal baseline is worth
From `python -m trainers evaluate-baseline {model}` (its threshold of {threshold:g}, public test of
FER-2013).

**What stands for a person.** FER-2013 does not say who is in it, so nobody's resting face can be measured
there, and faces that look alike are not one person. People are drawn instead: how far the reading of a
neutral face lies from the mean of all (log-odds) is split into a part that a person keeps, a part that an
occasion keeps (pose, light), and what is new in each reading. Each part is drawn from the neutral faces of
the test, so all people together read as those faces do. A calibration sees one occasion, the readings that
are judged come from others. A person's negative faces lie as far off the mean of theirs as the resting
ones. How large the parts are is known from twelve clips of five people only (told apart by eye, two to four
seconds each), so a range is shown.

{tables}

**How to read it.** The baseline moves a user's threshold by {trust:.0%} of how far their resting face lies
off the usual one. What it is worth hangs on how much of what makes neutral faces read differently stays
with the person: the table says how many of the neutral readings above the threshold it removes for each
share, and the last column, the fair comparison, how many a threshold that is the same for all would leave
if it found as many negative faces. The share that the clips show comes from five people for two to four
seconds each, too few and too short to tell. Here a calibration holds for ever. In the app the resting face
is also followed through the day; what both are worth over whole days of simulated people stands in
[simulation.md](simulation.md).
"""


@dataclass(frozen=True)
class Effect:
    """Shares (0..1) of readings above the threshold, by the model's threshold alone and with the baseline.

    `false_alike` is that of a threshold that is the same for all and finds as many negative faces as the
    baseline does: what is left of the gain beyond it is what knowing the person is worth.
    """

    false_before: float
    false_after: float
    found_before: float
    found_after: float
    false_alike: float

    @property
    def removed(self) -> float:
        """The share of false alarms that the baseline removes; below 0 where it adds some."""
        return 1 - self.false_after / self.false_before if self.false_before else 0.0


@dataclass(frozen=True)
class VarianceShares:
    """The shares of the variance of resting readings that a person, and one of their occasions, keeps."""

    person: float
    occasion: float

    def __post_init__(self) -> None:
        """Raise ValueError for what are no shares."""
        if self.person < 0 or self.occasion < 0 or self.person + self.occasion > 1:
            raise ValueError("shares of a variance are not below 0 and together not above 1")


def variance_shares_of(spread: Spread) -> VarianceShares:
    """As the clips show it."""
    parts = np.square([spread.between_people, spread.between_clips, spread.within_clips])
    person, occasion, _ = parts / parts.sum()
    return VarianceShares(float(person), float(occasion))


def with_person(split: VarianceShares, share: float) -> VarianceShares:
    """The same, were `share` of the variance the person's; occasion and moment share the rest as they did."""
    rest = 1 - split.person
    return VarianceShares(share, (1 - share) * split.occasion / rest if rest else 0.0)


def effect_on_drawn(
    neutral: Floats, negative: Floats, threshold: float, split: VarianceShares, rng: np.random.Generator
) -> Effect:
    """What the baseline does for drawn people.

    `neutral` and `negative` are log-odds (N,) that the model gives faces of either kind, `threshold` its
    operating point (0..1). A person's negative faces lie as far off the mean of theirs as the resting ones.
    """
    limit = float(np.log(threshold / (1 - threshold)))
    shape = (PEOPLE, OCCASIONS, READINGS_EACH)
    off = rng.choice(neutral - neutral.mean(), PEOPLE)
    rest = neutral.mean() + _drawn(neutral, off, (PEOPLE, 1, READINGS), split, rng)[:, 0]
    shift = np.array([_shift(readings, threshold) for readings in rest])[:, None, None]
    calm = neutral.mean() + _drawn(neutral, off, shape, split, rng)
    upset = negative.mean() + _drawn(negative, off, shape, split, rng)
    return Effect(
        float((calm >= limit).mean()),
        float((calm >= limit + shift).mean()),
        float((upset >= limit).mean()),
        float((upset >= limit + shift).mean()),
        float((calm >= np.quantile(upset, 1 - (upset >= limit + shift).mean())).mean()),
    )


def effect_on_clips(people: Sequence[Sequence[Floats]], threshold: float) -> tuple[int, int, int]:
    """Of how many readings (log-odds) of people at rest how many lie above the threshold without and with the
    baseline, which is measured on each one's first clip and judges their others.
    """
    limit = float(np.log(threshold / (1 - threshold)))
    count = before = after = 0
    for first, *others in people:
        shift = _shift(first, threshold)
        for clip in others:
            count += len(clip)
            before += int((clip >= limit).sum())
            after += int((clip >= limit + shift).sum())
    return count, before, after


def add_evaluate_baseline(command: argparse.ArgumentParser) -> None:
    """The command line of it."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--table", type=Path, metavar="FILE", help="write the page there, as Markdown")
    command.set_defaults(run=_evaluate_baseline)


def report(predictions: Predictions, clips: Sequence[Sequence[Floats]]) -> str:
    """The tables, in Markdown."""
    threshold = predictions.model.card.threshold.value
    labels, odds = predictions.faces.labels, _log_odds(predictions)
    neutral, negative = odds[labels == KNOWN_CLASSES.index("neutral")], odds[is_negative(labels)]
    false = ~is_negative(labels) & (odds >= np.log(threshold / (1 - threshold)))
    measured = variance_shares_of(spread_of(clips))
    rows = [(f"{share:.0%}", with_person(measured, share)) for share in SHARES]
    rows.append((f"{measured.person:.0%}, as measured", measured))
    lines = [
        f"Of the {false.sum()} faces that are not negative and lie above the threshold ({threshold:g}), "
        f"{(labels[false] == KNOWN_CLASSES.index('neutral')).mean():.0%} are neutral.",
        "",
        "| of the variance at rest is the person's | neutral above the threshold | with the baseline "
        "| false alarms removed | negative found | with the baseline "
        "| neutral above a threshold that finds as many, but is the same for all |",
        "|---|---|---|---|---|---|---|",
    ]
    for words, split in rows:
        effect = effect_on_drawn(neutral, negative, threshold, split, np.random.default_rng(SEED))
        lines.append(
            f"| {words} | {effect.false_before:.1%} | {effect.false_after:.1%} | {effect.removed:.0%} "
            f"| {effect.found_before:.1%} | {effect.found_after:.1%} | {effect.false_alike:.1%} |"
        )
    lines += [
        "",
        "| people at a webcam, at rest | readings | above | with the baseline |",
        "|---|---|---|---|",
    ]
    for limit in (threshold, HALF_THRESHOLD):
        count, before, after = effect_on_clips(clips, limit)
        lines.append(f"| threshold {limit:g} | {count} | {before} | {after} |")
    return "\n".join(lines)


def page(model: Path, threshold: float, tables: str) -> str:
    """The page around the `tables` of `report`, for the model of that file and threshold."""
    return _PAGE.format(model=model, threshold=threshold, trust=TRUST, tables=tables)


def _evaluate_baseline(options: argparse.Namespace) -> int:
    data = options.data or default_data()
    model = ExpressionModel(options.model)
    clips = read_clips(model, data)
    tables = report(predict(model, read_fer2013(data / FER2013).part(Usage.PUBLIC), show_progress), clips)
    if options.table is None:
        print(tables)
    else:
        write_text(page(options.model, model.card.threshold.value, tables), options.table)
    return 0


def _drawn(
    faces: Floats, off: Floats, shape: tuple[int, int, int], split: VarianceShares, rng: np.random.Generator
) -> Floats:
    """How far readings, of that `shape` (people, occasions, readings), lie from the mean of all."""
    spread = faces - faces.mean()
    moment = 1 - split.person - split.occasion
    drawn: Floats = (
        split.person**0.5 * off[:, None, None]
        + split.occasion**0.5 * rng.choice(spread, (*shape[:2], 1))
        + moment**0.5 * rng.choice(spread, shape)
    )
    return drawn


def _shift(readings: Floats, threshold: float) -> float:
    return threshold_shift(measure((1 / (1 + np.exp(-readings))).tolist(), threshold), threshold)


def _log_odds(predictions: Predictions) -> Floats:
    score = predictions.model.negative(predictions.probabilities.astype(np.float32)).astype(np.float64)
    held = score.clip(PROBABILITY_FLOOR, 1 - PROBABILITY_FLOOR)
    odds: Floats = np.log(held / (1 - held))
    return odds
