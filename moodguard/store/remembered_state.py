"""What has to survive a restart: a silent time, a pause, how often MoodGuard spoke up, and its last words."""

import logging
import math
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import Checked, count, fields_of, in_words, number, text
from moodguard.translation import tr

log = logging.getLogger(__name__)

FILE_VERSION = 1
FARTHEST = 1e11  # s from 1970, in years with four digits; sums with it still tell seconds apart
MOST_COUNTED = 10**9
LONGEST_MESSAGE = 2000  # letters, as all messages together have at most


@dataclass(frozen=True)
class RememberedState:
    """Times are in seconds since 1970, so that they hold across restarts.

    `silent_since` is when the last suggestion began to count, None where no silent time is under way;
    `paused_until` may be infinite; `until_morning` says that it is the next
    morning, wherever the user is by then.
    `day` is the ordinal of the local date that `suggestions` counts for.
    `messages` counts all break messages so far, and `last_message` is the newest one. `remind_at` is when it
    is to come again, None where it was not put off. `asked_on` is the ordinal of the local date on which the
    user was last asked how they are, 0 for never.
    """

    silent_since: float | None = None
    paused_until: float | None = None
    day: int = 0
    suggestions: int = 0
    messages: int = 0
    last_message: str = ""
    until_morning: bool = False
    remind_at: float | None = None
    asked_on: int = 0


class RememberedStateFile:
    """The state on disk. A broken file is kept aside, and what was in it is forgotten.

    Of one with values that can't be, a copy is kept aside, and all others hold. One that can't be read, or
    that a later MoodGuard has written, is left as it is. `problem` says in words what was wrong with the file
    when it was loaded, `unsaved` why what is to be remembered is not on disk; "" for nothing.
    """

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        self.path = path
        self.problem = self.unsaved = ""
        self._file = JsonFile(path, FILE_VERSION)
        self._before: RememberedState | None = None  # what was read or written last

    def load(self) -> RememberedState:
        """What was remembered; nothing where the file is missing, of a later version, or makes no sense."""
        self.problem = self.unsaved = ""
        self._before = RememberedState()
        try:
            self._before = self._read() or RememberedState()
        except LaterVersionError:
            self.problem = tr(
                "What was to outlast a restart was written by a later version of MoodGuard: "
                "{path}. It is left as it is; pauses hold until you quit. Install that "
                "version again, or take the file away."
            ).format(path=self.path)
        except OSError as error:
            self.problem = tr(
                "What was to outlast a restart can't be read ({error}): {path}. A pause from "
                "before is over, and a new one holds until you quit. Make the file readable, "
                "or take it away."
            ).format(error=error.strerror or error, path=self.path)
        except InvalidContentError:
            self.problem = self._put_aside()
        if self.problem:
            log.warning("%s", self.problem)
        return self._before

    def _read(self) -> RememberedState | None:
        """As `JsonFile.load`; with bad values in it, a copy is kept aside and the rest is written anew."""
        found = self._file.load(_memory)
        if found is None:
            return None
        state, complaints = found
        complaints += self._file.notes
        if complaints:
            self.problem = tr(
                "What was to outlast a restart, such as a pause, holds values that can't be "
                "used: {complaints}. All else of it is used; {state}."
            ).format(complaints=in_words(complaints), state=self._file.mend(_record(state)))
        return state

    def save(self, state: RememberedState) -> None:
        """Write the state, whole or not at all; what did not change here stays as another process left it.

        Never raises: the app goes on without it, and `unsaved` says so.
        """
        if self._file.unread:
            return
        with self._file.turn():
            try:
                self._file.save(_record(self._with_others(state)))
            except LaterVersionError:
                log.warning("%s was written by a later version of MoodGuard, and is left as it is", self.path)
            except OSError as error:
                self.unsaved = tr(
                    "What is to outlast a restart, as a pause does, can't be kept on disk "
                    "({error}): {path}. It holds until you quit, and is tried again. Make "
                    "room or check the folder."
                ).format(error=error.strerror or error, path=self.path)
                log.warning("%s", self.unsaved)
            else:
                self._before, self.unsaved = state, ""

    def _with_others(self, state: RememberedState) -> RememberedState:
        """What to write. Raises OSError and LaterVersionError."""
        theirs = self._file.load_of_others(_memory)
        before = self._before
        if theirs is None or before is None:
            return state
        names = [field.name for field in fields(state)]
        return RememberedState(
            **{n: getattr(theirs if getattr(state, n) == getattr(before, n) else state, n) for n in names}
        )

    def _put_aside(self) -> str:
        try:
            kept = self._file.put_aside().name
        except OSError as error:
            return tr(
                "The file of what was to outlast a restart is damaged, and can't be kept aside ({error}). A "
                "pause from before is over; choose it again."
            ).format(error=error.strerror or error)
        return tr(
            "The file of what was to outlast a restart is damaged; it is kept as {kept}. A pause from before "
            "is over; choose it again."
        ).format(kept=kept)


def _record(state: RememberedState) -> dict[str, object]:
    return {"version": FILE_VERSION, **asdict(state)}


def _memory(content: object) -> tuple[RememberedState, list[str]]:
    """What the decoded JSON says, and in words what in it can't be used. Raises ValueError."""
    # The first of these files said no version; else they are as those of version 1.
    first = "day" in fields_of(content) and "version" not in fields_of(content)
    checked = Checked(content, None if first else FILE_VERSION)
    state = RememberedState(
        checked.take("silent_since", _time, None),
        checked.take("paused_until", lambda value: math.inf if value == math.inf else _time(value), None),
        checked.take("day", lambda value: count(value, date.max.toordinal()), 0),
        checked.take("suggestions", _counted, 0),
        checked.take("messages", _counted, 0),
        checked.take("last_message", lambda value: text(value, LONGEST_MESSAGE), ""),
        checked.take("until_morning", _yes_or_no, False),
        checked.take("remind_at", _time, None),
        checked.take("asked_on", lambda value: count(value, date.max.toordinal()), 0),
    )
    return state, checked.complaints


def _time(value: object) -> float | None:
    return None if value is None else number(value, -FARTHEST, FARTHEST)


def _counted(value: object) -> int:
    return count(value, MOST_COUNTED)


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("is neither true nor false")
    return value
