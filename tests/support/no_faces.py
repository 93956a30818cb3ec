"""A detector for tests that are about something else: looking for faces takes most of a look's time."""

from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.frame import Face, Frame


class NoFaces(FaceDetector):
    """Finds nothing."""

    name = "nobody"

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        return []
