"""What helps a face to be seen, in words: for somebody who sets up the camera and sees its picture."""

from pathlib import Path

from moodguard.reading import Absence, what_helps
from moodguard.sensing.faces import DetectorError, UserFace, cut, open_detector, quality_of
from moodguard.sensing.frame import Frame
from moodguard.sensing.watcher import DARK_PICTURE, REFUSED

GOOD = "Good: your face can be seen well."
SIT_DOWN = "Sit in front of the camera."
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
        why = _obstacle(user, frame)
        return GOOD if why is None else hint_for(why)

    def _opened(self) -> UserFace | None:
        if self._user is None and not self._unusable:
            try:
                self._user = UserFace(open_detector(self._file))
            except DetectorError:
                self._unusable = True  # the look says so, in words
        return self._user


def hint_for(why: Absence) -> str:
    """What is in the way of seeing a face, and what helps."""
    helps = SIT_DOWN if why is Absence.NO_FACE else what_helps(why)
    return f"{why.value[0].upper()}{why.value[1:]}. {helps}"


def _obstacle(user: UserFace, frame: Frame) -> Absence | None:
    face = user.find(frame)
    if face is None:
        return Absence.NO_LIGHT if float(frame.pixels.mean()) < DARK_PICTURE else Absence.NO_FACE
    picture = cut(frame, face, PLAIN_MARGIN)
    gate = quality_of(picture, face).refused_by if picture.size else None
    return REFUSED[gate] if gate is not None else None
