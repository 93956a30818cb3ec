"""Keras's backend, made ready: threads, seed and precision, the same way for TensorFlow and torch."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")  # TensorFlow's notes about the processor; errors stay

import keras

__all__ = ["keras", "on_processor", "precision", "set_up"]


def set_up(threads: int, seed: int) -> None:
    """Use so many threads on the processor, and start all chance at `seed`."""
    keras.utils.set_random_seed(seed)
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        # TensorFlow refuses any change once it has started, even to the number that it has.
        if tf.config.threading.get_intra_op_parallelism_threads() != threads:
            tf.config.threading.set_intra_op_parallelism_threads(threads)
            tf.config.threading.set_inter_op_parallelism_threads(threads)
    elif keras.backend.backend() == "torch":
        import torch

        torch.set_num_threads(threads)


def on_processor() -> bool:
    """Whether the backend computes on the processor, having found no other device."""
    if keras.backend.backend() == "torch":
        import torch

        return not torch.accelerator.is_available()
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        return not tf.config.list_physical_devices("GPU")
    return False


@contextmanager
def precision(bf16: bool) -> Iterator[None]:
    """Build networks that compute in bfloat16 (weights stay float32), or in float32."""
    before = keras.mixed_precision.dtype_policy()
    keras.mixed_precision.set_dtype_policy("mixed_bfloat16" if bf16 else "float32")
    try:
        yield
    finally:
        keras.mixed_precision.set_dtype_policy(before)
