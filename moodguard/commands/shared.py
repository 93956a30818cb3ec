"""What several commands share: options, the user's folders, exit statuses, and how trouble is told."""

import argparse
import sys
from pathlib import Path
from typing import Any

from moodguard.commands.numbers_typed import positive
from moodguard.store.paths import NoHomeError, Paths, nowhere, user_paths
from moodguard.store.reach import not_kept, unreachable
from moodguard.store.settings import parse_changes

EXIT_DONE = 0
EXIT_FOUND = 1  # `doctor` or `privacy` has found something that is not as it should be
EXIT_TROUBLE = 2
EXIT_NOT_RUNNING = 3
EXIT_INTERRUPTED = 130


class UsageError(Exception):
    """The command line can't be carried out; the message says why."""


class NotRunningError(Exception):
    """No MoodGuard runs that could be asked."""


def add_common(parser: argparse.ArgumentParser) -> None:
    """`--speed` and `--set`."""
    parser.add_argument("--speed", type=positive, metavar="N", help="one second counts as N seconds")
    add_changes(parser)


def add_changes(parser: argparse.ArgumentParser) -> None:
    """`--set`."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        dest="changes",
        metavar="NAME=VALUE",
        help="change a setting for this run only",
    )


def changes_of(options: argparse.Namespace) -> dict[str, Any]:
    """The settings for this run only, by name. Raises UsageError."""
    try:
        return parse_changes(options.changes)
    except ValueError as error:
        raise UsageError(str(error)) from error


def check_source(source: str) -> None:
    """Raises UsageError where a source is nothing that can be looked at."""
    if source in ("auto", "camera", "demo"):
        return
    try:
        there = Path(source).exists()
    except OSError as error:  # a folder above it that can't be looked into, or a name of too many letters
        raise UsageError(f"{source} can't be looked at: {error.strerror or error}") from error
    if not there:
        raise UsageError(f"there is no file or folder {source}")


def paths_to_run_with() -> tuple[Paths, str]:
    """The user's folders, and in words why not all can be read or kept there; the app runs all the same."""
    try:
        paths = user_paths()
    except NoHomeError as error:
        return nowhere(), f"{error} Until then MoodGuard runs with the usual settings and keeps nothing."
    return paths, not_kept(paths)


ALL_ROOTS = ("config", "data", "cache", "state")  # of what is kept, as Paths names them


def reachable_paths(*roots: str) -> Paths:
    """The user's folders. Raises UsageError where one of these, as Paths names them, can't be read."""
    paths = user_paths()
    if problem := unreachable(paths, [getattr(paths, root) for root in roots]):
        raise UsageError(problem)
    return paths


def show_progress(words: str) -> None:
    """Say how far it has come, to somebody who sits there."""
    if sys.stderr.isatty():
        print(f"\r{words:<79}", end="", file=sys.stderr, flush=True)
