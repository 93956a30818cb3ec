"""Resting faces: how often a model calls people negative who sit at a webcam and are not upset.

Clips are looked at as the app looks: with its detector, its choice and cut of the face, its gates of quality.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from moodguard.reading import Reading
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import DetectorError, FaceDetector, HaarDetector, YuNetDetector
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import SourceError, VideoSource
from moodguard.sensing.watcher import Watcher
from moodguard.store.paths import DETECTOR_FILE, detector_file, user_paths
from trainers.data.faces import DataError, default_data
from trainers.evaluation.evaluate import Share, finite_or_none, share_of
from trainers.evaluation.inference import Predictions
from trainers.evaluation.tables import percent
from trainers.metrics import Floats, Interval, auroc, wilson
from trainers.progress import Progress, silent

BUILT_IN = "haar"  # what names the detector that needs no file
SUFFIXES = frozenset({".mkv", ".mp4", ".avi", ".mov", ".webm", ".m4v"})
FRAMES_PER_SECOND = 30  # what a webcam gives; each frame of a slower clip is looked at once
ALLOWED = (0.005, 0.01, 0.02, 0.05)  # shares of resting frames that may be called negative
CLIP_HEAD = ("clip", "frames", "read", "called negative")
TRADE_HEAD = ("resting frames called negative", "threshold", "negative test faces found", "95 %")
_DRAWS = 2000


@dataclass(frozen=True)
class Clip:
    """P(negative) (0..1) of each frame that was read, and how many frames there were."""

    name: str
    frames: int
    negative: Floats

    def called(self, threshold: float) -> Share:
        """How many of the frames that were read are called negative."""
        return share_of(self.negative >= threshold)


@dataclass(frozen=True)
class Trade:
    """The share of resting frames called negative at a threshold, and of negative test faces found there."""

    threshold: float
    called: float
    found: Share


@dataclass(frozen=True)
class Resting:
    """What a model with the operating point `threshold` makes of resting faces.

    `called_interval` (95 %) is over the clips, since frames of one clip are alike. `posed` is P(negative)
    (N,) of the negative faces of the test, and `auroc` is of those against the resting frames.
    """

    detector: str
    threshold: float
    clips: tuple[Clip, ...]
    called: Share
    called_interval: Interval
    posed: Floats
    auroc: float
    trades: tuple[Trade, ...]

    @property
    def found(self) -> Share:
        """How many negative faces of the test are called negative at the operating point."""
        return self.found_at(self.threshold)

    def found_at(self, threshold: float) -> Share:
        """The same at any threshold (0..1)."""
        return share_of(self.posed >= threshold)

    def to_json(self) -> dict[str, Any]:
        """Plain values; shares in 0..1, null for what can't be known."""
        return {
            "detector": self.detector,
            "threshold": self.threshold,
            "frames": sum(clip.frames for clip in self.clips),
            "read": self.called.n,
            "called_negative": finite_or_none(self.called.value),
            "called_negative_interval": self.called_interval,
            "negatives_found": finite_or_none(self.found.value),
            "negatives_found_interval": self.found.interval,
            "auroc_against_resting": finite_or_none(self.auroc),
            "clips": [
                {
                    "name": clip.name,
                    "frames": clip.frames,
                    "read": len(clip.negative),
                    "called_negative": finite_or_none(clip.called(self.threshold).value),
                }
                for clip in self.clips
            ],
            "trades": [
                {
                    "threshold": trade.threshold,
                    "called_negative": trade.called,
                    "negatives_found": finite_or_none(trade.found.value),
                    "negatives_found_interval": trade.found.interval,
                }
                for trade in self.trades
            ],
        }


def measure_resting(
    predictions: Predictions, folder: Path, make: Callable[[], FaceDetector], progress: Progress = silent
) -> Resting:
    """Show the clips of `folder` to the model that made `predictions` on a face set.

    Each gets a detector of its own, as after a start: what one saw before must not matter. Raises DataError
    where there are no clips, or one can't be played.
    """
    paths = clips_in(folder)
    clips = []
    for number, path in enumerate(paths):
        clips.append(watch(path, detector := make(), predictions.model))
        progress(number + 1, len(paths))
    return compare(predictions, tuple(clips), detector.name)


def compare(predictions: Predictions, clips: tuple[Clip, ...], detector: str) -> Resting:
    """Set the resting frames (of at least one clip) against the negative faces of the test."""
    scores = predictions.app_scores
    posed, resting = scores.score[scores.truth], np.concatenate([clip.negative for clip in clips])
    threshold = predictions.model.card.threshold.value
    return Resting(
        detector,
        threshold,
        clips,
        share_of(resting >= threshold),
        _over_clips(clips, threshold),
        posed,
        auroc([True] * len(posed) + [False] * len(resting), np.concatenate([posed, resting])),
        tuple(_trade(posed, resting, allowed) for allowed in ALLOWED if len(resting)),
    )


