"""What the running app costs as a whole: its start, its memory, its share of the processor."""

import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
from cv2.typing import MatLike

from moodguard.bench.targets import MB, BenchError
from moodguard.sensing.recordings import Recording, RecordingError
from moodguard.store.paths import HOME_VARIABLE

STARTS = 4
CLIP_FPS = 2.0
MOST_CLIP_FRAMES = 60
SETTLE_SECONDS = 5.0
SPARE_SECONDS = 15.0  # for a slow start
READY = "tray icon shown"


@dataclass(frozen=True)
class Start:
    """One start of the app: s from its beginning to the tray icon, and s of the processor until then."""

    seconds: float
    busy: float


@dataclass(frozen=True)
class Running:
    """The app at work for `seconds`: its share (0..1) of one core, and its resident memory in MB."""

    seconds: float
    share: float
    resident: float


def import_psutil() -> Any:
    """The module psutil. Raises BenchError where it is not installed."""
    try:
        import psutil
    except ImportError as error:
        raise BenchError(
            "Start, memory and CPU share are left out: they need psutil (“python -m pip install psutil”, or "
            "“make bench”, which installs it)."
        ) from error
    return psutil


def measure_starts(source: str) -> list[Start]:
    """Start the app on `source` some times; the first one finds the disk's cache cold."""
    psutil, starts = import_psutil(), []
    for _ in range(STARTS):
        with _app(source) as (child, took):
            times = psutil.Process(child.pid).cpu_times()
            starts.append(Start(took, times.user + times.system))
    return starts


def measure_running(source: str, seconds: float) -> Running:
    """Let the app watch `source` for so long. Raises BenchError where it ends before."""
    psutil = import_psutil()
    with _app(source) as (child, _):
        process = psutil.Process(child.pid)
        time.sleep(SETTLE_SECONDS)  # let start-up work end: it is no part of the steady state
        before, began = process.cpu_times(), time.monotonic()
        time.sleep(seconds)
        after, passed = process.cpu_times(), time.monotonic() - began
        if child.poll() is not None:
            raise BenchError("The app ended while it was measured.")
        busy = after.user + after.system - before.user - before.system
        return Running(passed, busy / passed, process.memory_info().rss / MB)


def calm_clip(video: Path, seconds: float, folder: Path) -> Path:
    """A video in `folder` that shows the frames of `video` for `seconds`, again and again, two a second.

    So many are decoded when a camera rests between two looks; all frames of a recording would be ten times
    as many. Raises BenchError where `video` can't be played.
    """
    try:
        with Recording(video) as recording:
            frames = list(islice(_now_and_then(recording, 1 / CLIP_FPS), MOST_CLIP_FRAMES))
    except RecordingError as error:
        raise BenchError(str(error)) from error
    path = folder / "clip.avi"
    height, width = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), CLIP_FPS, (width, height))
    for number in range(math.ceil(seconds * CLIP_FPS)):
        writer.write(frames[number % len(frames)])
    writer.release()
    return path


def _now_and_then(recording: Recording, every: float) -> Iterator[MatLike]:
    """The first picture, and then the first of each `every` s."""
    due = 0.0
    for at, pixels in recording:
        if at >= due:
            yield pixels
            due = at - at % every + every


@contextmanager
def _app(source: str) -> Iterator[tuple[subprocess.Popen[str], float]]:
    """The app in a process and a home of its own; yields it with the seconds from start to tray icon."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {HOME_VARIABLE: home}
        environment.setdefault("QT_QPA_PLATFORM", desktop(environment))
        own = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "moodguard"]
        command = [*own, "run", "--source", source, "--speed", "1", "--verbose"]
        began = time.monotonic()
        child = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)  # noqa: S603
        try:
            yield child, _wait_until_ready(child, lambda: time.monotonic() - began)
        finally:
            child.terminate()
            child.communicate()


def _wait_until_ready(child: subprocess.Popen[str], passed: Callable[[], float]) -> float:
    lines = []
    for line in child.stderr or ():
        if READY in line:
            return passed()
        lines.append(line)
    raise BenchError("The app ended before its tray icon was shown: " + " ".join(lines[-3:]))


def desktop(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """What the app is shown on, as Qt names it; "offscreen" is nowhere, without a tray."""
    if environment.get("QT_QPA_PLATFORM"):
        return environment["QT_QPA_PLATFORM"]
    if platform in ("win32", "darwin"):
        return {"win32": "windows", "darwin": "cocoa"}[platform]
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environment.get("DISPLAY") else "offscreen"
