"""A row's pictures are decoded, changed and shrunk once, and the network gets the same of them."""

import dataclasses
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.model_card import InputSpec
from moodguard.sensing.expressions import prepare
from support.published_row import ROW, FacesMaker
from trainers.data.faces import FaceSet
from trainers.published.augmentation import six_in_random_order
from trainers.published.batches import RowBatches
from trainers.published.examples import examples, picture_of
from trainers.published.kept_pictures import KeptPictures, as_small_as_needed, keep_pictures
from trainers.published.rows import Row
from trainers.published.settings import PICTURES, PICTURES_INDEX

COPYING = dataclasses.replace(ROW, copies={"disgust": 3, "happy": 1}, copy_change=six_in_random_order)


class Counting:
    """Pictures that count how often one is read."""

    def __init__(self, pictures: object) -> None:
        self._pictures, self.read = pictures, 0

    def __len__(self) -> int:
        return len(self._pictures)  # type: ignore[arg-type]

    def __getitem__(self, index: int) -> np.ndarray:
        self.read += 1
        return self._pictures[index]  # type: ignore[index,no-any-return]


def counted(faces: FaceSet) -> tuple[FaceSet, Counting]:
    counting = Counting(faces.pictures)
    return dataclasses.replace(faces, pictures=counting), counting  # type: ignore[arg-type]


@pytest.mark.parametrize("row", [ROW, COPYING], ids=["plain", "copying"])
def test_batches_are_the_same_from_what_is_kept(row: Row, make_faces: FacesMaker, tmp_path: Path) -> None:
    faces = make_faces()
    learned = examples(faces, np.arange(len(faces)), row)

    kept = keep_pictures(row, faces, 1, tmp_path)

    for number in range(len(learned) // row.batch):
        from_file, as_needed = (RowBatches(row, source, learned, 1)[number] for source in (kept, faces))
        np.testing.assert_array_equal(from_file[0], as_needed[0])
        np.testing.assert_array_equal(from_file[1], as_needed[1])


def test_no_picture_is_decoded_or_changed_once_more(make_faces: FacesMaker, tmp_path: Path) -> None:
    faces, counting = counted(make_faces())
    learned = examples(faces, np.arange(len(faces)), COPYING)
    kept = keep_pictures(COPYING, faces, 1, tmp_path)
    read = counting.read

    for epoch in range(3):
        batches = RowBatches(COPYING, kept, learned, 1, epoch)
        for number in range(len(batches)):
            batches[number]
    again = keep_pictures(COPYING, faces, 1, tmp_path)

    assert counting.read == read == len(learned)
    np.testing.assert_array_equal(again.pictures[3], kept.pictures[3])


@pytest.mark.parametrize("file", [PICTURES, PICTURES_INDEX])
def test_what_is_missing_or_damaged_is_written_anew(
    file: str, make_faces: FacesMaker, tmp_path: Path
) -> None:
    faces = make_faces()
    first = [np.array(picture) for picture in keep_pictures(ROW, faces, 1, tmp_path).pictures]
    (tmp_path / file).unlink()
    if file == PICTURES_INDEX:
        (tmp_path / file).write_bytes(b"no index")

    again = keep_pictures(ROW, faces, 1, tmp_path)

    for before, after in zip(first, again.pictures, strict=True):
        np.testing.assert_array_equal(before, after)


def test_other_copies_are_not_taken_for_these(make_faces: FacesMaker, tmp_path: Path) -> None:
    faces = make_faces()
    keep_pictures(COPYING, faces, 1, tmp_path)

    kept = keep_pictures(COPYING, faces, 2, tmp_path)

    copy = next(example for example in examples(faces, np.arange(len(faces)), COPYING) if example.copy)
    assert isinstance(kept.pictures, KeptPictures)
    np.testing.assert_array_equal(
        kept.pictures.of(copy), as_small_as_needed(picture_of(copy, COPYING, faces, 2), ROW.input)
    )


@pytest.mark.parametrize("colours", ["grey", "rgb"])
@pytest.mark.parametrize("side", [20, 200])
def test_a_picture_is_kept_no_larger_than_it_is_needed(colours: str, side: int) -> None:
    spec = InputSpec(height=64, width=64, channels=1 if colours == "grey" else 3, colour_order=colours)  # type: ignore[arg-type]
    picture = cv2.resize(np.random.default_rng(4).integers(0, 256, (9, 9, 3), np.uint8), (side, side))

    small = as_small_as_needed(picture, spec)

    assert small.shape[0] == min(side, 64)
    assert small.ndim == (2 if colours == "grey" else 3)
    np.testing.assert_array_equal(prepare(small, spec), prepare(picture, spec))
