"""The painter of wide landscapes, taught by the plain critic alone: a row to compare with."""

from pathlib import Path

from trainers.experiments.landscapes import train_with
from trainers.gan.landscapes.config import WIDE_PLAIN
from trainers.run_options import RunOptions

SUMMARY = "the same with the plain critic alone, to compare"


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes`, or on a pack of it, and return `painter.onnx` in the out folder."""
    return train_with(WIDE_PLAIN, options)
