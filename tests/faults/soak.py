"""Simulated hours of the real app, with random faults at random moments: does anything grow or get stuck?

    python -m faults.soak --hours 24 --seed 1

Time runs `SPEED` times as fast: the app's clock, local time and the thread that looks all follow it, and a
camera of the demo's people gives the pictures. Prints figures; exit status 1 where a bound is broken.
"""

import argparse
import contextlib
import itertools
import logging
import os
import platform
import random
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from faults.heartbeat import Block, Heartbeat
from faults.oracle import Kept, assert_said, read_back, said_by
from moodguard.app.app import App
from moodguard.app.launch import make_application
from moodguard.app.options import AppOptions
from moodguard.sensing.camera import CameraSource, Patience
from moodguard.sensing.demo import DemoSource
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import HOME_VARIABLE, Paths, user_paths
from moodguard.store.profiles import ProfileError
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer
from moodguard.system.freed_memory import keep_no_freed_pictures
from moodguard.system.garbage import Collector
from moodguard.system.growing_pause import GrowingPause
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals
from support.app_under_test import FakeAutostart
from support.fake_driver import DESK, FakeDriver
from support.full_disk import FULL, refusing
from support.waiting import PATIENCE_SECONDS

SPEED = 360.0
TICK_MS = 20  # of the app's clock, in real time: as often as the app ticks by itself, and more
STEP_MS = 50  # between two moments at which something may happen
EVENTFUL = 0.06
BLOCKED_SECONDS = 0.05
# What may take longer, and why; each has a bound of its own (s).
LONGER = (
    ("a window is built as it is first opened", r"_existing_(?:dialog|viewer|card)", 0.5),
    ("the disk is waited for, so that a power cut loses nothing", r"whole_file|_sync_folder|rmtree", 0.6),
    ("“off” is shown only once the camera is closed", r"shutter\.py", 0.6),
)
MORE_MEMORY_MB = 12.0
MORE_HANDLES = 4
MORE_THREADS = 2


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


Undo = Callable[[], None]


