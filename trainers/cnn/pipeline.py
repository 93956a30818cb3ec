"""The way of an expression network from FER-2013's file to an ONNX file with its card."""

import dataclasses
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from moodguard.model_card import ExpressionCard, InputSpec, Temperature, Threshold
from trainers.bfloat16 import without_slow_bfloat16
from trainers.cnn.augmentation import Augmentation
from trainers.cnn.backend import keras, on_processor, precision, set_up
from trainers.cnn.batches import Batches, Teach, TrainingSet, one_hot
from trainers.cnn.calibration import Calibration, calibrate, calibrated
from trainers.cnn.checkpoint import NAME, CheckpointError, TrainingState
from trainers.cnn.ema import update_batch_norms
from trainers.cnn.export import export_network, probability_network
from trainers.cnn.from_onnx import is_export, read_exported
from trainers.cnn.networks import SIDE
from trainers.cnn.onnx_card import ExportError
from trainers.cnn.several_workers import share_training
from trainers.cnn.shard_batches import ShardBatches
from trainers.cnn.training import Logits, StoppingRule, predict_logits, train_network
from trainers.data.classes import FER_CLASSES, NEGATIVE
from trainers.data.copies import copied_into
from trainers.data.faces import FER2013, DataError, FaceSet, as_sequence, locate
from trainers.data.fer2013 import Fer2013, Usage, read_fer2013
from trainers.data.ferplus import ferplus_majority
from trainers.data.holdout import SPLIT_SEED, Split, split_holdout
from trainers.data.shards import JUDGED, Shards, read_shards
from trainers.metrics import Floats, accuracy, auroc, calibration_error, negative_or_not
from trainers.provenance import card_config, file_hashes, machine, source_revision
from trainers.run_options import ExperimentError, RunOptions
from trainers.worker_group import GroupError, WorkerGroup

DATA_SET = "FER-2013 (Goodfellow et al. 2013)"
_MEASURING_BATCHES = 20

Weights = list[npt.NDArray[np.float32]]


class Config(Protocol):
    """What the config of every experiment has."""

    seed: int
    threads: int
    batch: int
    bf16: bool
    holdout: float


@dataclass(frozen=True)
class TrainingSetup:
    """What one experiment does its own way.

    `build` gives a network whose first output, "original", is FER-2013's classes, and a second, "ferplus", if
    any, the eight of FER+. `compile` gets it and the number of steps of an epoch. `make_training_set` says
    what the network should answer to each face. `start` names the file that it begins from ("": by chance),
    see `load_start_weights`, and `stay` how far it goes back there in the end, see `interpolate_weights`.
    `without_copies` leaves out what is nearly a face that will be judged, see `SplitDataset.without_copies`.
    `make_teacher` makes what has its say of each batch, if anything.
    """

    trainer: str
    architecture: str
    build: Callable[[], keras.Model]
    compile: Callable[[keras.Model, int], None]
    make_training_set: Callable[[FaceSet], TrainingSet]
    stopping: StoppingRule
    augmentation: Augmentation | None
    mixup: float = 0.0
    start: str = ""
    stay: float = 0.0
    data_set: str = DATA_SET
    without_copies: bool = False
    make_teacher: Callable[[], Teach | None] = lambda: None


