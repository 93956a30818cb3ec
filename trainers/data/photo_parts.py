"""Which landscape photos serve what: to learn painting, to learn measuring, or to be seen by nobody.

What a painter is measured with must not have learned from what it is measured on. So each photo belongs to
one part for good, by the hash of its file name: nothing is drawn, and a new photo moves no other.
"""

import hashlib
from enum import Enum
from pathlib import Path

from trainers.data.landscapes import SUFFIXES, LandscapeError

FOLDERS = (Path("landscapes") / "lnsim", Path("landscapes") / "curated")
_ENCODER_SHARE = 0.20
_UNSEEN_SHARE = 0.12


class Part(Enum):
    """What a photo is for: `ENCODER` about 20 %, `UNSEEN` about 12 %, `PAINTER` all others."""

    ENCODER = "encoder"
    UNSEEN = "unseen"
    PAINTER = "painter"


def part_of(name: str) -> Part:
    """The part of the photo with that file name."""
    place = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") / 2**64
    if place < _ENCODER_SHARE:
        return Part.ENCODER
    return Part.UNSEEN if place < _ENCODER_SHARE + _UNSEEN_SHARE else Part.PAINTER


def photo_files(data: Path, *parts: Part) -> list[Path]:
    """The files of all landscape photos of the data folder in those parts, in a fixed order.

    Raises LandscapeError where there are none.
    """
    folders = [data / folder for folder in FOLDERS if (data / folder).is_dir()]
    if not folders:
        raise LandscapeError(f"there is no folder {data / FOLDERS[0]}; landscapes are looked for there")
    files = [
        path
        for folder in folders
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in SUFFIXES and part_of(path.name) in parts
    ]
    if not files:
        wanted = " and ".join(part.value for part in parts)
        raise LandscapeError(f"{data} holds no landscape photos for {wanted}")
    return files
