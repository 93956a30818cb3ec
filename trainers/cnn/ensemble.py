"""Several expression networks as one ONNX file: their mean opinion, calibrated anew.

Networks that started from other seeds, or have another size, err on other faces; the mean of what they say is
right more often than any of them (Hansen and Salamon 1990).
"""

import dataclasses
import functools
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import compose, helper, numpy_helper

from moodguard.model_card import ExpressionCard, Temperature, Threshold
from moodguard.sensing.expressions import ExpressionModel
from trainers.cnn.backend import keras
from trainers.cnn.calibration import HOLDOUT_DESCRIPTION, Calibration, calibrate, calibrated, ferplus_to_fer
from trainers.cnn.curve_layer import CurveLayer
from trainers.cnn.export import LARGEST_DIFFERENCE, convert_network
from trainers.cnn.members import BOTH_WAYS, split_member, write_member
from trainers.cnn.onnx_card import ExportError, add_card
from trainers.cnn.pipeline import SplitDataset, measure, metrics_of
from trainers.cnn.training import Logits
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES
from trainers.data.faces import FaceSet, mirror_images
from trainers.data.fer2013 import Usage
from trainers.data.ferplus import ferplus_majority
from trainers.data.holdout import check_holdout
from trainers.provenance import card_config, source_revision
from trainers.writing import whole_file

WITH_PUBLIC_DESCRIPTION = "the hold-out of the training part and the public test"
_SPLIT_WITH_PUBLIC = (
    "training part: some faces to learn from, others held out; temperatures, curve and threshold are fitted "
    "on these and on the public test, whose figures in this card are cross-fitted"
)
_LEAST = 1e-7  # below this a probability is taken for it, where its logarithm is needed
_BATCH = 64

Shares = tuple[float, ...]


def combine(
    members: Sequence[str],
    dataset: SplitDataset,
    out: Path,
    *,
    weights: Sequence[float] = (),
    with_public: bool = False,
    mirrored: bool = False,
) -> Path:
    """Write the ensemble of `members`, ONNX files of the same task with a FER+ output, to `out`.

    A member of another ensemble is named `FILE.onnx#0`. `weights` says how much each of them counts, all
    alike by default; only their proportions matter. `mirrored` has each of them look at the face and at its
    mirror image, which takes twice as long. Temperatures, the curve of P(negative) and the
    threshold are fitted on the held-out faces of `dataset`, and on the public test too `with_public`; the
    card's figures of the public test are then cross-fitted. Raises ExportError where a member doesn't fit the
    others, DataError where one may know the held-out faces, and ModelError where one can't be run.
    """
    with TemporaryDirectory() as folder:
        paths = [
            _member_file(name, Path(folder) / f"member{number}.onnx") for number, name in enumerate(members)
        ]
        shares = _shares(weights, len(paths))
        return _combined(paths, shares, dataset, out, with_public=with_public, mirrored=mirrored)


def _shares(weights: Sequence[float], count: int) -> Shares:
    """How much each member counts, adding up to one. Raises ExportError where that makes no sense."""
    if weights and len(weights) != count:
        raise ExportError(f"{count} networks need as many weights, not {len(weights)}")
    given = np.asarray(weights or [1.0] * count, np.float64)
    if not (np.isfinite(given) & (given > 0)).all():
        raise ExportError("the weight of a network must be above 0")
    return tuple(float(share) for share in given / given.sum())


def _member_file(name: str, path: Path) -> Path:
    """The file of one member, which is written to `path` if it is part of another ensemble."""
    file, number = split_member(name)
    return file if number is None else write_member(name, path)


