"""One row from its faces to its result: what the time allows, the folds, the ONNX file, the figures."""

import dataclasses
import json
import math
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from moodguard.model_card import ExpressionCard, Temperature
from trainers.cnn.backend import keras, set_up
from trainers.cnn.calibration import fit_temperature
from trainers.cnn.checkpoint import NAME, CheckpointError, read_progress
from trainers.cnn.export import ExportError, export_network
from trainers.data.composed import with_other_sets
from trainers.data.faces import FER2013, DataError, FaceSet, locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.data.holdout import Split
from trainers.evaluate import evaluate
from trainers.experiments import ExperimentError
from trainers.provenance import source_revision
from trainers.published.lessons import (
    as_logits,
    choose_faces,
    examples,
    raw_outputs,
    splits,
)
from trainers.published.results import Result
from trainers.published.rows import Head, Row
from trainers.published.settings import Settings
from trainers.published.training import (
    OUT_OF_TIME,
    Budget,
    Fold,
    compiled,
    seconds_per_face,
    train_fold,
)

_PLAN = "plan.json"
_SHARE_OF_TIME = 0.85  # for one epoch, where not even one on all faces fits
_FEWEST = 8  # faces of a class, on average, so that every fold has some
_SEARCH_SHARE = 0.5  # of the budget, for the trials


@dataclass(frozen=True)
class Material:
    """`faces` to learn from, those that the row has a class for, and the faces of the public test."""

    faces: FaceSet
    test: FaceSet


def reproduce_row(row: Row, settings: Settings, data: Path, out: Path) -> Result:
    """Train, export and measure one row; `expression.onnx` and the checkpoints are in `out`.

    A run that was broken off goes on from its last whole epoch. Raises ExperimentError, in words, where data,
    weights or checkpoint are no good.
    """
    try:
        return _reproduce(row, settings, data, out)
    except (DataError, CheckpointError, ExportError) as error:
        raise ExperimentError(f"{row.name}: {error}") from error


def _reproduce(row: Row, settings: Settings, data: Path, out: Path) -> Result:
    set_up(settings.threads, settings.seed)
    material = read_material(row, data)
    model = compiled(row, settings.weights)
    plan = make_plan(row, settings, material, model, out)
    faces = choose_faces(material.faces, row, plan["faces"], settings.seed)
    budget = Budget(60 * settings.budget_minutes or math.inf, spent=plan["searched"] + _trained(out))
    if row.search and "found" not in plan:
        from trainers.published.search import search

        part = budget.part(_SEARCH_SHARE) if settings.budget_minutes else budget
        plan["found"] = dict(search(row, faces, settings, part, out))
        plan["searched"] = budget.spent()
        _keep_plan(plan, out)
    found = plan.get("found", {})
    if row.tuned and found:
        row = row.tuned(row, found)
        model = compiled(row, settings.weights)
    print(f"{row.name}: {len(faces)} of {len(material.faces)} faces, {_time(budget.left())} left", flush=True)
    folds = _run_folds(row, faces, settings, model, budget=budget, out=out)
    seconds = budget.spent()
    first = splits(faces, row, settings.folds, settings.seed)[0]
    network, temperature = probability_network(model, row, faces, first)
    card = _card(row, settings, material, folds[0], temperature)
    path = export_network(network, card, out / "expression.onnx")
    report = evaluate(path, material.test)
    planned = settings.folds if row.folds else 1
    return Result(
        row=row.name,
        title=row.title,
        published=row.published,
        accuracy=report.accuracy.value,
        interval=report.accuracy.interval,
        tested=report.accuracy.n,
        negative_accuracy=report.negative.accuracy.value,
        negative_interval=report.negative.accuracy.interval,
        auroc=report.negative.auroc,
        precision=float(np.mean([score.precision for score in report.scores])),
        recall=float(np.mean([score.recall for score in report.scores])),
        holdout=[fold.accuracy for fold in folds],
        data=material.faces.name,
        data_sha256=material.faces.sha256,
        test="FER-2013, public test",
        faces=len(faces),
        faces_of=len(material.faces),
        split=_split(row, settings),
        folds_of=planned,
        epochs=[fold.progress.epoch for fold in folds],
        epochs_of=row.epochs,
        stopped=folds[0].stopped,
        complete=(
            len(folds) == planned
            and all(fold.stopped != OUT_OF_TIME for fold in folds)
            and len(faces) == len(material.faces)
        ),
        start=settings.begun() if row.transfer else "",
        parameters=model.count_params(),
        seed=settings.seed,
        threads=settings.threads,
        seconds=seconds,
        budget_minutes=settings.budget_minutes,
        date=datetime.now(UTC).date().isoformat(),
        source_revision=source_revision("published"),
        keras=f"{keras.__version__} on {keras.backend.backend()}",
        history=list(folds[0].progress.history),
        found=found,
    )


def read_material(row: Row, data: Path) -> Material:
    """FER-2013's training part, joined by the folder's other face sets where the row asks, and its test."""
    path = locate(data)
    if path.is_dir():
        raise DataError(f"{path} holds no {FER2013}, which the published rows learn from and are measured on")
    file = read_fer2013(path)
    faces = dataclasses.replace(file.part(Usage.TRAINING), name="FER-2013")
    if row.composed and data.is_dir():
        faces = with_other_sets(faces, data)
    return Material(choose_faces(faces, row, None, 0), file.part(Usage.PUBLIC))


