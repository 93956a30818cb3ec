"""FER+: what ten people each saw in a face of FER-2013, as one label (Barsoum et al. 2016)."""

import numpy as np
import numpy.typing as npt

from trainers.data.classes import FERPLUS_CLASSES


def ferplus_majority(votes: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    """The class that most of FER+'s people voted for, (N,), counted in `FERPLUS_CLASSES`; -1 where none.

    `votes` is (N, 10), in the order of `FERPLUS_VOTES`. A face has no majority where two of the eight
    expressions share the most votes, where "unknown" or "not a face" has as many votes as the first
    expression or more, and where nobody voted.
    """
    expressions, others = votes[:, : len(FERPLUS_CLASSES)], votes[:, len(FERPLUS_CLASSES) :]
    most = expressions.max(axis=1)
    alone = (expressions == most[:, None]).sum(axis=1) == 1
    clear = alone & (most > others.max(axis=1))
    return np.where(clear, expressions.argmax(axis=1), -1)
