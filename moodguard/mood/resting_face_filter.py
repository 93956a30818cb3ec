"""Following a resting face within the day: the same face reads sterner in the evening's light, or bent over.

What light and pose add changes within minutes, and so much that no measurement of 20 seconds holds for a
day. So the place where the face rests is followed from reading to reading, as a Kalman filter follows a level
that wanders (Harvey 1989, section 4.2): quickly while little is known of it, slowly later, and only by
readings that are unlikely to be of a negative moment, or a bad hour would become the new normal.
"""

from dataclasses import dataclass, replace

# Standard deviation (log-odds) of what is new in each reading of one face, by the webcam clips in the table
# of `python -m trainers predictions`.
READING_SPREAD = 0.8
# Variance (log-odds squared) of what is not known of the resting face after a break of any kind, and by how
# much a second adds to it.
AFTER_A_BREAK = 0.5
A_SECOND = 0.001
# One reading pulls no harder than this (log-odds) however far off it is, as a smile is.
STRONGEST_PULL = 1.2
# It is followed no further than this (log-odds) from what was measured.
FURTHEST = 1.5


@dataclass(frozen=True, slots=True)
class RestEstimate:
    """Where a face rests just now: at `location` (log-odds), known up to `variance`."""

    location: float
    variance: float = AFTER_A_BREAK


def predict(rest: RestEstimate, seconds: float) -> RestEstimate:
    """The same after some time without a reading: as far as is known it has not moved, but it may have."""
    return replace(rest, variance=min(AFTER_A_BREAK, rest.variance + A_SECOND * seconds))


def update(rest: RestEstimate, reading: float, at_rest: float, measured: float) -> RestEstimate:
    """The same after a `reading` (log-odds) of this face at rest, by the probability `at_rest` (0..1).

    It stays within FURTHEST of `measured` (log-odds).
    """
    gain = rest.variance / (rest.variance + READING_SPREAD**2) * at_rest
    pull = max(-STRONGEST_PULL, min(STRONGEST_PULL, reading - rest.location))
    location = rest.location + gain * pull
    return RestEstimate(
        max(measured - FURTHEST, min(measured + FURTHEST, location)), rest.variance * (1 - gain)
    )
