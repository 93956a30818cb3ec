"""A training learns, stops when told or settled, and goes on as if it had never stopped."""

import csv
import dataclasses
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from support.tiny_faces import write_tiny_faces
from trainers import bfloat16
from trainers.cnn import networks, pipeline
from trainers.cnn.batches import Batches
from trainers.cnn.checkpoint import BEST, NAME, CheckpointError, read_state, read_weights
from trainers.cnn.ema import ema_weights, update_batch_norms
from trainers.cnn.networks import published_network, residual_network
from trainers.cnn.training import LOG, StoppingRule, TrainingStopped, predict_logits, train_network
from trainers.experiments import flagship, wellbeing_cnn
from trainers.run_options import ExperimentError, RunOptions

FLAGSHIP = dataclasses.replace(
    flagship.CONFIG, width=8, epochs=3, warmup=1, batch=16, bf16=False, threads=1, holdout=0.2, ema=0.8
)
WELLBEING = dataclasses.replace(wellbeing_cnn.CONFIG, epochs=3, batch=16, holdout=0.2)


class Training:
    """One training on the tiny faces, of which a test changes a single thing."""

    def __init__(self, data: Path, out: Path, config: Any = WELLBEING) -> None:
        self.out, self.config = out, config
        self.dataset = pipeline.read_dataset(data, config.holdout)
        module = flagship if isinstance(config, flagship.FlagshipConfig) else wellbeing_cnn
        self.setup = module.training_setup(config)
        self.model = compiled_model(self.setup, config, len(self.dataset.split.fit))
        self.batches: type[Batches] = Batches
        self.files: dict[str, str] = {}

    def run(self, stopping: StoppingRule | None = None, resume: bool = False) -> "Training":
        """Train as the experiment does."""
        training_set = self.setup.make_training_set(self.dataset.faces).some(self.dataset.split.fit)
        augmentation = self.setup.augmentation
        self.state = train_network(
            self.model,
            lambda epoch: self.batches(
                training_set, self.config.batch, self.config.seed, augmentation, epoch
            ),
            self.dataset.holdout,
            stopping or self.setup.stopping,
            config=self.config,
            out=self.out,
            resume=resume,
            files=self.files,
        )
        return self


_MODELS: dict[object, tuple[keras.Model, list[tuple[keras.Variable, np.ndarray]]]] = {}


def compiled_model(setup: Any, config: Any, faces: int) -> keras.Model:
    """As `pipeline.compiled_model` makes it, with all its variables, and the optimiser's, as at first.

    TensorFlow takes ten seconds to set up the training of a network: one serves all trainings of a kind.
    """
    kind = (config, faces, networks.WIDENING)
    if kind not in _MODELS:
        model = pipeline.compiled_model(setup, config, faces)
        model.optimizer.build(model.trainable_variables)
        variables = [*model.variables, *model.optimizer.variables]
        _MODELS[kind] = model, [(variable, np.array(variable)) for variable in variables]
    model, first = _MODELS[kind]
    for variable, value in first:
        variable.assign(value)
    model.reset_metrics()
    return model


class InterruptedBatches(Batches):
    """Presses Ctrl-C in the middle of the second epoch."""

    def __getitem__(self, index: int) -> Any:
        """A batch, and the interruption."""
        if self._epoch == 1 and index == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return super().__getitem__(index)


@pytest.fixture(autouse=True)
def ctrl_c_works() -> Iterator[None]:
    """A process that was started in the background ignores Ctrl-C, unless told otherwise."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def weights(model: keras.Model) -> np.ndarray:
    """All weights in one row."""
    return np.concatenate([np.ravel(w) for w in model.get_weights()])


def log(out: Path) -> list[dict[str, str]]:
    """The log, one record per epoch."""
    with (out / LOG).open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tiny faces that no test changes."""
    return write_tiny_faces(tmp_path_factory.mktemp("faces") / "data")


