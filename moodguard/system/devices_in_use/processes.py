"""The processes of a Linux machine, as /proc shows them."""

import os
from collections.abc import Iterator
from pathlib import Path

_SHOWN_LETTERS = 15  # the kernel cuts a program's name to so many
_LONGEST_LINEAGE = 64
_MOST_DIGITS = 10


class Processes:
    """What can be read in `proc`. What has just ended, or isn't ours to read, counts as not there."""

    def __init__(self, proc: Path, own: int, user: int) -> None:
        """`own` is this process, `user` the user whose processes can be looked into."""
        self._proc = proc
        self._own = own
        self._user = user

    def readable(self) -> Iterator[int]:
        """The processes of our user, this one left out.

        Those that hide from their own user (their folder then belongs to root) are left out with the others',
        and so are the kernel's threads.
        """
        with os.scandir(self._proc) as entries:
            for entry in entries:
                number = process_number(entry.name)
                if number is None or number == self._own:
                    continue
                try:
                    if entry.stat().st_uid == self._user:
                        yield number
                except OSError:
                    continue

    def open_files(self, process: int) -> list[str]:
        """Where the process's open files lie, or what they are; one entry for each."""
        folder = f"{self._proc}/{process}/fd"
        try:
            names = os.listdir(folder)  # noqa: PTH208 - thousands of links are read here, and paths as objects cost
        except OSError:
            return []
        return [target for name in names if (target := _link(f"{folder}/{name}")) is not None]

    def own_open_files(self) -> list[str]:
        """As `open_files`, of this process."""
        return self.open_files(self._own)

    def maps(self, process: int, path: str) -> bool:
        """Whether the process has `path` mapped into its memory."""
        return path in self._text(process, "maps")

    def name(self, process: int) -> str | None:
        """The program's name, whole even where the kernel cuts it; None where there is none."""
        name = self._text(process, "comm").strip()
        if len(name) == _SHOWN_LETTERS:
            program = self._text(process, "cmdline").split("\0")[0].rpartition("/")[2]
            if program.startswith(name):
                return program
        return name or None

    def leader(self, thread: int) -> int:
        """The process that a thread belongs to."""
        return self._status(thread, "Tgid") or thread

    def is_ours(self, process: int) -> bool:
        """Whether it is this process, or comes down from it."""
        for _ in range(_LONGEST_LINEAGE):
            if process == self._own:
                return True
            parent = self._status(process, "PPid")
            if not parent:
                return False
            process = parent
        return False

    def _status(self, process: int, field: str) -> int | None:
        for line in self._text(process, "status").splitlines():
            key, _, value = line.partition(":")
            if key == field and (number := process_number(value.strip())) is not None:
                return number
        return None

    def _text(self, process: int, file: str) -> str:
        try:
            return (self._proc / str(process) / file).read_text("utf-8", errors="replace")
        except OSError:
            return ""


def process_number(text: str) -> int | None:
    """The number of a process or thread; None for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


def _link(path: str) -> str | None:
    try:
        return os.readlink(path)  # noqa: PTH115 - as above
    except OSError:
        return None
