"""The painter of wide landscapes, taught by the projected critic alone: a row to compare with."""

from pathlib import Path

from trainers.experiments.landscapes import train_with
from trainers.gan.landscapes.config import WIDE_PROJECTED
from trainers.run_options import RunOptions

SUMMARY = "the same with the projected critic alone, to compare"


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes`, or on a pack of it, and return `painter.onnx` in the out folder."""
    return train_with(WIDE_PROJECTED, options)
