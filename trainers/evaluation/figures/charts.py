"""Figures of numbers: nothing in them shows a face, so they may be published."""

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from trainers.evaluation.evaluate import Report, Share
from trainers.evaluation.figures.style import (
    CALM,
    FAINT,
    GOLD,
    INK,
    MUTED,
    SHADES,
    WARM,
    bare,
    percent_axis,
    styled,
)
from trainers.evaluation.resting_faces import Resting
from trainers.evaluation.robustness import Curve, Outcome, Robustness
from trainers.metrics import BinaryScores, Ints, reliability, roc


@styled
def confusion_matrix(classes: Sequence[str], counts: Ints, title: str) -> Figure:
    """Counts (classes, classes), rows true, columns guessed; shaded and told as shares of each row."""
    side = 2.2 + 0.62 * len(classes)
    figure = Figure(figsize=(side, side))
    axes = figure.add_subplot()
    _shaded_counts(axes, classes, classes, counts)
    axes.set_xlabel("what the model says")
    axes.set_ylabel("what the label says")
    axes.set_title(title)
    return figure


@styled
def class_scores(report: Report) -> Figure:
    """Precision, recall and F1 of each class with their 95 % intervals."""
    figure = Figure(figsize=(7.2, 1.2 + 0.52 * len(report.classes)))
    axes = figure.add_subplot()
    for shift, (name, colour) in zip(
        (-0.22, 0.0, 0.22), (("precision", CALM), ("recall", WARM), ("f1", GOLD)), strict=True
    ):
        values = np.array([getattr(score, name) for score in report.scores])
        ranges = np.array([getattr(interval, name) for interval in report.score_intervals])
        axes.errorbar(
            values,
            np.arange(len(values)) + shift,
            xerr=np.abs(ranges.T - values).clip(0, 1),
            fmt="o", markersize=5, color=colour, elinewidth=1.2, clip_on=False,
            label=name.replace("f1", "F1"),
        )  # fmt: skip
    names = [f"{n} ({s.support})" for n, s in zip(report.classes, report.scores, strict=True)]
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.grid(visible=False, axis="y")
    axes.set_xlim(0, 1)
    percent_axis(axes, "x", "score, with its 95 % interval")
    axes.set_title("Each class (faces)")
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=3)
    return figure


@styled
def roc_curve(scores: BinaryScores, report: Report) -> Figure:
    """How many negative faces are found for how many false alarms, over all thresholds."""
    figure = Figure(figsize=(4.8, 4.6))
    axes = figure.add_subplot()
    false, true = roc(scores.truth, scores.score)
    low, high = report.negative.auroc_interval
    axes.plot([0, 1], [0, 1], color=MUTED, linewidth=1, linestyle=(0, (4, 4)))
    axes.fill_between(false, true, color=CALM, alpha=0.08, linewidth=0)
    axes.plot(false, true, color=CALM)
    at_half = (scores.score[~scores.truth] >= 0.5).mean(), (scores.score[scores.truth] >= 0.5).mean()
    axes.plot(*at_half, "o", color=WARM, markersize=6)
    axes.annotate("decided at 0.5", at_half, (10, -10), textcoords="offset points", color=WARM)
    axes.text(
        0.97, 0.05, f"AUROC {report.negative.auroc:.3f}\n95 %: {low:.3f} to {high:.3f}",
        ha="right", transform=axes.transAxes,
    )  # fmt: skip
    axes.set(xlim=(-0.01, 1), ylim=(0, 1.01), aspect="equal")
    percent_axis(axes, "x", "others taken for negative")
    percent_axis(axes, "y", "negative faces found")
    axes.set_title("Negative or not")
    return figure


