"""The diagnostics report: what helps to find out why something doesn't work; nothing about moods, no names.

It is in English whatever the user's language, for whoever helps them.
"""

import os
import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields
from importlib import import_module

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from moodguard import __version__
from moodguard.store.settings import Settings
from moodguard.system.log_tail import first_lines, problems_in
from moodguard.system.unnamed import without_names

MOST_PROBLEMS = 30
LIBRARIES = ("numpy", "cv2", "onnxruntime")
VARIABLES = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LANG")


@dataclass(frozen=True)
class Facts:
    """What the running app knows of itself. Texts are without moods; names in them are taken out here.

    `private` are names that must not be in the report, such as those of profiles; `seconds` is how long the
    app has been running, and `interval` the time from one look to the next, in s.
    """

    consented: bool
    paused: bool
    quiet: str
    source: str
    camera: str
    cameras: Sequence[str]
    tray: bool
    interval: float
    seconds: float
    problem: str
    chosen: Settings
    log: str
    private: Sequence[str] = ()


def report(facts: Facts) -> str:
    """The report, as plain text."""
    parts = [
        _part("Program", _program()),
        _part("System", _system()),
        _part("State", _state(facts)),
        _part("Cameras", list(facts.cameras) or ["none found"]),
        _part("Times", _times(facts)),
        _part("Settings that are not the usual ones (names alone)", _changed(facts.chosen)),
        _part("Last problems in the log", first_lines(problems_in(facts.log))[-MOST_PROBLEMS:] or ["none"]),
    ]
    told = "\n\n".join(parts)
    return f"MoodGuard, report for a helper\n\n{without_names(told, facts.private)}\n"


def _part(title: str, lines: Sequence[str]) -> str:
    return "\n".join([title, *(f"  {line}" for line in lines)])


def _program() -> list[str]:
    versions = [f"{name} {getattr(import_module(name), '__version__', 'unknown')}" for name in LIBRARIES]
    bundled = "bundle" if getattr(sys, "frozen", False) else "Python's own"
    return [
        f"MoodGuard {__version__} ({bundled})",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide {pyside_version}",
        *versions,
    ]


def _system() -> list[str]:
    screens = [
        f"screen {screen.size().width()}x{screen.size().height()}, scale {screen.devicePixelRatio():g}, "
        f"{screen.refreshRate():.0f} Hz"
        for screen in QGuiApplication.screens()
    ]
    told = [f"{name}={value}" for name in VARIABLES if (value := os.environ.get(name))]
    return [
        f"{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} processors",
        f"windows by {QGuiApplication.platformName()}, language {QLocale().name()}",
        *screens,
        *told,
    ]


def _state(facts: Facts) -> list[str]:
    return [
        f"yes to the camera: {_yes(facts.consented)}",
        f"paused: {_yes(facts.paused)}",
        f"quiet: {facts.quiet or 'no'}",
        f"source: {facts.source}",
        f"camera: {facts.camera or 'not known yet'}",
        f"tray: {_yes(facts.tray)}",
        f"problem: {facts.problem or 'none'}",
    ]


def _times(facts: Facts) -> list[str]:
    used = time.process_time()
    return [
        f"running for {facts.seconds / 60:.0f} min, {used:.1f} s of the processor",
        f"memory: {_memory()}",
        f"a look about every {facts.interval:.0f} s",
    ]


def _memory() -> str:
    if sys.platform == "win32":
        return "not known"
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{most / (1 if sys.platform == 'darwin' else 1 / 1024) / 2**20:.0f} MB at most"


def _changed(chosen: Settings) -> list[str]:
    usual = Settings()
    return [f.name for f in fields(Settings) if getattr(chosen, f.name) != getattr(usual, f.name)] or ["none"]


def _yes(value: bool) -> str:
    return "yes" if value else "no"
