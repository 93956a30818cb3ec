"""Prints what was measured, with the machine, the settings it holds for, and the targets beside it."""

import os
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from moodguard import __version__
from moodguard.bench.faces import Clip, Tally, clips_in, measure_faces
from moodguard.bench.growth import DrawnPictures, measure_growth
from moodguard.bench.minute import print_minute
from moodguard.bench.painting import print_painting
from moodguard.bench.peer import measure_peer
from moodguard.bench.processes import (
    SETTLE_SECONDS,
    SPARE_SECONDS,
    calm_clip,
    desktop,
    import_psutil,
    measure_running,
    measure_starts,
)
from moodguard.bench.stages import measure_stages
from moodguard.bench.targets import (
    CPU_SHARE,
    FOUND,
    GROWTH_MB,
    MB,
    RESIDENT_MB,
    SAMPLE_MS,
    START_SECONDS,
    BenchError,
    at_least,
    at_most,
)
from moodguard.companion import Companion
from moodguard.sensing.demo import DemoSource
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import DetectorError, FaceDetector, HaarDetector, YuNetDetector
from moodguard.sensing.sources import Source, SourceError, VideoSource
from moodguard.sensing.watcher import Watcher
from moodguard.store.paths import Paths, assets_dir, detector_file
from moodguard.store.settings import Settings
from moodguard.system.terminal import one_line

FULL_WIDTH = 640  # at which YuNet tells true faces from false ones
EXIT_TROUBLE = 2
WITHOUT_TRAY = "; there is no tray, so the settings open, and their memory is counted too"

Makers = dict[str, Callable[[], FaceDetector]]


@dataclass(frozen=True)
class BenchOptions:
    """What to measure, and on what.

    `video`: a clip, or for `faces` a folder of them; None is the painted demo. `seconds`: how long the
    running app is watched. `samples`: so many are taken to see whether memory grows; 0 leaves that out.
    `faces`: measure the detectors alone. `empty`: the pattern for names of clips without a usable face.
    `peer`: the Python of an environment with the package `fer`. `painting`: measure what painting in the
    background costs, against so many `looks` without it, and over so many `rounds` of four pictures.
    `minute`: measure what a guided minute and its sounds cost.
    """

    video: Path | None
    seconds: float = 60.0
    samples: int = 0
    faces: bool = False
    empty: str = "*far_away*"
    peer: Path | None = None
    painting: bool = False
    looks: int = 60
    rounds: int = 3
    minute: bool = False


def run_bench(options: BenchOptions, paths: Paths) -> int:
    """Print the figures that are asked for. Returns the exit status: 2 where some can't be measured.

    What can't be measured is said, and the rest is measured all the same.
    """
    print(f"MoodGuard {__version__}, {platform.python_implementation()} {platform.python_version()}")
    print(f"Machine: {_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}")
    makers = _detectors(paths)
    parts: list[Callable[[], None]]
    if options.faces:
        parts = [lambda: _print_faces(options, makers, paths)]
    elif options.minute:
        print()
        parts = [print_minute]
    elif options.painting:
        load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        print(f"Source:  demo{load}\n")
        parts = [lambda: print_painting(options.looks, options.rounds)]
    else:
        print(f"Source:  {one_line(str(options.video or 'demo'))}; one thread; default settings\n")
        parts = [lambda: _print_stages(options.video, makers), lambda: _print_app(options)]
        if options.peer is not None:
            parts.append(lambda: _print_peer(options))
        if options.samples:
            parts.append(lambda: _print_growth(options.samples, makers))
    return max([_carried_out(part) for part in parts])


def _carried_out(part: Callable[[], None]) -> int:
    try:
        part()
    except (BenchError, SourceError, DetectorError) as error:
        sys.stdout.flush()
        print(f"moodguard: {one_line(str(error))}", file=sys.stderr)
        return EXIT_TROUBLE
    return 0


def _detectors(paths: Paths) -> Makers:
    makers: Makers = {"Haar": HaarDetector}
    yunet = detector_file(paths)
    if yunet is not None:
        makers["YuNet"] = lambda: YuNetDetector(yunet)
    return makers


def _print_stages(video: Path | None, makers: Makers) -> None:
    model = _shipped_model()
    for name, make in makers.items():
        stages = measure_stages(_source(video), make(), model)
        print(f"One sample with {name}, ms: of the processor (mean), of the clock (median / 95th percentile)")
        for stage in stages:
            print(f"  {stage.name:<16} {stage.busy:7.2f}   {stage.median:7.2f} / {stage.high:.2f}")
        # Nobody but the demo has to draw the picture that it looks at.
        counted = stages if video is not None else stages[1:]
        words = "all" if video is not None else "all but drawing"
        total = sum(stage.busy for stage in counted)
        print(f"  {words:<16} {at_most(total, SAMPLE_MS[name], '7.2f')}\n")


