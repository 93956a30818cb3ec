"""The curator of the gallery: which pictures hang in which order, and what is learned while they are seen."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from moodguard.gallery import taste
from moodguard.gallery.album import Album, Picture, shipped_pictures
from moodguard.gallery.first_picture import best_pictures, first_picture
from moodguard.gallery.painting_store import PaintingStore
from moodguard.gallery.reasons import why
from moodguard.mood.lift import LiftMeter
from moodguard.reading import Sample
from moodguard.store.history.records import PictureCode
from moodguard.store.settings import Settings, theme_names
from moodguard.store.taste import Answer, Learned, TasteFile
from moodguard.system.file_names import named
from moodguard.translation import number_words, tr


@dataclass(frozen=True)
class Exhibition:
    """Pictures in the order to show them, what the user has said of some, and what went wrong, in words.

    `painted` are those that MoodGuard has painted itself, `themes` the name of each one's theme.
    """

    paths: tuple[Path, ...]
    answers: Mapping[Path, Answer]
    problem: str
    painted: frozenset[Path] = frozenset()
    themes: Mapping[Path, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Credit:
    """How much calmer than expected (log-odds) the user looked with a picture, over so many seconds.

    Whose it was is told, not which.
    """

    whose: PictureCode
    lift: float
    seconds: float


class Curator:
    """Learns from answers at once, and from samples while pictures are shown. Knows no window, no thread."""

    def __init__(
        self,
        paintings: Path,
        file: TasteFile,
        rng: random.Random | None = None,
        painting_store: PaintingStore | None = None,
    ) -> None:
        """`paintings` is the folder of the pictures that MoodGuard ships with; those that it has painted
        since lie in `painting_store`.
        """
        self._paintings = paintings
        self._rng = rng or random.Random()
        self._visits = 0  # since the start
        self.use_profile(file, painting_store)

    @property
    def problem(self) -> str:
        """What is wrong with the file of what was learned, in words; "" for nothing."""
        return " ".join(filter(None, (self._file.problem, self._file.unsaved)))

    def use_profile(self, file: TasteFile, painting_store: PaintingStore | None) -> None:
        """From now on serve somebody else, with the taste in `file` and the paintings in `painting_store`."""
        self._file = file
        self._painting_store = painting_store
        self._learned = taste.bounded(file.load())
        self._saved = self._learned
        self._meter = LiftMeter(0.0)
        self._by_path: dict[Path, Picture] = {}
        self._by_key: dict[str, Picture] = {}

    @property
    def learned(self) -> Learned:
        """All that is known by now."""
        return self._learned

    def prepare(self) -> None:
        """Read what is told of the shipped pictures, so that `arrange` finds it read."""
        shipped_pictures(self._paintings)
        best_pictures(self._paintings)

    def arrange(self, settings: Settings) -> Exhibition:
        """The pictures that the settings ask for: one that is sure to be good, then an order drawn anew."""
        album = self._album(settings)
        found = album.pictures(theme_names(settings.gallery_without))
        row = taste.in_order(self._learned, found, self._rng)
        self._begin_well(row, found)
        problem = album.problem
        if found and not row:
            problem = tr("You said of all these pictures that they are not for you. Choose others.")
        self._by_path |= {picture.path: picture for picture in row}
        self._by_key |= {picture.key: picture for picture in row}
        said = {picture.path: taste.answer_to(self._learned, picture) for picture in row}
        answers = {path: answer for path, answer in said.items() if answer is not None}
        painted = frozenset(picture.path for picture in row if picture.painter)
        themes = {picture.path: picture.theme for picture in row}
        return Exhibition(tuple(picture.path for picture in row), answers, problem, painted, themes)

    def preview(self, settings: Settings) -> Callable[[], Path | None]:
        """How to find, on any thread, the picture that the next visit begins with; it looks through folders.

        It goes by what is known now, and finds None where there is no picture.
        """
        album, learned, visit, shipped = self._album(settings), self._learned, self._visits, self._paintings
        without = theme_names(settings.gallery_without)

        def find() -> Path | None:
            found = album.pictures(without)
            wanted = [one for one in found if taste.answer_to(learned, one) is not Answer.NOT_FOR_ME]
            first = first_picture(learned, wanted, best_pictures(shipped), visit)
            return first.path if first is not None else None

        return find

    def why(self, path: Path) -> str:
        """Why a picture that hangs there does, in a sentence; "" of one that doesn't."""
        picture = self._by_path.get(path)
        if picture is None:
            return ""
        painted = bool(picture.painter) and path.parent != self._paintings
        return why(self._learned, picture, best_pictures(self._paintings), painted=painted)

    def themes(self, settings: Settings) -> list[str]:
        """The themes that the user can choose from, by these settings."""
        return self._album(settings).themes()

    def turn_to(self, path: Path | None, now: float) -> None:
        """From `now` on (s, the samples' clock) this picture is seen, or (None) none is."""
        picture = self._by_path.get(path) if path is not None else None
        self._meter.turn_to(picture.key if picture else None, now)

    def add_sample(self, sample: Sample, rest: float) -> list[Credit]:
        """Take in a sample of a user whose face at rest lies at `rest` (log-odds of P(negative)).

        Returns what is known by now of pictures that were seen.
        """
        self._meter.rest = rest
        found = []
        for lift in self._meter.add_sample(sample):
            picture = self._by_key[lift.picture]
            self._learned = taste.credited(self._learned, picture, lift.value, lift.seconds)
            found.append(Credit(self._whose(picture), lift.value, lift.seconds))
        self._save()
        return found

    def _whose(self, picture: Picture) -> PictureCode:
        if not picture.painter:
            return PictureCode.OWN
        return PictureCode.SHIPPED if picture.path.parent == self._paintings else PictureCode.PAINTED

    def answer(self, path: Path, answer: Answer | None) -> None:
        """The user has said this of a picture that hangs, or (None) has taken it back."""
        picture = self._by_path.get(path)
        if picture is not None:
            self._learned = taste.answered(self._learned, picture, answer)
            self._save()

    def words(self) -> str:
        """What was learned, for the user."""
        return taste.in_words(self._learned)

    def painted_in_words(self) -> str:
        """How many pictures were painted for the user, in words; "" for none."""
        paintings = self._painting_store.paintings() if self._painting_store is not None else []
        if not paintings:
            return ""
        megabytes = sum(painting.size for painting in paintings) / 1e6
        return tr("MoodGuard has painted %n new picture(s) for you ({size} MB).", "", len(paintings)).format(
            size=number_words(megabytes, 1)
        )

    def forget(self) -> str:
        """Forget all that was learned, on disk too; returns in words what went wrong, "" for nothing."""
        self._learned = self._saved = Learned()
        self._meter.start_anew()
        return self._file.erase()

    def _begin_well(self, row: list[Picture], found: list[Picture]) -> None:
        """Put the first picture of this visit before all others of `row`, whose own order is by lot."""
        wanted = set(row)
        by_name = [picture for picture in found if picture in wanted]
        first = first_picture(self._learned, by_name, best_pictures(self._paintings), self._visits)
        self._visits += 1
        if first is not None:
            row.remove(first)
            row.insert(0, first)

    def _album(self, settings: Settings) -> Album:
        own = settings.gallery_folder
        new = self._painting_store.pictures if self._painting_store is not None else list
        return Album(self._paintings, named(own) if own else None, mixed=settings.gallery_mixed, new=new)

    def _save(self) -> None:
        if self._learned != self._saved or self._file.unsaved:
            self._file.save(self._learned)
            self._saved = self._learned
