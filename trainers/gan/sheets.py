"""Sheets of many small pictures, to look at."""

import math
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from torch import Tensor

from trainers.writing import write_bytes


def to_uint8(pictures: Tensor) -> npt.NDArray[np.uint8]:
    """Pictures (N, 3, H, W) in -1..1 as (N, H, W, 3) RGB uint8."""
    values = pictures.detach().permute(0, 2, 3, 1).cpu().numpy()
    return np.rint((values + 1) * 127.5).clip(0, 255).astype(np.uint8)


def save_sheet(pictures: Tensor, path: Path) -> None:
    """Write pictures (N, 3, H, W) in -1..1 as one PNG, in rows as nearly square as they go."""
    save_tiles(to_uint8(pictures), path)


def save_rows(rows: Sequence[Sequence[npt.NDArray[np.uint8]]], path: Path) -> None:
    """Write pictures (H, W, 3) RGB uint8, all of one size, as one PNG; short rows end in black."""
    longest = max(map(len, rows))
    blank = np.zeros_like(rows[0][0])
    filled = [[*row, *[blank] * (longest - len(row))] for row in rows]
    save_tiles(np.stack([one for row in filled for one in row]), path, longest)


def save_tiles(tiles: npt.NDArray[np.uint8], path: Path, columns: int | None = None) -> None:
    """Write pictures (N, H, W, 3) RGB uint8 as one PNG; empty places are black.

    Without a number of `columns` it is as nearly square as it goes.
    """
    count, height, width, _ = tiles.shape
    columns = columns or math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    sheet = np.zeros((rows * height, columns * width, 3), np.uint8)
    for index, tile in enumerate(tiles):
        row, column = divmod(index, columns)
        sheet[row * height : (row + 1) * height, column * width : (column + 1) * width] = tile
    done, encoded = cv2.imencode(".png", sheet[:, :, ::-1])
    if not done:
        raise OSError(f"{path.name} could not be encoded")
    write_bytes(encoded.tobytes(), path)
