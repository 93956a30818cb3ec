"""What trained networks say of the faces that another one learns from (distillation, Hinton et al. 2015)."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel, ModelError
from trainers.data.classes import FER_CLASSES
from trainers.data.faces import FaceSet
from trainers.experiments import ExperimentError

_BATCH = 64

Shares = npt.NDArray[np.float32]


def mean_opinion(teachers: Sequence[Path], faces: FaceSet) -> tuple[Shares, Shares]:
    """The teachers' mean probabilities of each face and its mirror image: FER-2013's (N, 7), FER+'s (N, 8).

    Raises ExperimentError where a teacher can't be used.
    """
    opinions = [_opinion(path, faces) for path in teachers]
    labels, votes = (np.mean([opinion[head] for opinion in opinions], axis=0) for head in (0, 1))
    return labels, votes


def _opinion(path: Path, faces: FaceSet) -> tuple[Shares, Shares]:
    try:
        model = ExpressionModel(path, threads=2)
        if model.card.classes != FER_CLASSES:
            raise ExperimentError(f"{path.name} can't teach: its classes are not FER-2013's")
        parts = [_both(model, faces, start) for start in range(0, len(faces), _BATCH)]
    except ModelError as error:
        raise ExperimentError(f"{path.name} can't teach: {error}") from error
    return np.concatenate([labels for labels, _ in parts]), np.concatenate([votes for _, votes in parts])


def _both(model: ExpressionModel, faces: FaceSet, start: int) -> tuple[Shares, Shares]:
    pictures = [faces.pictures[i] for i in range(start, min(start + _BATCH, len(faces)))]
    sides = (pictures, [np.ascontiguousarray(picture[:, ::-1]) for picture in pictures])
    votes = [model.ferplus(side) for side in sides]
    if votes[0] is None or votes[1] is None:
        raise ExperimentError(f"{model.path.name} can't teach: it says nothing of FER+'s votes")
    labels = [model.probabilities(side) for side in sides]
    return (labels[0] + labels[1]) / 2, (votes[0] + votes[1]) / 2
