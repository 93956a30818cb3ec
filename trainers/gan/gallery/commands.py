"""The commands that make a gallery and set its bar: their options, and what they say at the end."""

import argparse
from pathlib import Path

from moodguard.gallery.painter import PainterError
from moodguard.gallery.picture_gates import GATES_FILE, GatesError
from moodguard.gallery.upscaler import UpscalerError
from trainers.command_line import UsageError, numbers
from trainers.gan.measure.encoder import SHIPPED, EncoderError
from trainers.gan.upscaler.compare import SHIPPED as SHIPPED_UPSCALER

_GALLERY = Path("assets") / "gallery"
_GATES = _GALLERY / GATES_FILE
_READ = (PainterError, UpscalerError, GatesError, EncoderError)  # of what a gallery is painted with


def add_paint_gallery(command: argparse.ArgumentParser) -> None:
    """The options of `paint-gallery`."""
    command.description = (
        "Paint a gallery, the same pictures every time. Many candidates are painted from --seed. They are "
        "chosen by --picks (their numbers, chosen by eye from a --sheet), or by the painter's own score with "
        "--by-theme, every theme of its card in turn and nothing that the gates refuse; without either as "
        "they come. --by-theme also names the theme of picks."
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
    _add_upscaler(command)
    _add_gates(command)
    command.add_argument("--sheet", type=Path, help="also write the choice, numbered, as one PNG")
    command.set_defaults(run=_paint_gallery)


def _paint_gallery(options: argparse.Namespace) -> int:
    from trainers.gan.gallery.paint import GalleryError, paint_gallery
    from trainers.gan.gallery.themes import ThemeError

    try:
        painted = paint_gallery(options)
    except (GalleryError, ThemeError, ValueError, *_READ) as error:
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


def add_picture_gates(command: argparse.ArgumentParser) -> None:
    """The options of `picture-gates`."""
    command.description = (
        "Measure the photos that painters learn from, and write the table of gates that every new painting "
        "has to pass: each limit lies at a chosen percentile of the photos. Prints the percentiles, and what "
        "each gate refuses."
    )
    command.add_argument("--data", type=Path, required=True, help="the data folder")
    command.add_argument("--out", type=Path, default=_GATES, help=f"the table (default {_GATES.as_posix()})")
    command.add_argument("--page", type=Path, help="also write what is printed there")
    command.add_argument("--painter", type=Path, help="also say what is refused of this painter's pictures")
    command.add_argument("--count", type=int, default=1000, help="how many to paint (default 1000)")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument(
        "--gallery", type=Path, help="also say what is refused of the pictures in this folder"
    )
    command.set_defaults(run=_picture_gates)


def _picture_gates(options: argparse.Namespace) -> int:
    from trainers.data.landscapes import LandscapeError
    from trainers.gan.gallery.gates import measure_gates

    try:
        print(measure_gates(options))
    except (PainterError, GatesError, LandscapeError) as error:
        raise UsageError(str(error)) from error
    return 0


def add_review_sheets(command: argparse.ArgumentParser) -> None:
    """The options of `review-sheets`."""
    command.description = (
        "Paint candidates for the gallery that pass the gates and the judge and don't look alike, and lay "
        "them out on numbered sheets, for each of two people in another order. Each marks them in a file of "
        "their own, without seeing the other's: a line for each number, `12 keep`, `12 keep Mist` where "
        "another theme than the painter's fits, or `12 no`. `join-reviews` makes the gallery of both."
    )
    command.add_argument("model", type=Path, help="the painter, an ONNX file")
    command.add_argument("--out", type=Path, required=True, help="folder for the sheets and their list")
    command.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    command.add_argument("--count", type=int, default=600, help="candidates to lay out (default 600)")
    command.add_argument("--tries", type=int, default=20_000, help="paint at most so many (default 20000)")
    command.add_argument("--apart", type=float, default=22.0, help="least difference of two layouts, 0..255")
    command.add_argument("--truncation", type=float, default=2.0, help="latents further out are drawn again")
    command.add_argument("--per-sheet", type=int, default=60, help="pictures on a sheet (default 60)")
    command.add_argument("--columns", type=int, default=10, help="pictures in a row (default 10)")
    command.add_argument("--threads", type=int, default=1, help="processor cores to paint with (default 1)")
    command.add_argument("--tile", type=int, default=256, help="height of a picture on it, in pixels (256)")
    _add_gates(command)
    command.set_defaults(run=_review_sheets)


def _review_sheets(options: argparse.Namespace) -> int:
    from trainers.gan.gallery.review_sheets import make_sheets

    try:
        shown = make_sheets(options)
    except (PainterError, GatesError, ValueError) as error:
        raise UsageError(str(error)) from error
    print(f"{shown} candidates on the sheets in {options.out}")
    if shown < options.count:
        print(f"fewer than {options.count}: more --tries or a smaller --apart would give more")
    return 0


def add_join_reviews(command: argparse.ArgumentParser) -> None:
    """The options of `join-reviews`."""
    command.description = (
        "Make the gallery of two reviews: only what both keep, and under a theme on which both agree. A "
        "theme with fewer than --least pictures is folded into another (--fold Night=Dusk) or left out."
    )
    command.add_argument(
        "model", type=Path, help="the painter, an ONNX file: the one that painted the sheets"
    )
    command.add_argument("--candidates", type=Path, required=True, help="candidates.json of `review-sheets`")
    command.add_argument("--marks", type=Path, nargs=2, required=True, metavar="FILE", help="the two reviews")
    command.add_argument("--out", type=Path, default=_GALLERY, help="folder for the gallery")
    command.add_argument("--side", type=int, default=1024, help="the shorter side of a picture, in pixels")
    _add_upscaler(command)
    command.add_argument("--least", type=int, default=4, help="pictures that a theme must have (default 4)")
    command.add_argument(
        "--fold", nargs="+", action="extend", default=[], metavar="THEME=OTHER", help="one theme into another"
    )
    command.add_argument("--first", type=numbers, default=[], help="candidates to begin with, the best first")
    command.add_argument(
        "--most",
        type=int,
        default=0,
        help="of more than so many take the best by --gates, each theme in turn",
    )
    _add_gates(command)
    command.add_argument("--sheet", type=Path, help="also show all of it there, as one WebP")
    command.set_defaults(run=_join_reviews)


def _join_reviews(options: argparse.Namespace) -> int:
    from trainers.gan.gallery.marks import ReviewError
    from trainers.gan.gallery.paint import GalleryError
    from trainers.gan.gallery.reviews import make_gallery

    try:
        print(make_gallery(options))
    except (PainterError, UpscalerError, GatesError, GalleryError, ReviewError, ValueError) as error:
        raise UsageError(str(error)) from error
    return 0


def add_teach_judge(command: argparse.ArgumentParser) -> None:
    """The options of `teach-judge`."""
    command.description = (
        "Learn from two reviews what people keep: a linear score of what can be measured of a picture, which "
        "goes into the table of gates and which the app asks of every new painting. Prints how well it tells "
        "pictures that it did not learn from, and what comes of keeping more or fewer."
    )
    command.add_argument(
        "model", type=Path, help="the painter, an ONNX file: the one that painted the sheets"
    )
    command.add_argument("--candidates", type=Path, required=True, help="candidates.json of `review-sheets`")
    command.add_argument("--marks", type=Path, nargs=2, required=True, metavar="FILE", help="the two reviews")
    command.add_argument(
        "--keep",
        type=_share,
        default=0.5,
        help="share of such candidates that pass from now on (default 0.5)",
    )
    command.add_argument(
        "--folds", type=int, choices=range(2, 11), default=10, help="parts held out in turn (default 10)"
    )
    command.add_argument("--seed", type=int, default=1, help="of what lies in which part (default 1)")
    command.add_argument("--threads", type=int, default=1, help="processor cores to paint with (default 1)")
    command.add_argument("--encoder", type=Path, default=SHIPPED, help="to compare with (default: ours)")
    command.add_argument("--page", type=Path, help="also write what is printed there")
    _add_gates(command)
    command.set_defaults(run=_teach_judge)


def _teach_judge(options: argparse.Namespace) -> int:
    from trainers.gan.gallery.marks import ReviewError
    from trainers.gan.gallery.teach_judge import teach

    try:
        print(teach(options))
    except (PainterError, GatesError, EncoderError, ReviewError) as error:
        raise UsageError(str(error)) from error
    return 0


def _share(text: str) -> float:
    """A share above 0, up to 1. Raises ValueError."""
    share = float(text)
    if not 0 < share <= 1:
        raise ValueError
    return share


def _add_upscaler(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--upscaler", type=Path, default=SHIPPED_UPSCALER, help="what makes them large (default: ours)"
    )


def _add_gates(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--gates", type=Path, default=_GATES, help=f"what pictures must pass (default {_GATES.as_posix()})"
    )
