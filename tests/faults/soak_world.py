"""The world of a simulated day: a clock that runs fast, a camera with people, and what is around the user."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest

from moodguard.app.app import App
from moodguard.sensing.camera import CameraSource, Patience
from moodguard.sensing.demo import DemoSource
from moodguard.system.growing_pause import GrowingPause
from moodguard.system.surroundings import Signals
from support.fake_driver import FakeDriver

SPEED = 360.0
TICK_MS = 20  # of the app's clock, in real time: as often as the app ticks by itself, and more


class Pictures:
    """The demo's people at the simulated time, with a sensor's noise; several drivers may ask at once."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._demo, self._now = DemoSource(), now
        self._rng = np.random.default_rng(1)
        self._lock = threading.Lock()

    def __iter__(self) -> Iterator[np.ndarray]:
        return self

    def __next__(self) -> np.ndarray:
        with self._lock:
            frame = self._demo.grab(self._now())
            assert frame is not None
            return frame.pixels ^ self._rng.integers(0, 2, (*frame.pixels.shape[:2], 1), np.uint8)


class FastApp(App):
    """The app by whose clock, which runs fast, everything happens: thread and ticks follow it."""

    def _run_at(self, speed: float) -> None:
        super()._run_at(speed)
        self.watching.sampler.set_speed(SPEED)
        self._timer.start(TICK_MS)


@dataclass
class World:
    """What the app finds outside; the faults change it."""

    rng: random.Random
    patch: pytest.MonkeyPatch
    begun: float = field(default_factory=time.monotonic)
    ahead: float = 0.0  # s that local time is wrong by
    asleep_for: float = 0.0  # s that the machine has slept, not yet told
    signals: Signals = field(default_factory=Signals)
    look_fails: bool = False
    tray_there: bool = True
    driver: FakeDriver = field(default_factory=FakeDriver)

    def now(self) -> float:
        return (time.monotonic() - self.begun) * SPEED

    def local_time(self) -> datetime:
        return datetime(2026, 3, 2, 8, 0) + timedelta(seconds=self.now() + self.ahead)  # noqa: DTZ001

    def slept(self) -> float:
        slept, self.asleep_for = self.asleep_for, 0.0
        return slept

    def look(self) -> Signals:
        if self.look_fails:
            raise OSError("the desktop's answer makes no sense")
        return self.signals


def use_camera_of(world: World) -> None:
    """Let the app find the world's camera, give up at once on a driver that hangs, and pause shortly."""
    driver = world.driver

    class Camera(CameraSource):
        in_motion = False  # one picture a look: the moments between those of a burst are real ones

    def camera(wanted: str, **options: Any) -> CameraSource:
        return Camera(
            wanted,
            cameras=lambda: driver.cameras,
            opener=driver,
            patience=Patience(0.3, 0.3, 0.3),
            **options,
        )

    world.patch.setattr("moodguard.sensing.source_choice.CameraSource", camera)
    world.patch.setattr("moodguard.sensing.sampler.GrowingPause", lambda: GrowingPause(0.05, 0.5))
