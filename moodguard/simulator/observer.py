"""The upper bound: an observer who knows how the days and the faces of this very person are made.

It knows the person's resting, negative and positive face, how light and pose wander, how long and how often
each expression shows in and outside of episodes, and what the model makes of each. What it doesn't know is
what it looks for: whether an episode is on, which expression shows, and what light and pose add. Those it
infers by an exact forward filter, up to bins of P(negative), with lengths of episodes taken for exponential.
No rule that sees the same readings can do better by more than that; how far the app stays behind is what
there is to gain.
"""

import math
from dataclasses import dataclass

import numpy as np

from moodguard.mood.escalation import Stage, Step
from moodguard.mood.log_odds import LIMIT, log_odds
from moodguard.mood.quiet_reasons import Reason
from moodguard.mood.reasons import Cause
from moodguard.reading import Reading, Sample
from moodguard.simulator.assumptions import HOUR, MINUTE, Assumptions
from moodguard.simulator.faces import MOMENTS, Floats, World, shares
from moodguard.simulator.people import Person
from moodguard.simulator.predictions import EXPRESSIONS, Predictions
from moodguard.store.settings import Settings

EDGES = np.arange(-LIMIT, LIMIT + 0.125, 0.25)
EDGES[0], EDGES[-1] = -np.inf, np.inf
SLOW = np.linspace(-2.5, 2.5, 15)
# As after a suggestion of the app: the time in which it is followed up, and the silent time.
SILENT = 70 * MINUTE
SEEN_LEAST = 3 * MINUTE
LEAST = 1e-12

_erf = np.frompyfunc(math.erf, 1, 1)


@dataclass(frozen=True)
class StartObserver:
    """Starts an observer who speaks when an episode is on with a probability of `sure` (0..1)."""

    assumed: Assumptions
    grain: float
    sure: float

    def __call__(self, person: Person, settings: Settings, predictions: Predictions) -> "Observer":
        """Of this person; the settings change nothing but the pace."""
        return Observer(
            person, World(predictions, self.assumed, self.grain), settings.sample_seconds, self.sure
        )


class Observer:
    """A rule that knows all that can be known."""

    def __init__(self, person: Person, world: World, wait: float, sure: float) -> None:
        """Looks every `wait` s at an even pace."""
        self.wait = wait
        self._sure = sure
        self._assumed = world.assumed
        self._likely, self._anybody = _likelihoods(person, world)
        self._shown = _shown(world.assumed, wait)
        keeps = math.exp(-wait / (world.assumed.slow_minutes * MINUTE))
        self._slow, usual = _wandering(keeps)
        self._usual = np.multiply.outer(_lasting(self._shown), usual)
        self._known = self._usual
        self._quiet = False
        self._spoke = -math.inf
        self._seen = 0.0

    def add_sample(self, sample: Sample) -> Step | None:
        """Take in a sample."""
        known = self._shown.T @ self._known @ self._slow
        if isinstance(sample, Reading):
            number = int(np.searchsorted(EDGES, log_odds(sample.negative), side="right")) - 1
            number = min(max(number, 0), len(EDGES) - 2)
            likely = self._likely[:, :, number]
            if sample.quality < 1:
                wrong = self._assumed.dim_mistaken
                likely = (1 - wrong) * likely + wrong * self._anybody[:, number]
            known = known * (likely + LEAST)
            self._seen += self.wait
        self._known = known / known.sum()
        if self._quiet or sample.time - self._spoke < SILENT or self._seen < SEEN_LEAST:
            return None
        if float(self._known[TENSE].sum()) < self._sure:
            return None
        self._spoke = sample.time
        return Step(sample.time, Stage.BREAK_MESSAGE, Cause.TENSE)

    def tick(self, _now: float) -> Step | None:
        """Only readings count."""
        return None

    def keep_quiet(self, reason: Reason | None, _now: float) -> None:
        """Say nothing, or no longer; behind a closed camera all begins anew."""
        self._quiet = reason is not None
        if reason is not None and reason.camera_off:
            self._known, self._seen = self._usual, 0.0


# What shows: with a calm mood, and in an episode.
CALM = ("neutral", "happy", "surprise", "frown")
IN_EPISODE = ("neutral", "happy", "negative")
TENSE = slice(len(CALM), len(CALM) + len(IN_EPISODE))


