"""Mood and resting face together: neither can be told without the other, so both are inferred at once.

A stern face at rest and a tense one read alike in a single look. What tells them apart is time: a resting
face reads the same for hours, a tense one shows moments and rests in between (see `hidden_markov`). So the
hidden state is the mood, where the user's face rests today (see `resting_belief`), and what light and pose
add to that just now, which comes and goes within minutes. All three are on a grid, and the filter is exact on
it (a point-mass filter: Bucy and Senne 1971, Automatica 7). While little is known of a face, both
explanations stay open, and nobody is told that they look tense.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from moodguard.mood import hidden_markov
from moodguard.mood.log_odds import LIMIT
from moodguard.mood.resting_belief import MOMENT_SPREAD, RestingBelief

Floats = npt.NDArray[np.float64]

# The grid, in log-odds from where people in general rest: today's face, and what light and pose add.
STEP = 0.5
LOWEST, HIGHEST = -4.0, 4.0
FURTHEST = 1.5
# Light and pose change within so many seconds. (Assumed: webcam clips of seconds don't show it.)
SLOW_SECONDS = 300.0
# Standard deviation (log-odds) of what is new in each reading, by the same clips as MOMENT_SPREAD.
READING_SPREAD = 0.87
# Negative faces of somebody who rests as people in general do: so far above that rest (log-odds), by the
# shipped model's answers to faces that most people call negative. A sterner rest lifts them in part.
NEGATIVE_ABOVE, NEGATIVE_SPREAD = 4.6, 1.5
LIFTED = 0.5
# So many readings of any state are of something else: a smile, a word, a shadow.
SOMETHING_ELSE = 0.06
ANYWHERE = 1 / (2 * LIMIT)  # density (1/log-odds) of what may be anything
# No single reading says more than this (log-odds) for a moment, or against one.
MOST_SAID_FOR, MOST_SAID_AGAINST = 3.0, 2.0
# Of the readings of the poorest quality, so many are of no expression at all: a shadow, or another's face.
MISTAKEN_AT_WORST = 0.2


@dataclass(frozen=True, slots=True)
class MoodKind:
    """How a mood shows: in a `shown` share of the time, for so many `seconds` at a time.

    `share` is how much of the day it takes up, before anything was seen.
    """

    share: float
    shown: float
    seconds: float


# Most tense moods show as in `hidden_markov`; some faces stay tense throughout, and no rest in between tells
# them from a stern one: only what is known of the rest does.
STEADY_SHARE, STEADILY_SHOWN, STEADY_MOMENT = 0.2, 0.9, 600.0
MOODS = (
    MoodKind(1 - hidden_markov.TENSE_SHARE, hidden_markov.SHOWN_WHEN_CALM, hidden_markov.CALM_MOMENT),
    MoodKind(
        hidden_markov.TENSE_SHARE * (1 - STEADY_SHARE), hidden_markov.SHOWN_WHEN_TENSE,
        hidden_markov.TENSE_MOMENT,
    ),
    MoodKind(hidden_markov.TENSE_SHARE * STEADY_SHARE, STEADILY_SHOWN, STEADY_MOMENT),
)  # fmt: skip
STATES = 2 * len(MOODS)  # each with a resting face, and in a moment
UNSEEN = np.array(
    [part for mood in MOODS for part in (mood.share * (1 - mood.shown), mood.share * mood.shown)]
)

# Looks and times that are worked out once, and then known; of looks to this many digits.
KEPT = 256
DIGITS = 2
LEAST = 1e-300

TODAY = np.arange(LOWEST, HIGHEST + STEP / 2, STEP)
SLOW = np.arange(-FURTHEST, FURTHEST + STEP / 2, STEP)
RESTS = np.arange(LOWEST - FURTHEST, HIGHEST + FURTHEST + STEP / 2, STEP)
_REST_OF = np.add.outer(np.arange(len(TODAY)), np.arange(len(SLOW)))


@dataclass(frozen=True, slots=True)
class Look:
    """A reading as the filter takes it: `margin` (log-odds) above where people in general rest.

    `shift` (log-odds) is how much more it takes to count for this user; `quality` 0..1 how well the face
    could be read; `steepness` scales what a reading says.
    """

    margin: float
    shift: float = 0.0
    quality: float = 1.0
    steepness: float = 1.0


def begin(today: Floats) -> Floats:
    """What is known before a look, (STATES, TODAY, SLOW): `today` (TODAY,) are the chances of each level."""
    known: Floats = np.multiply.outer(UNSEEN, np.multiply.outer(today, SLOW_USUAL))
    return known


def on_grid(belief: RestingBelief, usual: float) -> Floats:
    """A belief of today's face as probabilities, (TODAY,); people in general rest at `usual` (log-odds)."""
    off = (TODAY - (belief.mean - usual)) ** 2 / (2 * max(belief.variance, STEP**2 / 4))
    weights = np.exp(-(off - off.min()))
    today: Floats = weights / weights.sum()
    return today