def _combined(
    members: Sequence[Path],
    shares: Shares,
    dataset: SplitDataset,
    out: Path,
    *,
    with_public: bool,
    mirrored: bool,
) -> Path:
    models = [ExpressionModel(path, threads=2) for path in members]
    _check(models)
    parts = {"holdout": dataset.holdout}
    if dataset.file.count(Usage.PUBLIC):
        parts["public"] = dataset.file.part(Usage.PUBLIC)
    elif with_public:
        raise ExportError("there is no public test in this data to calibrate on")
    logits = {
        name: EnsembleLogits(mean_log_probabilities(models, faces, shares, mirrored=mirrored), faces)
        for name, faces in parts.items()
    }
    fitted_on = list(logits.values()) if with_public else [logits["holdout"]]
    calibration = fit_calibration(fitted_on, WITH_PUBLIC_DESCRIPTION if with_public else HOLDOUT_DESCRIPTION)
    metrics = {
        name: measure_cross_fitted(one, [other for other in fitted_on if other is not one])
        if with_public
        else measure(one.heads, one.faces, calibration)
        for name, one in logits.items()
    }
    first = models[0].card
    card = ExpressionCard(
        classes=first.classes,
        negative=first.negative,
        input=first.input,
        temperature=Temperature(round(calibration.temperature, 4), applied=True),
        threshold=Threshold(calibration.threshold, calibration.chosen),
        provenance={
            "trainer": "trainers.cnn.ensemble",
            "architecture": f"mean of the logarithms of what {len(models)} networks say, calibrated anew",
            "shares": [round(share, 6) for share in shares],
            "mirrored": mirrored,
            "calibration": dataclasses.asdict(calibration),
            "data": first.provenance.get("data", ""),
            "data_sha256": dataset.file.sha256,
            "split": _SPLIT_WITH_PUBLIC if with_public else first.provenance.get("split", ""),
            "calibrated_on": "held-out faces and public test; figures cross-fitted in two halves"
            if with_public
            else "held-out faces",
            "date": datetime.now(UTC).date().isoformat(),
            "source_revision": source_revision(),
            "metrics": metrics,
            "members": [_member(model) for model in models],
        },
    )
    with whole_file(out) as draft:
        _write(members, shares, calibration, card, draft, mirrored=mirrored)
        _check_written(draft, logits["holdout"], calibration)
    return out


@dataclasses.dataclass(frozen=True, eq=False)
class EnsembleLogits:
    """The logits (N, classes) of each head of an ensemble for some faces, before calibration."""

    heads: list[Logits]
    faces: FaceSet

    def some(self, chosen: npt.NDArray[np.bool_]) -> "EnsembleLogits":
        """Of those faces alone, by a mask (N,)."""
        return EnsembleLogits([head[chosen] for head in self.heads], self.faces.some(np.flatnonzero(chosen)))


def fit_calibration(parts: Sequence[EnsembleLogits], faces: str = HOLDOUT_DESCRIPTION) -> Calibration:
    """The calibration that suits all these faces, which `faces` names in words, best."""
    heads = [np.concatenate(head) for head in zip(*(part.heads for part in parts), strict=True)]
    votes = [part.faces.votes for part in parts]
    known = [part for part in votes if part is not None]
    majority = ferplus_majority(np.concatenate(known)) if len(known) == len(votes) else None
    return calibrate(heads, np.concatenate([part.faces.labels for part in parts]), majority, faces)


def measure_cross_fitted(logits: EnsembleLogits, others: Sequence[EnsembleLogits]) -> dict[str, float]:
    """How right it is on faces that also serve to calibrate it, by calibrations that don't know them.

    Every other face is judged under a calibration fitted on the rest and on `others`, and the rest likewise.
    """
    odd = np.arange(len(logits.faces)) % 2 == 1
    halves = [(logits.some(half), fit_calibration([logits.some(~half), *others])) for half in (odd, ~odd)]
    probabilities = np.empty((len(logits.faces), len(FER_CLASSES)))
    for half, (part, calibration) in zip((odd, ~odd), halves, strict=True):
        probabilities[half] = calibrated(part.heads, calibration)
    return metrics_of(probabilities, logits.heads, logits.faces)


def mean_log_probabilities(
    models: Sequence[ExpressionModel], faces: FaceSet, shares: Shares, *, mirrored: bool = False
) -> list[Logits]:
    """Mean logarithms of what the models say of `faces`: FER-2013's classes (N, 7) and FER+'s (N, 8).

    `shares` says how much each of them counts, and adds up to one; `mirrored` means over faces and their
    mirror images.
    """
    if mirrored:
        images = dataclasses.replace(faces, pictures=mirror_images(faces.pictures))
        ways = [mean_log_probabilities(models, seen, shares) for seen in (faces, images)]
        return [np.mean(heads, axis=0) for heads in zip(*ways, strict=True)]
    logits: list[list[Logits]] = [[], []]
    for start in range(0, len(faces), _BATCH):
        pictures = [faces.pictures[i] for i in range(start, min(start + _BATCH, len(faces)))]
        for head, answers in enumerate(
            zip(*(_predictions(model, pictures) for model in models), strict=True)
        ):
            logs = [np.log(np.maximum(p, _LEAST)) for p in answers]
            logits[head].append(np.average(logs, axis=0, weights=shares).astype(np.float32))
    return [np.concatenate(parts) for parts in logits]


