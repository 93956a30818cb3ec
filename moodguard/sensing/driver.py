"""The camera driver behind one interface: which back end opens a device on which platform, and how."""

import sys
from collections.abc import Callable
from typing import Any, Protocol

import cv2
import numpy as np

from moodguard.sensing.capture_nodes import NoCaptureError, gives_pictures
from moodguard.sensing.sources import HEIGHT, WIDTH

# On Windows some cameras don't open with Media Foundation; DirectShow is the older way to them.
_BACKENDS = {
    "linux": (cv2.CAP_V4L2,),
    "win32": (cv2.CAP_MSMF, cv2.CAP_DSHOW),
    "darwin": (cv2.CAP_AVFOUNDATION,),
}


class Device(Protocol):
    """An open webcam, as `cv2.VideoCapture` is one. All its calls may block for as long as they like."""

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Whether it could be opened."""
        ...

    def read(self) -> "tuple[bool, np.ndarray[Any, Any] | None]":
        """The next picture, BGR or grey uint8; False and anything else where there is none."""
        ...

    def release(self) -> None:
        """Let go of it; its light goes off."""
        ...


Opener = Callable[[int | str, bool], Device]


def open_device(
    address: int | str,
    fallback: bool = True,
    platform: str = sys.platform,
    capture: Callable[[Any, int], Any] = cv2.VideoCapture,
    usable: Callable[[str], bool] = gives_pictures,
) -> Device:
    """Open a webcam at 640x480 with the shortest buffer; whether that worked, the device says.

    Raises NoCaptureError for a video node of Linux that is there for something else; `usable` tells.

    `fallback` allows this platform's second back end. It numbers the cameras in an order of its own, so it
    is only for when any camera will do.
    """
    if platform == "linux" and isinstance(address, str) and not usable(address):
        raise NoCaptureError
    first, *others = _BACKENDS.get(platform, (cv2.CAP_ANY,))
    device: Device = _configured(capture(address, first))
    for backend in others if fallback else ():
        if device.isOpened():
            break
        device.release()
        device = _configured(capture(address, backend))
    return device


def _configured(device: Any) -> Any:
    for name, value in (
        (cv2.CAP_PROP_FRAME_WIDTH, WIDTH), (cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT), (cv2.CAP_PROP_BUFFERSIZE, 1),
    ):  # fmt: skip
        if device.isOpened():
            device.set(name, value)
    return device
