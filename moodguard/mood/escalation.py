"""The escalation: from watching to a break message, to the gallery, to rest. Pure and deterministic."""

from dataclasses import dataclass
from enum import Enum

from moodguard.mood.evidence import Evidence, Mood
from moodguard.mood.reasons import (
    Cause,
    Grounds,
    LastingTension,
    Silence,
    SilenceOver,
    TensionAfter,
    TooLittleSeen,
)

# The gallery is no answer to a face that was hardly seen since the break message: so much (0..1) of that time
# must be covered, however little a break message needs.
FOLLOW_UP_COVERAGE = 0.5


class Stage(Enum):
    """Where the escalation stands."""

    WATCH = "watch"
    BREAK_MESSAGE = "break_message"
    GALLERY = "gallery"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Step:
    """One move of the escalation at `time` (s), with its reason.

    `cause` is what it is made for, and `grounds` are the numbers behind it. `mood` is what it was decided on
    and `limit` the share (0..1) that its negativity was held against; both are None where no mood was asked.
    `message` is what a break message says to the user.
    """

    time: float
    stage: Stage
    cause: Cause
    grounds: Grounds | None = None
    mood: Mood | None = None
    limit: float | None = None
    message: str = ""


@dataclass(frozen=True)
class Policy:
    """The numbers of the escalation; times in seconds, shares 0..1.

    As published: readings gathered over a window (20 minutes), a small share of negative ones leads to the
    break message, and the gallery opens if negative readings go on. For the break message the user must also
    be tense at that time, with a probability (0..1) of `sure`.
    """

    window: float
    coverage: float
    break_share: float
    sure: float
    follow_up: float
    gallery_share: float
    gallery_time: float
    rest: float


def suggests(evidence: Evidence, policy: Policy, now: float) -> bool:
    """Whether what is known at `now` (s) leads to a first suggestion."""
    if evidence.tension(now) < policy.sure:  # the rest takes longer to find out
        return False
    mood = evidence.mood(now)
    return mood.coverage >= policy.coverage and mood.negativity >= policy.break_share


class Escalation:
    """Watches the mood and says when to move. The clock is the `time` of what it is given."""

    def __init__(self, policy: Policy) -> None:
        """Watching, with no suggestion made so far."""
        self.policy = policy
        self.speed = 1.0  # s of the clock in one of real time; reasons are told in real time
        self.stage = Stage.WATCH
        self.since = 0.0

    def start_over(self) -> None:
        """No suggestion was ever made."""
        self.stage, self.since = Stage.WATCH, 0.0

    def interrupt(self) -> None:
        """What was seen no longer holds. A suggestion that was under way counts as made: rest follows it."""
        if self.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            self.stage = Stage.REST

    def rest_since(self, since: float) -> None:
        """A suggestion was made at `since` (s), before a restart: its silent time goes on."""
        self.stage, self.since = Stage.REST, since

    def withdraw(self, now: float, cause: Cause) -> Step | None:
        """The user doesn't want the suggestion at `now` (s), for this cause: the silent time begins."""
        if self.stage not in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            return None
        return self._move(now, Stage.REST, cause, self._silence())

    def repeat(self, now: float, stage: Stage, grounds: Grounds | None) -> Step:
        """Make the suggestion of `stage` again at `now` (s), whatever was seen since; it was first made on
        `grounds`.
        """
        return self._move(now, stage, Cause.REMINDED, grounds)

    def put_back(self, stage: Stage, since: float) -> None:
        """Stand where it stood before an answer that the user has taken back."""
        self.stage, self.since = stage, since

    def advance(self, now: float, evidence: Evidence) -> Step | None:
        """The step that is due at `now` (s), if any; at most one a call."""
        if self.stage is Stage.WATCH:
            return self._from_watch(now, evidence)
        if self.stage is Stage.BREAK_MESSAGE:
            return self._from_break(now, evidence)
        if self.stage is Stage.GALLERY:
            return self._from_gallery(now)
        return self._from_rest(now, evidence)

    def _from_watch(self, now: float, evidence: Evidence) -> Step | None:
        policy = self.policy
        if not suggests(evidence, policy, now):
            return None
        mood = evidence.mood(now)
        limit = policy.break_share
        grounds = LastingTension(mood.negativity, self._real(policy.window), limit, mood.tension, policy.sure)
        return self._move(mood.time, Stage.BREAK_MESSAGE, Cause.TENSE, grounds, mood=mood, limit=limit)

    def _from_break(self, now: float, evidence: Evidence) -> Step | None:
        if now - self.since < self.policy.follow_up:
            return None
        mood = evidence.mood(now, since=max(self.since, now - self.policy.follow_up))
        span, limit = self._real(self.policy.follow_up), self.policy.gallery_share
        needed = max(FOLLOW_UP_COVERAGE, self.policy.coverage)
        if mood.coverage < needed:
            seen = TooLittleSeen(mood.coverage, span, needed)
            return self._move(now, Stage.REST, Cause.HARDLY_SEEN, seen, mood=mood, limit=limit)
        tense = TensionAfter(mood.negativity, span, limit)
        if mood.negativity < limit:
            return self._move(now, Stage.REST, Cause.CALMER, tense, mood=mood, limit=limit)
        return self._move(now, Stage.GALLERY, Cause.STILL_TENSE, tense, mood=mood, limit=limit)

    def end_gallery(self, now: float) -> Step | None:
        """The gallery was closed at `now` (s), before its time was over."""
        if self.stage is not Stage.GALLERY:
            return None
        return self._move(now, Stage.REST, Cause.GALLERY_CLOSED, self._silence())

    def _from_gallery(self, now: float) -> Step | None:
        if now - self.since < self.policy.gallery_time:
            return None
        return self._move(now, Stage.REST, Cause.GALLERY_OVER, self._silence())

    def _from_rest(self, now: float, evidence: Evidence) -> Step | None:
        if now - self.since < self.policy.rest:
            return None
        evidence.clear()  # what led to the last suggestion must not lead to the next one
        over = SilenceOver(self._real(self.policy.rest))
        return self._move(now, Stage.WATCH, Cause.SILENCE_OVER, over)

    def _move(
        self,
        now: float,
        stage: Stage,
        cause: Cause,
        grounds: Grounds | None,
        *,
        mood: Mood | None = None,
        limit: float | None = None,
    ) -> Step:
        self.stage, self.since = stage, now
        return Step(now, stage, cause, grounds, mood, limit)

    def _silence(self) -> Silence:
        return Silence(self._real(self.policy.rest))

    def _real(self, seconds: float) -> float:
        """So many seconds of the clock as the real time that they take."""
        return seconds / self.speed
