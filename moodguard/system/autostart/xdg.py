"""Starting at login on Linux and its kin: an entry in the user's autostart folder.

After freedesktop.org's Desktop Application Autostart and Desktop Entry specifications.
"""

import re
import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path

from moodguard import APP_ID
from moodguard.system.autostart.interface import AUTOSTARTED_OPTION, Autostart, AutostartError
from moodguard.system.autostart.removal import remove_entry
from moodguard.system.private_files import write_private
from moodguard.system.regular_files import read_regular
from moodguard.translation import tr

FILE_NAME = "moodguard.desktop"
MOST_ENTRY_BYTES = 2**20
_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.0
Name=MoodGuard
Comment=Notices lasting tension and offers a pause
Exec={exec}
Icon={icon}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
X-GNOME-Autostart-Delay=5
X-KDE-autostart-after=panel
X-MATE-Autostart-Delay=5
"""  # the delays let the panel come first, which is to hold our tray icon
_ESCAPED_IN_QUOTES = '"`$\\'
_OURS = re.compile(rf'"[^"].*"{AUTOSTARTED_OPTION}"')  # as `exec_line` writes it


class XdgAutostart(Autostart):
    """An entry in `folder` (usually `~/.config/autostart`) that starts `command`."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        """`command` starts the app; `folder` is the user's autostart folder."""
        self._command = tuple(command)
        self.entry = folder / FILE_NAME

    def is_enabled(self) -> bool:
        """Whether the entry is there, its program too, and no desktop's settings have switched it off."""
        keys = _desktop_entry(self._read())
        off = keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false"
        named = keys.get("Exec", "")
        return not off and bool(named) and (self._is_this(named) or _starts_something(named))

    def enable(self) -> None:
        """Write the entry anew."""
        entry = _ENTRY.format(exec=exec_line(self._command), icon=APP_ID)
        try:
            write_private(self.entry, entry.encode("utf-8", errors="surrogateescape"))
        except OSError as error:
            raise AutostartError(
                tr("MoodGuard can't be set to start at login: {entry} can't be written ({error})").format(
                    entry=self.entry, error=error.strerror or error
                )
            ) from error

    def follow_program(self) -> bool:
        """As in Autostart; all else in the entry stays as it is."""
        text = self._read()
        named = _desktop_entry(text).get("Exec", "")
        if not _OURS.fullmatch(named) or named == exec_line(self._command):
            return False
        new = f"Exec={exec_line(self._command)}"
        lines = [new if _names_ours(line) else line for line in text.split("\n")]
        try:
            write_private(self.entry, "\n".join(lines).encode("utf-8", errors="surrogateescape"))
        except OSError as error:
            raise AutostartError(
                tr(
                    "At login an old MoodGuard is still started: {entry} can't be written "
                    "({error}). This one works as usual. Once the file can be written, save the "
                    "settings again."
                ).format(entry=self.entry, error=error.strerror or error)
            ) from error
        return True

    def disable(self) -> None:
        """Remove the entry, with its drafts; where it is a link, also what MoodGuard wrote by it."""
        remove_entry(
            self.entry, ours=_OURS.fullmatch(_desktop_entry(self._read()).get("Exec", "")) is not None
        )

    def _is_this(self, exec_value: str) -> bool:
        """Whether an Exec key names this very program, which is there."""
        try:
            return exec_value == exec_line(self._command)
        except AutostartError:  # a path that no entry can hold
            return False

    def _read(self) -> str:
        """The entry, "" where it can't be read; bytes that are no letters are kept."""
        try:
            return read_regular(self.entry, MOST_ENTRY_BYTES).decode("utf-8", errors="surrogateescape")
        except OSError:
            return ""


def exec_line(command: Sequence[str]) -> str:
    """`command` as the value of an Exec key: each argument in quotes, escaped twice as the format asks.

    Raises AutostartError for an argument with a control character, which the format can't hold.
    """
    return " ".join(_exec_argument(argument) for argument in command)


def _starts_something(exec_value: str) -> bool:
    """Whether the program that an Exec key names is there: a removed one leaves a dead entry behind."""
    try:
        words = shlex.split(exec_value.replace("\\\\", "\\"))
    except ValueError:  # a quote that is never closed
        return False
    return bool(words) and shutil.which(words[0].replace("%%", "%")) is not None


def _names_ours(line: str) -> bool:
    key, _, value = line.partition("=")
    return key.strip() == "Exec" and _OURS.fullmatch(value.strip()) is not None


def _exec_argument(argument: str) -> str:
    if any(ord(letter) < 32 or letter == "\x7f" for letter in argument):
        raise AutostartError(
            tr(
                "MoodGuard can't be set to start at login: its path {path} has a character that a login "
                "entry can't hold. Move it to another folder."
            ).format(path=repr(argument))
        )
    quoted = "".join("\\" + letter if letter in _ESCAPED_IN_QUOTES else letter for letter in argument)
    return f'"{quoted}"'.replace("%", "%%").replace("\\", "\\\\")


def _desktop_entry(text: str) -> dict[str, str]:
    """The keys of the file's main group."""
    keys: dict[str, str] = {}
    inside = False
    for line in text.split("\n"):
        if line.startswith("["):
            inside = line.strip() == "[Desktop Entry]"
        elif inside and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            keys[key.strip()] = value.strip()
    return keys
