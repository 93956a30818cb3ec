"""Names inside a file can be short: it says the same, and its members can still be named."""

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from trainers.cnn.members import BOTH_WAYS
from trainers.cnn.short_names import shorten_names

LONG = "StatefulPartitionedCall/network/block/"


def two_members() -> onnx.ModelProto:
    """What an ensemble's graph is like: two networks that see both ways, and a sum of what they say."""
    stored = [numpy_helper.from_array(np.array(4, np.float32), f"{LONG}most")]
    nodes = [helper.make_node("Neg", ["face"], [BOTH_WAYS], name=f"{LONG}neg")]
    for number in (0, 1):
        prefix = f"member{number}/"
        weight = np.full(3, number + 2, np.float32)
        stored.append(numpy_helper.from_array(weight, f"{prefix}{LONG}weight"))
        inner, said = f"{prefix}{LONG}product", [f"{prefix}probabilities", f"{prefix}ferplus"]
        nodes += [
            helper.make_node("Mul", [BOTH_WAYS, f"{prefix}{LONG}weight"], [inner], name=inner),
            helper.make_node("Abs", [inner], [said[0]], name=f"{inner}/abs"),
            helper.make_node("Identity", [inner], [said[1]], name=f"{inner}/same"),
            helper.make_node("Clip", [inner, "", f"{LONG}most"], [f"{inner}/clip"]),
        ]
    nodes.append(helper.make_node("Sum", ["member0/probabilities", "member1/ferplus"], ["probabilities"]))
    shape = ["N", 3]
    graph = helper.make_graph(
        nodes,
        "two",
        [helper.make_tensor_value_info("face", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, shape)],
        stored,
        value_info=[helper.make_tensor_value_info(nodes[1].output[0], TensorProto.FLOAT, shape)],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def test_it_says_the_same_and_is_smaller() -> None:
    before, after = two_members(), two_members()
    shorten_names(after)

    face = {"face": np.arange(6, dtype=np.float32).reshape(2, 3)}
    said = [onnxruntime.InferenceSession(m.SerializeToString()).run(None, face)[0] for m in (before, after)]
    assert said[0].any()
    np.testing.assert_array_equal(*said)
    assert after.ByteSize() < 0.6 * before.ByteSize()
    assert LONG.encode() not in after.SerializeToString()


def test_what_its_members_are_known_by_stays() -> None:
    model = two_members()
    shorten_names(model)

    names = {name for node in model.graph.node for name in (*node.input, *node.output)}
    assert {BOTH_WAYS, "face", "", "member0/probabilities", "member1/ferplus"} <= names
    assert sum(node.name.startswith("member0/") for node in model.graph.node) == 3
    assert all(len(name) < 14 for node in model.graph.node if (name := node.name))
