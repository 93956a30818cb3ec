"""Profiles: who MoodGuard serves just now. Each has a folder with what was learned and chosen for it."""

import contextlib
import itertools
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from moodguard.store.json_file import InvalidContentError, JsonFile, LaterVersionError
from moodguard.store.json_values import in_words
from moodguard.store.paths import Paths
from moodguard.store.profile_list import (
    FILE_VERSION,
    LONGEST_NAME,
    MOST_PROFILES,
    PROFILE_ID,
    Listed,
    clean_name,
    list_record,
    parse_list,
)
from moodguard.store.settings import PERSONAL, SHARED, Settings
from moodguard.store.settings_file import Loaded, SettingsFile
from moodguard.store.written import HISTORY_FILE, erase_profile
from moodguard.system.looking import is_there
from moodguard.system.private_files import make_private_folder
from moodguard.translation import to_translate, tr

FIRST = "profile-1"
FIRST_NAME = to_translate("Me")
PATIENCE_SECONDS = 30.0  # for many others who change the profiles, each for some milliseconds
_LIST = "profiles.json"
_HIGHEST = 999_999_999  # number of a profile
_DELETED = "deleted-"


class ProfileError(Exception):
    """A profile can't be made, changed or deleted; the message says why, and what to do."""


@dataclass(frozen=True)
class Profile:
    """One profile: `id` names its folder and never changes, `name` is the user's."""

    id: str
    name: str
    folder: Path

    @property
    def settings_file(self) -> SettingsFile:
        """The settings that are this profile's own."""
        return SettingsFile(self.folder / "profile.json", PERSONAL)

    @property
    def person_file(self) -> Path:
        """The resting face, and what was answered."""
        return self.folder / "person.json"

    @property
    def taste_file(self) -> Path:
        """Which pictures help: numbers, names of pictures, and answers."""
        return self.folder / "taste.json"

    @property
    def minutes_file(self) -> Path:
        """Which guided minutes were taken, and what the user said of each."""
        return self.folder / "minutes.json"

    @property
    def history_file(self) -> Path:
        """What each minute was like, and what happened."""
        return self.folder / HISTORY_FILE


@dataclass(frozen=True)
class Profiles:
    """All profiles, at least one, and the one in use; `problem` says in words what was wrong on disk.

    `unread`: there is a list that can't be read, now or by this version, so these are not all that is known.
    """

    all: tuple[Profile, ...]
    active: Profile
    problem: str = ""
    unread: bool = False

    def named(self, name: str) -> Profile:
        """The profile of that name, whatever its capitals. Raises ProfileError where there is none."""
        wanted = name.strip().casefold()
        for profile in self.all:
            if profile.name.casefold() == wanted:
                return profile
        names = ", ".join(profile.name for profile in self.all)
        raise ProfileError(
            tr("There is no profile “{name}”. There are: {names}.").format(name=name.strip(), names=names)
        )


