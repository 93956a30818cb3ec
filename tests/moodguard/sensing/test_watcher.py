"""One look: several frames of a moment make one sample, and nothing is made of frames that tell nothing."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.model_card import ExpressionCard
from moodguard.reading import POOR_FACES, Absence, NoReading, Reading, Sample
from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector, Gate, HaarDetector
from moodguard.sensing.frame import Face, Frame
from moodguard.sensing.sources import Source, SourceError
from moodguard.sensing.watcher import (
    MODEL_FAULTS,
    ONE_FRAME,
    REFUSED,
    USUAL_BURST,
    Watcher,
    burst_within,
    combined,
)
from support.odd_models import ODD, save_odd_model


def reading(negative: float, quality: float = 1.0) -> Reading:
    return Reading(5.0, {"angry": negative, "calm": 1 - negative}, negative, quality)


NOBODY = NoReading(5.0, Absence.NO_FACE)


def test_the_readings_of_a_burst_are_averaged_by_their_quality() -> None:
    made = combined([reading(0.9, 0.25), NOBODY, reading(0.1, 0.75)])
    assert isinstance(made, Reading)
    assert made.negative == pytest.approx(0.3)
    assert made.classes == pytest.approx({"angry": 0.3, "calm": 0.7})
    assert (made.time, made.quality) == (5.0, 0.5)


def test_one_odd_frame_of_three_does_not_make_a_look_negative() -> None:
    made = combined([reading(0.02), reading(0.95), reading(0.04)])
    assert isinstance(made, Reading)
    assert made.negative < 0.5


def test_without_any_reading_the_last_frame_says_why() -> None:
    poor = NoReading(5.0, Absence.POOR_FACE)
    assert combined([NOBODY, poor]) is poor


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0.01, 1)), min_size=1, max_size=5))
def test_an_average_lies_between_the_readings_and_adds_up(frames: list[tuple[float, float]]) -> None:
    samples: list[Sample] = [reading(negative, quality) for negative, quality in frames]
    made = combined(samples)
    assert isinstance(made, Reading)
    levels = [negative for negative, _ in frames]
    assert min(levels) - 1e-9 <= made.negative <= max(levels) + 1e-9
    assert sum(made.classes.values()) == pytest.approx(1)


def test_where_looks_follow_soon_they_take_one_frame() -> None:
    assert burst_within(10) == USUAL_BURST
    assert burst_within(USUAL_BURST.length) == ONE_FRAME


class Webcam(Source):
    """Shows the drawn person, and notes what is asked of it; unplugged after so many pictures."""

    name, live = "webcam", True

    def __init__(
        self, pictures: int = 1000, spoil: Callable[[np.ndarray], np.ndarray] = lambda picture: picture
    ) -> None:
        self._left = pictures
        self._spoil = spoil
        self._rng = np.random.default_rng(1)
        self.did: list[object] = []

    def grab(self, time: float) -> Frame | None:
        if self._left == 0:
            raise SourceError("It was unplugged.", Absence.CAMERA_GONE)
        self._left -= 1
        self.did.append(time)
        return Frame(self._spoil(draw_scene(LOOKS["neutral"], self._rng)), time)

    def rest(self) -> None:
        self.did.append("rests")

    def close(self) -> None:
        self.did.append("closed")


@pytest.fixture
def watcher_of(make_model: Callable[..., Path]) -> Callable[[Source], Watcher]:
    return lambda source: Watcher(source, HaarDetector(), ExpressionModel(make_model()))


def test_a_look_takes_its_frames_apart_and_then_lets_the_source_rest(
    watcher_of: Callable[[Source], Watcher],
) -> None:
    webcam, waits = Webcam(), []
    sample = watcher_of(webcam).look(100.0, 40.0, USUAL_BURST, lambda seconds: waits.append(seconds) or True)
    assert isinstance(sample, Reading)
    assert sample.time == 100.0
    assert webcam.did == [40.0, pytest.approx(40.6), pytest.approx(41.2), "rests"]
    assert waits == [USUAL_BURST.spacing] * 2


def test_a_look_that_is_disturbed_makes_do_with_what_it_has(watcher_of: Callable[[Source], Watcher]) -> None:
    webcam = Webcam()
    assert isinstance(watcher_of(webcam).look(5.0, 5.0, USUAL_BURST, lambda _: False), Reading)
    assert webcam.did == [5.0, "rests"]


def test_a_camera_that_is_lost_in_the_middle_of_a_look_gives_no_reading(
    watcher_of: Callable[[Source], Watcher],
) -> None:
    webcam = Webcam(pictures=2)
    assert watcher_of(webcam).look(5.0, 5.0, USUAL_BURST) == NoReading(5.0, Absence.CAMERA_GONE)
    assert webcam.did[-1] == "rests"


def test_a_reading_says_in_what_light_it_was_made(watcher_of: Callable[[Source], Watcher]) -> None:
    as_it_is = watcher_of(Webcam()).look(5.0)
    dim = watcher_of(Webcam(spoil=lambda picture: picture // 2)).look(5.0)
    assert isinstance(as_it_is, Reading)
    assert isinstance(dim, Reading)
    assert as_it_is.scene is not None
    assert dim.scene is not None
    assert as_it_is.scene.light - dim.scene.light == pytest.approx(1, abs=0.3)
    assert as_it_is.scene.x == pytest.approx(dim.scene.x, abs=0.05)


def test_behind_a_cover_or_in_the_dark_that_is_said_and_not_that_nobody_is_there(
    watcher_of: Callable[[Source], Watcher],
) -> None:
    covered = Webcam(spoil=lambda picture: picture // 40)
    assert watcher_of(covered).look(5.0) == NoReading(5.0, Absence.NO_LIGHT)
    away = Webcam(spoil=lambda picture: np.full_like(picture, 90))
    assert watcher_of(away).look(5.0) == NoReading(5.0, Absence.NO_FACE)


class SeesAFace(FaceDetector):
    """A detector that finds a face in the middle of each picture, `side` pixels high, however it looks."""

    def __init__(self, side: float = 300) -> None:
        self._face = Face(320 - side / 2, 260 - side / 2, side, 1.0)

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        return [self._face]


def beneath_a_hand(picture: np.ndarray) -> np.ndarray:
    hidden = picture.copy()
    hidden[len(hidden) // 2 :] = 90
    return hidden


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda picture: np.full_like(picture, 128), Absence.POOR_LIGHT),
        (lambda picture: cv2.GaussianBlur(picture, (0, 0), 25), Absence.BLURRED),
        (beneath_a_hand, Absence.HIDDEN),
    ],
    ids=["even", "blurred", "hidden"],
)
def test_a_face_that_can_not_be_read_is_told_with_the_reason(
    make_model: Callable[..., Path], spoil: Callable[[np.ndarray], np.ndarray], why: Absence
) -> None:
    watcher = Watcher(Webcam(spoil=spoil), SeesAFace(), ExpressionModel(make_model()))
    assert watcher.look(5.0) == NoReading(5.0, why)


def test_each_gate_has_a_reason_of_its_own() -> None:
    assert set(REFUSED) == set(Gate)
    assert set(REFUSED.values()) < POOR_FACES
    assert len(set(REFUSED.values())) == len(Gate)


@pytest.mark.parametrize("odd", ODD)
def test_what_is_no_probability_is_no_reading_and_after_several_in_a_row_the_model_is_said_to_be_of_no_use(
    card: ExpressionCard, tmp_path: Path, odd: str
) -> None:
    path = save_odd_model(tmp_path / "odd.onnx", card, odd)
    watcher = Watcher(Webcam(), HaarDetector(), ExpressionModel(path))
    for time in range(MODEL_FAULTS):
        assert watcher.model_fault == ""
        assert watcher.look(time) == NoReading(time, Absence.BAD_MODEL)
    assert "odd.onnx" in watcher.model_fault


def test_a_model_that_fails_now_and_then_stays_and_another_one_begins_without_a_fault(
    make_model: Callable[..., Path], card: ExpressionCard, tmp_path: Path
) -> None:
    good = ExpressionModel(make_model("good.onnx"))
    odd = ExpressionModel(save_odd_model(tmp_path / "odd.onnx", card, "not a number"))
    watcher = Watcher(Webcam(), HaarDetector(), odd)
    for time in range(3 * MODEL_FAULTS):
        watcher.model = good if time % 3 == 0 else odd
        watcher.look(time)
    assert watcher.model_fault == ""
    for time in range(MODEL_FAULTS):
        watcher.look(time)
    watcher.use_model(good)
    assert watcher.model_fault == ""
    assert isinstance(watcher.look(1), Reading)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_a_reading_holds_finite_numbers_only(number: float) -> None:
    for odd in ({"negative": number}, {"quality": number}, {"classes": {"angry": number}}, {"time": number}):
        whole = {"time": 1.0, "classes": {"angry": 0.5}, "negative": 0.5, "quality": 1.0}
        with pytest.raises(ValueError, match="finite"):
            Reading(**(whole | odd))  # type: ignore[arg-type]
