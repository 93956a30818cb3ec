"""What a row learns from: copies stay on their side, pictures come when needed, chance can be repeated."""

import dataclasses

import numpy as np
import pytest

from moodguard.model_card import InputSpec
from support.published_row import ROW, FacesMaker
from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import FaceSet
from trainers.published.augmentation import crop_flip_jitter, six_in_random_order, turn_zoom_flip_shift
from trainers.published.batches import (
    RowBatches,
    choose_faces,
    class_weights,
    splits,
    targets,
)
from trainers.published.examples import examples
from trainers.published.rows import Scheme

COPYING = dataclasses.replace(
    ROW, folds=3, copies={"disgust": 3, "happy": 1}, copy_change=six_in_random_order
)
CHANGES = [six_in_random_order, crop_flip_jitter, turn_zoom_flip_shift]


def test_copies_never_stand_on_the_other_side_of_a_split(make_faces: FacesMaker) -> None:
    faces = make_faces()
    for split in splits(faces, COPYING, 3, seed=1):
        learned = examples(faces, split.fit, COPYING)

        assert {example.face for example in learned} == set(split.fit)
        assert not {example.face for example in learned} & set(split.holdout)
        copied = [example for example in learned if example.copy]
        of_class = faces.labels[[example.face for example in copied]]
        for name, copies in COPYING.copies.items():
            label = KNOWN_CLASSES.index(name)
            assert (of_class == label).sum() == copies * (faces.labels[split.fit] == label).sum()


def test_a_copy_is_the_same_changed_picture_in_every_epoch(make_faces: FacesMaker) -> None:
    faces = make_faces()
    row = dataclasses.replace(COPYING, batch=1)
    copy = [example for example in examples(faces, np.arange(len(faces)), row) if example.copy][:1]
    batches = RowBatches(row, faces, copy, seed=1)

    first = batches[0][0]
    batches.start(5)
    again = batches[0][0]
    plain = RowBatches(row, faces, [dataclasses.replace(copy[0], copy=0)], seed=1)[0][0]

    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, plain)


def test_a_change_on_the_fly_is_another_one_each_epoch_and_can_be_repeated(make_faces: FacesMaker) -> None:
    faces = make_faces()
    row = dataclasses.replace(ROW, change=turn_zoom_flip_shift)
    learned = examples(faces, np.arange(len(faces)), row)

    first, again = (RowBatches(row, faces, learned, 1, epoch=2)[0] for _ in range(2))
    other = RowBatches(row, faces, learned, 1, epoch=3)[0]

    np.testing.assert_array_equal(first[0], again[0])
    np.testing.assert_array_equal(first[1], again[1])
    assert not np.array_equal(first[0], other[0])


def test_pictures_are_made_as_the_card_says(make_faces: FacesMaker) -> None:
    spec = InputSpec(height=20, width=20, channels=3, colour_order="rgb", scale=1 / 127.5, mean=(1.0,))
    row = dataclasses.replace(ROW, input=spec, class_weights=True)
    faces = make_faces()

    pictures, answers, weights = RowBatches(row, faces, examples(faces, np.arange(42), row), 1)[0]

    assert pictures.shape == (8, 20, 20, 3)
    assert pictures.dtype == np.float32
    assert -1 <= pictures.min() < 0 < pictures.max() <= 1
    assert answers.shape == (8, 7)
    assert weights.shape == (8,)


def test_no_picture_is_read_before_its_batch(make_faces: FacesMaker) -> None:
    faces = make_faces()

    class Counting:
        read = 0

        def __len__(self) -> int:
            return len(faces)

        def __getitem__(self, index: int) -> np.ndarray:
            self.read += 1
            return faces.pictures[index]

    counting = Counting()
    few = choose_faces(FaceSet("few", counting, faces.labels, "0"), ROW, 14, seed=1)  # type: ignore[arg-type]
    batches = RowBatches(ROW, few, examples(few, np.arange(len(few)), ROW), 1)
    assert counting.read == 0

    batches[0]

    assert counting.read == ROW.batch
    assert len(few) == 14
    assert few.counts() == dict.fromkeys(KNOWN_CLASSES[:7], 2)


def test_faces_without_a_class_are_left_out(make_faces: FacesMaker) -> None:
    two = choose_faces(make_faces(), dataclasses.replace(ROW, scheme=Scheme.TWO), None, seed=1)

    assert "surprise" not in two.counts()
    assert len(two) == 6 * 6


def test_class_weights_let_all_classes_count_alike() -> None:
    labels = np.array([0] * 30 + [1] * 10)

    weights = class_weights(labels, 2)

    assert weights[0] * 30 == pytest.approx(weights[1] * 10)
    assert weights[labels].mean() == pytest.approx(1)


def test_targets_name_one_class_each() -> None:
    assert targets(np.array([0, 1]), dataclasses.replace(ROW, scheme=Scheme.TWO)).tolist() == [[1, 0], [0, 1]]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("shape", [(48, 48), (60, 50, 3)])
def test_a_change_keeps_shape_and_type_and_leaves_its_picture_alone(
    change: object, shape: tuple[int, ...]
) -> None:
    assert callable(change)
    picture = np.random.default_rng(3).integers(0, 256, shape, np.uint8)
    before = picture.copy()

    changed = [change(picture, np.random.default_rng(seed)) for seed in (1, 1, 2)]

    assert {c.shape for c in changed} == {shape}
    assert {c.dtype for c in changed} == {np.dtype(np.uint8)}
    np.testing.assert_array_equal(changed[0], changed[1])
    assert not np.array_equal(changed[0], changed[2])
    np.testing.assert_array_equal(picture, before)
