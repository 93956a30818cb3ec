"""Whose face counts: the largest and most frontal one that is near enough, and the same one over time."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from moodguard.sensing.faces.detector import SMALLEST_FACE, FaceDetector
from moodguard.sensing.faces.pose import turn_of
from moodguard.sensing.frame import Face, Frame

# A face in the user's place outweighs one elsewhere that is larger by less than a third.
STEADY = 1.33
# Somebody this much smaller than the user, in another place, sits or stands behind: a passer-by ...
BEHIND = 0.75
# ... unless nobody else was seen in so many looks, for then the user has sat down elsewhere.
LOOKS_TO_STAY = 4
# Without any face for so many looks, whoever comes next is the user.
LOOKS_TO_FORGET = 6


def choose(faces: Sequence[Face], frame: Frame, user: Face | None = None) -> Face | None:
    """The face that counts among those of one frame; None where none is near enough.

    `user` is the face that counted last, if any.
    """
    near = SMALLEST_FACE * min(frame.pixels.shape[:2])
    return max(
        (face for face in faces if face.side >= near), key=lambda face: _weight(face, user), default=None
    )


@dataclass
class UserFace:
    """Follows the user's face from frame to frame. Belongs to one thread, like its detector."""

    detector: FaceDetector
    last: Face | None = None
    _strangers: int = 0
    _missed: int = 0

    def find(self, frame: Frame) -> Face | None:
        """The user's face in this frame; None where it is not there, or only somebody else's."""
        face = choose(self.detector.find(frame, self.last), frame, self.last)
        if face is None:
            self._strangers = 0
            self._missed += 1
            if self._missed >= LOOKS_TO_FORGET:
                self.forget()
            return None
        self._missed = 0
        if self.last is not None and _passes_by(face, self.last):
            self._strangers += 1
            if self._strangers < LOOKS_TO_STAY:
                return None
        self._strangers = 0
        self.last = face
        return face

    def forget(self) -> None:
        """Take whoever comes next for the user: much time has passed, or the camera is another one."""
        self.last = None
        self._strangers = self._missed = 0


def same_place(face: Face, other: Face) -> bool:
    """Whether two squares may be of one head that has moved a little."""
    (x, y), (other_x, other_y) = face.centre, other.centre
    return math.hypot(x - other_x, y - other_y) < 0.75 * max(face.side, other.side)


def _weight(face: Face, user: Face | None) -> float:
    frontal = 1.0 if face.landmarks is None else max(0.25, 1 - abs(turn_of(face.landmarks)))
    steady = STEADY if user is not None and same_place(face, user) else 1.0
    return face.side * face.score * frontal * steady


def _passes_by(face: Face, user: Face) -> bool:
    return face.side < BEHIND * user.side and not same_place(face, user)
