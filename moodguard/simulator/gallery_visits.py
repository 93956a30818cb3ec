"""People before the gallery: does it find the themes that calm them?

Somebody tense opens the gallery again and again and goes through some pictures each time. While a picture of
a preferred theme is shown, their face turns negative less often and calm sooner; their readings have the
errors of the real model, as on simulated workdays. What they see is chosen by the app's own code.
"""

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from moodguard.gallery import taste
from moodguard.gallery.album import Picture
from moodguard.mood.baseline import INTERVAL, READINGS, measure
from moodguard.mood.lift import LiftMeter, resting_log_odds
from moodguard.reading import Reading
from moodguard.simulator.faces import MOMENTS, Ints, Looks, World, draw_looks, draw_rest, draw_shown
from moodguard.simulator.predictions import EXPRESSIONS
from moodguard.store.taste import Answer, Learned

LOOK_SECONDS = 5.0  # the app's pace while the gallery is open
TENSE_BEFORE = 300.0  # s; it opens because somebody is tense
BETWEEN = 4 * 3600.0  # s from one gallery to the next
LAST = 30
NEUTRAL = EXPRESSIONS.index("neutral")


@dataclass(frozen=True)
class Visits:
    """What is assumed: how people go through the gallery, and what pictures do to them.

    `calming` is how much (log-odds of the share of time with a negative face) a picture of one of the
    `preferred` themes takes off once it has worked; that of each picture departs from its theme's by
    `of_picture` (standard deviation). `answers` is the share of pictures of which people say what they think.
    """

    pictures: int = 100
    a_visit: int = 10
    picture_seconds: float = 20.0
    preferred: int = 2
    calming: float = 2.0
    of_picture: float = 0.3
    answers: float = 0.0


@dataclass(frozen=True)
class VisitRecord:
    """What one person saw: for each picture, whether its theme is a preferred one, and how much it calms.

    `followed` is how many of them got credit, or blame, from the face.
    """

    preferred: tuple[bool, ...]
    calming: tuple[float, ...]
    followed: int

    @property
    def found(self) -> float:
        """The share of preferred themes among the last pictures, 0..1."""
        return fmean(self.preferred[-LAST:])

    @property
    def helped(self) -> float:
        """How much the last pictures calm, in the mean (log-odds)."""
        return fmean(self.calming[-LAST:])


Choose = Callable[[Learned, Sequence[Picture], random.Random], list[Picture]]


def by_lot(_: Learned, pictures: Sequence[Picture], rng: random.Random) -> list[Picture]:
    """What a gallery that does not learn shows."""
    return rng.sample(list(pictures), len(pictures))


def simulate_visits(
    visits: Visits, pictures: Sequence[Picture], world: World, seed: int, choose: Choose
) -> VisitRecord:
    """One person through all their visits. The same seed gives the same person, whatever is chosen."""
    chance = np.random.default_rng(seed)
    lot = random.Random(seed)
    looks = draw_looks(world.assumed, chance)
    themes = sorted({picture.theme for picture in pictures})
    liked = set(chance.choice(themes, visits.preferred, replace=False).tolist())
    own = chance.normal(0, visits.of_picture, len(pictures)).tolist()
    calming = {
        picture.key: by + (visits.calming if picture.theme in liked else 0.0)
        for picture, by in zip(pictures, own, strict=True)
    }
    threshold = world.predictions.threshold
    rest = draw_rest(looks, READINGS, INTERVAL, world, chance)
    face = measure(world.predictions.negative[rest].tolist(), threshold)
    person = _Person(looks, calming, LiftMeter(resting_log_odds(face, threshold)))
    known = Learned()
    seen: list[Picture] = []
    for visit in range(math.ceil(visits.pictures / visits.a_visit)):
        row = choose(known, pictures, lot)[: visits.a_visit]
        if choose is not by_lot:  # which looks at no face
            known = person.visit(row, known, visits.picture_seconds, world, (seed, visit))
        for picture in row:
            if chance.random() < visits.answers:
                answer = Answer.LIKE if picture.theme in liked else Answer.NOT_FOR_ME
                known = taste.answered(known, picture, answer)
        seen += row
    return VisitRecord(
        tuple(p.theme in liked for p in seen), tuple(calming[p.key] for p in seen), known.followed
    )


@dataclass(frozen=True)
class _Person:
    """Somebody, whose face the `meter` follows; `calming` says what each picture does, by its key."""

    looks: Looks
    calming: Mapping[str, float]
    meter: LiftMeter

    def visit(
        self, row: Sequence[Picture], known: Learned, seconds: float, world: World, chance: tuple[int, int]
    ) -> Learned:
        """What is known after the pictures of `row` were seen one after another, each for so long (s).

        `chance` is a seed and the number of the visit.
        """
        rng = np.random.default_rng(chance)
        by_key = {picture.key: picture for picture in row}
        begin = chance[1] * BETWEEN
        opened = begin + TENSE_BEFORE
        times = np.arange(begin, opened + (len(row) + 2) * seconds, LOOK_SECONDS).tolist()
        at = [math.floor((time - opened) / seconds) for time in times]
        pull = [self.calming[row[index].key] if 0 <= index < len(row) else 0.0 for index in at]
        faces = draw_shown(self.looks, _shown(pull, world, rng), LOOK_SECONDS, world, rng).tolist()
        turned = -1
        for time, index, face in zip(times, at, faces, strict=True):
            while turned < min(index, len(row)):
                turned += 1
                picture = row[turned].key if turned < len(row) else None
                self.meter.turn_to(picture, opened + turned * seconds)
            negative = float(world.predictions.negative[face])
            for lift in self.meter.add_sample(Reading(time, world.predictions.classes[face], negative, 1.0)):
                known = taste.credited(known, by_key[lift.picture], lift.value, lift.seconds)
        self.meter.start_anew()
        return known


def _shown(pull: Sequence[float], world: World, rng: np.random.Generator) -> Ints:
    """Which of EXPRESSIONS is shown at each look, (looks,), under that calming pull (log-odds).

    Negative and neutral are the states of a Markov chain in continuous time; the pull lengthens the one and
    shortens the other.
    """
    assumed = world.assumed
    share = float(rng.uniform(*assumed.negative_in_episode))
    leave = 1 / assumed.negative_seconds
    come = leave * share / (1 - share)
    names = list(MOMENTS)
    leading = EXPRESSIONS.index(names[int(rng.choice(len(names), p=list(MOMENTS.values())))])
    negative = bool(rng.random() < share)
    shown = np.full(len(pull), NEUTRAL)
    for index, (chance, by) in enumerate(zip(rng.random(len(pull)).tolist(), pull, strict=True)):
        out, into = leave * math.exp(by / 2), come * math.exp(-by / 2)
        usual = into / (out + into)
        kept = math.exp(-(out + into) * LOOK_SECONDS)
        negative = chance < usual + (negative - usual) * kept
        if negative:
            shown[index] = leading
    return shown


@dataclass(frozen=True)
class Compared:
    """The app's choice and one by lot, for as many people each."""

    visits: Visits
    learned: tuple[VisitRecord, ...]
    lot: tuple[VisitRecord, ...]


def compare(visits: Visits, pictures: Sequence[Picture], world: World, people: int) -> Compared:
    """The same people before a gallery that learns and before one that does not."""
    learned, lot = (
        tuple(simulate_visits(visits, pictures, world, seed, choose) for seed in range(people))
        for choose in (taste.in_order, by_lot)
    )
    return Compared(visits, learned, lot)
