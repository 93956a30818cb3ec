"""Evidence: the readings of the last minutes, and how much of that time was tense.

A single reading is weak: a face that looks down, or is caught in mid-word, reads as negative for a moment.
So a tense and a calm mood are taken as the two states of a hidden Markov chain in continuous time, and each
reading as a sign of which of them holds. The share of tense time is what forward-backward smoothing (Rabiner
1989, Proc. IEEE 77, section III) gives over the window. Moods that last are the hysteresis: a few odd
readings don't make a tense mood, and a smile doesn't end one.
"""

import math
from collections import deque
from dataclasses import dataclass

from moodguard.mood.log_odds import log_odds
from moodguard.reading import Reading, Sample

# A reading stands for the time until the next look, but not for longer than this many sampling intervals, or
# the longest time (s) between two looks of a camera that is spared while all is calm.
GAP_INTERVALS = 2.5
LONGEST_LOOK_APART = 75.0

# How the two moods show: a calm person's face looks negative now and then, and a tense one's rests between.
# Simulated days with the shipped model's own errors decided on these numbers: they notice sooner, at as many
# false alarms, than counting the readings above the threshold does.
SHOWN_WHEN_CALM = 0.03
SHOWN_WHEN_TENSE = 0.4
# The share of the day that is tense, before anything was seen.
TENSE_SHARE = 0.05
# Two readings so close (s) see the same expression and the same pose: together they say what one says.
EXPRESSION_LASTS = 20.0


@dataclass(frozen=True, slots=True)
class Mood:
    """How the last minutes were, at `time` (s).

    `negativity` is the share (0..1) of the covered time that was negative; `coverage` is the share (0..1) of
    the window that readings cover; `readings` is how many there were. `tension` is the probability (0..1)
    that the user is tense at `time`.
    """

    time: float
    negativity: float
    coverage: float
    readings: int
    tension: float = 0.0


@dataclass(slots=True)
class _Look:
    """What one look gave: P(negative) at `time` (s), or None where there was no reading.

    For a reading also what the chain needs: the probabilities that the mood is tense now if it was tense, or
    calm, at the reading before (`stayed`, `came`), how much likelier a tense mood makes this reading
    (`ratio`), and P(tense) from it and all before it (`tense`).
    """

    time: float
    negative: float | None
    stayed: float = 1.0
    came: float = 0.0
    ratio: float = 1.0
    tense: float = 0.0


