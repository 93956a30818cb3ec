"""The upscaler through onnxruntime: a small painting in, the same one large and clean out."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np

from moodguard.gallery.canvas import Picture
from moodguard.gallery.described_model import DescribedModel, Values
from moodguard.model_card import read_upscaler_card
from moodguard.system.onnx_session import Interrupt, RunInterruptedError

# Pixels of a painting that are enlarged at once, without the margin: some hundredths of a second each, and
# a third of the memory that four times as many would take.
TILE_HEIGHT, TILE_WIDTH = 64, 112


class UpscalerError(Exception):
    """An ONNX file cannot be used as an upscaler; the message says why, in words."""


class Upscaler:
    """An upscaler that has proved, by one dry run, that it does what its card says.

    Raises UpscalerError where the file is missing, damaged, foreign (no card, or another kind of model), or
    gives something else than its card says.
    """

    def __init__(self, path: Path, threads: int = 1, interrupt: Interrupt | None = None) -> None:
        """Load the model from `path`. Raises UpscalerError where it can't be used.

        `interrupt` ends a run that is under way, which then raises RunInterruptedError.
        """
        self.path = path
        self._model = DescribedModel(path, read_upscaler_card, UpscalerError, threads, interrupt)
        self.card = self._model.card
        inputs, outputs = self._model.session.inputs, self._model.session.outputs
        if list(inputs.values()) != ["tensor(float)"] or len(outputs) != 1:
            raise UpscalerError(f"{path.name} must take one float32 tensor and give one")
        self._input, self._outputs = next(iter(inputs)), list(outputs)
        for height, width in ((2, 3), (5, 1)):  # times its multiple: any size has to do
            low = self.card.value_range[0]
            sides = height * self.card.multiple, width * self.card.multiple
            self._run(np.full((1, 3, *sides), low, np.float32))

    def sha256(self) -> str:
        """Hash of the model file, as hexadecimal digits. Raises UpscalerError where it is gone by now."""
        return self._model.sha256()

    def enlarge(self, picture: Picture, may_go_on: Callable[[], bool] = lambda: True) -> Picture:
        """A painting (H, W, 3) RGB uint8 of any size, `card.scale` times as high and wide; same dtype.

        `may_go_on` is asked before each part of it. Raises RunInterruptedError where it says no,
        UpscalerError where the model fails, ValueError for no picture.
        """
        if picture.ndim != 3 or picture.shape[2] != 3 or not picture.size or picture.dtype != np.uint8:
            raise ValueError(f"an RGB picture (H, W, 3) uint8 is needed, not {picture.shape} {picture.dtype}")
        scale, multiple = self.card.scale, self.card.multiple
        margin = _rounded_up(self.card.margin, multiple)
        height, width = picture.shape[:2]
        rows, columns = _parts(height, TILE_HEIGHT, multiple), _parts(width, TILE_WIDTH, multiple)
        wide = cv2.copyMakeBorder(
            picture, margin, margin + rows[-1] - height, margin, margin + columns[-1] - width,
            cv2.BORDER_REFLECT_101,
        ).astype(np.uint8, copy=False)  # fmt: skip
        large = np.empty((rows[-1] * scale, columns[-1] * scale, 3), np.uint8)
        inner = margin * scale
        for (top, bottom), (left, right) in _tiles(rows, columns):
            if not may_go_on():
                raise RunInterruptedError
            tile = self._enlarged(wide[top : bottom + 2 * margin, left : right + 2 * margin])
            high, across = (bottom - top) * scale, (right - left) * scale
            large[top * scale :, left * scale :][:high, :across] = tile[inner:, inner:][:high, :across]
        return np.ascontiguousarray(large[: height * scale, : width * scale])

    def _enlarged(self, tile: Picture) -> Picture:
        low, high = self.card.value_range
        values = tile.transpose(2, 0, 1)[None].astype(np.float32) * ((high - low) / 255) + low
        large = self._run(np.ascontiguousarray(values, np.float32))[0].transpose(1, 2, 0)
        levels: Picture = np.rint((large - low) * (255 / (high - low))).clip(0, 255).astype(np.uint8)
        return levels

    def _run(self, values: Values) -> Values:
        """What the graph gives for pictures (N, 3, H, W). Raises UpscalerError where that is no picture."""
        large: Values
        (large,) = self._model.run(self._outputs, self._input, values, "pictures")
        self._check(values, large)
        return large

    def _check(self, values: Values, large: Values) -> None:
        count, channels, height, width = values.shape
        expected = (count, channels, height * self.card.scale, width * self.card.scale)
        if getattr(large, "shape", None) != expected or large.dtype != np.float32:
            raise UpscalerError(
                f"{self.path.name} does not give pictures {self.card.scale} times as large, as its card says"
            )
        self._model.check_range(large, self.card.value_range)


def _parts(length: int, most: int, multiple: int) -> list[int]:
    """Where parts of about `most` at most begin and end: multiples of `multiple`, the last rounded up."""
    whole = _rounded_up(length, multiple)
    count = -(-whole // most)
    size = _rounded_up(-(-whole // count), multiple)
    return [*range(0, whole, size), whole]


def _tiles(rows: list[int], columns: list[int]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for row in pairwise(rows):
        for column in pairwise(columns):
            yield row, column


def _rounded_up(length: int, multiple: int) -> int:
    return -(-length // multiple) * multiple
