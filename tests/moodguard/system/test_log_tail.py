"""The end of the log: whole lines of it, and of them the ones that tell of problems."""

from pathlib import Path

import pytest

from moodguard.system.log_tail import MOST_BYTES, first_lines, log_tail, problems_in

LOG = """\
2026-01-02 03:04:05,678 INFO    moodguard.app: tray icon shown
2026-01-02 03:04:06,678 ERROR   moodguard.app: it fails
Traceback (most recent call last):
OSError: full
2026-01-02 03:04:07,678 INFO    moodguard.app: the word ERROR alone is none
2026-01-02 03:04:08,678 WARNING moodguard.app: something is odd
"""


def test_problems_are_told_with_the_lines_that_belong_to_them() -> None:
    assert problems_in(LOG).splitlines() == [LOG.splitlines()[number] for number in (1, 2, 3, 5)]
    assert first_lines(problems_in(LOG)) == [LOG.splitlines()[number] for number in (1, 5)]


def test_of_a_long_log_the_last_whole_lines_are_read(tmp_path: Path) -> None:
    file = tmp_path / "moodguard.log"
    line = "2026-01-02 03:04:05,678 INFO    moodguard.app: xyz\n"
    file.write_bytes(b"first\n" + line.encode() * (MOST_BYTES // len(line) + 5) + b"\xff last\n")
    lines = log_tail(file).splitlines()
    assert set(lines[:-1]) == {line.strip()}
    assert lines[-1] == "\N{REPLACEMENT CHARACTER} last"


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"directory|folder"):
        log_tail(tmp_path)
