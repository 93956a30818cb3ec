"""Which programs watch and listen: one interface, one file per platform behind it, chosen here."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from moodguard.system.devices_in_use.cameras import Cameras
from moodguard.system.devices_in_use.interface import ANOTHER_PROGRAM, DevicesInUse
from moodguard.system.devices_in_use.linux import LinuxDevicesInUse
from moodguard.system.devices_in_use.macos import MacDevicesInUse
from moodguard.system.devices_in_use.media_objects import core_audio, core_media_io, process_name
from moodguard.system.devices_in_use.processes import Processes
from moodguard.system.devices_in_use.windows import WindowsConsentStore, WindowsDevicesInUse

__all__ = ["ANOTHER_PROGRAM", "DevicesInUse", "system_devices_in_use"]


def system_devices_in_use(camera_is_ours: Callable[[], bool]) -> DevicesInUse:
    """This platform's word on cameras and microphones in use.

    `camera_is_ours` says whether MoodGuard itself has a camera open; only macOS can't tell by itself.
    """
    if sys.platform == "win32":
        # In a virtual environment the program that runs is the Python that the environment was made from.
        own = {sys.executable, str(getattr(sys, "_base_executable", sys.executable))}
        return WindowsDevicesInUse(WindowsConsentStore(), own)
    if sys.platform == "darwin":
        return MacDevicesInUse(core_media_io(), core_audio(), os.getpid(), process_name, camera_is_ours)
    proc = Path("/proc")
    processes = Processes(proc, os.getpid(), os.getuid())
    return LinuxDevicesInUse(processes, Cameras(Path("/sys")), proc / "asound")
