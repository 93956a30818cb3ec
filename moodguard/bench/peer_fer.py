"""Measures the package `fer` on a video; run by another Python, in which that package is installed.

    python peer_fer.py VIDEO SAMPLES

Prints one JSON object: ms of the processor and of the clock for a sample (medians), resident memory in MB
(the most there was), and in how many of the samples a face was found. Uses nothing of MoodGuard's.
"""

import json
import os
import statistics
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import cv2
import cv2.typing


class Detector(Protocol):
    """What is used of the package's class FER."""

    def detect_emotions(self, image: cv2.typing.MatLike) -> list[dict[str, object]]:
        """The faces in a picture (H, W, 3) BGR uint8, each with its box and emotions."""


def main(video: str, samples: int) -> None:
    """Measure on `samples` frames, evenly spread over the video."""
    from fer.fer import FER  # type: ignore[import-not-found]  # only that other Python has it; slow

    for name in ("tensorflow", "torch"):
        _one_thread(name)
    cv2.setNumThreads(1)
    detector: Detector = FER()
    frames = _frames(video, samples)
    detector.detect_emotions(frames[0])  # the first call builds its graph
    busy, passed, found = [], [], 0
    for frame in frames:
        began, processor = time.perf_counter(), time.process_time()
        found += bool(detector.detect_emotions(frame))
        busy.append((time.process_time() - processor) * 1000)
        passed.append((time.perf_counter() - began) * 1000)
    print(
        json.dumps(
            {
                "version": version("fer"),
                "busy": statistics.median(busy),
                "passed": statistics.median(passed),
                "resident": _most_resident(),
                "found": found,
                "samples": len(frames),
            }
        )
    )


def _one_thread(name: str) -> None:
    library = sys.modules.get(name)
    if library is None:
        return
    if name == "torch":
        library.set_num_threads(1)
    else:
        library.config.threading.set_intra_op_parallelism_threads(1)
        library.config.threading.set_inter_op_parallelism_threads(1)


def _frames(video: str, samples: int) -> list[cv2.typing.MatLike]:
    name: Any = os.fsencode(Path(video).absolute())  # a name need be no text, and OpenCV fails at such a str
    reader = cv2.VideoCapture(name)
    frames: list[cv2.typing.MatLike] = []
    while True:
        good, frame = reader.read()
        if not good:
            break
        frames.append(frame)
    return frames[:: max(1, len(frames) // samples)][:samples]


def _most_resident() -> float:
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most * (1 if sys.platform == "darwin" else 2**10) / 1e6


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
