"""Candidates for the gallery on numbered sheets, for two people to mark, each in an order of their own."""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.painter import Painter
from moodguard.gallery.picture_gates import read_gates
from trainers.gan.gallery.paint import print_refusals
from trainers.gan.gallery.selection import thumbnails
from trainers.gan.sheets import save_tiles
from trainers.writing import write_json

CANDIDATES = "candidates.json"
REVIEWERS = ("one", "two")
_BATCH = 32

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Shown:
    """One picture of the sheets: its number among all that were painted, and its theme by the painter."""

    number: int
    theme: str
    score: float | None


def make_sheets(args: argparse.Namespace) -> int:
    """Paint, refuse, and write sheets and list as the options of `review-sheets` say; how many are shown.

    Raises PainterError of the painter, GatesError of the table.
    """
    painter = Painter(args.model, args.threads)
    found = _Search(painter, args).run()
    rng = np.random.default_rng([args.seed, 7])
    for reviewer in REVIEWERS:
        order = np.arange(len(found)) if reviewer == REVIEWERS[0] else rng.permutation(len(found))
        _write_sheets([found[place] for place in order], args.out / reviewer, args)
    write_json(
        {
            "model_sha256": painter.sha256(),
            "seed": args.seed,
            "truncation": args.truncation,
            "candidates": args.tries,
            "shown": [asdict(one) for one, _ in found],
        },
        args.out / CANDIDATES,
    )
    return len(found)


def _write_sheets(found: Sequence[tuple[Shown, Pixels]], folder: Path, args: argparse.Namespace) -> None:
    """In place of those that the folder held before."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("sheet-*.png"):
        old.unlink()
    for first in range(0, len(found), args.per_sheet):
        part = found[first : first + args.per_sheet]
        tiles = np.stack([numbered(picture, one.number, args.tile) for one, picture in part])
        save_tiles(tiles, folder / f"sheet-{first // args.per_sheet + 1:02d}.png", args.columns)


class _Search:
    """Paints in order until enough pictures pass, and counts what doesn't."""

    def __init__(self, painter: Painter, args: argparse.Namespace) -> None:
        self._painter = painter
        self._args = args
        self._gates = read_gates(args.gates)
        self._least = painter.card.score.least if painter.card.score else None
        self._by_gate: Counter[str] = Counter()
        self._coarse: list[npt.NDArray[np.float32]] = []
        self._found: list[tuple[Shown, Pixels]] = []
        self._tried = self._calm = self._poor = self._alike = 0

    def run(self) -> list[tuple[Shown, Pixels]]:
        """Those that pass, in the order in which they were painted, and their pictures.

        Ctrl-C ends the search; what was found by then is what there is.
        """
        try:
            self._search()
        except KeyboardInterrupt:
            print(f"stopped after {self._tried} of {self._args.tries}")
        print_refusals(self._tried, self._calm, self._by_gate)
        print(f"of those refused by the judge: {self._poor}, too like one before: {self._alike}")
        return self._found

    def _search(self) -> None:
        args = self._args
        latents = self._painter.draw(np.random.default_rng(args.seed), args.tries, args.truncation)
        for first in range(0, len(latents), _BATCH):
            painted = self._painter.paint_with_scores(latents[first : first + _BATCH])
            for place, picture in enumerate(painted.pictures):
                score = float(painted.scores[place]) if painted.scores is not None else None
                theme = painted.themes[place] if painted.themes else ""
                if len(self._found) < args.count and self._passes(picture, score):
                    self._found.append((Shown(first + place, theme, score), picture.copy()))  # not the batch
            if len(self._found) >= args.count:
                break

    def _passes(self, picture: Pixels, score: float | None) -> bool:
        self._tried += 1
        refusals = self._gates.refusals(picture)
        self._by_gate.update(refusals)
        if refusals:
            return False
        self._calm += 1
        if self._least is not None and score is not None and score < self._least:
            self._poor += 1
            return False
        coarse = thumbnails(picture[None])[0]
        if self._coarse:
            gaps = np.sqrt(np.mean((np.stack(self._coarse) - coarse) ** 2, axis=1))
            if gaps.min() < self._args.apart:
                self._alike += 1
                return False
        self._coarse.append(coarse)
        return True


def numbered(picture: Pixels, number: int, height: int) -> Pixels:
    """A picture (H, W, 3) RGB uint8 brought to `height` pixels, with its number in the corner."""
    width = round(picture.shape[1] * height / picture.shape[0])
    way = cv2.INTER_AREA if height < picture.shape[0] else cv2.INTER_CUBIC
    tile = cv2.resize(picture, (width, height), interpolation=way).astype(np.uint8, copy=False)
    for colour, thickness in (((0, 0, 0), 3), ((255, 255, 255), 1)):
        where = (4, 16)
        cv2.putText(tile, str(number), where, cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, thickness, cv2.LINE_AA)
    return tile


def read_shown(content: object) -> list[Shown]:
    """What a list of candidates shows. Raises ValueError, KeyError or TypeError where it makes no sense."""
    if not isinstance(content, dict):
        raise TypeError("is no list of candidates")
    return [Shown(**each) for each in content["shown"]]
