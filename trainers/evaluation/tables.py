"""A report of measurements as tables for people."""

import math
from collections.abc import Sequence

import numpy as np

from trainers.evaluation.evaluate import Report, Share
from trainers.metrics import Interval

_NAMED = 5  # so many unreadable pictures are named


def as_text(report: Report, flipped: Report | None = None) -> str:
    """All figures of a report, with their 95 % intervals; then what mirrored faces would change."""
    parts = [_figures(report), _classes(report), _confusion(report)]
    if flipped is not None:
        parts.append(f"with mirrored faces, which the app does not do\n{_figures(flipped)}")
    if report.left_out:
        lines = [f"  {why}: {n}" for why, n in report.left_out.items()]
        lines += [f"    {name}" for name in report.unreadable[:_NAMED]]
        if len(report.unreadable) > _NAMED:
            lines.append("    ... (--json names all)")
        parts.append("\n".join(["left out", *lines]))
    parts.append(f"model  sha256 {report.model_sha256}\ndata   sha256 {report.data_sha256}")
    return "\n\n".join(parts)


def figures(report: Report) -> list[tuple[str, str, str, str]]:
    """The rows of the main table: what, the figure, its 95 % interval, and of how many faces."""
    negative, point = report.negative, report.threshold
    unseen = report.unseen
    without = "  without copies of training faces"
    rows = [
        row(f"accuracy, {len(report.classes)} classes", report.accuracy),
        *([row(without, unseen.accuracy)] if unseen else []),
        *([row("negative, neutral, positive", report.groups)] if report.groups else []),
        row("negative or not, accuracy", negative.accuracy),
        *([row(without, unseen.negative)] if unseen else []),
        ("negative or not, AUROC", number(negative.auroc), _range(negative.auroc_interval), ""),
        ("negative or not, calibration error", number(negative.ece), _range(negative.ece_interval), ""),
        ("  the same, if it were calibrated", number(negative.ece_floor), "", ""),
        row(f"negatives found at {point.value:g}", point.found),
        row(f"false alarms at {point.value:g}", point.false_alarms),
    ]
    if report.ferplus is not None:
        rows.append(row("FER+ majority, accuracy", report.ferplus))
    if report.ferplus_votes is not None:
        rows.append(row("  the same, by the FER+ output", report.ferplus_votes))
    if not report.flip:
        rows.append(("one face, one thread", f"{report.ms_per_face:.2f} ms", "", ""))
    return rows


def class_rows(report: Report) -> list[tuple[str, str, str, str, str]]:
    """The rows of the classification report: class, precision, recall, F1 and faces; then their means."""
    rows = [
        (name, f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f1:.3f}", f"{s.support}")
        if s.support
        else (name, "-", "-", "-", "0")
        for name, s in zip(report.classes, report.scores, strict=True)
    ]
    there = [score for score in report.scores if score.support]
    values = np.array([(score.precision, score.recall, score.f1) for score in there])
    for name, weights in (("mean", None), ("weighted mean", [score.support for score in there])):
        precision, recall, f1 = np.average(values, axis=0, weights=weights).tolist()
        rows.append((name, f"{precision:.3f}", f"{recall:.3f}", f"{f1:.3f}", f"{report.accuracy.n}"))
    return rows


def row(name: str, share: Share) -> tuple[str, str, str, str]:
    """A share as a row of the main table."""
    return name, percent(share.value), _range(share.interval) if share.n else "", f"{share.n}"


def percent(value: float) -> str:
    """A share (0..1) in per cent."""
    return f"{value:.1%}" if math.isfinite(value) else "unknown"


def number(value: float) -> str:
    """A value with three decimals."""
    return f"{value:.3f}" if math.isfinite(value) else "unknown"


def text_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns for a terminal: the first flush left, the others flush right."""
    lines = [list(head), *(list(r) for r in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    return "\n".join(
        "  ".join(
            [line[0].ljust(widths[0]), *(v.rjust(w) for v, w in zip(line[1:], widths[1:], strict=True))]
        )
        for line in lines
    )


def markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The same for a document."""
    lines = ["| " + " | ".join(cells) + " |" for cells in (head, *rows)]
    return "\n".join([lines[0], "|---|" + "---:|" * (len(head) - 1), *lines[1:]])


def _figures(report: Report) -> str:
    flipped = ", mean with the mirrored face" if report.flip else ""
    lines = [f"{report.accuracy.n} faces (usage: {report.usage}{flipped})"]
    for name, value, interval, count in figures(report):
        told = f"   95 %: {interval}" if interval else ""
        lines.append(f"{name:<36}{value:>9}{told}{f'   of {count}' if count else ''}")
    return "\n".join(lines)


def _classes(report: Report) -> str:
    return text_table(("class", "precision", "recall", "F1", "faces"), class_rows(report))


def _confusion(report: Report) -> str:
    rows = ["confusion (rows: true, columns: guessed)"]
    rows.append(" " * 14 + "".join(f"{name[:9]:>10}" for name in report.classes))
    for name, counts in zip(report.classes, report.confusion.tolist(), strict=True):
        rows.append(f"{name[:13]:<14}" + "".join(f"{count:>10}" for count in counts))
    return "\n".join(rows)


def _range(interval: Interval) -> str:
    return f"{interval[0]:.3f} to {interval[1]:.3f}"
