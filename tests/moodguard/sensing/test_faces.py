"""Detectors agree on what a face's square is; poor faces are told from good ones."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.faces import (
    DetectorError,
    FaceDetector,
    HaarDetector,
    YuNetDetector,
    choose,
    cut,
    judged,
    open_detector,
)
from moodguard.sensing.frame import Face, Frame
from moodguard.store.paths import DETECTOR_FILE


def person(look: str | None = "neutral", seed: int = 1) -> Frame:
    return Frame(draw_scene(LOOKS[look] if look else None, np.random.default_rng(seed)), 0)


@pytest.fixture(params=["Haar", "YuNet"])
def detector(request: pytest.FixtureRequest) -> FaceDetector:
    if request.param == "Haar":
        return HaarDetector()
    return YuNetDetector(request.getfixturevalue("data") / "detector" / DETECTOR_FILE)


@pytest.mark.parametrize("look", LOOKS)
def test_the_drawn_face_is_found_where_it_was_drawn(detector: FaceDetector, look: str) -> None:
    for seed in range(5):
        frame = person(look, seed)
        face = choose(detector.find(frame), frame)
        assert face is not None
        assert abs(face.left + face.side / 2 - 320) < 40
        assert 200 < face.side < 360


def test_nobody_is_found_in_the_empty_room(detector: FaceDetector) -> None:
    assert detector.find(person(None)) == []


def test_both_detectors_draw_the_same_square(data: Path) -> None:
    frame = person()
    haar = choose(HaarDetector().find(frame), frame)
    yunet = choose(YuNetDetector(data / "detector" / DETECTOR_FILE).find(frame), frame)
    assert haar is not None
    assert yunet is not None
    assert haar.side == pytest.approx(yunet.side, rel=0.12)


def test_a_file_that_is_no_detector_is_replaced_by_the_built_in_one(tmp_path: Path) -> None:
    path = tmp_path / "yunet.onnx"
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(DetectorError, match=r"yunet\.onnx"):
        YuNetDetector(path)
    assert open_detector(path).name == "Haar"


def test_a_missing_cascade_is_named() -> None:
    with pytest.raises(DetectorError, match=r"none\.xml is missing"):
        HaarDetector("none.xml")


def test_the_largest_face_counts_and_small_ones_do_not() -> None:
    frame = Frame(np.zeros((480, 640, 3), np.uint8), 0)
    near, far = Face(10, 10, 200, 0.8), Face(300, 10, 100, 0.99)
    assert choose([far, near], frame) is near
    assert choose([Face(300, 10, 40, 0.99)], frame) is None
    assert choose([], frame) is None


def test_the_cut_is_the_square_around_the_face() -> None:
    pixels = np.zeros((100, 100, 3), np.uint8)
    pixels[40:60, 30:50] = 255
    frame, face = Frame(pixels, 0), Face(30, 40, 20, 1)
    assert cut(frame, face, 0).shape == (20, 20, 3)
    assert cut(frame, face, 0).min() == 255
    wide = cut(frame, face, 0.5)
    assert wide.shape == (40, 40, 3)
    assert wide[10:30, 10:30].min() == 255
    assert wide[:10].max() == 0


@pytest.mark.parametrize("face", [Face(-30, -20, 60, 1), Face(80, 90, 60, 1), Face(-10, -10, 130, 1)])
def test_what_reaches_beyond_the_frame_repeats_its_border(face: Face) -> None:
    pixels = np.full((100, 100, 3), 77, np.uint8)
    picture = cut(Frame(pixels, 0), face, 0.2)
    assert picture.shape[0] == picture.shape[1] == round(face.side * 1.4)
    assert (picture == 77).all()


def test_a_face_wholly_outside_the_frame_is_not_to_be_read() -> None:
    picture = cut(Frame(np.zeros((100, 100, 3), np.uint8), 0), Face(500, 500, 50, 1), 0)
    assert judged(Face(500, 500, 50, 1), picture).quality == 0


@pytest.mark.parametrize(
    "spoil",
    [
        lambda p: (p * 0.08).astype(np.uint8),
        lambda p: cv2.GaussianBlur(p, (0, 0), 25),
        lambda p: np.full_like(p, 128),
    ],
    ids=["dark", "blurred", "flat"],
)
def test_a_poor_face_is_not_to_be_read(spoil: Callable[[np.ndarray], np.ndarray]) -> None:
    frame = person()
    face = Face(170, 110, 300, 1)
    assert judged(face, cut(frame, face, 0)).quality > 0.7
    assert judged(face, spoil(cut(frame, face, 0))).quality == 0


@pytest.mark.data
@pytest.mark.parametrize("name", ["again", "eat", "no", "thanks"])
def test_yunet_finds_the_face_in_every_webcam_frame(data: Path, name: str) -> None:
    detector = YuNetDetector(data / "detector" / DETECTOR_FILE)
    video = cv2.VideoCapture(str(data / "video" / f"{name}.mkv"))
    found = []
    while True:
        good, pixels = video.read()
        if not good:
            break
        frame = Frame(pixels, 0)
        found.append(choose(detector.find(frame), frame) is not None)
    assert len(found) > 20
    assert all(found)
