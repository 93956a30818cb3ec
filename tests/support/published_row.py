"""A row that is trained in a moment: a network of a few weights on faces of 16 pixels."""

from collections.abc import Callable

from moodguard.model_card import InputSpec
from trainers.cnn.backend import keras
from trainers.data.faces import FaceSet
from trainers.published.publication import Figures, Published
from trainers.published.rows import Row, Scheme

FacesMaker = Callable[..., FaceSet]


def build(_: str) -> keras.Model:
    """16x16 grey faces to logits of seven classes."""
    face = keras.Input((16, 16, 1), name="face")
    x = keras.layers.Flatten()(keras.layers.AveragePooling2D(2)(face))
    return keras.Model(face, keras.layers.Dense(7, name="raw")(keras.layers.Dropout(0.1)(x)))


ROW = Row(
    name="tiny.row",
    title="a tiny network",
    published=Published("nobody", test=Figures(0.9)),
    scheme=Scheme.SEVEN,
    input=InputSpec(height=16, width=16, channels=1),
    build=build,
    optimizer=lambda: keras.optimizers.Adam(0.01),
    batch=8,
    epochs=3,
)
