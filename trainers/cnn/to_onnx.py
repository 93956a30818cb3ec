"""Keras to ONNX, by tf2onnx: needs the TensorFlow backend. Also a program: NETWORK.keras FILE.onnx."""

import logging
import sys
from pathlib import Path

from trainers.cnn.backend import keras

OPSET = 17


def convert(network: keras.Model, path: Path) -> None:
    """Write `network`, float32 inputs, named outputs, any batch size, as an ONNX file without a card.

    One input is called "face"; several keep their names.
    """
    import tensorflow as tf
    import tf2onnx

    logging.getLogger("tf2onnx").setLevel(logging.ERROR)
    names = ["face"] if len(network.inputs) == 1 else [tensor.name for tensor in network.inputs]
    signature: list[object] = [
        tf.TensorSpec((None, *tensor.shape[1:]), tf.float32, name=name)
        for name, tensor in zip(names, network.inputs, strict=True)
    ]
    if len(signature) > 1:
        signature = [signature]  # as the network takes them: in one list
    tf2onnx.convert.from_keras(network, input_signature=signature, opset=OPSET, output_path=str(path))


if __name__ == "__main__":
    # By which Keras knows the layers that are ours.
    import trainers.cnn.batch_norm
    import trainers.cnn.convolution
    import trainers.cnn.curve_layer  # noqa: F401

    convert(keras.models.load_model(sys.argv[1], safe_mode=True), Path(sys.argv[2]))
