"""The end of the log, as text to be shown."""

import os
import re
from pathlib import Path

from moodguard.system.regular_files import open_regular

MOST_BYTES = 200_000
_WRONG = re.compile(r"^\S+ \S+ (?:WARNING|ERROR|CRITICAL)\b")
_RECORD = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


def log_tail(file: Path) -> str:
    """Its last lines, of some thousand. Raises OSError where it can't be read."""
    with open_regular(file) as log:
        size = log.seek(0, os.SEEK_END)
        log.seek(max(0, size - MOST_BYTES))
        text = log.read(MOST_BYTES).decode("utf-8", errors="replace")
    return text if size <= MOST_BYTES else text.partition("\n")[2]


def problems_in(text: str) -> str:
    """The records that tell of something wrong, with the lines that belong to them."""
    kept, wanted = [], False
    for line in text.splitlines():
        if _RECORD.match(line):
            wanted = bool(_WRONG.match(line))
        if wanted:
            kept.append(line)
    return "\n".join(kept)


def first_lines(text: str) -> list[str]:
    """The records without what follows on their first line, such as the way to an error."""
    return [line for line in text.splitlines() if _RECORD.match(line)]
