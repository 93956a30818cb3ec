"""Cameras and microphones in use on Windows: the record behind its own "in use" signs in the task bar."""

import ctypes
import sys
import time
from collections.abc import Callable, Collection
from typing import Protocol

from moodguard.system.devices_in_use.interface import DevicesInUse
from moodguard.system.windows_library import windows_library

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
CAMERA, MICROPHONE, PROGRAMS = "webcam", "microphone", "NonPackaged"
START, STOP = "LastUsedTimeStart", "LastUsedTimeStop"
_FILETIME_OF_1970 = 116_444_736_000_000_000
_FILETIME_PER_SECOND = 10_000_000


class ConsentStore(Protocol):
    """Keys below HKEY_CURRENT_USER. Everything raises OSError where Windows refuses."""

    def children(self, key: str) -> list[str]:
        """The names of the keys right below; none where there is no such key."""
        ...

    def number(self, key: str, name: str) -> int | None:
        """A value, or None where there is no number of that name."""
        ...


class WindowsDevicesInUse(DevicesInUse):
    """Reads who began to use a device and has not stopped.

    A use that began before the machine was started is over: its end was never noted, as after a power cut.
    """

    def __init__(
        self, store: ConsentStore, own_programs: Collection[str], started: Callable[[], float] | None = None
    ) -> None:
        """`own_programs` are the paths that this program may have been started by; `started` the Unix time at
        which the machine was."""
        self._store = store
        self._own = {path.replace("\\", "#").casefold() for path in own_programs}
        self._started = started or machine_started

    def camera_users(self) -> list[str] | None:
        """The programs that use a camera; None where Windows keeps no record."""
        return self._users(CAMERA)

    def microphone_users(self) -> list[str] | None:
        """As `camera_users`, for microphones."""
        return self._users(MICROPHONE)

    def _users(self, device: str) -> list[str] | None:
        root = rf"{STORE}\{device}"
        apps = self._store.children(root)
        if not apps:
            return None
        programs = [name for name in self._store.children(rf"{root}\{PROGRAMS}") if not self._is_ours(name)]
        users = {program_name(name) for name in programs if self._uses(rf"{root}\{PROGRAMS}\{name}")}
        users |= {app_name(name) for name in apps if name != PROGRAMS and self._uses(rf"{root}\{name}")}
        return sorted(users)

    def _uses(self, key: str) -> bool:
        start, stop = self._store.number(key, START), self._store.number(key, STOP)
        if not start or stop != 0:
            return False
        return (start - _FILETIME_OF_1970) / _FILETIME_PER_SECOND > self._started()

    def _is_ours(self, name: str) -> bool:
        return name.casefold() in self._own


def program_name(key: str) -> str:
    """The name of a program whose key is its path with "#" for each backslash."""
    name = key.rpartition("#")[2]
    return name[:-4] if name.casefold().endswith(".exe") else name


def app_name(key: str) -> str:
    """The name of an app out of the store, whose key ends with its publisher's mark."""
    return key.rpartition("_")[0] or key


def machine_started() -> float:
    """The Unix time at which Windows was started, to some seconds. Raises OSError on another platform."""
    ticks = windows_library("kernel32").GetTickCount64
    ticks.restype = ctypes.c_uint64
    return time.time() - float(ticks()) / 1000


class WindowsConsentStore:
    """The record of the user who runs this program."""

    def __init__(self) -> None:
        """Raises OSError on other systems than Windows."""
        if sys.platform != "win32":
            raise OSError("only Windows has a registry")

    if sys.platform == "win32":

        def children(self, key: str) -> list[str]:
            """The names of the keys right below; none where there is no such key."""
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    count, _, _ = winreg.QueryInfoKey(opened)
                    return [winreg.EnumKey(opened, at) for at in range(count)]
            except FileNotFoundError:
                return []

        def number(self, key: str, name: str) -> int | None:
            """A value, or None where there is no number of that name."""
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _ = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return value if isinstance(value, int) else None
