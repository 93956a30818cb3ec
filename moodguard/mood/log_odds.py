"""Log-odds: the scale on which evidence adds up, and on which a resting face is compared."""

import math

# Beyond these odds (about 1 in 400) a model's certainty says more about the model than about the face.
LIMIT = 6.0


def log_odds(probability: float) -> float:
    """The natural log-odds of `probability` (0..1), held within ±LIMIT."""
    if probability <= 0:
        return -LIMIT
    if probability >= 1:
        return LIMIT
    return max(-LIMIT, min(LIMIT, math.log(probability / (1 - probability))))


def probability(odds: float) -> float:
    """The probability (0..1) of log-odds `odds`."""
    return 1 / (1 + math.exp(-odds))
