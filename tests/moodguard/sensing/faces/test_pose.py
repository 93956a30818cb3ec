"""The landmarks tell how far a head is turned."""

import numpy as np
import pytest

from moodguard.sensing.faces.pose import turn_of
from moodguard.sensing.frame import Landmarks

FRONTAL = Landmarks((80, 90), (120, 90), (100, 110), (85, 130), (115, 130))
LOOKS_ASIDE = Landmarks((80, 90), (120, 90), (116, 110), (85, 130), (115, 130))


def tilted(points: Landmarks, degrees: float) -> Landmarks:
    """The same head, tilted in the plane of the picture."""
    angle = np.radians(degrees)
    matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    names = ("right_eye", "left_eye", "nose", "right_mouth", "left_mouth")
    moved = [matrix @ np.array(getattr(points, name)) for name in names]
    return Landmarks(*((float(x), float(y)) for x, y in moved))


@pytest.mark.parametrize("degrees", [-40, 0, 25])
def test_a_tilt_is_no_turn(degrees: float) -> None:
    assert turn_of(tilted(FRONTAL, degrees)) == pytest.approx(0, abs=1e-6)
    assert turn_of(tilted(LOOKS_ASIDE, degrees)) == pytest.approx(0.4)


def test_eyes_in_one_point_are_those_of_a_head_seen_from_the_side() -> None:
    assert turn_of(Landmarks((80, 90), (80, 90), (60, 110), (75, 130), (75, 130))) == 1
