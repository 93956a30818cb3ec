"""The commands that measure and look, but train nothing: evaluate, report, explore."""

import argparse
import json
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from moodguard.sensing.expressions import ExpressionModel
from trainers.command_line import UsageError, add_data_options, faces_of, parts_of
from trainers.data.faces import FaceSet, default_data
from trainers.evaluation.evaluate import report_of
from trainers.evaluation.inference import flipped, predict
from trainers.evaluation.tables import as_text, text_table
from trainers.progress import progress_of
from trainers.writing import as_typed

if TYPE_CHECKING:  # what draws needs matplotlib, which measuring should not
    from trainers.evaluation.model_report import Extras
    from trainers.evaluation.resting_faces import Resting

_NAMED = "a model; MODEL.onnx#0 is the first network of an ensemble"


def add_evaluate(command: argparse.ArgumentParser) -> None:
    """The figures of a model, on the terminal."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx", help=_NAMED)
    add_data_options(command, usage=True)
    command.add_argument("--json", action="store_true", help="print one JSON object instead of tables")
    command.add_argument(
        "--flip", action="store_true", help="tell also what averaging with the mirrored face would give"
    )
    command.add_argument(
        "--robustness",
        action="store_true",
        help="tell also what poor pictures do (takes twenty times as long)",
    )
    _add_crop(command)
    _add_video_options(command, "show also these clips of resting faces, or those of a data folder")
    command.set_defaults(run=_evaluate)


def add_report(command: argparse.ArgumentParser) -> None:
    """All tables and figures of a model, in a folder."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx", help=_NAMED)
    add_data_options(command, usage=True)
    _add_folders(command)
    _add_crop(command)
    _add_video_options(command, "clips of resting faces (default: those of the data folder, if any)")
    command.add_argument(
        "--log", type=Path, metavar="LOG.csv",
        help="the training's log, for the learning curves (default: log.csv beside the model, if any)",
    )  # fmt: skip
    command.add_argument("--quick", action="store_true", help="leave out poor pictures and clips")
    command.set_defaults(run=_report)


def add_explore(command: argparse.ArgumentParser) -> None:
    """What a face set holds."""
    add_data_options(command, usage=False)
    _add_folders(command)
    command.add_argument("--seed", type=int, default=0, help="which faces are shown")
    command.set_defaults(run=_explore)


def _add_folders(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, metavar="DIR", help="where all goes; faces to DIR/faces")
    command.add_argument(
        "--numbers-out",
        type=Path,
        metavar="DIR",
        help="where what shows no face goes, so that it may be published",
    )


def _add_crop(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--crop",
        action="store_true",
        help="find the face in each picture and cut it as the app does, where pictures show more than a face",
    )


def _faces_for(model: Path, options: argparse.Namespace) -> FaceSet:
    """The faces that the options name, cut out of their pictures where that is asked for."""
    faces = faces_of(options)
    if not options.crop:
        return faces
    from trainers.evaluation.cropping import cropped
    from trainers.evaluation.resting_faces import open_detector

    margin = ExpressionModel(model).spec.face_margin
    return cropped(faces, open_detector(options.detector), margin, progress_of("pictures"))


