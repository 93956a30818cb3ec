"""Real ONNX upscalers that repeat each pixel, softly or not, and some that are odd."""

from pathlib import Path

import numpy as np

from moodguard.model_card import UpscalerCard

UPSCALER_CARD = UpscalerCard(scale=4, multiple=2, margin=4, provenance={"trainer": "the tests"})


def save_upscaler(
    path: Path,
    card: UpscalerCard = UPSCALER_CARD,
    *,
    metadata: dict[str, str] | None = None,
    scale: int | None = None,
    gain: float = 1.0,
    soft: int = 1,
    loud: bool = False,
) -> Path:
    """Write one that takes the mean of `soft` x `soft` pixels, and repeats it `scale` times each way.

    `metadata` and `scale` take the place of the card's; values are multiplied by `gain`. One that is `loud`
    makes what is bright too bright, and leaves what is dark as it is.
    """
    from onnx import TensorProto, helper, save

    times = scale or card.scale
    mean = np.full((3, 1, soft, soft), gain / soft**2, np.float32)
    nodes = [
        helper.make_node("Conv", ["pictures", "mean"], ["means"], group=3, pads=[soft // 2] * 4),
        helper.make_node("Relu", ["means"], ["bright"]),
        helper.make_node("Mul", ["bright", "louder"], ["more"]),
        helper.make_node("Add", ["means", "more"], ["small"]),
        helper.make_node("Resize", ["small", "", "times"], ["large"], mode="nearest", nearest_mode="floor",
                         coordinate_transformation_mode="asymmetric"),
    ]  # fmt: skip
    constants = [
        helper.make_tensor("mean", TensorProto.FLOAT, mean.shape, mean.ravel()),
        helper.make_tensor("louder", TensorProto.FLOAT, [], [1.0 if loud else 0.0]),
        helper.make_tensor("times", TensorProto.FLOAT, [4], [1.0, 1.0, times, times]),
    ]
    shape: list[int | str] = ["batch", 3, "height", "width"]
    pictures = helper.make_tensor_value_info("pictures", TensorProto.FLOAT, shape)
    large = helper.make_tensor_value_info("large", TensorProto.FLOAT, ["batch", 3, "high", "wide"])
    model = helper.make_model(
        helper.make_graph(nodes, "repeating", [pictures], [large], constants),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=10,
    )
    helper.set_model_props(model, card.to_metadata() if metadata is None else metadata)
    save(model, path)
    return path