@dataclass(frozen=True)
class SplitDataset:
    """FER-2013's file, the faces of its training part, and which of them are held out.

    `left_out` says how many faces to learn from were left out, as copies of held-out or public ones. Where
    there are `shards`, what is learned from lies there, and `faces` are the held-out ones alone.
    """

    file: Fer2013
    faces: FaceSet
    split: Split
    left_out: int = 0
    shards: Shards | None = None

    @property
    def learned(self) -> int:
        """How many faces there are to learn from."""
        return self.shards.count if self.shards else len(self.split.fit)

    @property
    def sha256(self) -> str:
        """A checksum of all that is learned from."""
        return self.shards.sha256 if self.shards else self.file.sha256

    @property
    def holdout(self) -> FaceSet:
        """The held-out faces."""
        chosen = self.split.holdout
        return FaceSet(
            name=f"{self.faces.name}, held out",
            pictures=as_sequence(np.asarray(self.faces.pictures)[chosen]),
            labels=self.faces.labels[chosen],
            votes=None if self.faces.votes is None else self.faces.votes[chosen],
            sha256=self.sha256,
        )

    def without_copies(self) -> "SplitDataset":
        """The same, without faces to learn from that are held out or public too, even mirrored or nearly."""
        judged = list(self.holdout.pictures)
        if self.file.count(Usage.PUBLIC):
            judged += list(self.file.part(Usage.PUBLIC).pictures)
        fit = self.split.fit
        copied = copied_into([self.faces.pictures[i] for i in fit], judged)
        split = dataclasses.replace(self.split, fit=fit[~copied])
        return dataclasses.replace(self, split=split, left_out=int(copied.sum()))


def read_dataset(data: Path, holdout: float) -> SplitDataset:
    """Read FER-2013 from the data folder, or its file, and hold out a share (0..1) of the training part.

    A folder of shards has its held-out faces apart already, whatever the share. Raises DataError where
    they aren't there or are damaged.
    """
    if (shards := read_shards(data)) is not None:
        return _read_sharded(data, shards)
    path = locate(data)
    if path.is_dir():
        raise DataError(f"{path} holds no {FER2013}, which the training needs")
    file = read_fer2013(path)
    faces = file.part(Usage.TRAINING)
    return SplitDataset(file, faces, split_holdout(faces, holdout, SPLIT_SEED))


def _read_sharded(folder: Path, shards: Shards) -> SplitDataset:
    file = read_fer2013(folder / JUDGED)
    faces = file.part(Usage.TRAINING)
    held = np.arange(len(faces))
    return SplitDataset(file, faces, Split(held[:0], held, 0), shards=shards)


def run(setup: TrainingSetup, config: Any, options: RunOptions) -> Path:
    """Train, calibrate and export; the ONNX file is `expression.onnx` in the out folder.

    Without `options.export`, or on a worker that doesn't lead, it ends behind the training, and returns the
    checkpoint. Raises ExperimentError, in words, where data, checkpoint or export are no good.
    """
    config = without_slow_bfloat16(config, on_processor=on_processor())
    try:
        dataset = read_dataset(options.data, config.holdout)
        if setup.without_copies and dataset.shards is None:
            dataset = dataset.without_copies()
            print(f"{dataset.left_out} faces left out: copies of held-out or public ones, or nearly so")
        split = dataset.split
        print(
            f"{dataset.learned} faces to learn from, {len(split.holdout)} held out "
            f"({split.copies} more would be copies of the former)"
        )
        model, state = _train(setup, config, dataset, options)
        if not (options.export and options.group.leads):
            return options.out / NAME
        path = options.out / "expression.onnx"
        return calibrate_and_export(setup, config, model, dataset, state=state, path=path, told=options.told)
    except (DataError, CheckpointError, ExportError, GroupError) as error:
        raise ExperimentError(str(error)) from error


def _train(
    setup: TrainingSetup, config: Any, dataset: SplitDataset, options: RunOptions
) -> tuple[keras.Model, TrainingState]:
    model = compiled_model(setup, config, dataset.learned)
    share_training(model, options.group, min(config.batch, dataset.learned))
    batches = make_batches(setup, config, dataset, options.group)

    files, start_weights = file_hashes(dataclasses.asdict(config)), None
    if setup.start and (setup.stay or not options.resume):
        start_weights = _read_start_weights(setup, batches(0))
    else:
        files.pop("start", None)  # it has done its part, and may be gone
    if start_weights is not None and not options.resume:
        model.set_weights(start_weights)
    state = train_network(
        model,
        batches,
        dataset.holdout,
        setup.stopping,
        config=config,
        out=options.out,
        resume=options.resume,
        files=files,
        after_epoch=options.after_epoch,
        group=options.group,
    )
    if start_weights is not None and setup.stay:
        interpolate_weights(model, start_weights, setup.stay, batches(state.epoch))
    return model, state


