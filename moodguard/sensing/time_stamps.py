"""When each frame of a recording was taken, told from the time stamps that the recording gives, good or bad.

A frame's own stamp counts, for frames may come at any pace. What a file says of its rate, its duration or the
number of its frames is often wrong: the rate helps where there are no stamps to go by, the others never.
"""

import math
import statistics
from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from math import isfinite

USUAL_RATE = 30.0  # frames a second of a webcam
FASTEST_RATE = 240.0  # no webcam is faster: what claims to be has stamps, or a rate, that mean nothing
LONGEST_GAP = 3600.0  # s; more between two frames is no pause in a recording, but a stamp without meaning
# Stamps may go back a little, where frames are stored in another order. Further back, something else begins.
SWAPPED_FRAMES = 5
_REMEMBERED_GAPS = 15


class TimeLine:
    """Makes of time stamps the seconds since the first frame. These never go back."""

    def __init__(self, ahead: Sequence[float], rate: float) -> None:
        """`ahead`: the stamps of the first frames, in s, as they are. `rate`: what the file claims, in 1/s.

        All of them may be any number, or none.
        """
        self._trusted = _plausible(ahead)
        claimed = 1 / rate if isfinite(rate) and 1 / LONGEST_GAP <= rate <= FASTEST_RATE else 1 / USUAL_RATE
        steps = _steps(ahead) if self._trusted else []
        self._gaps = deque(steps or [claimed], maxlen=_REMEMBERED_GAPS)
        self._time: float | None = None
        self._shift: float | None = None  # from a stamp to its time
        self._last = math.nan  # the last stamp
        self._held = 0  # frames in a row whose stamps lead no further

    @property
    def gap(self) -> float:
        """The usual time between two frames, in s, above 0."""
        return statistics.median(self._gaps)

    @property
    def end(self) -> float:
        """When the frame that came last will have been shown for the usual time, in s; 0 before the first."""
        return 0.0 if self._time is None else self._time + self.gap

    def time_of(self, stamp: float) -> float:
        """The time of the next frame, in s since the first; `stamp` (s) may be any number."""
        if self._time is None:
            self._go_on(0.0, stamp)
        elif self._trusted:
            self._follow(self._time, stamp)
        else:
            self._time += self.gap
        self._last = stamp
        return self._time or 0.0

    def _follow(self, time: float, stamp: float) -> None:
        reached = stamp + self._shift if self._shift is not None else None
        swapped = reached is not None and time - SWAPPED_FRAMES * self.gap <= reached <= time
        if swapped or stamp == self._last or not isfinite(stamp):
            self._hold(time)
            return
        self._held = 0
        if reached is not None and time < reached <= time + LONGEST_GAP:
            self._gaps.append(reached - time)
            self._time = reached
        else:  # another recording was appended to this one, or a clock was set: as if nothing had been
            self._go_on(time + self.gap, stamp)

    def _hold(self, time: float) -> None:
        """For a few frames time may stand still; when more come, they are counted, these few included."""
        self._held += 1
        if self._held > SWAPPED_FRAMES:
            self._time = time + self.gap * (self._held if self._held == SWAPPED_FRAMES + 1 else 1)

    def _go_on(self, time: float, stamp: float) -> None:
        self._time = time
        if isfinite(stamp):
            self._shift = time - stamp


def _plausible(stamps: Sequence[float]) -> bool:
    """Whether the stamps are those of a camera: they move on, and not faster than any camera does."""
    if len(stamps) < 2:
        return True
    return sum(_steps(stamps)) >= (len(stamps) - 1) / FASTEST_RATE


def _steps(stamps: Sequence[float]) -> list[float]:
    """The steps between stamps that may be believed, in s."""
    return [step for one, other in pairwise(stamps) if 0 < (step := other - one) <= LONGEST_GAP]
