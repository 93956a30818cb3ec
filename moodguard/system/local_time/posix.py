"""Local time on Linux and macOS: the zone is a file, which is looked at anew each time."""

import contextlib
import os
import time
from pathlib import Path

from moodguard.system.local_time.interface import LocalTime

ZONE_FILE = Path("/etc/localtime")
_VARIABLE = "TZ"


class PosixLocalTime(LocalTime):
    """Reads the zone anew once its file, or the variable that names another one, has changed."""

    def __init__(self, zone_file: Path = ZONE_FILE) -> None:
        """`zone_file` holds the system's zone, where TZ names no other."""
        self._zone_file = zone_file
        self._known = self._stamp()

    def follow_zone(self) -> None:
        """As in LocalTime; two questions to the file system where nothing has changed."""
        stamp = self._stamp()
        if stamp != self._known:
            self._known = stamp
            _read_anew()

    def _stamp(self) -> tuple[object, ...]:
        """Another one whenever the zone may be another: by a new link, a new file, or a new content."""
        variable = os.environ.get(_VARIABLE)
        named = (variable or "").removeprefix(":")
        file = self._zone_file if variable is None else Path(named)
        if not file.is_absolute():  # a name or a rule; what it means doesn't change
            return (variable,)
        target = ""
        with contextlib.suppress(OSError):
            target = str(file.readlink())
        try:
            found = file.stat()
        except OSError:
            return (variable, target)
        return (variable, target, found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size)


def _read_anew() -> None:
    """As `time.tzset`, which reads nothing while TZ names the same file as before."""
    variable = os.environ.get(_VARIABLE)
    if variable is not None:
        os.environ[_VARIABLE] = "UTC0"
        time.tzset()
        os.environ[_VARIABLE] = variable
    time.tzset()
