"""The way of one frame: source, face, expression. What comes out has no pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.sensing.expressions import ExpressionModel, ModelError, ModelTooSlowError
from moodguard.sensing.faces import FaceDetector, Gate, UserFace, cut, judged, quality_of, scene_of
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import Source, SourceError


@dataclass(frozen=True)
class Burst:
    """How many frames one look takes, and how many seconds lie between two of them."""

    frames: int = 1
    spacing: float = 0.0

    @property
    def length(self) -> float:
        """Seconds from the first frame to the last."""
        return (self.frames - 1) * self.spacing


ONE_FRAME = Burst()
# A model that fails on so many faces in a row is not to be used any more.
MODEL_FAULTS = 6
TOO_SLOW_COUNTS = 3  # for as many of them: meanwhile nothing is watched
# Mean grey (of 255) below which a picture shows nobody: at night, or behind the camera's cover.
DARK_PICTURE = 12.0
REFUSED = {
    Gate.SIZE: Absence.TOO_FAR,
    Gate.LIGHT: Absence.POOR_LIGHT,
    Gate.SHARPNESS: Absence.BLURRED,
    Gate.POSE: Absence.TURNED_AWAY,
    Gate.HIDDEN: Absence.HIDDEN,
}
# An expression that a look should count lasts longer than a blink or a syllable.
USUAL_BURST = Burst(3, 0.6)


def burst_within(interval: float) -> Burst:
    """The burst for looks that begin every `interval` s: one frame where there is no time for more."""
    return USUAL_BURST if interval >= 2 * USUAL_BURST.length else ONE_FRAME


class Watcher:
    """Looks once when asked. Belongs to one thread."""

    def __init__(self, source: Source, detector: FaceDetector, model: ExpressionModel) -> None:
        """The watcher owns `source`, and closes it."""
        self.source = source
        self.detector = detector
        self.model = model
        self._user = UserFace(detector)
        self._faults = 0  # faces in a row that the model failed on
        self.model_fault = ""  # why the model is of no use, in words; "" while it is of use

    def use_model(self, model: ExpressionModel) -> None:
        """From now on read faces with this model."""
        self.model, self.model_fault, self._faults = model, "", 0

    def look(
        self,
        time: float,
        source_time: float | None = None,
        burst: Burst = ONE_FRAME,
        wait: Callable[[float], bool] = lambda _: True,
    ) -> Sample | None:
        """One sample at `time` (s), or None where the source has ended.

        `source_time` is the same moment on the source's own clock, where that one began at another time.
        The frames of a `burst` make one sample. `wait` lets so many seconds of real time pass between two of
        them, none where they don't come live, and says whether to go on. The source rests afterwards. Raises
        ShutterClosedError when the camera is switched off meanwhile.
        """
        begin = time if source_time is None else source_time
        samples: list[Sample] = []
        for number in range(burst.frames if self.source.in_motion else 1):
            if number and not wait(burst.spacing if self.source.live else 0.0):
                break
            try:
                frame = self.source.grab(begin + number * burst.spacing)
            except SourceError as error:
                samples = [NoReading(time, error.why)]
                break
            if frame is None:
                break
            samples.append(self.read(frame, time))
        self.source.rest()
        return combined(samples) if samples else None

    def read(self, frame: Frame, time: float) -> Sample:
        """The sample that one frame gives."""
        face = self._user.find(frame)
        if face is None:
            dark = float(frame.pixels.mean()) < DARK_PICTURE
            return NoReading(time, Absence.NO_LIGHT if dark else Absence.NO_FACE)
        picture = cut(frame, face, self.model.spec.face_margin)
        face = judged(face, picture)
        if face.quality == 0:
            gate = quality_of(picture, face).refused_by if picture.size else None
            return NoReading(time, REFUSED[gate] if gate is not None else Absence.POOR_FACE)
        try:
            probabilities = self.model.probabilities([picture])
        except ModelError as error:
            self._faults += TOO_SLOW_COUNTS if isinstance(error, ModelTooSlowError) else 1
            if self._faults >= MODEL_FAULTS:
                self.model_fault = str(error)
            return NoReading(time, Absence.BAD_MODEL)
        self._faults = 0
        classes = dict(zip(self.model.card.classes, map(float, probabilities[0]), strict=True))
        negative = float(self.model.negative(probabilities)[0])
        return Reading(time, classes, negative, face.quality, scene_of(frame, face, picture))

    def close(self) -> None:
        """Let go of the source. When this returns, the device is released."""
        self.source.close()
        self._user.forget()


def combined(samples: Sequence[Sample]) -> Sample:
    """One sample from those of a burst (at least one): the readings' mean, weighed by quality.

    Frames without a reading don't count where another one has a reading; where none has, the last says why.
    """
    readings = [sample for sample in samples if isinstance(sample, Reading)]
    if not readings:
        return samples[-1]
    weight = sum(reading.quality for reading in readings)
    last = readings[-1]
    if len(readings) == 1 or weight <= 0:
        return last
    return replace(
        last,
        classes={
            name: sum(reading.quality * reading.classes[name] for reading in readings) / weight
            for name in last.classes
        },
        negative=sum(reading.quality * reading.negative for reading in readings) / weight,
        quality=weight / len(readings),
    )
