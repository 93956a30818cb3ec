"""The whole app on a real desktop: real faces turn angry, and it speaks up in its two steps."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.sensing.faces import FaceDetector, HaarDetector, choose, cut, judged, open_detector
from moodguard.sensing.frame import Frame
from moodguard.store.paths import DETECTOR_FILE
from support.desktop import Desktop, StartApp

pytestmark = [pytest.mark.e2e, pytest.mark.data]

FPS = 4
SPEED = 120  # a second of the video is two minutes
FERPLUS = {"neutral": 0, "happy": 1, "angry": 4}
CLEAR_VOTES = 8
FACES_EACH = 24


def clear_faces(data: Path, name: str) -> list[np.ndarray]:
    """Public-test faces that nearly all voters agree on, placed in a webcam picture where they can be read.

    By either detector: the app takes the better one where it is there.
    """
    archive = np.load(data / "fer2013" / "fer2013_train_public.npz")
    votes = archive["ferplus_votes"][:, FERPLUS[name]]
    chosen = np.flatnonzero((archive["usage"] == 1) & (votes >= CLEAR_VOTES))
    faces = archive["images"]  # once: each look reads the whole of it
    detectors, pictures = (HaarDetector(), open_detector(data / "detector" / DETECTOR_FILE)), []
    for index in chosen:
        picture = np.full((480, 640, 3), 150, np.uint8)
        face = cv2.resize(faces[index], (260, 260), interpolation=cv2.INTER_CUBIC)
        picture[110:370, 190:450] = face[..., None]
        if all(can_be_read(Frame(picture, 0), detector) for detector in detectors):
            pictures.append(picture)
        if len(pictures) == FACES_EACH:
            break
    assert len(pictures) >= FACES_EACH // 2, f"too few clear {name} faces"
    return pictures


def can_be_read(frame: Frame, detector: FaceDetector) -> bool:
    found = choose(detector.find(frame), frame)
    return found is not None and judged(found, cut(frame, found, 0)).quality > 0


@pytest.fixture(scope="module")
def video(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six seconds neutral, ninety angry, twenty happy: the anger is enough for a busy machine, too."""
    path = tmp_path_factory.mktemp("video") / "day.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), FPS, (640, 480))
    for name, seconds in (("neutral", 6), ("angry", 90), ("happy", 20)):
        faces = clear_faces(data, name)
        for number in range(seconds * FPS):
            writer.write(faces[number % len(faces)])
    writer.release()
    return path


def test_lasting_anger_brings_a_break_message_then_the_gallery_then_rest(
    desktop: Desktop, start_app: StartApp, video: Path, tmp_path: Path
) -> None:
    app = start_app(
        "--source", str(video), "--speed", str(SPEED),
        "--set", "gallery_opens_itself=on", "--set", "sample_seconds=20", "--set", "follow_up_minutes=6",
        "--set", "gallery_minutes=5",
    )  # fmt: skip
    app.wait_for_line("tray icon shown")
    before = desktop.focused()
    app.wait_for_line("step break_message")
    app.wait_for_window(desktop, "MoodGuard: a break")
    assert desktop.focused() == before, "the break message took the keyboard"
    desktop.screenshot(tmp_path / "break.png")
    app.wait_for_line("step gallery")
    app.wait_for_window(desktop, "MoodGuard: gallery")
    assert desktop.focused() == before, "the gallery took the keyboard"
    desktop.screenshot(tmp_path / "gallery.png")
    app.wait_for_line("step rest")
    assert json.loads(app.ask("status", "--json"))["stage"] == "rest"
    assert app.ask("quit") == "ok"
    assert app.exit_status() == 0
