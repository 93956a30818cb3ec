"""What trained networks say of the faces that another one learns from (distillation, Hinton et al. 2015)."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel, ModelError
from trainers.data.classes import FER_CLASSES
from trainers.data.faces import FaceSet, mirror_images
from trainers.run_options import ExperimentError

_BATCH = 64

Shares = npt.NDArray[np.float32]


class Teachers:
    """Trained networks whose mean opinion of a face another one learns."""

    def __init__(self, paths: Sequence[Path], threads: int = 1) -> None:
        """More `threads` than there are idle cores make it slower, not faster.

        Raises ExperimentError where a teacher can't be used.
        """
        self._threads = threads
        self._models = [self._opened(path) for path in paths]

    def opinions(self, pictures: Sequence[npt.NDArray[np.uint8]]) -> tuple[Shares, Shares]:
        """Mean probabilities of each face: FER-2013's classes (N, 7) and FER+'s (N, 8).

        Raises ExperimentError where a teacher says nothing of the latter, or fails.
        """
        said = [self._said(model, pictures) for model in self._models]
        labels, votes = (np.mean([one[head] for one in said], axis=0) for head in (0, 1))
        return labels, votes

    def _opened(self, path: Path) -> ExpressionModel:
        try:
            model = ExpressionModel(path, self._threads)
        except ModelError as error:
            raise ExperimentError(f"{path.name} can't teach: {error}") from error
        if model.card.classes != FER_CLASSES:
            raise ExperimentError(f"{path.name} can't teach: its classes are not FER-2013's")
        return model

    def _said(
        self, model: ExpressionModel, pictures: Sequence[npt.NDArray[np.uint8]]
    ) -> tuple[Shares, Shares]:
        try:
            said = model.both(pictures)
        except ModelError as error:
            raise ExperimentError(f"{model.path.name} can't teach: {error}") from error
        if said is None:
            raise ExperimentError(f"{model.path.name} can't teach: it says nothing of FER+'s votes")
        return said


def mean_predictions(teachers: Sequence[Path], faces: FaceSet, threads: int = 1) -> tuple[Shares, Shares]:
    """The teachers' mean probabilities of each face and its mirror image: FER-2013's (N, 7), FER+'s (N, 8).

    `threads`, and what it raises, are those of `Teachers`.
    """
    asked = Teachers(teachers, threads)
    parts = [_both_ways(asked, faces, start) for start in range(0, len(faces), _BATCH)]
    return np.concatenate([labels for labels, _ in parts]), np.concatenate([votes for _, votes in parts])


def _both_ways(teachers: Teachers, faces: FaceSet, start: int) -> tuple[Shares, Shares]:
    pictures = [faces.pictures[i] for i in range(start, min(start + _BATCH, len(faces)))]
    (labels, votes), (mirrored_labels, mirrored_votes) = map(
        teachers.opinions, (pictures, mirror_images(pictures))
    )
    half = np.float32(0.5)
    return half * (labels + mirrored_labels), half * (votes + mirrored_votes)
