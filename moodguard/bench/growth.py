"""Whether memory grows over many samples."""

from collections.abc import Callable

from moodguard.companion import Companion
from moodguard.sensing.demo import DAY, DemoSource
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import Source
from moodguard.sensing.watcher import Watcher
from moodguard.store.settings import Settings

TENTHS = 10


class DrawnPictures(Source):
    """Pictures of the demo's day, shown again and again: to draw each anew takes longer than to read it."""

    def __init__(self, count: int = 24) -> None:
        """`count` pictures of the demo's day are drawn once, and given again and again."""
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
) -> list[float]:
    """Take `samples` samples (1 or more); returns `resident` after each tenth, the first when all is warm."""
    interval = Settings().sample_seconds
    levels = []
    for number in range(samples):
        sample = watcher.look(number * interval)
        if sample is not None:
            companion.add_sample(sample)
        if (number + 1) * TENTHS // samples > number * TENTHS // samples:
            levels.append(resident())
    return levels
