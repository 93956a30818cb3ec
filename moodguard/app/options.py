"""How the app was started."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from moodguard.sensing.source_choice import AUTO


@dataclass(frozen=True)
class AppOptions:
    """What the command line asked for.

    `source` as in `Wanted`; `speed` is how much faster than real time the clock runs (None: 1, and faster in
    the demo); `changes` are settings for this run only; `once` ends the demo with its day.
    """

    source: str = AUTO
    speed: float | None = None
    changes: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    verbose: bool = False
    at_login: bool = False
    once: bool = False
