"""The hidden chain behind the readings: calm or tense, and whether the face shows a negative moment just now.

A tense person's face is not negative all the time. It shows moments of tens of seconds and rests in between;
a calm one's does so too, only seldom and for less long. So each mood has two states, a resting face and a
moment, and what tells the moods apart is how often moments come and how long they last. Two looks at one
moment then count as one, not as two signs of a mood. Time is continuous, so looks may come at any pace.
"""

import math
from dataclasses import dataclass

# How moments come: the share of the time in which the face looks negative, and how long (s) it does at a
# time. Nobody has measured this at work. Simulated days with the shipped model's own errors decided, on other
# people than those whose figures are shown in docs/results/simulation.md.
SHOWN_WHEN_CALM, CALM_MOMENT = 0.012, 20.0
SHOWN_WHEN_TENSE, TENSE_MOMENT = 0.35, 45.0
# The share of the day that is tense, before anything was seen.
TENSE_SHARE = 0.02

# Probabilities of: calm with a resting face, calm in a moment, tense with a resting face, tense in a moment.
State = tuple[float, float, float, float]
UNSEEN: State = (
    (1 - TENSE_SHARE) * (1 - SHOWN_WHEN_CALM),
    (1 - TENSE_SHARE) * SHOWN_WHEN_CALM,
    TENSE_SHARE * (1 - SHOWN_WHEN_TENSE),
    TENSE_SHARE * SHOWN_WHEN_TENSE,
)
UNINFORMED: State = (1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Transition:
    """What may change while some time passes.

    `stays` and `comes` are the probabilities that the mood is tense afterwards, if it was tense or calm;
    `calm_keeps` and `tense_keeps` how much is left of knowing whether a moment was on.
    """

    stays: float
    comes: float
    calm_keeps: float
    tense_keeps: float


def transition(seconds: float, lasting: float) -> Transition:
    """The transition of `seconds`, where a tense mood lasts `lasting` s in the mean."""
    mood = math.exp(-seconds / (lasting * (1 - TENSE_SHARE)))
    return Transition(
        TENSE_SHARE + (1 - TENSE_SHARE) * mood,
        TENSE_SHARE - TENSE_SHARE * mood,
        math.exp(-seconds / ((1 - SHOWN_WHEN_CALM) * CALM_MOMENT)),
        math.exp(-seconds / ((1 - SHOWN_WHEN_TENSE) * TENSE_MOMENT)),
    )


def predict(state: State, by: Transition) -> State:
    """What is expected after a transition. A mood that has just begun shows moments as often as it does."""
    calm, tense = state[0] + state[1], state[2] + state[3]
    calm_shown = SHOWN_WHEN_CALM * calm + (state[1] - SHOWN_WHEN_CALM * calm) * by.calm_keeps
    tense_shown = SHOWN_WHEN_TENSE * tense + (state[3] - SHOWN_WHEN_TENSE * tense) * by.tense_keeps
    calmed, tensed = tense * (1 - by.stays), calm * by.comes
    calm_after, tense_after = calm - tensed + calmed, tense - calmed + tensed
    calm_shown = (1 - by.comes) * calm_shown + calmed * SHOWN_WHEN_CALM
    tense_shown = by.stays * tense_shown + tensed * SHOWN_WHEN_TENSE
    return calm_after - calm_shown, calm_shown, tense_after - tense_shown, tense_shown


def update(state: State, ratio: float) -> State:
    """What is known after a reading that a moment makes `ratio` times likelier than a resting face does."""
    calm_shown, tense_shown = state[1] * ratio, state[3] * ratio
    total = state[0] + calm_shown + state[2] + tense_shown
    return state[0] / total, calm_shown / total, state[2] / total, tense_shown / total


def step_back(later: State, by: Transition, ratio: float) -> State:
    """How likely each state makes all that came later, up to a factor: one step backwards.

    `later` is the same for the reading that came next, after the transition `by`, with its `ratio`.
    """
    calm_rest, calm_shown, tense_rest, tense_shown = later[0], later[1] * ratio, later[2], later[3] * ratio
    calm = (1 - SHOWN_WHEN_CALM) * calm_rest + SHOWN_WHEN_CALM * calm_shown
    tense = (1 - SHOWN_WHEN_TENSE) * tense_rest + SHOWN_WHEN_TENSE * tense_shown
    to_tense, to_calm = by.comes * tense, (1 - by.stays) * calm
    before = (
        (1 - by.comes) * (calm + by.calm_keeps * (calm_rest - calm)) + to_tense,
        (1 - by.comes) * (calm + by.calm_keeps * (calm_shown - calm)) + to_tense,
        by.stays * (tense + by.tense_keeps * (tense_rest - tense)) + to_calm,
        by.stays * (tense + by.tense_keeps * (tense_shown - tense)) + to_calm,
    )
    most = max(before)
    return before[0] / most, before[1] / most, before[2] / most, before[3] / most


def tension(state: State) -> float:
    """P(tense), 0..1."""
    return min(1.0, state[2] + state[3])


def negative_moment(state: State) -> float:
    """P(the face is in a negative moment), 0..1."""
    return min(1.0, state[1] + state[3])


def smoothed_tension(state: State, later: State) -> float:
    """P(tense), 0..1, from what was seen up to a time (`state`) and after it (`later`)."""
    calm = state[0] * later[0] + state[1] * later[1]
    tense = state[2] * later[2] + state[3] * later[3]
    return tense / (calm + tense)
