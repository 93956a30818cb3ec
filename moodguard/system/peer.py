"""Whose process is at the other end of a local socket, as the system itself says."""

import ctypes
import sys

# The same numbers on the processors that Linux desktops run on (x86, ARM, RISC-V).
_SOL_SOCKET, _SO_PEERCRED = 1, 17


class _Credentials(ctypes.Structure):
    _fields_ = (("pid", ctypes.c_int), ("uid", ctypes.c_uint), ("gid", ctypes.c_uint))


def peer_user(descriptor: int) -> int | None:
    """The number of the user whose process is at the other end of this connected socket.

    None where it can't be told: on Windows, and where the socket is none of the kind or no longer connected.
    """
    if sys.platform == "win32":
        return None
    return _by_linux(descriptor) if sys.platform.startswith("linux") else _by_bsd(descriptor)


def _by_linux(descriptor: int) -> int | None:
    found, size = _Credentials(), ctypes.c_uint(ctypes.sizeof(_Credentials))
    failed = ctypes.CDLL(None).getsockopt(
        descriptor, _SOL_SOCKET, _SO_PEERCRED, ctypes.byref(found), ctypes.byref(size)
    )
    return None if failed else int(found.uid)


def _by_bsd(descriptor: int) -> int | None:
    """As macOS tells it."""
    user, group = ctypes.c_uint(), ctypes.c_uint()
    try:
        failed = ctypes.CDLL(None).getpeereid(descriptor, ctypes.byref(user), ctypes.byref(group))
    except AttributeError:  # a system that doesn't know this question
        return None
    return None if failed else user.value
