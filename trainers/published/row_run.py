"""One row from its faces to its result: the folds, the ONNX file, and the figures on the public test."""

import dataclasses
import math
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from moodguard.model_card import ExpressionCard, Temperature
from moodguard.sensing.expressions import ModelError
from trainers.bfloat16 import without_slow_bfloat16
from trainers.cnn.backend import keras, on_processor, precision, set_up
from trainers.cnn.calibration import fit_temperature
from trainers.cnn.checkpoint import CheckpointError
from trainers.cnn.export import export_network
from trainers.cnn.onnx_card import ExportError
from trainers.data.composed import with_other_sets
from trainers.data.faces import FER2013, DataError, FaceSet, locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.data.holdout import Split
from trainers.evaluation.evaluate import Report, evaluate
from trainers.evaluation.inference import EvaluationError
from trainers.provenance import source_revision
from trainers.published.batches import choose_faces, raw_outputs, splits
from trainers.published.kept_pictures import keep_pictures
from trainers.published.plan import SEARCH_SHARE, Plan, keep_plan, make_plan, seconds_trained
from trainers.published.results import Result
from trainers.published.rows import Row
from trainers.published.settings import Settings
from trainers.published.train_row import OUT_OF_TIME, Budget, Fold, compiled_model, held_out_loss, train_fold
from trainers.run_options import AfterEpoch, ExperimentError


@dataclass(frozen=True)
class RowDataset:
    """`faces` to learn from, those that the row has a class for, and the faces of the public test."""

    faces: FaceSet
    test: FaceSet


@dataclass(frozen=True)
class Trained:
    """What a training came to: the faces it used, its folds, the first one's network, the time it took."""

    plan: Plan
    faces: FaceSet
    folds: list[Fold]
    model: keras.Model
    seconds: float
    core_seconds: float


def reproduce_row(
    row: Row, settings: Settings, data: Path, out: Path, after_epoch: AfterEpoch | None = None
) -> Result:
    """Train, export and measure one row; `expression.onnx` and the checkpoints are in `out`.

    A run that was broken off goes on from its last whole epoch; `after_epoch` gets each one's record. Raises
    ExperimentError, in words, where data, weights or checkpoint are no good.
    """
    try:
        set_up(settings.threads, settings.seed)
        settings = without_slow_bfloat16(settings, on_processor=on_processor())
        dataset = read_row_dataset(row, data)
        trained = train(row, settings, dataset.faces, out, after_epoch)
        path = _export(row, settings, dataset, trained, out / "expression.onnx")
        return _result(row, settings, dataset, trained, evaluate(path, dataset.test))
    except (DataError, CheckpointError, ExportError, EvaluationError, ModelError) as error:
        raise ExperimentError(f"{row.name}: {error}") from error


def read_row_dataset(row: Row, data: Path) -> RowDataset:
    """FER-2013's training part, joined by the folder's other face sets where the row asks, and its test."""
    path = locate(data)
    if path.is_dir():
        raise DataError(f"{path} holds no {FER2013}, which the published rows learn from and are measured on")
    file = read_fer2013(path)
    faces = dataclasses.replace(file.part(Usage.TRAINING), name="FER-2013")
    if row.composed and data.is_dir():
        faces = with_other_sets(faces, data)
        for why, count in faces.left_out.items():
            print(f"left out: {count} pictures, {why}")
    return RowDataset(choose_faces(faces, row, None, 0), file.part(Usage.PUBLIC))


