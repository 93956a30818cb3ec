"""How much there was to a suggestion: how high the threshold could have been, and it be made all the same."""

from moodguard.mood.escalation import Policy, suggests
from moodguard.mood.evidence import Evidence
from moodguard.mood.log_odds import log_odds, probability

# As far (log-odds) from the threshold in force as it is looked for, and how closely.
LOWEST, HIGHEST = -3.0, 4.0
CLOSELY = 0.1


def level_of(evidence: Evidence, policy: Policy, now: float) -> float | None:
    """The highest threshold (log-odds) at which what is known at `now` (s) leads to a suggestion.

    Between LOWEST and HIGHEST from the threshold in force; None where too little was seen to say anything.
    """
    if evidence.coverage(now) < policy.coverage:
        return None
    base = log_odds(evidence.threshold)
    trial = evidence.copied()
    low, high = LOWEST, HIGHEST
    while high - low > CLOSELY:
        middle = (low + high) / 2
        trial.threshold = probability(base + middle)
        if suggests(trial, policy, now):
            low = middle
        else:
            high = middle
    return base + (low + high) / 2
