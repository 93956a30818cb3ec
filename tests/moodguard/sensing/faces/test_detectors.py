"""Detectors agree on what a face's square is, follow it, and refuse files that are not theirs."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.faces import (
    DetectorError,
    FaceDetector,
    HaarDetector,
    UserFace,
    YuNetDetector,
    choose,
    open_detector,
)
from moodguard.sensing.faces.haar import WHOLE_EVERY, Cascade
from moodguard.sensing.frame import Face, Frame
from moodguard.store.paths import DETECTOR_FILE


def person(look: str | None = "neutral", seed: int = 1) -> Frame:
    return Frame(draw_scene(LOOKS[look] if look else None, np.random.default_rng(seed)), 0)


@pytest.fixture
def yunet(data: Path) -> Path:
    return data / "detector" / DETECTOR_FILE


@pytest.fixture(params=["Haar", "YuNet"])
def detector(request: pytest.FixtureRequest) -> FaceDetector:
    if request.param == "Haar":
        return HaarDetector()
    return YuNetDetector(request.getfixturevalue("yunet"))


@pytest.mark.parametrize("look", LOOKS)
def test_the_drawn_face_is_found_where_it_was_drawn(detector: FaceDetector, look: str) -> None:
    for seed in range(3):
        frame = person(look, seed)
        face = choose(detector.find(frame), frame)
        assert face is not None
        assert abs(face.centre[0] - 320) < 40
        assert 200 < face.side < 360


def test_nobody_is_found_in_the_empty_room(detector: FaceDetector) -> None:
    assert detector.find(person(None)) == []


def test_nobody_is_found_where_somebody_was(detector: FaceDetector) -> None:
    assert detector.find(person(None), Face(170, 110, 300, 1)) == []


def test_a_face_that_has_moved_away_is_found_again(detector: FaceDetector) -> None:
    frame = person()
    elsewhere = Face(0, 0, 100, 1)
    assert any(abs(face.centre[0] - 320) < 40 for face in detector.find(frame, elsewhere))


def test_both_detectors_draw_the_same_square(yunet: Path) -> None:
    frame = person()
    haar = choose(HaarDetector().find(frame), frame)
    net = choose(YuNetDetector(yunet).find(frame), frame)
    assert haar is not None
    assert net is not None
    assert haar.side == pytest.approx(net.side, rel=0.15)


def test_haar_follows_a_face_without_searching_the_whole_frame() -> None:
    detector, searched = HaarDetector(), []
    whole = detector._find_anywhere
    detector._find_anywhere = lambda frame: searched.append(1) or whole(frame)  # type: ignore[method-assign]
    user = UserFace(detector)
    assert all(user.find(person(seed=seed)) is not None for seed in range(2 * WHOLE_EVERY))
    assert len(searched) == 3  # the first, and each sixth


def leaning(frame: Frame, degrees: float, around: tuple[float, float]) -> Frame:
    """The same picture, turned against the clock."""
    height, width = frame.pixels.shape[:2]
    turned = cv2.getRotationMatrix2D(around, degrees, 1.0)
    pixels = cv2.warpAffine(frame.pixels, turned, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return Frame(np.asarray(pixels, np.uint8), frame.time)


@pytest.mark.data
@pytest.mark.parametrize("name", ["again", "bird", "learn", "please"])
def test_haar_follows_a_head_that_leans_to_either_side(data: Path, yunet: Path, name: str) -> None:
    video = cv2.VideoCapture(str(data / "video" / f"{name}.mkv"))
    straight, user, found = UserFace(YuNetDetector(yunet)), UserFace(HaarDetector()), []
    while len(found) < 42 and video.grab():
        frame = Frame(np.asarray(video.retrieve()[1], np.uint8), 0)
        true = straight.find(frame)
        assert true is not None
        lean = 30 * np.sin(len(found) / 6)
        face = user.find(leaning(frame, lean, true.centre))
        found.append(
            face is not None
            and np.allclose(face.centre, true.centre, atol=true.side / 3)
            and 0.67 < face.side / true.side < 1.5
        )
    assert len(found) > 40
    assert np.mean(found) >= 0.9


def test_yunet_marks_eyes_nose_and_mouth(yunet: Path) -> None:
    frame = person()
    face = choose(YuNetDetector(yunet).find(frame), frame)
    assert face is not None
    points = face.landmarks
    assert points is not None
    assert points.right_eye[0] < points.nose[0] < points.left_eye[0]
    assert points.right_eye[1] < points.nose[1] < points.right_mouth[1]
    assert all(face.left < x < face.left + face.side for x in (points.right_eye[0], points.left_eye[0]))


def test_a_file_that_is_no_detector_is_replaced_by_the_built_in_one(tmp_path: Path) -> None:
    path = tmp_path / "yunet.onnx"
    with pytest.raises(DetectorError, match="can't be read"):
        YuNetDetector(path)
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(DetectorError, match=r"yunet\.onnx"):
        YuNetDetector(path)
    assert open_detector(path).name == "Haar"


def test_a_detector_with_one_changed_byte_is_refused(yunet: Path, tmp_path: Path) -> None:
    changed = bytearray(yunet.read_bytes())
    changed[-1] ^= 1
    path = tmp_path / DETECTOR_FILE
    path.write_bytes(changed)
    with pytest.raises(DetectorError, match="damaged or another one"):
        YuNetDetector(path)
    assert open_detector(yunet).name == "YuNet"


def test_a_missing_cascade_is_named() -> None:
    with pytest.raises(DetectorError, match=r"none\.xml is missing"):
        HaarDetector((Cascade("none.xml", 1), Cascade("none.xml", 1)))


@pytest.mark.data
def test_nobody_counts_in_a_clip_of_somebody_who_walks_far_away(detector: FaceDetector, data: Path) -> None:
    video = cv2.VideoCapture(str(data / "video" / "walker_far_away.mp4"))
    user, looks, found = UserFace(detector), 0, []
    while video.grab():
        looks += 1
        if looks % 15 == 0:  # about two a second, as many as a look in the app takes
            good, pixels = video.retrieve()
            assert good
            found.append(user.find(Frame(np.asarray(pixels, np.uint8), 0)))
    assert len(found) > 50
    assert set(found) == {None}


@pytest.mark.data
@pytest.mark.parametrize(("name", "share"), [("learn", 0.8), ("thanks", 0.95)])
def test_the_face_of_a_webcam_clip_is_followed(
    detector: FaceDetector, data: Path, name: str, share: float
) -> None:
    video = cv2.VideoCapture(str(data / "video" / f"{name}.mkv"))
    user, found = UserFace(detector), []
    while True:
        good, pixels = video.read()
        if not good:
            break
        if len(found) < 40:
            face = user.find(Frame(pixels, 0))
            found.append(face is not None and abs(face.centre[0] - 310) < 40)
    assert np.mean(found) >= (share if detector.name == "Haar" else 1)


@pytest.mark.data
@pytest.mark.parametrize("name", ["again", "help", "no"])
def test_the_folds_below_the_chin_are_not_followed(data: Path, name: str) -> None:
    video = cv2.VideoCapture(str(data / "video" / f"{name}.mkv"))
    user, alone, sides, folds = UserFace(HaarDetector()), HaarDetector(), [], 0
    while video.grab():
        frame = Frame(np.asarray(video.retrieve()[1], np.uint8), 0)
        face = user.find(frame)
        sides += [face.side] if face is not None else []
        for _ in range(2):  # each cascade has its turn
            folds += any(found.side > 110 for found in alone.find(frame))
    assert folds  # else this clip would show nothing
    assert len(sides) > 45
    assert max(sides) < 110
