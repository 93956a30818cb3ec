"""How near a face comes to those learned from: nothing for a copy, much for another one."""

import cv2
import numpy as np

from trainers.gan.faces.nearness import KnownFaces, Limits, Nearest, distance_limits, without_copies


def faces(seed: int, count: int = 6) -> np.ndarray:
    """Soft blots, others for each seed."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(20, 220, (count, 8, 8)).astype(np.uint8)
    return np.stack([cv2.resize(one, (64, 64), interpolation=cv2.INTER_CUBIC) for one in coarse])


def test_a_copy_is_found_though_mirrored_or_in_other_light() -> None:
    known = faces(1)
    copies = np.stack([known[0], known[1][:, ::-1], (known[2] * 0.5 + 40).astype(np.uint8)])
    found = KnownFaces(known).nearest(copies)
    assert found.pixels.max() < 0.01
    assert found.features.max() < 0.03


def test_another_face_is_far_from_all() -> None:
    found = KnownFaces(faces(1)).nearest(faces(2))
    assert found.pixels.min() > 0.2
    assert found.features.min() > 0.1


def test_limits_come_from_other_people_and_not_from_photos_that_are_there_twice() -> None:
    apart = np.linspace(0.1, 0.3, 95).astype(np.float32)
    twice = np.zeros(30, np.float32)
    held_out = Nearest(np.concatenate([apart, twice]), np.concatenate([apart, twice]))
    limits = distance_limits(held_out)
    assert len(without_copies(held_out).pixels) == 95
    assert limits.pixels == limits.features
    assert float((apart < limits.pixels).mean()) <= 0.06
    assert limits.pixels > 0.1


def test_one_measure_is_enough_to_be_too_near() -> None:
    near = Nearest(np.array([0.2, 0.05, 0.2], np.float32), np.array([0.2, 0.2, 0.05], np.float32))
    assert near.far_from_all(Limits(0.1, 0.1)).tolist() == [True, False, False]
