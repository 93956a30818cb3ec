"""YuNet (Wu et al. 2023), a small network that finds turned and partly hidden faces; run by OpenCV."""

import hashlib
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.faces.detector import DETECTION_WIDTH, DetectorError, FaceDetector, shrunk
from moodguard.sensing.frame import Face, Frame, Landmarks
from moodguard.system.regular_files import read_regular

# Of face_detection_yunet_2026may.onnx in the OpenCV Zoo. Another file is refused: OpenCV's importer is
# native code, which a made-up file could turn against the user.
MOST_BYTES = 2**20  # it has 0.2 MB
SHA256 = "ebafce4e3c118d6554634be5c27ab333b4c047a9a8c3faf1d7cf93101c22f0f0"
# The side of the square that FER-2013's faces were cut with, of the height of YuNet's box (on 1,500 faces).
SIDE_OF_HEIGHT = 0.965
# On webcam clips, users score 0.83 and more; hands, printed faces and far walkers stay below 0.76.
LEAST_SCORE = 0.78


class YuNetDetector(FaceDetector):
    """Faces with landmarks, as squares around the middle of YuNet's boxes, which are taller than wide."""

    name = "YuNet"

    def __init__(self, path: Path, width: int = DETECTION_WIDTH) -> None:
        """`width`: larger frames are shrunk to it.

        Raises DetectorError where the file is missing, damaged, or not the one that is known.
        """
        self._width = width
        model = np.frombuffer(whole_file(path), np.uint8)
        try:
            self._net = cv2.FaceDetectorYN.create(
                "onnx", model, np.empty(0, np.uint8), (width, width), LEAST_SCORE
            )
            self.find(Frame(np.zeros((240, 320, 3), np.uint8), 0))
        except (cv2.error, SystemError) as error:
            raise DetectorError(f"The face detector {path.name} does not run here.") from error

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        """All faces of the frame; the whole is searched each time, for it costs little."""
        del near, everywhere  # hints for detectors that gain by them
        picture, scale = shrunk(frame.pixels, self._width)
        height, width = picture.shape[:2]
        self._net.setInputSize((width, height))
        _, found = self._net.detect(picture)
        return [_as_face(row, scale) for row in (found if found is not None else ())]


def whole_file(path: Path) -> bytes:
    """YuNet's file, checked. Raises DetectorError where it can't be read or is another one."""
    try:
        data = read_regular(path, MOST_BYTES)
    except OSError as error:
        raise DetectorError(f"The face detector {path} can't be read: {error.strerror}.") from error
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise DetectorError(
            f"The face detector {path.name} is damaged or another one than MoodGuard knows; "
            "“make detector” fetches the right one."
        )
    return data


def _as_face(row: npt.NDArray[np.float32], scale: float) -> Face:
    left, top, width, height, *points, score = (float(v) for v in row)
    side = height * SIDE_OF_HEIGHT
    pairs = [(points[i] / scale, points[i + 1] / scale) for i in range(0, 10, 2)]
    return Face(
        (left + width / 2 - side / 2) / scale,
        (top + height / 2 - side / 2) / scale,
        side / scale,
        score=score,
        landmarks=Landmarks(*pairs),
    )
