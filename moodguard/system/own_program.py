"""MoodGuard's own command line as another program is started: in whatever form MoodGuard is installed."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

# Set by the bundle's start for its own libraries, with which programs of the system don't run.
_OF_BUNDLE = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def own_command_line() -> list[str]:
    """The program and the arguments that come before a command's name."""
    program = Path(sys.executable)
    if not getattr(sys, "frozen", False):
        return [str(program), "-m", "moodguard"]
    with_console = program.with_name("moodguard-cli.exe")  # on Windows the other one prints nothing
    return [str(with_console if with_console.exists() else program)]


def environment_of_others(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What another program is to find, without what a bundle has set for itself."""
    result = dict(environment)
    if not getattr(sys, "frozen", False):
        return result
    for name in _OF_BUNDLE:
        before = result.pop(f"{name}_ORIG", None)
        if before is not None:
            result[name] = before
        else:
            result.pop(name, None)
    return result
