"""The leave to use cameras on Windows: the switches of its privacy settings."""

import sys
from collections.abc import Callable

from moodguard.system.camera_permission.interface import CameraPermission, Permission

_CAMERA = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
# The switches for this machine, for this user, and for this user's programs from outside the store.
_SWITCHES = ((True, _CAMERA), (False, _CAMERA), (False, rf"{_CAMERA}\NonPackaged"))
_OFF = "Deny"

# Whether the machine's part of the registry is meant (or the user's), and the key: gives the key's "Value".
Switch = Callable[[bool, str], str | None]


class WindowsCameraPermission(CameraPermission):
    """Windows asks nobody about programs like this one, but lets the user switch cameras off."""

    def __init__(self, switch: Switch | None = None) -> None:
        """`switch` reads one of the privacy switches, from the registry by default."""
        self._switch = switch or registry_switch

    def state(self) -> Permission:
        """Denied where one of the switches is off."""
        off = any(self._switch(machine, key) == _OFF for machine, key in _SWITCHES)
        return Permission.DENIED if off else Permission.GRANTED


def registry_switch(machine: bool, key: str) -> str | None:
    """A switch's value in the registry; None where there is none, or on another platform."""
    if sys.platform == "win32":
        import winreg

        root = winreg.HKEY_LOCAL_MACHINE if machine else winreg.HKEY_CURRENT_USER
        try:
            with winreg.OpenKey(root, key) as opened:
                value, _ = winreg.QueryValueEx(opened, "Value")
        except OSError:
            return None
        return value if isinstance(value, str) else None
    return None
