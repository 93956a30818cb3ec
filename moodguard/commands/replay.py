"""`moodguard replay`: plays a recording through the pipeline, without a window."""

import argparse
import dataclasses
import sys
from functools import partial

from moodguard.commands.numbers_typed import positive
from moodguard.commands.shared import UsageError, add_common, changes_of, check_source, reachable_paths
from moodguard.store.profiles import settings_of
from moodguard.system.terminal import one_line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind it."""
    parser.add_argument("source", metavar="SOURCE", help="a video file, a folder of pictures, or 'demo'")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--verbose", action="store_true", help="say the numbers behind each step, too")
    parser.add_argument("--every", type=positive, metavar="S", help="seconds between two samples")
    add_common(parser)


def carry_out(options: argparse.Namespace) -> int:
    """Do it; returns the exit status. Raises UsageError."""
    from moodguard.replay import as_json, as_words, events
    from moodguard.sensing.source_choice import OpeningError, wanted_by
    from moodguard.system.crash_dumps import leave_no_dump

    leave_no_dump()
    paths = reachable_paths("config", "data")
    if options.source in ("auto", "camera"):
        raise UsageError("a replay needs a recording: a video file, a folder of pictures, or 'demo'")
    check_source(options.source)
    loaded = settings_of(paths)
    if loaded.problem:
        print(loaded.problem, file=sys.stderr)
    settings = dataclasses.replace(loaded.settings, **changes_of(options))
    wanted = wanted_by(settings, paths, options.source, options.speed or 1.0)
    show = as_json if options.json else partial(as_words, numbers=options.verbose)
    try:
        for event in events(wanted, settings, options.every, _warn):
            print(show(event), flush=True)
    except OpeningError as error:
        raise UsageError(str(error)) from error
    return 0


def _warn(words: str) -> None:
    print(one_line(words), file=sys.stderr)
