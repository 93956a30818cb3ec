"""FER-2013 with the FER+ votes, from one .npz file."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainers.data.classes import FER_CLASSES, FERPLUS_VOTES
from trainers.data.copies import also_in
from trainers.data.faces import DataError, FaceSet, as_sequence

SIDE = 48


class Usage(Enum):
    """The parts of FER-2013, by the numbers that its file gives them."""

    TRAINING = 0
    PUBLIC = 1
    PRIVATE = 2


@dataclass(frozen=True)
class Fer2013:
    """The whole file, in uint8: `images` (N, 48, 48), `labels` and `usage` (N,), `votes` (N, 10) or None.

    `left_out` says why how many rows of the file were left out.
    """

    images: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.uint8]
    usage: npt.NDArray[np.uint8]
    votes: npt.NDArray[np.uint8] | None
    sha256: str
    left_out: Mapping[str, int] = field(default_factory=dict)

    def part(self, usage: Usage | None) -> FaceSet:
        """The faces of one part, or of all. Raises DataError where the file has none of that part."""
        chosen = np.flatnonzero(self.usage == usage.value) if usage else np.arange(len(self.labels))
        if not len(chosen):
            parts = [f"{u.name.lower()} ({n})" for u in Usage if (n := self.count(u))]
            raise DataError(
                f"the file has no faces of the part {usage.name.lower() if usage else 'all'!r}; "
                f"it has: {', '.join(parts) or 'none'}"
            )
        return FaceSet(
            name=f"FER-2013 {usage.name.lower() if usage else 'all parts'}",
            pictures=as_sequence(self.images[chosen]),
            labels=self.labels[chosen].astype(np.int64),
            sha256=self.sha256,
            votes=None if self.votes is None else self.votes[chosen],
            usage=usage.name.lower() if usage else "all",
            left_out=dict(self.left_out),
            copies=self._copies(chosen) if usage not in (None, Usage.TRAINING) else None,
        )

    def _copies(self, chosen: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_] | None:
        learned = self.usage == Usage.TRAINING.value
        return also_in(list(self.images[chosen]), list(self.images[learned])) if learned.any() else None

    def count(self, usage: Usage) -> int:
        """How many faces one part has."""
        return int(np.count_nonzero(self.usage == usage.value))


def read_fer2013(path: Path, skip_bad: bool = False) -> Fer2013:
    """Read and check the file. Raises DataError where it can't be read, is foreign or contradicts itself.

    Rows whose label or part is out of range are an error too, or with `skip_bad` left out and counted.
    Nothing in the file is unpickled.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} can't be opened: {error.strerror}") from error
    try:
        loaded = np.load(io.BytesIO(content), allow_pickle=False)
        if not isinstance(loaded, np.lib.npyio.NpzFile):
            raise DataError(f"{path.name} holds a single array; an .npz file with named ones is needed")
        with loaded as file:
            has = file.files
            arrays = {name: file[name] for name in _SHAPES if name in has}
    except DataError:
        raise
    except Exception as error:  # on damaged bytes numpy and zipfile raise many kinds, even a TokenError
        raise DataError(
            f"{path.name} can't be read as an .npz file of plain arrays: it is damaged, cut short, or holds "
            f"pickled objects, which are refused ({error})"
        ) from error
    _check_names(path.name, has)
    _check_shapes(path.name, arrays)
    arrays, left_out = _without_bad_rows(path.name, arrays, skip_bad)
    return Fer2013(
        arrays["images"],
        arrays["labels"],
        arrays["usage"],
        arrays.get("ferplus_votes"),
        hashlib.sha256(content).hexdigest(),
        left_out,
    )


_SHAPES: dict[str, tuple[int, ...]] = {
    "images": (SIDE, SIDE),
    "labels": (),
    "usage": (),
    "ferplus_votes": (len(FERPLUS_VOTES),),
}
_OPTIONAL = frozenset({"ferplus_votes"})
# Ten people have voted on each face.
_LARGEST = {"labels": len(FER_CLASSES) - 1, "usage": max(u.value for u in Usage), "ferplus_votes": 10}

Arrays = dict[str, npt.NDArray[np.uint8]]


def _check_names(file: str, has: list[str]) -> None:
    missing = [name for name in _SHAPES if name not in has and name not in _OPTIONAL]
    if missing:
        raise DataError(
            f"{file} lacks the arrays {', '.join(missing)}, so it is no file of FER-2013; it has "
            f"{', '.join(has[:8]) or 'none'}"
        )


def _check_shapes(file: str, arrays: Arrays) -> None:
    count = len(arrays["labels"]) if arrays["labels"].ndim else 0
    if not count:
        raise DataError(f"{file} holds no faces")
    for name, array in arrays.items():
        if array.dtype != np.uint8 or array.shape != (count, *_SHAPES[name]):
            raise DataError(
                f"{file}: {name} is {array.dtype} of shape {array.shape}; "
                f"it must be uint8 of shape {(count, *_SHAPES[name])}"
            )


def _without_bad_rows(file: str, arrays: Arrays, skip_bad: bool) -> tuple[Arrays, dict[str, int]]:
    good = np.ones(len(arrays["labels"]), bool)
    left_out: dict[str, int] = {}
    for name, largest in _LARGEST.items():
        if name not in arrays:
            continue
        highest = arrays[name].reshape(len(good), -1).max(axis=1)
        bad = np.flatnonzero(highest > largest)
        if not len(bad):
            continue
        if not skip_bad:
            more = f", and {len(bad) - 1} more rows are out of range" if len(bad) > 1 else ""
            raise DataError(
                f"{file}: {name} must be 0 to {largest}; row {bad[0]} has {highest[bad[0]]}{more}; "
                f"repair the file; to measure or explore, --skip-bad leaves such rows out"
            )
        left_out[f"{name} out of range"] = len(bad)
        good[bad] = False
    if not good.any():
        raise DataError(f"none of the {len(good)} rows of {file} has numbers that are in range")
    return {name: array[good] for name, array in arrays.items()} if left_out else arrays, left_out
