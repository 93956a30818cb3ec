"""What to paint next: near what has helped, after a shipped picture of a wanted theme, or quite anew."""

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from moodguard.gallery import taste
from moodguard.gallery.album import Picture
from moodguard.gallery.painter import Painter
from moodguard.store.taste import Learned

# The truncation that the shipped gallery was painted with, for a painter whose card names none.
USUAL_TRUNCATION = 2.0
# The share of pictures that are not painted near what has helped, whatever has: exploring never stops.
FRESH = 0.35
OF_A_THEME = 0.9  # the share of these that are painted after a shipped picture, or around a theme's middle
KINSHIP = 0.7  # correlation with the latent of the shipped picture: of a kind with it, and another place
_DIGITS = 4  # of a latent's numbers: what is painted is what is kept, and can be painted again

Latent = tuple[float, ...]


@dataclass(frozen=True)
class Proposals:
    """Draws latents for `painter`, whose hash is `sha256`.

    `shipped` are the pictures that MoodGuard ships with; of themes in `without` none is painted on purpose.
    """

    painter: Painter
    sha256: str
    shipped: Sequence[Picture]
    learned: Learned
    without: frozenset[str]

    def draw(self, kept: Sequence[Picture], rng: random.Random) -> Latent:
        """The next one; `kept` are the pictures that were painted before."""
        near = None
        if rng.random() >= FRESH:
            near = taste.latent_to_paint(self.learned, [*self.shipped, *kept], self.sha256, rng)
        if near is None and rng.random() < OF_A_THEME:
            near = self._after_a_shipped_one(rng) or self._of_a_theme(rng)
        if near is None:
            chance = np.random.default_rng(rng.getrandbits(64))
            drawn = self.painter.draw(chance, 1, self._limit)[0]
            near = tuple(float(number) for number in drawn)
        return tuple(round(number, _DIGITS) for number in near)

    @property
    def _limit(self) -> float:
        return self.painter.card.truncation or USUAL_TRUNCATION

    def _after_a_shipped_one(self, rng: random.Random) -> Latent | None:
        """Of a kind with one of the best theme in a draw; None where this painter has painted none of them.

        People have chosen these, so what is near them is far more often good than what is drawn anew.
        """
        own: dict[str, list[Picture]] = {}
        for picture in self.shipped:
            if picture.painter == self.sha256 and picture.latent and picture.theme not in self.without:
                own.setdefault(picture.theme, []).append(picture)
        theme = taste.theme_to_paint(self.learned, sorted(own), rng)
        if not theme:
            return None
        apart = math.sqrt(1 - KINSHIP**2)
        start = rng.choice(own[theme]).latent
        return self._within(KINSHIP * value + apart * rng.gauss(0, 1) for value in start)

    def _of_a_theme(self, rng: random.Random) -> Latent | None:
        """Around the middle of the theme that is best in a draw, of those wanted; None without any."""
        middles = {name: at for name, at in self.painter.card.themes.items() if name not in self.without}
        theme = taste.theme_to_paint(self.learned, list(middles), rng)
        if not theme:
            return None
        return self._within(value + rng.gauss(0, 1) for value in middles[theme])

    def _within(self, values: Iterable[float]) -> Latent:
        return tuple(max(-self._limit, min(self._limit, value)) for value in values)
