"""Networks that begin from ImageNet: their convolutions, with weights fetched, from a file, or by chance."""

import re
from pathlib import Path

import numpy as np

from trainers.cnn.backend import keras
from trainers.cnn.start_weights import IMAGENET, RANDOM
from trainers.run_options import ExperimentError

# What Keras takes ImageNet's colours to spread by (red, green, blue; of 0..1).
_SPREAD = (0.229, 0.224, 0.225)


def backbone(name: str, face: keras.KerasTensor, start: str) -> keras.Model:
    """The convolutions of `keras.applications`' network `name`, on the input tensor `face` (N, H, W, 3).

    `start` is "imagenet" (fetched and kept by Keras), "none" (chance), or a file of weights without the top,
    as Keras publishes them, or a folder of such files under their names. Those that begin from chance or have
    nothing to lose are trained; a caller who wants them frozen sets `trainable`. Raises ExperimentError, in
    words, where the weights can't be had.
    """
    build = getattr(keras.applications, name)
    if start == RANDOM:
        return build(include_top=False, weights=None, input_tensor=face)
    if start != IMAGENET:
        return _from_file(build, name, face, Path(start))
    try:
        return build(include_top=False, weights=IMAGENET, input_tensor=face)
    except Exception as error:  # urllib, http and Keras each raise kinds of their own, even a bare Exception
        raise ExperimentError(
            f"the ImageNet weights of {name} can't be fetched ({_short(error)}); name a file that has them "
            f"with --weights FILE, or begin from chance with --weights {RANDOM} (of `reproduce`; of `train`, "
            f"--set weights=FILE, or weights={RANDOM})"
        ) from error


def _from_file(build: type, name: str, face: keras.KerasTensor, path: Path) -> keras.Model:
    path = _in_folder(path, name) if path.is_dir() else path
    if not path.is_file():
        raise ExperimentError(
            f"there is no weights file {path}; --weights, or --set weights=, takes {IMAGENET!r}, {RANDOM!r} "
            f"or a file with the weights of {name} without its top"
        )
    model = build(include_top=False, weights=None, input_tensor=face)
    try:
        model.load_weights(path)
    except Exception as error:  # h5py and Keras raise many kinds for a damaged or foreign file
        raise ExperimentError(
            f"{path} is damaged, or has no weights of {name} without its top ({_short(error)})"
        ) from error
    _divide_as_imagenet(model)
    return model


def _divide_as_imagenet(model: keras.Model) -> None:
    """Let an EfficientNet that was read from a file take faces as Keras lets its own ImageNet one.

    Keras divides the colours once more there, by the root of their spread, in a layer without weights, which
    it puts in only when it fetches the weights itself. Here the normalisation before it does that too.
    """
    for layer in model.layers:
        if isinstance(layer, keras.layers.Normalization):
            mean, variance, *count = layer.get_weights()
            layer.set_weights([mean, variance * np.asarray(_SPREAD, variance.dtype), *count])
            layer.finalize_state()


def _in_folder(folder: Path, name: str) -> Path:
    """The weights of the network `name` among others': `mobilenet_1_0_224_tf_no_top.h5` and the like."""
    named = re.compile(rf"{name}[._](?!v\d)", re.IGNORECASE)  # MobileNet is not MobileNetV2
    files = sorted(path for path in folder.iterdir() if path.suffix == ".h5" and named.match(path.name))
    if len(files) != 1:
        raise ExperimentError(
            f"{folder} must hold one file of weights for {name}, whose name begins with {name.lower()}_; "
            f"it has {', '.join(path.name for path in files) or 'none'}"
        )
    return files[0]


def _short(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words if len(words) <= 160 else words[:157] + "..."
