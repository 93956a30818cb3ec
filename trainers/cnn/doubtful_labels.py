"""Labels of FER-2013 that FER+'s people and trained networks agree are wrong."""

import numpy as np
import numpy.typing as npt

from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES
from trainers.data.faces import FaceSet
from trainers.data.ferplus import ferplus_majority

_LEAST_VOTES = 5  # of ten, for another expression than the label's
_MOST_FOR_LABEL = 1  # of ten; a single vote is what FER+ takes for a slip
_LEAST_SURE = 0.5  # what networks give that other expression at least
_MOST_LABEL = 0.15  # what they give the label at most

Mask = npt.NDArray[np.bool_]


def doubtful_labels(faces: FaceSet, predictions: npt.NDArray[np.float32]) -> Mask:
    """Whose label is wrong by the word of both, (N,); `predictions` (N, 7) are the networks' probabilities.

    At least half of FER+'s ten people see one other expression and at most one sees the label's, and the
    networks see that same other expression. A face without votes has none that say so.
    """
    if faces.votes is None:
        return np.zeros(len(faces), np.bool_)
    voted = _votes_by_label(faces.votes)
    rows = np.arange(len(faces))
    other = _as_label(ferplus_majority(faces.votes))
    clear = (other >= 0) & (other != faces.labels)
    people = (voted[rows, other] >= _LEAST_VOTES) & (voted[rows, faces.labels] <= _MOST_FOR_LABEL)
    networks = (predictions[rows, other] >= _LEAST_SURE) & (predictions[rows, faces.labels] <= _MOST_LABEL)
    return np.asarray(clear & people & networks, np.bool_)


def _votes_by_label(votes: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """FER+'s votes (N, 10) for each of FER-2013's classes, (N, 7)."""
    return votes[:, [FERPLUS_CLASSES.index(name) for name in FER_CLASSES]]


def _as_label(majority: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """FER+'s classes (N,) as those of FER-2013; -1 for none, and for contempt, which has no label there."""
    places = [FER_CLASSES.index(name) if name in FER_CLASSES else -1 for name in FERPLUS_CLASSES]
    return np.array([*places, -1], np.int64)[majority]
