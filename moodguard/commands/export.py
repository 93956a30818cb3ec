"""`moodguard export`: writes a backup, or all that is kept, to one file of the user's."""

import argparse
import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from moodguard.commands.remote import asked
from moodguard.commands.shared import ALL_ROOTS, EXIT_DONE, NotRunningError, UsageError, reachable_paths
from moodguard.store.paths import Paths
from moodguard.system.file_names import shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and what."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the ZIP file to write")
    parser.add_argument(
        "--everything", action="store_true", help="the log and the paintings too; it can't be imported"
    )
    parser.add_argument("--replace", action="store_true", help="write it even where there is a file already")


def carry_out(options: argparse.Namespace) -> int:
    """Write it; returns the exit status. Raises UsageError."""
    target: Path = options.file
    paths = reachable_paths(*ALL_ROOTS)
    if target.exists() and not options.replace:
        raise UsageError(
            f"{shown(target)} is there already, and is left as it is. Choose another name, or say --replace."
        )
    with contextlib.suppress(NotRunningError):
        asked("let-go")  # what the running app has open is whole on disk then
    write: Callable[[Paths, Path], int] = _everything if options.everything else _backup
    count = write(paths, target)
    files = f"{count} file{'' if count == 1 else 's'}"
    print(f"Exported {files} to {shown(target)}, which only you can read.")
    return EXIT_DONE


def _everything(paths: Paths, target: Path) -> int:
    from moodguard.store.knowledge import KnowledgeError, export

    try:
        return export(paths, target)
    except KnowledgeError as error:
        raise UsageError(str(error)) from error


def _backup(paths: Paths, target: Path) -> int:
    from moodguard.store.backup import BackupError, write_backup

    try:
        return write_backup(paths, target, datetime.now().astimezone().date())
    except BackupError as error:
        raise UsageError(str(error)) from error
