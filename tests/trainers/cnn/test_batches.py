"""Batches, targets and augmentation: what a network gets to see."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainers.cnn.augmentation import Augmentation
from trainers.cnn.batches import Batches, TrainingSet, as_input, mixed_up, one_hot, vote_shares

NOTHING = Augmentation(rotation=0, zoom=0, shift=0, flip=0, light=0, contrast=0, erase=0)


def training_set(count: int) -> TrainingSet:
    """Faces that can be told apart by their brightness, which is also their only target."""
    pictures = np.repeat(np.arange(count, dtype=np.uint8), 48 * 48).reshape(count, 48, 48)
    shares = np.arange(count, dtype=np.float32)[:, None]
    return TrainingSet(pictures, {"original": shares}, {"original": np.ones(count, np.float32)})


def seen(batches: Batches) -> list[int]:
    """The faces of one epoch, in the order that they come in."""
    return [int(target) for k in range(len(batches)) for target in batches[k][1].ravel()]


def test_an_epoch_shows_every_face_once_but_for_those_that_fill_no_batch() -> None:
    order = seen(Batches(training_set(23), 5, 1, None))

    assert len(order) == 20
    assert len(set(order)) == 20


def test_each_epoch_has_an_order_of_its_own() -> None:
    batches = Batches(training_set(20), 5, 1, None)
    first = seen(batches)
    batches.start(1)

    assert seen(batches) != first


def test_the_batches_of_an_epoch_are_the_same_whatever_came_before() -> None:
    walked = Batches(training_set(20), 5, 1, Augmentation())
    for epoch in (1, 2, 3):
        walked.start(epoch)
        seen(walked)
    jumped = Batches(training_set(20), 5, 1, Augmentation(), epoch=3)

    for k in range(len(walked)):
        np.testing.assert_array_equal(walked[k][0], jumped[k][0])
        np.testing.assert_array_equal(walked[k][1], jumped[k][1])


def test_pictures_and_targets_stay_together() -> None:
    pictures, targets, _ = Batches(training_set(20), 5, 1, None)[1]

    np.testing.assert_allclose(pictures[:, 0, 0, 0] * 255, targets[:, 0], rtol=1e-5)


def test_fewer_faces_than_a_batch_make_one_batch() -> None:
    assert len(Batches(training_set(3), 32, 1, None)) == 1


def test_several_heads_get_their_targets_in_the_order_of_the_heads() -> None:
    two = training_set(4)
    both = TrainingSet(two.pictures, {**two.targets, "ferplus": np.zeros((4, 8), np.float32)}, {
        **two.weights, "ferplus": np.zeros(4, np.float32),
    })  # fmt: skip

    _, targets, weights = Batches(both, 4, 1, None)[0]

    assert [t.shape for t in targets] == [(4, 1), (4, 8)]
    assert [float(w.sum()) for w in weights] == [4, 0]


def test_smoothed_labels_still_add_up_to_one() -> None:
    shares = one_hot(np.array([2, 0]), 7, smoothing=0.1)

    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-6)
    assert shares[0, 2] == pytest.approx(0.9 + 0.1 / 7)
    assert shares[0, 3] == pytest.approx(0.1 / 7)


def test_a_single_vote_is_dropped_and_the_rest_shared() -> None:
    shares, counts = vote_shares(np.array([[6, 3, 1, 0, 0, 0, 0, 0, 0, 0]], np.uint8))

    np.testing.assert_allclose(shares[0, :3], [6 / 9, 3 / 9, 0], rtol=1e-6)
    assert counts[0] == 1


@pytest.mark.parametrize(
    "votes",
    [
        [5, 0, 0, 0, 0, 0, 0, 0, 0, 5],  # half of them saw no face
        [5, 0, 0, 0, 0, 0, 0, 0, 5, 0],  # half of them didn't know
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],  # nothing but single votes
    ],
)
def test_a_face_without_an_agreed_expression_counts_nothing(votes: list[int]) -> None:
    assert vote_shares(np.array([votes], np.uint8))[1][0] == 0


def test_a_network_sees_values_from_nought_to_one() -> None:
    given_faces = as_input(np.array([[[0, 255]]], np.uint8))

    assert given_faces.shape == (1, 1, 2, 1)
    assert given_faces.ravel().tolist() == [0, 1]


def test_no_augmentation_leaves_a_face_as_it_is() -> None:
    face = np.random.default_rng(0).integers(0, 256, (48, 48), np.uint8)

    np.testing.assert_allclose(NOTHING.apply(face, np.random.default_rng(1)), face, atol=1e-3)


def test_mirroring_mirrors() -> None:
    face = np.random.default_rng(0).integers(0, 256, (48, 48), np.uint8)
    mirrored = Augmentation(rotation=0, zoom=0, shift=0, flip=1, light=0, contrast=0, erase=0)

    np.testing.assert_allclose(mirrored.apply(face, np.random.default_rng(1)), face[:, ::-1], atol=1e-3)


def test_erasing_puts_one_flat_box_into_the_face() -> None:
    face = np.random.default_rng(0).integers(0, 256, (48, 48), np.uint8)
    erasing = Augmentation(rotation=0, zoom=0, shift=0, flip=0, light=0, contrast=0, erase=1)

    changed = np.abs(erasing.apply(face, np.random.default_rng(3)) - face) > 0.01
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))

    assert 6 <= np.ptp(rows) + 1 <= 19
    assert 6 <= np.ptp(columns) + 1 <= 19


@given(seed=st.integers(0, 2**32 - 1), shade=st.integers(0, 255))
@settings(max_examples=50, deadline=None)
def test_whatever_is_drawn_a_face_stays_a_picture(seed: int, shade: int) -> None:
    changed = Augmentation().apply(np.full((48, 48), shade, np.uint8), np.random.default_rng(seed))

    assert changed.shape == (48, 48)
    assert changed.dtype == np.float32
    assert 0 <= changed.min() <= changed.max() <= 255


def test_a_spoiled_face_is_poorer_but_the_same_for_the_same_chance() -> None:
    face = np.random.default_rng(0).integers(0, 256, (48, 48), np.uint8)
    spoiling = Augmentation(rotation=0, zoom=0, shift=0, flip=0, light=0, contrast=0, erase=0, spoil=1)

    spoiled = [spoiling.apply(face, np.random.default_rng(seed)) for seed in range(20)]

    assert all(np.abs(one - face).mean() > 0.5 for one in spoiled)
    np.testing.assert_array_equal(spoiled[3], spoiling.apply(face, np.random.default_rng(3)))


def test_no_mixture_has_a_face_without_its_answer() -> None:
    mixed = Batches(training_set(20), 20, 1, None, mixup=0.5)

    pictures, targets, weights = mixed[0]

    np.testing.assert_allclose(pictures[:, 0, 0, 0] * 255, targets[:, 0], rtol=1e-4)
    np.testing.assert_allclose(weights, 1)
    assert not np.allclose(targets, np.rint(targets))


def test_in_a_mixture_a_face_that_counts_nothing_takes_its_share_from_the_weight() -> None:
    two = TrainingSet(
        np.zeros((2, 48, 48), np.uint8),
        {"votes": np.array([[1, 0], [0, 0]], np.float32)},
        {"votes": np.array([1, 0], np.float32)},
    )
    # Of two faces, the second seed swaps them: each is mixed with the other.
    rng = np.random.default_rng(next(s for s in range(9) if np.random.default_rng(s).permutation(2)[0]))

    _, mixed = mixed_up(two.pictures, two, 0.5, rng)

    np.testing.assert_allclose(mixed.targets["votes"], [[1, 0], [1, 0]], atol=1e-5)
    assert 0 < mixed.weights["votes"][0] < 1
    assert 0 < mixed.weights["votes"][1] < 1
