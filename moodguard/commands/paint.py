"""`moodguard paint`: paints pictures as MoodGuard does by itself, on a sheet to look at."""

import argparse
from pathlib import Path

from moodguard.commands.numbers_typed import count, whole
from moodguard.commands.shared import UsageError, show_progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind it."""
    parser.add_argument("--count", type=count, default=48, metavar="N", help="how many pictures (48)")
    parser.add_argument("--seed", type=whole, default=1, metavar="S", help="of all chance (1)")
    parser.add_argument(
        "--sheet", type=Path, required=True, metavar="FILE", help="where the sheet goes: PNG, WebP or JPEG"
    )
    parser.add_argument("--folder", type=Path, metavar="FOLDER", help="keep the pictures there, too")


def carry_out(options: argparse.Namespace) -> int:
    """Do it; returns the exit status. Raises UsageError."""
    from moodguard.paint_command import PaintError, PaintWish, paint_sheet
    from moodguard.store.paths import assets_dir

    wish = PaintWish(options.count, options.seed, options.sheet, options.folder)
    try:
        words = paint_sheet(wish, assets_dir(), show_progress)
    except PaintError as error:
        raise UsageError(str(error)) from error
    print(words)
    return 0
