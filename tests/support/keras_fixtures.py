"""What every test of a Keras network shares."""

import pytest

from trainers.cnn.backend import keras, set_up


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> None:
    """TensorFlow takes a number of threads only once, before its first computation.

    To optimise the graph of a network takes longer than the few steps that a test makes of it.
    """
    set_up(threads=1, seed=0)
    if keras.backend.backend() == "tensorflow":
        import tensorflow

        tensorflow.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
