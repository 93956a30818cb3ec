"""Folds are fair to every class, always the same, and share no picture."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from trainers.data.faces import FaceSet
from trainers.data.folds import split_folds, stratified


def faces(labels: list[int], copies: int = 0) -> FaceSet:
    """Faces that differ, but for the last `copies`, which show what the first ones show."""
    shades = np.arange(len(labels))
    if copies:
        shades[-copies:] = shades[:copies]
    pictures = [np.full((4, 4), [n // 256, n % 256, 0, 0], np.uint8) for n in shades]
    return FaceSet("some", pictures, np.array(labels, np.int64), "0" * 64)


@given(
    counts=st.lists(st.integers(0, 30), min_size=2, max_size=7),
    folds=st.integers(2, 6),
    copies=st.integers(0, 10),
    seed=st.integers(0, 99),
)
@settings(deadline=None, max_examples=40)
def test_every_face_is_held_out_once_and_no_picture_is_on_both_sides(
    counts: list[int], folds: int, copies: int, seed: int
) -> None:
    labels = [label for label, count in enumerate(counts) for _ in range(count)] or [0]
    some = faces(labels, min(copies, len(labels) // 2))

    cut = split_folds(some, folds, seed)

    assert sorted(int(i) for split in cut for i in split.holdout) == list(range(len(labels)))
    for split in cut:
        assert sorted([*split.fit, *split.holdout]) == list(range(len(labels)))
        learned = {some.pictures[i].tobytes() for i in split.fit}
        assert not learned & {some.pictures[i].tobytes() for i in split.holdout}


def test_every_fold_has_its_share_of_every_class_shuffled() -> None:
    some = faces([0] * 50 + [1] * 10)

    first, other = (split_folds(some, 5, seed) for seed in (1, 2))

    for split in first:
        assert np.bincount(some.labels[split.holdout]).tolist() == [10, 2]
    assert not np.array_equal(first[0].holdout, other[0].holdout)


def test_a_part_keeps_every_class() -> None:
    labels = np.array([0] * 900 + [1] * 99 + [2])

    chosen = stratified(labels, 100, seed=1)

    assert np.bincount(labels[chosen]).tolist() == [90, 10, 1]
