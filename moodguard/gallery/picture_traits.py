"""What tells landscapes apart and no gate is set on: where a picture is full, light, colourful and rough."""

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.canvas import Picture
from moodguard.gallery.picture_measures import small_lab

Traits = npt.NDArray[np.float32]

_SIDE = 32  # pixels: what the traits are taken from, whatever the picture's size
_BLUR = 1.5  # pixels of that: what is finer counts as detail
_BANDS = 4
_HARDLY = 0.3  # L*: steps below it are nothing

TRAITS = (
    "detail_above", "detail_middle", "detail_below", "contrast_down", "contrast_across", "light_above",
    "light_below", "chroma", "chroma_spread",
)  # fmt: skip

STEPS = tuple(f"{way}_{band}" for way in ("across", "down") for band in range(1, _BANDS + 1))


def steps(picture: Picture) -> Traits:
    """How much neighbours differ in lightness, (8,): across and down, in each of four bands from the top.

    As logarithms, at 128 pixels. Still water and skies lie in rows; what stands in them is a weave or worse.
    """
    light = small_lab(picture)[..., 0]
    across, down = np.abs(np.diff(light, axis=1))[:-1], np.abs(np.diff(light, axis=0))[:, :-1]
    bands = [band.mean() for way in (across, down) for band in np.array_split(way, _BANDS)]
    return np.asarray(np.log(np.array(bands) + _HARDLY), np.float32)


def traits(picture: Picture) -> Traits:
    """Nine numbers that tell a landscape from mud, as `TRAITS` names them: detail in the upper, middle and
    lower third, contrast from top to bottom and from side to side, light above and below, mean and spread of
    the chroma.
    """
    small = cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    light, chroma = lab[..., 0], np.hypot(lab[..., 1], lab[..., 2])
    detail = np.abs(light - cv2.GaussianBlur(light, (0, 0), _BLUR))
    thirds = [part.mean() for part in np.array_split(detail, 3)]
    half = _SIDE // 2
    return np.array(
        [
            *np.log(np.array(thirds) + 0.3),
            np.log(light.mean(axis=1).std() + 1),
            np.log(light.std(axis=1).mean() + 1),
            light[:half].mean() / 30,
            light[half:].mean() / 30,
            np.log(chroma.mean() + 8),
            np.log(chroma.std() + 3),
        ],
        np.float32,
    )
