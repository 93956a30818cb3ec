"""The four-layer ConvNet: four convolutions, two dense layers, 48x48 grey, 30 epochs.

Debnath et al., "Four-Layer ConvNet to Facial Emotion Recognition with Minimal Epochs and the Significance of
Data Diversity" (2021); layers, batch and optimiser as in the code that they published.
"""

from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.published.publication import Figures, Published
from trainers.published.rows import Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published four-layer ConvNet, 48x48 grey, 7 classes, 30 epochs, accuracy per epoch"


def build(_: str) -> "keras.Model":
    """Standardised grey faces (N, 48, 48, 1) to logits (N, 7)."""
    from keras import Input, Model, layers

    from trainers.cnn.batch_norm import FusedBatchNormalization

    face = x = Input((48, 48, 1), name="face")
    for width in (128, 256, 512, 512):
        x = layers.Conv2D(width, 3, padding="same")(x)
        x = FusedBatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Dropout(0.25)(x)
    x = layers.Flatten()(x)
    for width in (256, 512):
        x = layers.Dense(width)(x)
        x = FusedBatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.Dropout(0.25)(x)
    return Model(face, layers.Dense(7, dtype="float32", name="raw")(x))


def _adam() -> "keras.optimizers.Optimizer":
    from keras.optimizers import Adam

    return Adam(1e-3)


# Accuracy on training and validation faces behind each epoch that is told.
_EPOCHS = {
    1: (0.3414, 0.4404),
    2: (0.4787, 0.5040),
    3: (0.5305, 0.5391),
    4: (0.5614, 0.5676),
    5: (0.5887, 0.5832),
    6: (0.6035, 0.5698),
    7: (0.6228, 0.5932),
    8: (0.6388, 0.6144),
    15: (0.7730, 0.6414),
    30: (0.9650, 0.6505),
}

# The authors standardise each pixel by the training faces; a model card can say it for whole pictures only,
# so here all pixels share FER-2013's mean and spread. They judge each epoch on the public test, we don't.
ROWS = (
    Row(
        name="four_layer_convnet.published",
        title="convolutions of 128, 256, 512, 512; dense 256 and 512; dropout 0.25",
        published=Published(
            'Debnath and others: "Four-Layer ConvNet to Facial Emotion Recognition with Minimal Epochs and '
            'the Significance of Data Diversity", preprint 2021, Scientific Reports 2022',
            training=Figures(0.9650),
            validation=Figures(0.6505),
            faces="FER-2013, behind epoch 30",
            remark='70 % "after several epochs" with other face sets added',
            epochs=_EPOCHS,
        ),
        scheme=Scheme.SEVEN,
        input=InputSpec(height=48, width=48, channels=1, mean=(0.508,), std=(0.255,)),
        build=build,
        optimizer=_adam,
        batch=64,
        epochs=30,
        assumed="one mean and spread for all pixels, where theirs are each pixel's own, and a tenth held out",
    ),
)