def off_grid(today: Floats, usual: float) -> RestingBelief:
    """Mean and variance of probabilities over TODAY, as a belief."""
    mean = float(today @ TODAY)
    return RestingBelief(usual + mean, float(today @ (TODAY - mean) ** 2))


def predict(known: Floats, seconds: float, lasting: float) -> Floats:
    """What is expected so many seconds later, where a tense mood lasts `lasting` s in the mean."""
    moods = mood_transition(seconds, lasting)
    in_mood = moods @ known.reshape(STATES, -1)
    moved: Floats = in_mood.reshape(-1, len(SLOW)) @ slow_transition(seconds)
    return moved.reshape(known.shape)


def update(known: Floats, look: Look) -> tuple[Floats, float]:
    """What is known after a look, and how much likelier a moment made it than a resting face (ratio)."""
    after = known * _likely(look)
    before, of_state = _of_states(known), _of_states(after)
    rest = sum(of_state[0::2]) / max(sum(before[0::2]), LEAST)
    moment = sum(of_state[1::2]) / max(sum(before[1::2]), LEAST)
    after *= 1 / sum(of_state)
    return after, moment / rest


def likelihoods(look: Look) -> tuple[Floats, Floats]:
    """How likely a look is of a resting face, and of a negative moment, for each of RESTS."""
    rest, at_shift = _of_rest(look.margin), _of_rest(look.margin - look.shift)
    said = look.steepness * np.log(_of_moment(look.margin - look.shift) / at_shift)
    said = np.minimum(np.maximum(said, -MOST_SAID_AGAINST), MOST_SAID_FOR)
    mistaken = MISTAKEN_AT_WORST * (1 - look.quality)
    anything = mistaken * ANYWHERE
    return (1 - mistaken) * rest + anything, (1 - mistaken) * rest * np.exp(said) + anything


