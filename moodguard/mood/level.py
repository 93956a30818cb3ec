"""How much there was to a suggestion: how high the threshold could have been, and it be made all the same."""

from moodguard.mood.escalation import Policy, suggests
from moodguard.mood.evidence import Evidence
from moodguard.mood.log_odds import log_odds, probability

# So far (log-odds) from the threshold in force it is looked for, and so closely.
FURTHEST = 1.6
CLOSELY = 0.1


class LevelSearch:
    """Narrows the level down step by step: each takes some 20 ms, and no window is to wait for all."""

    def __init__(self, evidence: Evidence, policy: Policy, now: float) -> None:
        """Of what `evidence` says at `now` (s), which may go on meanwhile."""
        self._evidence = evidence.copied()
        self._policy = policy
        self._now = now
        self._base = log_odds(evidence.threshold)
        self._low, self._high = -FURTHEST, FURTHEST
        if evidence.coverage(now) < policy.coverage:
            self._low = self._high = 0.0
            self._known = False
        else:
            self._known = True
            if suggests(evidence, policy, now):
                self._low = 0.0
            else:
                self._high = 0.0

    def narrow(self) -> bool:
        """One step; returns whether there was anything left to find out."""
        if self._high - self._low <= CLOSELY:
            return False
        middle = (self._low + self._high) / 2
        self._evidence.threshold = probability(self._base + middle)
        if suggests(self._evidence, self._policy, self._now):
            self._low = middle
        else:
            self._high = middle
        return True

    @property
    def level(self) -> float | None:
        """The highest threshold (log-odds) at which there would be a suggestion, as far as is known by now.

        None where too little was seen to say anything.
        """
        return self._base + (self._low + self._high) / 2 if self._known else None
