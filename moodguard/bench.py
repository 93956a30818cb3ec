"""Measures what MoodGuard costs on this machine: start, memory, time a sample, share of the processor."""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
from cv2.typing import MatLike

from moodguard import __version__
from moodguard.companion import Companion
from moodguard.sensing.demo import DAY, DemoSource
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector, HaarDetector, YuNetDetector, choose, cut, judged
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import Source, SourceError, VideoSource
from moodguard.sensing.watcher import Watcher
from moodguard.store.paths import HOME_VARIABLE, Paths, assets_dir, detector_file
from moodguard.store.settings import Settings

SAMPLES = 60
STARTS = 4
SETTLE_SECONDS = 5.0
SPARE_SECONDS = 15.0  # for a slow start
READY = "tray icon shown"


class BenchError(Exception):
    """Something can't be measured here; the message says why."""


@dataclass(frozen=True)
class Stage:
    """The time that one stage of a sample takes, in ms: median and 95th percentile."""

    name: str
    median: float
    high: float


def run_bench(video: Path | None, seconds: float, paths: Paths, samples: int = 0) -> int:
    """Print all figures with the machine and the settings they hold for. Returns the exit status.

    A `video` that is shorter than the measurement of `seconds` is played again and again. With `samples`, so
    many are taken at last to see whether memory grows.
    """
    source = "demo" if video is None else str(video)
    print(f"MoodGuard {__version__}, {platform.python_implementation()} {platform.python_version()}")
    print(f"Machine: {_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}")
    print(f"Source:  {source}; one thread; default settings (a look every {Settings().sample_seconds:g} s)\n")
    try:
        for detector in _detectors(paths):
            _print_stages(detector.name, measure_stages(_source(video), detector))
        with tempfile.TemporaryDirectory() as folder:
            if video is not None:
                source = str(repeated(video, seconds + SETTLE_SECONDS + SPARE_SECONDS, Path(folder)))
            _print_processes(source, seconds)
        if samples:
            _print_growth(samples, paths)
    except (BenchError, SourceError) as error:
        print(f"moodguard: {error}", file=sys.stderr)
        return 2
    return 0


def measure_stages(source: Source, detector: FaceDetector, samples: int = SAMPLES) -> list[Stage]:
    """Time each stage of `samples` samples. Raises BenchError where the source shows no face."""
    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    spent: dict[str, list[float]] = {"frame": [], "face": [], "cut and quality": [], "expression": []}
    length = source.length or float(samples)
    for number in range(samples):
        with _timed(spent["frame"]):
            frame = source.grab(number * length / samples)
        if frame is None:
            break
        with _timed(spent["face"]):
            face = choose(detector.find(frame), frame)
        if face is None:
            continue
        with _timed(spent["cut and quality"]):
            picture = cut(frame, face, model.spec.face_margin)
            judged(face, picture)
        with _timed(spent["expression"]):
            model.probabilities([picture])
    source.close()
    if not spent["expression"]:
        raise BenchError(f"{detector.name} found no face in {source.name}")
    return [Stage(name, *_median_and_high(times)) for name, times in spent.items()]


class DrawnPictures(Source):
    """Pictures of the demo's day, shown again and again: to draw each anew takes longer than to read it."""

    def __init__(self, count: int = 24) -> None:
        self.name = "drawn pictures"
        demo = DemoSource()
        step = sum(scene.minutes for scene in DAY) * 60 / count
        self._frames = [frame for at in range(count) if (frame := demo.grab(at * step)) is not None]
        self._next = 0

    def grab(self, time: float) -> Frame | None:
        """The next picture."""
        frame = self._frames[self._next % len(self._frames)]
        self._next += 1
        return Frame(frame.pixels, time)

    def close(self) -> None:
        """Nothing is held open."""


def measure_growth(
    samples: int, watcher: Watcher, companion: Companion, resident: Callable[[], float]
) -> tuple[float, float]:
    """Take `samples` samples; returns `resident` after a tenth of them, when all is warm, and at the end."""
    interval = Settings().sample_seconds
    warm = 0.0
    for number in range(samples):
        sample = watcher.look(number * interval)
        if sample is not None:
            companion.take(sample)
        if number == samples // 10:
            warm = resident()
    return warm, resident()


