"""The time that each stage of a sample takes."""

import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from moodguard.bench.targets import BenchError
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector, UserFace, cut, judged
from moodguard.sensing.sources import Source

SAMPLES = 60


@dataclass(frozen=True)
class Stage:
    """The time that one stage of a sample takes, in ms.

    `busy`: of the processor, on average, which other programs stretch little. `median` and `high` (the 95th
    percentile): of the clock.
    """

    name: str
    busy: float
    median: float
    high: float


@dataclass
class Stopwatch:
    """Collects the times of one stage, in s."""

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Time what is done within."""
        began, busy = time.perf_counter(), time.process_time()
        yield
        self.clock.append(time.perf_counter() - began)
        self.processor.append(time.process_time() - busy)

    def stage(self, name: str) -> Stage:
        """What was collected; there must be something."""
        times = self.clock
        high = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
        return Stage(
            name, statistics.fmean(self.processor) * 1000, statistics.median(times) * 1000, high * 1000
        )


def measure_stages(
    source: Source, detector: FaceDetector, model: ExpressionModel, samples: int = SAMPLES
) -> list[Stage]:
    """Time each stage of `samples` samples. Raises BenchError where the source shows no face."""
    watches = {name: Stopwatch() for name in ("frame", "face", "cut and quality", "expression")}
    user = UserFace(detector)
    length = source.length or float(samples)
    for number in range(samples):
        with watches["frame"].running():
            frame = source.grab(number * length / samples)
        if frame is None:
            break
        with watches["face"].running():
            face = user.find(frame)
        if face is None:
            continue
        with watches["cut and quality"].running():
            picture = cut(frame, face, model.spec.face_margin)
            judged(face, picture)
        with watches["expression"].running():
            model.probabilities([picture])
    source.close()
    if not watches["expression"].clock:
        raise BenchError(f"{detector.name} found no face in {source.name}")
    return [watch.stage(name) for name, watch in watches.items()]
