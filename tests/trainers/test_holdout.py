"""The hold-out is fair to every class, always the same, and never known by heart."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from trainers.data.faces import FaceSet
from trainers.data.holdout import split_holdout


def faces(labels: list[int], copies: int = 0) -> FaceSet:
    """Faces that differ, but for the last `copies`, which show what the first ones show."""
    shades = np.arange(len(labels))
    if copies:
        shades[-copies:] = shades[:copies]
    pictures = [np.full((4, 4), [n // 256, n % 256, 0, 0], np.uint8) for n in shades]
    return FaceSet("some", pictures, np.array(labels, np.int64), "0" * 64)


@given(counts=st.lists(st.integers(0, 40), min_size=2, max_size=7), seed=st.integers(0, 99))
@settings(deadline=None)
def test_every_class_gives_its_share_and_every_face_has_one_place(counts: list[int], seed: int) -> None:
    labels = [label for label, count in enumerate(counts) for _ in range(count)] or [0]
    some = faces(labels)

    split = split_holdout(some, 0.25, seed)

    assert sorted([*split.fit, *split.holdout]) == list(range(len(labels)))
    held = np.bincount(some.labels[split.holdout], minlength=len(counts))
    assert held.tolist() == [round(0.25 * count) for count in np.bincount(labels, minlength=len(counts))]


def test_the_same_seed_holds_out_the_same_faces_and_another_one_others() -> None:
    some = faces([0, 1] * 50)

    first, again, other = (split_holdout(some, 0.2, seed).holdout for seed in (1, 1, 2))

    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_held_out_face_that_is_also_learned_from_is_dropped() -> None:
    some = faces([0] * 40, copies=20)

    split = split_holdout(some, 0.5, seed=3)

    learned = {some.pictures[i].tobytes() for i in split.fit}
    assert split.copies > 0
    assert not any(some.pictures[i].tobytes() in learned for i in split.holdout)
    assert len(split.fit) == 20
    assert len(split.holdout) == 20 - split.copies