@pytest.fixture(scope="module")
def done_once(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a training leaves behind, for those that must not be taken for it."""
    out = tmp_path_factory.mktemp("done") / "out"
    training = Training(tiny, out, dataclasses.replace(WELLBEING, threads=1))
    training.files = {"start": "a" * 64, "threads": "b" * 64}  # any two settings will do
    training.run()
    return out


@pytest.fixture
def done(done_once: Path, tmp_path: Path) -> Path:
    """The same, for one test alone."""
    return Path(shutil.copytree(done_once, tmp_path / "out"))


@pytest.mark.usefixtures("short_network")
@pytest.mark.parametrize(
    "build", [lambda: published_network(7, 0.1, 0.1), lambda: residual_network({"original": 7}, 8, 0.1)]
)
def test_one_batch_is_learned_by_heart(build: Any) -> None:
    keras.utils.set_random_seed(1)
    model = build()
    model.compile(
        keras.optimizers.Adam(3e-3), keras.losses.CategoricalCrossentropy(from_logits=True), jit_compile=False
    )
    faces = np.random.default_rng(0).random((8, 48, 48, 1), np.float32)
    answers = np.eye(7, dtype=np.float32)[np.arange(8) % 7]

    before = float(model.train_on_batch(faces, answers))
    for _ in range(40):
        after = float(model.train_on_batch(faces, answers))

    assert after < before / 2


@pytest.mark.usefixtures("short_network")
@pytest.mark.parametrize("config", [FLAGSHIP, WELLBEING], ids=["flagship", "wellbeing_cnn"])
def test_a_training_that_was_broken_off_ends_where_an_unbroken_one_does(
    config: Any, tiny: Path, tmp_path: Path
) -> None:
    unbroken = Training(tiny, tmp_path / "unbroken", config).run()
    broken = Training(tiny, tmp_path / "broken", config)
    broken.batches = InterruptedBatches
    with pytest.raises(TrainingStopped):
        broken.run()

    resumed = Training(tiny, tmp_path / "broken", config).run(resume=True)

    np.testing.assert_allclose(weights(resumed.model), weights(unbroken.model), rtol=1e-4, atol=1e-5)
    assert [r["epoch"] for r in log(resumed.out)] == ["1", "2", "3"]
    assert float(log(resumed.out)[2]["loss"]) == pytest.approx(float(log(unbroken.out)[2]["loss"]), rel=1e-4)


def test_ctrl_c_says_what_is_kept_and_resuming_improves_it(tiny: Path, tmp_path: Path) -> None:
    config = dataclasses.replace(WELLBEING, epochs=8, dropout_first=0.2)
    training = Training(tiny, tmp_path / "out", config)
    training.batches = InterruptedBatches
    with pytest.raises(TrainingStopped, match=r"stopped in epoch 2; 1 whole epochs are kept in .*--resume"):
        training.run()
    assert read_state(tmp_path / "out" / NAME).epoch == 1

    Training(tiny, tmp_path / "out", config).run(resume=True)

    losses = [float(record["loss"]) for record in log(tmp_path / "out")]
    assert losses[-1] < losses[0]


def test_a_finished_training_is_resumed_without_another_epoch(tiny: Path, done: Path) -> None:
    before = (done / LOG).read_text(), (done / NAME).read_bytes()

    again = Training(tiny, done)
    untrained = weights(again.model)
    again.run(resume=True)

    assert again.state.epoch == 3
    assert ((done / LOG).read_text(), (done / NAME).read_bytes()) == before
    kept = Training(tiny, done).model
    kept.optimizer.build(kept.trainable_variables)
    read_weights(kept, done / BEST)
    np.testing.assert_array_equal(weights(again.model), weights(kept))
    assert not np.array_equal(weights(again.model), untrained)


def test_a_settled_training_ends_early_with_its_best_epoch(tiny: Path, tmp_path: Path) -> None:
    # With no step at all, batch norm's statistics alone move the loss: it never gets better for long.
    config = dataclasses.replace(WELLBEING, learning_rate=0.0, epochs=60)
    training = Training(tiny, tmp_path / "out", config).run(StoppingRule(60, patience=2))

    losses = [float(record["holdout_loss"]) for record in log(tmp_path / "out")]
    assert len(losses) < 60
    assert len(losses) == 1 + int(np.argmin(losses)) + 2
    assert read_state(tmp_path / "out" / BEST).epoch == 1 + int(np.argmin(losses))
    logits = predict_logits(training.model, training.dataset.holdout)[0]
    labels = training.dataset.holdout.labels
    likelihood = logits[np.arange(len(labels)), labels] - np.log(np.exp(logits).sum(axis=1))
    assert float(-likelihood.mean()) == pytest.approx(min(losses), rel=1e-4)


@pytest.mark.usefixtures("short_network")
def test_looking_at_the_averaged_weights_leaves_the_training_alone(tiny: Path, tmp_path: Path) -> None:
    training = Training(tiny, tmp_path / "out", FLAGSHIP)
    sample = next(iter([Batches(training.setup.make_training_set(training.dataset.faces), 16, 1, None)[0]]))
    for _ in range(3):
        training.model.train_on_batch(*sample)
    before = weights(training.model)

    with ema_weights(training.model):
        inside = weights(training.model)

    assert not np.array_equal(inside, before)
    np.testing.assert_array_equal(weights(training.model), before)


def test_settled_norms_hold_the_statistics_of_the_weights_that_are_there(tiny: Path, tmp_path: Path) -> None:
    training = Training(tiny, tmp_path / "out")
    batches = Batches(training.setup.make_training_set(training.dataset.faces), 16, 1, None)
    first = next(layer for layer in training.model.layers if hasattr(layer, "moving_mean"))
    momentum = first.momentum

    update_batch_norms(training.model, batches)

    before_norm = keras.Model(training.model.inputs, first.input)
    given = np.concatenate([before_norm.predict(batches[k][0], verbose=0) for k in range(len(batches))])
    np.testing.assert_allclose(
        keras.ops.convert_to_numpy(first.moving_mean), given.mean(axis=(0, 1, 2)), rtol=1e-3, atol=1e-4
    )
    assert first.momentum == momentum


def test_weight_decay_spares_norms_and_biases(tiny: Path, tmp_path: Path) -> None:
    model = Training(tiny, tmp_path / "out", FLAGSHIP).model
    spared = {w.name for w in model.trainable_variables if not model.optimizer._use_weight_decay(w)}

    assert spared == {"gamma", "beta", "bias"}


def test_a_checkpoint_of_other_settings_is_refused(tiny: Path, done: Path) -> None:
    other = Training(tiny, done, dataclasses.replace(WELLBEING, learning_rate=0.5))

    with pytest.raises(CheckpointError, match=r"trained with learning_rate 0\.001, not 0\.5"):
        other.run(resume=True)


def test_a_checkpoint_of_other_data_is_refused(tiny: Path, done: Path) -> None:
    training = Training(tiny, done)
    training.dataset = dataclasses.replace(
        training.dataset, file=dataclasses.replace(training.dataset.file, sha256="0" * 64)
    )

    with pytest.raises(CheckpointError, match="trained on other data"):
        training.run(resume=True)


def test_a_checkpoint_whose_teacher_has_changed_is_refused(tiny: Path, done: Path) -> None:
    training = Training(tiny, done, dataclasses.replace(WELLBEING, threads=1))

    training.files = {"threads": "b" * 64}
    assert training.run(resume=True).state.files == {"start": "a" * 64, "threads": "b" * 64}
    training.files = {"threads": "c" * 64}
    with pytest.raises(CheckpointError, match="with threads 1, which has changed since"):
        training.run(resume=True)


def test_resuming_without_a_checkpoint_is_refused(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no checkpoint"):
        Training(tiny, tmp_path / "out").run(resume=True)


def test_a_damaged_checkpoint_is_refused_in_words(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / NAME).write_bytes(b"no checkpoint at all")

    with pytest.raises(CheckpointError, match="damaged"):
        Training(tiny, tmp_path / "out").run(resume=True)


def test_the_flagship_wants_votes(make_tiny: Any) -> None:
    dataset = pipeline.read_dataset(make_tiny(votes=False), 0.2)

    with pytest.raises(ExperimentError, match="has none"):
        flagship.training_setup(FLAGSHIP).make_training_set(dataset.faces)


@pytest.mark.parametrize("has", [True, False])
def test_bfloat16_is_taken_where_the_processor_has_it(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has: bool
) -> None:
    def broken_off(model: keras.Model, *_: Any, config: Any, **__: Any) -> None:
        assert config.bf16 is has
        assert (model.layers[-3].compute_dtype == "bfloat16") is has
        raise CheckpointError("far enough")

    monkeypatch.setattr(bfloat16, "processor_has_bfloat16", lambda: has)
    monkeypatch.setattr(pipeline, "train_network", broken_off)
    config = dataclasses.replace(FLAGSHIP, bf16=True)
    with pytest.raises(ExperimentError, match="far enough"):
        pipeline.run(flagship.training_setup(config), config, RunOptions(tiny, tmp_path / "out"))
