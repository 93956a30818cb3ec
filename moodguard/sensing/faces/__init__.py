"""Faces: where they are, whose counts, how well each can be read, and the cut that the model sees."""

from moodguard.sensing.faces.choice import UserFace, choose
from moodguard.sensing.faces.cutting import cut
from moodguard.sensing.faces.detector import DetectorError, FaceDetector
from moodguard.sensing.faces.haar import HaarDetector
from moodguard.sensing.faces.open_detector import open_detector
from moodguard.sensing.faces.quality import Gate, Quality, judged, quality_of
from moodguard.sensing.faces.scene import scene_of
from moodguard.sensing.faces.yunet import YuNetDetector

__all__ = [
    "DetectorError",
    "FaceDetector",
    "Gate",
    "HaarDetector",
    "Quality",
    "UserFace",
    "YuNetDetector",
    "choose",
    "cut",
    "judged",
    "open_detector",
    "quality_of",
    "scene_of",
]
