"""The rules that are compared: the app's own companion, and two that are simpler."""

import math
from collections import deque
from typing import Protocol

from moodguard.mood.escalation import Stage, Step
from moodguard.mood.quiet_reasons import Reason
from moodguard.mood.reasons import Cause
from moodguard.reading import Reading, Sample

# One look at a face is negative in the published system where the likeliest class is; at 0.5 it is the same.
HALF = 0.5


class Rule(Protocol):
    """What turns samples into steps. Times are in s on one clock."""

    @property
    def wait(self) -> float:
        """Seconds from one look to the next."""

    def add_sample(self, sample: Sample) -> Step | None:
        """Take in a sample; returns the step that it leads to."""

    def tick(self, now: float) -> Step | None:
        """Let time pass without a sample."""

    def keep_quiet(self, reason: Reason | None, now: float) -> None:
        """Be quiet for that reason, or no longer."""


class TimerRule:
    """As published: each time that a timer runs out, a break where any reading since it began was negative.

    It knows no quiet times and no coverage, and shows its suggestion after each such round.
    """

    def __init__(self, wait: float, minutes: float = 20.0, threshold: float = HALF) -> None:
        """`wait` in s from one look to the next."""
        self.wait = wait
        self._length = minutes * 60
        self._threshold = threshold
        self._ends = -math.inf
        self._negative = False

    def add_sample(self, sample: Sample) -> Step | None:
        """Take in a sample."""
        self._begin(sample.time)
        self._negative |= isinstance(sample, Reading) and sample.negative >= self._threshold
        return self.tick(sample.time)

    def tick(self, now: float) -> Step | None:
        """Look at the timer."""
        self._begin(now)
        if now < self._ends:
            return None
        suggests, self._negative, self._ends = self._negative, False, now + self._length
        return Step(now, Stage.BREAK_MESSAGE, Cause.TENSE) if suggests else None

    def _begin(self, now: float) -> None:
        if now - self._ends >= self._length:  # the first time, or after the night
            self._negative, self._ends = False, now + self._length

    def keep_quiet(self, reason: Reason | None, now: float) -> None:
        """It is never quiet."""


class FractionRule:
    """A break where enough of the readings in a window are negative, once enough of it is covered.

    As small tools for this purpose do it: readings are counted one by one, and forgotten after a suggestion.
    """

    def __init__(
        self, wait: float, threshold: float, minutes: float = 20.0, share: float = 0.2, covered: float = 0.75
    ) -> None:
        """`wait` in s from one look to the next; `covered` is the share of looks that must have been read."""
        self.wait = wait
        self._window = minutes * 60
        self._needed = covered * self._window / wait
        self._threshold = threshold
        self._share = share
        self._readings: deque[tuple[float, bool]] = deque()
        self._negative = 0

    def add_sample(self, sample: Sample) -> Step | None:
        """Take in a sample."""
        if not isinstance(sample, Reading):
            return None
        negative = sample.negative >= self._threshold
        self._readings.append((sample.time, negative))
        self._negative += negative
        while self._readings[0][0] <= sample.time - self._window:
            self._negative -= self._readings.popleft()[1]
        count = len(self._readings)
        if count < self._needed or self._negative < self._share * count:
            return None
        self._readings.clear()
        self._negative = 0
        return Step(sample.time, Stage.BREAK_MESSAGE, Cause.TENSE)

    def tick(self, _now: float) -> Step | None:
        """Only readings count."""
        return None

    def keep_quiet(self, reason: Reason | None, now: float) -> None:
        """It is never quiet."""
