"""How well the detectors find faces on video clips, and what it costs."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from moodguard.bench.targets import BenchError
from moodguard.sensing.faces import FaceDetector, UserFace, choose, cut, quality_of
from moodguard.sensing.frame import Face, Frame
from moodguard.sensing.recordings import Recording, RecordingError

VIDEO_ENDINGS = frozenset({".mkv", ".mp4", ".avi", ".mov", ".webm"})
# Every frame: of false faces there are few, and every third frame has missed them all.
EVERY = 1

Reference = Callable[[Frame], Sequence[Face]]


@dataclass(frozen=True)
class Clip:
    """A video; `empty` where no face in it should count."""

    path: Path
    empty: bool


@dataclass
class Tally:
    """What a detector found. Times in ms of the processor for one frame."""

    frames: int = 0
    found: int = 0
    found_alone: int = 0
    empty_frames: int = 0
    false: int = 0
    false_in_empty: int = 0
    refused: int = 0
    seconds: float = 0.0
    times: list[float] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Of the frames with somebody, those with a face, when it is followed from frame to frame."""
        return self.found / self.frames if self.frames else float("nan")

    @property
    def share_alone(self) -> float:
        """The same, when each frame is searched as if it were the first."""
        return self.found_alone / self.frames if self.frames else float("nan")

    @property
    def false_a_minute(self) -> float:
        """Faces that are none, a minute of video."""
        return (self.false + self.false_in_empty) / (self.seconds / 60)

    @property
    def median(self) -> float:
        """The median time for one frame."""
        return statistics.median(self.times)

    @property
    def mean(self) -> float:
        """The mean time for one frame: above the median, where now and then much is searched."""
        return statistics.fmean(self.times)


def clips_in(folder: Path, empty: str) -> list[Clip]:
    """The videos of a folder; `empty` is the pattern for names of those without a usable face.

    Raises BenchError where there is none.
    """
    try:
        videos = sorted(path for path in folder.iterdir() if path.suffix.lower() in VIDEO_ENDINGS)
    except OSError as error:
        raise BenchError(f"{folder} is no folder that can be read: {error.strerror}.") from error
    if not videos:
        raise BenchError(f"{folder} holds no video ({', '.join(sorted(VIDEO_ENDINGS))}).")
    return [Clip(path, fnmatch(path.name, empty)) for path in videos]


def measure_faces(
    clips: Sequence[Clip], make: Callable[[], FaceDetector], reference: Reference | None, every: int = EVERY
) -> Tally:
    """Run a detector over the clips, each with a detector of its own as after a start.

    `reference` finds the true faces of a frame: a face that is none of them is false, and so is any in an
    empty clip. Without a reference, only the latter counts.
    """
    tally = Tally()
    for clip in clips:
        user, alone = UserFace(make()), make()
        for frame, lasts in _frames(clip, every):
            began = time.process_time()
            face = user.find(frame)
            tally.times.append((time.process_time() - began) * 1000)
            if clip.empty:
                tally.empty_frames += 1
                tally.false_in_empty += face is not None
            else:
                tally.frames += 1
                tally.found_alone += choose(alone.find(frame), frame) is not None
                _count(tally, frame, face, reference)
            tally.seconds += lasts
    return tally


def _count(tally: Tally, frame: Frame, face: Face | None, reference: Reference | None) -> None:
    if face is None:
        return
    true = reference(frame) if reference is not None else []
    if true and not any(_inside(face, other) for other in true):
        tally.false += 1
        return
    tally.found += 1
    tally.refused += quality_of(cut(frame, face, 0.0), face).refused_by is not None


def _inside(face: Face, true: Face) -> bool:
    (x, y), (true_x, true_y) = face.centre, true.centre
    near = max(abs(x - true_x), abs(y - true_y)) < true.side / 2
    return near and 0.5 < face.side / true.side < 2


def _frames(clip: Clip, every: int) -> Iterator[tuple[Frame, float]]:
    """Each frame that is looked at, with the seconds of video that it stands for."""
    try:
        with Recording(clip.path) as recording:
            waiting: Frame | None = None
            for number, (at, pixels) in enumerate(recording):
                if number % every:
                    continue
                if waiting is not None:
                    yield waiting, at - waiting.time
                waiting = Frame(pixels, at)
            if waiting is not None:
                yield waiting, recording.end - waiting.time
    except RecordingError as error:
        raise BenchError(str(error)) from error
