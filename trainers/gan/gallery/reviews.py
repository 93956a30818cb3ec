"""Two reviews of one set of candidates, and the gallery that is made of what both keep."""

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from moodguard.gallery.painter import Painter
from trainers.gan.gallery.paint import PaintedPicture, write_gallery
from trainers.gan.gallery.review_sheets import Shown, read_shown
from trainers.gan.measure.paintings import Paintings, paint
from trainers.writing import write_bytes, write_text

FIRST_FILE = "first.txt"
_KEEP, _NO = "keep", "no"
_TILE = 160  # pixels: the height of a picture on the sheet of the whole gallery
_COLUMNS = 8
_WEBP_QUALITY = 82


class ReviewError(Exception):
    """Reviews can't be joined; the message says which line or number, and why."""


@dataclass(frozen=True)
class Mark:
    """What one reviewer says of one candidate; `theme` is "" where the painter's own fits."""

    keep: bool
    theme: str = ""


@dataclass(frozen=True)
class Joined:
    """`kept`: the theme of each candidate that stays, by number, in the order of the candidates.

    `one_alone` were kept by one of the two, `other_theme` by both but under different themes, `unmarked` left
    out by one at least, and `dropped` were of themes with too few pictures, by theme.
    """

    kept: Mapping[int, str]
    one_alone: int
    other_theme: int
    unmarked: int
    dropped: Mapping[str, int]


def read_marks(path: Path, shown: Sequence[Shown]) -> dict[int, Mark]:
    """The marks in a file, one a line, by number. What stands behind a # is for people.

    Raises ReviewError for a line that is no mark, and a number that was not shown or is marked twice.
    """
    known = {one.number for one in shown}
    marks: dict[int, Mark] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReviewError(f"{path} can't be read: {error}") from error
    for place, line in enumerate(lines, 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        number, mark = _mark(words, f"{path.name}, line {place}")
        if number not in known:
            raise ReviewError(f"{path.name}, line {place}: {number} is on no sheet")
        if number in marks:
            raise ReviewError(f"{path.name}, line {place}: {number} is marked a second time")
        marks[number] = mark
    return marks


def _mark(words: Sequence[str], where: str) -> tuple[int, Mark]:
    right = len(words) >= 2 and words[0].isdecimal() and words[1] in (_KEEP, _NO)
    if not right or (words[1] == _NO and len(words) > 2):
        raise ReviewError(f"{where}: a mark is a number with “keep”, “keep THEME” or “no” behind it")
    return int(words[0]), Mark(words[1] == _KEEP, " ".join(words[2:]))


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

    Raises ReviewError, and PainterError of the painter.
    """
    painter = Painter(args.model)
    content = _read_candidates(args.candidates)
    try:
        shown = read_shown(content)
        drawn = (int(content["seed"]), int(content["candidates"]), float(content["truncation"]))
        same = content["model_sha256"] == painter.sha256()
    except (KeyError, TypeError, ValueError) as error:
        raise ReviewError(f"{args.candidates.name} makes no sense; make the sheets again") from error
    if not same:
        raise ReviewError(f"{args.candidates.name} was painted by another painter than {args.model.name}")
    first, second = (read_marks(path, shown) for path in args.marks)
    joined = join(shown, first, second, args.least, _folds(args.fold))
    unknown = [number for number in args.first if number not in joined.kept]
    if unknown:
        raise ReviewError(f"--first names {unknown[0]}, which is not in the gallery")
    if not joined.kept:
        raise ReviewError("the reviews have no picture in common; what is there stays")
    numbers = list(joined.kept)
    seed, candidates, truncation = drawn
    latents = painter.draw(np.random.default_rng(seed), candidates, truncation)[numbers]
    options = argparse.Namespace(
        out=args.out, side=args.side, seed=seed, truncation=truncation, candidates=candidates,
        upscaler=args.upscaler,
    )  # fmt: skip
    painted = paint(painter, latents)
    told = write_gallery(painter, painted, numbers, options, list(joined.kept.values()))
    _write_first(told, args.first, args.out)
    if args.sheet is not None:
        _write_sheet(painted, args.sheet)
    return in_words(joined, len(shown))


def in_words(joined: Joined, shown: int) -> str:
    """What became of how many."""
    counts = Counter(joined.kept.values())
    lines = [
        f"{len(joined.kept)} of {shown} candidates are kept by both, under one theme",
        f"kept by one alone: {joined.one_alone}; by both under different themes: {joined.other_theme}; "
        f"left unmarked by one at least: {joined.unmarked}",
        *(f"  {theme}: {count}" for theme, count in sorted(counts.items())),
        *(f"  {theme}: {count}, too few, left out" for theme, count in joined.dropped.items()),
    ]
    return "\n".join(lines)


def _read_candidates(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReviewError(f"{path} can't be read: {error.strerror or error}") from error
    except ValueError as error:
        raise ReviewError(f"{path} is no list of candidates") from error
    if not isinstance(content, dict):
        raise ReviewError(f"{path} is no list of candidates")
    return content


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
