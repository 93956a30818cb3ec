"""Brings a backup back: all of it or nothing, whenever it is cut short, and says before what it would change.

How it is all or nothing is told in `moodguard.store.replacement`.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from moodguard.store.backup import Backup, BackupError, place_of
from moodguard.store.json_file import JsonFile
from moodguard.store.minutes import MinutesFile
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from moodguard.store.profile_list import FILE_VERSION, list_record
from moodguard.store.profiles import Profile, ProfileStore
from moodguard.store.replacement import BusyError, HalfDoneError, NothingThereError, Replacement
from moodguard.store.setting_words import value_words
from moodguard.store.settings import PERSONAL, SHARED, SPECS, Kind, Settings, spec_of
from moodguard.store.settings_file import SettingsError, SettingsFile
from moodguard.store.taste import TasteFile
from moodguard.system.private_files import write_private
from moodguard.translation import tr

# What no file from elsewhere may turn on: the start at login, and programs that are run.
LEFT_ALONE = frozenset(
    {"start_at_login", *(name for name, spec in SPECS.items() if spec.kind is Kind.COMMAND)}
)


@dataclass(frozen=True)
class Preview:
    """What bringing a backup back would change, a line each; none where all is like that already."""

    lines: tuple[str, ...]
    made: str = ""


class Importing:
    """One backup that may be brought back."""

    def __init__(self, paths: Paths) -> None:
        """Touches nothing."""
        self._paths = paths
        self._files = Replacement(paths.importing, lambda name: place_of(name, paths))
        self._new = self._files.new
        self._settings = SettingsFile(self._new / "settings" / "settings.json", SHARED)

    def prepare(self, backup: Backup) -> Preview:
        """Lay down what is to come, see whether all of it can be used, and say what it would change.

        No other backup can be looked at until this one is applied or cancelled. Raises BackupError; nothing
        is changed then.
        """
        try:
            self._files.begin()
        except BusyError as error:
            raise BackupError(busy_words()) from error
        except OSError as error:
            raise BackupError(_no_room(error)) from error
        try:
            for name, data in backup.files.items():
                write_private(self._new / name, data)
            self._merge_lists()
            if problem := self._problem():
                raise BackupError(problem)
            self._leave_alone()
        except OSError as error:
            self.cancel()
            raise BackupError(_no_room(error)) from error
        except BackupError:
            self.cancel()
            raise
        return Preview(tuple(self._changes()), backup.made)

    def apply(self) -> None:
        """Let what was laid down hold. Raises BackupError; all is then as it was before, or it says so."""
        try:
            self._files.apply()
        except NothingThereError as error:
            raise BackupError(_nothing_there()) from error
        except HalfDoneError as error:
            raise BackupError(_half_done(error)) from error
        except OSError as error:
            raise BackupError(_no_room(error)) from error

    def cancel(self) -> None:
        """Forget what was laid down, unless it holds already. What can't be taken away is left."""
        with contextlib.suppress(OSError):
            self._files.cancel()

    def recover(self) -> None:
        """At a start: end what was cut short once it held, forget what did not hold yet. Raises OSError."""
        self._files.recover()

    # --- what is to come

    @property
    def _coming(self) -> Path:
        return self._new / "profiles"

    @property
    def _list(self) -> Path:
        return self._coming / "profiles.json"

    def _merge_lists(self) -> None:
        """Profiles that are here alone stay, with their names. Raises BackupError for a damaged list."""
        theirs = ProfileStore(self._coming).load()
        if theirs.problem:
            raise BackupError(_damaged(theirs.problem))
        was_listed = self._list.is_file()
        names = {each.id: each.name for each in theirs.all if was_listed or each.folder.is_dir()}
        if not names:
            return
        known = ProfileStore(self._paths.profiles).load()
        listed = (self._paths.profiles / self._list.name).is_file()
        here = {each.id: each.name for each in known.all if listed or each.folder.is_dir()}
        JsonFile(self._list, FILE_VERSION).save(
            list_record({**here, **names}, theirs.active.id), ascii_only=False
        )

    def _problem(self) -> str:
        """What in it can't be used, in words; judged by those who will read it."""
        found = [self._settings.load(mend=False).problem]
        store = ProfileStore(self._coming).load()
        found.append(store.problem)
        for profile in store.all:
            found.append(profile.settings_file.load(mend=False).problem)
            for file in (
                PersonFile(profile.person_file), TasteFile(profile.taste_file),
                MinutesFile(profile.minutes_file),
            ):  # fmt: skip
                file.load()
                found.append(file.problem)
            found.append(_history_problem(profile))
        wrong = next(filter(None, found), "")
        return _damaged(wrong) if wrong else ""

    def _leave_alone(self) -> None:
        """Put in what is here, where the backup must not say otherwise."""
        coming = self._settings
        if not coming.path.is_file():
            return
        here = SettingsFile(self._paths.settings_file, SHARED).load(mend=False).settings
        kept = {name: getattr(here, name) for name in LEFT_ALONE}
        try:
            coming.save(replace(coming.load(mend=False).settings, **kept))
        except SettingsError as error:
            raise BackupError(str(error)) from error

    def _changes(self) -> Iterator[str]:
        yield from _settings_changes(
            SettingsFile(self._paths.settings_file, SHARED).load(mend=False).settings,
            self._settings.load(mend=False).settings,
            SHARED - LEFT_ALONE if (self._new / "settings").exists() else frozenset(),
        )
        here = {profile.id: profile for profile in ProfileStore(self._paths.profiles).load().all}
        for profile in ProfileStore(self._coming).load().all:
            if not (self._list.is_file() or profile.folder.is_dir()):
                continue
            before = here.get(profile.id)
            if before is None and not profile.folder.is_dir():
                yield tr("The profile “{name}” comes anew, with nothing but its name.").format(
                    name=profile.name
                )
            elif before is None:
                yield tr("The profile “{name}” comes anew.").format(name=profile.name)
            else:
                yield from self._profile_changes(before, profile)

    def _profile_changes(self, before: Profile, after: Profile) -> Iterator[str]:
        if before.name != after.name:
            if not after.folder.is_dir():
                yield tr("The profile “{old}” is called “{new}”, and keeps all that it has here.").format(
                    old=before.name, new=after.name
                )
                return
            yield tr("The profile “{old}” is replaced by “{new}”.").format(old=before.name, new=after.name)
        for words in _settings_changes(
            before.settings_file.load(mend=False).settings,
            after.settings_file.load(mend=False).settings,
            PERSONAL if after.settings_file.path.is_file() else frozenset(),  # what isn't in it stays
        ):
            yield tr("{profile}: {change}").format(profile=after.name, change=words)
        learned = [name for name in self._files.names() if name.startswith(f"profiles/{after.id}/")]
        if any(self._differs(name) for name in learned if not name.endswith("/profile.json")):
            yield tr(
                "{profile}: what was learned is replaced (resting face, answers, likes, history)."
            ).format(profile=after.name)

    def _differs(self, name: str) -> bool:
        place = place_of(name, self._paths)
        try:
            return place.read_bytes() != (self._new / name).read_bytes()
        except OSError:
            return True


