"""Real ONNX models that pass a dry run on zeros, and do something odd with a face, or with a latent."""

from pathlib import Path
from typing import Any

import numpy as np

from moodguard.model_card import ExpressionCard, PainterCard

# What is added to the probabilities of three classes, times the mean of the input.
_ADDED = {"negative": (-10.0, 10.0, 0.0), "sum of two": (1.0, 0.5, 0.5), "above one": (1.5, -1.5, 0.0)}
ODD = ("not a number", "infinite", "more rows", *_ADDED)


def save_odd_model(path: Path, card: ExpressionCard, odd: str) -> Path:
    """Write a model of three classes that is odd in one of the ways of `ODD`, or "endless", on faces.

    On zeros it gives a third to each class, save one that is "endless at once".
    """
    from onnx import TensorProto, helper, save

    def numbers(name: str, kind: int, shape: list[int], values: object) -> object:
        return helper.make_tensor(name, kind, shape, np.ravel(values))

    nodes = [
        helper.make_node("ReduceMean", ["face"], ["mean"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Unsqueeze", ["mean", "last"], ["column"]),
    ]
    constants = [
        numbers("last", TensorProto.INT64, [1], [1]),
        numbers("thirds", TensorProto.FLOAT, [1, 3], [1 / 3] * 3),
        numbers("none", TensorProto.FLOAT, [1, 3], [0.0] * 3),
        numbers("added", TensorProto.FLOAT, [1, 3], _ADDED.get(odd, (0.0,) * 3)),
        numbers("huge", TensorProto.FLOAT, [1, 3], [3e38] * 3),
        numbers("limit", TensorProto.FLOAT, [], [-1.0 if odd == "endless at once" else 0.0]),
    ]
    nodes.append(helper.make_node("MatMul", ["column", "none"], ["nothing"]))
    nodes.append(helper.make_node("Add", ["nothing", "thirds"], ["calm"]))
    if odd == "not a number":  # the root of what is below zero
        nodes.append(helper.make_node("Neg", ["column"], ["below"]))
        nodes.append(helper.make_node("Sqrt", ["below"], ["root"]))
        nodes.append(helper.make_node("Add", ["calm", "root"], ["probabilities"]))
    elif odd == "infinite":
        nodes.append(helper.make_node("MatMul", ["column", "huge"], ["large"]))
        nodes.append(helper.make_node("Mul", ["large", "huge"], ["larger"]))
        nodes.append(helper.make_node("Add", ["calm", "larger"], ["probabilities"]))
    elif odd == "more rows":
        nodes.append(helper.make_node("Ceil", ["mean"], ["any"]))
        nodes.append(helper.make_node("Cast", ["any"], ["count"], to=TensorProto.INT64))
        nodes.append(helper.make_node("Add", ["count", "last"], ["rows"]))
        nodes.append(helper.make_node("Concat", ["rows", "last"], ["repeats"], axis=0))
        nodes.append(helper.make_node("Tile", ["calm", "repeats"], ["probabilities"]))
    elif odd.startswith("endless"):
        nodes.append(helper.make_node("ReduceMax", ["mean"], ["brightest"], keepdims=0))
        nodes.append(helper.make_node("Greater", ["brightest", "limit"], ["lit"]))
        body = _endless_body(["batch", 3])
        nodes.append(helper.make_node("Loop", ["", "lit", "calm"], ["probabilities"], body=body))
    else:
        nodes.append(helper.make_node("MatMul", ["column", "added"], ["more"]))
        nodes.append(helper.make_node("Add", ["calm", "more"], ["probabilities"]))
    face = helper.make_tensor_value_info("face", TensorProto.FLOAT, ["batch", *card.input.shape(1)[1:]])
    result = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["rows", 3])
    model = helper.make_model(
        helper.make_graph(nodes, "odd", [face], [result], constants),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=10,
    )
    helper.set_model_props(model, card.to_metadata())
    save(model, path)
    return path


def save_endless_painter(path: Path, card: PainterCard) -> Path:
    """Write a painter that paints black from zeros, and never comes to an end from anything else."""
    from onnx import TensorProto, helper, save

    shape = [1, 3, card.height, card.width]
    nodes = [
        helper.make_node("ReduceMax", ["latents"], ["most"], keepdims=0),
        helper.make_node("ReduceMin", ["latents"], ["least"], keepdims=0),
        helper.make_node("Sub", ["most", "least"], ["spread"]),
        helper.make_node("Greater", ["spread", "zero"], ["drawn"]),
        helper.make_node("Shape", ["latents"], ["count"], end=1),
        helper.make_node("Concat", ["count", "ones"], ["repeats"], axis=0),
        helper.make_node("Tile", ["black", "repeats"], ["canvas"]),
        helper.make_node(
            "Loop", ["", "drawn", "canvas"], ["pictures"], body=_endless_body(["batch", *shape[1:]])
        ),
    ]
    constants = [
        helper.make_tensor("zero", TensorProto.FLOAT, [], [0.0]),
        helper.make_tensor("ones", TensorProto.INT64, [3], [1, 1, 1]),
        helper.make_tensor("black", TensorProto.FLOAT, shape, np.zeros(shape, np.float32).ravel()),
    ]
    latents = helper.make_tensor_value_info("latents", TensorProto.FLOAT, ["batch", card.latent])
    pictures = helper.make_tensor_value_info("pictures", TensorProto.FLOAT, ["batch", *shape[1:]])
    model = helper.make_model(
        helper.make_graph(nodes, "endless", [latents], [pictures], constants),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=10,
    )
    helper.set_model_props(model, card.to_metadata())
    save(model, path)
    return path


def _endless_body(shape: list[int | str]) -> Any:
    """The body of a Loop that leaves its state, of this shape, and its condition as they are."""
    from onnx import TensorProto, helper

    nodes = [
        helper.make_node("Identity", ["on"], ["on_out"]),
        helper.make_node("Identity", ["state"], ["state_out"]),
    ]
    turn = helper.make_tensor_value_info("turn", TensorProto.INT64, [])
    on, on_out = (helper.make_tensor_value_info(name, TensorProto.BOOL, []) for name in ("on", "on_out"))
    state, state_out = (
        helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("state", "state_out")
    )
    return helper.make_graph(nodes, "body", [turn, on, state], [on_out, state_out])
