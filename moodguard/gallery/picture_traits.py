"""What tells landscapes apart that no gate is set on: where a picture is full, light and colourful."""

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.canvas import Picture

Traits = npt.NDArray[np.float32]

_SIDE = 32  # pixels: what the traits are taken from, whatever the picture's size
_BLUR = 1.5  # pixels of that: what is finer counts as detail

TRAITS = (
    "detail_above", "detail_middle", "detail_below", "contrast_down", "contrast_across", "light_above",
    "light_below", "chroma", "chroma_spread",
)  # fmt: skip


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
