"""Off means off: the one place that lets cameras open, and that shuts them from any thread."""

import threading
import time
from collections.abc import Callable

from moodguard.sensing.driver import Device
from moodguard.sensing.driver_thread import DriverThread


class ShutterClosedError(Exception):
    """No camera may be opened now."""


class DriverBusyError(Exception):
    """An earlier call into this device's driver has not returned; it must not be opened a second time."""


class Shutter:
    """Knows every device that is open, those in drivers that hang too. Safe to use from any thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` in s of real time, for `shut` alone."""
        self._clock = clock
        self._lock = threading.Lock()
        self._closed = False
        self._devices: list[tuple[int | str, DriverThread]] = []

    def admit(self, address: int | str, open_device: Callable[[], Device]) -> DriverThread:
        """Begin to open the device at `address`. Raises ShutterClosedError, or DriverBusyError."""
        with self._lock:
            if self._closed:
                raise ShutterClosedError
            self._devices = [(at, thread) for at, thread in self._devices if not thread.ended]
            if any(at == address for at, _ in self._devices):
                raise DriverBusyError
            thread = DriverThread(open_device)
            self._devices.append((address, thread))
            return thread

    def open(self) -> None:
        """Let cameras be opened again."""
        with self._lock:
            self._closed = False

    def shut(self, within: float) -> bool:
        """Let no camera be opened, and release those that are; waits up to `within` s.

        Returns whether all are released. One that a driver holds on to is released when that returns.
        """
        with self._lock:
            self._closed = True
        return self.release(within)

    def release(self, within: float) -> bool:
        """Release all cameras, as `shut` does, but let them be opened again."""
        with self._lock:
            threads = [thread for _, thread in self._devices]
        for thread in threads:
            thread.end()
        until = self._clock() + within
        for thread in threads:
            thread.wait_until_ended(max(0.0, until - self._clock()))
        return not self.held

    @property
    def held(self) -> bool:
        """Whether any device is open, or being opened, at this moment."""
        return any(not thread.ended for _, thread in list(self._devices))

    @property
    def left_behind(self) -> int:
        """How many devices were let go but hang in their driver."""
        return sum(thread.ending and not thread.ended for _, thread in list(self._devices))
