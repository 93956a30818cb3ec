"""Faces made poor on purpose: how they are spoiled, and what the app's own gates do about it."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import FaceSet
from trainers.evaluation.corruptions import Condition, conditions
from trainers.evaluation.robustness import TABLE_HEAD, Robustness, measure_robustness, table_rows

CARD = ExpressionCard(("angry", "happy"), ("angry",), InputSpec(height=48, width=48, channels=1))


def textured(shade: int, shape: tuple[int, ...] = (48, 48)) -> npt.NDArray[np.uint8]:
    """Fine stripes about a shade, which pass the app's gates as a sharp face does."""
    rows, columns = np.indices(shape[:2])
    picture = np.where((rows // 3 + columns // 3) % 2, shade - 50, shade + 50).astype(np.uint8)
    return picture if len(shape) == 2 else np.repeat(picture[:, :, None], 3, axis=2)


def spoiled(kind: str) -> list[Condition]:
    return [condition for condition in conditions() if condition.kind == kind]


def apply(condition: Condition, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return condition.change(picture, np.random.default_rng(3))


@pytest.mark.parametrize("shape", [(48, 48), (60, 50, 3)])
@pytest.mark.parametrize("condition", conditions(), ids=lambda c: f"{c.kind} {c.strength}")
def test_every_change_gives_a_picture_of_its_kind_the_same_each_time(
    condition: Condition, shape: tuple[int, ...]
) -> None:
    picture = textured(120, shape)
    kept = picture.copy()
    changed = apply(condition, picture)
    assert (changed.dtype, changed.ndim) == (np.uint8, picture.ndim)
    assert np.array_equal(changed, apply(condition, picture))
    assert np.array_equal(picture, kept)
    assert np.array_equal(changed, picture) == (condition.kind == "as it is")


def test_each_kind_has_three_strengths_and_20_pixels_are_among_them() -> None:
    kinds = [condition.kind for condition in conditions()]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "as it is": 1, "darkness": 3, "blur": 3, "low resolution": 3, "tilt": 3, "occlusion": 3, "JPEG": 3,
    }  # fmt: skip
    small = apply(spoiled("low resolution")[1], textured(120))
    assert small.shape == (20, 20)


def test_darkness_takes_light_and_more_of_it_takes_more() -> None:
    means = [apply(condition, textured(120)).mean() for condition in spoiled("darkness")]
    assert means == pytest.approx([60, 30, 15], abs=1)


def test_blur_takes_sharpness_in_proportion_to_the_faces_size() -> None:
    contrasts = [apply(condition, textured(120)).std() for condition in spoiled("blur")]
    assert contrasts == sorted(contrasts, reverse=True)
    large = cv2.resize(textured(120), (96, 96), interpolation=cv2.INTER_NEAREST)
    assert apply(spoiled("blur")[1], np.asarray(large)).std() == pytest.approx(contrasts[1], rel=0.2)


def test_a_share_of_the_area_is_hidden_and_the_smaller_lies_within_the_larger() -> None:
    hidden = [apply(condition, textured(120)) != textured(120) for condition in spoiled("occlusion")]
    # What was of the mean shade already is no different when it is hidden.
    assert [mask.mean() for mask in hidden] == pytest.approx([0.1, 0.25, 0.4], abs=0.03)
    assert not (hidden[0] & ~hidden[1]).any()
    assert not (hidden[1] & ~hidden[2]).any()


@pytest.fixture
def measured(make_model: ModelMaker) -> Robustness:
    """The darkness model, which is right about these faces as long as their light is theirs."""
    pictures = [textured(80)] * 6 + [textured(180)] * 6
    labels = np.repeat([KNOWN_CLASSES.index("angry"), KNOWN_CLASSES.index("happy")], 6)
    faces = FaceSet("stripes", pictures, labels, "d" * 64)
    return measure_robustness(ExpressionModel(make_model(card=CARD)), faces)


def test_dark_faces_are_taken_for_angry_and_the_darkest_are_not_read(measured: Robustness) -> None:
    plain, *dark = measured.outcomes[:4]
    assert (plain.accuracy.value, plain.kept.value, plain.false_alarms.value) == (1.0, 1.0, 0.0)
    assert [outcome.accuracy.value for outcome in dark] == [0.5, 0.5, 0.5]
    assert dark[0].false_alarms.value == 1.0
    # An eighth of the light leaves less than the app reads by.
    assert dark[2].kept.value == 0.0


def test_faces_too_far_away_are_refused_whatever_else_they_are(measured: Robustness) -> None:
    small = [outcome for outcome in measured.outcomes if outcome.kind == "low resolution"]
    assert [outcome.kept.right for outcome in small] == [0, 0, 0]
    assert {outcome.kept_accuracy.n for outcome in small} == {0}


def test_the_curve_ends_with_all_faces_and_holds_the_apps_own_point(measured: Robustness) -> None:
    curve = measured.negative
    assert curve.coverage[-1] == 1.0
    assert list(curve.coverage) == sorted(curve.coverage)
    everything = [outcome.negative for outcome in measured.outcomes]
    assert curve.accuracy[-1] == pytest.approx(
        sum(share.right for share in everything) / sum(share.n for share in everything)
    )
    kept = [outcome.kept_negative for outcome in measured.outcomes]
    assert (curve.app.right, curve.app.n) == (sum(s.right for s in kept), sum(s.n for s in kept))


def test_the_table_has_a_row_for_every_condition(measured: Robustness) -> None:
    rows = table_rows(measured)
    assert len(rows) == len(conditions())
    assert {len(row) for row in rows} == {len(TABLE_HEAD)}
    assert rows[0][:2] == ("as it is", "100.0% (75.8 to 100.0)")
    told = measured.to_json()["conditions"][0]
    assert (told["accuracy"]["n"], told["accuracy"]["value"]) == (12, 1.0)


def test_faces_that_are_neither_have_no_curve(make_model: ModelMaker) -> None:
    card = ExpressionCard(("angry", "surprise"), ("angry",), CARD.input)
    faces = FaceSet("stripes", [textured(80)], np.array([KNOWN_CLASSES.index("surprise")]), "d" * 64)
    measured = measure_robustness(ExpressionModel(make_model(card=card)), faces)
    assert measured.negative.coverage == ()
    assert measured.to_json()["risk_coverage"]["negative"]["app"] == {"coverage": None, "value": None}