def train(
    row: Row, settings: Settings, faces: FaceSet, out: Path, after_epoch: AfterEpoch | None = None
) -> Trained:
    """Search, if the row has something to search for, then train fold after fold while there is time."""
    model = compiled_model(row, settings.weights, bf16=settings.bf16)
    plan = make_plan(row, settings, faces, model, out)
    used = keep_pictures(row, choose_faces(faces, row, plan.faces, settings.seed), settings.seed, out)
    budget = Budget(60 * settings.minutes or math.inf, spent=plan.searched + seconds_trained(out))
    if row.tuned is not None:
        plan = _searched(row, settings, used, plan, budget=budget, out=out)
        row = row.tuned(row, plan.found)
        model = compiled_model(row, settings.weights, bf16=settings.bf16)
    left = "no limit" if math.isinf(budget.left()) else f"{budget.left():.0f} s left"
    print(f"{row.name}: {len(used)} of {len(faces)} faces, {left}", flush=True)
    folds: list[Fold] = []
    asked = settings.folds_of(cross_validated=bool(row.folds))
    for number, split in enumerate(splits(used, row, settings.folds, settings.seed)[:asked]):
        network = _network_of(row, settings, number) if number else model
        config, where = _fold_config(row, settings, number, used), _fold_folder(out, number)
        folds.append(
            train_fold(network, row, used, split, budget, config=config, out=where, after_epoch=after_epoch)
        )
        # Another fold's first epoch takes about as long as this one's.
        if folds[-1].stopped == OUT_OF_TIME or budget.left() < folds[-1].state.history[0]["seconds"]:
            break
    if settings.bf16:
        model = _in_float32(model, row, settings)
    core_seconds = plan.searched * settings.threads + seconds_trained(out, "core_seconds")
    return Trained(plan, used, folds, model, budget.spent(), core_seconds)


def train_one_fold(
    row: Row, settings: Settings, data: Path, out: Path, number: int, *, after_epoch: AfterEpoch
) -> None:
    """Train one fold of a row alone, the first is 0, so that `reproduce_row` finds it in `out` and goes on.

    For a row that is cross-validated, without a budget and without a search. Raises ExperimentError as that
    does.
    """
    try:
        set_up(settings.threads, settings.seed)
        settings = without_slow_bfloat16(settings, on_processor=on_processor())
        faces = read_row_dataset(row, data).faces
        model = compiled_model(row, settings.weights, bf16=settings.bf16)
        plan = make_plan(row, settings, faces, model, out)
        used = keep_pictures(row, choose_faces(faces, row, plan.faces, settings.seed), settings.seed, out)
        split = splits(used, row, settings.folds, settings.seed)[number]
        network = _network_of(row, settings, number) if number else model
        config, where = _fold_config(row, settings, number, used), _fold_folder(out, number)
        train_fold(network, row, used, split, Budget(), config=config, out=where, after_epoch=after_epoch)
    except (DataError, CheckpointError) as error:
        raise ExperimentError(f"{row.name}: {error}") from error


def _network_of(row: Row, settings: Settings, number: int) -> keras.Model:
    """What a fold behind the first begins with: by the seed and its number, whatever was trained before."""
    keras.utils.set_random_seed(int(np.random.default_rng([settings.seed, number]).integers(1 << 31)))
    return compiled_model(row, settings.weights, bf16=settings.bf16)


def _fold_config(row: Row, settings: Settings, number: int, used: FaceSet) -> dict[str, object]:
    return {"row": row.name, "fold": number, "faces": len(used), "seed": settings.seed}


def _fold_folder(out: Path, number: int) -> Path:
    return out / f"fold-{number + 1}"


def _in_float32(model: keras.Model, row: Row, settings: Settings) -> keras.Model:
    """The same network, computing in float32, as it is exported and measured."""
    with precision(bf16=False):
        twin = row.build(settings.weights)
    twin.set_weights(model.get_weights())
    return twin


def probability_network(
    model: keras.Model, row: Row, faces: FaceSet, split: Split
) -> tuple[keras.Model, float]:
    """The trained network with calibrated probabilities (N, classes), and the temperature that fits them.

    The temperature is fitted on the held-out faces. For a support vector machine it makes Platt's scaling
    without the shift, which leaves its decision where it is.
    """
    labels = row.scheme.labels(faces.labels)[split.holdout]
    temperature = fit_temperature(raw_outputs(model, row, faces, split.holdout), labels)
    x = keras.layers.Rescaling(1 / temperature)(model.outputs[0])
    outputs = {"probabilities": keras.layers.Softmax(name="probabilities")(x)}
    return keras.Model(model.inputs, outputs, name="row"), temperature


