"""The guided minutes: what is said and shown when. Pure: seconds in, words and numbers out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from moodguard.store.minutes import Exercise, Minutes, Outcome

__all__ = ["Exercise", "Outcome"]

# Who leaves sooner has had no minute that could have helped.
WORTH_ASKING_SECONDS = 15.0

# --- breathing


class Phase(Enum):
    """A part of a breath."""

    IN = "in"
    FULL = "full"
    OUT = "out"
    EMPTY = "empty"


@dataclass(frozen=True)
class BreathMoment:
    """What to do at one moment: `left` are whole seconds of the phase (1 is the last), `fullness` (0..1) is
    how full the lungs are, and `number` counts the phases from 0.
    """

    phase: Phase
    left: int
    fullness: float
    number: int


@dataclass(frozen=True)
class Rhythm:
    """A way to breathe: phases with their seconds, `rounds` of them. `name` is how it is kept."""

    name: str
    phases: tuple[tuple[Phase, float], ...]
    rounds: int

    @property
    def seconds(self) -> float:
        """How long all rounds take."""
        return self.rounds * sum(seconds for _, seconds in self.phases)

    def at(self, elapsed: float) -> BreathMoment | None:
        """What to do `elapsed` s after the beginning; None once all rounds are over."""
        if elapsed >= self.seconds:
            return None
        lengths = [seconds for _, seconds in self.phases] * self.rounds
        number, into = _part_at(lengths, elapsed)
        phase, length = self.phases[number % len(self.phases)]
        return BreathMoment(phase, math.ceil(length - into), _fullness(phase, into / length), number)


RHYTHMS = (
    Rhythm("4-6", ((Phase.IN, 4.0), (Phase.OUT, 6.0)), 6),
    Rhythm("box", ((Phase.IN, 4.0), (Phase.FULL, 4.0), (Phase.OUT, 4.0), (Phase.EMPTY, 4.0)), 4),
    Rhythm("4-7-8", ((Phase.IN, 4.0), (Phase.FULL, 7.0), (Phase.OUT, 8.0)), 3),
)


def rhythm_named(name: str) -> Rhythm:
    """The rhythm of that name, the first one where there is none."""
    return next((rhythm for rhythm in RHYTHMS if rhythm.name == name), RHYTHMS[0])


def _fullness(phase: Phase, share: float) -> float:
    """How full (0..1), after `share` (0..1) of a phase: a breath begins and ends gently."""
    rising = 0.5 - 0.5 * math.cos(math.pi * share)
    return {Phase.IN: rising, Phase.FULL: 1.0, Phase.OUT: 1.0 - rising, Phase.EMPTY: 0.0}[phase]


# --- eyes: every 20 minutes, look at something 20 feet away for 20 seconds

EYES_LEAD_SECONDS = 5.0  # to read what to do, and to look up
EYES_SECONDS = 20.0


def eyes_left(elapsed: float) -> int | None:
    """Whole seconds that are left to look away, `elapsed` s after the beginning; None once it is over.

    While there is still to read, all of them are.
    """
    left = EYES_SECONDS - max(0.0, elapsed - EYES_LEAD_SECONDS)
    return math.ceil(left) if left > 0 else None


# --- stretching


@dataclass(frozen=True)
class Pose:
    """One move. `name` is that of its picture and words; with `both_sides` it is mirrored halfway."""

    name: str
    both_sides: bool = False
    seconds: float = 12.0


POSES = (
    Pose("neck", both_sides=True),
    Pose("shoulders"),
    Pose("arms"),
    Pose("sides", both_sides=True),
    Pose("wrists", both_sides=True),
    Pose("back"),
)
STRETCH_SECONDS = sum(pose.seconds for pose in POSES)


@dataclass(frozen=True)
class StretchMoment:
    """The move at one moment, its number from 0, whole seconds left of it, and whether it is mirrored now."""

    pose: Pose
    number: int
    left: int
    mirrored: bool


def stretch_at(elapsed: float) -> StretchMoment | None:
    """The move `elapsed` s after the beginning; None once all are over."""
    if elapsed >= STRETCH_SECONDS:
        return None
    number, into = _part_at([pose.seconds for pose in POSES], elapsed)
    pose = POSES[number]
    return StretchMoment(
        pose, number, math.ceil(pose.seconds - into), pose.both_sides and into >= pose.seconds / 2
    )


# --- away for a while

TIMER_MINUTES = (5, 10, 15)


# --- which one


def in_order_of_help(minutes: Minutes) -> tuple[Exercise, ...]:
    """All exercises: what made the user feel better most often first, else as they are listed."""
    better = [one.exercise for one in minutes.all if one.outcome is Outcome.BETTER]
    return tuple(sorted(Exercise, key=lambda exercise: -better.count(exercise)))


def helped(exercise: Exercise, minutes: Minutes) -> bool:
    """Whether it made the user feel better, more often than worse."""
    told = [one.outcome for one in minutes.all if one.exercise is exercise]
    return told.count(Outcome.BETTER) > told.count(Outcome.WORSE)


def worth_asking(elapsed: float) -> bool:
    """Whether a minute that ends after `elapsed` s can have been worth something."""
    return elapsed >= WORTH_ASKING_SECONDS


def _part_at(lengths: Sequence[float], elapsed: float) -> tuple[int, float]:
    """Which of parts that follow each other it is, and how many seconds it has lasted; the last one lasts."""
    number, start = 0, 0.0
    while number < len(lengths) - 1 and elapsed >= start + lengths[number]:
        start += lengths[number]
        number += 1
    return number, max(0.0, elapsed - start)
