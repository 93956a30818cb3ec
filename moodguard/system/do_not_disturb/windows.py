"""Do-not-disturb ("focus assist") on Windows, as its shell publishes it inside the system."""

import ctypes
from collections.abc import Callable

from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.windows_library import windows_library

# The state WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED of Windows 10 and 11. There is no documented way.
_QUIET_HOURS = 0x0D83063EA3BF1C75
_OFF, _PRIORITY_ONLY, _ALARMS_ONLY = range(3)


class WindowsDoNotDisturb(DoNotDisturb):
    """On with "priority only" and with "alarms only", be it by hand, by the clock, or by an app."""

    def __init__(self, profile: Callable[[], int | None] | None = None) -> None:
        """`profile` gives 0 for off, 1 for priority only, 2 for alarms only, None for unknown."""
        self._profile = profile or active_profile

    def is_on(self) -> bool | None:
        """Whether notifications are held back; None where Windows doesn't say."""
        profile = self._profile()
        return profile != _OFF if profile in (_OFF, _PRIORITY_ONLY, _ALARMS_ONLY) else None


def active_profile() -> int | None:
    """The profile of now; None where Windows doesn't say. Raises OSError on another platform."""
    state, stamp, profile = ctypes.c_uint64(_QUIET_HOURS), ctypes.c_uint32(), ctypes.c_uint32()
    size = ctypes.c_uint32(ctypes.sizeof(profile))
    status = windows_library("ntdll").NtQueryWnfStateData(
        ctypes.byref(state), None, None, ctypes.byref(stamp), ctypes.byref(profile), ctypes.byref(size)
    )
    return profile.value if status == 0 and size.value == ctypes.sizeof(profile) else None
