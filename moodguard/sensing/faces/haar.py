"""OpenCV's frontal Haar cascades (Viola and Jones 2001)."""

import math
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from cv2.typing import MatLike

from moodguard.sensing.faces.detector import SMALLEST_FACE, DetectorError, FaceDetector, Pixels, shrunk
from moodguard.sensing.frame import Face, Frame, Point, same_place


@dataclass(frozen=True)
class Cascade:
    """A cascade file of OpenCV's, and the side of FER-2013's cut of the side of its boxes (on 300 faces)."""

    file: str
    scale: float


# Of the cascades that OpenCV has, these two miss different faces.
ALT2 = Cascade("haarcascade_frontalface_alt2.xml", 0.98)
DEFAULT = Cascade("haarcascade_frontalface_default.xml", 0.93)
# Where a face is expected, a part of the frame so many times as wide is searched, enlarged or shrunk until
# the face has so many pixels: there a fine search costs a sixth of a coarse one of the whole frame.
PART = 2.2
FACE_PIXELS = 48
FINER_PIXELS = 64
# Where none is seen there upright, the part is searched as if the head leaned by so many degrees to either
# side: a cascade sees some 15 by itself.
TILTS = (-25.0, 25.0)
# Every so many searches, the whole frame: somebody else may sit there now.
WHOLE_EVERY = 6


class HaarDetector(FaceDetector):
    """Looks where the face was, then in the whole frame; what the whole frame gives must prove itself.

    Measured on webcam clips: equalising the light of the whole frame loses a quarter of the faces, and
    equalising that of the part gains none.
    """

    name = "Haar"

    def __init__(self, cascades: tuple[Cascade, Cascade] = (ALT2, DEFAULT)) -> None:
        """Raises DetectorError where a cascade is missing, as in an incomplete bundle."""
        self._first, self._second = (_Searcher(cascade) for cascade in cascades)
        self._searches = 0

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        """The face near the last one, or else those that one cascade sees and the other confirms.

        Every so often, and where it is asked for, both: the coarse search of the whole frame may miss the
        user where it finds somebody else.
        """
        self._searches += 1
        if near is None:
            return self._find_anywhere(frame)
        if everywhere or self._searches % WHOLE_EVERY == 0:
            return self._find_beside(frame, near)
        user = self._find_near(frame, near)
        return self._find_anywhere(frame) if user is None else [user]

    def _find_beside(self, frame: Frame, near: Face) -> list[Face]:
        faces = self._find_anywhere(frame)
        if any(same_place(face, near) for face in faces):
            return faces
        user = self._find_near(frame, near)
        # Beside others, what was followed must prove itself as well: it may have been no face.
        if user and faces and not self._first.search_part(frame, user, FACE_PIXELS, neighbours=2):
            user = None
        return faces if user is None else [*faces, user]

    def _find_near(self, frame: Frame, near: Face) -> Face | None:
        for pixels in (FACE_PIXELS, FINER_PIXELS):
            faces = self._second.search_part(frame, near, pixels, neighbours=1)
            if faces:
                return max(faces, key=lambda face: face.score)
        leaning = (
            face
            for tilt in TILTS
            for face in self._second.search_part(frame, near, FACE_PIXELS, neighbours=2, tilt=tilt)
        )
        return max(leaning, key=lambda face: face.score, default=None)

    def _find_anywhere(self, frame: Frame) -> list[Face]:
        # Searching the whole with both would cost twice as much; so each has its turn.
        first, second = (self._first, self._second) if self._searches % 2 else (self._second, self._first)
        seen = first.search_whole(frame)
        confirmed = (second.search_part(frame, face, FACE_PIXELS, neighbours=2) for face in seen)
        return [max(faces, key=lambda face: face.score) for faces in confirmed if faces]


class _Searcher:
    """One cascade, at work on frames."""

    def __init__(self, cascade: Cascade) -> None:
        path = Path(cv2.__file__).parent / "data" / cascade.file
        if not path.is_file():
            raise DetectorError(f"OpenCV's face cascade {cascade.file} is missing from this installation.")
        # Bytes, whatever the annotations say: a name that is no text takes OpenCV down.
        name: Any = os.fsencode(path)
        self._classifier = cv2.CascadeClassifier(name)
        self._scale = cascade.scale

    def search_whole(self, frame: Frame) -> list[Face]:
        """Faces anywhere, by a coarse search that sees some where there are none."""
        small, scale = shrunk(frame.pixels)
        grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
        smallest = int(SMALLEST_FACE * min(grey.shape))
        return self._detect(grey, scale, (0, 0), step=1.15, neighbours=1, smallest=smallest)

    def search_part(
        self, frame: Frame, near: Face, pixels: int, *, neighbours: int, tilt: float = 0.0
    ) -> list[Face]:
        """Faces of about the size of `near` around it, searched where that one has so many `pixels`.

        `tilt` turns the part by so many degrees first, against the clock, so that heads which lean the other
        way stand upright. The squares are upright in the frame all the same.
        """
        height, width = frame.pixels.shape[:2]
        (x, y), reach = near.centre, near.side * PART / 2
        left, top = max(0, int(x - reach)), max(0, int(y - reach))
        part: Pixels = frame.pixels[top : min(height, int(y + reach)), left : min(width, int(x + reach))]
        if part.size == 0:
            return []
        scale = pixels / near.side
        size = max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale))
        grey = cv2.cvtColor(cv2.resize(part, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
        if tilt:
            turned = cv2.getRotationMatrix2D(((x - left) * scale, (y - top) * scale), tilt, 1.0)
            grey = cv2.warpAffine(grey, turned, size, borderMode=cv2.BORDER_REPLICATE)
        smallest, largest = int(0.65 * pixels), int(1.5 * pixels)
        faces = self._detect(
            grey, scale, (left, top), step=1.1, neighbours=neighbours, smallest=smallest, largest=largest
        )
        return [_turned_back(face, (x, y), tilt) for face in faces] if tilt else faces

    def _detect(
        self,
        grey: MatLike,
        scale: float,
        corner: tuple[int, int],
        *,
        step: float,
        neighbours: int,
        smallest: int,
        largest: int = 0,
    ) -> list[Face]:
        boxes, _, weights = self._classifier.detectMultiScale3(
            grey,
            scaleFactor=step,
            minNeighbors=neighbours,
            minSize=(smallest, smallest),
            maxSize=(largest, largest),
            outputRejectLevels=True,
        )
        found = []
        for (x, y, width, _), weight in zip(boxes, np.ravel(weights), strict=True):
            side = width * self._scale
            inset = (width - side) / 2
            left, top = corner[0] + (x + inset) / scale, corner[1] + (y + inset) / scale
            found.append(Face(left, top, side / scale, score=float(1 / (1 + np.exp(-weight)))))
        return found


def _turned_back(face: Face, around: Point, tilt: float) -> Face:
    """Where that face lies in a picture that was turned around a point, before it was."""
    angle = math.radians(tilt)
    (x, y), (middle_x, middle_y) = face.centre, around
    right, down = x - middle_x, y - middle_y
    back_x = middle_x + right * math.cos(angle) - down * math.sin(angle)
    back_y = middle_y + right * math.sin(angle) + down * math.cos(angle)
    return replace(face, left=back_x - face.side / 2, top=back_y - face.side / 2)
