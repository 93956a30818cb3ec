"""The user's yes to the camera, and since when: whatever is in doubt counts as no."""

import logging
from datetime import date
from pathlib import Path

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import Checked, in_words, text
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

FILE_VERSION = 1
SHUT = to_translate("The camera stays shut until you say yes again.")


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
            self.problem = tr(
                "Your yes to the camera was written by a later version of MoodGuard: {path}. "
                "It is left as it is. {shut}"
            ).format(path=self.path, shut=tr(SHUT))
        except OSError as error:
            self.problem = tr(
                "Your yes to the camera can't be read ({error}): {path}. {shut} To have it "
                "kept, make the file readable, or take it away."
            ).format(error=error.strerror or error, path=self.path, shut=tr(SHUT))
        except InvalidContentError:
            self.problem = self._put_aside() if mend else self._damaged()
        if self.problem:
            log.warning("%s", self.problem)

    def give(self, today: date) -> None:
        """The user says yes on this day. Never raises: where it can't be kept, `unsaved` says so."""
        self.since, self.problem, self.unsaved = today, "", ""
        if self._file.unread:
            self.unsaved = tr(
                "Your yes to the camera holds until you quit: what lies at {path} can't be "
                "used, and is left as it is. Take it away to have your yes kept."
            ).format(path=self.path)
            return
        try:
            self._file.save({"version": FILE_VERSION, "camera_since": today.isoformat()})
        except OSError as error:
            self.unsaved = tr(
                "Your yes to the camera can't be kept on disk ({error}): {path}. It holds "
                "until you quit. Make room or check the folder, then say it again."
            ).format(error=error.strerror or error, path=self.path)
            log.warning("%s", self.unsaved)

    def take_back(self) -> None:
        """The user says no. Never raises: where the old yes stays on disk, `unsaved` says so."""
        self.since, self.problem, self.unsaved = None, "", ""
        try:
            self._file.erase()
        except OSError as error:
            self.unsaved = tr(
                "The camera is shut, but your earlier yes can't be erased ({error}) and "
                "would count at the next start. Delete this file before: {path}"
            ).format(error=error.strerror or error, path=self.path)
            log.warning("%s", self.unsaved)

    def forget(self) -> None:
        """All files were erased, this one with them."""
        self.since, self.problem, self.unsaved = None, "", ""

    def _damaged(self) -> str:
        words = tr("The file with your yes to the camera is damaged: {path}.").format(path=self.path)
        return f"{words} {tr(SHUT)}"

    def _put_aside(self) -> str:
        try:
            kept = self._file.put_aside().name
        except OSError as error:
            words = tr("The file with your yes to the camera is damaged, and can't be kept aside ({error}).")
            return f"{words.format(error=error.strerror or error)} {tr(SHUT)}"
        words = tr("The file with your yes to the camera is damaged; it is kept as {kept}.").format(kept=kept)
        return f"{words} {tr(SHUT)}"


def _since(content: object) -> date:
    """The day of the yes. Raises ValueError where any of it is in doubt."""
    checked = Checked(content, FILE_VERSION)
    day = checked.take("camera_since", lambda value: date.fromisoformat(text(value, 10)), None)
    if checked.complaints or day is None:
        raise ValueError(in_words(checked.complaints) or "“camera_since” is missing")
    return day
