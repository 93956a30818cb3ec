"""`moodguard busy`: says what MoodGuard takes from calendar files, which is when somebody is busy."""

import argparse
import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from moodguard.commands.shared import EXIT_DONE, UsageError
from moodguard.system.file_names import shown

if TYPE_CHECKING:
    from moodguard.system.calendar_file import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which files."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a calendar (.ics)")
    parser.add_argument("--json", action="store_true", help="one JSON object, for programs")


def carry_out(options: argparse.Namespace) -> int:
    """Print the busy times of today and tomorrow; returns the exit status. Raises UsageError."""
    now = datetime.now().astimezone()
    found = {file: _read(file, now) for file in options.files}
    if options.json:
        times = [span for spans, _ in found.values() for span in spans]
        problems = [problem for _, problem in found.values() if problem]
        print(
            json.dumps(
                {
                    "schema": 1,
                    "busy": times,
                    "problems": [each.words() for each in problems],
                    "reasons": [[each.cause.name.lower(), each.file, each.error] for each in problems],
                }
            )
        )
        return EXIT_DONE
    for spans, problem in found.values():
        if problem:
            raise UsageError(problem.words())
        for begin, end in spans:
            print(f"busy from {_told(begin)} to {_told(end)}")
    if not any(spans for spans, _ in found.values()):
        print("Not busy today or tomorrow.")
    return EXIT_DONE


def _told(moment: str) -> str:
    return f"{datetime.fromisoformat(moment):%a %H:%M}"


def _read(file: Path, now: datetime) -> "tuple[list[tuple[str, str]], Problem | None]":
    """Begin and end of each busy time, local, as ISO 8601 has them, and why there are none."""
    from moodguard.system.calendar_file import (
        LONGEST_SECONDS,
        MOST_BYTES,
        CalendarError,
        Cause,
        Problem,
        busy_times,
        day_around,
    )
    from moodguard.system.regular_files import read_regular
    from moodguard.system.time_limit import TooLongError, time_limit

    try:
        with time_limit(LONGEST_SECONDS):
            times = busy_times(read_regular(file, MOST_BYTES), *day_around(now))
    except (TooLongError, MemoryError):
        return [], Problem(Cause.LONG, shown(file))
    except OSError as error:
        return [], Problem(Cause.UNREADABLE, shown(file), error.strerror or str(error))
    except CalendarError as error:
        return [], Problem(error.cause, shown(file))
    return [(each.begin.astimezone().isoformat(), each.end.astimezone().isoformat()) for each in times], None
