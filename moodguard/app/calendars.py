"""The calendars that the user lists: read now and then by a process of its own, which may take its time.

A calendar may come from anywhere, and what reads it is large: so it is read outside of this program, which
keeps nothing of it but when its user is busy, and ends what takes too long.
"""

import json
import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from moodguard.store.listed import calendar_files
from moodguard.store.settings import Settings
from moodguard.system.calendar_file import Busy, Cause, Problem
from moodguard.system.own_program import own_command_line
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

ANEW_MS = 15 * 60 * 1000
SOON_MS = 500
LONGEST_MS = 60 * 1000  # for each file; the process itself gives up sooner, and says which
MOST_BYTES = 2**20
UNREAD = to_translate("Your calendars can't be read just now. All else goes on, and it is tried again.")


class CalendarsController(QObject):
    """Knows when the user is busy, by their calendars."""

    found = Signal(object)  # tuple of Busy: when the user is busy, today and tomorrow
    changed = Signal()  # the problem is another one

    def __init__(
        self,
        settings: Callable[[], Settings],
        parent: QObject,
        *,
        command: Callable[[], list[str]] = own_command_line,
        longest_ms: int = LONGEST_MS,
    ) -> None:
        """`settings` gives those in force; `command` what reads calendars, before its own arguments, and
        `longest_ms` is how long it may take for each file."""
        super().__init__(parent)
        self._settings = settings
        self._command = command
        self._longest_ms = longest_ms
        self._listed = ""
        self._process: QProcess | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ANEW_MS)
        self._timer.timeout.connect(self._read)
        self._soon = QTimer(self)  # as the list may still be typed
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._read)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._give_up)
        self.problem = ""  # why a calendar can't be read, in words

    def follow_settings(self) -> None:
        """Read the calendars that are listed now, and from now on; where there are none, nobody is busy."""
        listed = self._settings().quiet_calendars
        if listed == self._listed:
            return
        self._listed = listed
        self.stop()
        self._tell((), "")
        if calendar_files(listed):
            self._timer.start()
            self._soon.start()

    def stop(self) -> None:
        """Read no more; a process that reads is ended."""
        self._timer.stop()
        self._soon.stop()
        self._stop_reading()

    def _read(self) -> None:
        if self._process is not None:
            return
        program, *arguments = self._command()
        files = [str(file) for file in calendar_files(self._listed)]
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._limit.start(self._longest_ms * len(files))
        process.start(program, [*arguments, "busy", "--json", "--", *files])

    def _finished(self) -> None:
        if self._process is None:
            return
        answer = bytes(self._process.readAllStandardOutput().data())[:MOST_BYTES]
        self._stop_reading()
        try:
            busy, problems = understood(answer)
        except (ValueError, TypeError, KeyError):
            log.warning("the calendars were not read")
            self._tell((), tr(UNREAD))
            return
        self._tell(busy, " ".join(problems))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._stop_reading()
            log.warning("nothing could be started to read calendars")
            self._tell((), tr(UNREAD))

    def _give_up(self) -> None:
        self._stop_reading()
        log.warning("reading calendars took too long")
        self._tell((), tr("Your calendars take too long to be read, so they are left out. All else goes on."))

    def _stop_reading(self) -> None:
        process, self._process = self._process, None
        self._limit.stop()
        if process is not None:
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed)
            if process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.finished.connect(process.deleteLater)
            else:
                process.deleteLater()

    def _tell(self, busy: tuple[Busy, ...], problem: str) -> None:
        self.found.emit(busy)
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()


def understood(answer: bytes) -> tuple[tuple[Busy, ...], list[str]]:
    """What `moodguard busy --json` has said. Raises ValueError, TypeError or KeyError for something else."""
    told = json.loads(answer)
    spans = [(datetime.fromisoformat(begin), datetime.fromisoformat(end)) for begin, end in told["busy"]]
    busy = tuple(Busy(begin, end) for begin, end in spans)
    if any(each.begin.tzinfo is None or each.end.tzinfo is None for each in busy):
        raise ValueError("a time without a zone")
    return busy, [
        Problem(Cause[cause.upper()], str(file), str(error)).words() for cause, file, error in told["reasons"]
    ]
