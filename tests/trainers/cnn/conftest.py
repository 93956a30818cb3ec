"""What the tests of trainings share: a thread, tiny faces, and a network that is set up in seconds."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from support.keras_fixtures import one_thread
from support.tiny_faces import write_tiny_faces
from trainers.cnn import networks

__all__ = ["one_thread"]

TinyMaker = Callable[..., Path]


@pytest.fixture(scope="module")
def short_network() -> Iterator[None]:
    """The flagship's network with one stage of its three: TensorFlow takes a while to set up each layer.

    For all tests of a file that ask for it.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(networks, "WIDENING", (2,))
        yield


@pytest.fixture
def make_tiny(tmp_path: Path) -> TinyMaker:
    """Makes such a folder for this test alone."""
    return partial(write_tiny_faces, tmp_path / "data")
