"""Which video nodes of Linux give pictures: V4L2 tells, without switching a camera on."""

import os
import struct
from collections.abc import Callable

# struct v4l2_capability: driver, card and bus in bytes, then version, capabilities of the whole device, those
# of this node, and three numbers for later.
_CAPABILITY = struct.Struct("=16s32s32sIII3I")
_QUERYCAP = 0x80685600  # VIDIOC_QUERYCAP, an _IOR of 'V', 0 and that struct
_VIDEO_CAPTURE, _VIDEO_CAPTURE_MPLANE = 0x1, 0x1000
_IO_MC = 0x20000000  # the raw end of a chain of devices that somebody has to set up first
_DEVICE_CAPS = 0x80000000  # the node tells its own capabilities

# Asks the driver behind a device file for its struct v4l2_capability. Raises OSError.
Asker = Callable[[str], bytes]


class NoCaptureError(Exception):
    """This device gives no pictures, whoever uses it."""


def query_capability(address: str) -> bytes:
    """A node's struct v4l2_capability. Raises OSError where it is none, or can't be asked."""
    import fcntl  # not there on Windows, where nobody asks

    answer = bytearray(_CAPABILITY.size)
    node = os.open(address, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.ioctl(node, _QUERYCAP, answer)
    finally:
        os.close(node)
    return bytes(answer)


def gives_pictures(address: str, ask: Asker = query_capability) -> bool:
    """Whether pictures can be had from a node; true where it doesn't tell, as only trying it tells then."""
    try:
        _, _, _, _, whole, own, *_ = _CAPABILITY.unpack(ask(address))
    except (OSError, struct.error):
        return True
    capabilities = own if whole & _DEVICE_CAPS else whole
    return bool(capabilities & (_VIDEO_CAPTURE | _VIDEO_CAPTURE_MPLANE)) and not capabilities & _IO_MC