def repeated(video: Path, seconds: float, folder: Path) -> Path:
    """The video, or where it is shorter than `seconds`, one in `folder` that repeats it until it is not."""
    reader = cv2.VideoCapture(str(video))
    fps = reader.get(cv2.CAP_PROP_FPS) or 30.0
    frames: list[MatLike] = []
    while len(frames) < seconds * fps:
        good, frame = reader.read()
        if not good:
            break
        frames.append(frame)
    reader.release()
    if not frames:
        raise BenchError(f"{video} can't be played as a video")
    if len(frames) >= seconds * fps:
        return video
    path = folder / "repeated.avi"
    height, width = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    for number in range(round(seconds * fps)):
        writer.write(frames[number % len(frames)])
    writer.release()
    return path


def _detectors(paths: Paths) -> Iterator[FaceDetector]:
    yield HaarDetector()
    yunet = detector_file(paths)
    if yunet is not None:
        yield YuNetDetector(yunet)


def _source(video: Path | None) -> Source:
    return DemoSource(endless=False) if video is None else VideoSource(video)


def _print_stages(detector: str, stages: list[Stage]) -> None:
    print(f"One sample with {detector}, ms (median / 95th percentile):")
    for stage in stages:
        print(f"  {stage.name:<16} {stage.median:7.2f} / {stage.high:.2f}")
    print(f"  {'all':<16} {sum(s.median for s in stages):7.2f}\n")


def _print_processes(source: str, seconds: float) -> None:
    try:
        import psutil
    except ImportError as error:
        raise BenchError("start, memory and CPU share need psutil, which “make bench” installs") from error
    starts = []
    for _ in range(STARTS):
        with _app(source) as (_, took):
            starts.append(took)
    first, *warm = starts
    print(f"Start to tray: {min(warm):.2f} s warm (best of {len(warm)}), {first:.2f} s the first time")
    with _app(source) as (child, _):
        process = psutil.Process(child.pid)
        time.sleep(SETTLE_SECONDS)  # let start-up work end: it is no part of the steady state
        before, began = process.cpu_times(), time.monotonic()
        time.sleep(seconds)
        after, passed = process.cpu_times(), time.monotonic() - began
        if child.poll() is not None:
            raise BenchError("the app ended while it was measured")
        busy = after.user + after.system - before.user - before.system
        print(f"CPU share over {passed:.0f} s: {busy / passed:.2%} of one core")
        print(f"Resident memory: {process.memory_info().rss / 2**20:.0f} MiB")


def _print_growth(samples: int, paths: Paths) -> None:
    import psutil

    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    *_, detector = _detectors(paths)
    companion = Companion(Settings(), model.card.threshold.value)
    watcher = Watcher(DrawnPictures(), detector, model)
    process = psutil.Process()
    warm, last = measure_growth(samples, watcher, companion, lambda: process.memory_info().rss / 2**20)
    print(f"Memory over {samples} samples with {detector.name}: {warm:.1f} MiB warm, {last:.1f} at the end")


@contextmanager
def _app(source: str) -> Iterator[tuple[subprocess.Popen[str], float]]:
    """The app in a process and a home of its own; yields it with the seconds from start to tray icon."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {HOME_VARIABLE: home}
        environment.setdefault("QT_QPA_PLATFORM", _platform(environment))
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
    raise BenchError("the app ended before its tray icon was shown: " + " ".join(lines[-3:]))


def _platform(environment: "os._Environ[str] | dict[str, str]") -> str:
    if sys.platform in ("win32", "darwin"):
        return {"win32": "windows", "darwin": "cocoa"}[sys.platform]
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if environment.get("DISPLAY") else "offscreen"


@contextmanager
def _timed(times: list[float]) -> Iterator[None]:
    began = time.perf_counter()
    yield
    times.append((time.perf_counter() - began) * 1000)


def _median_and_high(times: list[float]) -> tuple[float, float]:
    if len(times) < 2:
        return times[0], times[0]
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
