"""Why the escalation moves: typed, with the numbers behind it. How that is said is for `moodguard/words`."""

from dataclasses import dataclass
from enum import Enum


class Cause(Enum):
    """What a step is made for."""

    TENSE = "tense for a while"
    CALMER = "calmer again"
    HARDLY_SEEN = "hardly in view"
    STILL_TENSE = "still tense"
    GALLERY_CLOSED = "gallery closed"
    GALLERY_OVER = "gallery over"
    SILENCE_OVER = "silence over"
    CALLED_WRONG = "called wrong"
    SKIPPED = "skipped"
    BREAK_TAKEN = "break taken"
    PUT_OFF = "put off"
    REMINDED = "reminded"
    MINUTE_TAKEN = "minute taken"


@dataclass(frozen=True, slots=True)
class LastingTension:
    """So much (`share`, 0..1) of the last `window` looked tense; a break is suggested from `limit` on.

    `sure` is the probability (0..1) that this goes on, and `needed` how much of it is.
    """

    share: float
    window: float
    limit: float
    sure: float
    needed: float


@dataclass(frozen=True, slots=True)
class TooLittleSeen:
    """The face was seen for so much (`share`, 0..1) of the `span` after a suggestion; `needed` is more."""

    share: float
    span: float
    needed: float


@dataclass(frozen=True, slots=True)
class TensionAfter:
    """So much (`share`, 0..1) of the `span` after a suggestion looked tense; `limit` leads to the next."""

    share: float
    span: float
    limit: float


@dataclass(frozen=True, slots=True)
class Silence:
    """No suggestion follows for so long."""

    span: float


@dataclass(frozen=True, slots=True)
class SilenceOver:
    """So long without a suggestion is over."""

    span: float


# All times in them are in seconds of real time.
Grounds = LastingTension | TooLittleSeen | TensionAfter | Silence | SilenceOver