def plain_batches(dataset: SplitDataset, batch: int) -> Batches:
    """The faces of an epoch as they are, with their labels alone, to measure the reading."""

    def labelled(faces: FaceSet) -> TrainingSet:
        pictures, shares = np.asarray(faces.pictures), one_hot(faces.labels, len(FER_CLASSES))
        return TrainingSet(pictures, {"original": shares}, {"original": np.ones(len(faces), np.float32)})

    if dataset.shards is not None:
        return ShardBatches(dataset.shards, labelled, batch, 1, None)
    return Batches(labelled(dataset.faces).some(dataset.split.fit), batch, 1, None)


def make_batches(
    setup: TrainingSetup, config: Any, dataset: SplitDataset, group: WorkerGroup
) -> Callable[[int], Batches]:
    """Makes the batches from an epoch on: of faces in memory, or from shards."""
    mixed: dict[str, Any] = {"mixup": setup.mixup, "group": group, "teach": setup.make_teacher()}
    if (shards := dataset.shards) is not None:
        return lambda epoch: ShardBatches(
            shards,
            setup.make_training_set,
            config.batch,
            config.seed,
            setup.augmentation,
            epoch=epoch,
            **mixed,
        )
    training_set = setup.make_training_set(dataset.faces).some(dataset.split.fit)
    return lambda epoch: Batches(training_set, config.batch, config.seed, setup.augmentation, epoch, **mixed)


def calibrate_and_export(
    setup: TrainingSetup,
    config: Any,
    model: keras.Model,
    dataset: SplitDataset,
    *,
    state: TrainingState,
    path: Path,
    told: Mapping[str, object] | None = None,
) -> Path:
    """Calibrate a trained model on the hold-out, measure it, export it with its card.

    `told` joins what the card says of its making.
    """
    holdout = dataset.holdout
    majority = None if holdout.votes is None else ferplus_majority(holdout.votes)
    calibration = calibrate(predict_logits(model, holdout), holdout.labels, majority)
    parts = {"holdout": holdout}
    if dataset.file.count(Usage.PUBLIC):
        parts["public"] = dataset.file.part(Usage.PUBLIC)
    metrics = {
        name: measure(predict_logits(model, faces), faces, calibration) for name, faces in parts.items()
    }
    for name, values in metrics.items():
        print(f"{name}: " + ", ".join(f"{key} {value:.4g}" for key, value in values.items()))
    with precision(bf16=False):
        network = probability_network(model, setup.build(), calibration)
    card = ExpressionCard(
        classes=FER_CLASSES,
        negative=tuple(name for name in FER_CLASSES if name in NEGATIVE),
        input=InputSpec(height=SIDE, width=SIDE, channels=1),
        temperature=Temperature(round(calibration.temperature, 4), applied=True),
        threshold=Threshold(calibration.threshold, calibration.chosen),
        provenance={
            **_provenance(setup, config, dataset, calibration),
            "trained_on": f"{machine()}, {config.threads} threads",
            "seconds": round(sum(record["seconds"] for record in state.history)),
            **(told or {}),
            "parameters": network.count_params(),
            "epochs": state.epoch,
            "files": state.files,
            "metrics": metrics,
        },
    )
    return export_network(network, card, path)


def measure(heads: list[Logits], faces: FaceSet, calibration: Calibration) -> dict[str, float]:
    """How right the calibrated heads are on one part: 7 classes, and negative or not without surprise."""
    return metrics_of(calibrated(heads, calibration), heads, faces)


