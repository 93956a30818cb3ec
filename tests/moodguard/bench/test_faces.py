"""Detectors are measured on clips: what they find, and what they take for a face."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.bench.faces import Clip, clips_in, measure_faces
from moodguard.bench.targets import BenchError
from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.frame import Face, Frame
from support.recordings import Shot, shots, write_matroska

TRUE = Face(200, 100, 150, 0.9)
WRONG = Face(20, 250, 200, 0.9)


class Stubborn(FaceDetector):
    """Sees the same faces in every frame."""

    name = "stubborn"

    def __init__(self, faces: Sequence[Face]) -> None:
        self._faces = list(faces)

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        del frame, near, everywhere  # as the interface wants them; always the same
        return self._faces


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Twelve frames at six a second."""
    path = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 6, (640, 480))
    for _ in range(12):
        writer.write(np.random.default_rng(1).integers(0, 255, (480, 640, 3), np.uint8))
    writer.release()
    return path


def test_true_faces_are_found_and_others_are_false(clip: Path) -> None:
    def there(_frame: Frame) -> list[Face]:
        return [TRUE]

    right = measure_faces([Clip(clip, empty=False)], lambda: Stubborn([TRUE]), there, every=3)
    assert (right.frames, right.found, right.found_alone, right.false) == (4, 4, 4, 0)
    wrong = measure_faces([Clip(clip, empty=False)], lambda: Stubborn([WRONG]), there, every=3)
    assert (wrong.found, wrong.false, wrong.seconds) == (0, 4, 2)
    assert wrong.false_a_minute == 120
    nobody = measure_faces([Clip(clip, empty=False)], lambda: Stubborn([]), there, every=3)
    assert (nobody.share, nobody.share_alone, nobody.false) == (0, 0, 0)
    assert len(nobody.times) == 4


def test_a_clip_lasts_as_long_as_its_time_stamps_say(tmp_path: Path) -> None:
    frames = shots([0, 100, 200, 5000, 10_000, 10_100, 10_200])
    torn = [*frames[:2], Shot(200, b"no picture"), *frames[3:]]
    path = write_matroska(tmp_path / "clip.mkv", torn, frame_ns=1_000_000)
    tally = measure_faces([Clip(path, empty=True)], lambda: Stubborn([TRUE]), None)
    assert tally.empty_frames == 6
    assert tally.seconds == pytest.approx(10.3)


def test_a_clip_that_can_not_be_played_is_told(tmp_path: Path) -> None:
    path = write_matroska(tmp_path / "clip.mkv", [Shot(0, b"no picture")])
    with pytest.raises(BenchError, match=r"clip\.mkv can't be played"):
        measure_faces([Clip(path, empty=True)], lambda: Stubborn([TRUE]), None)


def test_every_face_in_an_empty_clip_is_false(clip: Path) -> None:
    tally = measure_faces([Clip(clip, empty=True)], lambda: Stubborn([TRUE]), None, every=3)
    assert (tally.frames, tally.empty_frames, tally.false_in_empty) == (0, 4, 4)


def test_without_a_reference_a_face_is_taken_for_true(clip: Path) -> None:
    tally = measure_faces([Clip(clip, empty=False)], lambda: Stubborn([WRONG]), None, every=6)
    assert (tally.found, tally.false) == (2, 0)


@pytest.mark.usefixtures("clip")
def test_the_clips_of_a_folder_are_sorted_into_empty_and_not(tmp_path: Path) -> None:
    (tmp_path / "far_away.mkv").touch()
    (tmp_path / "notes.txt").touch()
    clips = clips_in(tmp_path, "far*")
    assert [(c.path.name, c.empty) for c in clips] == [("clip.avi", False), ("far_away.mkv", True)]


def test_a_folder_without_videos_can_not_be_measured(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="holds no video"):
        clips_in(tmp_path, "*")
    with pytest.raises(BenchError, match="no folder that can be read"):
        clips_in(tmp_path / "absent", "*")


def test_what_is_no_video_can_not_be_measured(tmp_path: Path) -> None:
    (tmp_path / "notes.mkv").write_text("hello")
    with pytest.raises(BenchError, match="can't be played"):
        measure_faces([Clip(tmp_path / "notes.mkv", empty=False)], lambda: Stubborn([]), None)
