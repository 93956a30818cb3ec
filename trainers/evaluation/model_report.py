"""All that can be told about a model, measured once: tables, figures of numbers, and sheets of faces."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import DataError, FaceSet
from trainers.evaluation import resting_faces, robustness
from trainers.evaluation.evaluate import Report, report_of
from trainers.evaluation.figures import charts, face_sheets
from trainers.evaluation.figures.face_sheets import Tile
from trainers.evaluation.figures.style import save
from trainers.evaluation.inference import Predictions, flipped, is_negative, predict
from trainers.evaluation.resting_faces import Resting
from trainers.evaluation.robustness import Robustness
from trainers.evaluation.saliency import occlusion_map
from trainers.evaluation.tables import class_rows, figures, markdown_table
from trainers.metrics import Floats, Ints
from trainers.progress import Progress
from trainers.writing import faces_folder, figure_links, write_json, write_text

Log = dict[str, list[float]]
Watching = Callable[[str], Progress]

_SHOWN = 10  # faces in a row
_WORST = 40  # faces on a sheet
_EXPLAINED = 2  # right and wrong faces of each class with a map of what they go by


@dataclass(frozen=True)
class Findings:
    """What was measured. `robustness`, `resting` and `log` are None where they were not asked for."""

    plain: Predictions
    report: Report
    mirrored: Report
    robustness: Robustness | None
    resting: Resting | None
    log: Log | None


@dataclass(frozen=True)
class Extras:
    """What is measured besides: poor pictures, clips in `video` with `detector`'s faces, a training's log."""

    robustness: bool = True
    video: Path | None = None
    detector: Path | None = None
    log: Path | None = None


def measure(model_path: Path, faces: FaceSet, extras: Extras, watching: Watching) -> Findings:
    """Measure a model on faces; `watching` gives what is told of the progress of each kind of work.

    Raises ModelError, EvaluationError or DataError where model, faces, clips or log are no good.
    """
    # What can be refused at once comes before what takes minutes.
    log = read_log(extras.log) if extras.log else None
    make = partial(resting_faces.open_detector, extras.detector)
    if extras.video:
        resting_faces.clips_in(extras.video)
        make()
    plain = predict(model_path, faces, watching("faces"))
    mirrored = report_of(flipped(plain, watching("mirrored faces")))
    resting = corrupted = None
    if extras.video:
        resting = resting_faces.measure_resting(plain, extras.video, make, watching("clips"))
    if extras.robustness:
        corrupted = robustness.measure_robustness(plain.model, faces, watching("poor faces"))
    return Findings(plain, report_of(plain), mirrored, corrupted, resting, log)


def read_log(path: Path) -> Log:
    """The columns of a training's `log.csv`. Raises DataError where it is none."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        log = {name: [float(row[name]) for row in rows] for name in rows[0]} if rows else {}
    except (OSError, UnicodeDecodeError, csv.Error, TypeError, ValueError) as error:
        raise DataError(f"{path} can't be read as the log of a training: {error}") from error
    if "epoch" not in log:
        raise DataError(f"{path} is no log of a training: it has no epochs")
    return log


def write_numbers(findings: Findings, out: Path, command: str) -> list[Path]:
    """Write `report.md`, `report.json` and the figures of numbers; `command` is what made them, in words."""
    drawn = _number_figures(findings, out)
    values = findings.report.to_json() | {"flipped": findings.mirrored.to_json()}
    if findings.robustness:
        values["robustness"] = findings.robustness.to_json()
    if findings.resting:
        values["resting"] = findings.resting.to_json()
    return [
        write_text(_document(findings, drawn, command), out / "report.md"),
        write_json(values, out / "report.json"),
        *drawn,
    ]


def write_faces(findings: Findings, out: Path) -> list[Path]:
    """Write sheets of right and wrong faces, and maps of what the model goes by, to a folder below `out`."""
    folder, predictions = faces_folder(out), findings.plain
    sheets = {
        "right": face_sheets.rows_of_faces(_rows(predictions, right=True), "Right, and most sure of it"),
        "wrong": face_sheets.rows_of_faces(_rows(predictions, right=False), "Wrong, and most sure of it"),
        "false_alarms": face_sheets.sheet(
            _extremes(predictions, negative=False),
            "Not negative by their label, and most negative to the model",
        ),
        "missed": face_sheets.sheet(
            _extremes(predictions, negative=True), "Negative by their label, and least negative to the model"
        ),
        "saliency": face_sheets.saliency_sheet(_explained(predictions), "What counts: occlusion sensitivity"),
    }
    return [save(figure, folder / f"{name}.png") for name, figure in sheets.items()]


def _number_figures(findings: Findings, out: Path) -> list[Path]:
    report, scores = findings.report, findings.plain.negative_or_not
    title = f"{findings.plain.faces.name}: {report.accuracy.n} faces"
    drawn = [
        save(charts.confusion_matrix(report.classes, report.confusion, title), out / "confusion.png"),
        save(charts.class_scores(report), out / "classes.png"),
    ]
    if scores.truth.any() and not scores.truth.all():
        drawn.append(save(charts.roc_curve(scores, report), out / "roc.png"))
    if len(scores.score):
        drawn.append(save(charts.reliability_diagram(scores, report), out / "reliability.png"))
    if findings.robustness:
        drawn.append(save(charts.robustness_chart(findings.robustness), out / "robustness.png"))
        drawn.append(save(charts.coverage_chart(findings.robustness), out / "coverage.png"))
    if findings.resting and findings.resting.called.n:
        drawn.append(save(charts.resting_chart(findings.resting), out / "resting.png"))
    if findings.log:
        drawn.append(save(charts.learning_curves(findings.log), out / "learning.png"))
    return drawn


