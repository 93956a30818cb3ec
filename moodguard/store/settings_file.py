"""The settings on disk: read with what is wrong in words, and saved whole or not at all."""

import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from moodguard.store.json_file import InvalidContentError, JsonFile
from moodguard.store.settings import PERSONAL, SHARED, Settings, check

log = logging.getLogger(__name__)

FILE_VERSION = 1


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
        self._file = JsonFile(path)
        self._holds = holds
        self._unknown: Mapping[str, object] = {}

    def load(self, *, mend: bool = True) -> Loaded:
        """Read the file. Never raises: what can't be read is reported in `problem`.

        With `mend` a broken file is kept aside and what was good in it written anew, so that the next start
        finds it; without, the file is left as it is.
        """
        try:
            content = self._file.load(_as_dict)
        except OSError as error:
            return Loaded(
                Settings(), f"Your settings can't be read ({error.strerror}); the usual ones are used."
            )
        except InvalidContentError:
            return Loaded(Settings(), self._report("is damaged", "The usual settings are used.", mend))
        return Loaded(Settings()) if content is None else self._from_dict(content, mend)

    def save(self, settings: Settings) -> None:
        """Write the file, whole or not at all. Raises SettingsError; the old file then stays as it was."""
        content = {"version": FILE_VERSION, **self._unknown}
        content |= {f.name: getattr(settings, f.name) for f in fields(settings) if f.name in self._holds}
        try:
            if self._file.unread:
                with suppress(FileNotFoundError):
                    log.warning("settings that can't be read are kept as %s", self._file.put_aside().name)
            self._file.save(content, indent=2, ascii_only=False)
        except OSError as error:
            raise SettingsError(
                f"Your settings could not be saved: {error.strerror or error}. "
                "They hold until you quit. Make room or check the folder "
                f"{self.path.parent}, then save again."
            ) from error

    def _from_dict(self, content: dict[str, object], mend: bool) -> Loaded:
        names = {f.name for f in fields(Settings)}
        good: dict[str, Any] = {}
        complaints: list[str] = []
        for name in names & content.keys() & self._holds:
            try:
                good[name] = check(name, content[name])
            except ValueError as error:
                complaints.append(str(error))
        unknown = {k: v for k, v in content.items() if k not in names and k != "version"}
        self._unknown = unknown
        settings = replace(Settings(), **good)
        problem = ""
        if complaints:
            wrong = "; ".join(sorted(complaints))
            problem = self._report(
                "holds values that can't be used", f"{wrong}. The usual values are used.", mend
            )
            if mend:
                problem += self._write_anew(settings)
        return Loaded(settings, problem, unknown)

    def _write_anew(self, settings: Settings) -> str:
        """Write what was good; returns what to add to the report, which is nothing where that worked."""
        try:
            self.save(settings)
        except SettingsError as error:
            return f" {error}"
        return ""

    def _report(self, what: str, then: str, mend: bool) -> str:
        return self._keep_aside(what, then) if mend else f"The settings file {what}. {then}"

    def _keep_aside(self, what: str, then: str) -> str:
        """Move the file to a name of its own, so that no later save can lose it. Returns the report."""
        try:
            aside = self._file.put_aside()
        except OSError as error:
            return f"The settings file {what} and can't be kept aside ({error.strerror}). {then}"
        return f"The settings file {what}; it is kept as {aside.name}. {then}"


def _as_dict(content: object) -> dict[str, object]:
    if not isinstance(content, dict):
        raise TypeError("settings are an object")
    return content
