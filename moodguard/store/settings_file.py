"""The settings on disk: read with what is wrong in words, and saved whole or not at all."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import in_words
from moodguard.store.settings import PERSONAL, SHARED, Settings, check
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

FILE_VERSION = 1


_LATER = to_translate(
    "Your settings were written by a later version of MoodGuard, and are left as they are: {path}. Install "
    "that version again, or take the file away to begin anew."
)
_DAMAGED = (
    to_translate("The settings file is damaged. {then}"),
    to_translate("The settings file is damaged; it is kept as {kept}. {then}"),
    to_translate("The settings file is damaged and can't be kept aside ({error}). {then}"),
)
_BAD_VALUES = (
    to_translate("The settings file holds values that can't be used. {then}"),
    to_translate("The settings file holds values that can't be used; it is kept as {kept}. {then}"),
    to_translate(
        "The settings file holds values that can't be used and can't be kept aside ({error}). {then}"
    ),
)


class SettingsError(Exception):
    """The settings can't be saved; the message says what happened and what to do."""


@dataclass(frozen=True)
class Loaded:
    """What was found on disk.

    `problem` says in words what was wrong, if anything was; `unknown` holds keys of another version, which a
    save writes back so that nothing is lost.
    """

    settings: Settings
    problem: str = ""
    unknown: Mapping[str, object] = field(default_factory=dict)


class SettingsFile:
    """The settings on disk. A broken file is kept aside, never overwritten, and the good values are used.

    So is one that couldn't be read, which may be whole: before something else is saved.
    """

    def __init__(self, path: Path, holds: frozenset[str] = PERSONAL | SHARED) -> None:
        """`holds` are the names of the settings that belong into this file; others in it are passed over."""
        self.path = path
        self._file = JsonFile(path, FILE_VERSION)
        self._holds = holds
        self._unknown: Mapping[str, object] = {}
        self._before: Settings | None = None  # as read or written last

    def load(self, *, mend: bool = True) -> Loaded:
        """Read the file. Never raises: what can't be read is reported in `problem`.

        With `mend` a broken file is kept aside and what was good in it written anew, so that the next start
        finds it; without, the file is left as it is.
        """
        loaded = self._load(mend)
        self._before = loaded.settings
        return loaded

    def _load(self, mend: bool) -> Loaded:
        self._unknown = {}
        try:
            content = self._file.load(_as_dict)
        except LaterVersionError:
            return Loaded(
                Settings(),
                f"{tr(_LATER).format(path=self.path)} {tr('The usual ones are used meanwhile.')}",
            )
        except OSError as error:
            return Loaded(
                Settings(),
                tr("Your settings can't be read ({error}); the usual ones are used.").format(
                    error=error.strerror
                ),
            )
        except InvalidContentError:
            return Loaded(
                Settings(),
                self._report(_DAMAGED, tr("The usual settings are used."), mend, self._file.put_aside)[1],
            )
        return Loaded(Settings()) if content is None else self._from_dict(content, mend)

    def save(self, settings: Settings) -> None:
        """Write the file, whole or not at all; what did not change here stays as another process left it.

        Raises SettingsError; the old file then stays as it was.
        """
        self._save(settings)

    def _save(self, settings: Settings, *, is_kept: bool = False) -> None:
        """As `save`; with `is_kept`, bad values of the file have been kept aside already."""
        try:
            with self._file.turn():
                self._file.save(self._with_others(settings, is_kept), indent=2, ascii_only=False)
        except LaterVersionError:
            raise SettingsError(
                f"{tr(_LATER).format(path=self.path)} {tr('What you chose holds until you quit.')}"
            ) from None
        except OSError as error:
            raise SettingsError(
                tr(
                    "Your settings could not be saved: {error}. They hold until you quit. Make "
                    "room or check the folder {parent}, then save again."
                ).format(error=error.strerror or error, parent=self.path.parent)
            ) from error
        self._before = settings

    def _with_others(self, settings: Settings, is_kept: bool) -> dict[str, object]:
        """What to write. Raises OSError and LaterVersionError."""
        content = {f.name: getattr(settings, f.name) for f in fields(settings) if f.name in self._holds}
        theirs = self._kept_by_others(is_kept)
        if theirs:
            self._unknown = _unknown(theirs)
        for name in content.keys() & theirs.keys():
            if self._before is not None and content[name] == getattr(self._before, name):
                with suppress(ValueError):
                    content[name] = check(name, theirs[name])
        return {"version": FILE_VERSION, **self._unknown, **content}

    def _kept_by_others(self, is_kept: bool) -> Mapping[str, object]:
        """What is in the file now; one of no use is kept aside. Raises OSError, LaterVersionError."""
        if not self._file.unread or self._file.later:
            try:
                theirs = self._file.load(_as_dict) or {}
            except (OSError, InvalidContentError):  # since it was read last
                pass
            else:
                if not is_kept and self._checked(theirs)[1]:
                    log.warning("settings with bad values are kept as %s", self._file.copy_aside().name)
                return theirs
        with suppress(FileNotFoundError):
            log.warning("settings that can't be read are kept as %s", self._file.put_aside().name)
        return {}

    def _from_dict(self, content: dict[str, object], mend: bool) -> Loaded:
        good, complaints = self._checked(content)
        unknown = self._unknown = _unknown(content)
        settings = replace(Settings(), **good)
        if not complaints:
            return Loaded(settings, "", unknown)
        then = tr("{complaints}. The usual values are used instead, and all others hold.").format(
            complaints=in_words(sorted(complaints))
        )
        kept, problem = self._report(_BAD_VALUES, then, mend, self._file.copy_aside)
        if kept:
            problem += self._write_anew(settings)
        return Loaded(settings, problem, unknown)

    def _checked(self, content: Mapping[str, object]) -> tuple[dict[str, Any], list[str]]:
        """The good values by name, and in words what else in the file can't be used."""
        good: dict[str, Any] = {}
        complaints = list(self._file.notes)
        for name in {f.name for f in fields(Settings)} & content.keys() & self._holds:
            try:
                good[name] = check(name, content[name])
            except ValueError as error:
                complaints.append(str(error))
        version = content.get("version", FILE_VERSION)
        if isinstance(version, bool) or version != FILE_VERSION:
            complaints.append(f"“version” is not {FILE_VERSION}")
        return good, complaints

    def _write_anew(self, settings: Settings) -> str:
        """Write what was good; returns what to add to the report, which is nothing where that worked."""
        try:
            self._save(settings, is_kept=True)
        except SettingsError as error:
            return f" {error}"
        return ""

    def _report(
        self, words: tuple[str, str, str], then: str, mend: bool, aside: Callable[[], Path]
    ) -> tuple[bool, str]:
        """Keep the file under a name of its own, so that no later save can lose it.

        `words` say what is wrong with a file that is left, that is kept, and that can't be. Returns whether
        it is kept, and the report.
        """
        if not mend:
            return False, tr(words[0]).format(then=then)
        try:
            kept = aside()
        except OSError as error:
            return False, tr(words[2]).format(error=error.strerror, then=then)
        return True, tr(words[1]).format(kept=kept.name, then=then)


def _unknown(content: Mapping[str, object]) -> Mapping[str, object]:
    names = {f.name for f in fields(Settings)}
    return {key: value for key, value in content.items() if key not in names and key != "version"}


def _as_dict(content: object) -> dict[str, object]:
    if not isinstance(content, dict):
        raise TypeError("settings are an object")
    return content
