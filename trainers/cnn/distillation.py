"""What trained networks say of the faces that another one learns from (distillation, Hinton et al. 2015)."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel, ModelError
from trainers.data.classes import FER_CLASSES
from trainers.data.faces import FaceSet
from trainers.run_options import ExperimentError

_BATCH = 64

Shares = npt.NDArray[np.float32]


def mean_predictions(teachers: Sequence[Path], faces: FaceSet, threads: int = 1) -> tuple[Shares, Shares]:
    """The teachers' mean probabilities of each face and its mirror image: FER-2013's (N, 7), FER+'s (N, 8).

    More `threads` than there are idle cores make it slower, not faster. Raises ExperimentError where a
    teacher can't be used.
    """
    predictions = [_teacher_predictions(path, faces, threads) for path in teachers]
    labels, votes = (np.mean([prediction[head] for prediction in predictions], axis=0) for head in (0, 1))
    return labels, votes


def _teacher_predictions(path: Path, faces: FaceSet, threads: int) -> tuple[Shares, Shares]:
    try:
        model = ExpressionModel(path, threads)
        if model.card.classes != FER_CLASSES:
            raise ExperimentError(f"{path.name} can't teach: its classes are not FER-2013's")
        parts = [_batch_predictions(model, faces, start) for start in range(0, len(faces), _BATCH)]
    except ModelError as error:
        raise ExperimentError(f"{path.name} can't teach: {error}") from error
    return np.concatenate([labels for labels, _ in parts]), np.concatenate([votes for _, votes in parts])


def _batch_predictions(model: ExpressionModel, faces: FaceSet, start: int) -> tuple[Shares, Shares]:
    pictures = [faces.pictures[i] for i in range(start, min(start + _BATCH, len(faces)))]
    sides = (pictures, [np.ascontiguousarray(picture[:, ::-1]) for picture in pictures])
    predictions = [model.both(side) for side in sides]
    if predictions[0] is None or predictions[1] is None:
        raise ExperimentError(f"{model.path.name} can't teach: it says nothing of FER+'s votes")
    (labels, votes), (mirrored_labels, mirrored_votes) = predictions[0], predictions[1]
    half = np.float32(0.5)
    return half * (labels + mirrored_labels), half * (votes + mirrored_votes)
