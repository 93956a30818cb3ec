"""Whether the machine runs on its battery: one interface, one file per platform behind it, chosen here."""

import sys

from moodguard.system.power.interface import Power
from moodguard.system.power.linux import LinuxPower
from moodguard.system.power.macos import MacPower
from moodguard.system.power.windows import WindowsPower

__all__ = ["Power", "system_power"]


def system_power() -> Power:
    """The power reader of this platform."""
    if sys.platform == "win32":
        return WindowsPower()
    if sys.platform == "darwin":
        return MacPower()
    return LinuxPower()
