"""What the user's answers say: where their own threshold lies, how sharp it is, and how often to speak.

An answer is a trial of a psychometric function, as sight and hearing are measured by (Watson & Pelli 1983;
Wichmann & Hill 2001 for those who answer at random now and then). What is varied is the `level` of an answer:
how high the threshold could have been with the suggestion still made. A suggestion is right with a
probability that rises with its level, from nothing far below the user's own threshold to all far above it:

    P(right | level) = guesses / 2
        + (1 - guesses) * logistic(sharpness * (level - base - shift) + logit(LEAST_RIGHT))

`base` is the threshold without any answer, by the model and the resting face. `shift`, `sharpness` and
`guesses` (the share of answers that say nothing) are unknown. Over all three lies a grid with a prior, and
the posterior is prior times the answers' likelihoods: whatever their order, and without any of them exactly
what it was before it. That is how an answer is taken back.

An answer is given to what was suggested, never to what was not, so "right" can't tell that a lower threshold
would have been right as well: it takes back what "wrong" has done, and no more. What is felt where nothing
was suggested can, and lowers the threshold.

Two things are apart from that, each by a Beta distribution: how sure to be before a suggestion, by how many
of them were right, and how often to speak, by whether they are welcome.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from moodguard.mood.log_odds import log_odds
from moodguard.store.answers import Answer, Kind
from moodguard.store.minutes import Minutes, Outcome

Floats = npt.NDArray[np.float64]
# The level of an answer, whether it says that there was tension, and how much of it is guessed.
Trial = tuple[float, bool, Floats]

# The prior, assumed and not tuned; `moodguard simulate --answers` tells what comes of it. The threshold is
# the usual one, give or take SHIFT_SPREAD (log-odds); it is never moved beyond the ends of the grid.
SHIFTS = np.arange(-0.5, 2.01, 0.1)
SHIFT_SPREAD = 1.0
# Most suggestions only just come: their level is the threshold. Of those so many are to be right, or else the
# threshold is too low: a false one costs its user about as much as five that are missed.
LEAST_RIGHT = 0.85
# Of those whose level lies 1 above it, logistic(2 + logit(0.85)) = 98 % are right, give or take.
USUAL_SHARPNESS = 2.0
SHARPNESSES = USUAL_SHARPNESS * np.exp(np.arange(-1.0, 1.01, 0.25))
SHARPNESS_SPREAD = 0.5  # of the natural logarithm
# Most people mean what they say; some click anything.
GUESSES = np.array([0.05, 0.25, 0.5, 0.75, 1.0])
GUESSES_PRIOR = np.array([0.45, 0.25, 0.15, 0.1, 0.05])

# Where nothing is known of what was seen: a usual suggestion, so far (log-odds) above the threshold.
USUAL_LEVEL = 0.8
# However sure a model was, its levels say no more than this (log-odds from the threshold): far out they tell
# more of the model than of the face, and who says that it was wrong is to be heard all the same.
MOST_SAID = 0.6
# What somebody says of how they feel tells little of their face: by faces, it can be told with an AUC of
# about 0.6 (docs/how-it-works.md). So of all who look tense this share says so, and of the others the rest.
SAID_WHEN_SEEN = 0.65

# Of the suggestions as sure as usual so many are to be right, and so many answers the prior is worth. The
# fewer were right, the surer the next ones have to be. (Chosen on simulated people, --seed 2; a prior of 97 %
# hardly spares them more false ones, and is a minute later.)
RIGHT_PRIOR, WRONG_PRIOR = 9.5, 0.5
MOST_SURER = 2.0  # log-odds
# A suggestion that, by so much (log-odds) of the threshold, would not be made any more doesn't count.
OUTDATED = 1.0

# How many welcome and unwelcome suggestions the prior is worth, and how far it may move the silent time.
WELCOME_PRIOR, UNWELCOME_PRIOR = 3.0, 3.0
SHORTEST_SILENCE, LONGEST_SILENCE = 2 / 3, 2.0
WELCOME = {Outcome.BETTER: 1.0, Outcome.SAME: 0.5, Outcome.WORSE: 0.0}
# What was said longer ago no longer counts. With four suggestions a day, all answered, these are weeks.
ANSWERS_USED, MINUTES_USED = 200, 100
# How much the sharpness moves what a single look says.
LEAST_STEEP, MOST_STEEP = 0.75, 1.25


@dataclass(frozen=True)
class Learned:
    """What follows from the answers.

    `shift` (log-odds) is what the threshold is raised by, and `surer` (log-odds, never below 0) by how much
    surer to be that somebody is tense before a suggestion; `steepness` and `silence` are factors, on how much
    a look says for or against tension, and on the silent time after a suggestion. `guesses` (0..1) is the
    share of the answers that seems to say nothing.
    """

    shift: float = 0.0
    surer: float = 0.0
    steepness: float = 1.0
    silence: float = 1.0
    guesses: float = 0.0


def learn(answers: Sequence[Answer], minutes: Minutes, base: float, model_threshold: float) -> Learned:
    """What follows from all answers, and from what was said after guided minutes.

    `base` (log-odds) is the threshold without any answer, for the model that advises `model_threshold`.
    """
    answers = answers[-ANSWERS_USED:]
    silence = _silence(answers, minutes)
    trials = list(_trials(answers, base, model_threshold))
    if not trials:
        return Learned(silence=silence)
    posterior = _posterior([each for _, each in trials], base)
    shift = _shift(posterior)
    if shift < 0:
        without_right = [each for answer, each in trials if answer.kind is not Kind.RIGHT]
        shift = max(shift, min(0.0, _shift(_posterior(without_right, base))))
    sharpness = _mean_log_sharpness(posterior) - _PRIOR_LOG_SHARPNESS
    guesses = float((posterior.sum(axis=(0, 1)) * GUESSES).sum())
    return Learned(
        shift=max(float(SHIFTS[0]), min(float(SHIFTS[-1]), shift)),
        surer=_surer(answers, base, model_threshold),
        steepness=max(LEAST_STEEP, min(MOST_STEEP, math.exp(sharpness))),
        silence=silence,
        guesses=guesses,
    )


def _posterior(trials: Iterable[Trial], base: float) -> Floats:
    """P(shift, sharpness, guesses), sum 1."""
    logarithm = np.log(_PRIOR)
    for level, says_right, guessed in trials:
        above = SHARPNESSES[None, :] * (level - base - SHIFTS[:, None])
        agrees = 1 / (1 + np.exp(-above - log_odds(LEAST_RIGHT)))
        right = guessed / 2 + (1 - guessed) * agrees[:, :, None]
        logarithm += np.log(right if says_right else 1 - right)
    weights = np.exp(logarithm - logarithm.max())
    posterior: Floats = weights / weights.sum()
    return posterior


def _shift(posterior: Floats) -> float:
    """Its mean, against the prior's."""
    return _mean_shift(posterior) - _PRIOR_SHIFT


