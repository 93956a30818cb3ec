"""How training faces are changed, so that a network learns expressions and not pictures."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from trainers.data.faces import Picture

Grey = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Augmentation:
    """How much a face is changed at most, both ways.

    `rotation` in degrees; `zoom` and `shift` as shares of the side; `light` and `contrast` as shares of what
    the face has; `flip` and `erase` are the chances (0..1) of being mirrored and of one erased box, whose
    sides are 6 to 19 pixels. `spoil` is the chance of a picture as poor webcams and old files give: blurred,
    seen from afar (16 to 40 pixels a side), in blocks of JPEG, noisy or dark, one of them at a time.
    """

    rotation: float = 15.0
    zoom: float = 0.15
    shift: float = 0.12
    flip: float = 0.5
    light: float = 0.3
    contrast: float = 0.3
    erase: float = 0.5
    spoil: float = 0.0

    def apply(self, picture: Picture, rng: np.random.Generator) -> Grey:
        """One grey face (H, W) uint8, changed: (H, W) float32 in 0..255."""
        moved = self._move(picture, rng)
        if self.spoil and rng.random() < self.spoil:
            moved = _spoiled(moved, rng)
        changed = moved.astype(np.float32)
        mean = changed.mean()
        contrast = 1 + rng.uniform(-self.contrast, self.contrast)
        light = 1 + rng.uniform(-self.light, self.light)
        changed = (changed - mean) * contrast + mean * light
        if rng.random() < self.erase:
            self._erase(changed, rng)
        return np.asarray(np.clip(changed, 0, 255), np.float32)

    def _move(self, picture: Picture, rng: np.random.Generator) -> Picture:
        height, width = picture.shape
        angle = rng.uniform(-self.rotation, self.rotation)
        scale = 1 + rng.uniform(-self.zoom, self.zoom)
        shift = rng.uniform(-self.shift, self.shift, 2) * width
        matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, scale)
        matrix[:, 2] += shift
        if rng.random() < self.flip:
            matrix = matrix @ np.array([[-1, 0, width - 1], [0, 1, 0], [0, 0, 1.0]])
        moved = cv2.warpAffine(
            picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
        )
        return np.asarray(moved, np.uint8)

    @staticmethod
    def _erase(face: Grey, rng: np.random.Generator) -> None:
        height, width = rng.integers(6, 20, 2)
        top = rng.integers(0, face.shape[0] - height)
        left = rng.integers(0, face.shape[1] - width)
        face[top : top + height, left : left + width] = rng.uniform(0, 255)


def _spoiled(picture: Picture, rng: np.random.Generator) -> Picture:
    """A poorer picture (H, W) uint8 of the same face."""
    height, width = picture.shape
    spoiled: np.ndarray
    match int(rng.integers(5)):
        case 0:
            spoiled = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 1.6))
        case 1:
            side = int(rng.integers(16, 41))
            small = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
            spoiled = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
        case 2:
            quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(15, 70))]
            decoded = cv2.imdecode(cv2.imencode(".jpg", picture, quality)[1], cv2.IMREAD_GRAYSCALE)
            if decoded is None:
                raise ValueError("OpenCV can't read its own JPEG")
            spoiled = decoded
        case 3:
            spoiled = picture + rng.normal(0, rng.uniform(2, 14), picture.shape)
        case _:
            spoiled = picture * rng.uniform(0.2, 0.8)
    return np.asarray(np.clip(spoiled, 0, 255), np.uint8)
