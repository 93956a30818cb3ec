"""A limit for what may take for ever, in a program that does nothing else."""

import _thread
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_BETWEEN_LOOKS = 0.1  # s


class TooLongError(BaseException):
    """The time is over. No Exception: what is cut short must not take it for a fault of its own."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raises TooLongError where the block has kept the processor busy for so long (s).

    Only for the main thread, and only Python code is cut short: not what waits within the system.
    """
    until = time.process_time() + seconds
    ended, over = threading.Event(), threading.Event()

    def watch() -> None:
        while not ended.wait(_BETWEEN_LOOKS):
            if time.process_time() > until:
                over.set()
                _thread.interrupt_main(signal.SIGINT)
                return

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        raise TooLongError if over.is_set() else KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupted)
    watcher = threading.Thread(target=watch, name="time limit", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()
        signal.signal(signal.SIGINT, before)