def make_plan(
    row: Row, settings: Settings, material: Material, model: keras.Model, out: Path
) -> dict[str, Any]:
    """How many faces are used, and how many seconds were searched: that of the run in `out`, or a new one.

    A run is gone on with where it is of the same faces and settings, and where more time would not let it
    use more faces. Another one's files are removed.
    """
    identity = {
        "row": row.name,
        "seed": settings.seed,
        "folds": settings.folds if row.folds else 0,
        "weights": settings.weights if row.transfer else "",
        "data_sha256": material.faces.sha256,
    }
    known = _read_plan(out)
    usable = known is not None and all(known.get(name) == value for name, value in identity.items())
    if usable and known is not None:
        everything = known["faces"] == len(material.faces)
        if everything or 0 < settings.budget_minutes <= known["budget_minutes"]:
            return known
    if known is not None:
        _clear(out)
    out.mkdir(parents=True, exist_ok=True)
    faces = (
        affordable(row, settings, material.faces, model) if settings.budget_minutes else len(material.faces)
    )
    plan = {**identity, "faces": faces, "budget_minutes": settings.budget_minutes, "searched": 0.0}
    _keep_plan(plan, out)
    return plan


def affordable(row: Row, settings: Settings, faces: FaceSet, model: keras.Model) -> int:
    """How many faces one epoch of the compiled `model` can learn from and judge in the budget."""
    learns, judges = seconds_per_face(model, row, faces, settings.seed)
    everything = np.arange(len(faces))
    held = 1 / settings.folds if row.folds else 0.1
    copied = len(examples(faces, everything, row)) / len(faces)
    per_face = (1 - held) * copied * learns + held * judges
    left = 60 * settings.budget_minutes * (1 - _SEARCH_SHARE if row.search else 1)
    if per_face * len(faces) <= left:
        return len(faces)
    fewest = _FEWEST * len(row.scheme.value)
    return min(len(faces), max(fewest, int(_SHARE_OF_TIME * left / per_face)))


def probability_network(
    model: keras.Model, row: Row, faces: FaceSet, split: Split
) -> tuple[keras.Model, float]:
    """The trained network with calibrated probabilities (N, classes), and the temperature that fits them.

    The temperature is fitted on the held-out faces. Under a single output it makes Platt's scaling without
    the shift, which leaves a support vector machine's decision where it is.
    """
    labels = row.scheme.labels(faces.labels)[split.holdout]
    temperature = fit_temperature(as_logits(raw_outputs(model, row, faces, split.holdout), row), labels)
    x = model.outputs[0]
    if row.head is not Head.SOFTMAX:
        x = keras.layers.Concatenate()([keras.layers.Rescaling(0.0)(x), x])
    x = keras.layers.Rescaling(1 / temperature)(x)
    outputs = {"probabilities": keras.layers.Softmax(name="probabilities")(x)}
    return keras.Model(model.inputs, outputs, name="row"), temperature


def _run_folds(
    row: Row, faces: FaceSet, settings: Settings, first: keras.Model, *, budget: Budget, out: Path
) -> list[Fold]:
    """Train fold after fold while there is time; `first` is the first one's network, compiled."""
    folds: list[Fold] = []
    for number, split in enumerate(splits(faces, row, settings.folds, settings.seed)):
        model = compiled(row, settings.weights) if number else first
        config = {"row": row.name, "fold": number, "faces": len(faces), "seed": settings.seed}
        where = out / f"fold-{number + 1}"
        folds.append(train_fold(model, row, faces, split, budget, config=config, out=where))
        # Another fold's first epoch takes about as long as this one's.
        if folds[-1].stopped == OUT_OF_TIME or budget.left() < folds[-1].progress.history[0]["seconds"]:
            break
    return folds


def _card(row: Row, settings: Settings, material: Material, fold: Fold, temperature: float) -> ExpressionCard:
    return ExpressionCard(
        classes=row.scheme.value,
        negative=row.scheme.negative,
        input=row.input,
        temperature=Temperature(round(temperature, 4), applied=True),
        provenance={
            "trainer": f"trainers.experiments.{row.system}",
            "row": row.name,
            "architecture": row.title,
            "data": material.faces.name,
            "data_sha256": material.faces.sha256,
            "split": _split(row, settings),
            "epochs": fold.progress.epoch,
            "settings": dataclasses.asdict(settings),
            "date": datetime.now(UTC).date().isoformat(),
            "source_revision": source_revision("published"),
        },
    )


def _split(row: Row, settings: Settings) -> str:
    return f"shuffled {settings.folds}-fold" if row.folds else "a tenth of each class held out"


def _read_plan(out: Path) -> dict[str, Any] | None:
    try:
        plan = json.loads((out / _PLAN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return plan if isinstance(plan, dict) and {"faces", "searched", "budget_minutes"} <= set(plan) else None


def _keep_plan(plan: dict[str, Any], out: Path) -> None:
    fresh = out / f"new-{_PLAN}"
    fresh.write_text(json.dumps(plan, indent=1) + "\n", encoding="utf-8")
    fresh.replace(out / _PLAN)


def _trained(out: Path) -> float:
    """Seconds of all whole epochs that the checkpoints in `out` have behind them."""
    kept = [read_progress(path) for path in out.glob(f"fold-*/{NAME}")]
    return sum(record["seconds"] for progress in kept for record in progress.history)


def _clear(out: Path) -> None:
    for folder in (*out.glob("fold-*"), *out.glob("trial-*")):
        shutil.rmtree(folder)
    for name in (_PLAN, "search.log"):
        (out / name).unlink(missing_ok=True)


def _time(seconds: float) -> str:
    return "no limit" if math.isinf(seconds) else f"{seconds:.0f} s"
