"""Two reviews of one set of candidates, and the gallery that is made of what both keep."""

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from moodguard.gallery.painter import Painter, Pictures
from moodguard.gallery.picture_gates import read_gates
from trainers.gan.gallery.marks import Mark, ReviewError, read_reviews
from trainers.gan.gallery.paint import PaintedPicture, write_gallery
from trainers.gan.gallery.review_sheets import Shown
from trainers.gan.gallery.selection import spread
from trainers.gan.measure.paintings import Paintings, paint
from trainers.writing import write_bytes, write_text

FIRST_FILE = "first.txt"
_TILE = 160  # pixels: the height of a picture on the sheet of the whole gallery
_COLUMNS = 8
_WEBP_QUALITY = 82


@dataclass(frozen=True)
class Joined:
    """`kept`: the theme of each candidate that stays, by number, in the order of the candidates.

    `one_alone` were kept by one of the two, `other_theme` by both but under different themes, `unmarked` left
    out by one at least, and `dropped` were of themes with too few pictures, by theme. `spare` were kept by
    both, and left out because there are better ones.
    """

    kept: Mapping[int, str]
    one_alone: int
    other_theme: int
    unmarked: int
    dropped: Mapping[str, int]
    spare: int = 0

    def only(self, numbers: Sequence[int]) -> "Joined":
        """With these of the kept alone."""
        kept = {number: self.kept[number] for number in numbers}
        return replace(self, kept=kept, spare=self.spare + len(self.kept) - len(kept))


def join(
    shown: Sequence[Shown],
    first: Mapping[int, Mark],
    second: Mapping[int, Mark],
    least: int,
    fold: Mapping[str, str],
) -> Joined:
    """What both keep under one theme; themes of `fold` become others, those with fewer than `least` go."""
    themes: dict[int, str] = {}
    one_alone = other_theme = unmarked = 0
    for one in shown:
        marks = [marks.get(one.number) for marks in (first, second)]
        unmarked += None in marks
        kept = [mark for mark in marks if mark is not None and mark.keep]
        one_alone += len(kept) == 1
        if len(kept) < 2:
            continue
        named = {fold.get(name, name) for name in (mark.theme or one.theme for mark in kept)}
        other_theme += len(named) > 1
        if len(named) == 1:
            themes[one.number] = named.pop()
    counts = Counter(themes.values())
    dropped = {theme: count for theme, count in sorted(counts.items()) if count < least}
    kept_themes = {number: theme for number, theme in themes.items() if theme not in dropped}
    return Joined(kept_themes, one_alone, other_theme, unmarked, dropped)


def make_gallery(args: argparse.Namespace) -> str:
    """Join the reviews and write the gallery as the options of `join-reviews` say; what came of it, in words.

    Raises ReviewError, PainterError of the painter, and GatesError of the table.
    """
    painter = Painter(args.model)
    reviews = read_reviews(painter, args.candidates, args.marks)
    joined = join(reviews.shown, reviews.first, reviews.second, args.least, _folds(args.fold))
    if not joined.kept:
        raise ReviewError("the reviews have no picture in common; what is there stays")
    painted = paint(painter, reviews.latents(painter, list(joined.kept)))
    if args.most and len(joined.kept) > args.most:
        best = _best(joined, painted.pictures, args.most, args.gates)
        joined = joined.only([list(joined.kept)[place] for place in best])
        painted = painted.of(np.array(best, np.int64))
    unknown = [number for number in args.first if number not in joined.kept]
    if unknown:
        raise ReviewError(f"--first names {unknown[0]}, which is not in the gallery")
    options = argparse.Namespace(
        out=args.out, side=args.side, seed=reviews.seed, truncation=reviews.truncation,
        candidates=reviews.candidates, upscaler=args.upscaler,
    )  # fmt: skip
    told = write_gallery(painter, painted, list(joined.kept), options, list(joined.kept.values()))
    _write_first(told, args.first, args.out)
    if args.sheet is not None:
        _write_sheet(painted, args.sheet)
    return in_words(joined, len(reviews.shown))


def _best(joined: Joined, pictures: Pictures, most: int, gates: Path) -> list[int]:
    """The places of the `most` best of those that are kept, every theme in turn, in their order."""
    score = read_gates(gates).review
    if score is None:
        raise ReviewError(f"which are best nobody can tell before `teach-judge` has put it into {gates.name}")
    order = np.argsort([-score.of(picture) for picture in pictures], kind="stable")
    return sorted(spread(order, pictures, list(joined.kept.values()), most, 0))


def in_words(joined: Joined, shown: int) -> str:
    """What became of how many."""
    counts = Counter(joined.kept.values())
    spare = f"; {joined.spare} more are, and left out for better ones" if joined.spare else ""
    lines = [
        f"{len(joined.kept)} of {shown} candidates are kept by both, under one theme{spare}",
        f"kept by one alone: {joined.one_alone}; by both under different themes: {joined.other_theme}; "
        f"left unmarked by one at least: {joined.unmarked}",
        *(f"  {theme}: {count}" for theme, count in sorted(counts.items())),
        *(f"  {theme}: {count}, too few, left out" for theme, count in joined.dropped.items()),
    ]
    return "\n".join(lines)


def _folds(told: Sequence[str]) -> dict[str, str]:
    pairs = [each.partition("=") for each in told]
    if any(not (theme.strip() and other.strip()) for theme, _, other in pairs):
        raise ReviewError("--fold takes THEME=OTHER")
    return {theme.strip(): other.strip() for theme, _, other in pairs}


def _write_first(told: Sequence[PaintedPicture], first: Sequence[int], out: Path) -> None:
    """Which pictures a first visit begins with; without any named, that file stays as it is."""
    if first:
        by_number = {picture.candidate: picture.file for picture in told}
        write_text("".join(f"{by_number[number]}\n" for number in first), out / FIRST_FILE)


def _write_sheet(painted: Paintings, path: Path) -> None:
    height, width = painted.pictures.shape[1:3]
    size = (round(width * _TILE / height), _TILE)
    tiles = [cv2.resize(picture, size, interpolation=cv2.INTER_AREA) for picture in painted.pictures]
    tiles += [np.full_like(tiles[0], 255)] * (-len(tiles) % _COLUMNS)
    rows = [np.hstack(tiles[place : place + _COLUMNS]) for place in range(0, len(tiles), _COLUMNS)]
    sheet = np.vstack(rows)[:, :, ::-1]
    done, encoded = cv2.imencode(".webp", sheet, [cv2.IMWRITE_WEBP_QUALITY, _WEBP_QUALITY])
    if not done:
        raise ReviewError(f"{path.name} could not be encoded")
    write_bytes(encoded.tobytes(), path)