def _mean_shift(posterior: Floats) -> float:
    return float((posterior.sum(axis=(1, 2)) * SHIFTS).sum())


def _mean_log_sharpness(posterior: Floats) -> float:
    return float((posterior.sum(axis=(0, 2)) * np.log(SHARPNESSES)).sum())


def _trials(answers: Iterable[Answer], base: float, model_threshold: float) -> Iterator[tuple[Answer, Trial]]:
    """What the answers say, of those that say something."""
    for answer in answers:
        level = _level(answer, model_threshold)
        if answer.kind in (Kind.RIGHT, Kind.WRONG):
            level = base + USUAL_LEVEL if level is None else level
            yield answer, (_held(level, base), answer.kind is Kind.RIGHT, GUESSES)
        elif level is not None and _surprises(answer.kind, level - base):
            # guessed / 2 on both sides, so that P(says tense) runs from 1 - SAID_WHEN_SEEN to SAID_WHEN_SEEN
            guessed = 1 - (1 - GUESSES) * (2 * SAID_WHEN_SEEN - 1)
            yield answer, (_held(level, base), answer.kind is Kind.TENSE, guessed)


def _level(answer: Answer, model_threshold: float) -> float | None:
    """What was seen then (log-odds), None where that is not known, or was seen by another model."""
    return answer.level if answer.model_threshold == model_threshold else None


def _surprises(kind: Kind, above: float) -> bool:
    """Whether how somebody feels differs from what was seen, which was so far `above` the threshold.

    Where the two agree there is nothing to learn: most of a day nobody is tense, and nobody looks it.
    """
    return (kind is Kind.GOOD and above > 0) or (kind is Kind.TENSE and above < 0)


def _held(level: float, base: float) -> float:
    return min(base + MOST_SAID, level)


def _surer(answers: Iterable[Answer], base: float, model_threshold: float) -> float:
    """By how much surer (log-odds) to be before a suggestion: the more of them were wrong, the surer."""
    right, wrong = RIGHT_PRIOR, WRONG_PRIOR
    for answer in answers:
        level = _level(answer, model_threshold)
        above = 0.0 if level is None else level - base
        counts = max(0.0, min(1.0, 1 + above / OUTDATED))
        right += counts * (answer.kind is Kind.RIGHT)
        wrong += counts * (answer.kind is Kind.WRONG)
    usual = log_odds(RIGHT_PRIOR / (RIGHT_PRIOR + WRONG_PRIOR))
    return max(0.0, min(MOST_SURER, usual - log_odds(right / (right + wrong))))


def _silence(answers: Iterable[Answer], minutes: Minutes) -> float:
    """By how much longer to be silent after a suggestion: the less welcome they are, the longer.

    Of suggestions "right" takes back what "wrong" has done; what breaks do to somebody says more of how many
    are wanted.
    """
    counted = Counter(one.kind for one in answers)
    wrong = counted[Kind.WRONG]
    given = [0.0] * wrong + [1.0] * min(wrong, counted[Kind.RIGHT])
    given += [WELCOME[one.outcome] for one in minutes.all[-MINUTES_USED:]]
    usual = WELCOME_PRIOR / (WELCOME_PRIOR + UNWELCOME_PRIOR)
    welcome = (WELCOME_PRIOR + sum(given)) / (WELCOME_PRIOR + UNWELCOME_PRIOR + len(given))
    return max(SHORTEST_SILENCE, min(LONGEST_SILENCE, usual / welcome))


def _prior() -> Floats:
    shift = np.exp(-0.5 * (SHIFTS / SHIFT_SPREAD) ** 2)
    sharpness = np.exp(-0.5 * (np.log(SHARPNESSES / USUAL_SHARPNESS) / SHARPNESS_SPREAD) ** 2)
    weights = shift[:, None, None] * sharpness[None, :, None] * GUESSES_PRIOR[None, None, :]
    prior: Floats = weights / weights.sum()
    return prior


_PRIOR = _prior()
# By the same steps as after answers, which processors round differently: nothing said moves nothing at all.
_NOTHING_SAID = _posterior((), base=0.0)
# The grid has more room above than below; without any answer nothing is to be moved.
_PRIOR_SHIFT = _mean_shift(_NOTHING_SAID)
_PRIOR_LOG_SHARPNESS = _mean_log_sharpness(_NOTHING_SAID)
