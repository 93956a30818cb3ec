"""Group the pictures of a gallery into themes: `python -m trainers.gan.gallery.colour_themes assets/gallery`.

The pictures are grouped by their colours from sky to foreground (k-means). `--sheet` shows the groups, one a
row, to find names for them by eye; with `--names`, in the order of the rows, the themes go into the manifest.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from trainers.command_line import listed
from trainers.gan.gallery.paint import MANIFEST, GalleryError, read_manifest
from trainers.gan.sheets import save_rows

Features = npt.NDArray[np.float32]
Picture = npt.NDArray[np.uint8]

_LAYOUT = (1, 4)  # columns and rows: what tells landscapes apart lies from sky to foreground
_LIGHTNESS = 0.006  # what one level of it counts beside the hue: a bright and a dim dusk are one theme
_GREYISH = 12.0  # the chroma at which a hue counts half: a pale dusk and a glaring one are one theme
_TILE = 128
_TRIES = 50
_SEED = 1


def features(pictures: Sequence[Picture]) -> Features:
    """Hue and lightness from top to bottom, (N, F) float32, of BGR pictures (H, W, 3) uint8."""
    small = [cv2.resize(picture, _LAYOUT, interpolation=cv2.INTER_AREA) for picture in pictures]
    lab = np.stack([cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_BGR2LAB) for picture in small])
    chroma = np.linalg.norm(lab[..., 1:], axis=-1, keepdims=True)
    hue = lab[..., 1:] / (chroma + _GREYISH)
    parts = np.concatenate([_LIGHTNESS * lab[..., :1], hue], axis=-1)
    return np.asarray(parts.reshape(len(pictures), -1), np.float32)


def grouped(pictures: Sequence[Picture], count: int) -> list[int]:
    """The group, 0 to `count` - 1, of each picture; the same pictures always give the same groups.

    Groups are numbered from blue to yellow. Raises GalleryError where there are fewer pictures than groups.
    """
    if not 1 <= count <= len(pictures):
        raise GalleryError(f"{len(pictures)} pictures can't be put into {count} groups")
    points = features(pictures)
    cv2.setRNGSeed(_SEED)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 100, 1e-4)
    _, labels, centres = cv2.kmeans(points, count, None, stop, _TRIES, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
    order = np.argsort(centres.reshape(count, -1, 3)[:, :, 2].mean(axis=1))  # b* of CIELAB
    place = {int(label): number for number, label in enumerate(order)}
    return [place[int(label)] for label in labels.ravel()]


def read_pictures(folder: Path, names: Sequence[str]) -> list[Picture]:
    """The pictures of those names, BGR. Raises GalleryError where one can't be read."""
    pictures = []
    for name in names:
        picture = cv2.imread(str(folder / name))
        if picture is None:
            raise GalleryError(f"{folder / name} can't be read as a picture")
        pictures.append(picture.astype(np.uint8))
    return pictures


def save_sheet(pictures: Sequence[Picture], groups: Sequence[int], path: Path) -> None:
    """The pictures, one group a row."""
    rows = [
        [p for p, group in zip(pictures, groups, strict=True) if group == row] for row in sorted(set(groups))
    ]
    save_rows([[_tile(picture) for picture in row] for row in rows], path)


def _tile(picture: Picture) -> Picture:
    """A BGR picture small, and in RGB."""
    small = cv2.resize(picture, (_TILE, _TILE), interpolation=cv2.INTER_AREA)
    return small[:, :, ::-1].astype(np.uint8)


def write_themes(folder: Path, themes: Sequence[str]) -> None:
    """Put a theme for each picture, in the manifest's order, into the manifest; all else in it stays."""
    path = folder / MANIFEST
    content = json.loads(path.read_text(encoding="utf-8"))
    painted = read_manifest(path)
    content["pictures"] = [
        asdict(replace(one, theme=theme)) for one, theme in zip(painted, themes, strict=True)
    ]
    path.write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m trainers.gan.gallery.colour_themes", description=__doc__)
    parser.add_argument("gallery", type=Path, help="folder of the pictures and their manifest")
    parser.add_argument("--count", type=int, default=6, help="how many groups (default 6)")
    parser.add_argument("--sheet", type=Path, help="write the groups, one a row, as one PNG")
    parser.add_argument("--names", default="", help="names of the groups, by row: Sea,Dusk,Meadow")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Group, and show or name; 0 where it worked."""
    args = parse(arguments)
    names = listed(args.names)
    try:
        if names and len(set(names)) != args.count:
            raise GalleryError(
                f"{args.count} groups need {args.count} different names, not {len(set(names))}"
            )
        files = [picture.file for picture in read_manifest(args.gallery / MANIFEST)]
        pictures = read_pictures(args.gallery, files)
        groups = grouped(pictures, args.count)
        if args.sheet:
            save_sheet(pictures, groups, args.sheet)
        if names:
            write_themes(args.gallery, [names[group] for group in groups])
    except (GalleryError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    for group in range(args.count):
        label = names[group] if names else f"group {group + 1}"
        print(f"{label}: {', '.join(f for f, g in zip(files, groups, strict=True) if g == group)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
