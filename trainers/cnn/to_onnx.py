"""Keras to ONNX, by tf2onnx: needs the TensorFlow backend. Also a program: NETWORK.keras FILE.onnx."""

import logging
import sys
from pathlib import Path

from trainers.cnn.backend import keras

OPSET = 17


def convert(network: keras.Model, path: Path) -> None:
    """Write `network`, one float32 input, named outputs, any batch size, as an ONNX file without a card."""
    import tensorflow as tf
    import tf2onnx

    logging.getLogger("tf2onnx").setLevel(logging.ERROR)
    shape = (None, *network.inputs[0].shape[1:])
    signature = [tf.TensorSpec(shape, tf.float32, name="face")]
    tf2onnx.convert.from_keras(network, input_signature=signature, opset=OPSET, output_path=str(path))


if __name__ == "__main__":
    import trainers.cnn.export  # noqa: F401 - by which Keras knows its layer

    convert(keras.models.load_model(sys.argv[1]), Path(sys.argv[2]))
