"""What has to survive a restart: a silent time, a pause, how often MoodGuard spoke up, and its last words."""

import logging
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from moodguard.store.json_file import InvalidContentError, JsonFile

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RememberedState:
    """Times are in seconds since 1970, so that they hold across restarts.

    `silent_since` is when the last suggestion began to count, None where no silent time is under way;
    `paused_until` may be infinite; `until_morning` says that it is the next
    morning, wherever the user is by then.
    `day` is the ordinal of the local date that `suggestions` counts for.
    `messages` counts all break messages so far, and `last_message` is the newest one.
    """

    silent_since: float | None = None
    paused_until: float | None = None
    day: int = 0
    suggestions: int = 0
    messages: int = 0
    last_message: str = ""
    until_morning: bool = False


class RememberedStateFile:
    """The state on disk. It is a convenience: a broken file is forgotten, a failed save is logged."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        self.path = path
        self._file = JsonFile(path)

    def load(self) -> RememberedState:
        """What was remembered; nothing where the file is missing or makes no sense."""
        try:
            return self._file.load(_memory) or RememberedState()
        except (OSError, InvalidContentError):
            log.warning("%s makes no sense and is left out", self.path)
            return RememberedState()

    def save(self, state: RememberedState) -> None:
        """Write the state, whole or not at all. Never raises: the app goes on without it."""
        try:
            self._file.save(asdict(state))
        except OSError as error:
            log.warning("%s can't be written: %s", self.path, error.strerror or error)


def _memory(content: dict[str, Any]) -> RememberedState:
    return RememberedState(
        _time(content["silent_since"]), _time(content["paused_until"], endless=True),
        int(content["day"]), int(content["suggestions"]), int(content["messages"]),
        str(content["last_message"]), content.get("until_morning") is True,
    )  # fmt: skip


def _time(value: object, *, endless: bool = False) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("a time must be a number")
    if not math.isfinite(value) and not (endless and value == math.inf):
        raise ValueError("a time must be one that can come")
    return float(value)
