"""Commands of the user's: started when something happens, ended when they take too long, never waited for."""

import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from moodguard.store.settings import Settings
from moodguard.store.user_command import Event, parse_command
from moodguard.system.own_program import environment_of_others
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

LONGEST_MS = 30_000
MOST_AT_ONCE = 8
EVENT_VARIABLE = "MOODGUARD_EVENT"
TOO_MANY = to_translate("Too many of your commands still run, so a new one was not begun. All else goes on.")
NO_PROGRAM = to_translate(
    "Your command “{name}” can't be started: there is no such program, or you may not run it. All else goes "
    "on. Mend its first line in the settings."
)
Ended = Callable[[str], None]


class HooksController(QObject):
    """Runs the commands that the settings hold."""

    changed = Signal()  # the problem is another one
    tested = Signal(str, str)  # the name of the setting whose command was tried, and what came of it

    def __init__(
        self, settings: Callable[[], Settings], parent: QObject, *, longest_ms: int = LONGEST_MS
    ) -> None:
        """`settings` gives those in force; a command that runs for `longest_ms` is ended."""
        super().__init__(parent)
        self._settings = settings
        self._longest_ms = longest_ms
        self._running: list[_Command] = []
        self._problems: dict[Event, str] = {}

    @property
    def problem(self) -> str:
        """What went wrong with the commands that ran last, in words; "" for nothing."""
        return " ".join(self._problems.values())

    def run(self, event: Event) -> None:
        """Start the command for it, if there is one."""
        command = parse_command(getattr(self._settings(), event.setting))
        if not command:
            return
        if len(self._running) >= MOST_AT_ONCE:
            self._note(event, tr(TOO_MANY))
            return
        self._start(command, event, lambda trouble: self._note(event, trouble))

    def test(self, setting: str, command: Sequence[str]) -> None:
        """Start it once, as for the event of that setting; `tested` says what came of it."""
        event = next(each for each in Event if each.setting == setting)

        def ended(trouble: str) -> None:
            self.tested.emit(setting, trouble or tr("It ran, and ended without trouble."))

        self._start(command, event, ended)

    def stop(self) -> None:
        """End all that run."""
        for command in tuple(self._running):
            command.kill()
        self._running.clear()

    def _start(self, command: Sequence[str], event: Event, ended: Ended) -> None:
        log.info("the command for %s is started", event.value)
        running = _Command(command, event, self._longest_ms, self)
        self._running.append(running)

        def done(trouble: str) -> None:
            if running in self._running:
                self._running.remove(running)
            running.deleteLater()
            if trouble:
                log.warning("the command for %s did not end well", event.value)
            ended(trouble)

        running.ended.connect(done)
        running.start()

    def _note(self, event: Event, trouble: str) -> None:
        before = self.problem
        self._problems.pop(event, None)
        if trouble:
            self._problems[event] = trouble
        if self.problem != before:
            self.changed.emit()


class _Command(QObject):
    """One run of a command, with nothing to read and nobody who reads what it says."""

    ended = Signal(str)  # what went wrong, in words; "" for nothing

    def __init__(self, command: Sequence[str], event: Event, longest_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._name = command[0]
        self._over = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setProcessEnvironment(_environment(event))
        if sys.platform != "win32":  # so that it can be ended with all that it has started
            self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(longest_ms)
        self._limit.timeout.connect(self._give_up)

    def start(self) -> None:
        """Begin; whatever comes of it is told by `ended`."""
        self._limit.start()
        self._process.start()

    def kill(self) -> None:
        """End it, and tell nobody."""
        self._over = True
        self._limit.stop()
        self._kill()

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        if how is QProcess.ExitStatus.CrashExit:
            self._end(tr("Your command “{name}” broke off. All else goes on.").format(name=self._name))
        elif status:
            words = tr("Your command “{name}” ended with the status {status}. All else goes on.")
            self._end(words.format(name=self._name, status=status))
        else:
            self._end("")

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(tr(NO_PROGRAM).format(name=self._name))

    def _give_up(self) -> None:
        words = tr("Your command “{name}” took too long and was ended. All else goes on.")
        self._kill()
        self._end(words.format(name=self._name))

    def _kill(self) -> None:
        number = self._process.processId()
        if sys.platform != "win32" and number > 0:
            with contextlib.suppress(OSError):  # ended just now
                os.killpg(number, signal.SIGKILL)
        self._process.kill()

    def _end(self, trouble: str) -> None:
        if not self._over:
            self._over = True
            self._limit.stop()
            self.ended.emit(trouble)


def _environment(event: Event) -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for name, value in environment_of_others().items():
        environment.insert(name, value)
    environment.insert(EVENT_VARIABLE, event.value)
    return environment
