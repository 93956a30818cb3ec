"""What the doctor asks of the desktop: tray, the signals to be quiet by, and the start at login."""

import sys
from collections.abc import Iterator

from moodguard.commands.findings import Finding, show

UNKNOWN = "can't be told on this desktop, so MoodGuard goes by the other signs."


def tray() -> Finding:
    """Whether the desktop has a place for the icon."""
    from moodguard.app.qt_application import DisplayError, has_display, make_application

    if not has_display():
        return Finding("Tray", "there is no screen here, so there is no tray. The demo plays without.", None)
    if sys.platform.startswith("linux"):
        from moodguard.system.hanging_bus import leave_hanging_buses

        if problem := leave_hanging_buses():
            return Finding("Tray", problem, False)
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    try:
        application = QApplication.instance() or make_application(_say_and_end)
    except DisplayError as error:
        return Finding("Tray", str(error), False)
    there = QSystemTrayIcon.isSystemTrayAvailable()
    application.processEvents()
    if there:
        return Finding("Tray", "your desktop has a place for MoodGuard's icon.")
    return Finding("Tray", "your desktop shows no tray; MoodGuard's window is its home instead.", False)


def _say_and_end(words: str) -> int:
    """Qt ends the program where it finds no display, so nothing more of the desktop can be told."""
    return show([Finding("Tray", words, False)])


def quiet_signals() -> Iterator[Finding]:
    """Which of the signals to be quiet by can be told here, and what they say just now."""
    from moodguard.system.surroundings import system_surroundings

    signals = system_surroundings().look()
    yield _signal("Screen lock", signals.locked, "the screen is locked.", "the screen is not locked.")
    idle = signals.idle_seconds
    yield Finding(
        "Keys and mouse",
        UNKNOWN if idle is None else f"last touched {idle:.0f} s ago.", None if idle is None else True,
    )  # fmt: skip
    yield _signal("Full screen", signals.fullscreen, "something fills it.", "nothing fills it.")
    yield _signal("Do not disturb", signals.do_not_disturb, "is on.", "is off.")
    users = ", ".join((*signals.camera_users, *signals.microphone_users))
    words = f"in use by {users}." if users else "in use by no program that can be seen."
    yield Finding("Camera and microphone", words)
    yield _signal("Battery", signals.on_battery, "the computer runs on it.", "the computer is plugged in.")


def _signal(what: str, answer: bool | None, yes: str, no: str) -> Finding:
    if answer is None:
        return Finding(what, UNKNOWN, None)
    return Finding(what, yes if answer else no)


def start_at_login() -> Finding:
    """Whether the system starts MoodGuard."""
    from moodguard.system.autostart import start_command, system_autostart

    enabled = system_autostart(start_command()).is_enabled()
    return Finding("Start at login", "is on." if enabled else "is off.")
