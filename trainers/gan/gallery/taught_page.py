"""The page of what two reviews have taught: how well it can be told, and where the bar lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from moodguard.gallery.painting_job import BEST_OF
from trainers.gan.gallery.operating_points import Point


@dataclass(frozen=True)
class Row:
    """How well a set of `count` numbers tells what both keep from what both refuse, where it was held out."""

    name: str
    count: int
    auroc: float
    low: float
    high: float


@dataclass(frozen=True)
class ThemeRow:
    """Of the candidates of a theme: how many both reviewers keep, and how many the score keeps."""

    theme: str
    candidates: int
    good: int
    kept: int


@dataclass(frozen=True)
class Taught:
    """All that the page tells; `counts` are the candidates, those that both keep, and that both refuse."""

    command: str
    rows: Sequence[Row]
    points: Sequence[Point]
    chosen: Point
    themes: Sequence[ThemeRow]
    counts: tuple[int, int, int]


def page(taught: Taught) -> str:
    """As Markdown."""
    total, good, poor = taught.counts
    lines = [
        "# What people keep, and how well it can be told", "",
        "Made by", "", f"    {taught.command}", "",
        f"from {total} paintings that pass the gates and the painter's judge. Both reviewers keep {good} of",
        f"them, both refuse {poor}, and on {total - good - poor} they differ: these teach nothing.",
        "All figures are of paintings that were held out: each part is scored by what all others have taught",
        "(logistic regression, its penalty chosen within those). What is made of it is told in",
        "[the painter's page](../painter.md).", "",
        "How often one that both keep scores above one that both refuse (AUROC, and its 95 % interval):", "",
        "| by | numbers | AUROC |", "|---|---|---|",
        *(_row(row) for row in taught.rows),
        "", *_points(taught), "", *_themes(taught),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _row(row: Row) -> str:
    return f"| {row.name} | {row.count} | {row.auroc:.3f} ({row.low:.3f} to {row.high:.3f}) |"


def _points(taught: Taught) -> list[str]:
    chosen = taught.chosen
    points = sorted({*taught.points, chosen}, key=lambda point: -point.kept)
    return [
        f"What comes of keeping only the best by the score; of {BEST_OF} that pass, the app hangs the best:",
        "",
        f"| kept of the candidates | kept by both | refused by both | best of {BEST_OF}: kept by both "
        "| refused by both |",
        "|---|---|---|---|---|",
        *(
            f"| {point.kept:.0%}{' (chosen)' if point.kept == chosen.kept else ''} | {point.good:.0%} "
            f"| {point.poor:.0%} | {point.best_good:.0%} | {point.best_poor:.0%} |"
            for point in points
        ),
    ]  # fmt: skip


def _themes(taught: Taught) -> list[str]:
    return [
        "What that leaves of each theme, as the painter names it:", "",
        "| theme | candidates | kept by both | kept by the score |", "|---|---|---|---|",
        *(f"| {row.theme} | {row.candidates} | {row.good} | {row.kept} |" for row in taught.themes),
    ]  # fmt: skip
