"""Sliced Wasserstein distance (Karras et al. 2018, section 5): how alike patches are, at each size.

Each picture is taken apart into what it shows at 128, 64, 32 and 16 pixels (a Laplacian pyramid). From each
level come 7x7 patches, whose colours are brought to mean 0 and deviation 1 by those of the real ones; they
are laid on random lines, sorted, and compared. No network is needed.
"""

import cv2
import numpy as np
import numpy.typing as npt

from trainers.gan.measure.distances import Figure

Pictures = npt.NDArray[np.uint8]
Patches = npt.NDArray[np.float32]

LEVELS = 4
_PATCH = 7
_PATCHES = 8192
_LINES = 96
_DRAWS = 4
_UNIT = 1000  # as is usual


def sliced_distance(real: Pictures, painted: Pictures, rng: np.random.Generator) -> Figure:
    """A thousand times the distance of RGB pictures (N, S, S, 3) and (M, S, S, 3) uint8, mean over levels.

    The spread is over patches and lines drawn anew.
    """
    ours, theirs = pyramid(real), pyramid(painted)
    drawn = []
    for _ in range(_DRAWS):
        each = [_level(a, b, rng) for a, b in zip(ours, theirs, strict=True)]
        drawn.append(_UNIT * float(np.mean(each)))
    return Figure(float(np.mean(drawn)), float(np.std(drawn)))


def pyramid(pictures: Pictures) -> list[Patches]:
    """What pictures show at each size, from fine to coarse: (N, S, S, 3), (N, S/2, S/2, 3), ..., float32."""
    levels: list[Patches] = []
    now = pictures.astype(np.float32)
    for _ in range(LEVELS - 1):
        half = np.stack([cv2.pyrDown(one) for one in now])
        levels.append(now - np.stack([cv2.pyrUp(one) for one in half]))
        now = half.astype(np.float32)
    return [*levels, now]


def _level(real: Patches, painted: Patches, rng: np.random.Generator) -> float:
    ours, theirs = _patches(real, rng), _patches(painted, rng)
    mean, deviation = ours.mean(axis=(0, 1)), ours.std(axis=(0, 1))
    flat = [((patches - mean) / deviation).reshape(_PATCHES, -1) for patches in (ours, theirs)]
    lines = rng.standard_normal((flat[0].shape[1], _LINES)).astype(np.float32)
    lines /= np.linalg.norm(lines, axis=0)
    one, other = (np.sort(patches @ lines, axis=0) for patches in flat)
    return float(np.abs(one - other).mean())


def _patches(pictures: Patches, rng: np.random.Generator) -> Patches:
    """`_PATCHES` patches by chance, (P, 49, 3)."""
    count, side = pictures.shape[:2]
    which = rng.integers(count, size=_PATCHES)
    top, left = rng.integers(0, side - _PATCH + 1, (2, _PATCHES))
    step = np.arange(_PATCH)
    rows, columns = top[:, None, None] + step[None, :, None], left[:, None, None] + step[None, None, :]
    patches: Patches = pictures[which[:, None, None], rows, columns].reshape(_PATCHES, _PATCH**2, 3)
    return patches
