"""The active profile: whose settings are in force, what was learned about them, and where both are kept."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from moodguard.store.answers import Answer, with_one_more, without
from moodguard.store.minutes import Minute, Minutes, MinutesFile
from moodguard.store.paths import Paths
from moodguard.store.person import LearnedFace, Person, PersonFile, RestingFace
from moodguard.store.profiles import Profile, ProfileError, Profiles, ProfileStore, merged
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsError, SettingsFile
from moodguard.store.taste import TasteFile
from moodguard.store.written import erase_copies
from moodguard.translation import tr


class ActiveProfile:
    """Knows no window and no camera. What can't be kept on disk holds until the end, and is told in words."""

    def __init__(self, shared: SettingsFile, paths: Paths, changes: Mapping[str, Any]) -> None:
        """`shared` holds the settings of all profiles together; `changes` are settings for this run only."""
        self._file = shared
        self._paths = paths
        self._changes = changes
        self._store = ProfileStore(paths.profiles, paths.painted)
        loaded = shared.load()
        self._shared = loaded.settings
        self._profiles = self._store.load()
        self._minutes = Minutes()
        self._trouble = [loaded.problem, self._profiles.problem]
        self._move_in()

    @property
    def problem(self) -> str:
        """What went wrong with files, in words; "" for nothing."""
        return " ".join(filter(None, (*self._trouble, self._person_file.unsaved, self._minutes_file.unsaved)))

    @property
    def chosen(self) -> Settings:
        """What the user has chosen."""
        return merged(self._shared, self._own)

    @property
    def settings(self) -> Settings:
        """The settings in force: the user's choice, with this run's changes."""
        return dataclasses.replace(self.chosen, **self._changes)

    @property
    def person(self) -> Person:
        """What was learned about the user."""
        return self._person

    @property
    def minutes(self) -> Minutes:
        """The guided minutes that were taken and answered."""
        return self._minutes

    @property
    def profiles(self) -> Profiles:
        """All profiles, and the one in use."""
        return self._profiles

    @property
    def profile(self) -> Profile:
        """The profile in use."""
        return self._profiles.active

    @property
    def taste_file(self) -> TasteFile:
        """Where it is kept which pictures help this user."""
        return TasteFile(self.profile.taste_file)

    def add_problem(self, problem: str, *, first: bool = False) -> None:
        """Remember something else that went wrong; `first` where it explains the others."""
        self._trouble.insert(0 if first else len(self._trouble), problem)

    def save(self, settings: Settings, problem: str = "") -> None:
        """Take on and keep what the user has chosen; `problem` is what went wrong with it elsewhere."""
        self._shared = self._own = settings
        self._trouble = [problem]
        for file in (self._file, self._own_file):
            try:
                file.save(settings)
            except SettingsError as error:
                self._trouble.append(str(error))
                break  # the other one would say the same

    def save_resting_face(self, face: RestingFace | None, learned: LearnedFace | None = None) -> None:
        """Keep the resting face, as measured and as learned, where it changed or is not on disk yet.

        What is forgotten is in no copy.
        """
        before = self._person
        changed = (face, learned) != (before.face, before.learned)
        if changed or self._person_file.unsaved:
            self._keep(dataclasses.replace(before, face=face, learned=learned))
        forgotten = (before.face is not None and face is None) or (
            before.learned is not None and learned is None
        )
        if forgotten:
            try:
                erase_copies(self.profile.person_file)
            except OSError as error:
                self._trouble.append(
                    tr(
                        "An older copy of your resting face can't be erased ({error}). Take it "
                        "away yourself: it lies in {folder}."
                    ).format(error=error.strerror or error, folder=self.profile.folder)
                )

    def keep_answer(self, answer: Answer) -> None:
        """Keep what the user has answered."""
        self._keep(dataclasses.replace(self._person, answers=with_one_more(self._person.answers, answer)))

    def take_back_answer(self, answer: Answer) -> None:
        """Keep an answer no longer, as if it had never been given."""
        self._keep(dataclasses.replace(self._person, answers=without(self._person.answers, answer)))

    def forget_answers(self) -> None:
        """Keep no answer any more, nor how the user felt after guided minutes."""
        self._keep(dataclasses.replace(self._person, answers=()))
        self._keep_minutes(Minutes())
        try:
            erase_copies(self.profile.person_file)
            erase_copies(self.profile.minutes_file)
        except OSError as error:
            self._trouble.append(
                tr(
                    "An older copy of your answers can't be erased ({error}). Take it away "
                    "yourself: it lies in {folder}."
                ).format(error=error.strerror or error, folder=self.profile.folder)
            )

    def keep_minute(self, minute: Minute) -> None:
        """Keep what the user said of a guided minute."""
        self._keep_minutes(self._minutes.with_one_more(minute))

    def take_back_minute(self, minute: Minute) -> None:
        """Keep what was said of a minute no longer, as if it had never been said."""
        self._keep_minutes(self._minutes.without(minute))

    # --- profiles

    def use(self, profile: Profile) -> None:
        """Serve this profile from now on, also after a restart.

        Where that can't be written down, it is served until the end, and the trouble is told.
        """
        self._trouble = []
        try:
            self._store.use(profile)
            self._profiles = self._store.load()
        except ProfileError as error:
            self._trouble.append(str(error))
            self._profiles = dataclasses.replace(self._profiles, active=profile)
        self._move_in()

    def create(self, name: str) -> Profile:
        """A new profile, not yet in use. Raises ProfileError."""
        profile = self._store.create(name)
        self._profiles = self._store.load()
        return profile

    def rename(self, profile: Profile, name: str) -> None:
        """Give a profile another name. Raises ProfileError."""
        self._store.rename(profile, name)
        self._profiles = self._store.load()

    def delete(self, profile: Profile) -> None:
        """Delete a profile; where it was in use, another one is then. Raises ProfileError."""
        self._store.delete(profile)
        self.reload()

    def reload(self) -> bool:
        """Take on what another program has made of the profiles; whether another one is in use now."""
        before = self.profile.id
        self._profiles = self._store.load()
        self._trouble.append(self._profiles.problem)
        if self.profile.id == before:
            return False
        self._move_in()
        return True

    def reset(self) -> None:
        """Know nothing any more, as on the first start. The files are somebody else's affair."""
        self._trouble = []
        self._file.load(mend=False)  # what it knew of the file holds no more
        self._shared = Settings()
        self._profiles = self._store.load()
        self._move_in()

    def reread(self) -> None:
        """Take on what somebody else has put in the place of all files."""
        loaded = self._file.load()
        self._shared = loaded.settings
        self._profiles = self._store.load()
        self._trouble = [loaded.problem, self._profiles.problem]
        self._move_in()

    def _move_in(self) -> None:
        """Take on what is known of the profile in use."""
        self._own_file = self.profile.settings_file
        loaded = self._own_file.load()
        self._own = loaded.settings
        self._person_file = PersonFile(self.profile.person_file)
        self._person = self._person_file.load()
        self._minutes_file = MinutesFile(self.profile.minutes_file)
        self._minutes = self._minutes_file.load()
        self._trouble += [loaded.problem, self._person_file.problem, self._minutes_file.problem]

    def _keep_minutes(self, minutes: Minutes) -> None:
        self._minutes = minutes
        self._minutes_file.save(minutes)

    def _keep(self, person: Person) -> None:
        self._person = person
        self._person_file.save(person)
