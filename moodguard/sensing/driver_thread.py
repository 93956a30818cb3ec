"""All calls into a camera's driver, on a thread that can be left behind when one of them never returns."""

import logging
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

from moodguard.sensing.capture_nodes import NoCaptureError
from moodguard.sensing.driver import Device

log = logging.getLogger(__name__)

Picture = np.ndarray[Any, Any]


class DriverStuckError(Exception):
    """A call into the driver did not return in time."""


class DeviceLetGoError(Exception):
    """The device was let go while somebody waited for it."""


class DriverThread:
    """Owns one device from opening to release. Nobody else calls into it, so nobody else can hang in it.

    A device that was told to `end` is released as soon as the driver gives the thread back, however late.
    """

    def __init__(self, open_device: Callable[[], Device]) -> None:
        """Begins to open the device at once, on the new thread."""
        self._open_device = open_device
        self._changed = threading.Condition()
        self._asked = 1  # the first thing asked for is the opening itself
        self._taken = 0
        self._answered = 0
        self._answer: Picture | bool | None = None
        self._ending = False
        self._ended = False
        self._no_capture = False
        # A daemon, because a driver that never returns must not keep the program from ending.
        threading.Thread(target=self._run, name="camera driver", daemon=True).start()

    @property
    def ended(self) -> bool:
        """Whether the device is released and the thread done."""
        return self._ended

    @property
    def no_capture(self) -> bool:
        """Whether it did not open because it gives no pictures, whoever uses it."""
        return self._no_capture

    @property
    def ending(self) -> bool:
        """Whether it was told to end."""
        return self._ending

    def opened(self, within: float) -> bool:
        """Wait up to `within` s for the device to open; False where it can't be.

        Raises DriverStuckError when it takes longer, DeviceLetGoError when it was told to end.
        """
        return self._wait(within) is True

    def read(self, within: float) -> Picture | None:
        """The next picture, waited for up to `within` s; None where there is none. Raises as `opened`."""
        with self._changed:
            self._asked += 1
            self._changed.notify_all()
        answer = self._wait(within)
        return answer if isinstance(answer, np.ndarray) else None

    def end(self) -> None:
        """Release the device as soon as possible. Returns at once; may be called twice."""
        with self._changed:
            self._ending = True
            self._changed.notify_all()

    def wait_until_ended(self, within: float) -> bool:
        """Wait up to `within` s for the release; returns whether it is done."""
        with self._changed:
            return self._changed.wait_for(lambda: self._ended, within)

    def _wait(self, within: float) -> Picture | bool | None:
        with self._changed:
            # The thread takes what is asked for without the driver, so only what comes then can hang.
            self._changed.wait_for(lambda: self._over or self._taken == self._asked)
            done = self._changed.wait_for(lambda: self._over or self._answered == self._asked, within)
            if self._ending:
                raise DeviceLetGoError
            if not done:
                raise DriverStuckError
            answer, self._answer = self._answer, None
            return answer

    @property
    def _over(self) -> bool:
        return self._ending or self._ended

    def _run(self) -> None:
        device: Device | None = None
        try:
            self._take()
            device = self._open_device()
            if not device.isOpened():
                self._give(False)
                return
            self._give(True)
            while self._wanted():
                good, picture = device.read()
                self._give(picture if good else None)
        except NoCaptureError:
            self._no_capture = True
            self._give(False)
        except Exception:  # whatever the driver came up with, it has no picture for us
            log.warning("the camera's driver failed", exc_info=True)
            self._give(None)
        finally:
            self._let_go(device)

    def _let_go(self, device: Device | None) -> None:
        try:
            if device is not None:
                device.release()
        except Exception:  # as above; there is nothing more that could be done about it
            log.warning("the camera's driver failed while it let go", exc_info=True)
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _wanted(self) -> bool:
        """Wait until a picture is asked for; False when it is time to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._ending or self._asked > self._answered)
            if self._ending:
                return False
        self._take()
        return True

    def _take(self) -> None:
        with self._changed:
            self._taken = self._asked
            self._changed.notify_all()

    def _give(self, answer: Picture | bool | None) -> None:
        with self._changed:
            self._answer = answer
            self._answered = self._asked
            self._changed.notify_all()
