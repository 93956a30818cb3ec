"""Resting faces: clips looked at as the app looks, against the negative faces of a test."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec, Threshold
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.frame import Face, Frame
from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import DataError, FaceSet
from trainers.evaluation.inference import Predictions, predict
from trainers.evaluation.resting_faces import (
    Clip,
    clip_rows,
    clips_in,
    compare,
    head_line,
    measure_resting,
    open_detector,
    trade_rows,
    watch,
)
from trainers.metrics import wilson

CARD = ExpressionCard(
    ("angry", "happy"), ("angry",), InputSpec(height=48, width=48, channels=1),
    threshold=Threshold(0.6, "by hand"),
)  # fmt: skip


class WholeFrame(FaceDetector):
    """Finds one face in every frame: the middle of it."""

    name = "whole frame"

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        height = frame.pixels.shape[0]
        return [Face(height * 0.25, height * 0.25, height * 0.5, score=1.0)]


@pytest.fixture
def model(make_model: ModelMaker) -> ExpressionModel:
    return ExpressionModel(make_model(card=CARD))


@pytest.fixture
def said(model: ExpressionModel) -> Predictions:
    """Four negative faces of P 1, 0.8, 0.4 and 0, and a calm one."""
    pictures = [np.full((48, 48), shade, np.uint8) for shade in (0, 51, 153, 255, 255)]
    labels = np.array([KNOWN_CLASSES.index(name) for name in ("angry", "sad", "fear", "angry", "happy")])
    # Sad and fear have no class of this model, so that only what it knows is counted.
    labels[1:3] = KNOWN_CLASSES.index("angry")
    return predict(model, FaceSet("plain", pictures, labels, "d" * 64))


def write_clip(path: Path, shades: list[int], rate: float = 30.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (160, 120))
    for shade in shades:
        rows, columns = np.indices((120, 160))
        grain = np.where((rows // 4 + columns // 4) % 2, -25, 25)
        writer.write(np.repeat((shade + grain).astype(np.uint8)[:, :, None], 3, axis=2))
    writer.release()
    return path


@pytest.mark.parametrize("rate", [30.0, 10.0])
def test_every_frame_is_looked_at_once_whatever_the_rate(
    tmp_path: Path, model: ExpressionModel, rate: float
) -> None:
    clip = watch(write_clip(tmp_path / "a.avi", [50, 50, 200, 200, 200], rate), WholeFrame(), model)
    assert (clip.name, clip.frames) == ("a.avi", 5)
    assert clip.called(0.6).right == 2
    assert clip.called(0.6).n == 5


def test_frames_without_a_readable_face_are_counted_but_not_read(
    tmp_path: Path, model: ExpressionModel
) -> None:
    class Nobody(WholeFrame):
        def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
            return []

    clip = watch(write_clip(tmp_path / "a.avi", [50, 60, 70]), Nobody(), model)
    assert (clip.frames, len(clip.negative)) == (3, 0)


def test_clips_and_test_faces_are_told_at_the_same_point(tmp_path: Path, said: Predictions) -> None:
    write_clip(tmp_path / "tense.avi", [40, 40])
    write_clip(tmp_path / "calm.avi", [210, 210])
    told: list[tuple[int, int]] = []
    measured = measure_resting(said, tmp_path, WholeFrame, lambda done, total: told.append((done, total)))
    assert [clip.name for clip in measured.clips] == ["calm.avi", "tense.avi"]
    assert (measured.called.right, measured.called.n) == (2, 4)
    assert (measured.found.right, measured.found.n) == (2, 4)
    assert told == [(1, 2), (2, 2)]
    assert "50.0% of 4 resting frames" in head_line(measured)
    assert clip_rows(measured)[1] == ("tense.avi", "2", "2", "100.0%")
    assert measured.to_json()["negatives_found"] == 0.5


def test_thresholds_are_the_lowest_that_allow_so_many_resting_frames(said: Predictions) -> None:
    clips = (Clip("a", 60, np.linspace(0.0, 0.59, 60)), Clip("b", 40, np.linspace(0.6, 0.99, 40)))
    measured = compare(said, clips, "none")
    half, one, two, five = measured.trades
    assert (half.called, one.called, two.called, five.called) == (0.0, 0.01, 0.02, 0.05)
    assert 0.98 < one.threshold < 0.99
    # 1 alone lies above them all; 0.8 does not lie above the twenty highest.
    assert one.found.right == 1
    assert measured.found_at(0.75).right == 2
    assert trade_rows(measured)[1][:3] == ("1.00%", f"{one.threshold:.3f}", "25.0%")


def test_the_interval_is_over_clips_since_frames_of_one_are_alike(said: Predictions) -> None:
    clips = tuple(Clip(f"{n}", 100, np.full(100, 0.9 if n == 0 else 0.1)) for n in range(10))
    measured = compare(said, clips, "none")
    low, high = measured.called_interval
    assert measured.called.value == 0.1
    assert (low, high) == (0.0, pytest.approx(0.3))
    assert high > measured.called.interval[1]


def test_a_few_calm_clips_prove_little(said: Predictions) -> None:
    clips = tuple(Clip(f"{n}", 100, np.full(100, 0.1)) for n in range(10))
    measured = compare(said, clips, "none")
    assert (measured.called.value, measured.called_interval) == (0.0, wilson(0, 10))


def test_clips_that_nobody_could_read_leave_it_unknown(said: Predictions) -> None:
    measured = compare(said, (Clip("a", 5, np.empty(0)),), "none")
    assert measured.called_interval == (0.0, 1.0)
    assert measured.trades == ()
    assert measured.to_json()["called_negative"] is None
    assert clip_rows(measured) == [("a", "5", "0", "-")]


def test_a_data_folder_means_the_clips_in_it(tmp_path: Path) -> None:
    (tmp_path / "video").mkdir()
    clip = write_clip(tmp_path / "video" / "a.avi", [50])
    assert clips_in(tmp_path) == clips_in(tmp_path / "video") == [clip]


def test_a_folder_without_clips_or_none_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no video clips"):
        clips_in(tmp_path)
    with pytest.raises(DataError, match="there is no folder"):
        clips_in(tmp_path / "nowhere")


def test_a_damaged_clip_and_a_foreign_detector_are_refused_in_words(
    tmp_path: Path, model: ExpressionModel
) -> None:
    (tmp_path / "text.mkv").write_text("no video")
    with pytest.raises(DataError, match=r"text\.mkv can't be played"):
        watch(tmp_path / "text.mkv", WholeFrame(), model)
    with pytest.raises(DataError, match=r"face detector text\.mkv"):
        open_detector(tmp_path / "text.mkv")


def test_the_built_in_detector_can_be_named() -> None:
    assert open_detector(Path("haar")).name == "Haar"


def test_each_clip_is_looked_at_as_after_a_start(tmp_path: Path, said: Predictions) -> None:
    made: list[WholeFrame] = []

    def make() -> WholeFrame:
        made.append(WholeFrame())
        return made[-1]

    for name in ("a", "b"):
        write_clip(tmp_path / f"{name}.avi", [40])
    measure_resting(said, tmp_path, make)
    assert len(made) == 2
