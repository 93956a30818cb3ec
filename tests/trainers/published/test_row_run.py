"""A row from its faces to its result: it learns, keeps to its time, goes on where it was, and is measured."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from moodguard.sensing.expressions import ExpressionModel
from support.published_row import ROW, FacesMaker
from trainers.cnn.backend import keras
from trainers.cnn.checkpoint import NAME, read_state
from trainers.data.holdout import Split
from trainers.published import plan as planning
from trainers.published import row_run, train_row
from trainers.published.batches import choose_faces, raw_outputs, splits
from trainers.published.row_run import reproduce_row, train_one_fold
from trainers.published.rows import Head, Row, Scheme
from trainers.published.settings import Settings
from trainers.published.train_row import OUT_OF_TIME, Budget, compiled_model, held_out_loss, train_fold
from trainers.run_options import ExperimentError

CONFIG = {"row": "tiny.row", "seed": 1}


class Clock:
    """Each look at it takes a second."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


def two(_: str) -> keras.Model:
    """16x16 grey faces to two numbers."""
    face = keras.Input((16, 16, 1), name="face")
    return keras.Model(face, keras.layers.Dense(2, name="raw")(keras.layers.Flatten()(face)))


def seven(_: str) -> keras.Model:
    """16x16 grey faces to logits of seven classes, without dropout."""
    face = keras.Input((16, 16, 1), name="face")
    return keras.Model(face, keras.layers.Dense(7, name="raw")(keras.layers.Flatten()(face)))


def with_a_hidden_layer(_: str) -> keras.Model:
    """16x16 grey faces to logits of seven classes, which are float32 whatever goes before."""
    face = keras.Input((16, 16, 1), name="face")
    hidden = keras.layers.Dense(9, activation="relu")(keras.layers.Flatten()(face))
    return keras.Model(face, keras.layers.Dense(7, dtype="float32", name="raw")(hidden))


SVM = dataclasses.replace(ROW, scheme=Scheme.TWO, head=Head.HINGE, build=two, folds=3)


def weights(model: keras.Model) -> np.ndarray:
    return np.concatenate([np.ravel(w) for w in model.get_weights()])


def test_a_training_that_was_broken_off_ends_where_an_unbroken_one_does(
    make_faces: FacesMaker, tmp_path: Path
) -> None:
    faces = make_faces()
    split = splits(faces, ROW, 5, 1)[0]

    def train(row: Row, out: str) -> keras.Model:
        keras.utils.set_random_seed(3)
        model = compiled_model(row, "none")
        train_fold(model, row, faces, split, Budget(), config=CONFIG, out=tmp_path / out)
        return model

    unbroken = train(ROW, "unbroken")
    train(dataclasses.replace(ROW, epochs=1), "broken")
    resumed = train(ROW, "broken")

    np.testing.assert_allclose(weights(resumed), weights(unbroken), rtol=1e-4, atol=1e-6)
    assert [r["epoch"] for r in read_state(tmp_path / "broken" / NAME).history] == [1, 2, 3]


def test_a_first_epoch_that_takes_too_long_is_broken_off_and_says_so(
    make_faces: FacesMaker, tmp_path: Path
) -> None:
    faces = make_faces(20)
    split = splits(faces, ROW, 5, 1)[0]
    model = compiled_model(ROW, "none")
    untouched = weights(model)

    budget = Budget(4, clock=Clock())
    fold = train_fold(model, ROW, faces, split, budget, config=CONFIG, out=tmp_path)

    assert fold.stopped == OUT_OF_TIME
    assert fold.state.epoch == 1
    assert 0 < fold.state.history[0]["share"] < 1
    assert not np.array_equal(weights(model), untouched)


def test_time_ends_a_training_after_a_whole_epoch(make_faces: FacesMaker, tmp_path: Path) -> None:
    faces = make_faces()
    row = dataclasses.replace(ROW, epochs=50)

    fold = train_fold(
        compiled_model(row, "none"),
        row,
        faces,
        splits(faces, row, 5, 1)[0],
        Budget(60, clock=Clock()),
        config=CONFIG,
        out=tmp_path,
    )

    assert fold.stopped == OUT_OF_TIME
    assert 1 < fold.state.epoch < 50
    assert {record["share"] for record in fold.state.history} == {1.0}
    assert read_state(tmp_path / NAME).epoch == fold.state.epoch


