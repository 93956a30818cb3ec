"""Notices a camera that no longer sees: one that sends the same picture over and over."""

import numpy as np

from moodguard.sensing.sources import Pixels

SAME_IN_A_ROW = 6
_STEP = 8  # every eighth pixel of every eighth row: two pictures of a real sensor differ somewhere in them
_FLAT = 2.0  # standard deviation of a picture with nothing on it, as from behind a closed cover


class FrameWatch:
    """Compares each picture of a camera with the one before.

    After an unplug some drivers hand out the last picture for ever (opencv#5221, #4468). The noise of a
    sensor never repeats itself; a covered camera may, and is no fault.
    """

    def __init__(self) -> None:
        """No picture was seen so far."""
        self._last: Pixels | None = None
        self._same = 0

    def is_stuck_with(self, picture: Pixels) -> bool:
        """Take in the next picture; returns whether the last `SAME_IN_A_ROW` and more were all the same."""
        thin = picture[::_STEP, ::_STEP].copy()
        same = self._last is not None and np.array_equal(thin, self._last)
        self._same = self._same + 1 if same else 0
        self._last = thin
        return self._same >= SAME_IN_A_ROW and float(thin.std()) > _FLAT
