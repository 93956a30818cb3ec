"""A graph that is written with its card. Needs onnx alone."""

from pathlib import Path

import onnx

from moodguard.model_card import ExpressionCard


class ExportError(Exception):
    """An exported file is not the network it should be, or none; the message says in what."""


def add_card(model: onnx.ModelProto, card: ExpressionCard, path: Path) -> None:
    """Write `model` with `card` to `path`, the same bytes each time."""
    onnx.helper.set_model_props(model, card.to_metadata())
    for node in model.graph.node:
        node.doc_string = ""
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString(deterministic=True))
