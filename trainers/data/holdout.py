"""A hold-out of the training faces, for stopping, calibration and choices; never one of the tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainers.data.faces import DataError, FaceSet

Indices = npt.NDArray[np.int64]

HOLDOUT = 0.1  # the share that the experiments hold out
SPLIT_SEED = 2013  # the same hold-out for every experiment, so that their figures can be compared


@dataclass(frozen=True)
class Split:
    """Indices into a face set: what is learned from, what is held out, and how many copies were dropped."""

    fit: Indices
    holdout: Indices
    copies: int


def check_holdout(provenance: Mapping[str, Any], name: str) -> None:
    """Raise DataError where a network, or a member, may have learned from faces that `HOLDOUT` holds out."""
    for training in (provenance, *provenance.get("members", [])):
        share = training.get("config", {}).get("holdout", HOLDOUT)
        if share != HOLDOUT:
            raise DataError(
                f"{name} was trained with holdout={share:g}, and may know faces by heart that it would be "
                f"judged and calibrated on; that needs holdout={HOLDOUT:g}"
            )


def split_holdout(faces: FaceSet, share: float, seed: int) -> Split:
    """Hold out `share` (0..1) of every class, the same faces for the same `seed`.

    FER-2013 holds many pictures twice. A held-out face whose very picture is among those learned from would
    be known by heart, so it is dropped from the hold-out.
    """
    rng = np.random.default_rng(seed)
    held: list[Indices] = []
    for label in np.unique(faces.labels):
        shuffled = rng.permutation(np.flatnonzero(faces.labels == label))
        held.append(shuffled[: round(share * len(shuffled))])
    drawn = np.sort(np.concatenate(held))
    fit = np.setdiff1d(np.arange(len(faces)), drawn)
    known = {faces.pictures[i].tobytes() for i in fit}
    kept = np.array([i for i in drawn if faces.pictures[i].tobytes() not in known], np.int64)
    return Split(fit, kept, len(drawn) - len(kept))
