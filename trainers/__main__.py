"""`python -m trainers`: train the models, list what can be trained, and evaluate what came out."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from moodguard.sensing.expressions import ExpressionModel, ModelError
from trainers import experiments
from trainers.ablations import add_ablate
from trainers.command_line import UsageError
from trainers.data.faces import FER2013, DataError, default_data
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.data.holdout import HOLDOUT
from trainers.evaluation.commands import add_evaluate, add_explore, add_report
from trainers.evaluation.face_cuts import add_framing
from trainers.evaluation.inference import EvaluationError, predict
from trainers.evaluation.personal_baseline import add_evaluate_baseline
from trainers.evaluation.prediction_table import as_table, write_table
from trainers.evaluation.resting_variance import resting_spread
from trainers.gan.landscapes.packing import add_pack_landscapes
from trainers.gan.measure.command import add_evaluate_painter
from trainers.progress import show_progress
from trainers.published.command import add_reproduce
from trainers.quantise import QuantisationError, add_quantise
from trainers.run_options import ExperimentError, RunOptions

_PROGRAM = "python -m trainers"

_OURS = (
    UsageError, ExperimentError, DataError, EvaluationError, ModelError, QuantisationError,
    OSError,
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 is success, 2 an input that is no good, 130 a stop by Ctrl-C."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except _OURS as error:
        print(f"{_PROGRAM}: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    except KeyboardInterrupt as stop:
        return _stopped(options, str(stop))
    except Exception as error:
        # A training that wraps Ctrl-C in words of its own, about what it has kept.
        if isinstance(error.__cause__, KeyboardInterrupt):
            return _stopped(options, str(error))
        raise


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog=_PROGRAM, description=__doc__)
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _add_list(commands.add_parser("list", help="name the experiments"))
    _add_train(commands.add_parser("train", help="run an experiment and write its ONNX file"))
    add_reproduce(commands.add_parser("reproduce", help="train published rows again and make their table"))
    add_evaluate(commands.add_parser("evaluate", help="measure an expression model on labelled faces"))
    add_evaluate_baseline(
        commands.add_parser("evaluate-baseline", help="how many false alarms the personal baseline removes")
    )
    add_framing(commands.add_parser("framing", help="what finding, cutting and refusing faces costs a model"))
    add_report(commands.add_parser("report", help="write tables and figures about an expression model"))
    add_explore(commands.add_parser("explore", help="write tables and figures about a face set"))
    add_ablate(commands.add_parser("ablate", help="find out what each choice of the flagship is worth"))
    _add_ensemble(commands.add_parser("ensemble", help="put several models into one file, as their mean"))
    add_quantise(commands.add_parser("quantise", help="write a model in eight-bit integers"))
    add_evaluate_painter(
        commands.add_parser("evaluate-painter", help="measure painters of landscapes against real photos")
    )
    add_pack_landscapes(
        commands.add_parser(
            "pack-landscapes", help="put the painter's photos into one file, for a GPU elsewhere"
        )
    )
    _add_predictions(
        commands.add_parser(
            "predictions", help="write what a model says of labelled faces, for the simulator"
        )
    )
    return top


def _add_list(command: argparse.ArgumentParser) -> None:
    command.set_defaults(run=_list)


def _add_train(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="an experiment, see `list`")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, help="where everything goes (default: runs/NAME)")
    begun = command.add_mutually_exclusive_group()
    begun.add_argument("--resume", action="store_true", help="go on with the training in --out")
    begun.add_argument("--again", action="store_true", help="throw the training in --out away, begin anew")
    command.add_argument(
        "--set", nargs="+", action="extend", default=[], dest="settings", metavar="KEY=VALUE",
        help="change fields of the experiment's config",
    )  # fmt: skip
    command.set_defaults(run=_train)


def _add_ensemble(command: argparse.ArgumentParser) -> None:
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
    command.set_defaults(run=_ensemble)


def _ensemble(options: argparse.Namespace) -> int:
    from trainers.cnn.ensemble import combine
    from trainers.cnn.onnx_card import ExportError
    from trainers.cnn.pipeline import read_material

    try:
        material = read_material(options.data or default_data(), HOLDOUT)
        path = combine(
            options.models, material, options.out,
            weights=options.weights, with_public=options.with_public,
        )  # fmt: skip
    except ExportError as error:
        raise UsageError(str(error)) from error
    for part, figures in ExpressionModel(path).card.provenance["metrics"].items():
        print(f"{part}: " + ", ".join(f"{name} {value:.4g}" for name, value in figures.items()))
    print(path)
    return 0


def _add_predictions(command: argparse.ArgumentParser) -> None:
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument(
        "--data", type=Path, help="the data folder, with FER-2013 and the clips of people at a webcam"
    )
    command.add_argument(
        "--out", type=Path,
        help="where to write (default: beside the model, MODEL-predictions.json)",
    )  # fmt: skip
    command.set_defaults(run=_predictions)


def _list(options: argparse.Namespace) -> int:
    for name in experiments.names():
        try:
            print(f"{name:<20} {_load(name).SUMMARY}")
        except UsageError as missing:
            print(f"{name:<20} ({missing})")
    return 0


def _train(options: argparse.Namespace) -> int:
    overrides: dict[str, str] = {}
    for word in options.settings:
        name, equals, value = word.partition("=")
        if not (name and equals):
            raise UsageError(f"--set takes KEY=VALUE, not {word!r}")
        overrides[name] = value
    experiment = _load(options.name)
    out = options.out or Path("runs") / options.name
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; --out must be a folder")
    if begun := [] if options.resume else experiments.checkpoints_in(out, experiment):
        if not options.again:
            raise UsageError(
                f"{out} holds a training ({begun[0].name}): --resume goes on with it, --again "
                "throws it away and begins anew, --out names another folder"
            )
        for kept in begun:
            shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
    run = RunOptions(options.data or default_data(), out, options.resume, overrides)
    try:
        print(experiment.train(run))
    except ModuleNotFoundError as error:
        raise _missing(options.name, error) from error
    return 0


def _load(name: str) -> experiments.Experiment:
    try:
        return experiments.load(name)
    except ModuleNotFoundError as error:
        raise _missing(name, error) from error


def _missing(name: str, error: ModuleNotFoundError) -> UsageError:
    return UsageError(f"{name} needs the package {error.name}: pip install -e '.[trainers]'")


def _predictions(options: argparse.Namespace) -> int:
    data = options.data or default_data()
    faces = read_fer2013(data / FER2013).part(Usage.PUBLIC)
    model = ExpressionModel(options.model)
    resting = resting_spread(model, data)
    out = options.out or options.model.with_name(f"{options.model.stem}-predictions.json")
    write_table(as_table(predict(model, faces, show_progress), resting), out)
    print(f"{len(faces)} faces, and {resting.people} people at rest, in {out}")
    return 0


def _stopped(options: argparse.Namespace, said: str) -> int:
    training = options.run is _train
    advice = (
        "stopped; the same command with --resume goes on from the last checkpoint" if training else "stopped"
    )
    print(f"\n{_PROGRAM}: {said or advice}", file=sys.stderr)
    return 130


if __name__ == "__main__":
    sys.exit(main())
