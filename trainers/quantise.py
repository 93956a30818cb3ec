"""An expression model in eight-bit integers: a quarter of the size and a third of the time.

Static quantisation by onnxruntime: weights per channel, activations by the ranges that real faces give.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from moodguard.model_card import PREFIX
from moodguard.sensing.expressions import ExpressionModel, prepare
from trainers.data.faces import DataError, FaceSet, default_data, locate
from trainers.data.fer2013 import Fer2013, Usage, read_fer2013
from trainers.data.holdout import HOLDOUT, SPLIT_SEED, check_holdout, split_holdout
from trainers.evaluation.evaluate import Report, report_of
from trainers.evaluation.inference import predict
from trainers.writing import whole_file

FACES = 512  # more of them move the ranges no further
LARGEST_LOSS = 0.005  # of the accuracy, 7 classes
LARGEST_AUROC_LOSS = 0.01
_SEED = 8
_BATCH = 32


class QuantisationError(Exception):
    """A model can't be quantised, or loses too much by it; the message says which, in words."""


@dataclass(frozen=True)
class Cost:
    """Accuracy (0..1) and AUROC of negative-or-not, before and after, on the same faces."""

    accuracy: tuple[float, float]
    auroc: tuple[float, float]

    @property
    def bearable(self) -> bool:
        """Whether little enough is lost."""
        accuracy = self.accuracy[0] - self.accuracy[1]
        return accuracy <= LARGEST_LOSS and self.auroc[0] - self.auroc[1] <= LARGEST_AUROC_LOSS