def _print_app(options: BenchOptions) -> None:
    import_psutil()  # before the clip is made for nothing
    with tempfile.TemporaryDirectory() as folder:
        source = "demo"
        if options.video is not None:
            lasts = options.seconds + SETTLE_SECONDS + SPARE_SECONDS
            source = str(calm_clip(options.video, lasts, Path(folder)))
        print(f"Desktop: {desktop()}{WITHOUT_TRAY if desktop() == 'offscreen' else ''}")
        first, *warm = measure_starts(source)
        best = min(warm, key=lambda start: start.seconds)
        print(f"Start to tray, warm, best of {len(warm)}: {at_most(best.seconds, START_SECONDS, '.2f')} s")
        print(f"  of the processor {best.busy:.2f} s; the first time {first.seconds:.2f} s")
        running = measure_running(source, options.seconds)
        print(
            f"CPU share over {running.seconds:.0f} s: {at_most(running.share, CPU_SHARE, '.2%')} of one core"
        )
        print(f"Resident memory, MB: {at_most(running.resident, RESIDENT_MB, '.0f')}")


def _print_peer(options: BenchOptions) -> None:
    if options.video is None or options.peer is None:
        raise BenchError("A peer is measured on a video: name one with --video.")
    peer = measure_peer(options.peer, options.video)
    print(f"\nThe package fer {peer.version} on the same video, one thread:")
    print(f"  one sample, ms: {peer.busy:.1f} of the processor, {peer.passed:.1f} of the clock (medians)")
    print(f"  resident memory: {peer.resident:.0f} MB; a face in {peer.found} of {peer.samples} samples")


def _print_growth(samples: int, makers: Makers) -> None:
    process, model = import_psutil().Process(), _shipped_model()
    name, make = list(makers.items())[-1]
    companion = Companion(Settings(), model.card.threshold.value)
    watcher = Watcher(DrawnPictures(), make(), model)

    def resident() -> float:
        level = float(process.memory_info().rss / MB)
        print(f" {level:.1f}", end="", flush=True)  # at once: many samples take many minutes
        return level

    print(f"\nResident memory over {samples} samples with {name}, MB, after each tenth of them:\n ", end="")
    levels = measure_growth(samples, watcher, companion, resident)
    print(f"\n  most growth after the first tenth, MB: {at_most(max(levels) - levels[0], GROWTH_MB, '.1f')}")


def _print_faces(options: BenchOptions, makers: Makers, paths: Paths) -> None:
    if options.video is None:
        raise BenchError("Faces are searched on recordings: name their folder with --video.")
    clips = clips_in(options.video, options.empty)
    yunet = detector_file(paths)
    reference = YuNetDetector(yunet, FULL_WIDTH).find if yunet is not None else None
    _say_clips(clips, with_reference=reference is not None)
    for name, make in makers.items():
        tally = measure_faces(clips, make, reference)
        print(f"{name}:")
        print(f"  user found, followed from frame to frame: {at_least(tally.share, FOUND[name], '.1%')}")
        print(f"  a face found, each frame on its own:      {tally.share_alone:.1%}")
        _say_false(tally)
        print(f"  one frame, ms of the processor: {tally.median:.1f} (median), {tally.mean:.1f} (mean)")
        print(f"  faces found that are too poor to read: {tally.refused}\n")


def _say_clips(clips: list[Clip], *, with_reference: bool) -> None:
    empty = [one_line(clip.path.name) for clip in clips if clip.empty]
    print(f"Clips:   {len(clips)}, every frame; no usable face in: {', '.join(empty) or 'none'}")
    if not with_reference:
        print("Without YuNet's file, false faces are counted in clips without a usable face only.")
    print()


def _say_false(tally: Tally) -> None:
    print(f"  false faces a minute: {tally.false_a_minute:.1f} over all clips")
    if tally.empty_frames:
        print(
            f"  false in the clips without a usable face: {at_most(tally.false_in_empty, 0, 'd')}"
            f" in {tally.empty_frames} frames"
        )


def _shipped_model() -> ExpressionModel:
    return ExpressionModel(assets_dir() / "models" / "expression.onnx")


def _source(video: Path | None) -> Source:
    return DemoSource(endless=False) if video is None else VideoSource(video)


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
