"""How long to leave alone what has failed: longer each time, so that a lasting fault costs little."""

FIRST_SECONDS = 2.0
LONGEST_SECONDS = 300.0


class GrowingPause:
    """Pauses of `first` s, twice as long each time, up to `longest` s. Belongs to one thread."""

    def __init__(self, first: float = FIRST_SECONDS, longest: float = LONGEST_SECONDS) -> None:
        """Nothing has failed so far."""
        self._first = first
        self._longest = max(first, longest)
        self._next = first

    def after_fault(self) -> float:
        """It has failed, once more: the seconds to wait before it is tried again."""
        pause, self._next = self._next, min(2 * self._next, self._longest)
        return pause

    def over(self) -> None:
        """It works, or something else is to be tried: the next fault is the first one."""
        self._next = self._first
