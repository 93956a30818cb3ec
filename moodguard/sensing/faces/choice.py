"""Whose face counts: the largest and most frontal one that is near enough, and the same one over time."""

from collections.abc import Sequence
from dataclasses import dataclass

from moodguard.sensing.faces.detector import SMALLEST_FACE, FaceDetector
from moodguard.sensing.faces.pose import turn_of
from moodguard.sensing.frame import Face, Frame, same_place

# A face in the user's place outweighs one elsewhere that is larger by less than a third.
STEADY = 1.33
# A face in another place, this much smaller than the user's or as much larger, is somebody else's, or none:
# Haar sees some in the folds of clothes, twice as large, below the chin ...
ANOTHER = 0.75
# ... unless it is there in so many looks on end, for then the user has sat down elsewhere.
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
        faces = self.detector.find(frame, self.last, everywhere=self._strangers > 0)
        face = choose(faces, frame, self.last)
        if face is not None and self.last is not None and _somebody_else(face, self.last):
            self._strangers += 1
            if self._strangers < LOOKS_TO_STAY:
                self._missed = 0
                return self._beside_stranger(faces, frame, self.last)
        self._strangers = 0
        if face is None:
            self._missed += 1
            if self._missed >= LOOKS_TO_FORGET:
                self.forget()
            return None
        self._missed = 0
        self.last = face
        return face

    def forget(self) -> None:
        """Take whoever comes next for the user: much time has passed, or the camera is another one."""
        self.last = None
        self._strangers = self._missed = 0

    def _beside_stranger(self, faces: Sequence[Face], frame: Frame, user: Face) -> Face | None:
        face = choose([face for face in faces if same_place(face, user)], frame, user)
        self.last = face or user
        return face


def _weight(face: Face, user: Face | None) -> float:
    frontal = 1.0 if face.landmarks is None else max(0.25, 1 - abs(turn_of(face.landmarks)))
    steady = STEADY if user is not None and same_place(face, user) else 1.0
    return face.side * face.score * frontal * steady


def _somebody_else(face: Face, user: Face) -> bool:
    alike = ANOTHER <= face.side / user.side <= 1 / ANOTHER
    return not alike and not same_place(face, user)