def _predictions(model: ExpressionModel, pictures: list[Any]) -> tuple[Logits, Logits]:
    predictions = model.both(pictures)
    if predictions is None:  # `_check` has made sure that there are some
        raise ExportError(f"{model.path.name} has no output for FER+'s votes")
    return predictions


def _check(models: Sequence[ExpressionModel]) -> None:
    if len(models) < 2:
        raise ExportError("an ensemble needs two networks or more")
    for model in models:
        check_holdout(model.card.provenance, model.path.name)
        if model.card.classes != FER_CLASSES:
            raise ExportError(f"{model.path.name} doesn't have FER-2013's seven classes")
        if model.spec != models[0].spec:
            raise ExportError(f"{model.path.name} takes other faces than {models[0].path.name}")
        if model.ferplus([np.zeros((model.spec.height, model.spec.width), np.uint8)]) is None:
            raise ExportError(f"{model.path.name} has no output for FER+'s votes")


def _member(model: ExpressionModel) -> dict[str, Any]:
    known = model.card.provenance
    wanted = (
        "sha256",
        "trainer",
        "architecture",
        "parameters",
        "epochs",
        "seed",
        "config",
        "date",
        "metrics",
        "split",
        "files",
    )
    told = {name: known[name] for name in wanted if known.get(name) not in (None, "", {})}
    # That of another ensemble keeps the checksum of the file that it was.
    return {"sha256": model.sha256(), **told, "config": card_config(known.get("config", {}))}


def calibration_network(calibration: Calibration) -> keras.Model:
    """A network from mean logarithms, "labels" (N, 7) and "votes" (N, 8), to calibrated probabilities."""
    labels = keras.Input((len(FER_CLASSES),), name="labels")
    votes = keras.Input((len(FERPLUS_CLASSES),), name="votes")
    share, ops = calibration.ferplus_share, keras.ops
    mixed = (1 - share) * labels
    if share:
        mixed = mixed + share * ops.matmul(votes, ops.convert_to_tensor(ferplus_to_fer()))
    probabilities = keras.layers.Softmax()(mixed * (1 / calibration.temperature))
    outputs = {
        "probabilities": CurveLayer(calibration.curve, name="probabilities")(probabilities),
        "ferplus": keras.layers.Softmax(name="ferplus")(votes * (1 / calibration.ferplus_temperature)),
    }
    return keras.Model([labels, votes], outputs, name="ensemble")


def _write(
    members: Sequence[Path],
    shares: Shares,
    calibration: Calibration,
    card: ExpressionCard,
    path: Path,
    *,
    mirrored: bool,
) -> None:
    """All members on one input, the mean of their logarithms, and the last word, as one graph."""
    whole = _mean_of(members, shares, mirrored=mirrored)
    with TemporaryDirectory() as folder:
        bare = Path(folder) / "last-word.onnx"
        convert_network(calibration_network(calibration), bare)
        last = onnx.load(bare)
    last.ir_version = whole.ir_version
    joined = compose.merge_models(
        whole,
        compose.add_prefix(last, "last/"),
        io_map=[("labels", "last/labels"), ("votes", "last/votes")],
    )
    for output in joined.graph.output:
        _rename(joined.graph, output.name, output.name.removeprefix("last/"))
    del joined.metadata_props[:]
    # Merging names each operator set once a member, which quantisation takes amiss.
    versions = {known.domain: known.version for known in joined.opset_import}
    del joined.opset_import[:]
    joined.opset_import.extend(helper.make_opsetid(*known) for known in versions.items())
    onnx.checker.check_model(joined)
    add_card(joined, card, path)


