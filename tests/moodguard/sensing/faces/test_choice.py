"""The user's face counts, and stays the same one; who passes by does not."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from moodguard.sensing.faces import FaceDetector, UserFace, choose
from moodguard.sensing.faces.choice import LOOKS_TO_FORGET, LOOKS_TO_STAY
from moodguard.sensing.frame import Face, Frame, Landmarks

FRAME = Frame(np.zeros((480, 640, 3), np.uint8), 0)
USER = Face(200, 150, 160, 0.9)
PASSER_BY = Face(480, 100, 80, 0.9)


class Scripted(FaceDetector):
    """Finds what the script says, look by look."""

    name = "script"

    def __init__(self, looks: Sequence[list[Face]]) -> None:
        self._looks: Iterator[list[Face]] = iter(looks)
        self.asked_near: list[Face | None] = []
        self.asked_everywhere: list[bool] = []

    def find(self, _frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        self.asked_near.append(near)
        self.asked_everywhere.append(everywhere)
        return next(self._looks)


def seen(*looks: list[Face]) -> list[Face | None]:
    user = UserFace(Scripted(looks))
    return [user.find(FRAME) for _ in looks]


def with_landmarks(left: float, side: float, turn: float) -> Face:
    """A face whose nose lies `turn` distances of the eyes off the middle."""
    middle, apart = left + side / 2, side * 0.4
    eyes = (middle - apart / 2, 200.0), (middle + apart / 2, 200.0)
    mouth = (middle - apart / 3, 270.0), (middle + apart / 3, 270.0)
    return Face(left, 150, side, 0.9, landmarks=Landmarks(*eyes, (middle + turn * apart, 235.0), *mouth))


def test_the_largest_face_counts_and_small_ones_do_not() -> None:
    near, far = Face(10, 10, 200, 0.8), Face(300, 10, 100, 0.99)
    assert choose([far, near], FRAME) is near
    assert choose([Face(300, 10, 40, 0.99)], FRAME) is None
    assert choose([], FRAME) is None


def test_a_surer_face_outweighs_a_slightly_larger_one() -> None:
    face, hand = Face(270, 100, 83, 0.94), Face(229, 328, 89, 0.73)
    assert choose([hand, face], FRAME) is face


def test_a_frontal_face_outweighs_a_slightly_larger_one_that_looks_away() -> None:
    frontal, away = with_landmarks(100, 150, 0.02), with_landmarks(400, 170, 0.5)
    assert choose([away, frontal], FRAME) is frontal


def test_the_user_stays_the_user_beside_a_slightly_larger_face() -> None:
    neighbour = Face(420, 150, 190, 0.9)
    assert seen([USER], [USER, neighbour]) == [USER, USER]
    assert seen([neighbour, USER]) == [neighbour]


def test_a_much_larger_face_takes_the_place_when_it_stays() -> None:
    other = Face(420, 100, 260, 0.9)
    assert seen([USER], *[[USER, other]] * LOOKS_TO_STAY) == [USER] * LOOKS_TO_STAY + [other]


def test_a_fold_of_clothes_below_the_chin_is_not_taken_for_the_user() -> None:
    fold = Face(120, 345, 350, 1)
    assert seen([USER], [USER, fold], [USER], [fold], [USER]) == [USER, USER, USER, None, USER]


def test_leaning_in_is_no_other_face() -> None:
    nearer = Face(150, 120, 300, 0.9)
    assert seen([USER], [nearer]) == [USER, nearer]


def test_where_another_face_was_seen_the_detector_looks_everywhere_next() -> None:
    detector = Scripted([[USER], [USER, Face(420, 100, 260, 0.9)], [USER], [USER]])
    user = UserFace(detector)
    for _ in range(4):
        user.find(FRAME)
    assert detector.asked_everywhere == [False, False, True, False]


def test_who_passes_by_while_the_user_is_away_does_not_count() -> None:
    passing = [[PASSER_BY]] * (LOOKS_TO_STAY - 1)
    assert seen([USER], *passing, [USER]) == [USER, *[None] * len(passing), USER]


def test_glimpses_of_passers_by_do_not_add_up() -> None:
    assert set(seen([USER], *[[PASSER_BY], []] * (LOOKS_TO_STAY + 1))[1:]) == {None}


def test_who_stays_is_the_user() -> None:
    assert seen([USER], *[[PASSER_BY]] * LOOKS_TO_STAY)[-1] == PASSER_BY


def test_after_a_while_without_anybody_whoever_comes_is_the_user() -> None:
    nobody: list[list[Face]] = [[]] * LOOKS_TO_FORGET
    assert seen([USER], *nobody, [PASSER_BY])[-1] == PASSER_BY
    assert seen([USER], *nobody[1:], [PASSER_BY])[-1] is None


@pytest.mark.parametrize("forgets", [False, True])
def test_the_detector_is_told_where_the_user_was_until_that_is_forgotten(forgets: bool) -> None:
    detector = Scripted([[USER], [USER]])
    user = UserFace(detector)
    user.find(FRAME)
    if forgets:
        user.forget()
    user.find(FRAME)
    assert detector.asked_near == [None, None if forgets else USER]
