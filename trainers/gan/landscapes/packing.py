"""Landscape photos in one file: `python -m trainers pack-landscapes`, to train where a folder can't be taken.

The file holds the photos that a painter may learn from, and no others, as JPEG with a short side of 256
to 288 pixels. It is for the trainer alone and not for passing on: it is made of photos.
"""

import argparse
import hashlib
from pathlib import Path

import cv2
import numpy as np

from trainers.command_line import UsageError
from trainers.data.faces import default_data
from trainers.data.landscapes import LandscapeError, Landscapes, read_photos
from trainers.data.photo_parts import Part, photo_files
from trainers.writing import whole_file

SHORT_SIDE = 256
LARGEST = 288  # what pictures of 256 pixels are cut from; most photos have 272
SUFFIX = ".npz"
_MEGABYTE = 1_000_000


def pack(landscapes: Landscapes, path: Path, quality: int) -> int:
    """Write the photos as JPEG (`quality` 1..100) into `path`, whole or not at all; its size in bytes."""
    files = [_encode(picture, quality) for picture in landscapes.pictures]
    lengths = np.array([len(file) for file in files], np.int64)
    with whole_file(path) as draft, draft.open("wb") as out:
        np.savez(
            out,
            jpeg=np.frombuffer(b"".join(files), np.uint8),
            lengths=lengths,
            source_sha256=np.array(landscapes.sha256),
            jpeg_sha256=np.array(hashlib.sha256(b"".join(files)).hexdigest()),
        )
    return path.stat().st_size


def read_pack(path: Path) -> Landscapes:
    """The photos of a pack, with the hash of the files that it was made from.

    Raises LandscapeError where it is missing, damaged, or something else.
    """
    try:
        with np.load(path, allow_pickle=False) as content:
            data, lengths = content["jpeg"].tobytes(), content["lengths"]
            source, packed_sha256 = str(content["source_sha256"]), str(content["jpeg_sha256"])
    except FileNotFoundError as error:
        raise LandscapeError(f"there is no file {path}") from error
    except Exception as error:  # numpy raises many kinds for damaged files
        raise LandscapeError(f"{path} is no pack of landscapes, or it is damaged") from error
    if hashlib.sha256(data).hexdigest() != packed_sha256 or int(lengths.sum()) != len(data):
        raise LandscapeError(f"{path} is damaged: its photos are not those that were packed")
    ends = np.cumsum(lengths)
    pictures = []
    for start, end in zip(ends - lengths, ends, strict=True):
        decoded = cv2.imdecode(np.frombuffer(data[start:end], np.uint8), cv2.IMREAD_COLOR)
        if decoded is None:
            raise LandscapeError(f"{path} holds a photo that OpenCV can't read")
        pictures.append(np.ascontiguousarray(decoded[:, :, ::-1]).astype(np.uint8, copy=False))
    return Landscapes(tuple(pictures), (), source)


def painter_photos(data: Path, short_side: int, largest: int = 0) -> Landscapes:
    """The photos that a painter may learn from: of a data folder, or of a pack, whichever `data` is.

    `short_side` and `largest` are as for `read_photos`. Raises LandscapeError where there are none.
    """
    if data.suffix == SUFFIX:
        return read_pack(data)
    return read_photos(photo_files(data, Part.PAINTER), short_side, largest)


def add_pack_landscapes(command: argparse.ArgumentParser) -> None:
    """The options of `pack-landscapes`."""
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument(
        "--out", type=Path, default=Path("runs/landscapes.npz"),
        help="the file to write (default runs/landscapes.npz)",
    )  # fmt: skip
    command.add_argument("--quality", type=int, default=92, help="of the JPEGs, 1 to 100 (default 92)")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Pack, and tell what came of it."""
    if not 1 <= options.quality <= 100:
        raise UsageError(f"--quality is {options.quality}; it must be 1 to 100")
    if options.out.suffix != SUFFIX:
        raise UsageError(f"--out must end in {SUFFIX}, by which the trainer knows a pack")
    try:
        landscapes = painter_photos(options.data or default_data(), SHORT_SIDE, LARGEST)
    except LandscapeError as error:
        raise UsageError(str(error)) from error
    for line in landscapes.unusable:
        print(f"left out: {line}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    size = pack(landscapes, options.out, options.quality)
    print(f"{len(landscapes.pictures)} photos, {size / _MEGABYTE:.1f} MB, in {options.out}")
    return 0


def _encode(picture: np.ndarray, quality: int) -> bytes:
    done, encoded = cv2.imencode(".jpg", picture[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise LandscapeError("OpenCV could not encode a photo as JPEG")
    return encoded.tobytes()
