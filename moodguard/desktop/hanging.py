"""The pictures that hang in the gallery: all of them, whose they are, and which of them are looked at."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from moodguard.desktop.picture_filter import ALL, PictureFilter, filters
from moodguard.translation import to_translate, tr

NO_FAVOURITES = to_translate("You have no favourites here yet. The heart below a picture (L) makes it one.")


@dataclass(frozen=True)
class Hanging:
    """`own` are MoodGuard's, `problem` says in words what went wrong in finding them, "" for nothing."""

    paths: tuple[Path, ...] = ()
    themes: Mapping[Path, str] = field(default_factory=dict)
    own: frozenset[Path] = frozenset()
    problem: str = ""
    filter: PictureFilter = ALL

    @property
    def filters(self) -> Sequence[PictureFilter]:
        """All that can be looked at."""
        return filters(self.paths, self.themes)

    @property
    def of_user(self) -> bool:
        """Whether MoodGuard's own paintings can be gone back to."""
        return bool(self.problem) or len(self.own) < len(self.paths)

    def seen_by(self, chosen: PictureFilter) -> "Hanging":
        """The same pictures looked at by a filter; all of them where there is no such filter any more."""
        return replace(self, filter=chosen if chosen in self.filters else ALL)

    def chosen(self, liked: Collection[Path]) -> list[Path]:
        """Those that are looked at."""
        return self.filter.chosen(self.paths, liked, self.themes)

    def nothing(self, found: int) -> tuple[str, bool]:
        """What to say where none of the `found` pictures can be seen, and whether that is by the filter."""
        if found:
            return tr("None of these pictures can be read."), False
        if self.filter != ALL:
            return tr(NO_FAVOURITES), True
        return self.problem or tr("There are no pictures here yet."), False
