"""How light shifts what a model reads of a face, how much of it the app refuses, and how much it takes off.

Frames of people at a webcam are made dim, bright or lit from the side, and read as the app reads them. Each
clip begins as it is, then the light changes, as when a lamp goes on: what the app's own `Scenes` makes of it
is what is told.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import numpy.typing as npt

from moodguard.mood.log_odds import log_odds
from moodguard.mood.scenes import Scenes
from moodguard.reading import Reading, Sample
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import SourceError, VideoSource
from moodguard.sensing.watcher import Watcher
from trainers.data.faces import DataError, default_data
from trainers.evaluation.resting_faces import clips_in, open_detector
from trainers.progress import Progress, progress_of, silent
from trainers.writing import write_text

Pixels = npt.NDArray[np.uint8]
Light = Callable[[Pixels], Pixels]

FRAMES = 12  # of each clip, as far apart as it allows
LOOKS = 24  # before the light changes, and after it: each frame is shown as often as that takes
INTERVAL = 10.0  # s between two looks
WIDTH, HEIGHT = 640, 480  # what a webcam gives
_PAGE = """\
# What light makes of a face
From `python -m trainers evaluate-light {model}`: {clips} webcam clips of people at rest, {frames} frames of
each, read as the app reads them, with {detector}. Each clip is watched as it is for four minutes, then in
another light, which is put onto its pictures.

"Shift" is how far (log-odds of P(negative)) the median reading lies off that before: on average of the clips,
without its sign, and of the clip that moves most. "Told" is how many of the clips were noticed to be in
another light, and "left" is what the shift is once the app has taken off what it learned of that light.

{table}

A frame that is refused is told as such, and is no reading. A light that shifts nothing need not be told.
"""


def _gain(factor: float) -> Light:
    return lambda pixels: _held(pixels * factor)


def _from_the_side(bright: float, dark: float) -> Light:
    """A light from the left of the picture: `bright` times as much there, and `dark` at the right."""
    return lambda pixels: _held(pixels * np.linspace(bright, dark, pixels.shape[1])[None, :, None])


def _veiled(pixels: Pixels) -> Pixels:
    """A window behind: the face in shadow, with light spilled over the lens."""
    return _held(0.4 * pixels + 70.0)


def _dim_and_noisy(pixels: Pixels) -> Pixels:
    noise = np.random.default_rng(1).normal(0.0, 6.0, pixels.shape)
    return _held(pixels * 0.125 + noise)


def _held(pixels: npt.NDArray[np.floating[Any]]) -> Pixels:
    held: Pixels = pixels.clip(0, 255).astype(np.uint8)
    return held


LIGHTS: dict[str, Light] = {
    "as it is": _gain(1.0),
    "a lamp on: 1.6 times as bright": _gain(1.6),
    "a lamp off: half as bright": _gain(0.5),
    "dusk: a quarter": _gain(0.25),
    "night: an eighth, and noisy": _dim_and_noisy,
    "sun from the side: 1.6 to 0.5 times": _from_the_side(1.6, 0.5),
    "hard sun from the side: 2.2 to 0.2 times": _from_the_side(2.2, 0.2),
    "a window behind: four tenths, veiled": _veiled,
}


@dataclass(frozen=True)
class Effect:
    """What a light did to one clip.

    `read` is the share (0..1) of frames that were read in it. `shift` is how far (log-odds) the median
    reading lies off that before, `left` the same once the app has taken off what it learned; None where
    nothing was read. `told` says whether the app noticed another light.
    """

    read: float
    shift: float | None
    left: float | None
    told: bool


def effect_of(frames: Sequence[Frame], before: Sequence[Sample], light: Light, watcher: Watcher) -> Effect:
    """Watch `frames`, which were read as `before` as they are, in that light."""
    after = read_all([Frame(light(frame.pixels), 0.0) for frame in frames], watcher)
    levels = [sample.negative for sample in before if isinstance(sample, Reading)]
    lit = [sample.negative for sample in after if isinstance(sample, Reading)]
    read = len(lit) / len(after)
    if not levels or not lit:
        return Effect(read, None, None, told=False)
    rest = median(map(log_odds, levels))
    judged, told = _through_scenes(before, after)
    left = median(judged) - rest if judged else None
    return Effect(read, median(map(log_odds, lit)) - rest, left, told)


def read_all(frames: Sequence[Frame], watcher: Watcher) -> list[Sample]:
    """The sample that each frame gives."""
    return [watcher.read(frame, 0.0) for frame in frames]


def _through_scenes(before: Sequence[Sample], after: Sequence[Sample]) -> tuple[list[float], bool]:
    """What the app judges by of the frames in the other light (log-odds), and whether it told that light."""
    scenes, told, judged = Scenes(), False, []
    for number, sample in enumerate((*_looks(before), *_looks(after))):
        if not isinstance(sample, Reading):
            continue
        time = number * INTERVAL
        taken = scenes.take(Reading(time, sample.classes, sample.negative, sample.quality, sample.scene))
        if number >= LOOKS:
            told |= scenes.learns
            if isinstance(taken, Reading):
                judged.append(log_odds(taken.negative))
    return judged, told


def _looks(samples: Sequence[Sample]) -> Iterator[Sample]:
    return (sample for sample, _ in zip(cycle(samples), range(LOOKS), strict=False))


def frames_of(path: Path) -> list[Frame]:
    """FRAMES frames of a clip, as a webcam would give them. Raises DataError where it can't be played."""
    try:
        source = VideoSource(path)
        try:
            length = source.length
            found = (source.grab(length * number / FRAMES) for number in range(FRAMES))
            return [frame for frame in found if frame is not None]
        finally:
            source.close()
    except SourceError as error:
        raise DataError(str(error)) from error


