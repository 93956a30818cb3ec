"""The table of all published rows, in Markdown, made from the rows' results and from nothing else."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from trainers.cnn.start_weights import RANDOM
from trainers.metrics import Interval
from trainers.published.results import Result
from trainers.published.rows import Published, Row
from trainers.published.settings import Settings
from trainers.writing import write_text

_INTRODUCTION = """# Published systems, trained again

Made by `python -m trainers reproduce --table` from the files in `published/`; each row was run by
`python -m trainers reproduce ROW` with the options in its last column. **Ours** is measured on FER-2013's
public test, through the exported ONNX file and the code that the app runs; nothing was chosen on it. The
published figures were measured on other faces (see each row), so they are a mark to aim at and no fair race.
*How far* says how much of the published training was done: a row that was cut short says little about what
its network can learn. Brackets are 95 % intervals; models of two and three classes leave surprise out.
"""
_COLUMNS = (
    "row", "published", "ours, accuracy", "negative or not", "precision, recall", "how far",
    "data and split", "parameters", "training",
)  # fmt: skip


def as_markdown(rows: Sequence[Row], results: Mapping[str, Result]) -> str:
    """The whole page: a table for each system, in the order of `rows`."""
    parts = [_INTRODUCTION]
    for system in dict.fromkeys(row.system for row in rows):
        of_system = [row for row in rows if row.system == system]
        parts.append(f"## {system}\n\n{_table(of_system, results)}\n")
        assumed = "; ".join(dict.fromkeys(row.assumed for row in of_system if row.assumed))
        if assumed:
            parts.append(f"Not known of the publication, and chosen here: {assumed}.\n")
        parts += [_per_epoch(results[row.name]) for row in of_system if _wants_epochs(row, results)]
    return "\n".join(parts)


def write_table(rows: Sequence[Row], results: Mapping[str, Result], path: Path) -> None:
    """Write the page; the old one stays until the new one is whole."""
    write_text(as_markdown(rows, results), path)


def how_far(result: Result) -> str:
    """How much of the published training was done, in words."""
    words = [f"{_epochs(result)} of {result.epochs_of} epochs"]
    if result.stopped == "settled":
        words[0] += " (settled)"
    if result.folds_of > 1:
        run = len(result.epochs)
        words.append(f"fold 1 of {result.folds_of}" if run == 1 else f"{run} of {result.folds_of} folds")
    words.append(
        f"all {result.faces:,} faces" if result.faces == result.faces_of
        else f"{result.faces:,} of {result.faces_of:,} faces"
    )  # fmt: skip
    if result.start:
        words.append(result.start)
    if result.found:
        draws = f"{result.draws} draws" if result.draws != 1 else "one draw"
        words.append(
            f"best of {draws} with {result.draw_faces:,} faces each: "
            + ", ".join(f"{name} {value}" for name, value in result.found.items())
        )
    return "; ".join(words)


def _epochs(result: Result) -> str:
    """How many; the first may have been broken off."""
    share = result.history[0]["share"] if result.history else 1.0
    return f"{result.epochs[0]}" if share == 1 else f"{result.epochs[0] - 1 + share:.2f}"


def _table(rows: Sequence[Row], results: Mapping[str, Result]) -> str:
    lines = ["| " + " | ".join(_COLUMNS) + " |", "|" + "---|" * len(_COLUMNS)]
    for row in rows:
        result = results.get(row.name)
        name = f"`{row.name}`: {row.title}"
        cells = [
            name,
            _published(row.published),
            *(_cells(row, result) if result else ["not run"] + [""] * 6),
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cells(row: Row, result: Result) -> list[str]:
    aim = result.published.parameters
    matches = (
        "" if aim is None else " (as published)" if aim == result.parameters else f" (published {aim:,})"
    )
    negative = (
        "" if result.negative_accuracy is None
        else f"{_percent(result.negative_accuracy)} {_range(result.negative_interval)}"
    )  # fmt: skip
    held = sum(result.holdout) / len(result.holdout)
    # Then the mean recall of the classes is that of chance, to the digit.
    constant = math.isclose(result.recall, 1 / len(row.scheme.value), abs_tol=1e-6)
    return [
        f"{_percent(result.accuracy)} {_range(result.interval)}"
        + (", one class for all" if constant else ""),
        negative,
        f"{_percent(result.precision)}, {_percent(result.recall)}",
        how_far(result),
        f"{result.data}; {result.split}; held out {_percent(held)}",
        f"{result.parameters:,}{matches}",
        f"{result.seconds / 60:.1f} min with `{_options(row, result)}`",
    ]


def _options(row: Row, result: Result) -> str:
    """What the command was given besides the row's name."""
    options = [f"--threads {result.threads}"]
    if result.budget_minutes:
        options.append(f"--budget-minutes {result.budget_minutes:g}")
    if row.transfer and result.start == Settings(weights=RANDOM).start_description():
        options.append("--weights none")
    if row.search:
        options.append(f"--trials {result.trials}")
    return " ".join(options)


def _published(published: Published) -> str:
    figure = "not known here" if published.accuracy is None else _percent(published.accuracy)
    where = f", {published.measured_on}" if published.measured_on else ""
    return f"{figure}{where} ({published.source})"


def _wants_epochs(row: Row, results: Mapping[str, Result]) -> bool:
    return row.per_epoch and row.name in results and bool(results[row.name].history)


def _per_epoch(result: Result) -> str:
    lines = [
        f"`{result.row}`, epoch by epoch:\n",
        "| epoch | training faces | held-out faces |",
        "|---|---|---|",
    ]
    for record in result.history:
        learned, held = _percent(record["accuracy"]), _percent(record["holdout_accuracy"])
        lines.append(f"| {int(record['epoch'])} | {learned} | {held} |")
    return "\n".join(lines) + "\n"


def _percent(share: float) -> str:
    return f"{share:.1%}".replace("%", " %")


def _range(interval: Interval) -> str:
    return f"[{100 * interval[0]:.1f} to {100 * interval[1]:.1f}]"
