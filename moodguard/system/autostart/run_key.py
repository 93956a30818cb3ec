"""Starting at login on Windows: the user's Run key, and the Task Manager's word on it."""

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from moodguard.system.autostart.interface import AUTOSTARTED_OPTION, Autostart, AutostartError
from moodguard.system.autostart.registry import Registry
from moodguard.system.looking import is_file
from moodguard.translation import tr

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "MoodGuard"
LONGEST_COMMAND = 260  # Windows silently ignores a longer one
_OURS = re.compile(rf'"[^"]+"( -m moodguard)? {AUTOSTARTED_OPTION}')


class RunKeyAutostart(Autostart):
    """An entry in HKEY_CURRENT_USER's Run key that starts `command`."""

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        """`command` starts the app."""
        self._command = tuple(command)
        self._registry = registry

    def is_enabled(self) -> bool:
        """Whether the entry is there, its program too, and it wasn't switched off in the Task Manager."""
        try:
            command = self._registry.read(RUN, NAME)
            approved = self._registry.read(APPROVED, NAME)
        except OSError:
            return False
        # The Task Manager writes twelve bytes; an odd first one means "switched off".
        switched_off = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return isinstance(command, str) and bool(command) and not switched_off and not self._is_dead(command)

    def enable(self) -> None:
        """Write the entry, and take back the Task Manager's "off": the user has just said "on"."""
        command = self._command_line()
        try:
            self._registry.write(RUN, NAME, command)
            self._registry.delete(APPROVED, NAME)
        except OSError as error:
            raise AutostartError(
                tr("MoodGuard can't be set to start at login: Windows refused it ({error})").format(
                    error=error.strerror or error
                )
            ) from error

    def disable(self) -> None:
        """Remove the entry, and the Task Manager's note on it."""
        try:
            self._registry.delete(RUN, NAME)
            self._registry.delete(APPROVED, NAME)
        except OSError as error:
            raise AutostartError(
                tr("MoodGuard still starts at login: Windows refused the change ({error})").format(
                    error=error.strerror or error
                )
            ) from error

    def follow_program(self) -> bool:
        """As in Autostart; the Task Manager's note stays as it is."""
        try:
            named = self._registry.read(RUN, NAME)
            if not isinstance(named, str) or not _OURS.fullmatch(named) or named == self._command_line():
                return False
            self._registry.write(RUN, NAME, self._command_line())
        except OSError as error:
            raise AutostartError(
                tr(
                    "At login an old MoodGuard is still started: Windows refused the change "
                    "({error}). This one works as usual. Save the settings again to try anew."
                ).format(error=error.strerror or error)
            ) from error
        return True

    def _is_dead(self, command: str) -> bool:
        """Whether an entry of MoodGuard's names a program that is gone; of others' it can't be told."""
        if _OURS.fullmatch(command) is None:
            return False
        program = command.split('"')[1]
        return program != self._command[0] and not is_file(Path(program))

    def _command_line(self) -> str:
        """Raises AutostartError for one that Windows would silently ignore."""
        program, *arguments = self._command
        command = f'"{program}" {subprocess.list2cmdline(arguments)}'.rstrip()
        if len(command) > LONGEST_COMMAND:
            raise AutostartError(
                tr(
                    "MoodGuard can't be set to start at login: its path is too long for Windows "
                    "({program}). Move it to a shorter one."
                ).format(program=program)
            )
        return command