class Soak:
    """One run: the app, its world, and what was measured."""

    def __init__(
        self, hours: float, seed: int, paths: Paths, patch: pytest.MonkeyPatch, *, eventful: float = EVENTFUL
    ) -> None:
        """`eventful` is how probable something happens at a step."""
        self.hours, self.paths, self._eventful = hours, paths, eventful
        self.world = World(random.Random(seed), patch)
        self.world.driver.pictures = Pictures(self.world.now)
        self.happened: Counter[str] = Counter()
        self.rows: list[tuple[float, float, int, int]] = []  # hours, MB, threads, handles
        self.heartbeat = Heartbeat()
        self.said: set[str] = set()
        self._undo: list[tuple[float, Undo]] = []
        self._next_row = 0.0
        self._names: dict[int, str] = {}  # of the undos that are under way
        self._prepare()
        self.app = FastApp(
            AppOptions(source=CAMERA), paths, SettingsFile(paths.settings_file, SHARED), FakeAutostart(),
            local_time=self.world.local_time, awake=self.world.now, slept=self.world.slept,
        )  # type: ignore[arg-type]  # fmt: skip
        self.app.tray._available = lambda: self.world.tray_there
        self.app.use_surroundings(self.world.look)
        self.actions = [*self._faults(), *self._uses()]

    def _prepare(self) -> None:
        driver = self.world.driver

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

        self.world.patch.setattr("moodguard.sensing.source_choice.CameraSource", camera)
        self.world.patch.setattr("moodguard.sensing.sampler.GrowingPause", lambda: GrowingPause(0.05, 0.5))

    # --- what goes wrong: each returns how it is put right again

    def _faults(self) -> list[tuple[str, Callable[[], Undo | None]]]:
        world, driver = self.world, self.world.driver
        good = driver.pictures

        def set_driver(**values: Any) -> Undo:
            before = {name: getattr(driver, name) for name in values}
            for name, value in values.items():
                setattr(driver, name, value)
            return lambda: [setattr(driver, n, v) for n, v in before.items()] and None

        def pictures(other: Iterator[np.ndarray]) -> Undo:
            driver.pictures = other
            return lambda: setattr(driver, "pictures", good)

        def hang() -> Undo:
            driver.answer.clear()
            driver.hangs_in = "read"

            def answer() -> None:
                driver.hangs_in = ""
                driver.answer.set()

            return answer

        def full() -> Undo:
            disk = refusing(world.patch, self.paths.state.parent, world.rng.choice(list(FULL.values())))
            disk.__enter__()
            return lambda: disk.__exit__(None, None, None)

        def sleep() -> None:
            self.app.fall_asleep()
            world.asleep_for += world.rng.uniform(60, 4 * 3600)
            self.app.wake_up()

        def signals(**values: Any) -> Undo:
            self._show(replace(Signals(), **values))
            return lambda: self._show(Signals())

        def set_world(name: str, value: object) -> Undo:
            before = getattr(world, name)
            setattr(world, name, value)
            return lambda: setattr(world, name, before)

        return [
            ("camera absent", lambda: set_driver(cameras=[])),
            ("camera busy", lambda: set_driver(free=False)),
            ("camera gives nothing", lambda: set_driver(dead={DESK.address})),
            ("camera hangs", hang),
            ("camera frozen", lambda: pictures(itertools.repeat(next(good)))),
            ("camera stops", lambda: pictures(iter(()))),
            ("camera of floats", lambda: pictures(itertools.repeat(np.zeros((9, 9, 3))))),
            ("disk takes nothing", full),
            ("file damaged", self._damage),
            ("machine slept", sleep),
            ("clock set", lambda: set_world("ahead", world.rng.uniform(-3, 3) * 86400)),
            ("screen locked", lambda: signals(locked=True)),
            ("in a call", lambda: signals(camera_users=("talk",), microphone_users=("talk",))),
            ("on battery", lambda: signals(on_battery=True)),
            ("desktop answers nonsense", lambda: set_world("look_fails", True)),
            ("tray gone", lambda: set_world("tray_there", False)),
            ("model that can't be used", self._bad_model),
        ]

    def _show(self, signals: Signals) -> None:
        self.world.signals = signals
        self.app.quiet.set_surroundings(signals)

    def _damage(self) -> None:
        files = [path for path in self.paths.state.parent.rglob("*.json") if ".broken-" not in path.name]
        if files:
            path = self.world.rng.choice(sorted(files))
            path.write_bytes(path.read_bytes()[: self.world.rng.randrange(1, 60)])

    def _bad_model(self) -> Undo:
        def choose(model: str) -> None:
            self.app.settings.save(replace(self.app.active_profile.chosen, expression_model=model))

        choose(str(self.paths.settings_file))
        return lambda: choose("")

    # --- what the user does

    def _uses(self) -> list[tuple[str, Callable[[], Undo | None]]]:
        app = self.app

        def open_settings() -> Undo:
            app.settings.open()
            return app.settings.close

        def open_gallery() -> Undo:
            app.gallery.open()
            return app.gallery.close

        def like() -> None:
            shown = app.curator.arrange(app.active_profile.settings).paths
            app.curator.answer(self.world.rng.choice(shown), Answer.LIKE)

        def pause() -> Undo:
            app.handle_command(Command.PAUSE)
            return lambda: app.handle_command(Command.RESUME) and None

        def profiles() -> None:
            with contextlib.suppress(ProfileError):
                if len(app.active_profile.profiles.all) < 3:
                    app.active_profile.create(f"P{self.world.rng.randrange(10**6)}")
                else:
                    app.active_profile.delete(app.active_profile.profiles.all[-1])
            app.profiles.use(self.world.rng.choice(app.active_profile.profiles.all))

        return [
            ("settings opened", open_settings),
            ("gallery opened", open_gallery),
            ("picture liked", like),
            ("paused", pause),
            ("profiles changed", profiles),
            ("answer counted", lambda: app.active_profile.count_answer(right=True) and None),
            ("status asked", lambda: app.handle_command(Command.STATUS) and None),
        ]

    # --- the run

    def run(self) -> None:
        """Live the hours. Raises AssertionError where the oracle says no."""
        loop, steps = QEventLoop(), QTimer(interval=STEP_MS)
        errors: list[BaseException] = []

        def step() -> None:
            try:
                self._step()
            except BaseException as error:
                errors.append(error)
            if errors or self.world.now() >= self.hours * 3600:
                loop.quit()

        steps.timeout.connect(step)
        self.app.start()
        self.heartbeat.start()
        steps.start()
        loop.exec()
        steps.stop()
        self.heartbeat.stop()
        for _, undo in self._undo:
            undo()
        if errors:
            raise errors[0]

    def _step(self) -> None:
        now, rng = self.world.now(), self.world.rng
        for due, undo in list(self._undo):
            if now >= due:
                self._undo.remove((due, undo))
                undo()
        if rng.random() < self._eventful:
            name, action = rng.choice(self.actions)
            if all(name != other for other, _ in self._under_way()):
                self.happened[name] += 1
                if undo := action():
                    self._undo.append((now + rng.uniform(60, 1800), undo))
                    self._names[id(undo)] = name
        words = said_by(self.app)
        if words not in self.said:
            self.said.add(words)
            assert_said(words, "")
        if now >= self._next_row:
            self._next_row += self.hours * 3600 / 24
            self.rows.append((now / 3600, *measured()))

    def _under_way(self) -> list[tuple[str, Undo]]:
        return [(self._names.get(id(undo), ""), undo) for _, undo in self._undo]

    def end(self) -> Kept:
        """Put all right, save, see that everything answers, and end; returns what is on disk then."""
        app = self.app
        self._undo.clear()
        self._show(Signals())
        app.settings.save(replace(app.active_profile.chosen, away_minutes=9, expression_model=""))
        app.handle_command(Command.RESUME)
        deadline = time.monotonic() + PATIENCE_SECONDS
        readings = app.companion.status().mood.readings
        while app.companion.status().mood.readings == readings:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            assert time.monotonic() < deadline, f"it looks no more: {said_by(app)}"
        app.shut_down()
        assert not any(thread.name == "sampler" for thread in threading.enumerate())
        assert self.world.driver.open_devices == 0
        return read_back(self.paths)

    def broken(self) -> list[str]:
        """Bounds that were broken, in words."""
        warm = self.rows[len(self.rows) // 4 :]
        bounds = ("MB", MORE_MEMORY_MB), ("threads", MORE_THREADS), ("handles", MORE_HANDLES)
        found = []
        for place, (name, bound) in enumerate(bounds, 1):
            early, late = _middle(warm[: len(warm) // 2], place), _middle(warm[len(warm) // 2 :], place)
            if late - early > bound:
                found.append(f"{name}: {early:.0f}, later {late:.0f}, which is more than {bound:g} more")
        for why, bound, blocks in self._blocks():
            if blocks and blocks[0].own > bound:
                found.append(f"{why}: the event loop was blocked for {1000 * blocks[0].own:.0f} ms")
        return found

    def _blocks(self) -> list[tuple[str, float, list[Block]]]:
        """The times in which the loop was blocked, by the reason, each with its bound (s); worst first."""
        left, found = sorted(self.heartbeat.blocks, key=lambda block: -block.own), []
        for why, pattern, bound in LONGER:
            of_it = [block for block in left if re.search(pattern, "\n".join(block.ran))]
            left = [block for block in left if not re.search(pattern, "\n".join(block.ran))]
            found.append((why, bound, of_it))
        return [("all else", BLOCKED_SECONDS, left), *found]

    def report(self) -> str:
        """All figures."""
        beat, count = self.heartbeat, sum(self.happened.values())
        lines = [f"{self.hours:g} simulated hours at {SPEED:g} times real time, {count} events:"]
        lines.append("  " + ", ".join(f"{name} {count}" for name, count in sorted(self.happened.items())))
        lines.append("hour   MB resident   threads   handles")
        for hour, mb, threads, handles in self.rows:
            lines.append(f"{hour:4.1f}   {mb:11.1f}   {threads:7}   {handles:7}")
        lines.append(
            f"event loop, {len(beat.blocks)} beats, late without the wait for a processor: "
            f"99 % {1000 * beat.percentile(0.99):.1f} ms, 99.9 % {1000 * beat.percentile(0.999):.1f} ms"
        )
        for why, bound, blocks in self._blocks():
            lines.append(f"  {why} (at most {1000 * bound:.0f} ms):")
            lines += [f"    {block}" for block in blocks[:3]]
        return "\n".join(lines)


def _middle(rows: list[tuple[float, float, int, int]], place: int) -> float:
    values = sorted(row[place] for row in rows)
    return values[len(values) // 2] if values else 0.0


def measured() -> tuple[float, int, int]:
    """MB resident, threads, open handles of this process."""
    import psutil

    process = psutil.Process()
    return process.memory_info().rss / 1e6, process.num_threads(), process.num_fds()


def main() -> int:
    """Run it as the command line asks."""
    parser = argparse.ArgumentParser(prog="soak", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.getLogger("moodguard").addHandler(logging.NullHandler())
    logging.getLogger("moodguard").propagate = False
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, home)
        keep_no_freed_pictures()
        application = make_application()
        collector = Collector(application)
        soak = Soak(options.hours, options.seed, user_paths(), patch)
        soak.run()
        kept = soak.end()
        collector.stop()
    print(f"seed {options.seed}, {platform.platform()}, Python {platform.python_version()}, "
          f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")  # fmt: skip
    print(soak.report())
    assert kept.settings.away_minutes == 9, "what was saved last is not on disk"
    broken = soak.broken()
    print("\n".join(["Bounds broken:", *broken] if broken else ["All bounds held."]))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
