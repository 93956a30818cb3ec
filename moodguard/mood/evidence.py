"""Evidence: the readings of the last minutes, and how much of that time was tense.

A single reading is weak: a face that looks down, or is caught in mid-word, reads as negative for a moment.
So a tense and a calm mood are taken as states of a hidden Markov chain in continuous time (see
`hidden_markov`), and each reading as a sign of which of them holds. The share of tense time is what
forward-backward smoothing (Rabiner 1989, Proc. IEEE 77, section III) gives over the window. Moods that last
are the hysteresis: a few odd readings don't make a tense mood, and a smile doesn't end one.
"""

import copy
import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from moodguard.mood import hidden_markov, resting_face_filter
from moodguard.mood.log_odds import log_odds
from moodguard.mood.resting_face_filter import RestEstimate
from moodguard.reading import Reading, Sample

# A reading stands for the time until the next look, but not for longer than this many sampling intervals, or
# the longest time (s) between two looks of a camera that is spared while all is calm.
GAP_INTERVALS = 2.5
LONGEST_LOOK_APART = 75.0
EXPRESSION_LASTS = 20.0  # s; looks that are closer see the same one

# How much likelier a negative moment makes a reading than a resting face does: equally likely at the user's
# threshold, and so many times the log-odds above it, within the limits that hold for any single reading.
STEEPNESS = 3.0
MOST_SAID_FOR, MOST_SAID_AGAINST = 3.0, 1.5
# Of the readings of the poorest quality, so many are of no expression at all: a shadow, or another's face.
MISTAKEN_AT_WORST = 0.2
# The threshold lies between rest and negative faces; where rest moves, it moves by this share of that.
THRESHOLD_FOLLOWS = 0.55
# Tension begins when it is this likely, and is over when it is less likely than that: in between, what was
# said of it last still holds, so that nobody is told this and that in turn.
TENSE_FROM, TENSE_UNTIL = 0.6, 0.3
LIKELIER_THAN_NOT = 0.5

NO_REST = RestEstimate(0.0)  # stands where none is known; nothing is judged by it


@dataclass(frozen=True, slots=True)
class Mood:
    """How the last minutes were, at `time` (s).

    `negativity` is the share (0..1) of the covered time that was negative; `coverage` is the share (0..1) of
    the window that readings cover; `readings` is how many there were. `tension` is the probability (0..1)
    that the user is tense at `time`. `tense_since` is since when (s) they are, as far as the window reaches
    back; None where they are not.
    """

    time: float
    negativity: float
    coverage: float
    readings: int
    tension: float = 0.0
    tense_since: float | None = None


@dataclass(slots=True)
class _Look:
    """What one look gave at `time` (s): P(negative) and quality, 0..1 each; `negative` is None for neither.

    For a reading also what follows from it: the transition from the one before, how much likelier a negative
    moment makes this one (`ratio`), what is known of the mood from it and all before it, and where the face
    was thought to rest before it.
    """

    time: float
    negative: float | None
    quality: float = 1.0
    transition: hidden_markov.Transition | None = None
    ratio: float = 1.0
    state: hidden_markov.State = hidden_markov.UNSEEN
    tense: float = 0.0
    rest: RestEstimate = NO_REST


