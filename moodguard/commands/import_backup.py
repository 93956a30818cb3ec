"""`moodguard import`: says what a backup would change, and brings it back, by the app where it runs."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from moodguard.commands.remote import asked
from moodguard.commands.shared import ALL_ROOTS, EXIT_DONE, NotRunningError, UsageError, reachable_paths
from moodguard.store.paths import Paths

if TYPE_CHECKING:
    from moodguard.store.importing import Importing

BROUGHT_BACK = "The backup was brought back."
NOTHING_NEW = "All is like that already, so nothing was changed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which, and whether it is meant."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a backup, as `moodguard export` writes it")
    parser.add_argument("--yes", action="store_true", help="without it, nothing is changed")


def carry_out(options: argparse.Namespace) -> int:
    """Say what it would change, and do it where that is meant; returns the exit status. Raises UsageError."""
    from moodguard.store.backup import BackupError, read_backup
    from moodguard.store.importing import Importing

    paths = reachable_paths(*ALL_ROOTS)
    importing = Importing(paths)
    try:
        lines = importing.prepare(read_backup(options.file, paths)).lines
        print("\n".join(lines) or NOTHING_NEW)
        if lines and options.yes:
            _bring_back(importing, paths)
    except BackupError as error:
        raise UsageError(str(error)) from error
    finally:
        importing.cancel()
    if lines and not options.yes:
        raise UsageError("Nothing was changed yet. Say --yes to bring it back.")
    return EXIT_DONE


def _bring_back(importing: "Importing", paths: Paths) -> None:
    """Raises BackupError and UsageError; all is then as it was."""
    from moodguard.system.single_instance import Instance

    try:
        print(asked("import"))
    except NotRunningError:
        instance = Instance.claim(paths.lock_file)  # so that none begins meanwhile
        if instance is None:
            raise UsageError("MoodGuard is just starting. Nothing was changed; try again.") from None
        try:
            importing.apply()
        finally:
            instance.release()
        print(BROUGHT_BACK)