def measure_light(
    folder: Path, model: ExpressionModel, make: Callable[[], FaceDetector], progress: Progress = silent
) -> dict[str, list[Effect]]:
    """What each of LIGHTS does to each clip of `folder`. Raises DataError where there are none."""
    effects: dict[str, list[Effect]] = {name: [] for name in LIGHTS}
    paths = clips_in(folder)
    for number, path in enumerate(paths, 1):
        frames = frames_of(path)
        if not frames:
            continue
        watcher = Watcher(VideoSource(path), make(), model)
        try:
            before = read_all(frames, watcher)
            for name, light in LIGHTS.items():
                effects[name].append(effect_of(frames, before, light, watcher))
        finally:
            watcher.close()
        progress(number, len(paths))
    return effects


def page(effects: dict[str, list[Effect]], model: str, detector: str) -> str:
    """The table as Markdown."""
    head = ("light", "frames read", "shift, mean", "shift, most", "clips told", "left, mean", "left, most")
    rows = [head, ("---",) * len(head), *(_row(name, found) for name, found in effects.items())]
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    clips = max(map(len, effects.values()), default=0)
    return _PAGE.format(model=model, clips=clips, frames=FRAMES, detector=detector, table=table)


def _row(name: str, found: Sequence[Effect]) -> tuple[str, ...]:
    shifts = [effect.shift for effect in found if effect.shift is not None]
    left = [effect.left for effect in found if effect.left is not None]
    told = sum(effect.told for effect in found if effect.shift is not None)
    read = sum(effect.read for effect in found) / max(1, len(found))
    return (
        name, f"{read:.0%}", *_sizes(shifts), f"{told} of {len(shifts)}" if shifts else "-", *_sizes(left)
    )  # fmt: skip


def _sizes(values: Sequence[float]) -> tuple[str, str]:
    """Their mean without the sign, and the one that is furthest from 0."""
    if not values:
        return "-", "-"
    return f"{np.mean(np.abs(values)):.2f}", f"{max(values, key=abs):+.2f}"


def add_evaluate_light(command: argparse.ArgumentParser) -> None:
    """Describe `trainers evaluate-light`."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--detector", type=Path, metavar="FILE", help="a YuNet file, or “haar”")
    command.add_argument("--table", type=Path, metavar="FILE", help="write the page there, as Markdown")
    command.set_defaults(run=_evaluate_light)


def _evaluate_light(options: argparse.Namespace) -> int:
    model = ExpressionModel(options.model)
    detector = open_detector(options.detector)
    effects = measure_light(
        options.data or default_data(), model, lambda: open_detector(options.detector), progress_of("clips")
    )
    text = page(effects, str(options.model), detector.name)
    if options.table is None:
        print(text)
    else:
        write_text(text, options.table)
    return 0
