"""Which of the pictures that hang are looked at: all, those that the user likes, or one theme."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from moodguard.store.theme_words import theme_words
from moodguard.translation import tr

MOST_THEMES = 30  # in a menu; beyond that nobody finds anything in it
_LEAST_PICTURES = 2  # a picture alone is no theme to choose


@dataclass(frozen=True)
class PictureFilter:
    """All pictures, unless `favourites` or a `theme` is asked for."""

    favourites: bool = False
    theme: str = ""

    @property
    def name(self) -> str:
        """What it shows, in words."""
        return tr("Favourites") if self.favourites else theme_words(self.theme) or tr("All pictures")

    def chosen(
        self, paths: Sequence[Path], liked: Collection[Path], themes: Mapping[Path, str]
    ) -> list[Path]:
        """Those of `paths` that it lets through, in their order."""
        if self.favourites:
            return [path for path in paths if path in liked]
        return [path for path in paths if not self.theme or themes.get(path) == self.theme]


ALL = PictureFilter()
FAVOURITES = PictureFilter(favourites=True)


def filters(paths: Sequence[Path], themes: Mapping[Path, str]) -> list[PictureFilter]:
    """All that there is to choose from: everything, favourites, and by name themes of several pictures."""
    counted = Counter(themes[path] for path in paths if path in themes)
    names = [name for name, count in counted.most_common() if count >= _LEAST_PICTURES][:MOST_THEMES]
    found = [
        PictureFilter(theme=name) for name in sorted(names, key=lambda name: theme_words(name).casefold())
    ]
    return [ALL, FAVOURITES, *(found if len(found) > 1 else [])]
