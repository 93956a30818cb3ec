"""A report of measurements as tables for people."""

import math

from trainers.evaluate import Report, Share
from trainers.metrics import Interval


def as_text(report: Report) -> str:
    """All figures of a report, with their 95 % intervals."""
    parts = [_figures(report), _classes(report), _confusion(report)]
    if report.left_out:
        parts.append("\n".join(["left out", *(f"  {why}: {n}" for why, n in report.left_out.items())]))
    parts.append(f"model  sha256 {report.model_sha256}\ndata   sha256 {report.data_sha256}")
    return "\n\n".join(parts)


def _figures(report: Report) -> str:
    negative, point = report.negative, report.threshold
    flipped = ", mean with the mirrored face" if report.flip else ""
    lines = [
        f"{report.accuracy.n} faces (usage: {report.usage}{flipped})",
        _line(f"accuracy, {len(report.classes)} classes", report.accuracy),
        _line("negative or not, accuracy", negative.accuracy),
        f"{'negative or not, AUROC':<34}{_number(negative.auroc)}   {_range(negative.auroc_interval)}",
        f"{'negative or not, calibration error':<34}{_number(negative.ece)}",
        _line(f"negatives found at {point.value:g}", point.found),
        _line(f"false alarms at {point.value:g}", point.false_alarms),
    ]
    if report.ferplus is not None:
        lines.append(_line("FER+ majority, accuracy", report.ferplus))
    lines.append(f"{'one face, one thread':<34}{report.ms_per_face:>8.2f} ms")
    return "\n".join(lines)


def _classes(report: Report) -> str:
    rows = [f"{'class':<14}{'precision':>10}{'recall':>10}{'F1':>10}{'faces':>10}"]
    for name, score in zip(report.classes, report.scores, strict=True):
        numbers = "".join(f"{value:>10.3f}" for value in (score.precision, score.recall, score.f1))
        rows.append(f"{name[:13]:<14}{numbers}{score.support:>10}")
    return "\n".join(rows)


def _confusion(report: Report) -> str:
    rows = ["confusion (rows: true, columns: guessed)"]
    rows.append(" " * 14 + "".join(f"{name[:9]:>10}" for name in report.classes))
    for name, counts in zip(report.classes, report.confusion.tolist(), strict=True):
        rows.append(f"{name[:13]:<14}" + "".join(f"{count:>10}" for count in counts))
    return "\n".join(rows)


def _line(name: str, share: Share) -> str:
    return f"{name:<34}{_percent(share.value)}   {_range(share.interval)}   of {share.n}"


def _percent(value: float) -> str:
    return f"{value:>8.1%}" if math.isfinite(value) else f"{'unknown':>8}"


def _number(value: float) -> str:
    return f"{value:>8.3f}" if math.isfinite(value) else f"{'unknown':>8}"


def _range(interval: Interval) -> str:
    return f"95 %: {interval[0]:.3f} to {interval[1]:.3f}"
