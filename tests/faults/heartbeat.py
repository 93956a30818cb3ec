"""How long the event loop was blocked, and what ran then.

A timer beats every few milliseconds on the thread of the windows. What a beat is late by is time in which no
window answered. Of it, the time in which that thread was ready and the system gave it no processor is told
apart (Linux, `schedstat`), and so is what a virtual machine's host took of the processor meanwhile (`steal`
in `/proc/stat`, in steps of 10 ms): on a machine that others keep busy it says nothing about the program.
"""

import os
import sys
import threading
import time
from array import array
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
OVERDUE_SECONDS = 0.03
_INNERMOST = 7  # lines of a stack that are shown


@dataclass(frozen=True)
class Block:
    """One time in which the loop did not turn, in s: by the clock, and without the wait for a processor.

    `ran` are the functions that were under way, the innermost first; empty where nobody looked.
    """

    wall: float
    own: float
    ran: tuple[str, ...]

    def __str__(self) -> str:
        shown = " < ".join(self.ran[:_INNERMOST]) or "(over before anybody looked)"
        return f"{1000 * self.own:.0f} ms ({1000 * self.wall:.0f} by the clock): {shown}"


class Heartbeat(QObject):
    """Beats on the thread it is made on, from `start` to `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []  # those that are worth a look
        self.late = array("d")  # s of its own of each beat: objects for all of them would weigh on the memory
        self._thread = threading.get_ident()
        self._task = Path(f"/proc/self/task/{threading.get_native_id()}")
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._seen: tuple[str, ...] = ()
        self._processor, self._stolen, self._stolen_then = -1, 0.0, 0.0
        self._ending = threading.Event()
        self._watch = threading.Thread(target=self._look_at_stack, name="heartbeat", daemon=True)

    def start(self) -> None:
        self._last, self._waited = time.perf_counter(), self._waiting()
        self._timer.start()
        self._watch.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ending.set()
        self._watch.join()

    def percentile(self, share: float) -> float:
        """Time of its own (s) that this share of the beats was late by at most."""
        own = sorted(self.late)
        return own[min(len(own) - 1, int(share * len(own)))] if own else 0.0

    def _beat(self) -> None:
        now, waited = time.perf_counter(), self._waiting()
        wall = max(0.0, now - self._last - BEAT_MS / 1000)
        own = max(0.0, wall - (waited - self._waited))
        self.late.append(own)
        if own > OVERDUE_SECONDS / 2:
            self.blocks.append(Block(wall, own, self._seen))
        self._last, self._waited, self._seen = now, waited, ()

    def _waiting(self) -> float:
        """Seconds that this thread has waited for a processor so far; 0 where the system doesn't tell.

        Those that the host took are of the processor that it is on.
        """
        try:
            queued = int((self._task / "schedstat").read_text().split()[1]) / 1e9
            processor = int((self._task / "stat").read_text().rpartition(")")[2].split()[36])
            lines = Path("/proc/stat").read_text().splitlines()
            stolen = int(lines[1 + processor].split()[8]) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError, ValueError):
            return 0.0
        if processor != self._processor:  # only what was taken between two beats on one processor is known
            self._processor, self._stolen_then = processor, stolen
        self._stolen += stolen - self._stolen_then
        self._stolen_then = stolen
        return queued + self._stolen

    def _look_at_stack(self) -> None:
        """On a thread of its own: note what the loop's thread does where a beat is overdue."""
        while not self._ending.wait(0.01):
            if self._seen or time.perf_counter() - self._last < OVERDUE_SECONDS:
                continue
            self._seen = _stack_of(self._thread)


def _stack_of(thread: int) -> tuple[str, ...]:
    """The functions that a thread runs, the innermost first.

    Nothing is read from disk meanwhile, as `traceback` does for the lines: the thread would run on, and to go
    on along frames that have ended meanwhile was seen to crash Python 3.11.
    """
    frame = sys._current_frames().get(thread)
    found = []
    while frame is not None:
        found.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    return tuple(f"{Path(file).name}:{line} {name}" for file, line, name in found)
