"""Paint a gallery: `python -m trainers.gan.gallery.paint MODEL --out DIR`, the same pictures every time.

Many candidates are painted from `--seed`. They are chosen by `--picks` (their numbers, chosen by eye from a
`--sheet`), or by the painter's own score with `--by-theme`, every theme of its card in turn; without either
as they come. `--by-theme` also names the theme of picks.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.canvas import enlarge, for_viewing
from moodguard.gallery.painter import Painter, PainterError
from trainers.command_line import numbers
from trainers.gan.gallery.selection import choose, spread
from trainers.gan.gallery.theming import ThemeError, read_themes
from trainers.gan.measure.encoder import SHIPPED, Encoder, EncoderError, resized
from trainers.gan.measure.paintings import Paintings, paint
from trainers.gan.sheets import save_tiles

MANIFEST = "manifest.json"
_WEBP_QUALITY = 90


class GalleryError(Exception):
    """A gallery can't be painted as asked; the message says why, in words."""


@dataclass(frozen=True)
class PaintedPicture:
    """One picture of a gallery and all that is needed to paint it again; `theme` says what is to be seen."""

    file: str
    side: int
    seed: int
    truncation: float
    candidates: int
    candidate: int
    model_sha256: str
    latent: tuple[float, ...]
    theme: str = ""


def paint_candidates(painter: Painter, seed: int, count: int, truncation: float) -> Paintings:
    """`count` paintings that depend on the painter and the numbers given, and on nothing else."""
    return paint(painter, painter.draw(np.random.default_rng(seed), count, truncation))


def write_gallery(
    painter: Painter,
    candidates: Paintings,
    chosen: Sequence[int],
    args: argparse.Namespace,
    themes: Sequence[str] = (),
) -> list[PaintedPicture]:
    """Write the chosen candidates as WebP files, with a manifest, in place of what the folder held before.

    `themes` are those of all candidates, where they have any.
    """
    out: Path = args.out
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("landscape-*.webp"):
        old.unlink()
    sha256 = painter.sha256()
    painted: list[PaintedPicture] = []
    for place, index in enumerate(chosen, 1):
        name = f"landscape-{place:03d}.webp"
        (out / name).write_bytes(encode(for_viewing(candidates.pictures[index], args.side)))
        latent = tuple(float(f"{value:.9g}") for value in candidates.latents[index])
        painted.append(
            PaintedPicture(
                name,
                args.side,
                args.seed,
                args.truncation,
                args.candidates,
                index,
                sha256,
                latent,
                themes[index] if themes else "",
            )
        )
    content = {"model": painter.path.name, "pictures": [asdict(picture) for picture in painted]}
    (out / MANIFEST).write_text(json.dumps(content, separators=(",", ":")) + "\n", encoding="utf-8")
    return painted


def read_manifest(path: Path) -> list[PaintedPicture]:
    """The pictures of a gallery. Raises GalleryError where the manifest is missing or damaged."""
    try:
        pictures = json.loads(path.read_text(encoding="utf-8"))["pictures"]
        return [PaintedPicture(**{**picture, "latent": tuple(picture["latent"])}) for picture in pictures]
    except OSError as error:
        raise GalleryError(f"{path} can't be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise GalleryError(f"{path} is no manifest of a gallery") from error


def encode(picture: npt.NDArray[np.uint8]) -> bytes:
    """An RGB picture (H, W, 3) uint8 as WebP."""
    done, encoded = cv2.imencode(".webp", picture[:, :, ::-1], [cv2.IMWRITE_WEBP_QUALITY, _WEBP_QUALITY])
    if not done:
        raise GalleryError("OpenCV could not encode a picture as WebP")
    return encoded.tobytes()


def select(candidates: Paintings, args: argparse.Namespace) -> list[int]:
    """The numbers of the candidates to show, in their order: those picked, or the first that differ."""
    total = len(candidates.pictures)
    if args.picks:
        if not all(0 <= pick < total for pick in args.picks):
            raise GalleryError(f"picks must be numbers of candidates, 0 to {total - 1}")
        return list(args.picks)
    return choose(np.arange(total), candidates.pictures, args.count, args.apart)


def themes_of(painter: Painter, candidates: Paintings) -> list[str]:
    """The theme of each candidate, by the groups in the painter's card, or ThemeError where it has none."""
    encoder = Encoder(SHIPPED)
    return read_themes(painter, encoder).of(encoder.features(resized(list(candidates.pictures))))


def select_by_theme(
    painter: Painter, candidates: Paintings, themes: Sequence[str], args: argparse.Namespace
) -> list[int]:
    """The numbers of the candidates to show, every theme in turn. Raises GalleryError without a score."""
    scores = candidates.scores
    if scores is None or painter.card.score is None:
        raise GalleryError(f"{painter.path.name} can't judge its paintings; choose them by --picks")
    order = np.argsort(-scores, kind="stable")
    good = order[scores[order] >= painter.card.score.least]
    return spread(good, candidates.pictures, themes, args.count, args.apart)


def save_numbered_sheet(candidates: Paintings, chosen: Sequence[int], path: Path) -> None:
    """The chosen candidates, twice their size and with their numbers, on one sheet to pick from by eye."""
    tiles = []
    for index in chosen:
        tile = enlarge(candidates.pictures[index], 2 * candidates.pictures.shape[1])
        for colour, width in (((0, 0, 0), 3), ((255, 255, 255), 1)):
            cv2.putText(tile, str(index), (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, colour, width, cv2.LINE_AA)
        tiles.append(tile)
    save_tiles(np.stack(tiles), path)


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m trainers.gan.gallery.paint", description=__doc__)
    parser.add_argument("model", type=Path, help="the painter, an ONNX file")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures and their manifest")
    parser.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    parser.add_argument("--candidates", type=int, default=2000, help="how many to paint (default 2000)")
    parser.add_argument("--count", type=int, default=30, help="how many to keep (default 30)")
    parser.add_argument("--picks", type=numbers, default=[], help="numbers of candidates to keep: 4,17,133")
    parser.add_argument("--by-theme", action="store_true", help="by the painter's score, each theme in turn")
    parser.add_argument(
        "--apart", type=float, default=32.0, help="least difference of two pictures' layouts, 0..255"
    )
    parser.add_argument(
        "--truncation", type=float, default=2.0, help="latents further out are drawn again (default 2)"
    )
    parser.add_argument("--side", type=int, default=1024, help="the longer side of a picture, in pixels")
    parser.add_argument("--sheet", type=Path, help="also write the choice, numbered, as one PNG")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Paint, choose and write; 0 where it worked."""
    args = parse(arguments)
    try:
        painter = Painter(args.model)
        candidates = paint_candidates(painter, args.seed, args.candidates, args.truncation)
        themes = themes_of(painter, candidates) if args.by_theme else []
        in_turn = args.by_theme and not args.picks
        chosen = select_by_theme(painter, candidates, themes, args) if in_turn else select(candidates, args)
        if args.sheet:
            save_numbered_sheet(candidates, chosen, args.sheet)
        painted = write_gallery(painter, candidates, chosen, args, themes)
    except (
        PainterError, GalleryError, ThemeError, EncoderError, OSError, ValueError,
    ) as error:  # fmt: skip
        print(error, file=sys.stderr)
        return 1
    print(f"{len(painted)} pictures of {len(candidates.pictures)} candidates in {args.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
