"""The composed data set of the published system: FER-2013 and whichever other face sets the user has.

Their files are read where they lie, by the names that their authors gave them: `jaffe`, `faces`, `kdef`,
`rafd` and `kdef_gan` (KDEF-like faces made by a GAN) below the data folder. Class-named subfolders do too.
"""

import dataclasses
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import DataError, FaceSet, Picture
from trainers.data.file_names import SETS, labelled_files, pictures_in
from trainers.data.folders import decode

_NAMED = 5  # so many unreadable pictures are named


def with_other_sets(faces: FaceSet, data: Path) -> FaceSet:
    """`faces`, followed by those of every known set below `data`, cut to the face as FER-2013 is.

    Only names and labels are held; a picture is read again when it is asked for. Those whose name and folder
    tell no expression are left out and counted. Raises DataError where that is all of a set, and where
    pictures can't be read, which it names.
    """
    digest = hashlib.sha256(faces.sha256.encode())
    labels, names, files = list(faces.labels), [faces.name], []
    left_out, unreadable = dict(faces.left_out), []
    for folder, name in SETS.items():
        if not (data / folder).is_dir():
            continue
        found, nameless = labelled_files(pictures_in(data / folder), folder)
        if nameless:
            left_out[f"{name}: name and folder tell no expression"] = len(nameless)
        if not found:
            raise DataError(
                f"{data / folder} holds no pictures whose names tell an expression as those of {name} do; "
                "put them into class-named subfolders, or take the folder away"
            )
        files += [path for path, _ in found]
        labels += [KNOWN_CLASSES.index(label) for _, label in found]
        names.append(name)
        for path, _ in found:
            content = path.read_bytes()
            digest.update(hashlib.sha256(content).digest())
            if decode(content) is None:
                unreadable.append(str(path))
    if unreadable:
        named = ", ".join(unreadable[:_NAMED]) + (", ..." if len(unreadable) > _NAMED else "")
        raise DataError(
            f"{len(unreadable)} of {len(files)} pictures can't be read; repair or take away: {named}"
        )
    if not files:
        return faces
    return dataclasses.replace(
        faces,
        name=" + ".join(names),
        pictures=Joined(faces.pictures, files),
        labels=np.array(labels, np.int64),
        sha256=digest.hexdigest(),
        votes=None,
        left_out=left_out,
    )


class Joined(Sequence[Any]):
    """Pictures in memory, followed by pictures in files, each read and cut only when it is asked for."""

    def __init__(self, held: Sequence[Picture], files: Sequence[Path]) -> None:
        """The pictures `held` in memory, then those in `files`."""
        self._held, self._files = held, files
        self._cascade: cv2.CascadeClassifier | None = None
        self._boxes: dict[int, tuple[int, int, int, int]] = {}

    def __len__(self) -> int:
        """How many pictures there are."""
        return len(self._held) + len(self._files)

    def __getitem__(self, index: Any) -> Any:
        """One picture. Raises IndexError, and DataError where its file can't be read."""
        number = int(index)
        if not 0 <= number < len(self):
            raise IndexError(number)
        if number < len(self._held):
            return self._held[number]
        path = self._files[number - len(self._held)]
        picture = decode(path.read_bytes())
        if picture is None:
            raise DataError(f"{path} can't be read as a picture; repair it, or take it away")
        left, top, width, height = self._box(number, picture)
        return picture[top : top + height, left : left + width]

    def _box(self, number: int, picture: Picture) -> tuple[int, int, int, int]:
        """Where the largest Haar face is, looked for once; the whole picture where there is none."""
        if number not in self._boxes:
            if self._cascade is None:
                file = Path(cv2.__file__).parent / "data" / "haarcascade_frontalface_default.xml"
                self._cascade = cv2.CascadeClassifier(str(file))
            grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
            boxes = [
                (int(left), int(top), int(width), int(height))
                for left, top, width, height in self._cascade.detectMultiScale(grey, 1.1, 5)
            ]
            whole = (0, 0, picture.shape[1], picture.shape[0])
            self._boxes[number] = max(boxes, key=lambda box: box[2], default=whole)
        return self._boxes[number]
