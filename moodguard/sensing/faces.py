"""Faces: where they are, whose counts, how well it can be read, and the cut that the model sees."""

import logging
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.frame import Face, Frame

log = logging.getLogger(__name__)

Pixels = npt.NDArray[np.uint8]

# Detection runs on a picture of this width: a face at a desk is large, and the cost grows with the area.
DETECTION_WIDTH = 320
# Someone at a desk fills a good part of the picture; whoever is smaller than this share of it walks past.
SMALLEST_FACE = 0.12
# YuNet's box is taller and narrower than the Haar box that FER-2013 was cut with (measured on 1,500 faces).
YUNET_TO_HAAR = 0.965 / 0.98
YUNET_SCORE = 0.7
# What a face must have to be read at all; found by eye on webcam clips made dark and blurred.
DARKEST_MEAN = 25.0
LEAST_CONTRAST = 10.0
LEAST_SHARPNESS = 8.0
QUALITY_SIDE = 64


class DetectorError(Exception):
    """A face detector can't be used; the message says why, in words."""


class FaceDetector(ABC):
    """Finds faces in a frame. Not thread-safe: it belongs to the thread that made it."""

    name: str

    @abstractmethod
    def find(self, frame: Frame) -> list[Face]:
        """All faces, in no special order, in pixels of the frame; quality not yet judged."""


class HaarDetector(FaceDetector):
    """OpenCV's frontal Haar cascade (Viola and Jones 2001), which comes with opencv-python."""

    name = "Haar"

    def __init__(self, cascade: str = "haarcascade_frontalface_alt2.xml") -> None:
        """Raises DetectorError where the cascade is missing, as in an incomplete bundle."""
        path = Path(cv2.__file__).parent / "data" / cascade
        if not path.is_file():
            raise DetectorError(f"OpenCV's face cascade {cascade} is missing from this installation.")
        self._cascade = cv2.CascadeClassifier(str(path))

    def find(self, frame: Frame) -> list[Face]:
        """Faces on a grey picture of detection size.

        Measured on webcam clips: equalising the light first loses a quarter of the faces, and these steps
        and neighbours find a tenth more than OpenCV's usual ones without a false face.
        """
        small, scale = _shrink(frame.pixels)
        grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
        smallest = int(SMALLEST_FACE * min(grey.shape))
        boxes, _, weights = self._cascade.detectMultiScale3(
            grey, scaleFactor=1.1, minNeighbors=2, minSize=(smallest, smallest), outputRejectLevels=True
        )
        return [
            Face(x / scale, y / scale, max(w, h) / scale, score=float(1 / (1 + np.exp(-weight))))
            for (x, y, w, h), weight in zip(boxes, np.ravel(weights), strict=True)
        ]


class YuNetDetector(FaceDetector):
    """YuNet (Wu et al. 2023) through OpenCV; finds turned and partly hidden faces that Haar misses."""

    name = "YuNet"

    def __init__(self, path: Path) -> None:
        """Raises DetectorError where the file is missing or no YuNet."""
        try:
            self._net = cv2.FaceDetectorYN.create(str(path), "", (DETECTION_WIDTH, 240), YUNET_SCORE)
            self.find(Frame(np.zeros((240, 320, 3), np.uint8), 0))
        except (cv2.error, SystemError) as error:
            raise DetectorError(f"The face detector {path.name} can't be used.") from error

    def find(self, frame: Frame) -> list[Face]:
        """Faces as squares of the Haar convention around YuNet's boxes."""
        picture, scale = _shrink(frame.pixels)
        height, width = picture.shape[:2]
        self._net.setInputSize((width, height))
        _, found = self._net.detect(picture)
        return [_from_yunet(row, scale) for row in (found if found is not None else ())]


def open_detector(yunet: Path | None) -> FaceDetector:
    """YuNet where its file is there and works, Haar otherwise. Raises DetectorError where neither does."""
    if yunet is not None:
        try:
            return YuNetDetector(yunet)
        except DetectorError as error:
            log.warning("%s The slower built-in detector is used.", error)
    return HaarDetector()


def choose(faces: Sequence[Face], frame: Frame) -> Face | None:
    """The user's face: the largest that is near enough; None where there is none."""
    near = SMALLEST_FACE * min(frame.pixels.shape[:2])
    return max((f for f in faces if f.side >= near), key=lambda f: f.side, default=None)


def cut(frame: Frame, face: Face, margin: float) -> Pixels:
    """The square (S, S, 3) BGR around a face, `margin` times its side wider on every side.

    What reaches beyond the frame repeats its border, so that the face keeps its place in the square.
    """
    height, width = frame.pixels.shape[:2]
    side = max(8, round(face.side * (1 + 2 * margin)))
    left = round(face.left + face.side / 2 - side / 2)
    top = round(face.top + face.side / 2 - side / 2)
    beyond = max(0, -left, -top, left + side - width, top + side - height)
    inside = frame.pixels[max(top, 0) : min(top + side, height), max(left, 0) : min(left + side, width)]
    if beyond == 0 or inside.size == 0:
        return np.ascontiguousarray(inside)
    return cv2.copyMakeBorder(  # type: ignore[return-value]
        inside,
        max(0, -top), max(0, top + side - height), max(0, -left), max(0, left + side - width),
        cv2.BORDER_REPLICATE,
    )  # fmt: skip


def judged(face: Face, picture: Pixels) -> Face:
    """The face with its quality, 0..1, judged on its cut (BGR or grey). 0 means: not to be read.

    Light, contrast and sharpness (variance of the Laplacian) count, each up to where more stops helping.
    """
    if picture.size == 0:
        return replace(face, quality=0.0)
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    grey = cv2.resize(grey, (QUALITY_SIDE, QUALITY_SIDE), interpolation=cv2.INTER_AREA)
    mean, contrast = float(grey.mean()), float(grey.std())
    sharpness = float(cv2.Laplacian(grey, cv2.CV_32F).var())
    if mean < DARKEST_MEAN or contrast < LEAST_CONTRAST or sharpness < LEAST_SHARPNESS:
        return replace(face, quality=0.0)
    parts = (mean / (3 * DARKEST_MEAN), contrast / (3 * LEAST_CONTRAST), sharpness / (10 * LEAST_SHARPNESS))
    return replace(face, quality=float(np.prod([min(1.0, part) for part in parts]) ** (1 / len(parts))))


def _shrink(picture: Pixels) -> tuple[Pixels, float]:
    scale = min(1.0, DETECTION_WIDTH / picture.shape[1])
    if scale == 1.0:
        return picture, scale
    size = (DETECTION_WIDTH, max(1, round(picture.shape[0] * scale)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA), scale  # type: ignore[return-value]


def _from_yunet(row: npt.NDArray[np.float32], scale: float) -> Face:
    left, top, width, height = (float(v) / scale for v in row[:4])
    side = height * YUNET_TO_HAAR
    return Face(left + width / 2 - side / 2, top + height / 2 - side / 2, side, score=float(row[-1]))
