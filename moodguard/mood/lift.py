"""What a picture did to the mood: how much calmer the face read than it would have without it.

Negativity is counted in log-odds above this user's rest. It comes and goes by itself: an expression within
seconds, a mood within minutes. A gallery opens at the worst moment, from where things mostly get better
whatever is shown. So what was read of a picture's time is held against what the readings before it led to
expect, which is not the last of them alone.
"""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from moodguard.mood.evidence import EXPRESSION_LASTS
from moodguard.mood.log_odds import log_odds
from moodguard.mood.resting_belief import usual_rest
from moodguard.reading import Reading, Sample
from moodguard.store.person import RestingFace

MOOD_LASTS = 300.0  # s
KEPT = 900.0  # s
# A face needs a moment to answer, and what it answers outlasts a picture that goes soon. Of one that stays
# for long, what comes late says nothing any more. All in s.
ANSWERS_AFTER = 2.0
ANSWERS_UNTIL = 25.0
WATCHED_UNTIL = 60.0
LEAST_SHOWN = 4.0  # s; what was shown for less was only passed by
# No credit with fewer readings: before, in the last BEFORE seconds, and of the picture's own time.
BEFORE = 90.0
LEAST_BEFORE = 2
LEAST_DURING = 2
LEAST_COVERED = 8.0  # s


@dataclass(frozen=True, slots=True)
class Lift:
    """How much calmer than expected (log-odds, positive for calmer) the face was with `picture`.

    `seconds` is how much time the readings behind it stand for: the more, the surer it is.
    """

    picture: str
    value: float
    seconds: float


@dataclass(slots=True)
class _Showing:
    picture: str
    start: float
    end: float = math.inf

    def window(self) -> tuple[float, float]:
        last = max(min(self.end, self.start + WATCHED_UNTIL), self.start + ANSWERS_UNTIL)
        return self.start + ANSWERS_AFTER, last


@dataclass(frozen=True, slots=True)
class _Excess:
    """By how much (log-odds) a reading at `time` (s) lay above rest, and whether a picture was seen then."""

    time: float
    value: float
    shown: bool


def resting_log_odds(face: RestingFace | None, model_threshold: float) -> float:
    """Where this user's face lies at rest (log-odds): as measured with this model, or as is usual."""
    if face is None or face.model_threshold != model_threshold:
        return usual_rest(model_threshold)
    return face.location


class LiftMeter:
    """Follows samples and the pictures that were shown meanwhile; times in s, on the clock of the samples."""

    def __init__(self, rest: float) -> None:
        """`rest` as from `resting_log_odds`; it may be changed at any time."""
        self.rest = rest
        self._seen: deque[_Excess] = deque()
        self._showings: list[_Showing] = []

    def turn_to(self, picture: str | None, now: float) -> None:
        """From `now` on `picture` is shown, or (None) none. To say again what is shown changes nothing."""
        on_show = self._showings[-1] if self._showings and self._showings[-1].end == math.inf else None
        if on_show is not None and on_show.picture == picture:
            return
        for showing in self._showings:
            showing.end = min(showing.end, now)
        if picture is not None:
            self._showings.append(_Showing(picture, now))

    def add_sample(self, sample: Sample) -> list[Lift]:
        """Take in a sample; returns the lifts of the pictures that are now known well enough."""
        if self._seen and sample.time < self._seen[-1].time:
            return []
        due = [showing for showing in self._showings if showing.window()[1] <= sample.time]
        self._showings = [showing for showing in self._showings if showing not in due]
        lifts = [lift for lift in map(self._lift, due) if lift is not None]
        if isinstance(sample, Reading):
            shown = any(showing.start <= sample.time < showing.end for showing in self._showings)
            self._seen.append(_Excess(sample.time, log_odds(sample.negative) - self.rest, shown))
        while self._seen and self._seen[0].time < sample.time - KEPT:
            self._seen.popleft()
        return lifts

    def start_anew(self) -> None:
        """Forget what was read and shown, as after a pause: nothing that follows has a before."""
        self._seen.clear()
        self._showings.clear()

    def _lift(self, showing: _Showing) -> Lift | None:
        if showing.end - showing.start < LEAST_SHOWN:
            return None
        start, end = showing.window()
        before = [seen for seen in self._seen if seen.time <= showing.start]
        during = [seen for seen in self._seen if start <= seen.time < end]
        fresh = sum(seen.time > showing.start - BEFORE for seen in before)
        if fresh < LEAST_BEFORE or len(during) < LEAST_DURING:
            return None
        expect = _Expectation(before, showing.start)
        spans = _spans(during, end)
        covered = sum(spans)
        if covered < LEAST_COVERED:
            return None
        calmer = sum(
            span * (expect.at(seen.time) - seen.value) for seen, span in zip(during, spans, strict=True)
        )
        return Lift(showing.picture, calmer / covered, covered)


class _Expectation:
    """What readings will be, had nothing happened: from the last ones back to the mood that they come from.

    The mood is what was read before the gallery was opened, the longer ago the more drawn towards rest. What
    was read of other pictures does not count: else good ones would take away each other's credit.
    """

    def __init__(self, before: Sequence[_Excess], now: float) -> None:
        self._now = now
        spans = _spans(before, now)
        unaided = [(one, span) for one, span in zip(before, spans, strict=True) if not one.shown]
        self._mood = _recent(unaided, now, MOOD_LASTS, at_rest=EXPRESSION_LASTS)
        self._last = _recent(list(zip(before, spans, strict=True)), now, EXPRESSION_LASTS)

    def at(self, time: float) -> float:
        """The excess (log-odds) to expect at `time` (s)."""
        return self._mood + (self._last - self._mood) * math.exp((self._now - time) / EXPRESSION_LASTS)


def _recent(seen: Sequence[tuple[_Excess, float]], now: float, lasts: float, at_rest: float = 1e-9) -> float:
    """The mean of what was seen, the newer the more; with `at_rest` s of rest counted in."""
    weights = [span * math.exp((one.time - now) / lasts) for one, span in seen]
    weighed = sum(weight * one.value for weight, (one, _) in zip(weights, seen, strict=True))
    return weighed / (sum(weights) + at_rest)


def _spans(seen: Sequence[_Excess], end: float) -> list[float]:
    """How long (s) each reading stands for: to the next one or to `end`, at most as long as an expression."""
    until = [one.time for one in seen[1:]] + [end]
    return [min(EXPRESSION_LASTS, next_one - one.time) for one, next_one in zip(seen, until, strict=True)]
