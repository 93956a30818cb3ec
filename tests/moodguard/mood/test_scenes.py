"""A new light or place shifts readings at once: that is told from a change of mood, and taken off."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from moodguard.mood.log_odds import log_odds, probability
from moodguard.mood.scenes import LEARN_READINGS, LEARN_SECONDS, MOST_OFFSET, Scenes, offset
from moodguard.reading import Absence, NoReading, Reading, Sample, Scene

DESK = Scene(light=6.5, side=0.0, x=0.5, y=0.4, size=-1.6, turn=0.0)
LAMP = replace(DESK, light=7.3)
SUN = replace(DESK, side=0.4)
DUSK = replace(DESK, light=5.6, side=0.2)
SECOND_SCREEN = replace(DESK, turn=0.25, x=0.42)
MOVED = replace(DESK, x=0.8)
STEPS = {"lamp on": LAMP, "sun": SUN, "window closed": DUSK, "second screen": SECOND_SCREEN, "moved": MOVED}
REST = -2.0  # log-odds


class Room:
    """Readings of one face, every ten seconds, with the noise that readings have."""

    def __init__(self, seed: int = 1) -> None:
        self.scenes = Scenes()
        self._rng = np.random.default_rng(seed)
        self._time = 0.0

    def look(self, scene: Scene | None, level: float, count: int = 1) -> list[Sample]:
        return [self.scenes.take(reading) for reading in self._readings(scene, level, count)]

    def _readings(self, scene: Scene | None, level: float, count: int) -> Iterator[Reading]:
        for _ in range(count):
            self._time += 10
            negative = probability(level + 0.4 * self._rng.standard_normal())
            yield Reading(self._time, {"angry": negative, "calm": 1 - negative}, negative, 1.0, scene)


def levels(samples: list[Sample]) -> list[float]:
    return [log_odds(sample.negative) for sample in samples if isinstance(sample, Reading)]


def held_back(samples: list[Sample]) -> int:
    return sum(isinstance(sample, NoReading) for sample in samples)


@pytest.mark.parametrize("scene", STEPS.values(), ids=STEPS.keys())
@pytest.mark.parametrize("shift", [-2.0, 1.0, 2.0])
def test_a_step_of_the_scene_is_held_back_then_taken_off(scene: Scene, shift: float) -> None:
    room = Room()
    assert held_back(room.look(DESK, REST, 40)) == 0
    seen = room.look(scene, REST + shift, 60)
    assert 2 <= held_back(seen) <= 10
    assert {sample.why for sample in seen if isinstance(sample, NoReading)} == {Absence.NEW_LIGHT}
    assert np.mean(levels(seen)) == pytest.approx(REST, abs=0.5)
    assert max(levels(seen)) < REST + 2


def test_the_same_step_without_a_change_of_the_scene_is_a_change_of_the_face() -> None:
    room = Room()
    room.look(DESK, REST, 40)
    seen = room.look(DESK, REST + 2, 60)
    assert held_back(seen) == 0
    assert np.mean(levels(seen)) == pytest.approx(REST + 2, abs=0.3)


def test_a_tense_face_in_a_new_light_is_seen_once_the_light_is_known() -> None:
    room = Room()
    room.look(DESK, REST, 40)
    room.look(LAMP, REST + 1, 20)
    tense = levels(room.look(LAMP, REST + 1 + 3, 20))
    assert np.mean(tense) == pytest.approx(REST + 3, abs=0.6)


def test_a_scene_that_comes_again_is_known_at_once() -> None:
    room = Room()
    room.look(DESK, REST, 40)
    room.look(SECOND_SCREEN, REST + 1.5, 20)
    for _ in range(5):  # turning between two screens
        back, there = room.look(DESK, REST, 6), room.look(SECOND_SCREEN, REST + 1.5, 6)
        assert held_back(back) == held_back(there) == 1  # the one look that might have been a glance
        assert np.mean(levels(back)) == pytest.approx(REST, abs=0.6)
        assert np.mean(levels(there)) == pytest.approx(REST, abs=0.8)


def test_one_glance_aside_teaches_nothing() -> None:
    room = Room()
    room.look(DESK, REST, 20)
    assert held_back(room.look(SECOND_SCREEN, REST + 3)) == 1
    assert held_back(room.look(DESK, REST, 10)) == 0
    assert not room.scenes.learns


def test_a_scene_that_is_left_before_it_is_known_is_learned_anew() -> None:
    room = Room()
    room.look(DESK, REST, 20)
    room.look(LAMP, REST + 1.5, 3)
    assert room.scenes.learns
    room.look(DESK, REST, 5)
    assert not room.scenes.learns
    assert held_back(room.look(LAMP, REST + 1.5, 20)) > LEARN_READINGS - 2


def test_light_that_wanders_slowly_is_no_step() -> None:
    room = Room()
    seen = [
        each for part in np.linspace(0, 1, 200) for each in room.look(replace(DESK, light=6.5 + part), REST)
    ]
    assert held_back(seen) == 0
    assert set(np.diff(levels(seen)) != 0) == {True}


def test_no_scene_takes_off_more_than_so_much() -> None:
    room = Room()
    room.look(DESK, -5.0, 40)
    assert np.mean(levels(room.look(LAMP, 3.0, 40))) == pytest.approx(3 - MOST_OFFSET, abs=0.4)


def test_of_a_difference_that_may_be_chance_only_a_part_is_taken_off() -> None:
    steady, wandering = [1.0, 1.1, 0.9, 1.0, 1.1, 0.9], [1.0, 3.5, -1.5, 1.0, 3.5, -1.5]
    before = [0.1, -0.1] * 30
    assert offset(steady, before) == pytest.approx(1.0, abs=0.03)
    assert 0.05 < offset(wandering, before) < 0.5
    assert offset([-each for each in wandering], before) == pytest.approx(-offset(wandering, before))


def test_the_first_scene_of_all_is_judged_at_once() -> None:
    assert held_back(Room().look(LAMP, REST, 10)) == 0


def test_readings_of_no_known_scene_pass_as_they_are() -> None:
    room = Room()
    room.look(DESK, REST, 20)
    assert held_back(room.look(None, REST + 3, 20)) == 0


def test_a_turn_that_can_not_be_told_is_no_step() -> None:
    room = Room()
    room.look(DESK, REST, 20)
    assert held_back(room.look(replace(DESK, turn=None), REST, 10)) == 0


def test_it_takes_time_and_not_looks_alone_to_know_a_scene() -> None:
    scenes, time = Scenes(), 0.0
    for _ in range(20):
        time += 10
        scenes.take(Reading(time, {}, 0.1, 1.0, DESK))
    begin = time + 1
    held = [scenes.take(Reading(begin + part, {}, 0.2, 1.0, LAMP)) for part in range(60)]
    first = next(sample.time for sample in held if isinstance(sample, Reading))
    assert first - begin >= LEARN_SECONDS
