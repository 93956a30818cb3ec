"""Figures that show faces. They are for whoever has the data, never for passing on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from trainers.data.faces import Picture
from trainers.figures.style import DIVERGING, MUTED, bare, styled
from trainers.metrics import Floats

_INCHES = 0.95  # of one face


@dataclass(frozen=True)
class Tile:
    """A face, grey or BGR, (H, W) or (H, W, 3) in 0..255, and a line or two about it."""

    picture: Picture | npt.NDArray[np.float32]
    caption: str = ""


@styled
def sheet(tiles: Sequence[Tile], title: str, columns: int = 10) -> Figure:
    """Faces in rows, each with its caption."""
    columns = min(columns, max(1, len(tiles)))
    rows = math.ceil(len(tiles) / columns)
    lines = max((tile.caption.count("\n") + 1 if tile.caption else 0 for tile in tiles), default=0)
    figure = Figure(figsize=(max(4.0, columns * _INCHES * 1.06), 0.45 + rows * (_INCHES + 0.16 * lines)))
    figure.get_layout_engine().set(w_pad=0.02, h_pad=0.02)  # type: ignore[union-attr,call-arg]
    grid = figure.subplots(rows, columns, squeeze=False)
    for place, axes in enumerate(grid.ravel()):
        bare(axes)
        if place < len(tiles):
            show(axes, tiles[place].picture)
            axes.set_xlabel(tiles[place].caption, fontsize=6.5, labelpad=2)
    figure.suptitle(title, x=0.01, ha="left", fontsize=10.5)
    return figure


@styled
def rows_of_faces(rows: Sequence[tuple[str, Sequence[Tile]]], title: str, *, apart: bool = False) -> Figure:
    """Rows of faces that belong together, each row with its name; `apart` sets off the first of each row."""
    columns = max(len(tiles) for _, tiles in rows)
    captions = any(tile.caption for _, tiles in rows for tile in tiles)
    figure = Figure(figsize=(1.1 + columns * _INCHES, 0.5 + len(rows) * (_INCHES + 0.2 * captions)))
    figure.get_layout_engine().set(w_pad=0.02, h_pad=0.02)  # type: ignore[union-attr,call-arg]
    widths = [1, 0.15 if apart else 0.01, *[1] * (columns - 1)]
    grid = figure.subplots(len(rows), columns + 1, squeeze=False, width_ratios=widths)
    for line, (name, tiles) in zip(grid, rows, strict=True):
        for axes in line:
            bare(axes)
        for axes, tile in zip([line[0], *line[2:]], tiles, strict=False):
            show(axes, tile.picture)
            axes.set_xlabel(tile.caption, fontsize=6.5, labelpad=2)
        line[0].set_ylabel(name, rotation=0, ha="right", va="center", labelpad=6)
    figure.suptitle(title, x=0.01, ha="left", fontsize=10.5)
    return figure


@styled
def saliency_sheet(faces: Sequence[tuple[Tile, Floats]], title: str) -> Figure:
    """Each face, and beside it what its class's probability loses where it is hidden (H, W)."""
    columns = min(4, max(1, len(faces)))
    rows = math.ceil(len(faces) / columns)
    figure = Figure(figsize=(columns * 2.45, 0.9 + rows * 1.5))
    grid = figure.subplots(rows, columns * 2, squeeze=False)
    for axes in grid.ravel():
        bare(axes)
    strongest = max((float(np.abs(lost).max()) for _, lost in faces), default=0.0) or 1.0
    shown = None
    for place, (tile, lost) in enumerate(faces):
        row, column = divmod(place, columns)
        left, right = grid[row, 2 * column], grid[row, 2 * column + 1]
        show(left, tile.picture)
        left.set_xlabel(tile.caption, fontsize=7, labelpad=2, loc="left")
        show(right, tile.picture)
        shown = right.imshow(lost, cmap=DIVERGING, vmin=-strongest, vmax=strongest, alpha=0.65)
    if shown is not None:
        bar = figure.colorbar(
            shown, ax=grid.ravel().tolist(), orientation="horizontal", shrink=0.4, aspect=40, pad=0.03
        )
        bar.set_label("probability lost when this place is hidden", fontsize=8)
        bar.outline.set_visible(False)
        bar.ax.tick_params(labelsize=7, color=MUTED)
    figure.suptitle(title, x=0.01, ha="left", fontsize=10.5)
    return figure


def show(axes: Axes, picture: Picture | npt.NDArray[np.float32]) -> None:
    """Put one face on bare axes."""
    if picture.ndim == 3:
        axes.imshow(cv2.cvtColor(np.asarray(picture, np.uint8), cv2.COLOR_BGR2RGB), aspect="equal")
    else:
        axes.imshow(picture, cmap="gray", vmin=0, vmax=255, aspect="equal")