class ProfileStore:
    """The profiles on disk. Nothing is kept in memory, so that several programs may use it."""

    def __init__(self, folder: Path, painted: Path | None = None) -> None:
        """`painted` has a folder for each profile, by its id, with what was painted for it."""
        self._folder = folder
        self._list = JsonFile(folder / _LIST, FILE_VERSION)
        self._painted = painted
        self._has_turn = False
        # A bad list is there that could not be kept aside, and is not to be written over.
        self._unkept = False

    def load(self) -> Profiles:
        """All that are there. Never raises: a broken list is kept aside, and the folders are what counts."""
        self._clear_deleted()
        unread = False
        try:
            names, active, problem = self._read()
        except LaterVersionError:
            names, active, unread = {}, "", True
            problem = tr(
                "The list of profiles was written by a later version of MoodGuard, and is "
                "left as it is. The profiles are served, without their names. Install that "
                "version again, or take {path} away."
            ).format(path=self._list.path)
        except OSError as error:
            names, active, unread = {}, "", True
            problem = tr("The list of profiles can't be read ({error}).").format(
                error=error.strerror or error
            )
            problem += " " + tr("Make {path} readable, then try again.").format(path=self._list.path)
        ids = [*names, *(each for each in self._ids_on_disk() if each not in names)] or [FIRST]
        names = {each: names.get(each) or _name_of_its_own(each, names) for each in ids}
        found = tuple(Profile(each, name, self._folder / each) for each, name in names.items())
        in_use = next((profile for profile in found if profile.id == active), found[0])
        return Profiles(found, in_use, problem, unread or self._unkept)

    def use(self, profile: Profile) -> None:
        """Use this one from now on. Raises ProfileError."""
        with self._turn():
            known = self.load()
            _see_that_it_is_there(profile, known)
            self._write(known, active=profile.id)

    def create(self, name: str) -> Profile:
        """A new profile of that name, which nothing is known of; it isn't used yet. Raises ProfileError."""
        with self._turn():
            known = self.load()
            if len(known.all) >= MOST_PROFILES:
                raise ProfileError(
                    tr("There are %n profile(s) already. Delete one first.", "", MOST_PROFILES)
                )
            new_name = _checked(name, known.all)
            profile = self._unused(self._ids(known), new_name)
            self._write(replace(known, all=(*known.all, profile)))
            self._forget_paintings(profile)  # of one of the same number, painted while it was deleted
        return profile

    def rename(self, profile: Profile, name: str) -> None:
        """Give a profile another name. Raises ProfileError."""
        with self._turn():
            known = self.load()
            _see_that_it_is_there(profile, known)
            others = [each for each in known.all if each.id != profile.id]
            renamed = replace(profile, name=_checked(name, others))
            self._write(replace(known, all=tuple(renamed if p.id == profile.id else p for p in known.all)))

    def delete(self, profile: Profile) -> None:
        """Delete a profile with all that was learned; where it is in use, the first of the others is then.

        Raises ProfileError; the last one can't be deleted.
        """
        with self._turn():
            known = self.load()
            left = tuple(each for each in known.all if each.id != profile.id)
            if not left:
                raise ProfileError(tr("This is the only profile. Make another one before you delete it."))
            gone = self._folder / f"{_DELETED}{profile.id}"
            try:
                if is_there(profile.folder):
                    profile.folder.replace(gone)  # at once, so that no crash leaves half a profile
            except OSError as error:
                raise ProfileError(
                    tr("“{profile}” can't be deleted: {error}.").format(
                        profile=profile.name, error=error.strerror or error
                    )
                ) from error
            in_use = left[0] if known.active.id == profile.id else known.active
            try:
                self._write(replace(known, all=left, active=in_use))
            except ProfileError:
                with contextlib.suppress(OSError):
                    gone.replace(profile.folder)
                raise
            self._clear_deleted()
            self._forget_paintings(profile)

    def _unused(self, ids: list[str], name: str) -> Profile:
        """A profile of the number after the highest, or where that is the last one, of the lowest free."""
        numbers = {int(each.partition("-")[2]) for each in ids}
        number = max(numbers) + 1
        if number > _HIGHEST:
            number = next(each for each in itertools.count(1) if each not in numbers)
        return Profile(f"profile-{number}", name, self._folder / f"profile-{number}")

    def _ids(self, known: Profiles) -> list[str]:
        return [*(profile.id for profile in known.all), *self._ids_on_disk()]

    def _ids_on_disk(self) -> list[str]:
        found = [name for name in self._names_on_disk() if PROFILE_ID.fullmatch(name)]
        return sorted(found, key=lambda name: int(name.partition("-")[2]))

    def _deleted(self) -> list[Path]:
        """What is left of profiles that were being deleted when something cut that short."""
        return [self._folder / name for name in self._names_on_disk() if name.startswith(_DELETED)]

    def _names_on_disk(self) -> list[str]:
        try:
            return [path.name for path in self._folder.iterdir()]
        except OSError:  # none yet, or a folder that can't be looked into
            return []

    def _read(self) -> tuple[dict[str, str], str, str]:
        """Names by id, the id of the active one, and what was wrong, in words. Raises OSError."""
        self._unkept = False
        try:
            found = self._list.load(parse_list)
        except InvalidContentError:
            return self._put_aside()
        if found is None:
            return {}, "", ""
        complaints = [*found.complaints, *self._list.notes]
        return self._mend(found, complaints) if complaints else (found.names, found.active, "")

    def _mend(self, found: Listed, complaints: list[str]) -> tuple[dict[str, str], str, str]:
        """As `_read`, for a list with bad values: a copy is kept aside, and all else in it written anew."""
        if not self._has_turn:
            try:
                with self._turn():
                    return self._read()
            except ProfileError as error:
                return found.names, found.active, str(error)
        try:
            aside = tr("it is kept as {name}").format(name=self._list.copy_aside().name)
            self._list.save(list_record(found.names, found.active), ascii_only=False)
        except OSError as error:
            self._unkept = True
            aside = tr("it can't be kept aside and mended ({error})").format(error=error.strerror or error)
        return (
            found.names, found.active,
            tr(
                    "The list of profiles holds values that can't be used: {complaints}. All else of "
                    "it is used; {aside}."
                ).format(complaints=in_words(complaints), aside=aside),
        )  # fmt: skip

    def _put_aside(self) -> tuple[dict[str, str], str, str]:
        """As `_read`, for a broken list, unless somebody else has put it aside and written a good one."""
        if self._has_turn:
            problem = _put_aside(self._list)
            self._unkept = self._list.path.exists()
            return {}, "", problem
        try:
            with self._turn():
                return self._read()
        except ProfileError as error:
            return {}, "", str(error)

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """Within the block no other process changes profiles. Raises ProfileError where one never ends."""
        with self._list.turn(PATIENCE_SECONDS) as held:
            if not held:
                raise ProfileError(
                    tr("Another MoodGuard is changing the profiles. Try again when it is done.")
                )
            self._has_turn = True
            try:
                yield
            finally:
                self._has_turn = False

    def _write(self, known: Profiles, active: str = "") -> None:
        if known.unread:
            raise ProfileError(known.problem)
        names = {profile.id: profile.name for profile in known.all}
        try:
            self._list.save(list_record(names, active or known.active.id), ascii_only=False)
            for profile in known.all:
                make_private_folder(profile.folder)
        except OSError as error:
            raise ProfileError(
                tr(
                    "The profiles can't be saved: {error}. Make room or check the folder "
                    "{folder}, then try again."
                ).format(error=error.strerror or error, folder=self._folder)
            ) from error

    def _forget_paintings(self, profile: Profile) -> None:
        if self._painted is not None:
            shutil.rmtree(self._painted / profile.id, ignore_errors=True)

    def _clear_deleted(self) -> None:
        """End or undo deletions that were cut short, but not what another process deletes now.

        What the list still names was never deleted; without a list that can be read, nobody knows.
        """
        if not self._has_turn:
            if self._deleted():
                with contextlib.suppress(ProfileError), self._turn():
                    self._clear_deleted()
            return
        try:
            found = self._list.load(parse_list)
            names = found.names if found else {}
        except InvalidContentError:
            names = {}
        except (OSError, LaterVersionError):
            return
        for path in self._deleted():
            folder = self._folder / path.name.removeprefix(_DELETED)
            if folder.name in names and not is_there(folder):
                with contextlib.suppress(OSError):
                    path.replace(folder)
            else:
                erase_profile(path)


