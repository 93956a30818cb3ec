"""Faces made poor on purpose: darker, blurred, small, tilted, partly hidden, or squeezed by JPEG."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from trainers.data.faces import Picture

Change = Callable[[Picture, np.random.Generator], Picture]

NEAR = 240.0  # pixels; the side of a face in a webcam's picture where its size is not what is tried
_SIDE = 48  # pixels; sigmas are meant for faces of this side, and grow with larger ones
_SENSOR_NOISE = 2.0  # standard deviation, of 255 grey levels, that a webcam adds in poor light


@dataclass(frozen=True)
class Condition:
    """One way to spoil a face; `side` is the face's side, in pixels, in the picture of a webcam."""

    kind: str
    strength: str
    change: Change
    side: float = NEAR


def conditions() -> tuple[Condition, ...]:
    """Each kind of spoiling in three strengths, after the faces as they are."""
    return (
        Condition("as it is", "", lambda picture, _: picture),
        *(Condition("darkness", f"1/{n} of the light", _darker(1 / n)) for n in (2, 4, 8)),
        *(Condition("blur", f"{sigma} px of 48", _blurred(sigma)) for sigma in (1, 2, 3)),
        *(Condition("low resolution", f"{px} px", _small(px), px) for px in (32, 20, 12)),
        *(Condition("tilt", f"{angle} degrees", _tilted(angle)) for angle in (10, 20, 30)),
        *(Condition("occlusion", f"{share:.0%} hidden", _hidden(share)) for share in (0.1, 0.25, 0.4)),
        *(Condition("JPEG", f"quality {quality}", _jpeg(quality)) for quality in (30, 15, 7)),
    )


def _darker(light: float) -> Change:
    def change(picture: Picture, rng: np.random.Generator) -> Picture:
        noise = rng.normal(0, _SENSOR_NOISE, picture.shape[:2])
        dark = picture * light + (noise if picture.ndim == 2 else noise[..., None])
        return _as_picture(np.rint(dark.clip(0, 255)))

    return change


def _blurred(sigma: float) -> Change:
    def change(picture: Picture, _: np.random.Generator) -> Picture:
        return _as_picture(cv2.GaussianBlur(picture, (0, 0), sigma * min(picture.shape[:2]) / _SIDE))

    return change


def _small(side: int) -> Change:
    def change(picture: Picture, _: np.random.Generator) -> Picture:
        return _as_picture(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA))

    return change


def _tilted(angle: float) -> Change:
    def change(picture: Picture, rng: np.random.Generator) -> Picture:
        height, width = picture.shape[:2]
        signed = angle if rng.random() < 0.5 else -angle
        matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), signed, 1.0)
        turned = cv2.warpAffine(
            picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return _as_picture(turned)

    return change


def _hidden(share: float) -> Change:
    def change(picture: Picture, rng: np.random.Generator) -> Picture:
        height, width = picture.shape[:2]
        box = (round(height * share**0.5), round(width * share**0.5))
        place = rng.random(2)
        top, left = round(place[0] * (height - box[0])), round(place[1] * (width - box[1]))
        covered = picture.copy()
        covered[top : top + box[0], left : left + box[1]] = round(float(picture.mean()))
        return covered

    return change


def _jpeg(quality: int) -> Change:
    def change(picture: Picture, _: np.random.Generator) -> Picture:
        encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        flags = cv2.IMREAD_GRAYSCALE if picture.ndim == 2 else cv2.IMREAD_COLOR
        decoded = cv2.imdecode(encoded, flags)
        if decoded is None:
            raise ValueError("OpenCV can't read its own JPEG")
        return _as_picture(decoded)

    return change


def _as_picture(picture: Any) -> Picture:
    return np.asarray(picture, np.uint8)
