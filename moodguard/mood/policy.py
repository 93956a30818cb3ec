"""The policy: the escalation's numbers, as they follow from the settings and how strict the user wants it."""

import math

from moodguard.mood.escalation import Policy
from moodguard.store.settings import SPECS, Settings, Strictness

# What shares and silent time are multiplied by.
STRICTNESS_FACTORS = {
    Strictness.VERY_GENTLE: 2.25, Strictness.GENTLE: 1.5, Strictness.USUAL: 1.0, Strictness.EAGER: 2 / 3,
    Strictness.VERY_EAGER: 4 / 9,
}  # fmt: skip
MOST_FOR_GALLERY = 1.5  # what its share is multiplied by at most: beyond, it would never be suggested


def policy_from_settings(settings: Settings) -> Policy:
    """The escalation's numbers, in seconds and shares, from the settings."""
    factor = STRICTNESS_FACTORS[Strictness(settings.strictness)]
    return Policy(
        window=settings.window_minutes * 60,
        coverage=settings.coverage_share,
        break_share=min(SPECS["break_share"].high, settings.break_share * factor),
        sure=shift_threshold(settings.sure_share, 2 * math.log(factor)),
        follow_up=settings.follow_up_minutes * 60,
        gallery_share=min(
            SPECS["gallery_share"].high, settings.gallery_share * min(factor, MOST_FOR_GALLERY)
        ),
        gallery_time=settings.gallery_minutes * 60,
        rest=settings.rest_minutes * 60 * factor,
    )


# What somebody has written into the file of settings may be as good as 0, which no number of log-odds is.
NEAREST_TO_CERTAIN = 1e-9


def shift_threshold(threshold: float, shift: float) -> float:
    """A threshold on a probability (between 0 and 1), moved by `shift` in log-odds."""
    threshold = min(1 - NEAREST_TO_CERTAIN, max(NEAREST_TO_CERTAIN, threshold))
    return 1 / (1 + math.exp(-(math.log(threshold / (1 - threshold)) + shift)))
