"""The resident: whose settings are in force, what was learned about them, and where both are kept."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.settings import Settings, SettingsError, SettingsFile, shifted_by_answer


class Resident:
    """Knows no window and no camera. What can't be kept on disk holds until the end, and is told in words."""

    def __init__(self, settings: SettingsFile, person: PersonFile, changes: Mapping[str, Any]) -> None:
        """`changes` are settings for this run only, by name."""
        self._file = settings
        self._person_file = person
        self._changes = changes
        loaded = settings.load()
        self._chosen = loaded.settings
        self.problem = loaded.problem
        self._person = person.load()

    @property
    def chosen(self) -> Settings:
        """What the user has chosen."""
        return self._chosen

    @property
    def settings(self) -> Settings:
        """The settings in force: the user's choice, with this run's changes."""
        return dataclasses.replace(self._chosen, **self._changes)

    @property
    def person(self) -> Person:
        """What was learned about the user."""
        return self._person

    def choose(self, settings: Settings, problem: str = "") -> None:
        """Take on and keep what the user has chosen; `problem` is what went wrong with it elsewhere."""
        self._chosen = settings
        problems = [problem]
        try:
            self._file.save(settings)
        except SettingsError as error:
            problems.append(str(error))
        self.problem = " ".join(filter(None, problems))

    def know_face(self, face: RestingFace | None) -> None:
        """Keep the resting face as it is known now, where it has changed."""
        if face != self._person.face:
            self._keep(dataclasses.replace(self._person, face=face))

    def answered(self, *, right: bool) -> Settings:
        """Count an answer to a suggestion; returns what it makes of the settings, not yet chosen."""
        person = self._person
        self._keep(dataclasses.replace(person, wrong=person.wrong + (not right), right=person.right + right))
        return shifted_by_answer(self._chosen, right=right)

    def _keep(self, person: Person) -> None:
        self._person = person
        self._person_file.save(person)
