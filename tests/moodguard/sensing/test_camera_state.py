"""How the camera is, in words: each state of its own, and the right one after each look."""

import pytest

from moodguard.reading import POOR_FACES, Absence, NoReading, Reading
from moodguard.sensing.camera_state import CameraState, state_after

FACE = Reading(0.0, {"angry": 0.1, "calm": 0.9}, 0.1, 1.0)


def test_every_state_has_words_of_its_own() -> None:
    words = {state.value for state in CameraState}
    assert len(words) == len(CameraState)
    assert all(words)


@pytest.mark.parametrize(("held", "state"), [(False, CameraState.RESTING), (True, CameraState.WATCHING)])
def test_after_a_reading_the_camera_rests_unless_it_is_kept_open(held: bool, state: CameraState) -> None:
    assert state_after(FACE, held=held) is state
    # a face that can't be read is no trouble of the camera's
    assert {state_after(NoReading(0.0, why), held=held) for why in POOR_FACES} == {state}


@pytest.mark.parametrize(
    ("why", "state"),
    [
        (Absence.NO_FACE, CameraState.NO_FACE),
        (Absence.NO_LIGHT, CameraState.DARK),
        (Absence.CAMERA_BUSY, CameraState.IN_USE),
        (Absence.CAMERA_GONE, CameraState.NO_CAMERA),
        (Absence.CAMERA_STUCK, CameraState.STUCK),
        (Absence.NO_PERMISSION, CameraState.NO_PERMISSION),
    ],
)
@pytest.mark.parametrize("held", [False, True])
def test_after_a_look_without_a_reading_the_reason_is_said(
    why: Absence, state: CameraState, held: bool
) -> None:
    assert state_after(NoReading(0.0, why), held=held) is state
