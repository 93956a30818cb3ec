"""Which detector is used: the best one whose file is there."""

import logging
from pathlib import Path

from moodguard.sensing.faces.detector import DetectorError, FaceDetector
from moodguard.sensing.faces.haar import HaarDetector
from moodguard.sensing.faces.yunet import YuNetDetector

log = logging.getLogger(__name__)


def open_detector(yunet: Path | None) -> FaceDetector:
    """YuNet where its file is there and whole, Haar otherwise. Raises DetectorError where neither works."""
    if yunet is not None:
        try:
            return YuNetDetector(yunet)
        except DetectorError as error:
            log.warning("%s The built-in detector is used, which finds fewer faces.", error)
    return HaarDetector()
