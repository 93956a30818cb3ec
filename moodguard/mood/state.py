"""What the companion knows of its own state: what is told to the user, before it is put into words."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from moodguard.mood.escalation import Policy, Stage
from moodguard.mood.evidence import Mood
from moodguard.mood.quiet_reasons import Reason
from moodguard.mood.reasons import Grounds
from moodguard.reading import Sample


@dataclass(frozen=True, slots=True)
class Facts:
    """What the companion knows of its own state; times in s of its clock.

    `paused_until` is None while it isn't paused, and infinite for a pause for good. `suggestions` is how many
    of at most `cap` were made today. `last` is what the last look gave and `seen_at` when a face was last
    read. `stage_since` is since when the stage holds, and `grounds` why, with the numbers. `reminder` is when
    a suggestion that was put off comes again, None for none. `in_minute` says that a guided minute is on.
    """

    stage: Stage
    stage_since: float
    grounds: Grounds | None
    mood: Mood
    policy: Policy
    paused_until: float | None = None
    measuring: bool = False
    quiet: Reason | None = None
    suggestions: int = 0
    cap: float = math.inf
    last: Sample | None = None
    seen_at: float = -math.inf
    reminder: float | None = None
    in_minute: bool = False


@dataclass(frozen=True, slots=True)
class Times:
    """The clock of the samples, at `now` (s), as people know it.

    `speed` is how many of its seconds pass in one of real time. `local` gives local wall time for a time of
    it; without, as in a replay, ends are told as durations.
    """

    now: float
    speed: float = 1.0
    local: Callable[[float], datetime] | None = None

    def real(self, seconds: float) -> float:
        """So many seconds of the clock as the real time that they take."""
        return seconds / self.speed
