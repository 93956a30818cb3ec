"""What a training costs, in core-seconds and part by part, so that critics are compared at the same cost."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager


class CoreTime:
    """Core-seconds (of all threads of this process) by the part of a step that they went into.

    They are the processor's own count, so other programs beside the training don't change them much, and
    pauses not at all. On a GPU they are no more than what the processor had to do for it.
    """

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        """Nothing counted yet; `clock` gives core-seconds."""
        self.by_part: dict[str, float] = {}
        self._clock = clock

    @property
    def seconds(self) -> float:
        """All parts together."""
        return sum(self.by_part.values())

    @contextmanager
    def counted(self, part: str) -> Iterator[None]:
        """Count what happens in the block as `part`; parts don't hold others."""
        begun = self._clock()
        yield
        self.by_part[part] = self.by_part.get(part, 0.0) + self._clock() - begun

    def restore(self, by_part: Mapping[str, float]) -> None:
        """Go on counting from there."""
        self.by_part = dict(by_part)

    def in_words(self, steps: int) -> str:
        """What a step took, of `steps`, the dearest part first."""
        dearest = sorted(self.by_part.items(), key=lambda part: part[1], reverse=True)
        parts = ", ".join(f"{name} {seconds / steps:.2f}" for name, seconds in dearest)
        return f"{self.seconds / steps:.2f} core-seconds a step: {parts}"