@styled
def reliability_diagram(scores: BinaryScores, report: Report) -> Figure:
    """How often faces are negative for which the model says so with some probability, in 15 bins."""
    figure = Figure(figsize=(4.8, 5.4))
    upper, lower = figure.subplots(2, 1, height_ratios=(4, 1), sharex=True)
    bins = reliability(scores.truth, scores.score)
    place = np.array([b.score for b in bins])
    shares = [Share(b.count, round(b.truth * b.count)) for b in bins]
    value = np.array([share.value for share in shares])
    spread = np.abs(np.array([share.interval for share in shares]).T - value)
    upper.plot([0, 1], [0, 1], color=MUTED, linewidth=1, linestyle=(0, (4, 4)))
    upper.errorbar(
        place, value, yerr=spread, fmt="o-", color=CALM, markersize=5, elinewidth=1.2, clip_on=False
    )
    low, high = report.negative.ece_interval
    upper.text(
        0.97, 0.06,
        f"calibration error {report.negative.ece:.3f}\n95 %: {low:.3f} to {high:.3f}\n"
        f"by chance alone: {report.negative.ece_floor:.3f}",
        ha="right", transform=upper.transAxes,
    )  # fmt: skip
    upper.set(xlim=(0, 1), ylim=(0, 1))
    percent_axis(upper, "y", "negative indeed")
    upper.set_title("Is P(negative) what it says?")
    edges = np.linspace(0, 1, 16)
    lower.hist(scores.score, bins=edges.tolist(), color=CALM, alpha=0.35, edgecolor="white")
    lower.set_ylabel("faces")
    percent_axis(lower, "x", "P(negative), given that it is no surprise")
    return figure


@styled
def learning_curves(rows: Mapping[str, Sequence[float]]) -> Figure:
    """What a training's log tells, epoch by epoch: losses, and accuracies on the hold-out."""
    figure = Figure(figsize=(8.6, 3.6))
    left, right = figure.subplots(1, 2)
    epochs = rows["epoch"]
    for axes, names, title in (
        (left, [n for n in rows if "loss" in n], "Loss"),
        (right, [n for n in rows if "accuracy" in n or "negative" in n], "On the hold-out"),
    ):
        for name, colour in zip(names, itertools.cycle((CALM, WARM, GOLD, MUTED)), strict=False):
            axes.plot(epochs, rows[name], color=colour, label=_plain(name))
        axes.set_xlabel("epoch")
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.set_title(title)
        if names:
            axes.legend()
    percent_axis(right, "y", "right")
    return figure


@styled
def robustness_chart(measured: Robustness) -> Figure:
    """Accuracy under each kind of spoiling, stronger to the right, and how many faces the app still reads."""
    plain, *rest = measured.outcomes
    kinds = [(kind, list(some)) for kind, some in itertools.groupby(rest, lambda outcome: outcome.kind)]
    figure = Figure(figsize=(9.6, 5.8))
    grid = figure.subplots(2, 3, sharey=True)
    for axes, (kind, outcomes) in zip(grid.ravel(), kinds, strict=True):
        _corrupted(axes, [plain, *outcomes])
        axes.set_title(kind[0].upper() + kind[1:])
    for axes in grid[:, 0]:
        percent_axis(axes, "y", "share of faces")
    handles, labels = grid[0, 0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3)
    return figure


@styled
def coverage_chart(measured: Robustness) -> Figure:
    """Accuracy against coverage where faces of the lowest quality are refused first; the app's own gates."""
    figure = Figure(figsize=(6.4, 4.2))
    axes = figure.add_subplot()
    for curve, colour, name in (
        (measured.negative, WARM, "negative or not"),
        (measured.classes, CALM, "classes"),
    ):
        _coverage(axes, curve, colour, name)
    lowest = min(curve.coverage[0] for curve in (measured.negative, measured.classes) if curve.coverage)
    axes.set_xlim(lowest - 0.05, 1.01)
    percent_axis(axes, "x", "coverage: faces that are read, the best first")
    percent_axis(axes, "y", "right, of those")
    axes.set_title("Refusing poor faces, over all kinds of spoiling; circles: the app's own gates")
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return figure


@styled
def resting_chart(measured: Resting) -> Figure:
    """Resting frames called negative and negative test faces found, over all thresholds."""
    figure = Figure(figsize=(6.4, 4.2))
    axes = figure.add_subplot()
    thresholds = np.linspace(0.02, 0.99, 195)
    resting = np.concatenate([clip.negative for clip in measured.clips])
    called = [(resting >= threshold).mean() for threshold in thresholds]
    found = [measured.found_at(threshold).value for threshold in thresholds]
    axes.plot(thresholds, found, color=WARM, label=f"negative test faces found (of {measured.found.n})")
    axes.plot(thresholds, called, color=CALM, label=f"resting frames called negative (of {len(resting)})")
    axes.axvline(measured.threshold, color=INK, linewidth=1, linestyle=(0, (4, 4)))
    for share, colour in ((measured.found, WARM), (measured.called, CALM)):
        axes.plot(measured.threshold, share.value, "o", color=colour, markersize=6)
        axes.annotate(
            f"{share.value:.1%}", (measured.threshold, share.value), (7, 6),
            textcoords="offset points", color=colour,
        )  # fmt: skip
    axes.set(xlim=(0, 1), ylim=(-0.01, 1.01), xlabel="threshold for P(negative)")
    percent_axis(axes, "y", "share")
    axes.set_title("Resting faces against posed negative ones; dashed: the operating point")
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return figure


