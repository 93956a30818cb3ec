"""A tiny FER-2013 whose expressions can be learned in seconds: each class is a stripe at its own height."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from trainers.cnn.backend import set_up
from trainers.data.classes import FER_CLASSES

TinyMaker = Callable[..., Path]


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """TensorFlow takes a number of threads only once, before its first computation."""
    set_up(threads=1, seed=0)


@pytest.fixture
def make_tiny(tmp_path: Path) -> TinyMaker:
    """Makes the data folder of a tiny FER-2013: `each` training faces a class, and two public ones."""

    def make(each: int = 20, votes: bool = True) -> Path:
        rng = np.random.default_rng(7)
        labels = np.tile(np.arange(len(FER_CLASSES), dtype=np.uint8), each + 2)
        images = rng.integers(0, 60, (len(labels), 48, 48), np.uint8)
        for image, label in zip(images, labels, strict=True):
            image[4 + 6 * label : 8 + 6 * label] += 180
        arrays = {
            "images": images,
            "labels": labels,
            "usage": (np.arange(len(labels)) >= each * len(FER_CLASSES)).astype(np.uint8),
        }
        if votes:
            cast = np.zeros((len(labels), 10), np.uint8)
            # FER+'s columns of angry, disgust, fear, happy, sad, surprise and neutral
            cast[np.arange(len(labels)), np.array([4, 5, 6, 1, 3, 2, 0])[labels]] = 10
            arrays["ferplus_votes"] = cast
        folder = tmp_path / "data"
        (folder / "fer2013").mkdir(parents=True)
        np.savez(folder / "fer2013" / "fer2013_train_public.npz", **arrays)
        return folder

    return make
