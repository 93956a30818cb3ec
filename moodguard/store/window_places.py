"""Where windows were, so that they come back there."""

import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import NO_FIELDS, Checked, count, fields_of

log = logging.getLogger(__name__)

FILE_VERSION = 1
FARTHEST = 100_000  # px, beyond all screens
MOST_WINDOWS = 20
_LONGEST_NAME = 40


@dataclass(frozen=True)
class WindowPlace:
    """A window's upper left corner with its frame, and its size without, in device-independent pixels.

    `maximised` says that it filled the screen, and was there before; `row` that the gallery showed all
    pictures in a row.
    """

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False
    row: bool = False


class WindowPlacesFile:
    """The places of all windows, by the windows' names. A lost one costs nobody more than moving a window.

    So nothing here is ever told as a problem: what can't be read is kept aside where it makes no sense, left
    alone where it can't be read, and windows come where they come at first.
    """

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        self.path = path
        self._file = JsonFile(path, FILE_VERSION)

    @property
    def is_later(self) -> bool:
        """Whether a later MoodGuard has written it, so that it is left as it is."""
        return self._file.later

    def load(self, name: str) -> WindowPlace | None:
        """Where the window of that name was; None where that isn't known."""
        return self._read().get(name)

    def save(self, name: str, place: WindowPlace) -> None:
        """Remember it. Never raises."""
        with self._file.turn():
            known = self._read()
            if self._file.unread or known.get(name) == place:
                return
            known[name] = place
            windows = {name: asdict(place) for name, place in known.items()}
            try:
                self._file.save({"version": FILE_VERSION, "windows": windows})
            except OSError as error:
                log.info("where a window was can't be kept: %s", error.strerror or error)

    def _read(self) -> dict[str, WindowPlace]:
        try:
            found = self._file.load(_places)
        except (OSError, LaterVersionError) as error:
            log.info("where windows were can't be read: %s", error)
            return {}
        except InvalidContentError as error:
            log.warning("where windows were makes no sense: %s", error)
            self._put_aside()
            return {}
        places, complaints = found or ({}, [])
        for complaint in complaints:
            log.warning("where windows were: %s", complaint)
        return places

    def _put_aside(self) -> None:
        try:
            self._file.put_aside()
        except OSError as error:
            log.info("%s can't be kept aside: %s", self.path, error.strerror or error)


def _places(content: object) -> tuple[dict[str, WindowPlace], list[str]]:
    """What the decoded JSON says, and in words what in it can't be used. Raises ValueError."""
    checked = Checked(content, FILE_VERSION)
    windows = Checked(checked.take("windows", fields_of, NO_FIELDS))
    names = [name for name in windows.content if len(name) <= _LONGEST_NAME][:MOST_WINDOWS]
    found = {name: windows.take(name, _place, None) for name in names}
    places = {name: place for name, place in found.items() if place is not None}
    return places, checked.complaints + windows.complaints


def _place(value: object) -> WindowPlace:
    content = fields_of(value)
    x, y = (_whole(content.get(name), -FARTHEST, FARTHEST) for name in ("x", "y"))
    width, height = (_whole(content.get(name), 1, FARTHEST) for name in ("width", "height"))
    return WindowPlace(x, y, width, height, content.get("maximised") is True, content.get("row") is True)


def _whole(value: object, low: int, high: int) -> int:
    """A whole number from `low` to `high`. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("is no whole number")
    return count(value - low, high - low) + low