def with_a_norm(_: str) -> keras.Model:
    """16x16 grey faces to logits of seven classes; its norm hardly follows what reaches it."""
    face = keras.Input((16, 16, 1), name="face")
    normed = keras.layers.BatchNormalization(momentum=0.9999)(keras.layers.Flatten()(face))
    return keras.Model(face, keras.layers.Dense(7, name="raw")(normed))


def test_norms_of_a_training_that_was_cut_short_are_settled(make_faces: FacesMaker, tmp_path: Path) -> None:
    faces = make_faces(20)
    row = dataclasses.replace(ROW, epochs=500, build=with_a_norm)
    split = splits(faces, row, 5, 1)[0]
    model = compiled_model(row, "none")

    fold = train_fold(model, row, faces, split, Budget(60, clock=Clock()), config=CONFIG, out=tmp_path)

    kept = read_state(tmp_path / NAME)
    best = min(fold.state.history, key=lambda record: record["holdout_loss"])
    before = min(kept.history, key=lambda record: record["holdout_loss"])
    assert best["settled"]
    assert best["holdout_loss"] < 0.9 * before["holdout_loss"]
    assert fold.accuracy == best["holdout_accuracy"] >= before["holdout_accuracy"]
    logits = raw_outputs(model, row, faces, split.holdout)
    assert held_out_loss(logits, faces.labels[split.holdout], row) == pytest.approx(best["holdout_loss"])


