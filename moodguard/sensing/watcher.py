"""The way of one frame: source, face, expression. What comes out has no pixels."""

from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.sensing.expressions import ExpressionModel, ModelError
from moodguard.sensing.faces import FaceDetector, choose, cut, judged
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import Source, SourceError


class Watcher:
    """Looks once when asked. Belongs to one thread."""

    def __init__(self, source: Source, detector: FaceDetector, model: ExpressionModel) -> None:
        self.source = source
        self.detector = detector
        self.model = model

    def look(self, time: float, source_time: float | None = None) -> Sample | None:
        """One sample at `time` (s), or None where the source has ended.

        `source_time` is the same moment on the source's own clock, where that one began at another time.
        """
        try:
            frame = self.source.grab(time if source_time is None else source_time)
        except SourceError as error:
            return NoReading(time, error.why)
        if frame is None:
            return None
        return self.read(frame, time)

    def read(self, frame: Frame, time: float) -> Sample:
        """The sample that one frame gives."""
        face = choose(self.detector.find(frame), frame)
        if face is None:
            return NoReading(time, Absence.NO_FACE)
        picture = cut(frame, face, self.model.spec.face_margin)
        face = judged(face, picture)
        if face.quality == 0:
            return NoReading(time, Absence.POOR_FACE)
        try:
            probabilities = self.model.probabilities([picture])
        except ModelError:  # the model was tried out when it was loaded, so it is this picture's fault
            return NoReading(time, Absence.BAD_FRAME)
        classes = dict(zip(self.model.card.classes, map(float, probabilities[0]), strict=True))
        negative = float(self.model.negative(probabilities)[0])
        return Reading(time, classes, negative, face.quality)

    def close(self) -> None:
        """Let go of the source. When this returns, the device is released."""
        self.source.close()
