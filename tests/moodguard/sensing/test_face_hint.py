"""What helps a face to be seen is said in words that somebody at the camera can follow."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from moodguard.reading import Absence
from moodguard.sensing.camera import CameraSource
from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.face_hint import FaceHint, FaceView
from moodguard.sensing.faces import DetectorError
from moodguard.sensing.frame import Frame
from moodguard.sensing.sampler import Sampler
from moodguard.sensing.source_choice import CAMERA, Wanted
from moodguard.words.absences import hint_for
from support.fake_driver import FakeDriver


def scene(seed: int = 1) -> np.ndarray:
    """A painted person before the camera."""
    return draw_scene(LOOKS["neutral"], np.random.default_rng(seed))


def test_a_face_that_can_be_seen_well_is_told_so() -> None:
    assert FaceHint(None).judge(Frame(scene(), 0.0)) == FaceView(None)


def test_an_empty_room_asks_to_sit_down() -> None:
    assert FaceHint(None).judge(Frame(np.full((480, 640, 3), 90, np.uint8), 0.0)) == FaceView(Absence.NO_FACE)


def test_in_the_dark_it_asks_for_light() -> None:
    view = FaceHint(None).judge(Frame((scene() // 32).astype(np.uint8), 1.0))
    assert view == FaceView(Absence.NO_LIGHT)
    assert "lamp" in hint_for(Absence.NO_LIGHT)


def test_a_face_that_is_blurred_is_told_so() -> None:
    blurred = cv2.GaussianBlur(scene(), (0, 0), 15)
    assert FaceHint(None).judge(Frame(blurred, 0.0)) == FaceView(Absence.BLURRED)


def test_a_detector_that_can_not_be_used_gives_way_to_the_built_in_one(tmp_path: Path) -> None:
    broken = tmp_path / "yunet.onnx"
    broken.write_bytes(b"nothing")
    assert FaceHint(broken).judge(Frame(scene(), 0.0)) == FaceView(None)


def test_where_none_can_be_used_the_picture_stands_without_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise DetectorError("it is gone")

    monkeypatch.setattr("moodguard.sensing.face_hint.open_detector", refuse)
    assert FaceHint(None).judge(Frame(scene(), 0.0)) is None


def test_the_live_picture_is_judged_where_it_is_wanted_and_only_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    driver = FakeDriver(scene(number) for number in range(10**6))

    def make(wanted: str, **options: object) -> CameraSource:
        return CameraSource(wanted, cameras=lambda: driver.cameras, opener=driver, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("moodguard.sensing.source_choice.CameraSource", make)
    sampler = Sampler(Wanted(CAMERA, tmp_path / "none.onnx", consented=True), 3600.0, lambda: 0.0)
    said: list[FaceView] = []
    sampler.preview_judged.connect(said.append)
    try:
        with qtbot.waitSignal(sampler.preview_judged):
            sampler.preview("", judged=True)
            sampler.start()
        assert said[0] == FaceView(None)
        sampler.preview("")
        with qtbot.waitSignal(sampler.preview_ready):
            sampler.take_preview()
        said.clear()
        with qtbot.waitSignal(sampler.preview_ready):
            sampler.take_preview()
        assert said == []
    finally:
        sampler.stop()
