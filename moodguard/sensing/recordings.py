"""The one place that reads recordings: video files, frame by frame, each with its time."""

import os
import stat
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.time_stamps import TimeLine
from moodguard.system.terminal import one_line

# Frames that are looked at before the first is shown, to see whether their time stamps are worth anything.
AHEAD = 30
# OpenCV gives up after 64 broken frames in a row, or 4096 packets of sound, and goes on when asked again. At
# the end of a file each question costs microseconds.
MOST_FAILURES = 500


class RecordingError(Exception):
    """A file can't be played as a video; the message says why, for people. `gone`: there is none to read."""

    def __init__(self, message: str, *, gone: bool = False) -> None:
        """`message` is for people, `gone` for the program."""
        super().__init__(message)
        self.gone = gone


class Recording:
    """A video file that is read once, from its beginning to its end. `name` is its name for people."""

    def __init__(self, path: Path) -> None:
        """Raises RecordingError where the file is missing, or holds no frame that can be read."""
        self.name = _shown(path.name)
        self._path = path
        ahead = self._open()
        try:
            rate = float(ahead.get(cv2.CAP_PROP_FPS))
            stamps = [_stamp(ahead) for _ in takewhile(lambda _: _grabbed(ahead), range(AHEAD))]
        finally:
            ahead.release()
        if not stamps:
            raise RecordingError(
                f"{self.name} can't be played as a video: it holds no picture that can be read."
            )
        self._line = TimeLine(stamps, rate)
        self._device: cv2.VideoCapture | None = self._open()

    @property
    def end(self) -> float:
        """When the frame that was read last is over, in s since the first; behind the last, the length."""
        return self._line.end

    def read(self) -> tuple[float, npt.NDArray[np.uint8]] | None:
        """The next frame: its time in s since the first, and its BGR pixels (H, W, 3); None at the end.

        Frames that are damaged are passed over; their time passes all the same.
        """
        while self._device is not None and _grabbed(self._device):
            time = self._line.time_of(_stamp(self._device))
            pixels = _picture(self._device)
            if pixels is not None:
                return time, pixels
        return None

    def __iter__(self) -> Iterator[tuple[float, npt.NDArray[np.uint8]]]:
        """The frames that are left."""
        while (frame := self.read()) is not None:
            yield frame

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        if self._device is not None:
            self._device.release()
        self._device = None

    def __enter__(self) -> "Recording":
        """Itself: it is open already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        self.close()

    def _open(self) -> cv2.VideoCapture:
        _check(self._path)
        # Bytes, for a name that is no text takes OpenCV down. Absolute, or a colon would make it an address.
        name: Any = os.fsencode(self._path.absolute())
        # FFmpeg reads all that the others do, tells the time of each frame, and makes no noise about errors.
        ffmpeg = cv2.videoio_registry.hasBackend(cv2.CAP_FFMPEG)
        device = cv2.VideoCapture(name, cv2.CAP_FFMPEG if ffmpeg else cv2.CAP_ANY)
        if not device.isOpened():
            raise RecordingError(f"{self.name} can't be played as a video.")
        return device


def _check(path: Path) -> None:
    """Raises RecordingError for what is no file: a pipe could be waited for without end."""
    name = _shown(str(path))
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RecordingError(f"There is no file {name}.", gone=True) from error
    except OSError as error:
        raise RecordingError(f"{name} can't be read: {error.strerror}.", gone=True) from error
    if stat.S_ISDIR(mode):
        raise RecordingError(f"{name} is a folder, and no video.")
    if not stat.S_ISREG(mode):
        raise RecordingError(f"{name} is no regular file, so it can't be played as a video.")


def _shown(name: str) -> str:
    """A file's name as it can be shown and written anywhere, also where it is no text."""
    return one_line(os.fsencode(name).decode("utf-8", "replace"))


def _grabbed(device: cv2.VideoCapture) -> bool:
    for _ in range(MOST_FAILURES):
        try:
            if device.grab():
                return True
        except cv2.error:
            continue
    return False


def _stamp(device: cv2.VideoCapture) -> float:
    return float(device.get(cv2.CAP_PROP_POS_MSEC)) / 1000


def _picture(device: cv2.VideoCapture) -> npt.NDArray[np.uint8] | None:
    try:
        good, pixels = device.retrieve()
    except cv2.error:
        return None
    if not good or pixels is None or pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
        return None
    return np.asarray(pixels, np.uint8)
