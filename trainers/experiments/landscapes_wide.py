"""The painter of wide landscapes, taught by both critics, for a processor over days."""

from pathlib import Path

from trainers.experiments.landscapes import train_with
from trainers.gan.landscapes.config import WIDE
from trainers.run_options import RunOptions

SUMMARY = (
    "the painter of wide landscapes, 224x128 or larger, taught by two critics; for a processor over days"
)


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes`, or on a pack of it, and return `painter.onnx` in the out folder."""
    return train_with(WIDE, options)
