"""`moodguard` and `moodguard run`: starts the app in the tray."""

import argparse
import sys

from moodguard.commands.shared import UsageError, add_common, changes_of, check_source, paths_to_run_with


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind it."""
    parser.add_argument(
        "--source",
        default="auto",
        help="auto (the camera, after your yes to it), camera, demo, or a video file or picture folder",
    )
    parser.add_argument("--autostarted", action="store_true", help="started at login: open no window")
    parser.add_argument("--verbose", action="store_true", help="write the log to the terminal too")
    add_common(parser)


def carry_out(options: argparse.Namespace) -> int:
    """Do it; returns the exit status. Raises UsageError."""
    from moodguard.system.crash_dumps import leave_no_dump
    from moodguard.system.freed_memory import keep_no_sources
    from moodguard.system.plain_hashes import hash_without_openssl

    leave_no_dump()
    hash_without_openssl()  # before what follows imports its own
    keep_no_sources()  # before PySide6 is imported, which reads them all
    from moodguard.app.launch import run_app
    from moodguard.app.options import AppOptions
    from moodguard.app.qt_application import DisplayError, has_display

    changes = changes_of(options)
    check_source(options.source)
    wishes = AppOptions(options.source, options.speed, changes, options.verbose, options.autostarted)
    paths, problem = paths_to_run_with()
    if not has_display():
        from moodguard.app.offscreen import run_offscreen

        if problem:
            print(f"moodguard: {problem}", file=sys.stderr)
        return run_offscreen(wishes, paths)
    try:
        return run_app(wishes, paths, problem)
    except DisplayError as error:
        raise UsageError(str(error)) from error