def settings_of(paths: Paths) -> Loaded:
    """The settings in force for the profile in use, for a run without windows. Leaves every file as it is."""
    shared = SettingsFile(paths.settings_file, SHARED).load(mend=False)
    own = ProfileStore(paths.profiles).load().active.settings_file.load(mend=False)
    return Loaded(merged(shared.settings, own.settings), f"{shared.problem} {own.problem}".strip())


def merged(shared: Settings, own: Settings) -> Settings:
    """Settings of which a profile's `own` are taken from there, and the others from `shared`."""
    personal: Mapping[str, object] = {name: getattr(own, name) for name in PERSONAL}
    return replace(shared, **personal)  # type: ignore[arg-type]


def _see_that_it_is_there(profile: Profile, known: Profiles) -> None:
    """Raises ProfileError where another process has deleted it."""
    if all(each.id != profile.id for each in known.all):
        raise ProfileError(
            tr("The profile “{profile}” is there no more: somebody has deleted it meanwhile.").format(
                profile=profile.name
            )
        )


def _checked(name: str, others: tuple[Profile, ...] | list[Profile]) -> str:
    cleaned = clean_name(name)
    if not cleaned:
        raise ProfileError(tr("A profile needs a name."))
    if len(cleaned) > LONGEST_NAME:
        raise ProfileError(tr("A profile's name has at most %n letter(s).", "", LONGEST_NAME))
    if any(other.name.casefold() == cleaned.casefold() for other in others):
        raise ProfileError(
            tr("There is a profile “{name}” already. Choose another name.").format(name=cleaned)
        )
    return cleaned


def _name_of_its_own(profile_id: str, names: Mapping[str, str]) -> str:
    if profile_id == FIRST and not names:
        return tr(FIRST_NAME)
    return tr("Profile {number}").format(number=profile_id.partition("-")[2])


def _put_aside(file: JsonFile) -> str:
    try:
        aside = file.put_aside().name
    except OSError as error:
        return tr("The list of profiles can't be read ({error}); their names are lost.").format(
            error=error.strerror or error
        )
    return tr(
        "The list of profiles is damaged; it is kept as {aside}. The profiles are there; name them anew."
    ).format(aside=aside)
