"""`python -m trainers compare-upscalers PAINTER`: the same paintings made large in each way, side by side."""

import argparse
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.canvas import for_viewing, in_fine_strokes
from moodguard.gallery.painter import Painter, PainterError
from moodguard.gallery.upscaler import Upscaler, UpscalerError
from trainers.command_line import UsageError
from trainers.writing import write_bytes

Picture = npt.NDArray[np.uint8]
Way = Callable[[Picture], Picture]

SHIPPED = Path(__file__).resolve().parents[3] / "assets" / "models" / "upscaler.onnx"
_TRUNCATION = 2.0  # as the app draws, for a painter whose card names none
_DRAWN_FOR_EACH = 4  # paintings, of which the painter's own score takes the best
_QUALITY = 88  # of WebP, 1..100
_DETAIL = 512  # pixels of the large picture, from its middle, that the sheet shows at full size


def add_compare_upscalers(command: argparse.ArgumentParser) -> None:
    """The options of `compare-upscalers`."""
    command.description = (
        "Paint pictures, and make each large in strokes, plainly (Lanczos), and by each upscaler. Writes all "
        "of them at full size, and the middles of all beside each other on one sheet."
    )
    command.add_argument("painter", type=Path, help="the painter, an ONNX file")
    command.add_argument(
        "upscalers", type=Path, nargs="*", metavar="UPSCALER.onnx", default=[SHIPPED],
        help="what to compare (default: ours)",
    )  # fmt: skip
    command.add_argument("--count", type=int, default=12, help="how many paintings (default 12)")
    command.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    command.add_argument("--out", type=Path, default=Path("runs") / "upscalers", help="the folder to write")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Paint, enlarge, write, and say where it lies."""
    if not 1 <= options.count <= 200:
        raise UsageError(f"--count is {options.count}; it must be 1 to 200")
    if len({path.stem for path in options.upscalers}) != len(options.upscalers):
        raise UsageError("each upscaler needs a file name of its own, which its pictures are named by")
    try:
        paintings = drawn(Painter(options.painter), options.count, options.seed)
        ways = ways_of([Upscaler(path) for path in options.upscalers])
    except (PainterError, UpscalerError) as error:
        raise UsageError(str(error)) from error
    rows = []
    for number, painting in enumerate(paintings, 1):
        large = {name: way(painting) for name, way in ways.items()}
        for name, picture in large.items():
            write_webp(picture, options.out / f"{number:02d}-{name}.webp")
        rows.append(np.hstack([middle(picture) for picture in large.values()]))
    sheet = write_webp(np.vstack(rows), options.out / "sheet.webp")
    print(f"{sheet}: {len(rows)} paintings, from left to right {', '.join(ways)}")
    return 0


def drawn(painter: Painter, count: int, seed: int) -> list[Picture]:
    """`count` paintings (H, W, 3), each the best of a few where the painter can tell; the same for a seed."""
    rng = np.random.default_rng(seed)
    truncation = painter.card.truncation or _TRUNCATION
    chosen: list[Picture] = []
    for _ in range(count):
        painted = painter.paint_with_scores(painter.draw(rng, _DRAWN_FOR_EACH, truncation))
        best = 0 if painted.scores is None else int(painted.scores.argmax())
        chosen.append(painted.pictures[best])
    return chosen


def ways_of(upscalers: list[Upscaler]) -> Mapping[str, Way]:
    """The ways to make a painting large, by name: all give the same size."""
    ways: dict[str, Way] = {"strokes": _in_strokes, "lanczos": for_viewing}
    for each in upscalers:
        ways[each.path.stem] = partial(for_viewing, upscale=each.enlarge)
    return ways


def middle(picture: Picture) -> Picture:
    """The middle of a large picture, somewhat below its centre, where land is."""
    height, width = picture.shape[:2]
    high, wide = min(_DETAIL, height), min(_DETAIL, width)
    top, left = (height - high) * 2 // 3, (width - wide) // 2
    return picture[top : top + high, left : left + wide]


def write_webp(picture: Picture, path: Path) -> Path:
    """Write an RGB picture (H, W, 3)."""
    done, encoded = cv2.imencode(".webp", picture[:, :, ::-1], [cv2.IMWRITE_WEBP_QUALITY, _QUALITY])
    if not done:
        raise OSError(f"{path.name} could not be encoded")
    return write_bytes(encoded.tobytes(), path)


def _in_strokes(picture: Picture) -> Picture:
    height, width = for_viewing(picture).shape[:2]
    return in_fine_strokes(picture, (width, height))
