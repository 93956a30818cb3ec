"""Landscape photos from a folder, small and in memory, with a word on every file that can't be used."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})


class LandscapeError(Exception):
    """A folder gives no landscapes to learn from; the message says why, in words."""


@dataclass(frozen=True)
class Landscapes:
    """Photos as RGB uint8 (H, W, 3), short side equal for all, in the order of their file names.

    `unusable` tells, for each file that was left out, its name and why. `sha256` covers the names and the
    contents of the files that were used.
    """

    pictures: tuple[Picture, ...]
    unusable: tuple[str, ...]
    sha256: str


def read_landscapes(folder: Path, short_side: int) -> Landscapes:
    """All photos of `folder` (JPEG, PNG, WebP; not its subfolders), scaled to `short_side` pixels.

    A file that is no picture, or whose short side is below `short_side`, is left out and named. Raises
    LandscapeError where the folder is missing or gives not a single usable photo.
    """
    if not folder.is_dir():
        raise LandscapeError(f"there is no folder {folder}; landscapes are looked for there")
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    if not files:
        raise LandscapeError(f"{folder} holds no JPEG, PNG or WebP pictures")
    return read_photos(files, short_side)


def read_photos(files: Sequence[Path], short_side: int, largest: int = 0) -> Landscapes:
    """These photos, one or more, in this order, scaled to `short_side` pixels.

    With `largest` they keep what they have beyond that, up to so many.

    What can't be used is left out and named, as by `read_landscapes`; raises LandscapeError where that is
    all.
    """
    pictures: list[Picture] = []
    unusable: list[str] = []
    digest = hashlib.sha256()
    for path in files:
        try:
            content = path.read_bytes()
            pictures.append(_shrink(_decode(content), short_side, largest))
        except (OSError, LandscapeError) as error:
            unusable.append(f"{path.name}: {error}")
            continue
        digest.update(os.fsencode(path.name) + f"\0{len(content)}\0".encode())
        digest.update(content)
    if not pictures:
        raise LandscapeError(
            f"none of the {len(files)} pictures in {files[0].parent} can be used; the first: {unusable[0]}"
        )
    return Landscapes(tuple(pictures), tuple(unusable), digest.hexdigest())


def _decode(content: bytes) -> Picture:
    try:
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR) if content else None
    except cv2.error as error:  # raised for sizes beyond OpenCV's limit, instead of None
        raise LandscapeError("too large to be read") from error
    if picture is None:
        raise LandscapeError("not a picture, or damaged")
    return np.ascontiguousarray(picture[:, :, ::-1]).astype(np.uint8, copy=False)


def _shrink(picture: Picture, short_side: int, largest: int) -> Picture:
    height, width = picture.shape[:2]
    short = min(height, width)
    if short < short_side:
        raise LandscapeError(f"its short side is {short} pixels; {short_side} are needed")
    kept = max(short_side, min(short, largest))
    size = (round(width * kept / short), round(height * kept / short))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