def metrics_of(probabilities: Floats, heads: list[Logits], faces: FaceSet) -> dict[str, float]:
    """The same of calibrated probabilities (N, 7); FER+'s classes are taken from the second head."""
    negative = negative_or_not(probabilities, faces.labels, FER_CLASSES, NEGATIVE)
    values = {
        "n": len(faces),
        "accuracy": accuracy(faces.labels, probabilities.argmax(axis=1)),
        "negative_accuracy": accuracy(negative.truth, negative.score >= 0.5),
        "negative_auroc": auroc(negative.truth, negative.score),
        "negative_ece": calibration_error(negative.truth, negative.score),
    }
    if len(heads) > 1 and faces.votes is not None and (agreed := ferplus_majority(faces.votes) >= 0).any():
        values["ferplus_accuracy"] = accuracy(
            ferplus_majority(faces.votes)[agreed], heads[1][agreed].argmax(axis=1)
        )
    return {name: round(value, 5) for name, value in values.items()}


def compiled_model(setup: TrainingSetup, config: Config, faces: int) -> keras.Model:
    """The network of `setup`, ready to learn from so many faces."""
    set_up(config.threads, config.seed)
    with precision(config.bf16):
        model = setup.build()
    setup.compile(model, max(1, faces // config.batch))
    return model


def load_start_weights(twin: keras.Model, start: str, batches: Batches) -> None:
    """Give `twin`, a network that is not compiled, the weights of a file, but not the file's optimiser.

    `start` names a weights file, or an exported network, `FILE.onnx`, or one of an ensemble, `FILE.onnx#0`;
    `batches` are what the batch norms of those two are measured on. Raises CheckpointError where the file is
    missing, damaged or of another network.
    """
    if is_export(start):
        faces = (batches[number][0] for number in range(min(_MEASURING_BATCHES, len(batches))))
        read_exported(twin, start, faces)
        return
    path = Path(start)
    if not path.is_file():
        raise CheckpointError(f"there is no weights file {path} to start from")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # the file's optimiser is left out on purpose
            twin.load_weights(path)
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise CheckpointError(f"{path} is damaged, or of another network ({error})") from error


def _read_start_weights(setup: TrainingSetup, batches: Batches) -> Weights:
    """Those of the file that the training begins from."""
    twin = setup.build()
    load_start_weights(twin, setup.start, batches)
    weights: Weights = twin.get_weights()
    return weights


def interpolate_weights(model: keras.Model, start_weights: Weights, stay: float, batches: Batches) -> None:
    """Move a trained `model` back towards its `start_weights`, by the share `stay` (0..1).

    Weights between those of two trainings of one network, of which one began from the other, are often better
    than either on faces unlike those learned from (Wortsman et al. 2022, Robust fine-tuning of zero-shot
    models). The norms are settled anew on `batches`.
    """
    weights = zip(start_weights, model.get_weights(), strict=True)
    model.set_weights([stay * old + (1 - stay) * new for old, new in weights])
    update_batch_norms(model, batches)


def _provenance(
    setup: TrainingSetup, config: Any, dataset: SplitDataset, calibration: Calibration
) -> dict[str, Any]:
    share, split = calibration.ferplus_share, dataset.split
    return {
        "trainer": setup.trainer,
        "architecture": setup.architecture,
        "head": "original labels" + (f", {share:.0%} of the logits from FER+'s votes" if share else ""),
        "calibration": dataclasses.asdict(calibration),
        "data": setup.data_set,
        "data_sha256": dataset.sha256,
        "split": (
            f"training part: {dataset.learned} faces to learn from, {len(split.holdout)} held out by class "
            f"(seed {SPLIT_SEED}) for stopping, temperature and threshold; the public test for nothing but "
            "the figures"
            + (f"; {dataset.left_out} copies of judged faces left out" if dataset.left_out else "")
        ),
        "seed": config.seed,
        "config": card_config(dataclasses.asdict(config)),
        "date": datetime.now(UTC).date().isoformat(),
        "source_revision": source_revision(),
        "keras": f"{keras.__version__} on {keras.backend.backend()}",
    }