def _likelihoods(person: Person, world: World) -> tuple[Floats, Floats]:
    """P(bin) for what shows and each level of light and pose, (7, SLOW, bins); for anybody, (SLOW, bins)."""
    own, slow, fast = (math.sqrt(share) for share in shares(world))
    levels = person.looks.levels()
    tables = {}
    for number, name in enumerate(EXPRESSIONS):
        middle = own * levels[number] + slow * SLOW
        below = _normal((_ranks(world.predictions, name)[None, :] - middle[:, None]) / fast)
        tables[name] = np.diff(below, axis=1)
    frown = sum(share * tables[name] for name, share in MOMENTS.items())
    # Which emotion leads an episode is not known to the observer either, so it takes them as in a frown.
    named = {**tables, "frown": frown, "negative": frown}
    likely = np.stack([named[name] for name in (*CALM, *IN_EPISODE)])
    return likely, np.mean([tables[name] for name in EXPRESSIONS], axis=0)


def _ranks(predictions: Predictions, name: str) -> Floats:
    """The latent number at which faces of this expression cross each of EDGES."""
    values = np.array([log_odds(p) for p in predictions.negative[predictions.ranked[name]].tolist()])
    share = np.searchsorted(values, EDGES) / len(values)
    grid = np.linspace(-6, 6, 4801)
    numbers = np.interp(share, _normal(grid), grid)
    numbers[share <= 0], numbers[share >= 1] = -np.inf, np.inf
    return numbers


def _shown(assumed: Assumptions, wait: float) -> Floats:
    """(7, 7): what shows at the next look, by what shows at one, row by row."""
    moments = {
        "happy": (assumed.happy, assumed.happy_seconds),
        "surprise": (assumed.surprised, assumed.surprised_seconds),
        "frown": (assumed.frowning, assumed.frowning_seconds),
    }
    calm = _chain(moments, CALM, wait)
    moments = {
        "happy": (assumed.happy_in_episode, assumed.happy_seconds),
        "negative": (sum(assumed.negative_in_episode) / 2, assumed.negative_seconds),
    }
    tense = _chain(moments, IN_EPISODE, wait)
    minutes = float(np.mean(assumed.episode_minutes))
    ends = 1 - math.exp(-wait / (minutes * MINUTE))
    begins = wait * 0.5 / (float(np.mean(assumed.hours)) * HOUR)  # one on every second day
    whole = np.zeros((len(CALM) + len(IN_EPISODE),) * 2)
    whole[: len(CALM), : len(CALM)] = (1 - begins) * calm
    whole[TENSE, TENSE] = (1 - ends) * tense
    whole[: len(CALM), TENSE] = begins * _lasting(tense)
    whole[TENSE, : len(CALM)] = ends * _lasting(calm)
    return whole


def _chain(moments: dict[str, tuple[float, float]], names: tuple[str, ...], wait: float) -> Floats:
    """A chain in which each of the moments shows for its share, and for its seconds at a time."""
    rest = 1 - sum(share for share, _ in moments.values())
    rates = np.zeros((len(names), len(names)))
    for name, (share, seconds) in moments.items():
        here = names.index(name)
        rates[here, 0] = 1 - math.exp(-wait / max(seconds, wait))
        rates[0, here] = rates[here, 0] * share / max(rest, 0.05)
    np.fill_diagonal(rates, 1 - rates.sum(axis=1))
    return rates


def _lasting(chain: Floats) -> Floats:
    """The shares that a chain has in the long run."""
    shares_of: Floats = np.linalg.matrix_power(chain, 4096)[0]
    return shares_of


def _wandering(keeps: float) -> tuple[Floats, Floats]:
    """Transition and usual shares on SLOW of a number that keeps so much of itself from look to look."""
    spread = math.sqrt(1 - keeps**2)
    half = (SLOW[1] - SLOW[0]) / 2
    edges = np.concatenate([[-np.inf], SLOW[:-1] + half, [np.inf]])
    moves = np.diff(_normal((edges[None, :] - keeps * SLOW[:, None]) / max(spread, half)), axis=1)
    return moves, _lasting(moves)


def _normal(z: Floats) -> Floats:
    """The standard normal distribution function."""
    below: Floats = np.asarray(_erf(np.clip(z, -40, 40) / math.sqrt(2)), np.float64)
    return 0.5 * (1 + below)
