"""Where frames come from: what every source can do, and the sources that are files.

The camera is in `camera`, the painted demo in `demo`.
"""

import math
import os
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, BinaryIO

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.picture_file.header import PictureFileError, UnknownKindError
from moodguard.picture_file.reading import read_header
from moodguard.reading import Absence
from moodguard.sensing.frame import Frame
from moodguard.sensing.recordings import Recording, RecordingError
from moodguard.system.looking import is_file
from moodguard.system.regular_files import open_regular

Pixels = npt.NDArray[np.uint8]

PICTURE_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
MAX_PICTURE_PIXELS = 50_000_000
MAX_PICTURE_BYTES = 2**28
WIDTH, HEIGHT = 640, 480
# Files round their time stamps to 1 ms, and some the first one, too: s that a frame may be shown too soon.
ROUNDED_STAMPS = 0.002


class SourceError(Exception):
    """A source gives no frame; `why` is the reason as a reading's absence, the message says it in words."""

    def __init__(self, message: str, why: Absence) -> None:
        """`message` is for the user, `why` for the program."""
        super().__init__(message)
        self.why = why


class Source(ABC):
    """Gives one frame at a time. Opened by the first `grab`, and again after a `close`."""

    name: str
    # Whether pictures come at their own time, and have to be waited for.
    live = False
    # Whether it has more than one picture for a look, a moment apart.
    in_motion = True

    @abstractmethod
    def grab(self, time: float) -> Frame | None:
        """The frame for `time` (s since the source began), or None where the source has ended.

        Raises SourceError where there is none now but may be one later.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of the device or file. When this returns, it is released. May be called twice."""

    def rest(self) -> None:  # noqa: B027 - most sources have nothing to let go of
        """A look is over, and the next one a while away: let others have what only one can use."""

    @property
    def length(self) -> float | None:
        """How long the source lasts in s, where that is known."""
        return None

    def length_up_to(self, most: float) -> float | None:
        """As `length`, but no more than `most` s, which may be found out sooner."""
        return None if self.length is None else min(self.length, most)


class VideoSource(Source):
    """A video file. With `speed` N, one second of the video counts as N seconds."""

    def __init__(self, path: Path, speed: float = 1.0) -> None:
        """Raises SourceError where the file can't be opened as a video."""
        self._path = path
        self._speed = speed
        self._recording: Recording | None = None
        self._shown: Pixels | None = None
        self._next: tuple[float, Pixels] | None = None
        self.name = self._open().name

    @property
    def length(self) -> float:
        """Length in s of the source's time (the video's, times `speed`); this reads the whole file.

        Raises SourceError where the file is gone.
        """
        return self.length_up_to(math.inf)

    def length_up_to(self, most: float) -> float:
        """As `length`, but no more of the file is read than lasts `most` s; so long is a longer one."""
        with _recording(self._path) as recording:
            for time, _ in recording:
                if time * self._speed >= most:
                    return most
            return min(recording.end * self._speed, most)

    def grab(self, time: float) -> Frame | None:
        """The frame that the video shows at `time`; None behind its end. Time only runs forwards."""
        recording = self._recording or self._open()
        wanted = time / self._speed
        while self._next is not None and self._next[0] <= wanted + ROUNDED_STAMPS:
            self._shown, self._next = self._next[1], recording.read()
        if self._shown is None or (self._next is None and wanted >= recording.end - ROUNDED_STAMPS):
            return None
        return Frame(self._shown, time)

    def close(self) -> None:
        """Close the file; the next grab opens it again and finds its place by time."""
        if self._recording is not None:
            self._recording.close()
        self._recording, self._shown, self._next = None, None, None

    def _open(self) -> Recording:
        self._recording = _recording(self._path)
        self._next = self._recording.read()
        return self._recording


def _recording(path: Path) -> Recording:
    try:
        return Recording(path)
    except RecordingError as error:
        why = Absence.CAMERA_GONE if error.gone else Absence.BAD_FRAME
        raise SourceError(str(error), why) from error


class FolderSource(Source):
    """A folder of pictures, one for each grab, in the order of their names."""

    in_motion = False

    def __init__(self, folder: Path) -> None:
        """Raises SourceError where the folder can't be listed or holds no picture."""
        self.name = folder.name
        try:
            entries = sorted(folder.iterdir())
        except OSError as error:
            raise SourceError(
                f"The folder {folder} can't be read: {error.strerror}.", Absence.CAMERA_GONE
            ) from error
        self._pictures = [p for p in entries if p.suffix.lower() in PICTURE_ENDINGS and is_file(p)]
        if not self._pictures:
            raise SourceError(
                f"The folder {folder} holds no picture ({', '.join(sorted(PICTURE_ENDINGS))}).",
                Absence.CAMERA_GONE,
            )
        self._next = 0

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self._pictures)

    def grab(self, time: float) -> Frame | None:
        """The next picture; None after the last. Raises SourceError for one that can't be read."""
        if self._next >= len(self._pictures):
            return None
        path = self._pictures[self._next]
        self._next += 1
        return Frame(read_picture(path), time)

    def close(self) -> None:
        """Nothing is held open between two pictures."""


def read_picture(path: Path) -> Pixels:
    """A picture file as BGR uint8 (H, W, 3), the right way up.

    Raises SourceError where it can't be read, is too large (which is known before it is decoded), or is cut
    off.
    """
    try:
        with open_regular(path) as file:
            _check(file, path.name)
            file.seek(0)
            data = np.frombuffer(file.read(MAX_PICTURE_BYTES), np.uint8)
    except OSError as error:
        raise SourceError(f"{path.name} can't be read: {error.strerror}.", Absence.BAD_FRAME) from error
    try:
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:  # OpenCV refuses pictures of absurd size by an exception of its own
        picture = None
    if picture is None or picture.shape[0] * picture.shape[1] > MAX_PICTURE_PIXELS:
        raise SourceError(f"{path.name} is no picture that can be read.", Absence.BAD_FRAME)
    return as_bgr(picture)


def _check(file: BinaryIO, name: str) -> None:
    """Refuse what OpenCV would decode all the same: at any size, and grey where nothing is left of it."""
    if os.fstat(file.fileno()).st_size > MAX_PICTURE_BYTES:
        raise SourceError(f"{name} is too large to be read.", Absence.BAD_FRAME)
    try:
        header = read_header(file)
    except UnknownKindError:  # such as BMP, of which OpenCV tells itself
        return
    except PictureFileError as error:
        raise SourceError(f"{name} is no picture that can be read: {error}.", Absence.BAD_FRAME) from error
    if header.pixels > MAX_PICTURE_PIXELS:
        raise SourceError(
            f"{name} is too large to be read ({header.pixels / 1e6:.0f} megapixels).", Absence.BAD_FRAME
        )
    if not header.whole:
        raise SourceError(f"{name} is cut off, so a part of the picture is missing.", Absence.BAD_FRAME)


def as_bgr(picture: "np.ndarray[Any, Any] | None") -> Pixels:
    """A decoded picture, grey or in colour, as BGR uint8 (H, W, 3). Raises SourceError where it is none."""
    channels = picture.shape[2] if picture is not None and picture.ndim == 3 else 1
    if (
        picture is None
        or picture.dtype != np.uint8
        or picture.size == 0
        or picture.ndim not in (2, 3)
        or channels not in (1, 3, 4)
    ):
        raise SourceError("The picture can't be read.", Absence.BAD_FRAME)
    if picture.ndim == 2 or picture.shape[2] == 1:
        picture = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
    colour: Pixels = picture[:, :, :3]  # type: ignore[assignment]
    return colour
