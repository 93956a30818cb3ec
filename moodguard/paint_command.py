"""`moodguard paint`: paints pictures as the app does by itself, and lays them out on a sheet to look at.

The same gates, judge and canvas, in jobs of as many pictures as the app orders at a time, for somebody of
whose taste nothing is known. Nothing of the user's is read or changed.
"""

import contextlib
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from moodguard.gallery.album import Picture, shipped_pictures
from moodguard.gallery.canvas import Picture as Pixels
from moodguard.gallery.painting_job import A_FEW, Outcome, PaintingJob, run_job
from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.gallery.picture_gates import GATES_FILE
from moodguard.store.taste import Learned

_QUALITY = 88  # of WebP and JPEG, 1..100
_HOW: dict[str, list[int]] = {
    ".png": [],
    ".webp": [cv2.IMWRITE_WEBP_QUALITY, _QUALITY],
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, _QUALITY],
}
SHEET_SUFFIXES = frozenset(_HOW)
_COLUMNS = 6
_TILE_WIDTH = 320  # pixels


class PaintError(Exception):
    """It can't be painted or written as asked; the message says why, and what to do."""


@dataclass(frozen=True)
class PaintWish:
    """`count` pictures by the chance that follows from `seed`, on a sheet at `sheet`.

    With a `folder` the pictures stay there; else they are gone afterwards.
    """

    count: int
    seed: int
    sheet: Path
    folder: Path | None = None


def paint_sheet(wish: PaintWish, assets: Path, progress: Callable[[str], object]) -> str:
    """Paint, write the sheet, and say in words what came of it. Raises PaintError.

    `assets` is the folder of what the app ships with.
    """
    if wish.sheet.suffix.lower() not in SHEET_SUFFIXES:
        raise PaintError(f"{wish.sheet.name} must end in {', '.join(sorted(SHEET_SUFFIXES))}")
    with _folder(wish.folder) as folder:
        clock = iter(range(10**9))  # so that the store knows in which order they were painted
        store = PaintingStore(folder, lambda: float(next(clock)))
        if store.paintings():
            raise PaintError(f"{folder} holds paintings already; name a folder that is empty or new")
        outcomes = _paint(wish, assets, store, progress)
        painted = store.pictures()
        if painted:
            _write(sheet_of([_read(one) for one in painted]), wish.sheet)
    return in_words(outcomes, wish)


def _paint(
    wish: PaintWish, assets: Path, store: PaintingStore, progress: Callable[[str], object]
) -> list[Outcome]:
    shipped = shipped_pictures(assets / "gallery")
    rng = random.Random(wish.seed)
    outcomes: list[Outcome] = []
    painted = 0
    while painted < wish.count:
        job = PaintingJob(
            min(A_FEW, wish.count - painted),
            assets / "models" / "painter.onnx",
            shipped,
            Learned(),
            Bounds(wish.count, 2**40),
            gates=assets / "gallery" / GATES_FILE,
            upscaler=assets / "models" / "upscaler.onnx",
        )
        outcome = run_job(job, store, rng, lambda: True)
        if outcome.problem:
            raise PaintError(outcome.problem)
        outcomes.append(outcome)
        painted += outcome.painted
        progress(f"{painted} of {wish.count} painted")
        if outcome.painted < job.count:
            break
    return outcomes


def in_words(outcomes: Sequence[Outcome], wish: PaintWish) -> str:
    """How many were painted and tried, and what the gates and the judge have refused."""
    painted = sum(one.painted for one in outcomes)
    tried = sum(one.tried for one in outcomes)
    disturbing = sum(one.disturbing for one in outcomes)
    by_gate = Counter[str]()
    for one in outcomes:
        by_gate.update(one.by_gate)
    lines = [
        f"{painted} pictures painted of {tried} tried, from seed {wish.seed}"
        + (f"; the sheet is {wish.sheet}" if painted else "; there is no sheet"),
        f"refused by the gates: {disturbing} (one may be refused by several)",
        *(f"  {words}: {count}" for words, count in by_gate.most_common()),
        f"refused by the judge: {sum(one.poor for one in outcomes)}",
        f"like one that hangs already: {sum(one.alike for one in outcomes)}",
    ]
    if painted < wish.count and outcomes[-1].gave_up:
        lines.append("No more was good enough: the app would now rest its brush for an hour.")
    elif painted < wish.count:
        lines.append("All else that was good looks like one that hangs already.")
    lines += dict.fromkeys(one.flaw for one in outcomes if one.flaw)
    return "\n".join(lines)


def sheet_of(pictures: Sequence[Pixels]) -> Pixels:
    """Pictures (H, W, 3) RGB uint8 of one shape side by side, numbered from 1; (rows * h, columns * w, 3)."""
    height, width = pictures[0].shape[:2]
    size = (_TILE_WIDTH, round(_TILE_WIDTH * height / width))
    columns = min(_COLUMNS, len(pictures))
    sheet = np.zeros((-(-len(pictures) // columns) * size[1], columns * size[0], 3), np.uint8)
    for place, picture in enumerate(pictures):
        row, column = divmod(place, columns)
        tile = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        for colour, thickness in (((0, 0, 0), 3), ((255, 255, 255), 1)):
            where = (5, 18)
            cv2.putText(
                tile, str(place + 1), where, cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, thickness, cv2.LINE_AA
            )
        sheet[row * size[1] :, column * size[0] :][: size[1], : size[0]] = tile
    return sheet


def _read(picture: Picture) -> Pixels:
    data = np.frombuffer(picture.path.read_bytes(), np.uint8)
    found = cv2.imdecode(data, cv2.IMREAD_COLOR)
    if found is None:
        raise PaintError(f"{picture.path.name} was written and can't be read again; is the disk in order?")
    return np.ascontiguousarray(found[:, :, ::-1]).astype(np.uint8, copy=False)


def _write(sheet: Pixels, path: Path) -> None:
    suffix = path.suffix.lower()
    done, encoded = cv2.imencode(suffix, sheet[:, :, ::-1], _HOW[suffix])
    if not done:
        raise PaintError(f"{path.name} could not be encoded; choose another ending")
    try:
        path.write_bytes(encoded.tobytes())
    except OSError as error:
        raise PaintError(f"{path} can't be written: {error.strerror or error}") from error


@contextlib.contextmanager
def _folder(wanted: Path | None) -> Iterator[Path]:
    if wanted is not None:
        yield wanted
        return
    with tempfile.TemporaryDirectory(prefix="moodguard-") as made:
        yield Path(made)
