"""Where frames come from: what every source can do, and the sources that are files.

The camera is in `camera`, the painted demo in `demo`.
"""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.reading import Absence
from moodguard.sensing.frame import Frame
from moodguard.system.looking import is_file

Pixels = npt.NDArray[np.uint8]

PICTURE_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
MAX_PICTURE_PIXELS = 50_000_000
WIDTH, HEIGHT = 640, 480


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


class VideoSource(Source):
    """A video file. With `speed` N, one second of the video counts as N seconds."""

    def __init__(self, path: Path, speed: float = 1.0) -> None:
        """Raises SourceError where the file can't be opened as a video."""
        self.name = path.name
        self._path = path
        self._speed = speed
        self._device: cv2.VideoCapture | None = None
        self._position = -1
        self._picture: Pixels | None = None
        device = self._open()
        self._fps = device.get(cv2.CAP_PROP_FPS) or 30.0
        self._count = int(device.get(cv2.CAP_PROP_FRAME_COUNT))

    @property
    def length(self) -> float | None:
        """Length in s of the source's time (the video's, times `speed`)."""
        return self._count / self._fps * self._speed if self._count > 0 else None

    def grab(self, time: float) -> Frame | None:
        """The frame that the video shows at `time`; None behind its end. Time only runs forwards."""
        wanted = int(time / self._speed * self._fps + 1e-6)
        device = self._device or self._open()
        while self._position < wanted:
            if not device.grab():
                return None
            self._position += 1
            if self._position == wanted:
                good, picture = device.retrieve()
                if not good:
                    raise SourceError(f"{self.name}: a frame is damaged.", Absence.BAD_FRAME)
                self._picture = as_bgr(picture)
        if self._picture is None:
            return None
        return Frame(self._picture, time)

    def close(self) -> None:
        """Close the file; the next grab opens it again and finds its place by time."""
        if self._device is not None:
            self._device.release()
        self._device, self._position, self._picture = None, -1, None

    def _open(self) -> cv2.VideoCapture:
        if not is_file(self._path):
            raise SourceError(f"There is no file {self._path}.", Absence.CAMERA_GONE)
        device = cv2.VideoCapture(str(self._path))
        if not device.isOpened():
            raise SourceError(f"{self._path.name} can't be played as a video.", Absence.BAD_FRAME)
        self._device = device
        return device


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
    """A picture file as BGR uint8 (H, W, 3). Raises SourceError where it can't be read or is too large."""
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise SourceError(f"{path.name} can't be read: {error.strerror}.", Absence.BAD_FRAME) from error
    try:
        picture = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:  # OpenCV refuses pictures of absurd size by an exception of its own
        picture = None
    if picture is None or picture.shape[0] * picture.shape[1] > MAX_PICTURE_PIXELS:
        raise SourceError(f"{path.name} is no picture that can be read.", Absence.BAD_FRAME)
    return as_bgr(picture)


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
