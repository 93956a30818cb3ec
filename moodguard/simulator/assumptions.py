"""What is assumed of people and their days, each number in one place, with its source or "assumed"."""

from dataclasses import dataclass, field, fields, replace
from typing import Any

MINUTE = 60.0
HOUR = 3600.0

ASSUMED = "assumed"
CLIPS = "twelve webcam clips of five people at rest (`python -m trainers predictions`)"
LABELS = "FER+: ten people's labels of each face"
RATIO = 2.0  # by which each is made smaller and larger


def _of(words: str, usual: Any, source: str = ASSUMED, most: float = float("inf")) -> Any:
    """An assumption in words, and where it comes from; `most` is the most that it can be."""
    return field(default=usual, metadata={"words": words, "source": source, "most": most})


@dataclass(frozen=True)
class Assumptions:
    """Times in the unit that the name says; shares 0..1; pairs are the ends of uniform distributions.

    How a face is read varies around its expression by a latent number of unit variance, which has three
    parts: the person, what changes slowly (pose, light), and what is new in each reading. What the last two
    are worth was measured on people at a webcam and comes with the predictions; here it can be scaled.
    """

    slow_minutes: float = _of("pose and light change within so many minutes", 5.0)
    within_person: float = _of("variance of one person's readings, against that measured", 1.0, CLIPS)
    shared_with_rest: float = _of(
        "share of what tells people's negative faces apart that is in their resting faces", 0.5, most=1.0
    )

    # A face shows an expression where FER+'s people agree with its label; without, where its label says so.
    agreed_only: bool = _of("faces show what most people of FER+ say", True, LABELS)

    hours: tuple[float, float] = _of("hours of a day", (8.0, 10.0))
    lunch_minutes: tuple[float, float] = _of("lunch, in minutes", (30.0, 60.0))
    absences: tuple[int, int] = _of("other absences", (4, 8))
    absence_minutes: tuple[float, float] = _of("an absence, in minutes", (2.0, 15.0))
    calls: tuple[int, int] = _of("calls", (0, 3))
    call_minutes: tuple[float, float] = _of("a call, in minutes", (15.0, 60.0))
    undisturbed: tuple[int, int] = _of("undisturbed times", (0, 1))
    undisturbed_minutes: tuple[float, float] = _of("an undisturbed time, in minutes", (20.0, 45.0))
    sleeps_at_lunch: float = _of("lunches with the machine asleep, share", 0.5, most=1.0)

    dim_days: float = _of("days with bad light for a while, share", 0.3, most=1.0)
    dim_minutes: tuple[float, float] = _of("bad light, in minutes", (60.0, 120.0))
    dim_unread: float = _of("looks in bad light that give no reading, share", 0.4, most=1.0)
    dim_mistaken: float = _of("readings in bad light that are of just any face, share", 0.15, most=1.0)
    turned_away: float = _of("looks at a face that is turned away, share", 0.15, most=0.9)
    turned_away_seconds: float = _of("turned away at a time, in seconds", 30.0)

    happy: float = _of("happy faces, share of the time", 0.08, most=0.5)
    happy_in_call: float = _of("happy faces in calls, share", 0.2, most=0.5)
    happy_in_episode: float = _of("happy faces in episodes, share", 0.02, most=0.5)
    happy_seconds: float = _of("a happy face, in seconds", 30.0)
    surprised: float = _of("surprised faces, share of the time", 0.01, most=0.5)
    surprised_seconds: float = _of("a surprised face, in seconds", 15.0)
    frowning: float = _of("frowns that mean nothing, share of the time", 0.02, most=0.5)
    frowning_in_call: float = _of("frowns in calls, share", 0.05, most=0.5)
    frowning_seconds: float = _of("a frown, in seconds", 20.0)

    episode_minutes: tuple[tuple[float, float], ...] = _of(
        "episodes, in minutes, a third of them each", ((5.0, 15.0), (15.0, 30.0), (30.0, 60.0))
    )
    negative_in_episode: tuple[float, float] = _of(
        "negative faces in an episode, share of the time", (0.3, 0.5), most=0.95
    )
    negative_seconds: float = _of("a negative face in an episode, in seconds", 40.0)
    leading_share: float = _of("negative faces of the emotion that leads an episode, share", 0.8, most=1.0)
    tense_calls: float = _of("calls that are tense, on days with an episode, share", 0.2, most=1.0)


@dataclass(frozen=True)
class Assumption:
    """One of them: its `name` among Assumptions, what it is in `words`, its `value` and its `source`."""

    name: str
    words: str
    value: Any
    source: str
    most: float

    def scaled(self, factor: float) -> Any:
        """Its value times `factor`, as far as it can be."""
        if isinstance(self.value, tuple):
            return tuple(self._part(part, factor) for part in self.value)
        return self._part(self.value, factor)

    def _part(self, value: float, factor: float) -> float:
        if isinstance(value, int):
            return round(value * factor)
        return min(self.most, value * factor)


def listed(assumed: Assumptions) -> list[Assumption]:
    """All of them, as they are in `assumed`."""
    return [
        Assumption(
            one.name, one.metadata["words"], getattr(assumed, one.name), one.metadata["source"],
            one.metadata["most"],
        )
        for one in fields(assumed)
    ]  # fmt: skip


def varied(assumed: Assumptions) -> list[tuple[Assumption, Assumptions, Assumptions]]:
    """Those that are a number or a pair of numbers, each with the same halved and doubled, all else alike.

    The lengths of days and episodes stay, since figures are told by them.
    """
    return [
        (
            one,
            replace(assumed, **{one.name: one.scaled(1 / RATIO)}),
            replace(assumed, **{one.name: one.scaled(RATIO)}),
        )
        for one in listed(assumed)
        if not isinstance(one.value, bool) and one.name not in ("hours", "episode_minutes")
    ]
