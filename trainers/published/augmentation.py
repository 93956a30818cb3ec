"""How the published systems change their training faces: uint8 pictures in, the same shape out."""

from collections.abc import Callable

import cv2
import numpy as np

from trainers.data.faces import Picture

_Step = Callable[[Picture, np.random.Generator], Picture]


def six_in_random_order(picture: Picture, rng: np.random.Generator) -> Picture:
    """Crop, Gaussian blur, linear contrast, rotation, translation and scaling, in random order.

    The publication names the six, not how far each goes: the ranges are those of imgaug's own example, where
    such lists come from (crop to 10 %, sigma to 0.5, contrast 0.75 to 1.5, 25 degrees, 20 %, 0.8 to 1.2).
    """
    steps: list[_Step] = [_crop, _blur, _contrast, _rotate, _translate, _scale]
    for number in rng.permutation(len(steps)):
        picture = steps[number](picture, rng)
    return picture


def crop_flip_jitter(picture: Picture, rng: np.random.Generator) -> Picture:
    """A crop of 80 to 100 % of the side, mirrored half the time, with brightness and contrast off by 20 %.

    Grey faces have no hue or saturation that a colour jitter could change.
    """
    side = rng.uniform(0.8, 1.0)
    height, width = picture.shape[:2]
    tall, wide = max(1, round(side * height)), max(1, round(side * width))
    top, left = rng.integers(0, height - tall + 1), rng.integers(0, width - wide + 1)
    cut = cv2.resize(picture[top : top + tall, left : left + wide], (width, height))
    if rng.random() < 0.5:
        cut = cut[:, ::-1]
    light, contrast = 1 + rng.uniform(-0.2, 0.2, 2)
    return _clipped((cut.astype(np.float32) - cut.mean()) * contrast + cut.mean() * light)


def turn_zoom_flip_shift(picture: Picture, rng: np.random.Generator) -> Picture:
    """Rotation to 15 degrees, zoom and shifts to 10 %, a mirror; the border is filled with its nearest."""
    moved = _moved(
        picture,
        angle=rng.uniform(-15, 15),
        scale=rng.uniform(0.9, 1.1),
        shift=(rng.uniform(-0.1, 0.1), rng.uniform(-0.1, 0.1)),
        border=cv2.BORDER_REPLICATE,
    )
    return np.ascontiguousarray(moved[:, ::-1]) if rng.random() < 0.5 else moved


def _crop(picture: Picture, rng: np.random.Generator) -> Picture:
    height, width = picture.shape[:2]
    top, bottom = (int(share * height) for share in rng.uniform(0, 0.1, 2))
    left, right = (int(share * width) for share in rng.uniform(0, 0.1, 2))
    cut = picture[top : height - bottom, left : width - right]
    return np.asarray(cv2.resize(cut, (width, height)), np.uint8)


def _blur(picture: Picture, rng: np.random.Generator) -> Picture:
    sigma = rng.uniform(0, 0.5)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), max(sigma, 0.05)), np.uint8)


def _contrast(picture: Picture, rng: np.random.Generator) -> Picture:
    return _clipped((picture.astype(np.float32) - 128) * rng.uniform(0.75, 1.5) + 128)


def _rotate(picture: Picture, rng: np.random.Generator) -> Picture:
    return _moved(picture, angle=rng.uniform(-25, 25))


def _translate(picture: Picture, rng: np.random.Generator) -> Picture:
    return _moved(picture, shift=(rng.uniform(-0.2, 0.2), rng.uniform(-0.2, 0.2)))


def _scale(picture: Picture, rng: np.random.Generator) -> Picture:
    return _moved(picture, scale=rng.uniform(0.8, 1.2))


def _moved(
    picture: Picture,
    angle: float = 0.0,
    scale: float = 1.0,
    shift: tuple[float, float] = (0.0, 0.0),
    border: int = cv2.BORDER_CONSTANT,
) -> Picture:
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, scale)
    matrix[:, 2] += np.array(shift) * (width, height)
    moved = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(moved, np.uint8)


def _clipped(values: np.ndarray) -> Picture:
    return np.clip(np.round(values), 0, 255).astype(np.uint8)
