"""`moodguard simulate`: lives simulated workdays, and tells how often the app errs."""

import argparse
import dataclasses
import os
import sys
from pathlib import Path

from moodguard.commands.numbers_typed import count, whole
from moodguard.commands.shared import UsageError, add_changes, changes_of, show_progress
from moodguard.store.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind it."""
    parser.add_argument(
        "--people", type=count, metavar="N", help="how many people (20, or 60 before the gallery)"
    )
    parser.add_argument("--days", type=count, metavar="N", help="days of each of them (10)")
    parser.add_argument("--seed", type=whole, metavar="S", help="of all chance (1)")
    parser.add_argument(
        "--gallery", action="store_true", help="people before the gallery instead: does it find what calms?"
    )
    parser.add_argument(
        "--answers", action="store_true", help="people who answer suggestions instead: what is that worth?"
    )
    parser.add_argument(
        "--variant", action="append", metavar="NAME", help="one rule alone, like default; may be given again"
    )
    parser.add_argument(
        "--otherwise", action="store_true", help="try each assumption halved and doubled, too"
    )
    parser.add_argument(
        "--choose",
        action="store_true",
        help="try numbers, on people whose figures are not those that are reported",
    )
    parser.add_argument(
        "--curve", type=Path, metavar="FILE", help="draw false suggestions against episodes noticed, as SVG"
    )
    parser.add_argument(
        "--processes", type=count, metavar="N", help="share the work (default: one a processor)"
    )
    parser.add_argument("--predictions", type=Path, metavar="FILE", help="another model's answers")
    parser.add_argument("--table", type=Path, metavar="FILE", help="write the page there, as Markdown")
    add_changes(parser)


def carry_out(options: argparse.Namespace) -> int:
    """Do it; returns the exit status. Raises UsageError."""
    from moodguard.simulator.predictions import PredictionsError
    from moodguard.simulator.seeds import SeedError

    try:
        page = _simulated_page(options)
        if options.table is not None:
            options.table.write_text(page, encoding="utf-8")
    except (PredictionsError, SeedError) as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{error.filename} can't be written: {error.strerror}") from error
    if options.table is None:
        print(page)
    return 0


def _simulated_page(options: argparse.Namespace) -> str:
    if options.gallery:
        return _gallery_page(options)
    return _answers_page(options) if options.answers else _workdays_page(options)


def _answers_page(options: argparse.Namespace) -> str:
    from moodguard.simulator.answers_report import USUAL, answers_page
    from moodguard.simulator.seeds import USUAL_CHOOSING_SEED, check_choosing, check_reporting

    if any((options.variant, options.otherwise, options.predictions, options.changes, options.curve)):
        raise UsageError("--answers goes with --people, --days, --seed, --choose and --table, and no other")
    if options.choose and options.table is not None:
        raise UsageError("--table is for figures that are reported, and goes without --choose")
    wanted = {name: getattr(options, name) for name in ("people", "days", "seed")}
    if options.choose and wanted["seed"] is None:
        wanted["seed"] = USUAL_CHOOSING_SEED
    size = dataclasses.replace(USUAL, **{name: n for name, n in wanted.items() if n is not None})
    if options.choose:
        check_choosing(size.seed)
    else:
        check_reporting(size.seed, changed=False)
    return answers_page(size, show_progress)


def _workdays_page(options: argparse.Namespace) -> str:
    from moodguard.simulator.command import Wish, run
    from moodguard.simulator.seeds import USUAL_CHOOSING_SEED
    from moodguard.simulator.simulation import Size
    from moodguard.simulator.variants import VARIANTS

    unknown = [name for name in options.variant or () if name not in VARIANTS]
    if unknown:
        raise UsageError(f"there is no variant {unknown[0]!r}; there are: {', '.join(VARIANTS)}")
    if options.choose and options.table is not None:
        raise UsageError("--table is for figures that are reported, and goes without --choose")
    wanted = {name: getattr(options, name) for name in ("people", "days", "seed")}
    if options.choose and wanted["seed"] is None:
        wanted["seed"] = USUAL_CHOOSING_SEED
    # A bundle has no Python that other processes could be started with.
    wanted["processes"] = 1 if hasattr(sys, "frozen") else options.processes or os.cpu_count()
    size = dataclasses.replace(Size(), **{name: n for name, n in wanted.items() if n is not None})
    wish = Wish(
        options.variant or list(VARIANTS), size, options.otherwise, options.predictions, options.choose,
        options.curve,
    )  # fmt: skip
    return run(wish, dataclasses.replace(Settings(), **changes_of(options)), show_progress)


def _gallery_page(options: argparse.Namespace) -> str:
    from moodguard.simulator.gallery_report import USUAL_PEOPLE, gallery_page

    others = (
        "days",
        "seed",
        "variant",
        "otherwise",
        "predictions",
        "changes",
        "answers",
        "choose",
        "curve",
        "processes",
    )
    if any(getattr(options, name) not in (None, False, []) for name in others):
        raise UsageError("--gallery goes with --people and --table, and with nothing else")
    people = options.people or USUAL_PEOPLE
    if people < 2:
        raise UsageError("--gallery needs at least 2 people")
    return gallery_page(people)
