"""Which of the programs that the user lists run, by the names that they know them by."""

import os
import time
from collections.abc import Callable
from pathlib import PurePath

REST_SECONDS = 15.0  # asking takes some 20 ms on a desktop, and nobody minds to wait so long
_ENDINGS = (".exe", ".app", ".bin")


class ListedPrograms:
    """Asks the system every `REST_SECONDS` at most, and never where nothing is listed."""

    def __init__(self, listed: Callable[[], str], clock: Callable[[], float] = time.monotonic) -> None:
        """`listed` gives the names, one a line; `clock` counts s."""
        self._listed = listed
        self._clock = clock
        self._last: tuple[str, float, tuple[str, ...]] = ("", 0.0, ())

    def running(self) -> tuple[str, ...]:
        """Those whose program runs, as they stand in the list."""
        listed, now = self._listed(), self._clock()
        before, until, found = self._last
        if listed != before or now >= until:
            found = running_of(listed)
            self._last = (listed, now + REST_SECONDS, found)
        return found


def running_of(listed: str) -> tuple[str, ...]:
    """Those of the names in `listed`, one a line, whose program runs, as they stand there.

    Capital letters and an ending such as .exe make no difference.
    """
    wanted = {_plain(line): line.strip() for line in listed.splitlines() if line.strip()}
    if not wanted:
        return ()
    found = _running_names()
    return tuple(name for plain, name in wanted.items() if plain in found)


def _running_names() -> set[str]:
    """Names of all programs but this one: of the process, and of the file that it runs where that is told."""
    import psutil  # loaded once somebody lists programs

    names: set[str] = set()
    for process in psutil.process_iter(["name", "exe"]):
        if process.pid != os.getpid():
            told = (process.info["name"], process.info["exe"])
            names.update(_plain(PurePath(each).name) for each in told if each)
    return names


def _plain(name: str) -> str:
    plain = name.strip().casefold()
    return next((plain.removesuffix(end) for end in _ENDINGS if plain.endswith(end)), plain)
