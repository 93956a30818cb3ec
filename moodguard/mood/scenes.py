"""Light and place: a lamp, the sun or another screen shifts what a face reads like, for hours and at once.

Such a step looks like a change of mood, and is none. It can be told by what it comes with: the face is
brighter, lit from one side, turned, or elsewhere in the picture. So readings are kept apart by scene. In one
that is new nothing is judged until enough was seen of it; then by how much all readings there lie off those
before (in log-odds, by the median, which moments don't move) is taken off each of them. A scene that comes
again, as with two screens between which somebody turns, is known at once.

What that can't tell: a mood that begins with the very minute in which the lamp goes on, and stays for all of
it. It is then taken for the lamp, by MOST_OFFSET at the most.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from moodguard.mood.log_odds import log_odds, probability
from moodguard.reading import Absence, NoReading, Reading, Sample, Scene

# How far each number of a scene may lie off with the scene still the same one: half a stop of light, the turn
# from one screen to the next. Faces move about in a chair, so place and size have more room.
TOLERANCE = Scene(light=0.5, side=0.12, x=0.2, y=0.2, size=0.6, turn=0.12)
LOOKS_TO_CHANGE = 2  # one alone is a glance, a cloud, or an error of the detector
# So much is seen of a new scene before anything is judged in it, and so much of those before it is compared.
LEARN_READINGS, LEARN_SECONDS = 6, 45.0
COMPARED = 60
LEAST_COMPARED = 6
MOST_OFFSET = 2.5  # log-odds
# How far a light or a place shifts a face (log-odds, standard deviation): lights put onto webcam clips did so
# by 0.1 to 0.6 on average (docs/results/light.md), and another screen, which turns the face, does so by more.
OFFSET_SPREAD = 0.8
OF_A_MEDIAN = math.pi / 2  # how much wider than a mean's the variance of a median is
MOST_SCENES = 6
# The light of a day wanders by itself: each reading of a scene moves it by so much of the difference.
FOLLOWS = 0.05


@dataclass(slots=True)
class _Known:
    """A scene: its numbers, by how much (log-odds) readings in it lie off, and those that tell it.

    `since` is the time (s) of the first reading while it is learned, None once it is known.
    """

    scene: Scene
    offset: float = 0.0
    since: float | None = None
    levels: list[float] = field(default_factory=list)


class Scenes:
    """Takes readings, and gives them back as if all had been made in one light and one place."""

    def __init__(self) -> None:
        """No scene is known: the first one is what the others are held against."""
        self._known: list[_Known] = []  # the one that was seen last is the last
        self._elsewhere = 0
        self._compared: deque[float] = deque(maxlen=COMPARED)

    @property
    def learns(self) -> bool:
        """Whether it is held back since the scene is new."""
        return bool(self._known) and (self._elsewhere > 0 or self._known[-1].since is not None)

    def take(self, reading: Reading) -> Sample:
        """The reading as it would be without the scene; none where too little is known of that."""
        if reading.scene is None:
            return reading
        if not self._known:
            self._known.append(_Known(reading.scene))
        if not _same(self._known[-1].scene, reading.scene):
            self._elsewhere += 1
            if self._elsewhere < LOOKS_TO_CHANGE:
                return NoReading(reading.time, Absence.NEW_LIGHT)
            self._turn_to(reading.scene, reading.time)
        self._elsewhere = 0
        return self._in_scene(self._known[-1], reading)

    def _turn_to(self, scene: Scene, time: float) -> None:
        if self._known[-1].since is not None:
            self._known.pop()  # it was left before it was known
        known = next((each for each in reversed(self._known) if _same(each.scene, scene)), None)
        if known is None:
            since = time if len(self._compared) >= LEAST_COMPARED else None
            known = _Known(scene, since=since)
        else:
            self._known.remove(known)
        self._known = [*self._known, known][-MOST_SCENES:]

    def _in_scene(self, known: _Known, reading: Reading) -> Sample:
        assert reading.scene is not None  # noqa: S101 - for the types alone
        known.scene = _moved(known.scene, reading.scene)
        level = log_odds(reading.negative)
        if known.since is not None:
            known.levels.append(level)
            if len(known.levels) < LEARN_READINGS or reading.time - known.since < LEARN_SECONDS:
                return NoReading(reading.time, Absence.NEW_LIGHT)
            known.offset, known.since = offset(known.levels, self._compared), None
        self._compared.append(level - known.offset)
        if not known.offset:
            return reading
        return replace(reading, negative=probability(level - known.offset))


def offset(levels: Sequence[float], compared: Sequence[float]) -> float:
    """By how much (log-odds) readings of a new scene lie off those before it, as far as that is no chance."""
    off = median(levels) - median(compared)
    chance = OF_A_MEDIAN * (_variance(levels) / len(levels) + _variance(compared) / len(compared))
    off *= OFFSET_SPREAD**2 / (OFFSET_SPREAD**2 + chance)
    return max(-MOST_OFFSET, min(MOST_OFFSET, off))


def _variance(levels: Sequence[float]) -> float:
    """By the median of the distances from the median, which moments don't move either."""
    middle = median(levels)
    return (1.4826 * median(abs(level - middle) for level in levels)) ** 2


def _same(one: Scene, other: Scene) -> bool:
    return (
        abs(one.light - other.light) <= TOLERANCE.light
        and abs(one.side - other.side) <= TOLERANCE.side
        and abs(one.x - other.x) <= TOLERANCE.x
        and abs(one.y - other.y) <= TOLERANCE.y
        and abs(one.size - other.size) <= TOLERANCE.size
        and not _turned(one.turn, other.turn)
    )


def _turned(one: float | None, other: float | None) -> bool:
    if one is None or other is None or TOLERANCE.turn is None:
        return False
    return abs(one - other) > TOLERANCE.turn


def _moved(scene: Scene, towards: Scene) -> Scene:
    def follow(one: float, other: float) -> float:
        return one + FOLLOWS * (other - one)

    turn = towards.turn if scene.turn is None else scene.turn
    if scene.turn is not None and towards.turn is not None:
        turn = follow(scene.turn, towards.turn)
    return Scene(
        follow(scene.light, towards.light),
        follow(scene.side, towards.side),
        follow(scene.x, towards.x),
        follow(scene.y, towards.y),
        follow(scene.size, towards.size),
        turn,
    )
