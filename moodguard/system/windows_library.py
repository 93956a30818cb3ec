"""The libraries of Windows, for ctypes."""

import ctypes
import sys


def windows_library(name: str) -> ctypes.CDLL:
    """One of Windows' own libraries, such as "user32". Raises OSError on another platform."""
    if sys.platform == "win32":
        return ctypes.WinDLL(name)
    raise OSError(f"{name} is a part of Windows")