def quantise(model: Path, faces: FaceSet, out: Path) -> None:
    """Write `model` in eight bits to `out`; the ranges of its activations are those on some of `faces`.

    The card goes with it and says so. Raises QuantisationError, and ModelError where the app couldn't run one
    of the two.
    """
    before = ExpressionModel(model)
    rng = np.random.default_rng(_SEED)
    chosen = rng.permutation(len(faces))[:FACES]
    batches = [
        np.stack([prepare(faces.pictures[i], before.spec) for i in part])
        for part in np.array_split(chosen, max(1, len(chosen) // _BATCH))
    ]
    with TemporaryDirectory() as folder:
        small = Path(folder) / "small.onnx"
        try:
            _quantise(model, batches, Path(folder) / "plain.onnx", small)
        except Exception as error:  # onnx and onnxruntime raise many kinds
            raise QuantisationError(f"{model.name} can't be quantised ({error})") from error
        _shorten(small)
        _give_card(model, small, precision=f"int8, activations by {len(chosen)} faces of {faces.name}")
        ExpressionModel(small)
        with whole_file(out) as draft:
            draft.write_bytes(small.read_bytes())


def cost(before: Path, after: Path, faces: FaceSet) -> Cost:
    """What quantisation costs on `faces`, which should be none that anything was fitted on."""
    reports = [report_of(predict(path, faces)) for path in (before, after)]
    first, second = ((report.accuracy.value, report.negative.auroc) for report in reports)
    return Cost((first[0], second[0]), (first[1], second[1]))


def quantise_and_judge(model: Path, file: Fer2013, out: Path) -> str:
    """Quantise `model` by faces of the training part, and say what it costs on those held out of it.

    The card's figures are measured anew. Raises QuantisationError where it costs too much, and DataError
    where the model may have learned from faces that are held out here; what `out` was before stays then.
    """
    card = ExpressionModel(model).card
    check_holdout(card.provenance, model.name)
    training = file.part(Usage.TRAINING)
    split = split_holdout(training, HOLDOUT, SPLIT_SEED)
    parts = {"holdout": training.some(split.holdout)}
    if file.count(Usage.PUBLIC):
        parts["public"] = file.part(Usage.PUBLIC)
    with whole_file(out) as draft:
        quantise(model, training.some(split.fit), draft)
        loss = cost(model, draft, parts["holdout"])
        sizes = [file.stat().st_size / 1e6 for file in (model, draft)]
        words = (
            f"{out}: {sizes[1]:.1f} MB instead of {sizes[0]:.1f} MB\n"
            f"on the {len(split.holdout)} held-out faces: accuracy {loss.accuracy[0]:.2%} before, "
            f"{loss.accuracy[1]:.2%} after; AUROC of negative or not {loss.auroc[0]:.4f} and "
            f"{loss.auroc[1]:.4f}"
        )
        if not loss.bearable:
            raise QuantisationError(
                f"that loses more than {LARGEST_LOSS:.1%}, or {LARGEST_AUROC_LOSS:g} of the AUROC; "
                f"{out.name} is not written. {words}"
            )
        metrics = {name: figures_of(report_of(predict(draft, faces))) for name, faces in parts.items()}
        before = card.provenance.get("metrics")
        _give_card(draft, draft, metrics=metrics, **({"metrics_in_float32": before} if before else {}))
    return words


def figures_of(report: Report) -> dict[str, float]:
    """The figures that a card has of one part of the data, by the names that the trainings give them."""
    votes, negative = report.ferplus_votes, report.negative
    metrics = {
        "n": report.accuracy.n,
        "accuracy": report.accuracy.value,
        "negative_accuracy": negative.accuracy.value,
        "negative_auroc": negative.auroc,
        "negative_ece": negative.ece,
        **({"ferplus_accuracy": votes.value} if votes else {}),
    }
    return {name: round(value, 5) for name, value in metrics.items() if np.isfinite(value)}


def largest_weight(path: Path) -> int:
    """The largest weight, by its size, among those of a model in eight bits; 0 where there are none.

    Above 64 processors without VNNI compute something else than the rest, see `_quantise`.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    offsets = {node.input[2] for node in graph.node if node.op_type.endswith("QuantizeLinear")}
    return max(
        (
            int(np.abs(numpy_helper.to_array(tensor).astype(int)).max())
            for tensor in graph.initializer
            if tensor.data_type == onnx.TensorProto.INT8 and tensor.name not in offsets
        ),
        default=0,
    )


def _quantise(model: Path, batches: list[np.ndarray], plain: Path, small: Path) -> None:
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Reader(CalibrationDataReader):
        def __init__(self, name: str) -> None:
            self._feeds: Iterator[dict[str, np.ndarray]] = iter([{name: batch} for batch in batches])

        def get_next(self) -> dict[str, np.ndarray] | None:
            return next(self._feeds, None)

    # Folds the norms into the convolutions, which then need one scale a channel.
    quant_pre_process(str(model), str(plain), skip_symbolic_shape=True)
    quantize_static(
        str(plain),
        str(small),
        Reader(_input_name(plain)),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        # Weights of seven bits: processors without VNNI (Intel's before 2019, AMD's before 2022) add two
        # products in 16 bits, which overflows with eight, and then read other expressions than the rest.
        reduce_range=True,
        nodes_to_exclude=_heads(plain),
    )


def _shorten(path: Path) -> None:
    import onnx

    from trainers.cnn.short_names import shorten_names

    model = onnx.load(path)
    shorten_names(model)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def _input_name(path: Path) -> str:
    import onnx

    return str(onnx.load(path).graph.input[0].name)


def _heads(path: Path) -> list[str]:
    """The nodes from the last dense layers on, by name.

    They cost nothing, and in steps of 1/255 probabilities would no longer add up to one.
    """
    import onnx

    behind: set[str] = set()
    names = []
    for node in onnx.load(path).graph.node:  # each stands behind those whose outputs it takes
        if node.op_type in ("Gemm", "MatMul") or behind & set(node.input):
            behind.update(node.output)
            names.append(node.name)
    return names


def _give_card(source: Path, target: Path, **provenance: Any) -> None:
    """Give the model at `target` the card of that at `source`, whose provenance tells this too."""
    import onnx

    card = {prop.key: prop.value for prop in onnx.load(source).metadata_props}
    key = PREFIX + "provenance"
    card[key] = json.dumps({**json.loads(card.get(key, "{}")), **provenance}, sort_keys=True)
    model = onnx.load(target)
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, card)
    target.write_bytes(model.SerializeToString(deterministic=True))


def add_quantise(command: argparse.ArgumentParser) -> None:
    """The verb's words."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument("--data", type=Path, help="FER-2013's file, or the data folder")
    command.add_argument(
        "--out", type=Path, help="where to write (default: beside the model, MODEL-int8.onnx)"
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    path = locate(options.data or default_data())
    if path.is_dir():
        raise DataError(f"{path} is a folder; quantising needs a file in FER-2013's layout")
    out = options.out or options.model.with_name(f"{options.model.stem}-int8.onnx")
    print(quantise_and_judge(options.model, read_fer2013(path), out))
    return 0
