"""What is believed of a user's resting face, from the first look on: a level in log-odds, and how surely.

Three levels, each spread around the one above it: people in general, this person, and this person today (the
screen, the glasses, the season's light). Within a day light and pose add a fourth one, which comes and goes
within minutes and is followed by `tension_filter`. All are Gaussian, so what a day says of the person is the
update of a Kalman smoother (Rauch, Tung and Striebel 1965), and the longer a face is known, the less one more
day moves it: nobody's bad week becomes the way they look.
"""

import math
from dataclasses import dataclass

from moodguard.mood.log_odds import log_odds

# How far faces at rest lie below a model's threshold (log-odds) in general, and how far people lie apart.
# Chosen on simulated people; see docs/results/simulation.md.
USUAL_DISTANCE = 2.2
PEOPLE_SPREAD = 1.6
# How far one person's days lie apart (assumed), and one moment's light and pose: the spread between webcam
# clips of one person, by the table of `python -m trainers predictions`.
DAY_SPREAD = 0.3
MOMENT_SPREAD = 0.87
# So much of how far a measurement lies off what is usual is believed to be the user's own, today.
MEASURED_COUNTS = (PEOPLE_SPREAD**2 + DAY_SPREAD**2) / (PEOPLE_SPREAD**2 + DAY_SPREAD**2 + MOMENT_SPREAD**2)
# One day moves the belief by no more than if it had lain so many standard deviations off what was expected.
MOST_A_DAY = 2.5
# However long a face is known, a day counts for as much as one in so many: faces do change.
LONGEST_MEMORY = 30
# Where an answer says that the face was at rest, or was not, it is known no better than this.
ANSWER_SPREAD = 1.0
# What people take for a tense face lies so far above the same face at rest (log-odds).
TENSE_CONTRAST = 2.0


@dataclass(frozen=True, slots=True)
class RestingBelief:
    """Where a face rests: at `mean` (log-odds of P(negative)), known up to `variance`."""

    mean: float
    variance: float


def usual_rest(model_threshold: float) -> float:
    """Where the faces of people in general lie at rest (log-odds), for a model of this threshold (0..1)."""
    return log_odds(model_threshold) - USUAL_DISTANCE


def prior(model_threshold: float) -> RestingBelief:
    """What is believed of somebody who was never seen."""
    return RestingBelief(usual_rest(model_threshold), PEOPLE_SPREAD**2)


def after_measurement(today: RestingBelief, location: float) -> RestingBelief:
    """What is believed of today after a guided measurement that found the face at `location` (log-odds).

    However many readings it had, they are of one light and one pose.
    """
    return _observed(today, location, MOMENT_SPREAD**2)


def of_today(belief: RestingBelief) -> RestingBelief:
    """What to expect of a day, before anything was seen of it."""
    return RestingBelief(belief.mean, belief.variance + DAY_SPREAD**2)


def after_day(belief: RestingBelief, today: RestingBelief) -> RestingBelief:
    """What is believed of the person after a day that began with `belief` and came to believe `today`.

    The same day may be told again and again as it goes on, each time with the `belief` of its beginning.
    """
    expected = of_today(belief)
    gain = belief.variance / expected.variance
    most = MOST_A_DAY * math.sqrt(expected.variance)
    off = max(-most, min(most, today.mean - expected.mean))
    learned = gain**2 * max(0.0, expected.variance - today.variance)
    least = min(belief.variance, DAY_SPREAD**2 / LONGEST_MEMORY)
    return RestingBelief(belief.mean + gain * off, max(least, belief.variance - learned))


def after_answer(today: RestingBelief, level: float, *, right: bool) -> RestingBelief:
    """What is believed of today after an answer to a suggestion of a face that read at `level` (log-odds).

    "That was wrong" says that this is how the user looks at rest; `right`, that they rest lower than that.
    """
    if not right:
        return _observed(today, level, MOMENT_SPREAD**2 + ANSWER_SPREAD**2)
    return _known_below(today, level - TENSE_CONTRAST)


def _observed(belief: RestingBelief, level: float, variance: float) -> RestingBelief:
    gain = belief.variance / (belief.variance + variance)
    return RestingBelief(belief.mean + gain * (level - belief.mean), belief.variance * (1 - gain))


def _known_below(belief: RestingBelief, level: float) -> RestingBelief:
    """Moments of a Gaussian times the probability that a level lies below `level`, known up to a spread
    (Rasmussen and Williams 2006, equations 3.83 to 3.87).
    """
    scale = math.sqrt(belief.variance + MOMENT_SPREAD**2 + ANSWER_SPREAD**2)
    z = (level - belief.mean) / scale
    ratio = _inverse_mills(z)
    return RestingBelief(
        belief.mean - belief.variance * ratio / scale,
        belief.variance - belief.variance**2 * ratio * (z + ratio) / scale**2,
    )


def _inverse_mills(z: float) -> float:
    """The density over the distribution function of the standard normal at `z`."""
    if z < -30:  # where both are 0 to a float, their ratio is that of the tail
        return -z
    return math.exp(-z * z / 2) / (math.sqrt(math.pi / 2) * math.erfc(-z / math.sqrt(2)))
