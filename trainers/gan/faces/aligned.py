"""The faces that the face painter learns from: clear, frontal, with eyes and mouth always in one place."""

import hashlib
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.faces.pose import turn_of
from moodguard.sensing.frame import Face, Frame, Landmarks
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES
from trainers.data.faces import DataError, FaceSet, Picture
from trainers.data.ferplus import ferplus_majority
from trainers.progress import Progress, silent

Faces = npt.NDArray[np.uint8]
Labels = npt.NDArray[np.int64]

SIDE = 64
# Right eye, left eye, nose, right and left corner of the mouth, in a picture of SIDE pixels: the means over
# 500 faces of FER-2013, made symmetrical.
LANDMARK_TEMPLATE = np.array(
    [(20.8, 24.4), (43.2, 24.4), (32.0, 37.8), (22.9, 48.4), (41.1, 48.4)], np.float32
)
MAX_TURN = 0.17
MAX_TILT = 25.0  # degrees
_SCALE_RANGE = 0.75, 1.35  # of a face enlarged from 48 to 64; beyond them the landmarks are wrong
_DETECTION_SIDE = 96  # pixels that a face is enlarged to for the detector
_MAX_LANDMARK_ERROR = 5.0  # pixels, root mean square, that the landmarks may lie off their places
_MIN_GREY_RANGE = 40.0  # greys between dark and light; what has less is fog
# People hardly ever agree on these: so many of FER+'s ten votes are enough beside the original label.
ENOUGH_VOTES = {"disgust": 2, "fear": 3}


@dataclass(frozen=True)
class AlignedFaces:
    """Grey faces (N, 64, 64) uint8 with labels (N,) that count in `FER_CLASSES`.

    `sources` (N,) says which row of the face set each is. `sha256` covers pictures and labels.
    """

    pictures: Faces
    labels: Labels
    sources: Labels

    @property
    def sha256(self) -> str:
        """Of pictures and labels."""
        return hashlib.sha256(self.pictures.tobytes() + self.labels.tobytes()).hexdigest()

    def __len__(self) -> int:
        """The number of faces."""
        return len(self.labels)


def rows_agreed_on(faces: FaceSet) -> Labels:
    """The rows, (M,), whose label most of FER+'s people gave too, or `ENOUGH_VOTES` of them.

    All rows where nobody has voted.
    """
    if faces.votes is None:
        return np.arange(len(faces), dtype=np.int64)
    in_fer = [FER_CLASSES.index(name) if name in FER_CLASSES else -2 for name in FERPLUS_CLASSES]
    majority = np.array([*in_fer, -1], np.int64)[ferplus_majority(faces.votes)]
    clear = majority == faces.labels
    for name, enough in ENOUGH_VOTES.items():
        voted = faces.votes[:, FERPLUS_CLASSES.index(name)] >= enough
        clear |= (faces.labels == FER_CLASSES.index(name)) & voted
    return np.flatnonzero(clear)


def align(
    faces: FaceSet,
    rows: Labels,
    detector: FaceDetector,
    progress: Progress = silent,
) -> AlignedFaces:
    """Cut the faces of `rows` anew so that eyes, nose and mouth lie at `PLACES`, as nearly as turning and
    scaling brings them there. Left out is who isn't found, looks aside, or lies too far off.

    Raises DataError where none is left, as with a detector that gives no landmarks.
    """
    pictures, labels, sources = [], [], []
    for number, row in enumerate(rows):
        grey = faces.pictures[row]
        points = landmarks(grey, detector)
        picture = None if points is None else align_face(grey, points)
        if picture is not None:
            pictures.append(picture)
            labels.append(int(faces.labels[row]))
            sources.append(int(row))
        progress(number + 1, len(rows))
    if not pictures:
        raise DataError(
            f"none of {len(rows)} faces can be cut by its eyes and mouth; the detector is {detector.name}"
        )
    return AlignedFaces(np.stack(pictures), np.array(labels, np.int64), np.array(sources, np.int64))


def landmarks(grey: Picture, detector: FaceDetector) -> Landmarks | None:
    """Eyes, nose and mouth in pixels of the grey face (H, H), mirrored beyond its border; None if unseen."""
    large = cv2.resize(grey, (_DETECTION_SIDE, _DETECTION_SIDE), interpolation=cv2.INTER_CUBIC)
    beyond = _DETECTION_SIDE // 2
    wide = cv2.copyMakeBorder(large, beyond, beyond, beyond, beyond, cv2.BORDER_REFLECT_101)
    faces = detector.find(Frame(np.asarray(cv2.cvtColor(wide, cv2.COLOR_GRAY2BGR), np.uint8), 0.0))
    middle = [face for face in faces if _in_the_middle(face)]
    points = max(middle, key=lambda face: face.score).landmarks if middle else None
    if points is None:
        return None
    back = len(grey) / _DETECTION_SIDE
    return Landmarks(
        *(((x - beyond) * back, (y - beyond) * back) for x, y in landmark_array(points).tolist())
    )


def align_face(grey: Picture, points: Landmarks) -> Picture | None:
    """The face (64, 64) with its landmarks at `PLACES`; None where it can't be brought there honestly."""
    if abs(turn_of(points)) > MAX_TURN:
        return None
    own = landmark_array(points)
    # The stubs don't know that there may be none.
    matrix = cast(
        "cv2.typing.MatLike | None", cv2.estimateAffinePartial2D(own, LANDMARK_TEMPLATE, method=cv2.LMEDS)[0]
    )
    if matrix is None:
        return None
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0])) * len(grey) / SIDE
    tilt = float(np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0])))
    off = own @ matrix[:, :2].T + matrix[:, 2] - LANDMARK_TEMPLATE
    if not _SCALE_RANGE[0] < scale < _SCALE_RANGE[1] or abs(tilt) > MAX_TILT:
        return None
    if float(np.sqrt((off**2).sum(axis=1).mean())) > _MAX_LANDMARK_ERROR:
        return None
    placed = cv2.warpAffine(
        grey, matrix, (SIDE, SIDE), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
    )
    return _stretch_contrast(placed)


def landmark_array(points: Landmarks) -> npt.NDArray[np.float32]:
    """Five points (5, 2), in the order of `PLACES`."""
    return np.array(
        [points.right_eye, points.left_eye, points.nose, points.right_mouth, points.left_mouth], np.float32
    )


def _stretch_contrast(grey: cv2.typing.MatLike) -> Picture | None:
    """Stretched so that all but a hundredth at each end of the greys fill the range; None if nearly flat."""
    darkest, lightest = np.percentile(grey, [1, 99])
    if lightest - darkest < _MIN_GREY_RANGE:
        return None
    stretched = (grey.astype(np.float32) - darkest) * (255 / (lightest - darkest))
    levels: Picture = np.rint(stretched).clip(0, 255).astype(np.uint8)
    return levels


def _in_the_middle(face: Face) -> bool:
    x, y = face.centre
    return max(abs(x - _DETECTION_SIDE), abs(y - _DETECTION_SIDE)) < _DETECTION_SIDE / 3
