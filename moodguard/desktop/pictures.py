"""Reads pictures from disk for showing: away from the windows' thread, and never larger than a screen."""

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

log = logging.getLogger(__name__)

# What one picture may take while it is read, for formats that can't be read at a smaller size.
LIMIT_MIB = 512
# By content, not by ending: an SVG that is called .png must not reach out for other files.
FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"jfif", b"webp"})
UNREADABLE = "the file can't be read"
REASONS = {
    QImageReader.ImageReaderError.FileNotFoundError: "the file is gone",
    QImageReader.ImageReaderError.DeviceError: UNREADABLE,
    QImageReader.ImageReaderError.UnsupportedFormatError: "not a PNG, JPEG or WebP picture",
    QImageReader.ImageReaderError.InvalidDataError: "the file is damaged",
}


class PictureError(Exception):
    """A picture can't be read; the message says why, in a few words."""


def read_picture(path: Path, room: QSize) -> QImage:
    """The picture in sRGB, the right way up, scaled down (never up) to fit `room`, in device pixels.

    Raises PictureError.
    """
    QImageReader.setAllocationLimit(LIMIT_MIB)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.canRead() and bytes(reader.format().data()) not in FORMATS:
        raise PictureError(REASONS[QImageReader.ImageReaderError.UnsupportedFormatError])
    size = reader.size()
    if size.isValid():
        # The file is turned after it was scaled, so a picture that lies on its side gets the room turned too.
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        reader.setScaledSize(fitted(size, room.transposed() if turned else room, enlarge=1.0))
    image = reader.read()
    if image.isNull() and size.width() * size.height() * 4 > LIMIT_MIB * 2**20:
        raise PictureError("too large to be read")
    if image.isNull():
        raise PictureError(REASONS.get(reader.error(), UNREADABLE))
    return _for_screen(image)


def fitted(size: QSize, room: QSize, enlarge: float) -> QSize:
    """`size` in its proportions, as large as `room` allows, at most `enlarge` times itself, at least 1x1."""
    factor = min(
        room.width() / max(1, size.width()), room.height() / max(1, size.height()), enlarge
    )  # fmt: skip
    return QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))


def _for_screen(image: QImage) -> QImage:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != srgb:
        image.convertToColorSpace(srgb)
    kind = (
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(kind)


class _Post(QObject):
    """Carries results from the threads that read to the thread of the windows."""

    done = Signal(object, object, object)  # path, size it was read for, QImage or words or _Unread


class _Unread:
    """In place of a picture that nobody wanted any more when its turn came."""


class PictureReader(QObject):
    """Reads the pictures that are wanted, the first of them first, and keeps just those."""

    read = Signal(object)  # Path: `picture` has it now
    failed = Signal(object, str)  # Path, why in words

    def __init__(self, parent: QObject | None = None) -> None:
        """Reads nothing until pictures are wanted."""
        super().__init__(parent)
        self._kept: dict[Path, QImage] = {}
        self._wanted: set[Path] = set()  # always this one set, which the thread looks into
        self._under_way: set[Path] = set()
        self._room = QSize()
        # One thread: two vast pictures at once would be too much for a small machine. It is not Qt's: a
        # QThreadPool waits for its threads when it is destroyed, for ever if that happens on one of them.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._post = _Post()  # no child of ours: a thread may still write to it after we are gone
        self._post.done.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def picture(self, path: Path) -> QImage | None:
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
        room, post, wishes = QSize(self._room), self._post, self._wanted

        def read() -> None:
            result: QImage | str | _Unread
            try:
                result = read_picture(path, room) if path in wishes else _Unread()
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

    def _receive(self, path: Path, room: QSize, result: QImage | str | _Unread) -> None:
        if room != self._room:
            return
        self._under_way.discard(path)
        if path not in self._wanted:
            return
        if isinstance(result, QImage):
            self._kept[path] = result
            self.read.emit(path)
        elif isinstance(result, _Unread):  # it was given up, and wanted again before word of that came
            self._under_way.add(path)
            self._begin(path)
        else:
            self.failed.emit(path, result)
