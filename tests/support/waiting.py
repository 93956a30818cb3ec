"""How long a test waits for what another thread or program does before it gives up, and says what for.

A busy machine is no fault of the program, so the time is long; but a wait that can only hang says nothing.
"""

import time
from collections.abc import Callable

PATIENCE_SECONDS = 120.0
POLL_SECONDS = 0.05


def wait_until(condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Return when `condition` holds. Raises AssertionError, which names `what`, where it doesn't in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"waited {seconds:g} seconds in vain for {what}"
        time.sleep(POLL_SECONDS)
