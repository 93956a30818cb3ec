"""The published rows are built as they are described."""

import dataclasses
from itertools import pairwise

import numpy as np
import pytest

from support.published_row import ROW
from trainers import experiments
from trainers.cnn.backend import keras
from trainers.data.classes import KNOWN_CLASSES
from trainers.published.rows import SYSTEMS, Head, Scheme, all_rows, find_rows
from trainers.published.systems import optimised_cnn, vgg16, wellbeing_models
from trainers.published.train_row import compiled_model
from trainers.run_options import ExperimentError

ROWS = all_rows()
LIGHT = [row for row in ROWS.values() if not row.transfer]


def test_every_system_is_an_experiment_of_its_own() -> None:
    assert set(SYSTEMS) <= set(experiments.names())
    assert {row.system for row in ROWS.values()} == set(SYSTEMS)


@pytest.mark.parametrize("name", ["a1", "a2", "b1", "c1", "c2", "c_svm_l1", "c_svm_l2", "c_svm_l1_l2"])
def test_the_wellbeing_networks_have_as_many_parameters_as_published(name: str) -> None:
    row = ROWS[f"wellbeing_models.{name}"]

    assert row.published.parameters == row.build("none").count_params()
    assert not row.published.parameters_differ


def test_what_misses_to_the_published_count_of_parameters_is_told() -> None:
    row = ROWS["wellbeing_models.b2"]

    assert row.build("none").count_params() == 2_943_811 != row.published.parameters
    assert "2,943,811" in row.published.parameters_differ
    for name in ("b3", "c3"):
        assert "without the dense layer" in ROWS[f"wellbeing_models.{name}"].published.parameters_differ


@pytest.mark.parametrize(
    ("name", "training", "validation", "test"),
    [
        ("wellbeing_models.a1", 0.79, 0.6782, 0.5909),
        ("wellbeing_models.c_svm_l2", 0.94, 0.8488, 0.8038),
        ("efficientnet_b2.transfer", 0.8112, 0.765, None),
        ("four_layer_convnet.published", 0.965, 0.6505, None),
        ("vgg16.custom", 0.9537, 0.6657, 0.6711),
        ("optimised_cnn.amsgrad_0.01", None, None, 0.65),
    ],
)
def test_a_row_has_the_published_figures(
    name: str, training: float | None, validation: float | None, test: float | None
) -> None:
    published = ROWS[name].published
    told = (published.training, published.validation, published.test)

    assert tuple(part.accuracy for part in told) == (training, validation, test)


@pytest.mark.parametrize("row", LIGHT, ids=lambda row: row.name)
def test_a_network_takes_what_its_card_says_and_gives_what_its_head_says(row: object) -> None:
    assert isinstance(row, type(LIGHT[0]))
    model = row.build("none")

    assert model.input_shape == (None, row.input.height, row.input.width, row.input.channels)
    assert model.output_shape[1] == len(row.scheme.value)


def test_the_wellbeing_models_are_trained_as_published() -> None:
    rows = [row for row in ROWS.values() if row.system == "wellbeing_models"]

    assert len(rows) == 12
    assert {(row.batch, row.epochs, row.patience, row.folds) for row in rows} == {(32, 70, 15, 5)}
    assert {row.input.width for row in rows} == {200, 300, 224}
    assert ROWS["wellbeing_models.a2"].copies == {"disgust": 3}
    assert ROWS["wellbeing_models.b1"].copies == ROWS["wellbeing_models.c3"].copies
    assert ROWS["wellbeing_models.b1"].copies == {"neutral": 2, "happy": 2}


@pytest.mark.parametrize(("name", "l1", "l2"), [("l1", 0.01, 0.0), ("l2", 0.0, 0.01), ("l1_l2", 0.01, 0.01)])
def test_the_svm_heads_keep_their_weights_small(name: str, l1: float, l2: float) -> None:
    row = ROWS[f"wellbeing_models.c_svm_{name}"]
    kept = row.build("none").get_layer("raw").kernel_regularizer

    assert row.head is Head.HINGE
    assert (float(kept.l1), float(kept.l2)) == pytest.approx((l1, l2))


def test_vgg16_has_the_published_top() -> None:
    layers = vgg16.build_custom(vgg16.Custom(), "none").layers

    assert sum(isinstance(layer, keras.layers.Conv2D) for layer in layers) == 13
    dense = [layer.units for layer in layers if isinstance(layer, keras.layers.Dense)]
    assert dense == [4096, 1024, 7]
    assert [layer.rate for layer in layers if isinstance(layer, keras.layers.Dropout)] == [0.4, 0.3]
    assert ROWS["vgg16.custom"].batch == 256
    assert float(ROWS["vgg16.custom"].optimizer().learning_rate) == pytest.approx(1e-4)


def test_a_draw_changes_network_optimiser_and_batch() -> None:
    drawn = {**dataclasses.asdict(vgg16.Custom()), "optimizer": "adam", "batch": 64, "learning_rate": 1e-3}

    row = vgg16.tuned(ROWS["vgg16.search"], drawn)

    assert row.batch == 64
    assert isinstance(row.optimizer(), keras.optimizers.Adam)
    assert float(row.optimizer().learning_rate) == pytest.approx(1e-3)


