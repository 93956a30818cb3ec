"""Short names for what is inside an ONNX file, which tools name after all that they went through."""

import itertools
import re

import onnx

from trainers.cnn.members import BOTH_WAYS

_OUTPUTS = ("probabilities", "ferplus")


def shorten_names(model: onnx.ModelProto) -> None:
    """Give nodes and tensors of `model` short names, but for inputs, outputs and what members are known by.

    A member of an ensemble can still be named `FILE.onnx#0`. What is said of shapes in between goes, too: it
    is found anew when the file is loaded. Graphs within nodes are not known here, and none of ours has any.
    """
    graph = model.graph
    kept = {value.name for value in (*graph.input, *graph.output)} | {BOTH_WAYS, ""}
    shortened: dict[str, str] = {}
    numbers = itertools.count()

    def short(name: str) -> str:
        member = re.match(r"member\d+/", name)
        prefix = member[0] if member else ""
        if name in kept or (prefix and name.removeprefix(prefix) in _OUTPUTS):
            return name
        if name not in shortened:
            shortened[name] = f"{prefix}{next(numbers):x}"
        return shortened[name]

    for known in graph.initializer:
        known.name = short(known.name)
    for node in graph.node:
        node.input[:] = [short(name) for name in node.input]
        node.output[:] = [short(name) for name in node.output]
        node.name = short(f"{node.name}:") if node.name else ""
    del graph.value_info[:]