def _mean_of(members: Sequence[Path], shares: Shares, *, mirrored: bool) -> onnx.ModelProto:
    """From "face" to "labels" (N, 7) and "votes" (N, 8), the mean logarithms of what the members say."""
    models = [compose.add_prefix(onnx.load(path), f"member{n}/") for n, path in enumerate(members)]
    for model in models:
        del model.metadata_props[:]
    whole = functools.reduce(functools.partial(compose.merge_models, io_map=[]), models)
    graph = whole.graph
    for given in [given.name for given in graph.input]:
        _rename(graph, given, BOTH_WAYS if mirrored else "face")
    del graph.input[1:]
    del graph.output[:]
    graph.initializer.append(numpy_helper.from_array(np.array(_LEAST, np.float32), "least"))
    for n, share in enumerate(shares):
        graph.initializer.append(numpy_helper.from_array(np.array(share, np.float32), f"share{n}"))
    for output, head, count in (
        ("probabilities", "labels", len(FER_CLASSES)),
        ("ferplus", "votes", len(FERPLUS_CLASSES)),
    ):
        outputs = [f"member{n}/{output}" for n in range(len(members))]
        for n, name in enumerate(outputs):
            graph.node.append(helper.make_node("Max", [name, "least"], [f"{name}/log/of"]))
            graph.node.append(helper.make_node("Log", [f"{name}/log/of"], [f"{name}/log"]))
            graph.node.append(helper.make_node("Mul", [f"{name}/log", f"share{n}"], [f"{name}/log/share"]))
        total = f"{head}/both-ways" if mirrored else head
        graph.node.append(helper.make_node("Sum", [f"{name}/log/share" for name in outputs], [total]))
        if mirrored:
            _add_mean_of_halves(graph, total, head, count)
        graph.output.append(helper.make_tensor_value_info(head, onnx.TensorProto.FLOAT, ["N", count]))
    if mirrored:
        _put_mirror_before(graph)
    return whole


def _put_mirror_before(graph: onnx.GraphProto) -> None:
    """Make `BOTH_WAYS` (2N, ...) of "face" (N, ...): the faces, and behind them their mirror images."""
    graph.input[0].name = "face"
    last, width = np.iinfo(np.int64).min, 2
    for name, value in {"start": -1, "end": last, "axis": width, "step": -1}.items():
        graph.initializer.append(numpy_helper.from_array(np.array([value], np.int64), f"mirror/{name}"))
    steps = [f"mirror/{name}" for name in ("start", "end", "axis", "step")]
    graph.node.insert(0, helper.make_node("Slice", ["face", *steps], ["mirror/face"]))
    graph.node.insert(1, helper.make_node("Concat", ["face", "mirror/face"], [BOTH_WAYS], axis=0))


def _add_mean_of_halves(graph: onnx.GraphProto, total: str, head: str, count: int) -> None:
    """Make `head` (N, count) the mean of the first and the second half of `total` (2N, count)."""
    shape = numpy_helper.from_array(np.array([2, -1, count], np.int64), f"{head}/halves/shape")
    graph.initializer.append(shape)
    graph.node.append(helper.make_node("Reshape", [total, shape.name], [f"{head}/halves"]))
    graph.node.append(helper.make_node("ReduceMean", [f"{head}/halves"], [head], axes=[0], keepdims=0))


def _rename(graph: onnx.GraphProto, before: str, after: str) -> None:
    """Give a tensor of the graph another name, wherever it stands."""
    for node in graph.node:
        node.input[:] = [after if name == before else name for name in node.input]
        node.output[:] = [after if name == before else name for name in node.output]
    for value in (*graph.input, *graph.output):
        if value.name == before:
            value.name = after


def _check_written(path: Path, logits: EnsembleLogits, calibration: Calibration) -> None:
    """Make sure that the file says of some of the faces what its members say, put together."""
    some = logits.some(np.arange(len(logits.faces)) < _BATCH)
    wanted = calibration_network(calibration).predict(some.heads, verbose=0)
    pictures = [some.faces.pictures[i] for i in range(len(some.faces))]
    written = ExpressionModel(path)
    given = {"probabilities": written.probabilities(pictures), "ferplus": written.ferplus(pictures)}
    worst = max(float(np.abs(given[name] - np.asarray(wanted[name])).max()) for name in wanted)
    if not worst <= LARGEST_DIFFERENCE:
        raise ExportError(f"the ensemble and its file differ by {worst:.2g} in a probability")