def _searched(row: Row, settings: Settings, faces: FaceSet, plan: Plan, *, budget: Budget, out: Path) -> Plan:
    """The plan with what a search has found, now or in a run before."""
    if plan.found and plan.trials >= settings.trials:
        return plan
    from trainers.published.search import search  # Optuna takes its time to load

    part = budget.part(SEARCH_SHARE) if settings.minutes else budget
    found = search(row, faces, settings, part, out)
    if found.best != plan.found:  # what was trained with other settings is of no use
        for fold in out.glob("fold-*"):
            shutil.rmtree(fold)
    plan = dataclasses.replace(
        plan,
        found=found.best,
        searched=budget.spent(),
        trials=settings.trials,
        draws=found.draws,
        draw_faces=found.faces,
    )
    keep_plan(plan, out)
    return plan


def _export(row: Row, settings: Settings, dataset: RowDataset, trained: Trained, path: Path) -> Path:
    first = splits(trained.faces, row, settings.folds, settings.seed)[0]
    network, temperature = probability_network(trained.model, row, trained.faces, first)
    card = ExpressionCard(
        classes=row.scheme.value,
        negative=row.scheme.negative,
        input=row.input,
        temperature=Temperature(round(temperature, 4), applied=True),
        provenance={
            # by the name that `python -m trainers list` has it under, as in cards written earlier
            "trainer": f"trainers.experiments.{row.system}",
            "row": row.name,
            "architecture": row.title,
            "data": dataset.faces.name,
            "data_sha256": dataset.faces.sha256,
            "split": _split(row, settings),
            "epochs": trained.folds[0].state.epoch,
            "settings": settings.provenance(),
            "date": _today(),
            "source_revision": source_revision(),
        },
    )
    return export_network(network, card, path)


def _result(row: Row, settings: Settings, dataset: RowDataset, trained: Trained, report: Report) -> Result:
    folds, planned = trained.folds, settings.folds if row.folds else 1
    asked = settings.folds_of(cross_validated=bool(row.folds))
    ended = len(folds) == asked and all(fold.stopped != OUT_OF_TIME for fold in folds)
    return Result(
        row=row.name,
        title=row.title,
        accuracy=report.accuracy.value,
        interval=report.accuracy.interval,
        tested=report.accuracy.n,
        negative_accuracy=report.negative.accuracy.value,
        negative_interval=report.negative.accuracy.interval,
        auroc=report.negative.auroc,
        precision=float(np.mean([score.precision for score in report.scores])),
        recall=float(np.mean([score.recall for score in report.scores])),
        holdout=[fold.accuracy for fold in folds],
        data=dataset.faces.name,
        data_sha256=dataset.faces.sha256,
        test="FER-2013, public test",
        faces=len(trained.faces),
        faces_of=len(dataset.faces),
        split=_split(row, settings),
        folds_of=planned,
        epochs=[fold.state.epoch for fold in folds],
        epochs_of=row.epochs,
        stopped=folds[0].stopped,
        complete=ended and len(trained.faces) == len(dataset.faces),
        start=settings.start_description() if row.transfer else "",
        parameters=trained.model.count_params(),
        seed=settings.seed,
        threads=settings.threads,
        seconds=trained.seconds,
        budget_minutes=settings.minutes,
        date=_today(),
        source_revision=source_revision(),
        keras=f"{keras.__version__} on {keras.backend.backend()}{', bfloat16' if settings.bf16 else ''}",
        history=list(folds[0].state.history),
        found=trained.plan.found,
        trials=trained.plan.trials,
        draws=trained.plan.draws,
        draw_faces=trained.plan.draw_faces,
        test_loss=_test_loss(row, dataset, trained),
        core_seconds=trained.core_seconds,
    )


def _test_loss(row: Row, dataset: RowDataset, trained: Trained) -> float:
    known = choose_faces(dataset.test, row, None, 0)
    logits = raw_outputs(trained.model, row, known, np.arange(len(known)))
    return held_out_loss(logits, row.scheme.labels(known.labels), row)


def _split(row: Row, settings: Settings) -> str:
    return (
        f"shuffled {settings.folds}-fold"
        if row.folds
        else f"{row.holdout:.0%} of each class held out".replace("%", " %")
    )


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