def _history_problem(profile: Profile) -> str:
    from moodguard.store.history.reading import check_whole
    from moodguard.store.history.trouble import HistoryError

    try:
        check_whole(profile.history_file)
    except HistoryError as error:
        return str(error)
    return ""


def _settings_changes(before: Settings, after: Settings, names: frozenset[str]) -> Iterator[str]:
    for name in (field.name for field in fields(Settings) if field.name in names):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield tr("{setting}: {new} (now {old})").format(
                setting=spec_of(name).label, new=value_words(name, new), old=value_words(name, old)
            )


def _damaged(why: str) -> str:
    return tr("Nothing was changed, for the backup is damaged: {why}").format(why=why)


def _no_room(error: OSError) -> str:
    return tr(
        "The backup could not be brought back: {why}. All is as it was. Make room or see whether MoodGuard's "
        "folders can be written, then try again."
    ).format(why=error.strerror or error)


def busy_words() -> str:
    """Why no other backup can be looked at now."""
    return tr(
        "Another backup is being looked at just now, in MoodGuard's window or by another command. End that "
        "first, then try again. Nothing was changed."
    )


def _nothing_there() -> str:
    return tr("What was to be brought back is gone. Nothing was changed. Choose the backup once more.")


def _half_done(error: OSError) -> str:
    return tr(
        "The backup could be brought back only in part: {why}. Make room or see whether MoodGuard's folders "
        "can be written, then start MoodGuard anew: it puts that in order first."
    ).format(why=error.strerror or error)
