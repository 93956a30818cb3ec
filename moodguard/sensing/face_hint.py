"""What is in the way of seeing a face: for somebody who sets up the camera and sees its picture."""

from dataclasses import dataclass
from pathlib import Path

from moodguard.reading import Absence
from moodguard.sensing.faces import DetectorError, UserFace, cut, open_detector, quality_of
from moodguard.sensing.frame import Frame
from moodguard.sensing.watcher import DARK_PICTURE, REFUSED

PLAIN_MARGIN = 0.0  # the gates were set on faces without any


@dataclass(frozen=True, slots=True)
class FaceView:
    """How a face is seen: what is in the way, None where it is seen well."""

    obstacle: Absence | None


class FaceHint:
    """Judges one frame after the other. Belongs to one thread, and keeps no picture."""

    def __init__(self, detector: Path | None) -> None:
        """`detector` is YuNet's file, if any. Nothing is opened before the first frame."""
        self._file = detector
        self._user: UserFace | None = None
        self._unusable = False

    def judge(self, frame: Frame) -> FaceView | None:
        """How the face is seen in this frame; None where faces can't be found here at all."""
        user = self._opened()
        return None if user is None else FaceView(_obstacle(user, frame))

    def _opened(self) -> UserFace | None:
        if self._user is None and not self._unusable:
            try:
                self._user = UserFace(open_detector(self._file))
            except DetectorError:
                self._unusable = True  # the look says so, in words
        return self._user


def _obstacle(user: UserFace, frame: Frame) -> Absence | None:
    face = user.find(frame)
    if face is None:
        return Absence.NO_LIGHT if float(frame.pixels.mean()) < DARK_PICTURE else Absence.NO_FACE
    picture = cut(frame, face, PLAIN_MARGIN)
    gate = quality_of(picture, face).refused_by if picture.size else None
    return REFUSED[gate] if gate is not None else None