def _document(findings: Findings, drawn: Sequence[Path], command: str) -> str:
    report = findings.report
    links = {path.stem: path for path in drawn}

    def shown(*names: str) -> str:
        return figure_links([links[name] for name in names if name in links])

    head = ("", "figure", "95 %", "faces")
    parts = [
        f"# {findings.plain.model.path.name} on {findings.plain.faces.name}",
        f"By `{command}`; the model has sha256 `{report.model_sha256}`, the data `{report.data_sha256}`.",
        "## As the app runs it",
        markdown_table(head, figures(report)),
        _LEGEND,
        "## Each class",
        markdown_table(("class", "precision", "recall", "F1", "faces"), class_rows(report)),
        shown("classes", "confusion"),
        "## Negative or not",
        shown("roc", "reliability"),
    ]
    if findings.robustness:
        table = markdown_table(robustness.TABLE_HEAD, robustness.table_rows(findings.robustness))
        parts += ["## Poor pictures", robustness.EXPLANATION, table, shown("robustness", "coverage")]
    if findings.resting:
        parts += [
            "## Resting faces",
            resting_faces.head_line(findings.resting) + ".",
            markdown_table(resting_faces.CLIP_HEAD, resting_faces.clip_rows(findings.resting)),
            "What other thresholds would give:",
            markdown_table(resting_faces.TRADE_HEAD, resting_faces.trade_rows(findings.resting)),
            shown("resting"),
        ]
    parts += [
        "## With mirrored faces, which the app does not do",
        markdown_table(head, figures(findings.mirrored)),
    ]
    if findings.log:
        parts += ["## Training", shown("learning")]
    if report.left_out:
        rows = [(why, f"{count}") for why, count in report.left_out.items()]
        parts += ["## Left out", markdown_table(("why", "faces"), rows)]
    return "\n\n".join(part for part in parts if part) + "\n"


_LEGEND = (
    "Negative or not: surprise is left out, P(negative) is taken among the other classes and decided at 0.5. "
    "At the card's threshold surprise counts as not negative. 95 % intervals are Wilson's, for the AUROC "
    "DeLong's, for the calibration error by faces drawn anew; a perfectly calibrated model, too, would "
    "show some calibration error on so few faces."
)


def _rows(predictions: Predictions, *, right: bool) -> list[tuple[str, list[Tile]]]:
    """For each class that faces have, those that the model is surest of, rightly or wrongly."""
    rows = []
    for number, name in enumerate(predictions.model.card.classes):
        chosen = _surest(predictions, number, right=right)[:_SHOWN]
        rows.append((name, [_tile(predictions, index, named=not right) for index in chosen]))
    return [(name, tiles) for name, tiles in rows if tiles]


def _surest(predictions: Predictions, number: int, *, right: bool) -> Ints:
    """Faces of a class, as indices, that the model is right or wrong about, the surest first."""
    chosen = np.flatnonzero((predictions.target == number) & ((predictions.guess == number) == right))
    return chosen[np.argsort(-predictions.probabilities[chosen].max(axis=1), kind="stable")]


def _extremes(predictions: Predictions, *, negative: bool) -> list[Tile]:
    """Faces whose P(negative) is furthest from their label."""
    chosen = predictions.two_sided
    score = predictions.negative_or_not.score
    mine = np.flatnonzero(is_negative(predictions.faces.labels[chosen]) == negative)
    order = np.argsort(score[mine] if negative else -score[mine], kind="stable")[:_WORST]
    labels = predictions.faces.labels[chosen[mine[order]]]
    return [
        Tile(
            predictions.faces.pictures[chosen[place]], f"{KNOWN_CLASSES[label]}\n{score[place]:.0%} negative"
        )
        for place, label in zip(mine[order], labels, strict=True)
    ]


def _explained(predictions: Predictions) -> list[tuple[Tile, Floats]]:
    """For each class the surest right and wrong faces, with what the model's guess goes by."""
    chosen = [
        index
        for number in range(len(predictions.model.card.classes))
        for right in (True, False)
        for index in _surest(predictions, number, right=right)[:_EXPLAINED]
    ]
    return [
        (
            _tile(predictions, index, named=True, label=True),
            occlusion_map(
                predictions.model, predictions.faces.pictures[index], int(predictions.guess[index])
            ),
        )
        for index in chosen
    ]


def _tile(predictions: Predictions, index: int, *, named: bool, label: bool = False) -> Tile:
    guess = predictions.guess[index]
    caption = f"{predictions.probabilities[index, guess]:.0%}"
    if named:
        caption = f"{predictions.model.card.classes[guess]} {caption}"
    if label:
        caption += f"\nlabel: {KNOWN_CLASSES[predictions.faces.labels[index]]}"
    return Tile(predictions.faces.pictures[index], caption)