@lru_cache(maxsize=KEPT)
def _likely(look: Look) -> Floats:
    """The likelihoods of each state, (STATES, TODAY, SLOW)."""
    rest, moment = likelihoods(look)
    return np.stack((rest[_REST_OF], moment[_REST_OF]) * (STATES // 2))


def states(known: Floats) -> hidden_markov.State:
    """The probabilities of mood and moment, whatever the rest, and however steadily a tense mood shows."""
    calm, shown, tense, tense_shown, steady, steady_shown = _of_states(known)
    return calm, shown, tense + steady, tense_shown + steady_shown


def today_of(known: Floats) -> Floats:
    """The probabilities of today's levels, (TODAY,), whatever the mood."""
    today: Floats = (_EACH_STATE @ known.reshape(STATES, -1)).reshape(len(TODAY), len(SLOW)) @ _EACH_SLOW
    return today


def resting_now(known: Floats) -> float:
    """Where the face rests just now, with light and pose: the mean, in log-odds from people in general."""
    both = known.sum(axis=0)
    return float(both.sum(axis=1) @ TODAY + both.sum(axis=0) @ SLOW)


@lru_cache(maxsize=KEPT)
def slow_transition(seconds: float) -> Floats:
    """(SLOW, SLOW): what becomes of each level of light and pose in so many seconds, row by row."""
    moved: Floats = (_LEFT * np.exp(_RATES * seconds)) @ _RIGHT
    return moved


@lru_cache(maxsize=KEPT)
def mood_transition(seconds: float, lasting: float) -> Floats:
    """(STATES, STATES): what becomes of each state in so many seconds, column by column."""
    values, vectors, back = _moods(lasting)
    moved: Floats = ((vectors * np.exp(values * seconds)) @ back).real
    return np.maximum(moved, 0.0)


@lru_cache(maxsize=4)
def _moods(lasting: float) -> tuple[Floats, Floats, Floats]:
    """Eigensystem of the rates (1/s) between the states: within a mood moments come and go, a mood that
    begins shows them as often as it does.
    """
    rates = np.zeros((STATES, STATES))
    calm = MOODS[0]
    for number, mood in enumerate(MOODS):
        rest, shown = 2 * number, 2 * number + 1
        rates[rest, shown] = 1 / mood.seconds
        rates[shown, rest] = mood.shown / ((1 - mood.shown) * mood.seconds)
        if mood is not calm:
            for here in (0, 1):
                rates[[rest, shown], here] += np.array([1 - mood.shown, mood.shown]) * (
                    mood.share / (calm.share * lasting)
                )
            for here in (rest, shown):
                rates[[0, 1], here] += np.array([1 - calm.shown, calm.shown]) / lasting
    np.fill_diagonal(rates, -rates.sum(axis=0))
    values, vectors = np.linalg.eig(rates)
    return values, vectors, np.linalg.inv(vectors)


def _gaussian(x: Floats | float, spread: float) -> Floats:
    density: Floats = np.exp(np.square(x) * (-0.5 / spread**2)) / (spread * math.sqrt(2 * math.pi))
    return density


def _of_rest(margin: float) -> Floats:
    return (1 - SOMETHING_ELSE) * _gaussian(margin - RESTS, READING_SPREAD) + SOMETHING_ELSE * ANYWHERE


def _of_moment(margin: float) -> Floats:
    """Above its usual level a negative face is no less negative.

    Readings of one moment share its level, which is not known: they lie as near to that as those of a resting
    face to theirs, so the best level is as likely as the best rest (a profile likelihood).
    """
    off = np.minimum(margin - NEGATIVE_ABOVE - LIFTED * RESTS, 0.0) * (READING_SPREAD / NEGATIVE_SPREAD)
    return (1 - SOMETHING_ELSE) * _gaussian(off, READING_SPREAD) + SOMETHING_ELSE * ANYWHERE


def _of_states(known: Floats) -> list[float]:
    # as a product with ones: several times as quick as a sum over two axes
    of_states: list[float] = (known.reshape(STATES, -1) @ _EACH_LEVEL).tolist()
    return of_states


def _wandering() -> tuple[Floats, Floats, Floats, Floats]:
    """Light and pose as a chain of birth and death whose levels are spread as measured, and that forgets
    within SLOW_SECONDS: the usual probabilities, and the eigensystem that gives any time at once.
    """
    weights = np.exp(-(SLOW**2) / (2 * MOMENT_SPREAD**2))
    usual = weights / weights.sum()
    pace = MOMENT_SPREAD**2 / (SLOW_SECONDS * STEP**2)
    rates = np.zeros((len(SLOW), len(SLOW)))
    for here in range(len(SLOW) - 1):
        rates[here, here + 1] = pace * math.sqrt(usual[here + 1] / usual[here])
        rates[here + 1, here] = pace * math.sqrt(usual[here] / usual[here + 1])
    np.fill_diagonal(rates, -rates.sum(axis=1))
    root = np.sqrt(usual)
    values, vectors = np.linalg.eigh(rates * root[:, None] / root[None, :])
    return usual, values, vectors / root[:, None], vectors.T * root[None, :]


_EACH_STATE, _EACH_SLOW, _EACH_LEVEL = np.ones(STATES), np.ones(len(SLOW)), np.ones(len(TODAY) * len(SLOW))
SLOW_USUAL, _RATES, _LEFT, _RIGHT = _wandering()
