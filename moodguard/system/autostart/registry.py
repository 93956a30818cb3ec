"""The little that is needed of the Windows registry, behind an interface so that it can be stood in for."""

import sys
from typing import Protocol


class Registry(Protocol):
    """Values below HKEY_CURRENT_USER. Everything raises OSError where Windows refuses."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """The value, or None where there is none."""
        ...

    def write(self, key: str, name: str, value: str) -> None:
        """Set a text."""
        ...

    def delete(self, key: str, name: str) -> None:
        """Remove the value; no error where there is none."""
        ...


class WindowsRegistry:
    """The registry of the user who runs this program."""

    def __init__(self) -> None:
        """Raises OSError on other systems than Windows."""
        if sys.platform != "win32":
            raise OSError("only Windows has a registry")

    if sys.platform == "win32":

        def read(self, key: str, name: str) -> str | bytes | None:
            """The value, or None where there is none, or one that is neither text nor bytes."""
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _ = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return value if isinstance(value, str | bytes) else None

        def write(self, key: str, name: str, value: str) -> None:
            """Set a text; a missing key is made."""
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def delete(self, key: str, name: str) -> None:
            """Remove the value; no error where there is none."""
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                pass
