"""How near painted faces come to the nearest face that was learned from: near-copies must not be shipped."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from trainers.gan.faces.aligned import SIDE, Faces

Distances = npt.NDArray[np.float32]
Fingerprints = npt.NDArray[np.float32]

_FINGERPRINT_SIDE = 16
_COPY_PIXELS, _COPY_FEATURES = 0.06, 0.07  # below one of them, two pictures of FER-2013 are the same photo
# Nearer than all but so many of a hundred new faces of other people: refused as too like somebody real.
REFUSED_PERCENTILE = 5.0


@dataclass(frozen=True)
class Nearest:
    """For each of N faces how unlike the likest known face is, (N,): 0 the same, 1 unrelated.

    By `pixels` it is one minus the correlation of pictures of 16x16; by `features` one minus the cosine of
    histograms of oriented gradients (Dalal and Triggs 2005), which see outlines more than light. Mirrored
    faces are known too.
    """

    pixels: Distances
    features: Distances

    def some(self, chosen: npt.NDArray[np.bool_]) -> "Nearest":
        """Those of the `chosen` (N,) faces."""
        return Nearest(self.pixels[chosen], self.features[chosen])

    def far_from_all(self, limits: "Limits") -> npt.NDArray[np.bool_]:
        """Which faces are too near to no known one, (N,)."""
        far: npt.NDArray[np.bool_] = (self.pixels >= limits.pixels) & (self.features >= limits.features)
        return far


@dataclass(frozen=True)
class Limits:
    """Distances below which a face is too near to a known one."""

    pixels: float
    features: float


class KnownFaces:
    """The faces (N, 64, 64) that a painter has learned from, to be compared with."""

    def __init__(self, faces: Faces) -> None:
        """Fingerprints of the faces and of their mirror images are kept, not the pictures."""
        both = np.concatenate([faces, faces[:, :, ::-1]])
        self._pixels, self._features = pixel_fingerprints(both), gradient_fingerprints(both)

    def nearest(self, faces: Faces) -> Nearest:
        """Compare faces (M, 64, 64) uint8 with all known ones."""
        by_pixels = pixel_fingerprints(faces) @ self._pixels.T
        by_features = gradient_fingerprints(faces) @ self._features.T
        return Nearest(1 - by_pixels.max(axis=1), 1 - by_features.max(axis=1))


def distance_limits(held_out: Nearest) -> Limits:
    """What is too near, from faces that the painter never saw.

    FER-2013 has photos in both parts; they say nothing about how like two people are, and are left out.
    """
    people = without_copies(held_out)
    return Limits(
        float(np.percentile(people.pixels, REFUSED_PERCENTILE)),
        float(np.percentile(people.features, REFUSED_PERCENTILE)),
    )


def without_copies(nearest: Nearest) -> Nearest:
    """Those that are not the very photo of a known face."""
    return nearest.some((nearest.pixels >= _COPY_PIXELS) & (nearest.features >= _COPY_FEATURES))


def pixel_fingerprints(faces: Faces) -> Fingerprints:
    """Fingerprints (N, 256): coarse greys within the face, free of brightness and contrast, of length one."""
    size = (_FINGERPRINT_SIDE, _FINGERPRINT_SIDE)
    coarse = np.stack([cv2.resize(face, size, interpolation=cv2.INTER_AREA) for face in faces])
    place = np.linspace(-1, 1, _FINGERPRINT_SIDE)
    inside = (place[None] ** 2 / 0.8**2 + place[:, None] ** 2 <= 1).astype(np.float32).ravel()
    flat = coarse.astype(np.float32).reshape(len(faces), -1)
    flat = (flat - (flat * inside).sum(axis=1, keepdims=True) / inside.sum()) * inside
    return _unit(flat)


def gradient_fingerprints(faces: Faces) -> Fingerprints:
    """Histograms of oriented gradients (N, 1764), of length one."""
    side, block, cell = (SIDE, SIDE), (16, 16), (8, 8)
    described = cv2.HOGDescriptor(side, block, cell, cell, 9)
    rows = [np.asarray(described.compute(np.ascontiguousarray(face))).ravel() for face in faces]
    return _unit(np.stack(rows).astype(np.float32))


def _unit(rows: Fingerprints) -> Fingerprints:
    unit: Fingerprints = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-6))
    return unit
