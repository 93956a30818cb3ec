"""Whether the user wants to be left alone: one interface, one file per platform behind it, chosen here."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from moodguard.system.bus import Bus
from moodguard.system.do_not_disturb.dconf import DconfFile, DconfSwitch, switches_of
from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.do_not_disturb.linux import AnyOf, NotificationServers
from moodguard.system.do_not_disturb.macos import MacDoNotDisturb
from moodguard.system.do_not_disturb.windows import WindowsDoNotDisturb
from moodguard.system.home import home_folder

__all__ = ["DoNotDisturb", "system_do_not_disturb"]


def system_do_not_disturb(session: Bus, environment: Mapping[str, str] = os.environ) -> DoNotDisturb:
    """This platform's word on the user's wish to be left alone."""
    if sys.platform == "win32":
        return WindowsDoNotDisturb()
    if sys.platform == "darwin":
        return MacDoNotDisturb(home_folder() / "Library" / "DoNotDisturb" / "DB" / "Assertions.json")
    config = environment.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if Path(config).is_absolute() else home_folder() / ".config"
    settings = DconfFile(folder / "dconf" / "user")
    desktop = environment.get("XDG_CURRENT_DESKTOP", "")
    return AnyOf(
        [
            NotificationServers(session),
            *(DconfSwitch(settings, key, means_on) for key, means_on in switches_of(desktop)),
        ]
    )
