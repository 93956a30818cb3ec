"""`moodguard erase`: erases all that is kept, by the app where it runs, or without it."""

import argparse

from moodguard.commands.remote import asked
from moodguard.commands.shared import ALL_ROOTS, EXIT_DONE, NotRunningError, UsageError, reachable_paths
from moodguard.store.paths import Paths

SURE = (
    "All that MoodGuard knows would be erased: settings, all profiles with resting faces and likes, "
    "paintings, and the log. This can't be taken back. Say so with --yes."
)
ERASED = "Everything was erased."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nobody does this by a slip."""
    parser.add_argument("--yes", action="store_true", help="without it, nothing is erased")


def carry_out(options: argparse.Namespace) -> int:
    """Erase it; returns the exit status. Raises UsageError."""
    paths = reachable_paths(*ALL_ROOTS)
    if not options.yes:
        raise UsageError(SURE)
    try:
        print(asked("erase"))
    except NotRunningError:
        _erase_without_app(paths)
    return EXIT_DONE


def _erase_without_app(paths: Paths) -> None:
    from moodguard.store.knowledge import erase
    from moodguard.system.autostart import AutostartError, start_command, system_autostart

    problems = [erase(paths)]
    try:
        system_autostart(start_command(), wait_for_user=True).disable()
    except AutostartError as error:
        problems.append(str(error))
    if any(problems):
        raise UsageError(" ".join(filter(None, problems)))
    print(ERASED)
