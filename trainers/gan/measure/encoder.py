"""The encoder that paintings are measured with, through onnxruntime: pictures in, features out."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import onnxruntime as ort

Pictures = npt.NDArray[np.uint8]
Features = npt.NDArray[np.float64]

SIDE = 128
PICTURES, FEATURES = "pictures", "features"
KIND_KEY, KIND = "moodguard.kind", "landscape-encoder"
PROVENANCE_KEY = "moodguard.provenance"
SHIPPED = Path(__file__).resolve().parents[3] / "docs" / "results" / "painter" / "encoder.onnx"
_BATCH = 64


class EncoderError(Exception):
    """An encoder can't be used; the message says why, in words."""


class Encoder:
    """An encoder from a file. Raises EncoderError where it is missing, damaged or something else."""

    def __init__(self, path: Path = SHIPPED, threads: int = 1) -> None:
        """Read the file at `path`, and run it on so many threads."""
        self.path = path
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        try:
            self._content = path.read_bytes()
            self._session = ort.InferenceSession(self._content, options, providers=["CPUExecutionProvider"])
        except OSError as error:
            raise EncoderError(f"{path} can't be read: {error.strerror or error}") from error
        except Exception as error:  # onnxruntime raises many kinds
            raise EncoderError(f"{path} is no ONNX model, or it is damaged") from error
        metadata = self._session.get_modelmeta().custom_metadata_map
        if metadata.get(KIND_KEY) != KIND:
            raise EncoderError(
                f"{path} is no encoder of landscapes; `python -m trainers train landscape_encoder` makes one"
            )
        self.provenance: dict[str, Any] = json.loads(metadata.get(PROVENANCE_KEY, "{}"))

    @property
    def sha256(self) -> str:
        """Hash of the model file, as hexadecimal digits."""
        return hashlib.sha256(self._content).hexdigest()

    def features(self, pictures: Pictures) -> Features:
        """Features (N, F) of RGB pictures (N, 128, 128, 3) uint8."""
        parts = []
        for first in range(0, len(pictures), _BATCH):
            part = pictures[first : first + _BATCH].transpose(0, 3, 1, 2).astype(np.float32) / 127.5 - 1
            parts.append(self._session.run([FEATURES], {PICTURES: part})[0])
        return np.concatenate(parts).astype(np.float64)


def resized(pictures: Sequence[Pictures], side: int = SIDE) -> Pictures:
    """The middle squares of RGB pictures (H, W, 3) uint8, each of its own size, as (N, side, side, 3).

    Larger ones are averaged down, smaller ones enlarged by cubic interpolation.
    """
    made = [
        cv2.resize(p, (side, side), interpolation=cv2.INTER_AREA if p.shape[0] >= side else cv2.INTER_CUBIC)
        for p in map(middle_square, pictures)
    ]
    return np.stack(made).astype(np.uint8, copy=False)


def middle_square(picture: Pictures) -> Pictures:
    """The largest square in the middle of a picture (H, W, 3): what is measured of a wide one."""
    height, width = picture.shape[:2]
    side = min(height, width)
    down, across = (height - side) // 2, (width - side) // 2
    return picture[down : down + side, across : across + side]
