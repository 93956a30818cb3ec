"""Finds one picture and reads it small, both away from the thread of the windows."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from moodguard.desktop.pictures import PictureError, read_picture

log = logging.getLogger(__name__)

Find = Callable[[], Path | None]


class _Post(QObject):
    """Carries a picture from the thread that reads to the thread of the windows."""

    done = Signal(object, object)  # Find, QImage


class PictureFinder(QObject):
    """One picture at a time. Where none can be had, nothing comes."""

    found = Signal(object, object)  # the Find that was asked for, and its QImage

    def __init__(self, parent: QObject | None = None) -> None:
        """The thread begins with the first picture. It is not Qt's, as in `PictureReader`."""
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._post = _Post()  # no child of ours: the thread may still write to it after we are gone
        self._post.done.connect(self.found, Qt.ConnectionType.QueuedConnection)

    def find(self, find: Find, room: QSize) -> None:
        """Have `find` called and its picture read, to fit `room` in device pixels."""
        post, room = self._post, QSize(room)

        def run() -> None:
            try:
                path = find()
                picture = read_picture(path, room) if path is not None else QImage()
            except PictureError as error:
                log.info("no picture on the card: %s", error)
                return
            except Exception:  # whatever it is, nobody would hear of it here, and the card needs no picture
                log.exception("no picture on the card")
                return
            if picture.isNull():
                return
            try:
                post.done.emit(find, picture)
            except RuntimeError:  # the program ends, and Qt has taken the post away already
                log.debug("nobody is there any more to show a picture to")

        self._thread.submit(run)

    def wait(self) -> None:
        """Until nothing is read any more: before the program ends."""
        self._thread.submit(lambda: None).result()
