"""The encoder that the results were measured with: it knows its own photos only, and sees what is wrong."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.data.landscapes import read_photos
from trainers.data.photo_parts import Part, photo_files
from trainers.gan.measure.distances import coverage, kernel_distance
from trainers.gan.measure.encoder import SHIPPED, SIDE, Encoder
from trainers.gan.measure.rows import centre_squares, downscaled

Pictures = np.ndarray


@pytest.fixture(scope="module")
def photos(data: Path) -> Pictures:
    """Two hundred photos that the encoder never saw."""
    return centre_squares(read_photos(photo_files(data, Part.UNSEEN)[:200], SIDE))


@pytest.mark.data
def test_it_learned_from_the_photos_kept_for_it_and_is_small(data: Path) -> None:
    files = photo_files(data, Part.ENCODER)
    assert Encoder().provenance["photos"] == len(files)
    assert Encoder().provenance["data_sha256"] == read_photos(files, 160).sha256
    assert SHIPPED.stat().st_size < 3_000_000


@pytest.mark.data
@pytest.mark.parametrize("fault", ["small", "blurred", "noisy", "too warm", "upside down"])
def test_faulty_photos_lie_further_away_than_photos(photos: Pictures, fault: str) -> None:
    encoder = Encoder()
    real, other = encoder.features(photos[:100]), photos[100:]
    faulty = {
        "small": downscaled(other, 32),
        "blurred": np.stack([cv2.GaussianBlur(one, (0, 0), 3) for one in other]),
        "noisy": np.clip(other + np.random.default_rng(0).normal(0, 25, other.shape), 0, 255),
        "too warm": np.clip(other + np.array([50, 0, -50]), 0, 255),
        "upside down": other[:, ::-1],
    }[fault].astype(np.uint8)
    plain, worse = (
        kernel_distance(real, encoder.features(np.ascontiguousarray(pictures)), np.random.default_rng(0))
        for pictures in (other, faulty)
    )
    assert worse.value > plain.value + 2 * plain.spread


@pytest.mark.data
def test_few_scenes_over_and_over_show_in_coverage(photos: Pictures) -> None:
    encoder = Encoder()
    real, features = encoder.features(photos[:100]), encoder.features(photos[100:])
    few = np.tile(features[:5], (20, 1))
    rng = np.random.default_rng(0)
    assert coverage(real, few, rng).value < 0.5 * coverage(real, features, rng).value
