"""The expression model proves itself before it is used, and says what is wrong with one that can't be."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from moodguard.model_card import ExpressionCard, InputSpec, Temperature
from moodguard.sensing.expressions import ExpressionModel, ModelError, prepare
from moodguard.store.paths import assets_dir
from support.odd_models import ODD, save_odd_model


def grey(value: int, side: int = 40) -> np.ndarray:
    return np.full((side, side), value, np.uint8)


def test_probabilities_follow_the_picture_and_sum_to_one(make_model: Callable[..., Path]) -> None:
    model = ExpressionModel(make_model())
    probabilities = model.probabilities([grey(255), grey(0), grey(51)])
    assert probabilities.shape == (3, 3)
    assert probabilities.sum(axis=1) == pytest.approx([1, 1, 1])
    assert model.negative(probabilities) == pytest.approx([0, 1, 0.8], abs=1e-3)


def test_no_faces_give_no_rows(make_model: Callable[..., Path]) -> None:
    assert ExpressionModel(make_model()).probabilities([]).shape == (0, 3)


def test_a_temperature_that_is_not_in_the_graph_is_applied_here(
    make_model: Callable[..., Path], card: ExpressionCard
) -> None:
    sure = ExpressionModel(make_model("sure.onnx")).probabilities([grey(25)])[0]
    hot = replace(card, temperature=Temperature(2.0, applied=False))
    unsure = ExpressionModel(make_model("hot.onnx", hot)).probabilities([grey(25)])[0]
    expected = np.sqrt(sure) / np.sqrt(sure).sum()
    assert unsure == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
@pytest.mark.parametrize(("order", "channels"), [("grey", 1), ("rgb", 3), ("bgr", 3)])
def test_every_input_that_a_card_can_describe_is_run(
    make_model: Callable[..., Path], card: ExpressionCard, layout: str, order: str, channels: int
) -> None:
    spec = InputSpec(20, 24, channels, layout, order)  # type: ignore[arg-type]
    model = ExpressionModel(make_model(card=replace(card, input=spec)))
    colour = np.dstack([grey(0)] * 3)
    assert model.negative(model.probabilities([colour, grey(0)])) == pytest.approx([1, 1])


def test_colours_reach_the_model_in_the_order_of_its_card() -> None:
    blue = np.zeros((10, 10, 3), np.uint8)
    blue[..., 0] = 255  # BGR
    assert prepare(blue, InputSpec(10, 10, 3, "NHWC", "rgb"))[0, 0] == pytest.approx([0, 0, 1])
    assert prepare(blue, InputSpec(10, 10, 3, "NCHW", "bgr"))[:, 0, 0] == pytest.approx([1, 0, 0])


def test_scale_mean_and_std_are_applied_per_channel() -> None:
    spec = InputSpec(8, 8, 3, "NHWC", "rgb", scale=1.0, mean=(10, 20, 30), std=(1, 2, 4))
    tensor = prepare(np.full((8, 8, 3), 50, np.uint8), spec)
    assert tensor.dtype == np.float32
    assert tensor[3, 3] == pytest.approx([40, 15, 5])


@pytest.mark.parametrize("odd", ODD)
def test_what_a_model_gives_is_refused_where_it_is_no_probability_though_the_dry_run_was_good(
    card: ExpressionCard, tmp_path: Path, odd: str
) -> None:
    model = ExpressionModel(save_odd_model(tmp_path / "odd.onnx", card, odd))
    assert model.probabilities([grey(0)])[0] == pytest.approx([1 / 3] * 3)
    with pytest.raises(ModelError, match=r"odd\.onnx"):
        model.probabilities([grey(128)])
    with pytest.raises(ModelError, match=r"odd\.onnx"):
        model.probabilities([grey(0), grey(128)])


def test_values_a_little_below_zero_are_none_of_a_temperature_s_business(
    make_model: Callable[..., Path], card: ExpressionCard
) -> None:
    hot = replace(card, temperature=Temperature(2.0, applied=False))
    bright = InputSpec(16, 16, 1, scale=1.0005 / 255)
    model = ExpressionModel(make_model(card=replace(hot, input=bright)))  # white gives -0.0005 for angry
    assert np.isfinite(model.probabilities([grey(255)])).all()


def test_both_outputs_at_once_are_what_each_gives_alone() -> None:
    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    faces = [grey(60), grey(200)]
    both = model.both(faces)
    votes = model.ferplus(faces)
    assert both is not None
    assert votes is not None
    np.testing.assert_array_equal(both[0], model.probabilities(faces))
    np.testing.assert_array_equal(both[1], votes)
    empty = model.both([])
    assert empty is not None
    assert [part.shape for part in empty] == [(0, 7), (0, 8)]


def test_a_model_without_votes_has_no_second_output(make_model: Callable[..., Path]) -> None:
    assert ExpressionModel(make_model()).both([grey(60)]) is None


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"gone\.onnx can't be read"):
        ExpressionModel(tmp_path / "gone.onnx")


@pytest.mark.parametrize("content", [b"", b"not a model", b"\x08\x01" * 500])
def test_a_corrupt_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"broken\.onnx"):
        ExpressionModel(path)


def test_a_truncated_file_is_refused(make_model: Callable[..., Path], tmp_path: Path) -> None:
    whole = make_model().read_bytes()
    path = tmp_path / "half.onnx"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError):
        ExpressionModel(path)


def test_a_foreign_model_without_a_card_is_refused(make_model: Callable[..., Path]) -> None:
    with pytest.raises(ModelError, match="no MoodGuard model card"):
        ExpressionModel(make_model(metadata={}))


def test_a_model_that_gives_another_number_of_classes_is_refused(make_model: Callable[..., Path]) -> None:
    with pytest.raises(ModelError, match="names 3 classes"):
        ExpressionModel(make_model(outputs=7))


def test_a_model_whose_input_is_not_what_its_card_says_is_refused(
    make_model: Callable[..., Path], card: ExpressionCard
) -> None:
    lying = replace(card, input=replace(card.input, height=99)).to_metadata()
    with pytest.raises(ModelError, match="can't take the faces"):
        ExpressionModel(make_model(metadata=lying))
