"""Reads pictures away from the windows' thread: those that are wanted, and no others."""

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from moodguard.desktop.pictures import UNREADABLE, PictureError, read_picture

log = logging.getLogger(__name__)

T = TypeVar("T")


class _Post(QObject):
    """Carries results from the threads that read to the thread of the windows."""

    done = Signal(object, object, object)  # path, size it was read for, _Made or words or _Unread


class _Unread:
    """In place of a picture that nobody wanted any more when its turn came."""


@dataclass(frozen=True)
class _Made(Generic[T]):
    """What became of a picture."""

    what: T


class PictureReader(QObject, Generic[T]):
    """Reads the pictures that are wanted, the first of them first, and keeps what was made of just those."""

    read = Signal(object)  # Path: `picture` has it now
    failed = Signal(object, str)  # Path, why in words

    def __init__(self, make: Callable[[QImage], T], parent: QObject | None = None) -> None:
        """Reads nothing until pictures are wanted. `make` is called on the thread that reads."""
        super().__init__(parent)
        self._make = make
        self._kept: dict[Path, T] = {}
        self._wanted: set[Path] = set()  # always this one set, which the thread looks into
        self._under_way: set[Path] = set()
        self._room = QSize()
        # One thread: two vast pictures at once would be too much for a small machine. It is not Qt's: a
        # QThreadPool waits for its threads when it is destroyed, for ever if that happens on one of them.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._post = _Post()  # no child of ours: a thread may still write to it after we are gone
        self._post.done.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def picture(self, path: Path) -> T | None:
        """The picture, if it has been read and is still wanted."""
        return self._kept.get(path)

    def want(self, paths: Iterable[Path], room: QSize) -> None:
        """Read `paths` to fit `room` (device pixels), in this order of urgency; forget all others."""
        wanted = list(dict.fromkeys(paths))
        if room != self._room:
            self._kept.clear()
            self._under_way.clear()
            self._room = QSize(room)
        self._wanted.clear()
        self._wanted.update(wanted)
        self._kept = {path: image for path, image in self._kept.items() if path in self._wanted}
        for path in wanted:
            if path not in self._kept and path not in self._under_way:
                self._under_way.add(path)
                self._begin(path)

    def forget(self) -> None:
        """Want nothing any more, and free the memory."""
        self.want((), self._room)

    def wait(self) -> None:
        """Until no thread reads any more: before the program ends."""
        self.forget()
        self._thread.submit(lambda: None).result()

    def _begin(self, path: Path) -> None:
        # All that the thread may touch, as we may be gone by then.
        room, post, wishes, make = QSize(self._room), self._post, self._wanted, self._make

        def read() -> None:
            result: _Made[T] | str | _Unread
            try:
                result = _Made(make(read_picture(path, room))) if path in wishes else _Unread()
            except PictureError as error:
                result = str(error)
            except Exception:  # whatever it is, nobody would hear of it here
                log.exception("a picture can't be read")
                result = UNREADABLE
            try:
                post.done.emit(path, room, result)
            except RuntimeError:  # the program ends, and Qt has taken the post away already
                log.debug("nobody is there any more to show a picture to")

        self._thread.submit(read)

    def _receive(self, path: Path, room: QSize, result: "_Made[T] | str | _Unread") -> None:
        if room != self._room:
            return
        self._under_way.discard(path)
        if path not in self._wanted:
            return
        if isinstance(result, _Made):
            self._kept[path] = result.what
            self.read.emit(path)
        elif isinstance(result, _Unread):  # it was given up, and wanted again before word of that came
            self._under_way.add(path)
            self._begin(path)
        else:
            self.failed.emit(path, result)
