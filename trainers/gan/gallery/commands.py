"""`python -m trainers paint-gallery` and `find-themes`: their options, and what they say at the end."""

import argparse
from pathlib import Path

from moodguard.gallery.painter import PainterError
from moodguard.gallery.upscaler import UpscalerError
from trainers.command_line import UsageError, numbers
from trainers.gan.measure.encoder import SHIPPED, EncoderError
from trainers.gan.upscaler.compare import SHIPPED as SHIPPED_UPSCALER


def add_paint_gallery(command: argparse.ArgumentParser) -> None:
    """The options of `paint-gallery`."""
    command.description = (
        "Paint a gallery, the same pictures every time. Many candidates are painted from --seed. They are "
        "chosen by --picks (their numbers, chosen by eye from a --sheet), or by the painter's own score with "
        "--by-theme, every theme of its card in turn; without either as they come. --by-theme also names the "
        "theme of picks."
    )
    command.add_argument("model", type=Path, help="the painter, an ONNX file")
    command.add_argument("--out", type=Path, required=True, help="folder for the pictures and their manifest")
    command.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    command.add_argument("--candidates", type=int, default=2000, help="how many to paint (default 2000)")
    command.add_argument("--count", type=int, default=30, help="how many to keep (default 30)")
    command.add_argument("--picks", type=numbers, default=[], help="numbers of candidates to keep: 4,17,133")
    command.add_argument("--by-theme", action="store_true", help="by the painter's score, each theme in turn")
    command.add_argument(
        "--apart", type=float, default=32.0, help="least difference of two pictures' layouts, 0..255"
    )
    command.add_argument(
        "--truncation", type=float, default=2.0, help="latents further out are drawn again (default 2)"
    )
    command.add_argument("--side", type=int, default=1024, help="the shorter side of a picture, in pixels")
    command.add_argument(
        "--upscaler", type=Path, default=SHIPPED_UPSCALER, help="what makes them large (default: ours)"
    )
    command.add_argument("--sheet", type=Path, help="also write the choice, numbered, as one PNG")
    command.set_defaults(run=_paint_gallery)


def _paint_gallery(options: argparse.Namespace) -> int:
    from trainers.gan.gallery.paint import GalleryError, paint_gallery
    from trainers.gan.gallery.themes import ThemeError

    try:
        painted = paint_gallery(options)
    except (PainterError, UpscalerError, GalleryError, ThemeError, EncoderError, ValueError) as error:
        raise UsageError(str(error)) from error
    print(f"{len(painted)} pictures of {options.candidates} candidates in {options.out}")
    return 0


def add_find_themes(command: argparse.ArgumentParser) -> None:
    """The options of `find-themes`."""
    command.description = (
        "Find themes of a painter, without labels. Many paintings are grouped by the features of the encoder "
        "(k-means). Each group is named by its colours, from sky to ground, or with --names by whoever has "
        "looked at a --sheet of them; groups of one name are one theme. Names and middles go into the card "
        "and the graph, which then tells the theme of each of its pictures."
    )
    command.add_argument("model", type=Path, help="the painter, an ONNX file; its card is changed")
    command.add_argument("--encoder", type=Path, default=SHIPPED, help="what to group by (default: ours)")
    command.add_argument("--groups", type=int, default=12, help="groups to look for (default 12)")
    command.add_argument("--count", type=int, default=2000, help="paintings to group (default 2000)")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--sheet", type=Path, help="also show the groups, one a row, as a PNG")
    command.add_argument("--names", default="", help="names of the groups, in order: Sea,Forest,Sea")
    command.set_defaults(run=_find_themes)


def _find_themes(options: argparse.Namespace) -> int:
    from trainers.gan.gallery.themes import ThemeError, theme_painter

    try:
        theme_painter(options)
    except (PainterError, EncoderError, ThemeError) as error:
        raise UsageError(str(error)) from error
    return 0