class Evidence:
    """A sliding window over readings that come irregularly.

    Each reading stands for the time up to the next look, so that a burst of quick samples weighs no more than
    the seconds that it lasted. With a `lasting` of 0 each reading counts by itself: negative from the
    threshold on. All parameters may be changed at any time; what was seen is then judged anew.
    """

    def __init__(self, window: float, sample_interval: float, threshold: float, lasting: float = 0.0) -> None:
        """`window`, `sample_interval` and `lasting` (how long a tense mood lasts) in seconds; `threshold` on
        P(negative), 0..1.
        """
        self.window = window
        self.sample_interval = sample_interval
        self.threshold = threshold
        self.lasting = lasting
        self._looks: deque[_Look] = deque()
        self._last_read: _Look | None = None
        self._judged_by: tuple[float, ...] = ()
        self._changes = 0
        self._known: tuple[tuple[float | None, ...], Mood] | None = None

    def add(self, sample: Sample) -> None:
        """Take in what a look gave. One that is older than the newest is left out: clocks don't run back."""
        if self._looks and sample.time < self._looks[-1].time:
            return
        look = _Look(sample.time, sample.negative if isinstance(sample, Reading) else None)
        if look.negative is not None:
            self._judge(look, look.negative)
        self._looks.append(look)
        self._changes += 1
        self._forget(sample.time)

    def clear(self) -> None:
        """Start anew, after sleep or a pause."""
        self._looks.clear()
        self._last_read = None
        self._changes += 1

    def mood(self, now: float, since: float | None = None) -> Mood:
        """The mood at `now` (s), over the window, or since the time `since` if that is later."""
        self._judge_anew()
        asked = (now, since, self._changes, *self._judged_by, self.window)
        if self._known is None or self._known[0] != asked:  # the same is asked for more than once
            self._known = asked, self._mood(now, since)
        return self._known[1]

    def _mood(self, now: float, since: float | None) -> Mood:
        self._forget(now)
        start = now - self.window if since is None else max(since, now - self.window)
        longest = max(GAP_INTERVALS * self.sample_interval, LONGEST_LOOK_APART)
        covered = negative = 0.0
        count = 0
        until = now  # the looks are gone through from the newest one back
        ahead = 1.0  # how much likelier a tense mood makes all that came later
        for look in reversed(self._looks):
            if look.negative is None:
                until = look.time
                continue
            span = max(0.0, min(until, look.time + longest) - max(look.time, start))
            likely = look.tense * ahead
            share = likely / (likely + 1 - look.tense) if self.lasting else look.tense
            covered += span
            negative += span * share
            count += look.time >= start
            until = look.time
            gain = look.ratio * ahead
            ahead = (look.stayed * gain + 1 - look.stayed) / (look.came * gain + 1 - look.came)
        return Mood(
            now,
            min(1.0, negative / covered) if covered else 0.0,
            min(1.0, covered / max(now - start, 1e-9)),
            count,
            self._tension(now) if count else 0.0,
        )

    def _tension(self, now: float) -> float:
        last = self._last_read
        if last is None or not self.lasting:
            return last.tense if last else 0.0
        return _after(last.tense, now - last.time, self.lasting)

    def _forget(self, now: float) -> None:
        while self._looks and self._looks[0].time < now - self.window:
            self._looks.popleft()

    def _judge_anew(self) -> None:
        """Judge all that was seen by the parameters that hold now, if they are not those that held."""
        parameters = (self.threshold, self.lasting, self.sample_interval)
        if parameters == self._judged_by:
            return
        self._judged_by = parameters
        self._last_read = None
        for look in self._looks:
            if look.negative is not None:
                self._judge(look, look.negative)

    def _judge(self, look: _Look, negative: float) -> None:
        """One step of the filter: what the mood is likely to be at `look`, from it and the reading before."""
        before = self._last_read
        self._last_read = look
        if not self.lasting:
            look.tense = float(negative >= self.threshold)
            return
        gap = look.time - before.time if before else self.sample_interval
        margin = log_odds(negative) - log_odds(self.threshold)
        look.ratio = _likelihood_ratio(margin, min(gap, EXPRESSION_LASTS))
        look.stayed, look.came = _after(1.0, gap, self.lasting), _after(0.0, gap, self.lasting)
        expected = _after(before.tense, gap, self.lasting) if before else TENSE_SHARE
        look.tense = expected * look.ratio / (expected * look.ratio + 1 - expected)


def _likelihood_ratio(margin: float, seconds: float) -> float:
    """How much likelier a tense mood makes a reading `margin` (log-odds) above the threshold than a calm one.

    At the threshold a reading speaks for neither. `seconds` since the reading before: one that comes soon
    after says little new. However sure the model is, one reading never says more than one expression can.
    """
    face = math.exp(margin)  # how much likelier a negative face makes it than another
    tense = SHOWN_WHEN_TENSE * face + 1 - SHOWN_WHEN_TENSE
    calm = SHOWN_WHEN_CALM * face + 1 - SHOWN_WHEN_CALM
    return math.exp(math.log(tense / calm) * seconds / EXPRESSION_LASTS)


def _after(tense: float, seconds: float, lasting: float) -> float:
    """P(tense) `seconds` after it was `tense`, with nothing seen: it drifts back to what is usual."""
    rate = 1 / (lasting * (1 - TENSE_SHARE))
    return TENSE_SHARE + (tense - TENSE_SHARE) * math.exp(-rate * seconds)
