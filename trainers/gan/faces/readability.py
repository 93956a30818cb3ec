"""Whether the app can show a painted person: found by its detectors, and read as what they show."""

from collections.abc import Mapping

import numpy as np

from moodguard.reading import Reading
from moodguard.sensing.demo import DemoSource, Scene
from moodguard.sensing.demo_people import Person
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.watcher import Watcher
from trainers.data.classes import FER_CLASSES

NEEDED = ("happy", "neutral", "angry", "sad")
_LOOKS = 12  # frames that are looked at for each expression
_LEAST_FOUND = 0.9  # of them, in which each detector must find the face
_LEAST_RIGHT = 0.9  # of them, in which each needed expression must be the likeliest

# For each detector and expression: on how many of the frames the face was found and read rightly (0..1), and
# the mean P of that expression where it was found.
Read = Mapping[str, Mapping[str, Mapping[str, float]]]


def measure_readability(
    person: Person, detector: FaceDetector, model: ExpressionModel
) -> dict[str, dict[str, float]]:
    """How each expression of a person is read in the app, spread over a minute of the demo."""
    figures = {}
    for look in FER_CLASSES:
        source = DemoSource((Scene(1, look),), endless=False, people=(person,))
        watcher = Watcher(source, detector, model)
        times = np.linspace(5, 55, _LOOKS)
        samples = [watcher.look(float(time)) for time in times]
        readings = [sample for sample in samples if isinstance(sample, Reading)]
        own = [reading.classes[look] for reading in readings]
        right = [max(reading.classes, key=lambda name: reading.classes[name]) == look for reading in readings]
        figures[look] = {
            "found": round(len(readings) / _LOOKS, 3),
            "read_right": round(sum(right) / _LOOKS, 3),
            "probability": round(float(np.mean(own)), 3) if own else 0.0,
        }
    return figures


def refusal(read: Read) -> str:
    """Why a person can't be shipped, from what was `read` of them by each detector; empty where they can."""
    for detector, looks in read.items():
        for name, figures in looks.items():
            if figures["found"] < _LEAST_FOUND:
                return f"{detector} finds the {name} face in {figures['found']:.0%} of the frames only"
            if name in NEEDED and figures["read_right"] < _LEAST_RIGHT:
                return f"the {name} face is read rightly in {figures['read_right']:.0%} of the frames only"
    return ""