class Evidence:
    """A sliding window over readings that come irregularly.

    Each reading stands for the time up to the next look, so that a burst of quick samples weighs no more than
    the seconds that it lasted. With a `lasting` of 0 each reading counts by itself: negative from the
    threshold on. All parameters may be changed at any time; what was seen is then judged anew.

    Where it is known how this user's face reads at rest, that is followed through the day as light and pose
    change it, and the threshold with it.
    """

    def __init__(self, window: float, sample_interval: float, threshold: float, lasting: float = 0.0) -> None:
        """`window`, `sample_interval` and `lasting` (how long a tense mood lasts) in seconds; `threshold` on
        P(negative), 0..1.
        """
        self.window = window
        self.sample_interval = sample_interval
        self.threshold = threshold
        self.lasting = lasting
        self.steepness = 1.0  # a factor on how much each reading says
        self._measured: float | None = None
        self._rest = NO_REST
        self._looks: deque[_Look] = deque()
        self._last_read: _Look | None = None
        self._judged_by: tuple[float | None, ...] = ()
        self._changes = 0
        self._known: tuple[tuple[float | None, ...], Mood] | None = None

    def set_measured_rest(self, measured: float | None) -> None:
        """The user's face at rest reads as `measured` (log-odds); None: not known, and not to be followed.

        The threshold is to be set by the same measurement. What it was followed to is forgotten.
        """
        self._measured = measured
        if measured is not None:
            self._rest = RestEstimate(measured)
            for look in self._looks:
                look.rest = self._rest

    def adjust_measured_rest(self, measured: float) -> None:
        """What was measured has moved a little with the days; what it was followed to holds."""
        self._measured = measured

    def add(self, sample: Sample) -> None:
        """Take in what a look gave. One that is older than the newest is left out: clocks don't run back."""
        if self._looks and sample.time < self._looks[-1].time:
            return
        self._judge_anew()
        look = _Look(sample.time, None)
        if isinstance(sample, Reading):
            look = _Look(sample.time, sample.negative, sample.quality)
            self._judge(look, sample.negative)
        self._looks.append(look)
        self._changes += 1
        self._forget(sample.time)

    def copied(self) -> "Evidence":
        """The same, to be tried with other parameters: what is seen later comes into one of them alone."""
        other = copy.copy(self)
        other._looks = deque(replace(look) for look in self._looks)
        other._last_read, other._known, other._judged_by = None, None, ()
        return other

    def clear(self) -> None:
        """Start anew, after sleep or a pause. Where the face rests stays the best guess, but a vague one."""
        self._looks.clear()
        self._last_read = None
        self._rest = resting_face_filter.predict(self._rest, math.inf)
        self._changes += 1

    def tension(self, now: float) -> float:
        """P(tense) at `now` (s), 0..1, as in the mood; quicker to tell than all of that."""
        self._judge_anew()
        self._forget(now)
        return self._tension(now) if any(look.negative is not None for look in self._looks) else 0.0

    def coverage(self, now: float) -> float:
        """The share (0..1) of the window that readings cover at `now` (s), as in the mood."""
        self._forget(now)
        start = now - self.window
        covered = sum(span for look, span in self._spans(now, start))
        return min(1.0, covered / max(self.window, 1e-9))

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
        covered = negative = 0.0
        count = 0
        shares: list[tuple[float, float]] = []
        ahead = hidden_markov.UNINFORMED  # how likely each state makes all that came later
        for look, span in self._spans(now, start):
            share = (
                look.tense if look.transition is None else hidden_markov.smoothed_tension(look.state, ahead)
            )
            covered += span
            negative += span * share
            count += look.time >= start
            shares.append((look.time, share))
            if look.transition is not None:
                ahead = hidden_markov.step_back(ahead, look.transition, look.ratio)
        return Mood(
            now,
            min(1.0, negative / covered) if covered else 0.0,
            min(1.0, covered / max(now - start, 1e-9)),
            count,
            self._tension(now) if count else 0.0,
            self._tense_since(now, shares),
        )

    def _spans(self, now: float, start: float) -> Iterator[tuple[_Look, float]]:
        """The looks that gave a reading, the newest first, each with the seconds after `start` it covers."""
        longest = max(GAP_INTERVALS * self.sample_interval, LONGEST_LOOK_APART)
        until = now
        for look in reversed(self._looks):
            if look.negative is not None:
                yield look, max(0.0, min(until, look.time + longest) - max(look.time, start))
            until = look.time

    def _tense_since(self, now: float, shares: list[tuple[float, float]]) -> float | None:
        """Since when (s) the user is tense at `now`; None where they are not.

        `shares` has the time of each reading of the window and P(tense) then, in hindsight, the newest first.
        """
        noticed: float | None = None
        for look in self._looks:
            if look.negative is None:
                continue
            if look.tense < TENSE_UNTIL:
                noticed = None
            elif noticed is None and look.tense >= TENSE_FROM:
                noticed = look.time
        if noticed is None or self._tension(now) < TENSE_UNTIL:
            return None
        since = noticed
        for time, share in shares:  # it had begun before it could be noticed
            if time <= noticed:
                if share < LIKELIER_THAN_NOT:
                    break
                since = time
        return since

    def _tension(self, now: float) -> float:
        last = self._last_read
        if last is None or last.transition is None:
            return last.tense if last else 0.0
        return hidden_markov.tension(
            hidden_markov.predict(last.state, hidden_markov.transition(now - last.time, self.lasting))
        )

    def _forget(self, now: float) -> None:
        while self._looks and self._looks[0].time < now - self.window:
            self._looks.popleft()

    def _judge_anew(self) -> None:
        """Judge all that was seen by the parameters that hold now, if they are not those that held."""
        parameters = (self.threshold, self.lasting, self.steepness, self._measured)
        if parameters == self._judged_by:
            return
        self._judged_by = parameters
        self._last_read = None
        self._rest = next((look.rest for look in self._looks if look.negative is not None), self._rest)
        for look in self._looks:
            if look.negative is not None:
                self._judge(look, look.negative)

    def _judge(self, look: _Look, negative: float) -> None:
        """One step of the filter: what the mood is likely to be at `look`, from it and the reading before."""
        before = self._last_read
        self._last_read = look
        if not self.lasting:
            look.transition, look.tense = None, float(negative >= self.threshold)
            return
        gap = look.time - before.time if before else self.sample_interval
        look.rest = self._rest
        rest = resting_face_filter.predict(self._rest, gap)
        threshold = log_odds(self.threshold)
        if self._measured is not None:
            threshold += THRESHOLD_FOLLOWS * (rest.location - self._measured)
        look.transition = hidden_markov.transition(gap, self.lasting)
        margin = self.steepness * (log_odds(negative) - threshold)
        look.ratio = _likelihood_ratio(margin, look.quality)
        expected = hidden_markov.predict(before.state, look.transition) if before else hidden_markov.UNSEEN
        look.state = hidden_markov.update(expected, look.ratio)
        look.tense = hidden_markov.tension(look.state)
        if self._measured is not None:
            of_this_face = 1 - MISTAKEN_AT_WORST * (1 - look.quality)
            at_rest = (1 - hidden_markov.negative_moment(look.state)) * of_this_face
            self._rest = resting_face_filter.update(rest, log_odds(negative), at_rest, self._measured)


def _likelihood_ratio(margin: float, quality: float) -> float:
    """How much likelier a negative moment makes a reading than a resting face does.

    `margin` (log-odds) is how far it counts as above the threshold, where it speaks for neither. The poorer
    its `quality` (0..1), the likelier it says nothing.
    """
    said = max(-MOST_SAID_AGAINST, min(MOST_SAID_FOR, STEEPNESS * margin))
    mistaken = MISTAKEN_AT_WORST * (1 - quality)
    return (1 - mistaken) * math.exp(said) + mistaken
