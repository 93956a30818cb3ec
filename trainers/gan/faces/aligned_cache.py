"""The aligned faces of FER-2013, read from a file beside the model where they were cut before."""

from pathlib import Path

import numpy as np

from moodguard.sensing.faces import DetectorError, YuNetDetector
from trainers.data.faces import DataError, locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.gan.faces.aligned import AlignedFaces, align, rows_agreed_on
from trainers.progress import progress_of
from trainers.writing import whole_file

DETECTOR = Path("detector") / "face_detection_yunet_2026may.onnx"


def read_aligned(data: Path, usage: Usage, kept: Path) -> AlignedFaces:
    """The faces of one part whose label the voters agree on, aligned by YuNet; `data` is the data folder.

    Cutting takes minutes, so the folder `kept` gets them, and they are read from there where they are of the
    same file. Raises DataError where FER-2013 or the detector is missing or damaged.
    """
    path = locate(data)
    if path.is_dir():
        raise DataError(f"{path} holds no fer2013, which the painter of faces learns from")
    file = read_fer2013(path)
    cut = kept / f"aligned-{usage.name.lower()}.npz"
    cached = _read(cut, file.sha256)
    if cached is not None:
        return cached
    try:
        detector = YuNetDetector(data / DETECTOR)
    except DetectorError as error:
        raise DataError(f"{error} Faces are cut by the eyes and the mouth that it finds.") from error
    faces = file.part(usage)
    aligned = align(faces, rows_agreed_on(faces), detector, progress_of("faces looked at"))
    kept.mkdir(parents=True, exist_ok=True)
    with whole_file(cut) as draft:
        np.savez(
            draft,
            pictures=aligned.pictures,
            labels=aligned.labels,
            sources=aligned.sources,
            face_set=np.array(file.sha256),
        )
    return aligned


def _read(path: Path, sha256: str) -> AlignedFaces | None:
    try:
        with np.load(path, allow_pickle=False) as kept:
            if str(kept["face_set"]) != sha256:
                return None
            return AlignedFaces(kept["pictures"], kept["labels"], kept["sources"])
    except (OSError, KeyError, ValueError):  # never cut, or damaged: they are cut anew
        return None
