"""The table of all published rows, in Markdown, made from the rows' results and from nothing else."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from trainers.cnn.start_weights import RANDOM
from trainers.metrics import Interval
from trainers.published.publication import Figures
from trainers.published.results import Result
from trainers.published.rows import Row
from trainers.published.settings import Settings
from trainers.writing import write_text

_INTRODUCTION = """# Published systems, trained again

Made by `python -m trainers reproduce --table` from the files in `published/`; each row was run by
`python -m trainers reproduce ROW` with the options in its last column. Each row has two lines: what its
authors report, and what came of it here. A line of ours that begins with **short** was cut off long before
its end, and says little about what its network can learn. *Batch norms settled*: the means that they
go by follow the weights slowly, and were taken anew from training faces as such a run ended, where held-out
faces were then told better.

Each cell has accuracy, then loss where it is known; where it is empty, the authors give no figure. *Held out*
are the faces that decide which epoch is kept; theirs is called validation. Our test is FER-2013's public
test, through the exported ONNX file and the code that the app runs; nothing was chosen on it. Theirs are
other faces (told above each table), so their figures are a mark to aim at and no fair race. Brackets are 95 %
intervals; models of two and three classes leave surprise out. *Core-hours* are what one core has worked.
"""
_FROM_CHANCE = (
    "**From chance.** Keras's weights of networks that know ImageNet can't be had where this table was made. "
    "So rows that are published with them begin from chance here, and that alone costs them much: {rows}.\n"
)
_COLUMNS = (
    "row", "training faces", "held out", "test", "negative or not", "precision, recall", "parameters",
    "core-hours, options",
)  # fmt: skip
_EMPTY = [""] * (len(_COLUMNS) - 1)


def as_markdown(rows: Sequence[Row], results: Mapping[str, Result]) -> str:
    """The whole page: a table for each system, in the order of `rows`."""
    parts = [_INTRODUCTION]
    if chance := [f"`{row.name}`" for row in rows if _from_chance(results.get(row.name))]:
        parts.append(_FROM_CHANCE.format(rows=", ".join(chance)))
    for system in dict.fromkeys(row.system for row in rows):
        of_system = [row for row in rows if row.system == system]
        parts.append(f"## {system}\n\n{_sources(of_system)}\n")
        parts.append(_table(of_system, results) + "\n")
        assumed = "; ".join(dict.fromkeys(row.assumed for row in of_system if row.assumed))
        if assumed:
            parts.append(f"Not told by the publication, and chosen here: {assumed}.\n")
        parts += [_by_epoch(row, results.get(row.name)) for row in of_system if row.published.epochs]
    return "\n".join(parts)


def write_table(rows: Sequence[Row], results: Mapping[str, Result], path: Path) -> None:
    """Write the page; the old one stays until the new one is whole."""
    write_text(as_markdown(rows, results), path)


def how_far(result: Result, *, start: bool = True) -> str:
    """How much of the published training was done, in words; with what it began from unless not `start`."""
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
    if start and result.start:
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


def _sources(rows: Sequence[Row]) -> str:
    """Who published the rows, and by which faces."""
    told = dict.fromkeys((row.published.source, row.published.faces) for row in rows)
    return "\n".join(f"{source}." + (f" Faces: {faces}." if faces else "") for source, faces in told)


def _table(rows: Sequence[Row], results: Mapping[str, Result]) -> str:
    lines = [_line(_COLUMNS), "|" + "---|" * len(_COLUMNS)]
    for row in rows:
        lines += [_line(_published(row)), _line(_ours(row, results.get(row.name)))]
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _published(row: Row) -> list[str]:
    """The line of what the authors report."""
    published = row.published
    told = f"; {published.remark}" if published.remark else ""
    return [
        f"`{row.name}` as published: {row.title}{told}",
        *(_figures(part) for part in (published.training, published.validation, published.test)),
        "",
        "",
        "" if published.parameters is None else f"{published.parameters:,}",
        "",
    ]


def _ours(row: Row, result: Result | None) -> list[str]:
    """The line of what came of it here."""
    if result is None:
        return [f"`{row.name}` here: not run yet", *_EMPTY]
    return [
        f"`{row.name}` here: {_first_words(result)}",
        _figures(Figures(result.best.get("accuracy"), result.best.get("loss"))),
        _figures(Figures(_mean(result.holdout), result.best.get("holdout_loss"))),
        _tested(row, result),
        "" if result.negative_accuracy is None
        else f"{_percent(result.negative_accuracy)} {_range(result.negative_interval)}",
        f"{_percent(result.precision)}, {_percent(result.recall)}",
        _parameters(row, result),
        f"{result.core_hours:.2f} h with `{_options(row, result)}`",
    ]  # fmt: skip


def _first_words(result: Result) -> str:
    """How far it came, beginning with how short that is."""
    far = how_far(result, start=False)
    if result.best.get("settled"):
        far += "; batch norms settled at the end"
    words = far if result.stopped != "out of time" else f"**short: {far}**"
    return f"{words}; {result.remark}" if result.remark else words


def _tested(row: Row, result: Result) -> str:
    accuracy = f"{_percent(result.accuracy)} {_range(result.interval)}"
    # Then the mean recall of the classes is that of chance, to the digit.
    constant = math.isclose(result.recall, 1 / len(row.scheme.value), abs_tol=1e-6)
    loss = "" if result.test_loss is None else f", {result.test_loss:.2f}"
    return accuracy + loss + (", **one class for all**" if constant else "")


def _parameters(row: Row, result: Result) -> str:
    aim = row.published.parameters
    if aim is None:
        return f"{result.parameters:,}"
    if aim == result.parameters:
        return f"{result.parameters:,} (as published)"
    why = f": {row.published.parameters_differ}" if row.published.parameters_differ else ""
    return f"{result.parameters:,} ({result.parameters - aim:+,}{why})"


def _options(row: Row, result: Result) -> str:
    """What the command was given besides the row's name."""
    options = [f"--threads {result.threads}"]
    if result.budget_minutes:
        options.append(f"--budget-minutes {result.budget_minutes:g}")
    if result.folds_of > len(result.epochs) and result.complete:
        options.append(f"--run-folds {len(result.epochs)}")
    if row.transfer and _from_chance(result):
        options.append("--weights none")
    if row.search:
        options.append(f"--trials {result.trials}")
    return " ".join(options)


