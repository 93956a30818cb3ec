"""A day of one person's face: what it shows at each look, and what the model makes of it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from moodguard.simulator.assumptions import MINUTE, Assumptions
from moodguard.simulator.predictions import EXPRESSIONS, NEGATIVE, Predictions
from moodguard.simulator.workday import Episode, Span, Workday

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# What a frown at work, or a moment of a mood that is led by another emotion, looks like.
MOMENTS = {"angry": 0.5, "sad": 0.35, "fear": 0.1, "disgust": 0.05}

# The predictions are whole ten-thousandths: a probability beyond this says no more than this.
SURE = 1e-4

_erf = np.frompyfunc(math.erf, 1, 1)


@dataclass(frozen=True)
class World:
    """What holds for everybody: the model's answers, what is assumed, and the `grain` of time in s."""

    predictions: Predictions
    assumed: Assumptions
    grain: float


@dataclass(frozen=True)
class Looks:
    """How negative somebody looks among people, at rest and with the other expressions.

    Numbers of unit variance, high for negative.
    """

    resting: float
    negative: float
    positive: float

    def levels(self) -> Floats:
        """One for each of EXPRESSIONS."""
        own = {"neutral": self.resting} | dict.fromkeys(NEGATIVE, self.negative)
        return np.array([own.get(name, self.positive) for name in EXPRESSIONS])


def draw_looks(assumed: Assumptions, rng: np.random.Generator) -> Looks:
    """Somebody by chance."""
    resting, *others = rng.standard_normal(3).tolist()
    kept, new = math.sqrt(assumed.shared_with_rest), math.sqrt(1 - assumed.shared_with_rest)
    negative, positive = (kept * resting + new * other for other in others)
    return Looks(resting, negative, positive)


def shares(world: World) -> tuple[float, float, float]:
    """What person, slow change and each reading contribute to the variance of resting faces, sum 1.

    Raises ValueError where one person's readings would vary more than those of all people.
    """
    predictions = world.predictions
    values = _log_odds(predictions.negative[predictions.ranked["neutral"]])
    scale = world.assumed.within_person / float(values.var())
    slow, fast = predictions.slow_spread**2 * scale, predictions.fast_spread**2 * scale
    if slow + fast > 1:
        raise ValueError("one person's readings would vary more than those of all people")
    return 1 - slow - fast, slow, fast


def draw_faces(looks: Looks, day: Workday, world: World, rng: np.random.Generator) -> Ints:
    """Which of the predicted faces is there at each moment of a day, (moments,)."""
    times = np.arange(0, day.length, world.grain)
    shown = _expressions(day, times, world, rng)
    mistaken = inside(day.dim, times) & (rng.random(len(times)) < world.assumed.dim_mistaken)
    # In bad light some faces look like anybody's, whatever they show.
    shown[mistaken] = rng.integers(len(EXPRESSIONS), size=int(mistaken.sum()))
    return _ranked_at(shown, _latent(looks.levels()[shown], world.grain, world, rng), world.predictions)


def draw_rest(looks: Looks, count: int, interval: float, world: World, rng: np.random.Generator) -> Ints:
    """Which of the predicted faces are there while the person rests, (count,), one every `interval` s."""
    levels = np.full(count, looks.resting)
    shown = np.full(count, EXPRESSIONS.index("neutral"))
    return _ranked_at(shown, _latent(levels, interval, world, rng), world.predictions)


def draw_shown(looks: Looks, shown: Ints, interval: float, world: World, rng: np.random.Generator) -> Ints:
    """Which of the predicted faces are there while these of EXPRESSIONS are shown, one every `interval` s."""
    return _ranked_at(shown, _latent(looks.levels()[shown], interval, world, rng), world.predictions)


def runs(count: int, share: float, length: float, rng: np.random.Generator) -> Bools:
    """A chain of yes and no, (count,): `share` (below 1) are yes, in runs of `length` looks in the mean.

    Runs are geometric. One look is the shortest, so that a high share lengthens them.
    """
    if share <= 0 or count == 0:
        return np.zeros(count, bool)
    yes = max(1.0, length, share / (1 - share))
    no = max(1.0, yes * (1 - share) / share)
    pairs = 2 + math.ceil(count / 2)
    lengths = np.empty(2 * pairs, np.int64)
    lengths[0::2], lengths[1::2] = rng.geometric(1 / yes, pairs), rng.geometric(1 / no, pairs)
    states = np.repeat(np.arange(2 * pairs) % 2 == 0, lengths)
    start = 0 if rng.random() < share else int(lengths[0])  # begin in either state, as often as it occurs
    return states[start : start + count]


