"""What two reviews teach the app: a score of how likely both keep a painting, in the table of gates.

Only what can be measured of a picture itself goes into it, so that it holds for any painter. What else could
tell (the painter's own score, the features of the encoder) stands beside it on the page.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from moodguard.gallery.painter import Painter
from moodguard.gallery.picture_gates import REVIEW, read_gates
from moodguard.gallery.picture_measures import MEASURES
from moodguard.gallery.picture_traits import TRAITS
from moodguard.gallery.review_score import DESCRIBED, described
from trainers.gan.gallery.logistic import Bools, Logistic, Values, choose_penalty, fit, held_out
from trainers.gan.gallery.marks import ReviewError, Reviews, read_reviews
from trainers.gan.gallery.operating_points import Point, operating_points
from trainers.gan.gallery.taught_page import Row, Taught, ThemeRow, page
from trainers.gan.measure.encoder import Encoder, resized
from trainers.metrics import auroc, auroc_interval
from trainers.writing import as_typed, write_json, write_text

FEWEST = 20  # of either kind: of fewer, nothing can be held out and learned
_SHIPPED = "all of these: what ships"
_BATCH = 32
_DIGITS = 6  # of a weight
_CHANCE = 8  # beside the seed


@dataclass(frozen=True)
class Candidates:
    """Those that both marked: `keepers` (N,) is how many of the two keep each; the numbers are (N, F).

    `described` is as `DESCRIBED` names it; `scores` are the painter's own, (N, 0) where it gives none.
    """

    keepers: Values
    themes: Sequence[str]
    described: Values
    scores: Values
    features: Values

    @property
    def good(self) -> Bools:
        """What both keep, (N,)."""
        return np.asarray(self.keepers == 2)

    @property
    def poor(self) -> Bools:
        """What both refuse, (N,)."""
        return np.asarray(self.keepers == 0)


def teach(args: argparse.Namespace) -> str:
    """Fit the score and write it into the table, and the page, as the options of `teach-judge` say; the page.

    Raises ReviewError where the marks are no good or too few, PainterError of the painter, GatesError of the
    table, and EncoderError.
    """
    read_gates(args.gates)  # before anything is painted
    painter = Painter(args.model, args.threads)
    reviews = read_reviews(painter, args.candidates, args.marks)
    _enough(reviews)
    seen = look_at(painter, reviews, Encoder(args.encoder))
    rng = np.random.default_rng([args.seed, _CHANCE])
    rows, scores = compare(seen, args.folds, rng)
    points = operating_points(scores, seen.good, seen.poor)
    (chosen,) = operating_points(scores, seen.good, seen.poor, [args.keep])
    sure = seen.good | seen.poor
    penalty = choose_penalty(seen.described[sure], seen.good[sure], args.folds, rng)
    model = fit(seen.described[sure], seen.good[sure], penalty)
    text = page(Taught(_command(args), rows, points, chosen, _by_theme(seen, scores, chosen), _counts(seen)))
    _write_score(model, chosen, args.gates)
    if args.page is not None:
        write_text(text, args.page)
    return text


def _enough(reviews: Reviews) -> None:
    told = [reviews.keepers(one.number) for one in reviews.shown]
    keep, refuse = told.count(2), told.count(0)
    if min(keep, refuse) < FEWEST:
        raise ReviewError(
            f"both keep {keep} of the candidates and both refuse {refuse}; to learn from them, at least "
            f"{FEWEST} of either are needed"
        )


def look_at(painter: Painter, reviews: Reviews, encoder: Encoder) -> Candidates:
    """Paint what both marked again, and describe it."""
    marked = [one for one in reviews.shown if reviews.keepers(one.number) >= 0]
    latents = reviews.latents(painter, [one.number for one in marked])
    rows: list[list[float]] = []
    scores: list[Values] = []
    features: list[Values] = []
    for first in range(0, len(marked), _BATCH):
        painted = painter.paint_with_scores(latents[first : first + _BATCH])
        for picture in painted.pictures:
            values = described(picture)
            rows.append([values[name] for name in DESCRIBED])
        features.append(encoder.features(resized(list(painted.pictures))))
        if painted.scores is not None:
            scores.append(painted.scores.astype(np.float64)[:, None])
    return Candidates(
        np.array([reviews.keepers(one.number) for one in marked], np.float64),
        [one.theme for one in marked],
        np.array(rows),
        np.concatenate(scores) if scores else np.empty((len(marked), 0)),
        np.concatenate(features),
    )


def compare(seen: Candidates, folds: int, rng: np.random.Generator) -> tuple[list[Row], Values]:
    """How well each set of numbers tells, and the held-out scores by the set that ships, (N,)."""
    sure = seen.good | seen.poor
    rows, shipped = [], np.empty(0)
    for name, values in _sets(seen).items():
        scores = held_out(values, seen.good, sure, folds, rng)
        low, high = auroc_interval(seen.good[sure], scores[sure])
        rows.append(Row(name, values.shape[1], auroc(seen.good[sure], scores[sure]), low, high))
        if name == _SHIPPED:
            shipped = scores
    return rows, shipped


def _sets(seen: Candidates) -> dict[str, Values]:
    measured = seen.described[:, : len(MEASURES)]
    traits = seen.described[:, len(MEASURES) : len(MEASURES) + len(TRAITS)]
    sets = {
        "the painter's own score": seen.scores,
        "what the gates measure": measured,
        "where it is full, light and colourful": traits,
        "how rough it is, across and down": seen.described[:, len(MEASURES) + len(TRAITS) :],
        _SHIPPED: seen.described,
        "the encoder's features": seen.features,
        "what ships, the features and the painter's score": np.hstack(
            [seen.described, seen.features, seen.scores]
        ),
    }
    return {name: values for name, values in sets.items() if values.shape[1]}


def _by_theme(seen: Candidates, scores: Values, chosen: Point) -> list[ThemeRow]:
    themes = np.array(seen.themes)
    kept = scores >= chosen.least
    return [
        ThemeRow(theme, int(of.sum()), int(seen.good[of].sum()), int(kept[of].sum()))
        for theme in sorted(set(seen.themes))
        for of in [themes == theme]
    ]


def _counts(seen: Candidates) -> tuple[int, int, int]:
    return len(seen.keepers), int(seen.good.sum()), int(seen.poor.sum())


def _write_score(model: Logistic, chosen: Point, table: Path) -> None:
    """Into the table, beside its gates and in place of what was taught before."""
    content: dict[str, Any] = json.loads(table.read_text(encoding="utf-8"))
    told: Mapping[str, object] = {
        "kept": chosen.kept,
        "least": round(chosen.least, _DIGITS),
        "bias": round(model.bias, _DIGITS),
        "weights": {
            name: float(f"{weight:.{_DIGITS}g}")
            for name, weight in zip(DESCRIBED, model.weights, strict=True)
        },
    }
    write_json({**content, REVIEW: told}, table)


def _command(args: argparse.Namespace) -> str:
    marks = " ".join(as_typed(path) for path in args.marks)
    return (
        f"python -m trainers teach-judge {as_typed(args.model)} --candidates {as_typed(args.candidates)} "
        f"--marks {marks} --keep {args.keep:g}"
    )
