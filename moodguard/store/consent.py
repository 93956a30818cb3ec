"""The user's yes to the camera, and since when: whatever is in doubt counts as no."""

import logging
from datetime import date
from pathlib import Path

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import Checked, in_words, text

log = logging.getLogger(__name__)

FILE_VERSION = 1
DAMAGED = "The file with your yes to the camera is damaged"
SHUT = "The camera stays shut until you say yes again."


class ConsentFile:
    """The yes on disk, and in force.

    A damaged file is kept aside; one that can't be read, or that a later MoodGuard has written, is left as it
    is. Either way there is no yes, and `problem` says so in words. `unsaved` says why what the user said last
    is not on disk; it holds until MoodGuard ends all the same. Both are "" for nothing.
    """

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk: before `load` there is no yes."""
        self.path = path
        self.since: date | None = None  # the day of the yes that is in force, None without one
        self.problem = self.unsaved = ""
        self._file = JsonFile(path, FILE_VERSION)

    @property
    def given(self) -> bool:
        """Whether the camera may be used."""
        return self.since is not None

    def load(self, *, mend: bool = True) -> None:
        """Go by what is on disk; without `mend` a damaged file is left where it is."""
        self.since, self.problem, self.unsaved = None, "", ""
        try:
            self.since = self._file.load(_since)
        except LaterVersionError:
            self.problem = (
                f"Your yes to the camera was written by a later version of MoodGuard: {self.path}. It is "
                f"left as it is. {SHUT}"
            )
        except OSError as error:
            self.problem = (
                f"Your yes to the camera can't be read ({error.strerror or error}): {self.path}. {SHUT} To "
                "have it kept, make the file readable, or take it away."
            )
        except InvalidContentError:
            self.problem = self._put_aside() if mend else f"{DAMAGED}: {self.path}. {SHUT}"
        if self.problem:
            log.warning("%s", self.problem)

    def give(self, today: date) -> None:
        """The user says yes on this day. Never raises: where it can't be kept, `unsaved` says so."""
        self.since, self.problem, self.unsaved = today, "", ""
        if self._file.unread:
            self.unsaved = (
                f"Your yes to the camera holds until you quit: what lies at {self.path} can't be used, and "
                "is left as it is. Take it away to have your yes kept."
            )
            return
        try:
            self._file.save({"version": FILE_VERSION, "camera_since": today.isoformat()})
        except OSError as error:
            self.unsaved = (
                f"Your yes to the camera can't be kept on disk ({error.strerror or error}): {self.path}. It "
                "holds until you quit. Make room or check the folder, then say it again."
            )
            log.warning("%s", self.unsaved)

    def take_back(self) -> None:
        """The user says no. Never raises: where the old yes stays on disk, `unsaved` says so."""
        self.since, self.problem, self.unsaved = None, "", ""
        try:
            self._file.erase()
        except OSError as error:
            self.unsaved = (
                f"The camera is shut, but your earlier yes can't be erased ({error.strerror or error}) and "
                f"would count at the next start. Delete this file before: {self.path}"
            )
            log.warning("%s", self.unsaved)

    def forget(self) -> None:
        """All files were erased, this one with them."""
        self.since, self.problem, self.unsaved = None, "", ""

    def _put_aside(self) -> str:
        try:
            kept = f"; it is kept as {self._file.put_aside().name}"
        except OSError as error:
            kept = f", and can't be kept aside ({error.strerror or error})"
        return f"{DAMAGED}{kept}. {SHUT}"


def _since(content: object) -> date:
    """The day of the yes. Raises ValueError where any of it is in doubt."""
    checked = Checked(content, FILE_VERSION)
    day = checked.take("camera_since", lambda value: date.fromisoformat(text(value, 10)), None)
    if checked.complaints or day is None:
        raise ValueError(in_words(checked.complaints) or "“camera_since” is missing")
    return day