def inside(spans: Sequence[Span], times: Floats) -> Bools:
    """Which times lie in one of the spans."""
    result = np.zeros(len(times), bool)
    for span in spans:
        result |= (times >= span.start) & (times < span.end)
    return result


def _ranked_at(shown: Ints, latent: Floats, predictions: Predictions) -> Ints:
    """For each expression shown, the face of that rank among all that show it."""
    rank = _uniform(latent)
    faces = np.empty(len(shown), np.int64)
    for number, name in enumerate(EXPRESSIONS):
        those = shown == number
        ranked = predictions.ranked[name]
        faces[those] = ranked[np.minimum((rank[those] * len(ranked)).astype(np.int64), len(ranked) - 1)]
    return faces


def _expressions(day: Workday, times: Floats, world: World, rng: np.random.Generator) -> Ints:
    assumed = world.assumed
    count = len(times)
    in_call = inside(day.calls, times)
    shown = np.full(count, EXPRESSIONS.index("neutral"))

    def show(where: Bools, share: float, seconds: float, names: dict[str, float]) -> None:
        moments = where & runs(count, share, seconds / world.grain, rng)
        shown[moments] = _one_a_run(moments, names, rng)[moments]

    show(np.ones(count, bool), assumed.surprised, assumed.surprised_seconds, {"surprise": 1})
    show(~in_call, assumed.happy, assumed.happy_seconds, {"happy": 1})
    show(in_call, assumed.happy_in_call, assumed.happy_seconds, {"happy": 1})
    show(~in_call, assumed.frowning, assumed.frowning_seconds, MOMENTS)
    show(in_call, assumed.frowning_in_call, assumed.frowning_seconds, MOMENTS)
    for mood in (*([day.episode] if day.episode else []), *day.tense_calls):
        where = inside([mood.span], times)
        shown[where] = EXPRESSIONS.index("neutral")
        show(where, assumed.happy_in_episode, assumed.happy_seconds, {"happy": 1})
        show(where, mood.share, assumed.negative_seconds, _led_by(mood, assumed.leading_share))
    return shown


def _led_by(mood: Episode, leading_share: float) -> dict[str, float]:
    others = sum(share for name, share in MOMENTS.items() if name != mood.leading)
    return {
        name: leading_share if name == mood.leading else (1 - leading_share) * MOMENTS[name] / others
        for name in NEGATIVE
    }


def _one_a_run(moments: Bools, names: dict[str, float], rng: np.random.Generator) -> Ints:
    """An expression for each look, the same throughout each run of `moments`."""
    run = np.cumsum(np.diff(moments.astype(np.int8), prepend=0) == 1)
    numbers = [EXPRESSIONS.index(name) for name in names]
    one_each = rng.choice(numbers, size=int(run[-1]) + 1 if len(run) else 1, p=list(names.values()))
    result: Ints = one_each[run]
    return result


def _latent(levels: Floats, grain: float, world: World, rng: np.random.Generator) -> Floats:
    """How negative each moment's face looks among faces of its expression: unit variance, correlated.

    `levels` is where the person stands among people, of unit variance too, in the expression of each moment.
    """
    person, slow, fast = (math.sqrt(share) for share in shares(world))
    keeps = math.exp(-grain / (world.assumed.slow_minutes * MINUTE))
    state = float(rng.standard_normal())
    drift = np.empty(len(levels))
    for index, change in enumerate((rng.standard_normal(len(levels)) * math.sqrt(1 - keeps**2)).tolist()):
        drift[index] = state
        state = keeps * state + change
    latent: Floats = person * levels + slow * drift + fast * rng.standard_normal(len(levels))
    return latent


def _log_odds(probabilities: Floats) -> Floats:
    held = probabilities.clip(SURE, 1 - SURE)
    return np.asarray(np.log(held / (1 - held)))


def _uniform(latent: Floats) -> Floats:
    """The share of a standard normal distribution below each value."""
    return (1 + np.asarray(_erf(latent / math.sqrt(2)), np.float64)) / 2
