"""Does the painter copy its photos? `python -m trainers.gan.originality MODEL --data DIR` measures it.

Each painting is compared with every training photo (its left, middle and right square, also mirrored). The
same is done with photos that the painter never saw. A painter that copies comes much nearer to its training
photos than new photos do.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.painter import Painter, PainterError
from trainers.data.landscapes import LandscapeError, Picture, read_landscapes

Prints = npt.NDArray[np.float32]

_PRINT_SIDE = 8  # so coarse that photos are as smooth as paintings


def squares(photo: Picture) -> list[Picture]:
    """The first, middle and last square along the longer side of a photo (H, W, 3)."""
    height, width = photo.shape[:2]
    side = min(height, width)
    places = sorted({0, (max(height, width) - side) // 2, max(height, width) - side})
    if width >= height:
        return [photo[:, place : place + side] for place in places]
    return [photo[place : place + side] for place in places]


def prints(pictures: Sequence[Picture]) -> Prints:
    """Fingerprints (N, 192): coarse layout and colours, free of brightness and contrast, of length one."""
    size = (_PRINT_SIDE, _PRINT_SIDE)
    coarse = [cv2.resize(picture, size, interpolation=cv2.INTER_AREA) for picture in pictures]
    flat = np.stack(coarse).astype(np.float32).reshape(len(pictures), -1)
    flat -= flat.mean(axis=1, keepdims=True)
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    return flat / np.maximum(length, 1e-6)


def nearest(pictures: Sequence[Picture], photos: Sequence[Picture]) -> Prints:
    """For each picture how unlike the likest photo is, (N,): 0 the same, 1 unrelated (1 - correlation)."""
    cuts = [cut for photo in photos for cut in squares(photo)]
    known = np.concatenate([prints(cuts), prints([cut[:, ::-1] for cut in cuts])])
    unlike: Prints = 1 - (prints(pictures) @ known.T).max(axis=1)
    return unlike


def summary(unlike: Prints) -> dict[str, float]:
    """The distances in four numbers."""
    first, median = np.percentile(unlike, [1, 50])
    return {
        "n": len(unlike),
        "least": round(float(unlike.min()), 4),
        "first_percentile": round(float(first), 4),
        "median": round(float(median), 4),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one JSON object; 0 where it worked."""
    parser = argparse.ArgumentParser(prog="python -m trainers.gan.originality", description=__doc__)
    parser.add_argument("model", type=Path, help="the painter, an ONNX file")
    parser.add_argument("--data", type=Path, required=True, help="the data folder")
    parser.add_argument("--count", type=int, default=1000, help="how many to paint (default 1000)")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(arguments)
    from trainers.gan.training import PHOTO_SHORT_SIDE  # needs torch, the distances don't

    try:
        painter = Painter(args.model)
        seen = read_landscapes(args.data / "landscapes" / "lnsim", PHOTO_SHORT_SIDE)
        unseen = read_landscapes(args.data / "landscapes" / "curated", PHOTO_SHORT_SIDE)
    except (PainterError, LandscapeError) as error:
        print(error, file=sys.stderr)
        return 1
    paintings = painter.paint(painter.draw(np.random.default_rng(args.seed), args.count))
    middles = [squares(photo)[len(squares(photo)) // 2] for photo in unseen.pictures]
    result = {
        "paintings": summary(nearest(list(paintings), seen.pictures)),
        "photos_never_seen": summary(nearest(middles, seen.pictures)),
        "model_sha256": painter.sha256(),
        "data_sha256": seen.sha256,
    }
    print(json.dumps(result, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
