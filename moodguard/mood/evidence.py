"""Evidence: the readings of the last minutes, and how much of that time was tense.

A single reading is weak: a face that looks down, or is caught in mid-word, reads as negative for a moment.
So a tense and a calm mood are taken as states of a hidden Markov chain in continuous time (see
`hidden_markov`), and each reading as a sign of which of them holds. The share of tense time is what
forward-backward smoothing (Rabiner 1989, Proc. IEEE 77, section III) gives over the window. Moods that last
are the hysteresis: a few odd readings don't make a tense mood, and a smile doesn't end one. Where the user's
face rests is told from the same readings at once (see `tension_filter`).
"""

import copy
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from moodguard.mood import hidden_markov, tension_filter
from moodguard.mood.log_odds import log_odds, probability
from moodguard.mood.resting_belief import RestingBelief, usual_rest
from moodguard.mood.tension_filter import Floats
from moodguard.reading import Reading, Sample

# A reading stands for the time until the next look, but not for longer than this many sampling intervals, or
# the longest time (s) between two looks of a camera that is spared while all is calm.
GAP_INTERVALS = 2.5
LONGEST_LOOK_APART = 75.0
EXPRESSION_LASTS = 20.0  # s; looks that are closer see the same one

# The threshold of a reading by itself lies between rest and negative faces; where rest lies higher than that
# of people in general, it lies higher by this share of that.
THRESHOLD_FOLLOWS = 0.75
# Who wants to be judged as people in general is taken to rest as they do, up to this variance (log-odds²).
OF_PEOPLE_IN_GENERAL = 0.02
# Tension begins when it is this likely, and is over when it is less likely than that: in between, what was
# said of it last still holds, so that nobody is told this and that in turn.
TENSE_FROM, TENSE_UNTIL = 0.6, 0.3
LIKELIER_THAN_NOT = 0.5
NO_WEIGHT = 1e-12  # of a level of the resting face that is as good as ruled out


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
    was thought to rest today before it (`today`, as probabilities).
    """

    time: float
    negative: float | None
    quality: float = 1.0
    transition: hidden_markov.Transition | None = None
    ratio: float = 1.0
    state: hidden_markov.State = hidden_markov.UNSEEN
    tense: float = 0.0
    today: Floats | None = None


class Evidence:
    """A sliding window over readings that come irregularly.

    Each reading stands for the time up to the next look, so that a burst of quick samples weighs no more than
    the seconds that it lasted. With a `lasting` of 0 each reading counts by itself: negative from the
    threshold on. All parameters may be changed at any time; what was seen is then judged anew.

    Where this user's face rests is learned from the readings as well, beginning with what is believed of it,
    and followed through the day as light and pose change it.
    """

    def __init__(self, window: float, sample_interval: float, threshold: float, lasting: float = 0.0) -> None:
        """`window`, `sample_interval` and `lasting` (how long a tense mood lasts) in seconds; `threshold` on
        P(negative), 0..1: where the model, the user's choice and their answers put it.
        """
        self.window = window
        self.sample_interval = sample_interval
        self.threshold = threshold
        self.model_threshold = threshold  # what the model's card advises: where faces rest goes by it
        self.lasting = lasting
        self.steepness = 1.0  # how much a reading says, against what it usually does
        self._belief: RestingBelief | None = None
        self._today: Floats | None = None  # on the grid; None: not yet looked at
        self._known: Floats | None = None  # of mood and rest together, at the last reading
        self._looks: deque[_Look] = deque()
        self._last_read: _Look | None = None
        self._judged_by: tuple[float, ...] = ()
        self._changes = 0
        self._told: tuple[tuple[float | None, ...], Mood] | None = None

    def set_rest(self, today: RestingBelief | None) -> None:
        """Begin with this belief of where the face rests today; None: as people in general do.

        What was seen is judged anew by it.
        """
        self._belief = today
        self._today = self._known = None
        for look in self._looks:
            look.today = None
        self._judged_by = ()

    def adjust_rest(self, today: RestingBelief) -> None:
        """Something else than a reading has told more of today's rest; what was seen is not judged anew."""
        on_grid, before = tension_filter.on_grid(today, self._usual), self._today_now()
        if self._known is None:
            self._today = on_grid
        else:
            known = self._known * (on_grid / np.maximum(before, NO_WEIGHT))[:, None]
            self._known = known / known.sum()
        self._changes += 1

    @property
    def rest(self) -> RestingBelief:
        """Where the face rests today (log-odds), by what was believed at first and all that was seen."""
        self._judge_anew()
        return tension_filter.off_grid(self._today_now(), self._usual)

    @property
    def learned_rest(self) -> RestingBelief | None:
        """The same, None where nothing was seen since it was set."""
        self._judge_anew()
        return None if self._known is None and self._today is None else self.rest

    @property
    def resting_level(self) -> float:
        """Where the face rests just now (log-odds), with what light and pose add."""
        self._judge_anew()
        if self._known is None:
            return self.rest.mean
        return self._usual + tension_filter.resting_now(self._known)

    @property
    def user_threshold(self) -> float:
        """From which P(negative) (0..1) a reading by itself counts as negative, for this user today."""
        moved = THRESHOLD_FOLLOWS * (self.rest.mean - self._usual)
        return probability(log_odds(self.threshold) + moved)

    def unsettle(self) -> None:
        """Light or pose has changed: where the face rests just now is vague again, as after a break.

        What is known of the mood, and of the face's rest in general, stays.
        """
        self._judge_anew()
        if self._known is not None:
            self._known = self._known.sum(axis=2, keepdims=True) * tension_filter.SLOW_USUAL
            self._changes += 1

    def copied(self) -> "Evidence":
        """All of this as it is now; what happens to one does not touch the other."""
        return copy.deepcopy(self)

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

    def clear(self) -> None:
        """Start anew, after sleep or a pause. What is known of the face's rest today stays."""
        self._judge_anew()
        if self._known is not None:
            # of people in general nothing is learned
            self._today = None if self._belief is None else tension_filter.today_of(self._known)
            self._known = None
        self._looks.clear()
        self._last_read = None
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
        if self._told is None or self._told[0] != asked:  # the same is asked for more than once
            self._told = asked, self._mood(now, since)
        return self._told[1]

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

    @property
    def _usual(self) -> float:
        return usual_rest(self.model_threshold)

    def _today_now(self) -> Floats:
        """Today's rest as probabilities, by the newest reading."""
        if self._known is not None:
            return tension_filter.today_of(self._known)
        if self._today is not None:
            return self._today
        belief = self._belief or RestingBelief(self._usual, OF_PEOPLE_IN_GENERAL)
        return tension_filter.on_grid(belief, self._usual)

    def _judge_anew(self) -> None:
        """Judge all that was seen by the parameters that hold now, if they are not those that held."""
        parameters = (self.threshold, self.model_threshold, self.lasting, self.steepness)
        if parameters == self._judged_by:
            return
        if self._judged_by[1:2] != parameters[1:2]:  # another model's grid lies elsewhere
            self._today = self._known = None
            for look in self._looks:
                look.today = None
        self._judged_by = parameters
        first = next((look for look in self._looks if look.negative is not None), None)
        if first is not None:
            self._today = first.today if first.today is not None else self._today
        elif self._known is not None:
            self._today = tension_filter.today_of(self._known)
        self._last_read = self._known = None
        for look in self._looks:
            if look.negative is not None:
                self._judge(look, look.negative)
        self._changes += 1

    def _judge(self, look: _Look, negative: float) -> None:
        """One step of the filter: what the mood is likely to be at `look`, from it and the reading before."""
        before, self._last_read = self._last_read, look
        look.today = self._today_now()
        if not self.lasting:
            look.transition = None
            look.tense = float(negative >= self.user_threshold)
            return
        gap = look.time - before.time if before else self.sample_interval
        look.transition = hidden_markov.transition(gap, self.lasting)
        known = self._known
        if known is None:
            known = tension_filter.begin(look.today)
        else:
            known = tension_filter.predict(known, gap, self.lasting)
        margin = round(log_odds(negative) - self._usual, tension_filter.DIGITS)
        shift = round(log_odds(self.threshold) - log_odds(self.model_threshold), tension_filter.DIGITS)
        self._known, look.ratio = tension_filter.update(
            known, tension_filter.Look(margin, shift, look.quality, self.steepness)
        )
        look.state = tension_filter.states(self._known)
        look.tense = hidden_markov.tension(look.state)