def watch(path: Path, detector: FaceDetector, model: ExpressionModel) -> Clip:
    """Look at every frame of a clip. Raises DataError where it can't be played."""
    frames, negative = 0, []
    try:
        source = VideoSource(path)
        watcher = Watcher(source, detector, model)
        try:
            for frame in _frames(source):
                frames += 1
                sample = watcher.read(frame, frame.time)
                if isinstance(sample, Reading):
                    negative.append(sample.negative)
        finally:
            watcher.close()
    except SourceError as error:
        raise DataError(str(error)) from error
    return Clip(path.name, frames, np.array(negative, np.float64))


def clips_in(folder: Path) -> list[Path]:
    """The videos of a folder, or of `video` in a data folder. Raises DataError where there are none."""
    inner = folder / "video"
    folder = inner if inner.is_dir() else folder
    if not folder.is_dir():
        raise DataError(f"there is no folder {folder} of video clips")
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    if not found:
        raise DataError(f"{folder} holds no video clips ({', '.join(sorted(SUFFIXES))})")
    return found


def open_detector(named: Path | None) -> FaceDetector:
    """The detector in a file, or the one built into the app, for `haar`.

    Without a name, YuNet where the app or the data has it, and else the built-in one.

    Raises DataError where a file is missing or holds no detector.
    """
    if named == Path(BUILT_IN):
        return HaarDetector()
    beside_data = default_data() / "detector" / DETECTOR_FILE
    file = named or detector_file(user_paths()) or (beside_data if beside_data.is_file() else None)
    try:
        return YuNetDetector(file) if file else HaarDetector()
    except DetectorError as error:
        raise DataError(str(error)) from error


def head_line(measured: Resting) -> str:
    """The figures that belong together, in words."""
    low, high = measured.called_interval
    found_low, found_high = measured.found.interval
    return (
        f"at {measured.threshold:g}, {percent(measured.called.value)} of {measured.called.n} resting frames "
        f"are called negative (95 %, over clips: {low:.3f} to {high:.3f}), and "
        f"{percent(measured.found.value)} of {measured.found.n} negative test faces "
        f"(95 %: {found_low:.3f} to {found_high:.3f}); AUROC of these against resting frames "
        f"{measured.auroc:.3f}; detector: {measured.detector}"
    )


def clip_rows(measured: Resting) -> list[tuple[str, ...]]:
    """One row for each clip, in the order of `CLIP_HEAD`."""
    return [
        (
            clip.name,
            f"{clip.frames}",
            f"{len(clip.negative)}",
            percent(clip.called(measured.threshold).value) if len(clip.negative) else "-",
        )
        for clip in measured.clips
    ]


def trade_rows(measured: Resting) -> list[tuple[str, ...]]:
    """What other thresholds would give, in the order of `TRADE_HEAD`."""
    return [
        (
            f"{trade.called:.2%}",
            f"{trade.threshold:.3f}",
            percent(trade.found.value),
            f"{trade.found.interval[0]:.3f} to {trade.found.interval[1]:.3f}",
        )
        for trade in measured.trades
    ]


def _frames(source: VideoSource) -> Iterator[Frame]:
    number, last = 0, None
    while (frame := source.grab(number / FRAMES_PER_SECOND)) is not None:
        number += 1
        if frame.pixels is not last:  # a slow clip shows one picture for longer
            yield frame
        last = frame.pixels


def _over_clips(clips: tuple[Clip, ...], threshold: float) -> Interval:
    """Percentiles over clips drawn anew, always the same draws; (0, 1) where nothing was read.

    Where no clip has a frame that is called negative, drawing shows nothing: then it is Wilson's interval of
    none in so many clips, which errs on the safe side.
    """
    read = [clip for clip in clips if len(clip.negative)]
    if not read:
        return 0.0, 1.0
    called = np.array([clip.called(threshold).right for clip in read])
    if not called.any():
        return wilson(0, len(read))
    counts = np.array([len(clip.negative) for clip in read])
    drawn = np.random.default_rng(0).integers(0, len(read), (_DRAWS, len(read)))
    low, high = np.percentile(called[drawn].sum(axis=1) / counts[drawn].sum(axis=1), [2.5, 97.5])
    return float(low), float(high)


def _trade(posed: Floats, resting: Floats, allowed: float) -> Trade:
    """The lowest threshold at which no more than `allowed` (0..1) of resting frames are called negative."""
    ordered = np.sort(resting)
    calm = len(ordered) - int(allowed * len(ordered)) - 1
    threshold = float(np.nextafter(ordered[calm], 2.0))
    return Trade(threshold, float((resting >= threshold).mean()), share_of(posed >= threshold))
