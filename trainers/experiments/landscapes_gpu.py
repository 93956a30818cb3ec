"""The painter of landscapes of 256 pixels, for one GPU in half an hour."""

from pathlib import Path

from trainers.experiments.landscapes import train_with
from trainers.gan.landscapes.config import GPU
from trainers.run_options import RunOptions

SUMMARY = "the same painter for 256x256 pixels, for one GPU in half an hour; --data may be a pack"
CAN_SHARE = True  # by several workers of a cluster


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes`, or on a pack of it, and return `painter.onnx` in the out folder."""
    return train_with(GPU, options)
