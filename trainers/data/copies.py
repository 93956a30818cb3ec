"""Pictures that a face set holds more than once: the same, mirrored, or nearly the same."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from trainers.data.faces import Picture

NEAR = 8.0  # grey levels of 255; mean difference below which two pictures of one pattern are nearly the same
_COMPARED = 32  # pixels; the side at which that is measured

Group = tuple[int, ...]


@dataclass(frozen=True)
class Copies:
    """Groups of at least two pictures, as indices; a picture is in one group of a kind at most.

    `same` are equal in every pixel. `mirrored` are equal once some are mirrored, `near` have the same pattern
    of light and dark and differ little; both leave out groups that `same` already has.
    """

    same: tuple[Group, ...]
    mirrored: tuple[Group, ...]
    near: tuple[Group, ...]

    def kinds(self) -> dict[str, tuple[Group, ...]]:
        """All groups by a name for people."""
        return {"the same": self.same, "mirrored": self.mirrored, "nearly the same": self.near}


def find_copies(pictures: Sequence[Picture]) -> Copies:
    """Find copies among pictures (grey or BGR, uint8, any size). Near ones may be missed, not made up."""
    same = _groups(range(len(pictures)), [_key(picture) for picture in pictures])
    # One of each group stands for it from here on.
    single = sorted(set(range(len(pictures))) - {index for group in same for index in group[1:]})
    mirrored = _groups(single, [_key_either_way(pictures[index]) for index in single])
    alike = _groups(single, [_pattern(pictures[index]) for index in single])
    near = [part for group in alike for part in _close(pictures, group)]
    known = set(mirrored)
    return Copies(tuple(same), tuple(mirrored), tuple(group for group in near if group not in known))


def also_in(pictures: Sequence[Picture], others: Sequence[Picture]) -> npt.NDArray[np.bool_]:
    """Which of `pictures` are, pixel for pixel or mirrored, among `others`, (N,)."""
    known = {_key_either_way(other) for other in others}
    return np.array([_key_either_way(picture) in known for picture in pictures], np.bool_)


def copied_into(pictures: Sequence[Picture], judged: Sequence[Picture]) -> npt.NDArray[np.bool_]:
    """Which of `pictures` are the same as one of `judged`, mirrored, or nearly the same, (N,).

    A copy of a copy counts too. Near ones may be missed, not made up.
    """
    found = find_copies([*pictures, *judged])
    of: dict[int, Group] = {}
    for groups in found.kinds().values():
        for group in groups:
            joined = tuple(sorted({member for one in group for member in of.get(one, (one,))}))
            of.update(dict.fromkeys(joined, joined))
    return np.array(
        [max(of.get(index, (index,))) >= len(pictures) for index in range(len(pictures))], np.bool_
    )


def _groups(indices: Iterable[int], keys: Sequence[Hashable]) -> list[Group]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for index, key in zip(indices, keys, strict=True):
        found[key].append(index)
    return [tuple(group) for group in found.values() if len(group) > 1]


def _key(picture: Picture) -> Hashable:
    return picture.shape, picture.tobytes()


def _key_either_way(picture: Picture) -> Hashable:
    return picture.shape, min(picture.tobytes(), np.ascontiguousarray(picture[:, ::-1]).tobytes())


def _pattern(picture: Picture) -> Hashable:
    """Which of neighbouring places is lighter, on a grid of 8 by 8: a difference hash."""
    small = _shrunk(picture, 9, 8)
    return np.packbits(small[:, 1:] > small[:, :-1]).tobytes()


def _close(pictures: Sequence[Picture], group: Group) -> list[Group]:
    """Those of a group that differ little from the first, then those of the rest, and so on."""
    rest, parts = list(group), []
    small = {index: _shrunk(pictures[index], _COMPARED, _COMPARED) for index in group}
    while len(rest) > 1:
        near = [i for i in rest if np.abs(small[i] - small[rest[0]]).mean() <= NEAR]
        if len(near) > 1:
            parts.append(tuple(near))
        rest = [index for index in rest if index not in near]
    return parts


def _shrunk(picture: Picture, width: int, height: int) -> npt.NDArray[np.float32]:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    return np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA), np.float32)