def _add_video_options(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument("--video", type=Path, metavar="DIR", help=words)
    command.add_argument(
        "--detector", type=Path, metavar="YUNET.onnx",
        help="the face detector for clips and --crop, or haar for the built-in one (default: YuNet, where "
        "the app or the data has its file, else haar)",
    )  # fmt: skip


def _evaluate(options: argparse.Namespace) -> int:
    with _single(options.model) as model:
        return _evaluate_file(model, options)


def _evaluate_file(model: Path, options: argparse.Namespace) -> int:
    from trainers.evaluation import resting_faces, robustness

    make = partial(resting_faces.open_detector, options.detector)
    if options.video:  # what can be refused at once comes before what takes a while
        resting_faces.clips_in(options.video)
        make()
    plain = predict(model, _faces_for(model, options), progress_of("faces"))
    report = report_of(plain)
    mirrored = report_of(flipped(plain, progress_of("mirrored faces"))) if options.flip else None
    values: dict[str, Any] = report.to_json() | ({"flipped": mirrored.to_json()} if mirrored else {})
    text = [as_text(report, mirrored)]
    if options.video:
        resting = resting_faces.measure_resting(plain, options.video, make, progress_of("clips"))
        values["resting"] = resting.to_json()
        text.append(_resting_text(resting))
    if options.robustness:
        corrupted = robustness.measure_robustness(plain.model, plain.faces, progress_of("poor faces"))
        values["robustness"] = corrupted.to_json()
        text.append("poor pictures\n" + text_table(robustness.TABLE_HEAD, robustness.table_rows(corrupted)))
    print(json.dumps(values, indent=2, allow_nan=False) if options.json else "\n\n".join(text))
    return 0


@contextmanager
def _single(named: Path) -> Iterator[Path]:
    """The file of a model; for one of an ensemble's, `FILE.onnx#0`, a file that is gone afterwards."""
    if not named.name.partition(".onnx#")[2].isdigit():
        yield named
        return
    from trainers.cnn.members import split_member, write_member
    from trainers.cnn.onnx_card import ExportError

    file, number = split_member(str(named))
    with TemporaryDirectory() as folder:
        try:
            path = write_member(str(named), Path(folder) / f"{file.stem}-{number}.onnx")
        except ExportError as error:
            raise UsageError(str(error)) from error
        yield path


def _resting_text(resting: "Resting") -> str:
    from trainers.evaluation import resting_faces

    return "\n\n".join(
        [
            "resting faces\n" + text_table(resting_faces.CLIP_HEAD, resting_faces.clip_rows(resting)),
            resting_faces.head_line(resting),
            text_table(resting_faces.TRADE_HEAD, resting_faces.trade_rows(resting)),
        ]
    )


def _report(options: argparse.Namespace) -> int:
    _check_folders(options)
    with _drawing("report"):
        from trainers.evaluation import model_report
    command = _command("report", options, options.model)
    with _single(options.model) as model:
        faces = _faces_for(model, options)
        findings = model_report.measure(model, faces, _extras(options), progress_of)
        written: list[Path] = []
        for folder in _number_folders(options):
            written += model_report.write_numbers(findings, folder, command)
        if options.out:
            written += model_report.write_faces(findings, options.out)
    print("\n".join(str(path) for path in written))
    return 0


def _extras(options: argparse.Namespace) -> "Extras":
    from trainers.evaluation.model_report import Extras

    log, video = options.log, options.video
    beside = options.model.with_name("log.csv")
    if log is None and beside.is_file():
        log = beside
    if options.quick:
        return Extras(robustness=False, log=log)
    data = options.data if options.data and options.data.is_dir() else default_data()
    if video is None and (data / "video").is_dir():
        video = data / "video"
    return Extras(video=video, detector=options.detector, log=log)


def _explore(options: argparse.Namespace) -> int:
    _check_folders(options)
    with _drawing("explore"):
        from trainers.evaluation import face_set_report
    exploration = face_set_report.explore(*parts_of(options))
    command = _command("explore", options)
    written: list[Path] = []
    for folder in _number_folders(options):
        written += face_set_report.write_numbers(exploration, folder, command)
    if options.out:
        written += face_set_report.write_faces(exploration, options.out, options.seed)
    print(face_set_report.summary(exploration))
    print("\n".join(str(path) for path in written))
    return 0


def _check_folders(options: argparse.Namespace) -> None:
    folders = _number_folders(options)
    if not folders:
        raise UsageError(
            "name a folder: --out DIR for everything, or --numbers-out DIR for what shows no face"
        )
    for folder in folders:
        if folder.exists() and not folder.is_dir():
            raise UsageError(f"{folder} is a file; a folder is needed")


def _number_folders(options: argparse.Namespace) -> list[Path]:
    return [folder for folder in (options.out, options.numbers_out) if folder]


@contextmanager
def _drawing(command: str) -> Iterator[None]:
    """Say what is missing, around the import of what draws: that needs matplotlib, as measuring does not."""
    try:
        yield
    except ModuleNotFoundError as error:
        if not error.name or error.name.split(".")[0] in ("trainers", "moodguard"):
            raise
        raise UsageError(f"{command} needs the package {error.name}: pip install -e '.[trainers]'") from error


def _command(name: str, options: argparse.Namespace, *paths: Path) -> str:
    """The command that gives the same again, for the documents that it writes."""
    words = ["python", "-m", "trainers", name, *(as_typed(path) for path in paths)]
    if options.data:
        words += ["--data", as_typed(options.data)]
    if getattr(options, "usage", None):
        words += ["--usage", options.usage]
    for given in options.names:
        words += ["--map", given]
    if options.skip_bad:
        words.append("--skip-bad")
    words += [f"--{flag}" for flag in ("crop", "quick") if getattr(options, flag, False)]
    if getattr(options, "seed", 0):
        words += ["--seed", f"{options.seed}"]
    for flag in ("--video", "--detector", "--log", "--out", "--numbers-out"):
        if path := getattr(options, flag[2:].replace("-", "_"), None):
            words += [flag, as_typed(path)]
    return shlex.join(words)
