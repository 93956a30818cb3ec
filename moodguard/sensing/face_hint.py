"""What helps a face to be seen, in words: for somebody who sets up the camera and sees its picture."""

from pathlib import Path

from moodguard.sensing.faces import DetectorError, Gate, UserFace, cut, open_detector, quality_of
from moodguard.sensing.frame import Frame

NO_FACE = "No face in view. Sit in front of the camera"
GOOD = "Good: your face can be seen well"
HINTS = {
    Gate.SIZE: "Too far away. Come a little nearer",
    Gate.LIGHT: "Too dark. Some light on your face helps",
    Gate.SHARPNESS: "Blurred. Hold still for a moment, or wipe the lens",
    Gate.POSE: "Turn towards the screen",
    Gate.HIDDEN: "Something hides a part of your face",
}
PLAIN_MARGIN = 0.0  # the gates were set on faces without any


class FaceHint:
    """Judges one frame after the other. Belongs to one thread, and keeps no picture."""

    def __init__(self, detector: Path | None) -> None:
        """`detector` is YuNet's file, if any. Nothing is opened before the first frame."""
        self._file = detector
        self._user: UserFace | None = None
        self._unusable = False

    def words(self, frame: Frame) -> str:
        """What helps with this frame, or that it is good; "" where faces can't be found here at all."""
        user = self._opened()
        if user is None:
            return ""
        face = user.find(frame)
        if face is None:
            return NO_FACE
        picture = cut(frame, face, PLAIN_MARGIN)
        if picture.size == 0:
            return NO_FACE
        gate = quality_of(picture, face).refused_by
        return GOOD if gate is None else HINTS[gate]

    def _opened(self) -> UserFace | None:
        if self._user is None and not self._unusable:
            try:
                self._user = UserFace(open_detector(self._file))
            except DetectorError:
                self._unusable = True  # the look says so, in words
        return self._user
