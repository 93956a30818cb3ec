"""Simulated hours of the real app, with random faults at random moments: does anything grow or get stuck?

    python -m faults.soak --hours 24 --seed 1

Time runs `SPEED` times as fast: the app's clock, local time and the thread that looks all follow it, and a
camera of the demo's people gives the pictures. Prints figures; exit status 1 where a bound is broken.
"""

import argparse
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
from dataclasses import replace

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from faults.heartbeat import Block, Heartbeat
from faults.oracle import Kept, assert_said, read_back, said_by
from faults.soak_events import Action, Events, Undo
from faults.soak_world import SPEED, FastApp, Pictures, World, use_camera_of
from moodguard.app.launch import make_application
from moodguard.app.options import AppOptions
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import HOME_VARIABLE, Paths, user_paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.system.freed_memory import keep_no_freed_pictures
from moodguard.system.garbage import Collector
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals
from support.app_under_test import FakeAutostart
from support.consent import say_yes
from support.waiting import PATIENCE_SECONDS

STEP_MS = 50  # between two moments at which something may happen
EVENTFUL = 0.06
# All that is there once it is first used (threads, windows, models) is there when the measuring begins, and
# the C library has the memory that it keeps between uses.
WARM_UP_SHARE = 0.5
FIRST_PAINTING_SECONDS = 5.0  # of real time, by which painting goes
BLOCKED_SECONDS = 0.05
# What may take longer, and why; each has a bound of its own (s).
LONGER = (
    ("a window is built as it is first opened", r"existing_(?:dialog|viewer|cards?|window)", 0.25),
    ("the disk is waited for, so that a power cut loses nothing", r"whole_file|_sync_folder|rmtree", 0.6),
)
MORE_MEMORY_MB = 12.0
MORE_HANDLES = 4
MORE_THREADS = 2


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
        self.said: set[int] = set()
        self._undo: list[tuple[float, Undo]] = []
        self._next_row = 0.0
        self._names: dict[int, str] = {}  # of the undos that are under way
        use_camera_of(self.world)
        say_yes(paths)
        self.app = FastApp(
            AppOptions(source=CAMERA), paths, SettingsFile(paths.settings_file, SHARED), FakeAutostart(),
            local_time=self.world.local_time, awake=self.world.now, slept=self.world.slept,
        )  # type: ignore[arg-type]  # fmt: skip
        self.app.tray._available = lambda: self.world.tray_there
        self.app.use_surroundings(self.world.look)
        self.app.painting._due = time.monotonic() + FIRST_PAINTING_SECONDS
        self.events = Events(self.app, self.world, paths)
        self._not_yet = self.world.rng.sample(self.events.all, len(self.events.all))

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
        if self._not_yet and now >= self._due_first():
            self._let_happen(*self._not_yet.pop())
        elif rng.random() < self._eventful:
            self._let_happen(*rng.choice(self.events.all))
        words = said_by(self.app)
        if hash(words) not in self.said:
            self.said.add(hash(words))
            assert_said(words, "")
        if now >= self._next_row:
            self._next_row += self.hours * 3600 / 24
            self.rows.append((now / 3600, *measured()))

    def _due_first(self) -> float:
        """When (s) the next one happens of those that have not happened yet: all do before the measuring."""
        done = 1 - len(self._not_yet) / len(self.events.all)
        return self.hours * 3600 * WARM_UP_SHARE * done

    def _let_happen(self, name: str, action: Action) -> None:
        if any(name == other for other, _ in self._under_way()):
            return
        self.happened[name] += 1
        if undo := action():
            self._undo.append((self.world.now() + self.world.rng.uniform(60, 1800), undo))
            self._names[id(undo)] = name

    def _under_way(self) -> list[tuple[str, Undo]]:
        return [(self._names.get(id(undo), ""), undo) for _, undo in self._undo]

    def end(self) -> Kept:
        """Put all right, save, see that everything answers, and end; returns what is on disk then."""
        app = self.app
        self._undo.clear()
        self.events.show(Signals())
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
        warm = self.rows[round(WARM_UP_SHARE * len(self.rows)) :]
        bounds = ("MB", MORE_MEMORY_MB), ("threads", MORE_THREADS), ("handles", MORE_HANDLES)
        found = []
        for place, (name, bound) in enumerate(bounds, 1):
            early, late = _least(warm[: len(warm) // 2], place), _least(warm[len(warm) // 2 :], place)
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
            f"event loop, {len(beat.late)} beats, late without the wait for a processor: "
            f"99 % {1000 * beat.percentile(0.99):.1f} ms, 99.9 % {1000 * beat.percentile(0.999):.1f} ms"
        )
        for why, bound, blocks in self._blocks():
            lines.append(f"  {why} (at most {1000 * bound:.0f} ms):")
            lines += [f"    {block}" for block in blocks[:3]]
        return "\n".join(lines)


def _least(rows: list[tuple[float, float, int, int]], place: int) -> float:
    """What grows for good lifts the least of it too; a gallery that is open for a while does not."""
    return min((row[place] for row in rows), default=0.0)


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