def strength(model: keras.Model) -> float:
    """How much two faces differ in what the last convolution gives, against how much they differ "
    "themselves."""
    faces = np.random.default_rng(5).uniform(0, 1, (2, 48, 48, 3)).astype(np.float32)
    last = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)][-1]
    given = keras.ops.convert_to_numpy(keras.Model(model.inputs, last.output)([faces]))
    return float(np.abs(given[0] - given[1]).mean() / np.abs(faces[0] - faces[1]).mean())


def test_vgg16_from_chance_lets_faces_through_and_learns_faster_than_from_imagenet() -> None:
    row = ROWS["vgg16.custom"]
    drawn = keras.applications.VGG16(include_top=False, weights=None, input_shape=(48, 48, 3))

    assert strength(row.build("none")) > 10 * strength(drawn)
    assert row.optimizer_from_chance is not None
    assert float(row.optimizer_from_chance().learning_rate) == pytest.approx(0.01)
    assert float(row.optimizer().learning_rate) == pytest.approx(1e-4)


@pytest.mark.parametrize(("start", "rate"), [("none", 0.5), ("a-file.h5", 0.01)])
def test_a_row_that_begins_from_chance_may_have_an_optimiser_of_its_own(start: str, rate: float) -> None:
    row = dataclasses.replace(ROW, optimizer_from_chance=lambda: keras.optimizers.SGD(0.5))

    assert float(compiled_model(row, start).optimizer.learning_rate) == pytest.approx(rate)


def test_a_third_dense_layer_stands_where_it_is_drawn() -> None:
    drawn = {**dataclasses.asdict(vgg16.Custom()), "layers": 3, "third": 256, "activation": "sigmoid"}

    layers = vgg16.tuned(ROWS["vgg16.search"], drawn).build("none").layers

    dense = [
        (layer.units, layer.activation.__name__) for layer in layers if isinstance(layer, keras.layers.Dense)
    ]
    assert dense == [(4096, "sigmoid"), (1024, "sigmoid"), (256, "sigmoid"), (7, "linear")]


def test_batch_norm_stands_before_each_relu_of_the_optimised_cnn() -> None:
    layers = optimised_cnn.build("none").layers

    before = [known for known, after in pairwise(layers) if isinstance(after, keras.layers.ReLU)]
    assert len(before) == 4
    assert all(isinstance(layer, keras.layers.BatchNormalization) for layer in before)
    assert not any(layer.activation.__name__ == "relu" for layer in layers if hasattr(layer, "activation"))


def test_the_published_values_can_be_drawn() -> None:
    for name, value in dataclasses.asdict(vgg16.Custom()).items():
        assert value in vgg16.SPACE[name]


def test_amsgrad_is_one_of_the_compared_optimisers() -> None:
    amsgrad = optimised_cnn.make_optimizer("amsgrad", 0.01)

    assert amsgrad.amsgrad
    assert "optimised_cnn.amsgrad_0.01" in ROWS


def test_the_four_layer_convnet_has_four_convolutions_and_two_dense_layers() -> None:
    layers = ROWS["four_layer_convnet.published"].build("none").layers

    widths = [layer.filters for layer in layers if isinstance(layer, keras.layers.Conv2D)]
    assert widths == [128, 256, 512, 512]
    assert [layer.units for layer in layers if isinstance(layer, keras.layers.Dense)] == [256, 512, 7]


@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_scheme_puts_expressions_where_their_names_say(scheme: Scheme) -> None:
    labels = scheme.labels(np.arange(len(KNOWN_CLASSES)))
    places = {name: int(label) for name, label in zip(KNOWN_CLASSES, labels, strict=True)}

    assert places["contempt"] == -1
    if scheme is Scheme.SEVEN:
        assert [places[name] for name in scheme.value] == list(range(7))
        return
    assert places["surprise"] == -1
    assert {scheme.value[places[name]] for name in ("angry", "disgust", "fear", "sad")} == {"negative"}
    assert scheme.value[places["happy"]] == "positive"
    assert scheme.value[places["neutral"]] == ("neutral" if scheme is Scheme.THREE else "positive")


def test_a_system_means_all_of_its_rows_and_an_unknown_name_is_told_what_there_is() -> None:
    assert [row.name for row in find_rows(["vgg16", "vgg16.custom"])] == [
        "vgg16.baseline",
        "vgg16.custom",
        "vgg16.search",
    ]
    with pytest.raises(ExperimentError, match=r"no row 'alexnet'.*wellbeing_models\.a1"):
        find_rows(["alexnet"])


def test_more_pixels_cost_more_parameters() -> None:
    sizes = [
        wellbeing_models.wellbeing_network((side, side, 1), 7).count_params() for side in (48, 96, 200, 300)
    ]

    assert all(smaller < larger for smaller, larger in pairwise(sizes))
