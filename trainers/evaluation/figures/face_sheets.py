"""Figures that show faces. They are for whoever has the data, never for passing on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from trainers.data.faces import Picture
from trainers.evaluation.figures.style import DIVERGING, DPI, styled
from trainers.metrics import Floats

_SIDE = 132  # pixels of one face
_GAP = 8
_LINE = 19  # pixels of one line of a caption
_TITLE = 40
_MARGIN = 130  # for the names of rows
_OVERLAY = 0.6

Grey = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Tile:
    """A face, grey or BGR, (H, W) or (H, W, 3) in 0..255, and a line or two about it."""

    picture: Picture | Grey
    caption: str = ""


class _Board:
    """A white picture to put faces and text on; drawn as one image, since hundreds of axes are slow."""

    def __init__(self, width: int, height: int, title: str) -> None:
        self.pixels = np.full((height, width, 3), 255, np.uint8)
        self._figure = Figure(figsize=(width / DPI, height / DPI))
        self._figure.set_layout_engine("none")
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self.text(_GAP, _TITLE / 2, title, 10.5)

    def put(self, face: npt.NDArray[np.uint8], left: int, top: int) -> None:
        """Put a face, (`_SIDE`, `_SIDE`, 3) RGB, at a place."""
        self.pixels[top : top + _SIDE, left : left + _SIDE] = face

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        horizontal: Literal["left", "center", "right"] = "left",
        vertical: Literal["top", "center"] = "center",
    ) -> None:
        """Write words at a place in pixels, aligned as matplotlib does it."""
        self._axes.text(x, y, words, fontsize=size, ha=horizontal, va=vertical)

    def figure(self) -> Figure:
        """The whole as a figure."""
        self._axes.imshow(self.pixels, aspect="auto", interpolation="none")
        self._axes.set_axis_off()
        return self._figure


@styled
def sheet(tiles: Sequence[Tile], title: str, columns: int = 10) -> Figure:
    """Faces in rows, each with its caption."""
    columns = min(columns, max(1, len(tiles)))
    step = _SIDE + _GAP + _caption_height(tiles)
    width = max(_GAP + columns * (_SIDE + _GAP), 5 * (_SIDE + _GAP))
    board = _Board(width, _TITLE + math.ceil(len(tiles) / columns) * step + _GAP, title)
    for place, tile in enumerate(tiles):
        row, column = divmod(place, columns)
        _put(board, tile, _GAP + column * (_SIDE + _GAP), _TITLE + row * step)
    return board.figure()


@styled
def rows_of_faces(rows: Sequence[tuple[str, Sequence[Tile]]], title: str, *, apart: bool = False) -> Figure:
    """Rows of faces that belong together, each row with its name; `apart` sets off the first of each row."""
    columns = max((len(tiles) for _, tiles in rows), default=1)
    step = _SIDE + _GAP + _caption_height([tile for _, tiles in rows for tile in tiles])
    space = 3 * _GAP if apart else 0
    board = _Board(
        _MARGIN + max(columns, 4) * (_SIDE + _GAP) + space, _TITLE + len(rows) * step + _GAP, title
    )
    for row, (name, tiles) in enumerate(rows):
        top = _TITLE + row * step
        board.text(_MARGIN - 1.5 * _GAP, top + _SIDE / 2, name, 9, horizontal="right")
        for column, tile in enumerate(tiles):
            _put(board, tile, _MARGIN + column * (_SIDE + _GAP) + (space if column else 0), top)
    return board.figure()


@styled
def saliency_sheet(faces: Sequence[tuple[Tile, Floats]], title: str) -> Figure:
    """Each face, and beside it what its class's probability loses where it is hidden (H, W), -1..1."""
    columns = 4
    step, pair = _SIDE + 2 * _GAP + 3 * _LINE, 2 * _SIDE + 4 * _GAP
    bottom = _TITLE + math.ceil(len(faces) / columns) * step
    board = _Board(columns * pair + _GAP, bottom + 2 * _TITLE, title)
    for place, (tile, lost) in enumerate(faces):
        row, column = divmod(place, columns)
        left, top = _GAP + column * pair, _TITLE + row * step
        strongest = max(float(np.abs(lost).max()), 1e-9)
        _put(board, Tile(tile.picture, f"{tile.caption}\nmoves by up to {strongest:.0%}"), left, top)
        share = cv2.resize(lost, (_SIDE, _SIDE)) / strongest
        weight = _OVERLAY * np.abs(share)[..., None]
        mixed = (1 - weight) * _stretched(tile.picture) + weight * _colours(np.sign(share))
        board.put(np.asarray(np.rint(mixed), np.uint8), left + _SIDE + _GAP // 2, top)
    scale = _colours(np.tile(np.linspace(-1, 1, 3 * _SIDE), (_TITLE // 2, 1)))
    board.pixels[bottom + _GAP : bottom + _GAP + len(scale), _GAP : _GAP + scale.shape[1]] = scale
    words = (
        "hidden, the place makes the class likelier (blue) or less likely (red); each face on its own scale"
    )
    board.text(2 * _GAP + scale.shape[1], bottom + _GAP + len(scale) / 2, words, 8)
    return board.figure()


def _put(board: _Board, tile: Tile, left: int, top: int) -> None:
    board.put(_shown(tile.picture), left, top)
    if tile.caption:
        board.text(left + _SIDE / 2, top + _SIDE + 3, tile.caption, 6.5, horizontal="center", vertical="top")


def _stretched(picture: Picture | Grey) -> npt.NDArray[np.uint8]:
    """A face as (`_SIDE`, `_SIDE`, 3) RGB, filling it whatever its shape."""
    height, width = picture.shape[:2]
    square = cv2.resize(picture, (max(height, width), max(height, width)))
    return _shown(np.asarray(square, np.float32))


def _caption_height(tiles: Sequence[Tile]) -> int:
    lines = (tile.caption.count("\n") + 1 for tile in tiles if tile.caption)
    return _LINE * max(lines, default=0)


def _shown(picture: Picture | Grey) -> npt.NDArray[np.uint8]:
    """A face as (`_SIDE`, `_SIDE`, 3) RGB; one that is no square gets white beside it."""
    face = np.asarray(picture, np.uint8)
    colour = cv2.cvtColor(face, cv2.COLOR_GRAY2RGB if face.ndim == 2 else cv2.COLOR_BGR2RGB)
    scale = _SIDE / max(face.shape[:2])
    width, height = (max(1, round(side * scale)) for side in (face.shape[1], face.shape[0]))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    square = np.full((_SIDE, _SIDE, 3), 255, np.uint8)
    left, top = (_SIDE - width) // 2, (_SIDE - height) // 2
    square[top : top + height, left : left + width] = cv2.resize(colour, (width, height), interpolation=way)
    return square


def _colours(values: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """Values in -1..1 as colours."""
    mapped = np.asarray(DIVERGING((np.asarray(values, np.float64) + 1) / 2))
    return np.asarray(np.rint(mapped[..., :3] * 255), np.uint8)
