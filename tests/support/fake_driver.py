"""A camera driver that does what a test wants: it counts, refuses, repeats itself, or hangs."""

import threading
from collections.abc import Callable, Iterator

import numpy as np

from moodguard.sensing.cameras import CameraName
from moodguard.sensing.capture_nodes import NoCaptureError
from support.waiting import PATIENCE_SECONDS

DESK = CameraName("Desk camera", "/dev/v4l/by-id/desk", "/dev/video-desk")
Picture = np.ndarray


def noisy_pictures(seed: int = 1, height: int = 96, width: int = 128) -> Iterator[Picture]:
    """As a sensor gives them: no two are the same."""
    rng = np.random.default_rng(seed)
    base = rng.integers(60, 180, (height, width, 3), np.uint8)
    while True:
        yield base + rng.integers(0, 9, (height, width, 1), np.uint8)


class FakeDevice:
    """One opening of a device."""

    def __init__(self, driver: "FakeDriver", free: bool, dead: bool) -> None:
        self._dead = dead
        self._driver = driver
        self._free = free
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self._free

    def read(self) -> tuple[bool, Picture | None]:
        self._driver.called("read")
        picture = None if self._dead else next(self._driver.pictures, None)
        return picture is not None, picture

    def release(self) -> None:
        self._driver.let_go(self)


class FakeDriver:
    """Hands out devices, and knows which of them are open. `calls` counts what it was asked for.

    `pictures` is what its devices give; `hangs_in` names the call that does not return until `answer` is set.
    """

    def __init__(self, pictures: Iterator[Picture] | None = None, *, free: bool = True) -> None:
        self.pictures = pictures if pictures is not None else noisy_pictures()
        self.free = free
        self.cameras = [DESK]
        self.addresses: list[int | str] = []
        self.fallbacks: list[bool] = []
        self.hangs_in = ""
        self.dead: set[int | str] = set()  # addresses that open, but give no pictures
        self.raw: set[int | str] = set()  # addresses that are there for something else
        self.hanging = threading.Event()
        self.answer = threading.Event()
        self.most_open = 0
        self._open: list[FakeDevice] = []
        self._calls = 0
        self._changed = threading.Condition()

    def __call__(self, address: int | str, fallback: bool) -> FakeDevice:
        if address in self.raw:
            raise NoCaptureError
        device = FakeDevice(self, self.free, address in self.dead)
        with self._changed:
            self.addresses.append(address)
            self.fallbacks.append(fallback)
            self._open.append(device)
            self.most_open = max(self.most_open, len(self._open))
        self.called("open")
        return device

    @property
    def open_devices(self) -> int:
        """How many devices are open just now."""
        return len(self._open)

    def called(self, name: str) -> None:
        """Count a call, and hang in it where that is wanted."""
        with self._changed:
            self._calls += 1
            self._changed.notify_all()
        if self.hangs_in == name:
            self.hanging.set()
            self.answer.wait()

    def let_go(self, device: FakeDevice) -> None:
        """The device is released."""
        device.released = True
        with self._changed:
            self._open.remove(device)

    def wait_for_calls(self, more: int, unless: Callable[[], bool] = lambda: False) -> None:
        """Wait until there were so many more calls than now."""
        with self._changed:
            wanted = self._calls + more
            happened = self._changed.wait_for(lambda: self._calls >= wanted or unless(), PATIENCE_SECONDS)
        assert happened, f"waited in vain for {more} more calls of the driver"
