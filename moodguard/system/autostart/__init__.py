"""Starting at login: one interface, one file per platform behind it, chosen here."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from moodguard.system.autostart.interface import AUTOSTARTED_OPTION, Autostart, AutostartError
from moodguard.system.home import home_folder

__all__ = ["Autostart", "AutostartError", "start_command", "system_autostart"]


def start_command(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The program and arguments that start this very MoodGuard at login, in whatever form it is installed."""
    if environment.get("APPIMAGE"):  # the bundle inside is mounted anew, elsewhere, at every start
        return [environment["APPIMAGE"], AUTOSTARTED_OPTION]
    if getattr(sys, "frozen", False):
        return [sys.executable, AUTOSTARTED_OPTION]
    python = Path(sys.executable)
    without_console = python.with_name("pythonw.exe")
    if python.name.lower() == "python.exe" and without_console.exists():
        python = without_console
    return [str(python), "-m", "moodguard", AUTOSTARTED_OPTION]


def system_autostart(
    command: Sequence[str], environment: Mapping[str, str] = os.environ, *, wait_for_user: bool = False
) -> Autostart:
    """The way to start `command` at login on this platform; the others are not even loaded.

    `wait_for_user`: where the desktop asks its user, wait for the answer, as no window should.
    """
    if sys.platform == "win32":
        from moodguard.system.autostart.registry import WindowsRegistry
        from moodguard.system.autostart.run_key import RunKeyAutostart

        return RunKeyAutostart(command, WindowsRegistry())
    if sys.platform == "darwin":
        from moodguard.system.autostart.launch_agent import LaunchAgentAutostart

        return LaunchAgentAutostart(command, home_folder() / "Library" / "LaunchAgents")
    from moodguard.system.autostart.xdg import XdgAutostart

    config = environment.get("XDG_CONFIG_HOME", "")
    # The specification says that a path which isn't absolute is to be ignored.
    folder = Path(config) if Path(config).is_absolute() else home_folder() / ".config"
    entry = XdgAutostart(command, folder / "autostart")
    if not environment.get("FLATPAK_ID"):
        return entry
    from moodguard.system.autostart.flatpak import USER_SECONDS, FlatpakAutostart
    from moodguard.system.hanging_bus import session_address

    bus = session_address(environment)
    return FlatpakAutostart(entry, bus, USER_SECONDS) if wait_for_user else FlatpakAutostart(entry, bus)