def _from_chance(result: Result | None) -> bool:
    return result is not None and result.start == Settings(weights=RANDOM).start_description()


def _by_epoch(row: Row, result: Result | None) -> str:
    """Accuracy behind each epoch that the authors tell, or that was run here."""
    ours = {int(record["epoch"]): record for record in (result.history if result else [])}
    theirs = row.published.epochs
    lines = [
        f"`{row.name}`, epoch by epoch:\n",
        "| epoch | published: training faces | held out | here: training faces | held out |",
        "|---|---|---|---|---|",
    ]
    for epoch in sorted({*ours, *theirs}):
        published = [_percent(share) for share in theirs.get(epoch, ())] or ["", ""]
        record = ours.get(epoch)
        here = ["", ""]
        if record is not None:
            here = [_percent(record["accuracy"]), _percent(record["holdout_accuracy"])]
        lines.append(_line([str(epoch), *published, *here]))
    return "\n".join(lines) + "\n"


def _figures(figures: Figures) -> str:
    """Accuracy, and loss where there is one."""
    if figures.accuracy is None:
        return ""
    return _percent(figures.accuracy) + ("" if figures.loss is None else f", {figures.loss:.2f}")


def _mean(shares: Sequence[float]) -> float:
    return sum(shares) / len(shares)


def _percent(share: float) -> str:
    return f"{share:.1%}".replace("%", " %")


def _range(interval: Interval) -> str:
    return f"[{100 * interval[0]:.1f} to {100 * interval[1]:.1f}]"