def test_norms_that_tell_held_out_faces_worse_once_settled_stay_as_they_were(
    make_faces: FacesMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(model: keras.Model, _: object) -> None:
        model.set_weights([-weight for weight in model.get_weights()])

    monkeypatch.setattr(train_row, "update_batch_norms", spoil)
    faces = make_faces(20)
    row = dataclasses.replace(ROW, epochs=500)
    split = splits(faces, row, 5, 1)[0]
    model = compiled_model(row, "none")

    fold = train_fold(model, row, faces, split, Budget(60, clock=Clock()), config=CONFIG, out=tmp_path)

    assert fold.stopped == OUT_OF_TIME
    assert fold.state.history == read_state(tmp_path / NAME).history
    best = min(record["holdout_loss"] for record in fold.state.history)
    logits = raw_outputs(model, row, faces, split.holdout)
    assert held_out_loss(logits, faces.labels[split.holdout], row) == pytest.approx(best)


def test_a_settled_training_lowers_its_rate_and_ends_with_its_best_epoch(
    make_faces: FacesMaker, tmp_path: Path
) -> None:
    faces = make_faces()
    # With no step to speak of, no epoch gets better than the first.
    row = dataclasses.replace(
        ROW, epochs=50, patience=4, plateau=2, optimizer=lambda: keras.optimizers.SGD(1e-12)
    )
    split = splits(faces, row, 5, 1)[0]
    model = compiled_model(row, "none")

    fold = train_fold(model, row, faces, split, Budget(), config=CONFIG, out=tmp_path)

    losses = [record["holdout_loss"] for record in fold.state.history]
    assert fold.stopped == "settled"
    assert fold.state.epoch == 1 + int(np.argmin(losses)) + 4 < 50
    logits = raw_outputs(model, row, faces, split.holdout)
    assert held_out_loss(logits, faces.labels[split.holdout], row) == pytest.approx(min(losses), rel=1e-5)
    rate = compiled_model(row, "none").optimizer.learning_rate
    model.load_weights(tmp_path / NAME)
    assert float(model.optimizer.learning_rate) < float(rate)


def test_an_epoch_is_told_by_all_of_its_faces(make_faces: FacesMaker, tmp_path: Path) -> None:
    faces = make_faces()
    split = splits(faces, ROW, 5, 1)[0]
    # With no step to speak of and no dropout, an epoch measures the network that it began with.
    row = dataclasses.replace(
        ROW, epochs=1, batch=1, build=seven, optimizer=lambda: keras.optimizers.SGD(1e-12)
    )
    keras.utils.set_random_seed(4)
    model = compiled_model(row, "none")

    fold = train_fold(model, row, faces, split, Budget(), config=CONFIG, out=tmp_path)

    logits = raw_outputs(model, row, faces, split.fit)
    right = logits.argmax(axis=1) == faces.labels[split.fit]
    told = fold.state.history[0]
    assert 0 < right.mean() < 1
    assert told["accuracy"] == pytest.approx(float(right.mean()), abs=1e-6)
    assert told["loss"] == pytest.approx(held_out_loss(logits, faces.labels[split.fit], row), rel=1e-4)


def test_measuring_the_speed_leaves_the_network_as_it_was(make_faces: FacesMaker) -> None:
    model = compiled_model(ROW, "none")
    before = weights(model)

    learns, judges = train_row.seconds_per_face(model, ROW, make_faces(), 1)

    np.testing.assert_array_equal(weights(model), before)
    assert int(model.optimizer.iterations) == 0
    assert learns > 0
    assert judges > 0


def test_the_hinge_loss_asks_for_a_margin() -> None:
    logits = np.array([[0, 2.0], [0, 0.5], [0, 0.5]], np.float32)

    assert held_out_loss(logits, np.array([1, 1, 0]), SVM) == pytest.approx((0 + 0.5 + 1.5) / 3)


def test_the_hinge_loss_is_the_one_that_is_learned_by() -> None:
    logits = np.random.default_rng(2).normal(0, 2, (40, 2)).astype(np.float32)
    labels = np.arange(40) % 2

    learned_by = float(compiled_model(SVM, "none").loss(np.eye(2, dtype=np.float32)[labels], logits))

    assert held_out_loss(logits, labels, SVM) == pytest.approx(learned_by, rel=1e-5)


class TurnedOffError(Exception):
    """The machine goes down in the midst of an epoch."""


def test_an_epoch_that_was_broken_off_goes_on_where_it_was_kept(
    make_faces: FacesMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faces = make_faces(20)
    split = splits(faces, ROW, 5, 1)[0]
    out = tmp_path / "fold-1"
    monkeypatch.setattr(train_row, "_KEEP_EVERY", 0.0)
    asked: list[int] = []
    give = train_row.RowBatches.__getitem__

    def until_it_is_turned_off(batches: object, number: int) -> object:
        asked.append(number)
        if len(asked) == 6:
            raise TurnedOffError
        return give(batches, number)  # type: ignore[arg-type]

    monkeypatch.setattr(train_row.RowBatches, "__getitem__", until_it_is_turned_off)
    with pytest.raises(TurnedOffError):
        train_fold(compiled_model(ROW, "none"), ROW, faces, split, Budget(), config=CONFIG, out=out)
    kept = read_state(out / train_row.PART).part
    before = planning.seconds_trained(tmp_path)

    model = compiled_model(ROW, "none")
    fold = train_fold(model, ROW, faces, split, Budget(), config=CONFIG, out=out)

    assert asked[:8] == [0, 1, 2, 3, 4, 5, 5, 6]
    assert kept["batch"] == 5
    assert before == kept["seconds"] > 0
    assert fold.state.epoch == 3
    assert fold.state.history[0]["share"] == 1
    assert fold.state.history[0]["seconds"] > kept["seconds"]
    assert not (out / train_row.PART).exists()


def test_a_row_ends_in_a_model_that_the_app_runs_and_a_measured_result(data: Path, tmp_path: Path) -> None:
    result = reproduce_row(ROW, Settings(), data, tmp_path / "out")
    again = reproduce_row(ROW, Settings(), data, tmp_path / "out")

    model = ExpressionModel(tmp_path / "out" / "expression.onnx")
    assert model.card.classes == ROW.scheme.value
    assert model.card.input == ROW.input
    assert (result.faces, result.faces_of, result.tested) == (84, 84, 14)
    assert (result.epochs, result.epochs_of, result.stopped) == ([3], 3, "all epochs")
    assert result.complete
    assert result.interval[0] <= result.accuracy <= result.interval[1]
    assert result.parameters == ROW.build("none").count_params()
    assert result.test_loss is not None
    assert 0 < result.test_loss < 10
    assert result.core_seconds is not None
    assert result.core_seconds > 0
    assert (again.accuracy, again.epochs, again.history) == (result.accuracy, [3], result.history)


def test_a_run_is_gone_on_with_only_where_it_is_of_the_same_row_and_settings(
    data: Path, tmp_path: Path
) -> None:
    with pytest.raises(ExperimentError, match=r"no run of a row in .* to go on with"):
        planning.check_same_run(ROW, Settings(), tmp_path)

    reproduce_row(ROW, Settings(), data, tmp_path)

    planning.check_same_run(ROW, Settings(minutes=7, threads=2), tmp_path)
    with pytest.raises(ExperimentError, match=r"has row tiny\.row, not other\.row"):
        planning.check_same_run(dataclasses.replace(ROW, name="other.row"), Settings(), tmp_path)
    with pytest.raises(ExperimentError, match="has seed 1, not 2"):
        planning.check_same_run(ROW, Settings(seed=2), tmp_path)


def test_more_time_that_brings_no_more_faces_throws_nothing_away(
    make_faces: FacesMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, faces = compiled_model(ROW, "none"), make_faces()
    monkeypatch.setattr(planning, "affordable", lambda *_: len(faces) - 1)
    first = planning.make_plan(ROW, Settings(minutes=1), faces, model, tmp_path)
    (tmp_path / "fold-1").mkdir()

    assert planning.make_plan(ROW, Settings(minutes=2), faces, model, tmp_path) == first
    assert (tmp_path / "fold-1").is_dir()
    monkeypatch.setattr(planning, "affordable", lambda *_: len(faces))
    assert planning.make_plan(ROW, Settings(minutes=2), faces, model, tmp_path).faces == len(faces)
    assert not (tmp_path / "fold-1").exists()


def test_folds_that_were_trained_apart_are_those_of_the_whole_run(data: Path, tmp_path: Path) -> None:
    row, settings = dataclasses.replace(ROW, folds=2, epochs=2), Settings(folds=2, bf16=False)
    whole = reproduce_row(row, settings, data, tmp_path / "whole")
    kept: list[float] = []
    for number in (1, 0):
        train_one_fold(
            row, settings, data, tmp_path / "apart", number,
            after_epoch=lambda record: kept.append(record["epoch"]),
        )  # fmt: skip

    together = reproduce_row(row, settings, data, tmp_path / "apart", kept.append)  # type: ignore[arg-type]

    def losses(out: Path) -> list[list[float]]:
        histories = [read_state(out / fold / NAME).history for fold in ("fold-1", "fold-2")]
        return [[record["loss"] for record in history] for history in histories]

    assert kept == [1, 2, 1, 2]  # nothing was left to train
    assert losses(tmp_path / "apart") == losses(tmp_path / "whole")
    assert together.holdout == whole.holdout
    assert together.accuracy == whole.accuracy


def test_every_fold_of_a_support_vector_machine_is_trained_and_the_first_exported(
    data: Path, tmp_path: Path
) -> None:
    row = dataclasses.replace(SVM, epochs=1)

    result = reproduce_row(row, Settings(folds=3), data, tmp_path)

    assert len(result.holdout) == len(result.epochs) == result.folds_of == 3
    assert result.faces_of == 6 * 12
    assert result.tested == 12
    assert result.negative_accuracy == pytest.approx(result.accuracy)
    assert ExpressionModel(tmp_path / "expression.onnx").card.negative == ("negative",)


def test_one_fold_alone_is_trained_to_its_end_where_that_is_asked_for(data: Path, tmp_path: Path) -> None:
    row = dataclasses.replace(SVM, epochs=1)

    result = reproduce_row(row, Settings(folds=3, run_folds=1), data, tmp_path)

    assert (len(result.epochs), result.folds_of, result.complete) == (1, 3, True)
    assert result.suffices(0, 1)
    assert not result.suffices(0, 3)


def test_a_row_that_is_trained_in_bfloat16_is_measured_in_float32(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computed_in: set[str] = set()
    learn = keras.Model.train_on_batch

    def note(model: keras.Model, *batch: object, **how: object) -> object:
        computed_in.update(layer.compute_dtype for layer in model.layers if layer.weights)
        return learn(model, *batch, **how)

    monkeypatch.setattr(keras.Model, "train_on_batch", note)
    monkeypatch.setattr("trainers.bfloat16.processor_has_bfloat16", lambda: True)
    row = dataclasses.replace(ROW, epochs=1, build=with_a_hidden_layer)

    result = reproduce_row(row, Settings(), data, tmp_path)

    assert "bfloat16" in computed_in
    assert result.keras.endswith("bfloat16")
    assert ExpressionModel(tmp_path / "expression.onnx").card.classes == ROW.scheme.value
    assert keras.mixed_precision.dtype_policy().name == "float32"


def test_temperature_keeps_the_decision_of_a_support_vector_machine(make_faces: FacesMaker) -> None:
    faces = choose_faces(make_faces(), SVM, None, 1)
    model = compiled_model(SVM, "none")
    everything = np.arange(len(faces))

    network, temperature = row_run.probability_network(model, SVM, faces, Split(everything, everything, 0))

    raw = raw_outputs(model, SVM, faces, everything)
    given = raw_outputs_of(network, faces)
    assert temperature > 0
    np.testing.assert_array_equal(given.argmax(axis=1), raw.argmax(axis=1))
    np.testing.assert_allclose(given.sum(axis=1), 1, rtol=1e-5)


def raw_outputs_of(network: keras.Model, faces: object) -> np.ndarray:
    """Probabilities of a network with named outputs."""
    from moodguard.sensing.expressions import prepare

    pictures = np.stack([prepare(picture, SVM.input) for picture in faces.pictures])  # type: ignore[attr-defined]
    return np.asarray(network.predict_on_batch(pictures)["probabilities"])


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets a face take so many seconds to learn from, and a tenth of it to judge."""

    def take(seconds: float) -> None:
        monkeypatch.setattr(planning, "seconds_per_face", lambda *_: (seconds, seconds / 10))

    return take


def test_a_slow_row_uses_as_many_faces_as_its_time_allows(
    slow: Callable[[float], None], data: Path, tmp_path: Path
) -> None:
    slow(1.0)
    dataset = row_run.read_row_dataset(ROW, data)
    model = compiled_model(ROW, "none")

    def faces(minutes: float) -> int:
        out = tmp_path / str(minutes)
        return planning.make_plan(ROW, Settings(minutes), dataset.faces, model, out).faces

    assert faces(0) == 84
    assert faces(2) == 84
    assert faces(1.2) == pytest.approx(0.85 * 72 / 0.91, abs=1)
    assert faces(0.01) == 56  # eight of a class


def test_more_time_for_more_faces_begins_anew_and_less_goes_on(
    slow: Callable[[float], None], data: Path, tmp_path: Path
) -> None:
    slow(1.0)
    dataset = row_run.read_row_dataset(ROW, data)
    model = compiled_model(ROW, "none")

    def plan(minutes: float, seed: int = 1) -> int:
        (tmp_path / "fold-1").mkdir(exist_ok=True)
        settings = Settings(minutes, seed=seed)
        return planning.make_plan(ROW, settings, dataset.faces, model, tmp_path).faces

    first = plan(1.2)
    assert plan(1.1) == first
    assert (tmp_path / "fold-1").exists()
    assert plan(3) == 84
    assert not (tmp_path / "fold-1").exists()
    plan(3)
    assert (tmp_path / "fold-1").exists()
    plan(3, seed=2)
    assert not (tmp_path / "fold-1").exists()
    assert json.loads((tmp_path / "plan.json").read_text())["identity"]["seed"] == 2


def test_a_damaged_plan_begins_anew(data: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text('{"faces": 3}')
    (tmp_path / "fold-1").mkdir()
    faces = row_run.read_row_dataset(ROW, data).faces

    plan = planning.make_plan(ROW, Settings(), faces, compiled_model(ROW, "none"), tmp_path)

    assert plan.faces == 84
    assert not (tmp_path / "fold-1").exists()


def test_what_a_search_found_is_kept_and_used(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from trainers.published import search

    asked: list[int] = []

    def find(_: Row, faces: object, *__: object) -> search.SearchResult:
        asked.append(len(faces))  # type: ignore[arg-type]
        return search.SearchResult({"batch": 4}, draws=3, faces=40)

    def tuned(row: Row, drawn: object) -> Row:
        assert drawn == {"batch": 4}
        return dataclasses.replace(row, batch=4)

    monkeypatch.setattr(search, "search", find)
    row = dataclasses.replace(ROW, epochs=1, search={"batch": (4, 8)}, tuned=tuned)
    faces = row_run.read_row_dataset(row, data).faces

    for _ in range(2):
        plan = row_run.train(row, Settings(), faces, tmp_path).plan
        assert (plan.found, plan.trials, plan.draws, plan.draw_faces) == ({"batch": 4}, 20, 3, 40)

    assert asked == [84]


def test_data_without_fer_2013_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match=r"tiny\.row: .* holds no fer2013"):
        reproduce_row(ROW, Settings(), tmp_path, tmp_path / "out")