@styled
def class_distribution(parts: Mapping[str, Mapping[str, int]], title: str) -> Figure:
    """How many faces each class has, in each part."""
    names = list(dict.fromkeys(name for counts in parts.values() for name in counts))
    figure = Figure(figsize=(7.2, 0.9 + 0.34 * len(names) * max(1, len(parts) * 0.7)))
    axes = figure.add_subplot()
    height = 0.8 / len(parts)
    for number, (part, counts) in enumerate(parts.items()):
        total = max(1, sum(counts.values()))
        values = [counts.get(name, 0) for name in names]
        bars = axes.barh(
            np.arange(len(names)) + (number - (len(parts) - 1) / 2) * height,
            [value / total for value in values],
            height * 0.9,
            color=(CALM, WARM, GOLD)[number % 3],
            label=f"{part} ({total:,} faces)",
        )
        axes.bar_label(bars, [f"{value:,}" for value in values], padding=4, fontsize=8, color=MUTED)
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.grid(visible=False, axis="y")
    axes.margins(x=0.12)
    percent_axis(axes, "x", "share of the part")
    axes.set_title(title)
    axes.legend(loc="best")
    return figure


@styled
def labels_against_votes(rows: Sequence[str], columns: Sequence[str], counts: Ints) -> Figure:
    """What FER+'s people saw, by the original label: counts (rows, columns), shaded by row."""
    figure = Figure(figsize=(2.6 + 0.66 * len(columns), 2.0 + 0.6 * len(rows)))
    axes = figure.add_subplot()
    _shaded_counts(axes, rows, columns, counts)
    axes.set_xlabel("majority of FER+'s votes")
    axes.set_ylabel("original label")
    axes.set_title("One face, two opinions")
    return figure


def _shaded_counts(axes: Axes, rows: Sequence[str], columns: Sequence[str], counts: Ints) -> None:
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap=SHADES, vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(counts):
        share = shares[row, column]
        colour = "white" if share > 0.6 else INK if share >= 0.05 else MUTED
        axes.text(column, row - 0.13, f"{share:.0%}", ha="center", va="center", color=colour)
        axes.text(column, row + 0.24, f"{count}", ha="center", va="center", color=colour, fontsize=6.5)
    bare(axes)
    axes.set_xticks(range(len(columns)), columns, rotation=35, ha="right", rotation_mode="anchor")
    axes.set_yticks(range(len(rows)), rows)


def _corrupted(axes: Axes, outcomes: Sequence[Outcome]) -> None:
    place = np.arange(len(outcomes))
    kept = [outcome.kept.value for outcome in outcomes]
    axes.bar(place, kept, 0.7, color=FAINT, label="read by the app at all")
    for name, colour, label in (("negative", WARM, "negative or not"), ("accuracy", CALM, "classes")):
        shares: list[Share] = [getattr(outcome, name) for outcome in outcomes]
        value = np.array([share.value for share in shares])
        spread = np.abs(np.array([share.interval for share in shares]).T - value)
        axes.errorbar(place, value, yerr=spread, fmt="o-", color=colour, markersize=4.5, label=label)
    names = ["as it is", *(outcome.strength.replace(" of", "\nof", 1) for outcome in outcomes[1:])]
    axes.set_xticks(place, names, fontsize=8)
    axes.grid(visible=False, axis="x")
    axes.set_ylim(0, 1.02)


def _coverage(axes: Axes, curve: Curve, colour: str, name: str) -> None:
    axes.plot(curve.coverage, curve.accuracy, color=colour, label=name)
    if curve.app.n:
        axes.plot(curve.kept.value, curve.app.value, "o", color=colour, markersize=7, markeredgecolor="white")
        axes.annotate(
            f"{curve.app.value:.1%} of {curve.kept.value:.0%}", (curve.kept.value, curve.app.value), (8, 6),
            textcoords="offset points", color=colour,
        )  # fmt: skip


def _plain(column: str) -> str:
    names = {"loss": "training", "holdout_loss": "hold-out", "holdout_negative": "negative or not"}
    return names.get(column, column.removeprefix("holdout_").replace("_", " "))
