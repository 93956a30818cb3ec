"""A command of the user's, kept as they typed it: the program, then its arguments, one a line."""

from enum import Enum

from moodguard.translation import tr

MOST_ARGUMENTS = 30


class Event(Enum):
    """Something that a command of the user's, or another program, may be told of; the value is its name."""

    SUGGESTION = "suggestion"
    BREAK_DONE = "break-done"
    PAUSED = "paused"
    RESUMED = "resumed"
    CAMERA_OFF = "camera-off"

    @property
    def setting(self) -> str:
        """The name of the setting that holds the command for it."""
        return f"hook_{self.value.replace('-', '_')}"


def parse_command(text: str) -> list[str]:
    """Program and arguments; none where nothing is typed. Raises ValueError, in words.

    There is no shell: nothing in a line is replaced, and no sign in it means anything.
    """
    lines = text.strip("\n").splitlines()
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines:
        return []
    if len(lines) > MOST_ARGUMENTS:
        raise ValueError(tr("a command has at most %n line(s)", "", MOST_ARGUMENTS))
    if not lines[0].strip():
        raise ValueError(tr("the first line names the program"))
    return [lines[0].strip(), *lines[1:]]
