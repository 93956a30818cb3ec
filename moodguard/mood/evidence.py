"""Evidence: the readings of the last minutes, and how negative they were."""

from collections import deque
from dataclasses import dataclass

from moodguard.reading import Reading

# A reading stands for the time until the next one, but not for longer than this many sampling intervals:
# where nobody was seen, nothing is known.
GAP_INTERVALS = 2.5


@dataclass(frozen=True, slots=True)
class Mood:
    """How the last minutes were, at `time` (s).

    `negativity` is the share (0..1) of the covered time in which readings were negative; `coverage` is the
    share (0..1) of the window that readings cover; `readings` is how many there were.
    """

    time: float
    negativity: float
    coverage: float
    readings: int


class Evidence:
    """A sliding window over readings that come irregularly.

    Each reading stands for the time up to the next one, so that a burst of quick samples weighs no more than
    the seconds that it lasted.
    """

    def __init__(self, window: float, sample_interval: float, threshold: float) -> None:
        """`window` and `sample_interval` in seconds; `threshold` on P(negative), 0..1."""
        self.window = window
        self.sample_interval = sample_interval
        self.threshold = threshold
        # (time in s, P(negative)): kept as probabilities, so that the threshold can change on the way
        self._readings: deque[tuple[float, float]] = deque()

    def add(self, reading: Reading) -> None:
        """Take in a reading. One that is older than the newest is left out: clocks don't run back."""
        if self._readings and reading.time < self._readings[-1][0]:
            return
        self._readings.append((reading.time, reading.negative))
        self._forget(reading.time)

    def clear(self) -> None:
        """Start anew, after sleep or a pause."""
        self._readings.clear()

    def mood(self, now: float, since: float | None = None) -> Mood:
        """The mood at `now` (s), over the window, or since the time `since` if that is later."""
        self._forget(now)
        start = now - self.window if since is None else max(since, now - self.window)
        longest = GAP_INTERVALS * self.sample_interval
        covered = negative = 0.0
        count = 0
        readings = list(self._readings)
        for index, (time, p_negative) in enumerate(readings):
            until = readings[index + 1][0] if index + 1 < len(readings) else now
            until = min(until, time + longest, now)
            span = max(0.0, until - max(time, start))
            covered += span
            negative += span if p_negative >= self.threshold else 0.0
            count += time >= start
        length = max(now - start, 1e-9)
        return Mood(now, negative / covered if covered else 0.0, min(1.0, covered / length), count)

    def _forget(self, now: float) -> None:
        while self._readings and self._readings[0][0] < now - self.window:
            self._readings.popleft()
