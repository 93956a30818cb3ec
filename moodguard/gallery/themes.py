"""Which theme a new painting belongs to, where the painter can't tell: by its latent, or by its colours."""

from collections import Counter
from collections.abc import Mapping, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.album import NO_THEME
from moodguard.gallery.canvas import Picture

_ROWS = 4  # what tells landscapes apart lies from sky to foreground
_LIGHTNESS = 0.006  # what one level of it counts beside the hue: a bright and a dim dusk are one theme
_GREYISH = 12.0  # the chroma at which a hue counts half
_NEAREST = 3


class Themes:
    """Names themes by latents, where the painter's card knows any, else by the colours of known pictures."""

    def __init__(
        self, centres: Mapping[str, Sequence[float]], known: Sequence[tuple[Picture, str]] = ()
    ) -> None:
        """`centres` in latent space as on the card; `known` pictures (H, W, 3) RGB uint8 and their themes."""
        self._names = list(centres)
        self._centres = np.array([centres[name] for name in self._names], np.float64)
        self._known = [theme for _, theme in known]
        self._colours = np.array([colours(picture) for picture, _ in known])

    def of(self, picture: Picture, latent: Sequence[float]) -> str:
        """The theme of a painting and the latent that it was painted from."""
        if self._names:
            gaps = np.sum((self._centres - np.asarray(latent)) ** 2, axis=1)
            return self._names[int(gaps.argmin())]
        if not self._known:
            return NO_THEME
        gaps = np.sum((self._colours - colours(picture)) ** 2, axis=1)
        order = np.argsort(gaps, kind="stable")[:_NEAREST]
        nearest: list[str] = [self._known[int(index)] for index in order]
        return Counter(nearest).most_common(1)[0][0]  # of equals the nearest, which was counted first


def colours(picture: Picture) -> npt.NDArray[np.float64]:
    """Hue and lightness from top to bottom, (12,), as the themes of the shipped gallery were found by."""
    small = cv2.resize(picture, (1, _ROWS), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB).astype(np.float64)
    hue = lab[..., 1:] / (np.linalg.norm(lab[..., 1:], axis=-1, keepdims=True) + _GREYISH)
    return np.concatenate([_LIGHTNESS * lab[..., :1], hue], axis=-1).reshape(-1)
