"""Shuffled folds for cross-validation, in which no picture is both learned from and judged."""

import hashlib
from collections import defaultdict

import numpy as np

from trainers.data.faces import FaceSet
from trainers.data.holdout import Indices, Split


def split_folds(faces: FaceSet, folds: int, seed: int) -> list[Split]:
    """Cut `faces` into `folds` parts of about the same size and classes; each split holds out one of them.

    FER-2013 holds many pictures twice. The same pictures always stand in the same fold, so none has to be
    dropped. The same `seed` gives the same folds.
    """
    rng = np.random.default_rng(seed)
    place = np.zeros(len(faces), np.int64)
    same: dict[bytes, list[int]] = defaultdict(list)
    for index in rng.permutation(len(faces)):
        content = faces.pictures[index].tobytes()
        same[hashlib.blake2b(content, digest_size=16).digest()].append(int(index))
    # Dealt out class by class, so that every fold gets its share of each.
    groups = sorted(same.values(), key=lambda group: int(faces.labels[group[0]]))
    for number, group in enumerate(groups):
        place[group] = number % folds
    everything = np.arange(len(faces))
    return [Split(everything[place != fold], everything[place == fold], 0) for fold in range(folds)]


def stratified(labels: Indices, count: int, seed: int) -> Indices:
    """Indices of about `count` of the labels (N,), with every class in its share and at least one of each."""
    rng = np.random.default_rng(seed)
    share = min(1.0, count / max(1, len(labels)))
    chosen: list[Indices] = []
    for label in np.unique(labels):
        shuffled = rng.permutation(np.flatnonzero(labels == label))
        chosen.append(shuffled[: max(1, round(share * len(shuffled)))])
    return np.sort(np.concatenate(chosen)) if chosen else np.zeros(0, np.int64)
