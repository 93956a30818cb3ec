"""Paint a gallery: many candidates from one seed, those of them that are shown, and a manifest of them."""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.canvas import enlarge, for_viewing
from moodguard.gallery.painter import Painter
from moodguard.gallery.picture_gates import read_gates
from moodguard.gallery.upscaler import Upscaler
from trainers.gan.gallery.gates import refused_in_words
from trainers.gan.gallery.selection import choose, spread
from trainers.gan.gallery.themes import read_themes
from trainers.gan.measure.encoder import SHIPPED, Encoder, resized
from trainers.gan.measure.paintings import Paintings, paint
from trainers.gan.sheets import save_tiles
from trainers.writing import write_bytes, write_text

MANIFEST = "manifest.json"
_WEBP_QUALITY = 90


class GalleryError(Exception):
    """A gallery can't be painted as asked; the message says why, in words."""


@dataclass(frozen=True)
class PaintedPicture:
    """One picture of a gallery and all that is needed to paint it again; `theme` says what is to be seen.

    `side` is its shorter one; without an `upscaler_sha256` it was enlarged in fine strokes.
    """

    file: str
    side: int
    seed: int
    truncation: float
    candidates: int
    candidate: int
    model_sha256: str
    latent: tuple[float, ...]
    theme: str = ""
    upscaler_sha256: str = ""


def paint_candidates(painter: Painter, seed: int, count: int, truncation: float) -> Paintings:
    """`count` paintings that depend on the painter and the numbers given, and on nothing else."""
    return paint(painter, painter.draw(np.random.default_rng(seed), count, truncation))


def write_gallery(
    painter: Painter,
    chosen: Paintings,
    numbers: Sequence[int],
    args: argparse.Namespace,
    themes: Sequence[str] = (),
) -> list[PaintedPicture]:
    """Write the chosen paintings as WebP files, with a manifest, in place of what the folder held before.

    `numbers` are those that they had as candidates, and `themes` theirs, where they have any.
    """
    out: Path = args.out
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("landscape-*.webp"):
        old.unlink()
    upscaler = Upscaler(args.upscaler)
    sha256, upscaler_sha256 = painter.sha256(), upscaler.sha256()
    painted: list[PaintedPicture] = []
    for place, number in enumerate(numbers):
        name = f"landscape-{place + 1:03d}.webp"
        large = for_viewing(chosen.pictures[place], args.side, upscaler.enlarge)
        write_bytes(encode(large), out / name)
        latent = tuple(float(f"{value:.9g}") for value in chosen.latents[place])
        painted.append(
            PaintedPicture(
                name,
                args.side,
                args.seed,
                args.truncation,
                args.candidates,
                number,
                sha256,
                latent,
                themes[place] if themes else "",
                upscaler_sha256,
            )
        )
    content = {"model": painter.path.name, "pictures": [asdict(picture) for picture in painted]}
    write_text(json.dumps(content, separators=(",", ":")) + "\n", out / MANIFEST)
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
    """The numbers of the candidates to show, every theme in turn, and of none that the gates refuse.

    Prints how many each gate refused. Raises GalleryError without a score, and GatesError of the table.
    """
    scores = candidates.scores
    if scores is None or painter.card.score is None:
        raise GalleryError(f"{painter.path.name} can't judge its paintings; choose them by --picks")
    calm, counts = refused_in_words(read_gates(args.gates), list(candidates.pictures))
    print_refusals(len(calm), int(calm.sum()), counts)
    order = np.argsort(-scores, kind="stable")
    good = order[calm[order] & (scores[order] >= painter.card.score.least)]
    return spread(good, candidates.pictures, themes, args.count, args.apart)


def print_refusals(total: int, calm: int, counts: Counter[str]) -> None:
    """Say how many of `total` pass the gates, and how many each of them refused."""
    print(f"{calm} of {total} pass the gates; refused (one may be refused by several):")
    for words, count in counts.most_common():
        print(f"  {words}: {count}")


def save_numbered_sheet(candidates: Paintings, chosen: Sequence[int], path: Path) -> None:
    """The chosen candidates, twice their size and with their numbers, on one sheet to pick from by eye."""
    tiles = []
    for index in chosen:
        tile = enlarge(candidates.pictures[index], 2 * max(candidates.pictures.shape[1:3]))
        for colour, width in (((0, 0, 0), 3), ((255, 255, 255), 1)):
            cv2.putText(tile, str(index), (4, 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, colour, width, cv2.LINE_AA)
        tiles.append(tile)
    save_tiles(np.stack(tiles), path)


def paint_gallery(args: argparse.Namespace) -> list[PaintedPicture]:
    """Paint, choose and write, as the options of `paint-gallery` say.

    Raises GalleryError, and PainterError, UpscalerError, ThemeError, GatesError or EncoderError of what is
    read for it.
    """
    painter = Painter(args.model)
    candidates = paint_candidates(painter, args.seed, args.candidates, args.truncation)
    themes = themes_of(painter, candidates) if args.by_theme else []
    in_turn = args.by_theme and not args.picks
    chosen = select_by_theme(painter, candidates, themes, args) if in_turn else select(candidates, args)
    if args.sheet:
        save_numbered_sheet(candidates, chosen, args.sheet)
    named = [themes[index] for index in chosen] if themes else []
    return write_gallery(painter, candidates.of(np.array(chosen, np.int64)), chosen, args, named)
