"""A row's faces and their changed copies, decoded, changed and shrunk once, in one memory-mapped file."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.model_card import InputSpec
from trainers.data.faces import FaceSet, Picture
from trainers.published.examples import Example, examples, picture_of
from trainers.published.rows import Row
from trainers.published.settings import PICTURES, PICTURES_INDEX
from trainers.writing import whole_file

_Place = tuple[int, tuple[int, ...]]  # where a picture begins in the file, and its shape


class KeptPictures(Sequence[Any]):
    """The pictures of a row's faces, and of their changed copies, as they lie in the file."""

    def __init__(self, values: npt.NDArray[np.uint8], places: Mapping[Example, _Place], faces: int) -> None:
        """`values` is the whole file; `places` says where each of its pictures lies."""
        self._values, self._places, self._faces = values, places, faces

    def __len__(self) -> int:
        """How many faces there are."""
        return self._faces

    def __getitem__(self, index: Any) -> Any:
        """One face, grey (H, W) or BGR (H, W, 3), uint8. Raises IndexError."""
        number = int(index)
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self.of(Example(number))

    def of(self, example: Example) -> Picture:
        """A face or one of its changed copies."""
        begins, shape = self._places[example]
        return self._values[begins : begins + int(np.prod(shape))].reshape(shape)


def keep_pictures(row: Row, faces: FaceSet, seed: int, out: Path) -> FaceSet:
    """The same faces with their pictures in a file in `out`, which is written unless it is there already.

    Pictures that are larger than the network's input are kept in its size, and without colour where it takes
    none, so that what the network gets is the same.
    """
    whole = examples(faces, np.arange(len(faces)), row)
    size = (row.input.height, row.input.width, row.input.channels)
    identity = json.dumps([faces.sha256, len(faces), seed, dict(row.copies), *size])
    places = _read_index(out / PICTURES_INDEX, identity)
    if places is None or not (out / PICTURES).is_file():
        places = _write(row, faces, whole, seed, out)
        _write_index(places, identity, out / PICTURES_INDEX)
    values = np.memmap(out / PICTURES, np.uint8, "r")
    return replace(faces, pictures=KeptPictures(values, places, len(faces)))


def as_small_as_needed(picture: Picture, spec: InputSpec) -> Picture:
    """A picture (H, W) or (H, W, 3) with no more pixels and colours than the input `spec` takes."""
    small: np.ndarray = picture
    if picture.ndim == 3 and spec.colour_order == "grey":
        small = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    if small.shape[0] > spec.height or small.shape[1] > spec.width:
        small = cv2.resize(small, (spec.width, spec.height), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small, np.uint8)


def _write(row: Row, faces: FaceSet, whole: list[Example], seed: int, out: Path) -> dict[Example, _Place]:
    places: dict[Example, _Place] = {}
    begins = 0
    with whole_file(out / PICTURES) as draft, draft.open("wb") as file:
        for example in whole:
            picture = as_small_as_needed(picture_of(example, row, faces, seed), row.input)
            places[example] = (begins, picture.shape)
            begins += file.write(picture.tobytes())
    return places


def _write_index(places: Mapping[Example, _Place], identity: str, path: Path) -> None:
    rows = [[one.face, one.copy, begins, *shape] for one, (begins, shape) in places.items()]
    table = np.array([line + [0] * (6 - len(line)) for line in rows], np.int64)
    with whole_file(path) as draft, draft.open("wb") as file:
        np.savez(file, table=table, identity=np.array(identity))


def _read_index(path: Path, identity: str) -> dict[Example, _Place] | None:
    """Where the pictures lie; None where there is no file of this identity."""
    try:
        with np.load(path, allow_pickle=False) as file:
            if str(file["identity"]) != identity:
                return None
            table = file["table"]
    except Exception:  # on damaged bytes numpy and zipfile raise many kinds; then it is written anew
        return None
    return {
        Example(face, copy): (begins, tuple(side for side in sides if side))
        for face, copy, begins, *sides in table.tolist()
    }
