"""What the user lists in a setting, one a line: programs, and calendar files."""

from pathlib import Path

from moodguard.system.file_names import at_home, named

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
        raise ValueError(f"at most {MOST_PROGRAMS} programs can be listed")
    for name in names:
        if "/" in name or "\\" in name:
            raise ValueError(f"“{name:.60}” is a path; its last part alone is the program's name")
        if len(name) > LONGEST_NAME:
            raise ValueError(f"“{name:.60}…” is too long for a program's name")


def check_calendar_files(text: str) -> None:
    """Raises ValueError, in words, where these are no names of calendar files in full."""
    files = [at_home(Path(line)) for line in lines_of(text)]
    if len(files) > MOST_CALENDARS:
        raise ValueError(f"at most {MOST_CALENDARS} calendars can be listed")
    for file in files:
        if ":/" in str(file)[2:]:
            raise ValueError("MoodGuard uses no network: name a calendar's file on this computer")
        if not file.is_absolute():
            raise ValueError(f"“{file!s:.60}” is no name in full, from the topmost folder on")


def calendar_files(text: str) -> list[Path]:
    """The files that are listed; `~` is the user's home."""
    return [at_home(named(line)) for line in lines_of(text)]
