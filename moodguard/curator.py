"""The curator of the gallery: which pictures hang in which order, and what is learned while they are seen."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from moodguard.gallery import taste
from moodguard.gallery.album import Album, Picture
from moodguard.mood.lift import LiftMeter
from moodguard.reading import Sample
from moodguard.store.settings import Settings, theme_names
from moodguard.store.taste import Answer, Learned, TasteFile


@dataclass(frozen=True)
class Exhibition:
    """Pictures in the order to show them, what the user has said of some, and what went wrong, in words."""

    paths: tuple[Path, ...]
    answers: Mapping[Path, Answer]
    problem: str


class Curator:
    """Learns from answers at once, and from samples while pictures are shown. Knows no window, no thread."""

    def __init__(self, paintings: Path, file: TasteFile, rng: random.Random | None = None) -> None:
        """`paintings` is the folder of the pictures that MoodGuard ships with."""
        self._paintings = paintings
        self._file = file
        self._rng = rng or random.Random()
        self._learned = file.load()
        self._saved = self._learned
        self._meter = LiftMeter(0.0)
        self._by_path: dict[Path, Picture] = {}
        self._by_key: dict[str, Picture] = {}

    @property
    def learned(self) -> Learned:
        """All that is known by now."""
        return self._learned

    def hang(self, settings: Settings) -> Exhibition:
        """The pictures that the settings ask for, in an order that is drawn anew each time."""
        album = self._album(settings)
        found = album.pictures(theme_names(settings.gallery_without))
        row = taste.in_order(self._learned, found, self._rng)
        problem = album.problem
        if found and not row:
            problem = "You said of all these pictures that they are not for you. Choose others."
        self._by_path |= {picture.path: picture for picture in row}
        self._by_key |= {picture.key: picture for picture in row}
        said = {picture.path: taste.answer_to(self._learned, picture) for picture in row}
        answers = {path: answer for path, answer in said.items() if answer is not None}
        return Exhibition(tuple(picture.path for picture in row), answers, problem)

    def themes(self, settings: Settings) -> list[str]:
        """The themes that the user can choose from, by these settings."""
        return self._album(settings).themes()

    def turn_to(self, path: Path | None, now: float) -> None:
        """From `now` on (s, the samples' clock) this picture is seen, or (None) none is."""
        picture = self._by_path.get(path) if path is not None else None
        self._meter.turn_to(picture.key if picture else None, now)

    def take(self, sample: Sample, rest: float) -> None:
        """Take in a sample of a user whose face at rest lies at `rest` (log-odds of P(negative))."""
        self._meter.rest = rest
        for lift in self._meter.take(sample):
            picture = self._by_key[lift.picture]
            self._learned = taste.credited(self._learned, picture, lift.value, lift.seconds)
        self._save()

    def answer(self, path: Path, answer: Answer | None) -> None:
        """The user has said this of a picture that hangs, or (None) has taken it back."""
        picture = self._by_path.get(path)
        if picture is not None:
            self._learned = taste.answered(self._learned, picture, answer)
            self._save()

    def words(self) -> str:
        """What was learned, for the user."""
        return taste.in_words(self._learned)

    def forget(self) -> str:
        """Forget all that was learned, on disk too; returns in words what went wrong, "" for nothing."""
        self._learned = self._saved = Learned()
        self._meter.start_anew()
        return self._file.erase()

    def _album(self, settings: Settings) -> Album:
        own = settings.gallery_folder
        return Album(self._paintings, Path(own) if own else None, mixed=settings.gallery_mixed)

    def _save(self) -> None:
        if self._learned != self._saved:
            self._file.save(self._learned)
            self._saved = self._learned
