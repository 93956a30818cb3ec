"""What every test of a Keras network shares."""

import pytest

from trainers.cnn.backend import set_up


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """TensorFlow takes a number of threads only once, before its first computation."""
    set_up(threads=1, seed=0)
