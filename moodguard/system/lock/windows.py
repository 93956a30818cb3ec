"""The locked screen on Windows: the state of this session, as Remote Desktop Services keep it."""

import ctypes
from collections.abc import Callable

from moodguard.system.lock.interface import ScreenLock
from moodguard.system.windows_library import windows_library

LOCKED, UNLOCKED = 0, 1  # WTS_SESSIONSTATE_LOCK and _UNLOCK; anything else is "unknown"
_CURRENT_SESSION = 0xFFFFFFFF
_SESSION_INFO_EX = 25  # WTSSessionInfoEx
_FLAGS_AT = 16  # SessionFlags in WTSINFOEX: after Level, padding, SessionId and SessionState


class WindowsScreenLock(ScreenLock):
    """Asks for the session's flags. It is the same for a session that is shown on another machine."""

    def __init__(self, flags: Callable[[], int | None] | None = None) -> None:
        """`flags` gives SessionFlags of WTSINFOEX_LEVEL1, or None."""
        self._flags = flags or session_flags

    def is_locked(self) -> bool | None:
        """Whether the session is locked; None where Windows doesn't say."""
        flags = self._flags()
        return flags == LOCKED if flags in (LOCKED, UNLOCKED) else None


def session_flags() -> int | None:
    """The flags of this program's session; None where they are not told. Raises OSError off Windows."""
    wtsapi = windows_library("wtsapi32")
    buffer, size = ctypes.c_void_p(), ctypes.c_uint32()
    done = wtsapi.WTSQuerySessionInformationW(
        None, ctypes.c_uint32(_CURRENT_SESSION), _SESSION_INFO_EX, ctypes.byref(buffer), ctypes.byref(size)
    )
    if not done or not buffer.value:
        return None
    try:
        if size.value < _FLAGS_AT + 4:
            return None
        return int(ctypes.c_int32.from_address(buffer.value + _FLAGS_AT).value)
    finally:
        wtsapi.WTSFreeMemory(buffer)
