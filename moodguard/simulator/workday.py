"""The plan of a workday: when somebody is away, in a call, undisturbed, badly lit, or in a bad mood."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from moodguard.simulator.assumptions import HOUR, MINUTE, Assumptions

# A plan that leaves no room for the episode is drawn anew; this often is far more than it takes.
TRIES = 1000


@dataclass(frozen=True)
class Span:
    """A part of the day, in seconds from its beginning."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """In seconds."""
        return self.end - self.start

    def holds(self, time: float) -> bool:
        """Whether `time` lies in it."""
        return self.start <= time < self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share any time."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Episode:
    """A time in which the face is negative for `share` (0..1) of the readings, `leading` most of all."""

    span: Span
    share: float
    leading: str


@dataclass(frozen=True)
class Workday:
    """One day of one person. On a calm one there is no `episode`, and no call is tense."""

    length: float
    away: tuple[Span, ...]
    asleep: tuple[Span, ...]
    calls: tuple[Span, ...]
    undisturbed: tuple[Span, ...]
    dim: tuple[Span, ...]
    episode: Episode | None
    tense_calls: tuple[Episode, ...]

    @property
    def calm(self) -> bool:
        """Whether any suggestion would be a false alarm."""
        return self.episode is None


def draw_workday(assumed: Assumptions, calm: bool, rng: np.random.Generator) -> Workday:
    """A day by chance. An episode lies where the app may speak: in no call, no lunch, no undisturbed time."""
    length = rng.uniform(*assumed.hours) * HOUR
    for _ in range(TRIES):
        episode = None if calm else _draw_episode(assumed, _draw_length(assumed, rng), length, rng)
        lunch = _somewhere(Span(0.35 * length, 0.6 * length), assumed.lunch_minutes, rng)
        calls = _apart(assumed.calls, assumed.call_minutes, length, [lunch], rng)
        quiet = _apart(assumed.undisturbed, assumed.undisturbed_minutes, length, [lunch, *calls], rng)
        if episode is None or not any(episode.span.overlaps(s) for s in (lunch, *calls, *quiet)):
            break
    else:
        raise ValueError("these assumptions leave no room for an episode in the day")
    absences = _apart(assumed.absences, assumed.absence_minutes, length, [lunch, *calls, *quiet], rng)
    tense = [] if calm else [call for call in calls if rng.random() < assumed.tense_calls]
    return Workday(
        length=length,
        away=(lunch, *absences),
        asleep=(lunch,) if rng.random() < assumed.sleeps_at_lunch else (),
        calls=tuple(calls),
        undisturbed=tuple(quiet),
        dim=(_somewhere(Span(0, length), assumed.dim_minutes, rng),)
        if rng.random() < assumed.dim_days
        else (),
        episode=episode,
        tense_calls=tuple(_mood(assumed, call, rng) for call in tense),
    )


def _draw_length(assumed: Assumptions, rng: np.random.Generator) -> float:
    low, high = assumed.episode_minutes[rng.integers(len(assumed.episode_minutes))]
    return float(rng.uniform(low, high)) * MINUTE


def _draw_episode(assumed: Assumptions, long: float, length: float, rng: np.random.Generator) -> Episode:
    start = rng.uniform(0, length - long)
    return _mood(assumed, Span(start, start + long), rng)


def _mood(assumed: Assumptions, span: Span, rng: np.random.Generator) -> Episode:
    leading = str(rng.choice(["angry", "sad", "fear"], p=[0.4, 0.4, 0.2]))
    return Episode(span, float(rng.uniform(*assumed.negative_in_episode)), leading)


def _somewhere(within: Span, minutes: tuple[float, float], rng: np.random.Generator) -> Span:
    long = min(rng.uniform(*minutes) * MINUTE, within.length)
    start = rng.uniform(within.start, within.end - long)
    return Span(start, start + long)


def _apart(
    count: tuple[int, int],
    minutes: tuple[float, float],
    length: float,
    taken: Sequence[Span],
    rng: np.random.Generator,
) -> list[Span]:
    """Spans that overlap neither each other nor what is taken; one that finds no room is left out."""
    found: list[Span] = []
    for _ in range(rng.integers(count[0], count[1] + 1)):
        span = _somewhere(Span(0, length), minutes, rng)
        if not any(span.overlaps(other) for other in (*taken, *found)):
            found.append(span)
    return found
