"""What the user lists in a setting, one a line: programs, and calendar files."""

from pathlib import Path

from moodguard.system.file_names import at_home, named
from moodguard.translation import tr

MOST_PROGRAMS = 50
MOST_CALENDARS = 12
LONGEST_NAME = 100


def lines_of(text: str) -> list[str]:
    """The lines that hold something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def check_program_names(text: str) -> None:
    """Raises ValueError, in words, where these are no names of programs."""
    names = lines_of(text)
    if len(names) > MOST_PROGRAMS:
        raise ValueError(tr("at most %n program(s) can be listed", "", MOST_PROGRAMS))
    for name in names:
        if "/" in name or "\\" in name:
            raise ValueError(
                tr("“{name}” is a path; its last part alone is the program's name").format(name=name[:60])
            )
        if len(name) > LONGEST_NAME:
            raise ValueError(tr("“{name}…” is too long for a program's name").format(name=name[:60]))


def check_calendar_files(text: str) -> None:
    """Raises ValueError, in words, where these are no names of calendar files in full."""
    files = [at_home(Path(line)) for line in lines_of(text)]
    if len(files) > MOST_CALENDARS:
        raise ValueError(tr("at most %n calendar(s) can be listed", "", MOST_CALENDARS))
    for file in files:
        if ":/" in str(file)[2:]:
            raise ValueError(tr("MoodGuard uses no network: name a calendar's file on this computer"))
        if not file.is_absolute():
            raise ValueError(
                tr("“{file}” is no name in full, from the topmost folder on").format(file=str(file)[:60])
            )


def calendar_files(text: str) -> list[Path]:
    """The files that are listed; `~` is the user's home."""
    return [at_home(named(line)) for line in lines_of(text)]
