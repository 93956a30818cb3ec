"""EfficientNet-B2 with a small head, begun from ImageNet; class weights; crop, flip and colour jitter."""

from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.published.augmentation import crop_flip_jitter
from trainers.published.publication import Figures, Published
from trainers.published.rows import Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published EfficientNet-B2 transfer, 96x96 RGB, 7 classes, class weights"
SIDE = 96


def build(start: str) -> "keras.Model":
    """RGB faces (N, 96, 96, 3) in 0..255, which B2 scales itself, to logits (N, 7)."""
    from keras import Input, Model, layers

    from trainers.cnn.imagenet import backbone

    face = Input((SIDE, SIDE, 3), name="face")
    x = backbone("EfficientNetB2", face, start).output
    x = layers.Conv2D(128, 3, padding="same", activation="relu")(x)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dense(128, activation="relu")(x)
    x = layers.Dropout(0.3)(x)
    return Model(face, layers.Dense(7, dtype="float32", name="raw")(x))


def _adam() -> "keras.optimizers.Optimizer":
    from keras.optimizers import Adam

    return Adam(1e-3)


ROWS = (
    Row(
        name="efficientnet_b2.transfer",
        title="EfficientNet-B2, 3x3 convolution 128, dense 128, dropout 0.3",
        published=Published(
            'Zia, Ali, Ali: "Facial Emotion Recognition via Deep Learning"',
            training=Figures(0.8112),
            validation=Figures(0.765),
            faces="a copy of FER-2013 from Kaggle, about 22,000 training and 8,000 validation faces",
            remark='joy 85.4 %, fear 52.1 %; the "over 80 %" of its abstract is the training figure',
        ),
        scheme=Scheme.SEVEN,
        input=InputSpec(height=SIDE, width=SIDE, channels=3, colour_order="rgb", scale=1.0),
        build=build,
        optimizer=_adam,
        batch=64,
        epochs=8,
        change=crop_flip_jitter,
        class_weights=True,
        transfer=True,
        depthwise=True,
        holdout=0.2,
        assumed="faces of 96 pixels, 8 epochs in batches of 64 at a learning rate of 0.001, how much is "
        "cropped, how far colours are jittered, and a fifth held out",
    ),
)
