"""`moodguard doctor`: says what works on this machine, what does not, and why. No camera is opened."""

import argparse
import json
import logging
import platform
from collections.abc import Iterator

from moodguard import __version__
from moodguard.commands.findings import Finding, show
from moodguard.commands.remote import asked
from moodguard.commands.shared import NotRunningError, UsageError, paths_to_run_with
from moodguard.commands.status import NOT_OURS, OTHER_VERSION
from moodguard.store.paths import Paths

HELP = "In front of each line: ok, it works; !! it does not; -- it can't be told here, or is not needed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing; what the marks mean is in the help."""
    parser.epilog = HELP


def carry_out(_: argparse.Namespace) -> int:
    """Look at everything once; returns the exit status, which tells whether something does not work."""
    paths, problem = paths_to_run_with()
    logging.getLogger("moodguard").addHandler(logging.NullHandler())  # all that is found is told below
    return show(_findings(paths, problem))


def _findings(paths: Paths, problem: str) -> Iterator[Finding]:
    from moodguard.commands import checks_of_desktop, checks_of_parts

    yield _version()
    yield _running()
    yield Finding("Folders", problem or "can be read and written.", not problem)
    yield from checks_of_parts.rights(paths)
    yield checks_of_parts.settings(paths)
    yield from checks_of_parts.cameras(paths)
    yield checks_of_parts.detector(paths)
    yield checks_of_parts.expression_model(paths)
    yield checks_of_parts.painter()
    yield checks_of_desktop.start_at_login()
    yield checks_of_desktop.tray()  # late, as Qt ends the program where there is no such display
    yield from checks_of_desktop.quiet_signals()


def _version() -> Finding:
    from PySide6 import __version__ as qt_version

    system = f"{platform.system()} {platform.release()}"
    words = f"{__version__}, with Python {platform.python_version()} and Qt {qt_version} on {system}."
    releases = "It never looks for a newer one by itself: releases are where you got this one."
    return Finding("MoodGuard", f"{words} {releases}")


def _running() -> Finding:
    try:
        state = json.loads(asked("status"))
        words = f"runs. It says: {state['words']}. {state['problem']}".strip()
        return Finding("The app", words, not state["problem"])
    except NotRunningError:
        return Finding("The app", "is not running.", None)
    except UsageError as error:
        return Finding("The app", str(error), False)
    except NOT_OURS:
        return Finding("The app", OTHER_VERSION, False)
