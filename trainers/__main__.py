"""`python -m trainers`: train the models, list what can be trained, and evaluate what came out."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from moodguard.sensing.expressions import ModelError
from trainers import experiments
from trainers.data.faces import DataError, FaceSet, default_data, locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.data.folders import read_folder
from trainers.evaluate import EvaluationError, evaluate
from trainers.published.command import add_reproduce
from trainers.report import as_text

_PROGRAM = "python -m trainers"
_PARTS = {usage.name.lower(): usage for usage in Usage}


class UsageError(Exception):
    """The command line asks for something that can't be; the message says what, in words."""


_OURS = (UsageError, experiments.ExperimentError, DataError, EvaluationError, ModelError, OSError)


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
    _add_evaluate(commands.add_parser("evaluate", help="measure an expression model on labelled faces"))
    return top


def _add_list(command: argparse.ArgumentParser) -> None:
    command.set_defaults(run=_list)


def _add_train(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="an experiment, see `list`")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, help="where everything goes (default: runs/NAME)")
    command.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    command.add_argument(
        "--set", nargs="+", action="extend", default=[], dest="settings", metavar="KEY=VALUE",
        help="change fields of the experiment's config",
    )  # fmt: skip
    command.set_defaults(run=_train)


def _add_evaluate(command: argparse.ArgumentParser) -> None:
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument(
        "--data", type=Path, help="an .npz file, a folder of class-named subfolders, or the data folder"
    )
    command.add_argument(
        "--usage", choices=[*_PARTS, "all"],
        help="which part of an .npz file (default: public, or the only part that it has)",
    )  # fmt: skip
    command.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    command.add_argument("--flip", action="store_true", help="average with the mirrored face")
    command.add_argument(
        "--skip-unreadable", action="store_true", help="leave out pictures that can't be read"
    )
    command.set_defaults(run=_evaluate)


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
    run = experiments.RunOptions(options.data or default_data(), out, options.resume, overrides)
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


def _evaluate(options: argparse.Namespace) -> int:
    faces = _faces(locate(options.data or default_data()), options)
    report = evaluate(options.model, faces, options.flip, _show_progress)
    print(json.dumps(report.to_json(), indent=2, allow_nan=False) if options.json else as_text(report))
    return 0


def _show_progress(done: int, total: int) -> None:
    # No tqdm here: measuring needs nothing but what the app needs.
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{done} of {total} faces", end=end, file=sys.stderr, flush=True)


def _faces(path: Path, options: argparse.Namespace) -> FaceSet:
    if path.is_dir():
        if options.usage not in (None, "all"):
            raise UsageError(f"{path} is a folder and has no part {options.usage!r}; leave --usage away")
        return read_folder(path, options.skip_unreadable)
    file = read_fer2013(path)
    if options.usage is None:
        present = [usage for usage in Usage if file.count(usage)]
        return file.part(present[0] if len(present) == 1 else Usage.PUBLIC)
    return file.part(_PARTS.get(options.usage))


def _stopped(options: argparse.Namespace, said: str) -> int:
    training = options.run is _train
    advice = (
        "stopped; the same command with --resume goes on from the last checkpoint" if training else "stopped"
    )
    print(f"\n{_PROGRAM}: {said or advice}", file=sys.stderr)
    return 130


if __name__ == "__main__":
    sys.exit(main())
