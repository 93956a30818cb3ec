"""The thread that keeps the history: writes, reads and erases, in the order that it is asked."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from moodguard.store.history.records import EventRow, MinuteRow
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.store.history.file import HistoryFile

log = logging.getLogger(__name__)

STOP_SECONDS = 7.0  # a file that another program holds is waited for for five
LET_GO_SECONDS = 2.0
MOST_WAITING = 2 * 24 * 60  # rows that are kept in memory while the file can't be written: two days


@dataclass(frozen=True)
class Told:
    """What is wrong with the history just now, and what was mended by itself, in words; "" for nothing."""

    problem: str = ""
    note: str = ""


class HistoryThread:
    """Does one thing after the other. Nobody waits for it, but for `let_go` and `stop`.

    Rows that can't be written now are kept, and written with the next ones.
    """

    def __init__(self, told: Callable[[Told], None]) -> None:
        """`told` is called on this thread whenever what is wrong has changed."""
        self._tell = told
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped = False
        # of this thread alone:
        self._file: HistoryFile | None = None
        self._minutes: list[MinuteRow] = []
        self._events: list[EventRow] = []
        self._told = Told()

    def use(self, path: Path) -> None:
        """From now on the history is in this file."""
        self._ask(lambda: self._use(path))

    def write(self, *rows: MinuteRow | EventRow) -> None:
        """Add these."""
        self._ask(lambda: self._write(rows))

    def change(self, change: Callable[["HistoryFile"], None], done: Callable[[str], None]) -> None:
        """Have the file changed in another way; `done` is told, on this thread, in words what went wrong."""
        self._ask(lambda: self._change(change, done))

    def take_back(self, event: EventRow) -> None:
        """It was a slip: this event is not to be in the history."""
        self._ask(lambda: self._take_back(event))

    def erase(self, since: int | None, until: int | None, done: Callable[[str], None]) -> None:
        """As `HistoryFile.erase`, and also of what waits to be written; `done` as in `change`."""

        def erase(file: "HistoryFile") -> None:
            self._minutes = [
                row for row in self._minutes if not _within(row.minute + row.ahead, since, until)
            ]
            self._events = [
                row for row in self._events if not _within(row.time // 60 + row.ahead, since, until)
            ]
            file.erase(since, until)

        self.change(erase, done)

    def do(self, job: Callable[[], None]) -> None:
        """Do something that takes a while, behind all that was asked before: reading, for one."""
        self._ask(job)

    def let_go(self) -> bool:
        """Have the file closed, with all in it, and wait for that; whether it is.

        It is opened anew when something is next written.
        """
        if self._thread is None:
            return True
        closed = threading.Event()

        def close() -> None:
            self._write(())
            if self._file is not None:
                self._file.close()
            closed.set()

        self._ask(close)
        return closed.wait(LET_GO_SECONDS)

    def forget(self) -> None:
        """What waits to be written is not wanted any more."""
        self._ask(self._forget)

    def stop(self) -> None:
        """Write what waits, close the file and end; a second time does nothing."""
        if self._stopped:
            return
        self._stopped = True
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(STOP_SECONDS)
            if self._thread.is_alive():
                log.warning("the thread that keeps the history did not end in time")

    # --- on any thread

    def _ask(self, job: Callable[[], None]) -> None:
        if self._stopped:
            return
        self._jobs.put(job)
        if self._thread is None:
            # A daemon, as the folder may be on a drive that hangs.
            thread = threading.Thread(target=self._run, name="history", daemon=True)
            try:
                thread.start()
            except RuntimeError:
                log.exception("the thread that keeps the history can't be started")
                return  # what was asked waits for the next time
            self._thread = thread

    # --- on this thread

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._carry_out(job)
        self._carry_out(lambda: self._write(()))
        if self._file is not None:
            self._file.close()

    def _carry_out(self, job: Callable[[], None]) -> None:
        try:
            job()
        except Exception:  # whatever it is, what is asked next is done
            log.exception("the history could not be kept")
            self._say(
                Told(tr("Something went wrong with your history; the log says more. All else goes on."))
            )

    def _use(self, path: Path) -> None:
        from moodguard.store.history.file import HistoryFile

        if self._file is not None:
            self._write(())
            self._file.close()
        self._forget()
        self._file = HistoryFile(path)
        self._say(Told())

    def _forget(self) -> None:
        self._minutes, self._events = [], []

    def _write(self, rows: tuple[MinuteRow | EventRow, ...]) -> None:
        from moodguard.store.history.trouble import HistoryError

        self._minutes += [row for row in rows if isinstance(row, MinuteRow)]
        self._events += [row for row in rows if isinstance(row, EventRow)]
        if self._file is None or not (self._minutes or self._events):
            return
        try:
            self._file.write(self._minutes, self._events)
        except HistoryError as trouble:
            if trouble.lasts:
                self._forget()
            del self._minutes[:-MOST_WAITING], self._events[:-MOST_WAITING]
            self._say(Told(str(trouble), self._file.note))
        else:
            self._forget()
            self._say(Told(note=self._file.note))

    def _take_back(self, event: EventRow) -> None:
        if event in self._events:
            self._events.remove(event)
        else:
            self._change(lambda file: file.take_back(event), lambda _: None)

    def _change(self, change: Callable[["HistoryFile"], None], done: Callable[[str], None]) -> None:
        from moodguard.store.history.trouble import HistoryError

        problem = ""
        if self._file is not None:
            try:
                change(self._file)
            except HistoryError as trouble:
                problem = str(trouble)
            self._say(Told(self._told.problem, self._file.note))
        done(problem)

    def _say(self, told: Told) -> None:
        if told == self._told:
            return
        self._told = told
        if told.problem:
            log.warning("the history can't be written just now")
        if told.note:
            log.warning("a damaged history was put aside")
        self._tell(told)


def _within(minute: int, since: int | None, until: int | None) -> bool:
    return (since is None or minute >= since) and (until is None or minute < until)
