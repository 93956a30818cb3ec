"""A plain CNN under several optimisers and learning rates; the publication settles on AMSGrad at 0.01."""

import functools
from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.published.rows import Published, Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published plain CNN, 48x48 grey, 7 classes: optimisers and learning rates compared"
_OPTIMIZERS = {"amsgrad": "Adam", "adam": "Adam", "rmsprop": "RMSprop", "sgd": "SGD"}
_RATES = (0.01, 0.001)


def build(_: str) -> "keras.Model":
    """Grey faces (N, 48, 48, 1) in 0..1 to logits (N, 7)."""
    from keras import Input, Model, layers

    face = x = Input((48, 48, 1), name="face")
    for width in (32, 64, 128):
        x = layers.Conv2D(width, 3, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Dropout(0.25)(x)
    x = layers.Flatten()(x)
    x = layers.Dense(128, activation="relu")(x)
    x = layers.Dropout(0.5)(x)
    return Model(face, layers.Dense(7, name="raw")(x))


def make_optimizer(name: str, rate: float) -> "keras.optimizers.Optimizer":
    """One of the compared optimisers; AMSGrad is Adam that never forgets its largest second moment."""
    from keras import optimizers

    further = {"amsgrad": True} if name == "amsgrad" else {}
    return getattr(optimizers, _OPTIMIZERS[name])(rate, **further)


def _row(name: str, rate: float) -> Row:
    return Row(
        name=f"optimised_cnn.{name}_{rate:g}",
        title=f"{'AMSGrad' if name == 'amsgrad' else _OPTIMIZERS[name]}, learning rate {rate:g}",
        published=Published("optimised CNN on FER-2013"),
        scheme=Scheme.SEVEN,
        input=InputSpec(height=48, width=48, channels=1),
        build=build,
        optimizer=functools.partial(make_optimizer, name, rate),
        batch=64,
        epochs=50,
        assumed="the layers, batches of 64, 50 epochs: a usual plain CNN",
    )


ROWS = tuple(_row(name, rate) for name in _OPTIMIZERS for rate in _RATES)
