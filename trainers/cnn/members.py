"""The networks of an exported file, one by one: `FILE.onnx`, or of an ensemble `FILE.onnx#0`, its first."""

import re
from pathlib import Path

import onnx
from onnx import helper

from moodguard.model_card import ExpressionCard, ModelCardError, read_expression_card
from trainers.cnn.onnx_card import ExportError, add_card
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES

# What the networks of an ensemble see instead of "face", where it mirrors.
BOTH_WAYS = "faces-and-mirror-images"


def split_member(name: str) -> tuple[Path, int | None]:
    """The file that `name` means, and the number of the network in it, if it has one."""
    found = re.fullmatch(r"(.*\.onnx)#(\d+)", name)
    return (Path(found[1]), int(found[2])) if found else (Path(name), None)


def read_member(name: str) -> onnx.ModelProto:
    """The graph of one network, with the names that it had before it was put together with others.

    Raises ExportError where the file is missing or damaged, or has no network of that number.
    """
    path, number = split_member(name)
    return _member_of(_load(path), path, number)


def write_member(name: str, path: Path) -> Path:
    """Write one network of an ensemble into a file of its own, with the card that the ensemble kept of it.

    That has no threshold, which was not kept. Raises ExportError as `read_member` does.
    """
    file, number = split_member(name)
    whole = _load(file)
    model = _member_of(whole, file, number)
    try:
        card = read_expression_card({known.key: known.value for known in whole.metadata_props})
        provenance = dict(card.provenance["members"][number])
    except ModelCardError as error:
        raise ExportError(f"{file}: {error}") from error
    except (KeyError, IndexError, TypeError) as error:
        raise ExportError(f"{file} tells nothing of its network {number}") from error
    kept = {"data": card.provenance.get("data", ""), "split": card.provenance.get("split", ""), **provenance}
    add_card(model, ExpressionCard(card.classes, card.negative, card.input, provenance=kept), path)
    return path


def _load(path: Path) -> onnx.ModelProto:
    if not path.is_file():
        raise ExportError(f"there is no exported network {path}")
    try:
        return onnx.load(path)
    except Exception as error:  # protobuf raises kinds of its own
        raise ExportError(f"{path} is damaged, or no ONNX file") from error


def _member_of(model: onnx.ModelProto, path: Path, number: int | None) -> onnx.ModelProto:
    found = {match[1] for node in model.graph.node if (match := re.match(r"member(\d+)/", node.name))}
    if found and str(number) not in found:
        known = ", ".join(f"{path.name}#{one}" for one in sorted(found, key=int))
        raise ExportError(f"{path} holds several networks; name one of {known}")
    if not found and number is not None:
        raise ExportError(f"{path} holds one network alone; leave out #{number}")
    return _alone(model, f"member{number}/") if found else model


def _alone(model: onnx.ModelProto, prefix: str) -> onnx.ModelProto:
    outputs = {"probabilities": len(FER_CLASSES), "ferplus": len(FERPLUS_CLASSES)}
    # What the outputs come from, whatever its name: in eight bits, networks may share what is equal in them.
    wanted = {prefix + name for name in outputs}
    face = model.graph.input[0].name
    nodes: list[onnx.NodeProto] = []
    for node in reversed(model.graph.node):
        if not wanted.isdisjoint(node.output) and BOTH_WAYS not in node.output:
            wanted.update(node.input)
            nodes.insert(0, node)
    stored = [known for known in model.graph.initializer if known.name in wanted]
    for node in nodes:
        node.name = node.name.removeprefix(prefix)
        node.input[:] = [face if name == BOTH_WAYS else name.removeprefix(prefix) for name in node.input]
        node.output[:] = [name.removeprefix(prefix) for name in node.output]
    for known in stored:
        known.name = known.name.removeprefix(prefix)
    said = [
        helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["N", count])
        for name, count in outputs.items()
    ]
    graph = helper.make_graph(nodes, "expression", list(model.graph.input), said, stored)
    return helper.make_model(graph, opset_imports=model.opset_import, ir_version=model.ir_version)
