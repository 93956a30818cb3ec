"""Faces with their labels, from wherever they lie: FER-2013's file or a folder of class-named subfolders."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt

from trainers.data.classes import KNOWN_CLASSES

Picture = npt.NDArray[np.uint8]
DATA_VARIABLE = "MOODGUARD_DATA"
FER2013 = Path("fer2013") / "fer2013_train_public.npz"


class DataError(Exception):
    """Faces can't be read; the message says which, why, and what to do, in words."""


@dataclass(frozen=True)
class FaceSet:
    """Faces in the order that they were read in.

    `pictures` are grey (H, W) or BGR (H, W, 3), uint8; `labels`, (N,) int64, count in `KNOWN_CLASSES`.
    `votes`, (N, 10) uint8 in the order of `FERPLUS_VOTES`, is there where FER+'s people have voted. `name`
    says what the set is, `usage` which part of it this is, and `sha256` covers everything that it was read
    from. `unreadable` names the files that were left out, and `left_out` says why how many were. `copies`,
    (N,), says which are, pixel for pixel or mirrored, also in the part that models learn from; None where
    that part isn't there.
    """

    name: str
    pictures: Sequence[Picture]
    labels: npt.NDArray[np.int64]
    sha256: str
    votes: npt.NDArray[np.uint8] | None = None
    unreadable: tuple[str, ...] = field(default=())
    usage: str = "all"
    left_out: Mapping[str, int] = field(default_factory=dict)
    copies: npt.NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        """How many faces there are."""
        return len(self.labels)

    def some(self, indices: npt.NDArray[np.int64]) -> "FaceSet":
        """The faces at `indices`."""
        return replace(
            self,
            pictures=[self.pictures[i] for i in indices],
            labels=self.labels[indices],
            votes=None if self.votes is None else self.votes[indices],
            copies=None if self.copies is None else self.copies[indices],
        )

    def counts(self) -> dict[str, int]:
        """How many faces each class has, for the classes that have any."""
        counted = np.bincount(self.labels, minlength=len(KNOWN_CLASSES))
        return {name: int(n) for name, n in zip(KNOWN_CLASSES, counted, strict=True) if n}


def mirror_images(pictures: Sequence[Picture]) -> list[Picture]:
    """Their mirror images, left and right changed."""
    return [np.ascontiguousarray(picture[:, ::-1]) for picture in pictures]


def as_sequence(pictures: npt.NDArray[np.uint8]) -> Sequence[Picture]:
    """Pictures (N, H, W), the same array, as a sequence of them: numpy's arrays are, but don't say so."""
    return cast(Sequence[Picture], pictures)


def default_data() -> Path:
    """The folder of real data: `MOODGUARD_DATA`, or else `../shared/data` beside the checkout."""
    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else Path(__file__).resolve().parents[2].parent / "shared" / "data"


def locate(path: Path) -> Path:
    """The file or class folder that `path` means: FER-2013's file where `path` is a data folder.

    Raises DataError where there is nothing.
    """
    if not path.exists():
        raise DataError(
            f"there is no {path}; name the data with --data, or set {DATA_VARIABLE} to its folder"
        )
    for file in (path / FER2013, path / FER2013.name):
        if file.is_file():
            return file
    return path
