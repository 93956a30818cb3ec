"""`moodguard export`: writes all that is kept to one file of the user's."""

import argparse
from pathlib import Path

from moodguard.commands.shared import EXIT_DONE, UsageError, reachable_paths
from moodguard.system.file_names import shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the ZIP file to write")
    parser.add_argument("--replace", action="store_true", help="write it even where there is a file already")


def carry_out(options: argparse.Namespace) -> int:
    """Write it; returns the exit status. Raises UsageError."""
    from moodguard.store.knowledge import KnowledgeError, export

    target: Path = options.file
    paths = reachable_paths("config", "data", "cache", "state")
    if target.exists() and not options.replace:
        raise UsageError(
            f"{shown(target)} is there already, and is left as it is. Choose another name, or say --replace."
        )
    try:
        count = export(paths, target)
    except KnowledgeError as error:
        raise UsageError(str(error)) from error
    print(f"Exported {count} file{'' if count == 1 else 's'} to {shown(target)}, which only you can read.")
    return EXIT_DONE
