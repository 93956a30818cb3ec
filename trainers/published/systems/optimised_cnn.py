"""A plain CNN under several optimisers and learning rates; the publication settles on AMSGrad at 0.01."""

import functools
from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.published.publication import Figures, Published
from trainers.published.rows import Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published plain CNN, 48x48 grey, 7 classes: optimisers and learning rates compared"
_OPTIMIZERS = {"amsgrad": "Adam", "adam": "Adam", "rmsprop": "RMSprop", "sgd": "SGD"}
_RATES = (0.01, 0.001)
_SOURCE = 'Bodapati, Maturi, Tanneru: "Deep Learning-Based Facial Emotion Recognition with Optimized CNN"'
_FACES = "FER-2013 without blank pictures and drawings; 7,177 test faces"
# The comparison's best setting, and the only one with a figure.
_BEST = ("amsgrad", 0.01)


def build(_: str) -> "keras.Model":
    """Grey faces (N, 48, 48, 1) in 0..1 to logits (N, 7).

    Batch norm stands between each layer and its ReLU: without it, a learning rate of 0.01 ends in one class
    for all faces.
    """
    from keras import Input, Model, layers

    from trainers.cnn.batch_norm import FusedBatchNormalization

    face = x = Input((48, 48, 1), name="face")
    for width in (32, 64, 128):
        x = layers.Conv2D(width, 3, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
        x = FusedBatchNormalization(momentum=0.9)(x)
        x = layers.MaxPooling2D(2)(layers.ReLU()(x))
        x = layers.Dropout(0.25)(x)
    x = layers.Dense(128, use_bias=False, kernel_initializer="he_normal")(layers.Flatten()(x))
    x = layers.ReLU()(FusedBatchNormalization(momentum=0.9)(x))
    x = layers.Dropout(0.5)(x)
    return Model(face, layers.Dense(7, dtype="float32", name="raw")(x))


def make_optimizer(name: str, rate: float) -> "keras.optimizers.Optimizer":
    """One of the compared optimisers; AMSGrad is Adam that never forgets its largest second moment."""
    from keras import optimizers

    further = {"amsgrad": True} if name == "amsgrad" else {}
    return getattr(optimizers, _OPTIMIZERS[name])(rate, **further)


def _published(name: str, rate: float) -> Published:
    if (name, rate) != _BEST:
        return Published(_SOURCE, faces=_FACES, remark="no figure of its own: AMSGrad at 0.01 was best")
    remark = "macro precision 67 %, recall 62 %, F1 0.64"
    return Published(_SOURCE, test=Figures(0.65), faces=_FACES, remark=remark)


def _row(name: str, rate: float) -> Row:
    return Row(
        name=f"optimised_cnn.{name}_{rate:g}",
        title=f"{'AMSGrad' if name == 'amsgrad' else _OPTIMIZERS[name]}, learning rate {rate:g}",
        published=_published(name, rate),
        scheme=Scheme.SEVEN,
        input=InputSpec(height=48, width=48, channels=1),
        build=build,
        optimizer=functools.partial(make_optimizer, name, rate),
        batch=64,
        epochs=50,
        assumed="all sizes: convolutions of 32, 64 and 128 and a dense layer of 128, each drawn as He's and "
        "with batch norm before its ReLU; dropout 0.25 and 0.5, batches of 64, 50 epochs; blank pictures "
        "stay in",
    )


ROWS = tuple(_row(name, rate) for name in _OPTIMIZERS for rate in _RATES)
