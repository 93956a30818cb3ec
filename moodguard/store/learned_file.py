"""What was learned about the user, on disk: never lost to a broken file, and never in the app's way."""

import logging
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, Generic, TypeVar

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import in_words
from moodguard.translation import tr

log = logging.getLogger(__name__)

T = TypeVar("T")


class LearnedFile(ABC, Generic[T]):
    """A broken file is kept aside, one that can't be read stays where it is, and all is learned anew.

    Of one with values that can't be, a copy is kept aside, and all others hold.

    `problem` says in words what was wrong with the file when it was loaded, and `unsaved` why what was
    learned last is not on disk; "" for nothing.
    """

    def __init__(self, path: Path, title: str, nothing: T, version: int) -> None:
        """`title` is what is in the file, as the beginning of a sentence; `nothing` where it is not there.

        `version` is the newest that can be read.
        """
        self.path = path
        self.problem = self.unsaved = ""
        self._title = title
        self._nothing = nothing
        self._before: T | None = None  # what was read or written last
        self._file = JsonFile(path, version)

    def load(self) -> T:
        """What was learned; nothing where the file is missing, of a later version, or makes no sense."""
        self.problem = self.unsaved = ""
        self._before = self._nothing
        try:
            learned = self._read()
        except OSError as error:
            self.problem = tr(
                "{title} can't be read ({error}): {path}. Nothing new is kept of it meanwhile."
            ).format(title=self._title, error=error.strerror or error, path=self.path)
        except LaterVersionError:
            self.problem = tr(
                "{title} was written by a later version of MoodGuard: {path}. It is left as "
                "it is, and nothing is learned meanwhile. Install that version again, or "
                "have it forgotten."
            ).format(title=self._title, path=self.path)
        except InvalidContentError:
            self.problem = self._put_aside()
        else:
            self._before = self._nothing if learned is None else learned
        if self.problem:
            log.warning("%s", self.problem)
        return self._before

    def _read(self) -> T | None:
        """As `JsonFile.load`. With bad values in it, a copy is kept aside, and the rest is written anew, so
        that the next start doesn't find them again.
        """
        found = self._file.load(self._parse)
        if found is None:
            return None
        learned, complaints = found
        complaints += self._file.notes
        if complaints:
            self.problem = tr(
                "{title} holds values that can't be used: {complaints}. All else of it is used; {learned}."
            ).format(
                title=self._title,
                complaints=in_words(complaints),
                learned=self._file.mend(self._record(learned)),
            )
        return learned

    def save(self, learned: T) -> None:
        """Write it, whole or not at all, and with it what another process has learned since it was read last.

        Never raises: the app goes on without it, and `unsaved` says so. Does nothing where a file is there
        that couldn't be read, or is of a later version: it may be whole.
        """
        if self._file.unread:
            return
        with self._file.turn():
            try:
                self._file.save(self._record(self._with_others(learned)))
            except LaterVersionError:
                log.warning("%s was written by a later version of MoodGuard, and is left as it is", self.path)
            except OSError as error:
                self.unsaved = tr(
                    "{title} can't be kept on disk ({error}): {path}. It holds until you "
                    "quit, and is tried again with the next change. Make room or check the "
                    "folder."
                ).format(title=self._title, error=error.strerror or error, path=self.path)
                log.warning("%s", self.unsaved)
            else:
                self._before, self.unsaved = learned, ""

    def _with_others(self, learned: T) -> T:
        """What to write. Raises OSError and LaterVersionError."""
        theirs = self._file.load_of_others(self._parse)
        return (
            learned if theirs is None or self._before is None else self._merged(self._before, learned, theirs)
        )

    def erase(self) -> str:
        """Take the file away; returns in words what went wrong, "" for nothing."""
        try:
            self._file.erase()
        except OSError as error:
            return tr("What was learned could not be erased ({error}): {path}").format(
                error=error.strerror or error, path=self.path
            )
        self.problem = self.unsaved = ""
        return ""

    @abstractmethod
    def _parse(self, content: object) -> tuple[T, list[str]]:
        """What the decoded JSON says, and in words what in it can't be used. Raises ValueError where it makes
        no sense at all.
        """

    @abstractmethod
    def _merged(self, before: T, ours: T, theirs: T) -> T:
        """What two have made of `before`, each on its own."""

    @abstractmethod
    def _record(self, learned: T) -> dict[str, Any]:
        """`learned` as what JSON can hold."""

    def _put_aside(self) -> str:
        try:
            aside = self._file.put_aside().name
        except OSError as error:
            reason = error.strerror or error
            return tr("{title} is damaged and can't be read ({reason}); it is learned anew.").format(
                title=self._title, reason=reason
            )
        return tr("{title} is damaged; it is kept as {aside}, and is learned anew.").format(
            title=self._title, aside=aside
        )
