"""`moodguard history`: how the days were, in words or as a table, whether MoodGuard runs or not."""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from moodguard.commands.shared import EXIT_DONE, UsageError, reachable_paths

if TYPE_CHECKING:
    from moodguard.store.history.days import Overview


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """In words, unless told otherwise."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--csv", action="store_true", help="all of it, a line for each minute and each event")
    how.add_argument("--json", action="store_true", help="all of it, as one JSON object")
    parser.add_argument("--profile", metavar="NAME", help="another profile's than that of the one in use")


def carry_out(options: argparse.Namespace) -> int:
    """Print it; returns the exit status. Raises UsageError."""
    from moodguard.store.history.overview import read_overview
    from moodguard.store.history.tables import read_table
    from moodguard.store.history.trouble import HistoryError
    from moodguard.store.profiles import ProfileError, ProfileStore

    known = ProfileStore(reachable_paths("data").profiles).load()
    try:
        profile = known.active if options.profile is None else known.named(options.profile)
        if options.csv or options.json:
            sys.stdout.write(read_table(profile.history_file, as_json=options.json))
        else:
            today = datetime.now().astimezone().date()
            with _english_dates():
                print("\n".join(in_words(read_overview(profile.history_file, today))))
    except (ProfileError, HistoryError) as error:
        raise UsageError(str(error)) from error
    return EXIT_DONE


def in_words(seen: "Overview") -> list[str]:
    """The last seven days, last week, and what helped, a line each."""
    from moodguard.desktop.history import words

    if seen.since is None:
        return [words.no_week_words(seen.today, None)]
    lines = [
        f"{words.day_name(day.day)}: {words.day_words(day)}"
        for day in seen.days
        if day.spans or day.day == seen.today
    ]
    week = seen.week
    lines.append(words.no_week_words(seen.today, seen.since) if week is None else words.week_words(week))
    return lines + [f"{words.helped_name(each.what)}: {words.helped_words(each)}" for each in seen.helped]


@contextlib.contextmanager
def _english_dates() -> Iterator[None]:
    """Within the block dates and times are English, as all else that commands print."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    try:
        yield
    finally:
        QLocale.setDefault(before)
