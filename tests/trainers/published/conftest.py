"""Tiny faces for the published rows' code."""

from pathlib import Path

import numpy as np
import pytest

from support.keras_fixtures import one_thread
from support.published_row import FacesMaker
from trainers.data.faces import FaceSet

__all__ = ["one_thread"]


@pytest.fixture
def make_faces() -> FacesMaker:
    """Makes faces whose expression is a stripe at its own height, `each` of a class."""

    def make(each: int = 6) -> FaceSet:
        rng = np.random.default_rng(7)
        labels = np.tile(np.arange(7), each)
        pictures = rng.integers(0, 60, (len(labels), 48, 48), np.uint8)
        for picture, label in zip(pictures, labels, strict=True):
            picture[4 + 6 * label : 8 + 6 * label] += 180
        return FaceSet("stripes", pictures, labels.astype(np.int64), "0" * 64)

    return make


@pytest.fixture
def data(tmp_path: Path, make_faces: FacesMaker) -> Path:
    """A data folder with a tiny FER-2013: twelve training faces a class, and two public ones."""
    faces = make_faces(14)
    usage = (np.arange(len(faces)) >= 12 * 7).astype(np.uint8)
    folder = tmp_path / "data" / "fer2013"
    folder.mkdir(parents=True)
    np.savez(
        folder / "fer2013_train_public.npz",
        images=np.asarray(faces.pictures),
        labels=faces.labels.astype(np.uint8),
        usage=usage,
    )
    return tmp_path / "data"
