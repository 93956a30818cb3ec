"""`python -m trainers ensemble`: several networks put into one file."""

import argparse
from pathlib import Path

from moodguard.sensing.expressions import ExpressionModel
from trainers.command_line import UsageError
from trainers.data.faces import default_data
from trainers.data.holdout import HOLDOUT


def add_ensemble(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.add_argument(
        "models",
        nargs="+",
        metavar="MODEL.onnx",
        help="two or more; MODEL.onnx#0 is the first of an ensemble",
    )
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.onnx")
    command.add_argument(
        "--weights", nargs="+", type=float, default=[], metavar="W",
        help="how much each of them counts (default: all alike)",
    )  # fmt: skip
    command.add_argument(
        "--with-public", action="store_true",
        help="calibrate on the public test too; its figures in the card are then cross-fitted",
    )  # fmt: skip
    command.add_argument(
        "--mirrored", action="store_true",
        help="each of them looks at the face and at its mirror image, which takes twice as long",
    )  # fmt: skip
    command.set_defaults(run=_ensemble)


def _ensemble(options: argparse.Namespace) -> int:
    # These bring Keras, which takes seconds.
    from trainers.cnn.ensemble import combine
    from trainers.cnn.onnx_card import ExportError
    from trainers.cnn.pipeline import read_dataset

    try:
        dataset = read_dataset(options.data or default_data(), HOLDOUT)
        path = combine(
            options.models, dataset, options.out,
            weights=options.weights, with_public=options.with_public, mirrored=options.mirrored,
        )  # fmt: skip
    except ExportError as error:
        raise UsageError(str(error)) from error
    for part, figures in ExpressionModel(path).card.provenance["metrics"].items():
        print(f"{part}: " + ", ".join(f"{name} {value:.4g}" for name, value in figures.items()))
    print(path)
    return 0
