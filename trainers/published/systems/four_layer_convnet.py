"""The four-layer ConvNet: four convolutions, two dense layers, 48x48 grey, 30 epochs.

Debnath et al., "Four-Layer ConvNet to Facial Emotion Recognition with Minimal Epochs and the Significance of
Data Diversity" (2021); layers, batch and optimiser as in the code that they published.
"""

from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.published.rows import Published, Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published four-layer ConvNet, 48x48 grey, 7 classes, 30 epochs, accuracy per epoch"


def build(_: str) -> "keras.Model":
    """Standardised grey faces (N, 48, 48, 1) to logits (N, 7)."""
    from keras import Input, Model, layers

    face = x = Input((48, 48, 1), name="face")
    for width in (128, 256, 512, 512):
        x = layers.Conv2D(width, 3, padding="same")(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Dropout(0.25)(x)
    x = layers.Flatten()(x)
    for width in (256, 512):
        x = layers.Dense(width)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.Dropout(0.25)(x)
    return Model(face, layers.Dense(7, name="raw")(x))


def _adam() -> "keras.optimizers.Optimizer":
    from keras.optimizers import Adam

    return Adam(1e-3)


# The authors standardise each pixel by the training faces; a model card can say it for whole pictures only,
# so here all pixels share FER-2013's mean and spread. They judge each epoch on the public test, we don't.
ROWS = (
    Row(
        name="four_layer_convnet.published",
        title="convolutions of 128, 256, 512, 512; dense 256 and 512; dropout 0.25",
        published=Published(
            "Debnath et al. 2022, doi:10.20944/preprints202105.0424.v1",
            0.70,
            "validation faces, 65 to 70 %; 96 % on the training faces",
        ),
        scheme=Scheme.SEVEN,
        input=InputSpec(height=48, width=48, channels=1, mean=(0.508,), std=(0.255,)),
        build=build,
        optimizer=_adam,
        batch=64,
        epochs=30,
        per_epoch=True,
    ),
)
