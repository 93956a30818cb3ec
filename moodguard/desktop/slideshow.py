"""Goes through pictures for the gallery: has them read in time, steps over bad ones, runs the slideshow."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from moodguard.desktop.picture_reader import PictureReader
from moodguard.desktop.picture_sequence import PictureSequence
from moodguard.desktop.prints import Print, load_what_prints_need, make_print

SLIDE_SECONDS = 20.0  # calm, and long enough for a face to answer
SLIDE_FADE_MS = 2_500
STEP_FADE_MS = 350


class Slideshow(QObject):
    """Knows which picture is wanted and which is on show; where it is shown is somebody else's affair."""

    sequence_changed = Signal()  # another picture is wanted, or it became known that some can't be read
    image_changed = Signal(object, int)  # Print or None, and how long to fade to it, in ms
    turned_to = Signal(object)  # Path of the picture that is to be seen from now on, or None for none

    def __init__(self, parent: QObject | None = None) -> None:
        """Shows nothing until pictures are loaded."""
        super().__init__(parent)
        self.sequence = PictureSequence()
        self.unwanted: set[Path] = set()  # the slideshow passes over them
        self._shown: Path | None = None
        self._image: Print | None = None
        self._fade_ms = 0
        self._playing = False
        load_what_prints_need()
        self._reader = PictureReader(make_print, self)
        self._reader.read.connect(self._picture_read)
        self._reader.failed.connect(self._picture_failed)
        self._slide = QTimer(self, singleShot=True, interval=round(SLIDE_SECONDS * 1000))
        self._slide.timeout.connect(self._slide_on)

    @property
    def shown(self) -> Path | None:
        """The picture that is to be seen now; while the next one is being read, that is the last one."""
        return self._shown

    @property
    def seconds(self) -> float:
        """How long each picture stays while the slideshow runs."""
        return self._slide.interval() / 1000

    @seconds.setter
    def seconds(self, seconds: float) -> None:
        self._slide.setInterval(round(seconds * 1000))

    @property
    def playing(self) -> bool:
        """Whether the slideshow runs, or would but for being held."""
        return self._playing

    def load(self, paths: Sequence[Path]) -> None:
        """Take up `paths`, at the picture that is on show if it is among them, else at the first."""
        self.sequence = PictureSequence(paths, self._shown)
        self._turn(0)

    def go_to(self, path: Path) -> None:
        """Go to a picture of the row; from one that is not in it nothing changes."""
        if path != self.sequence.current and self.sequence.go_to(path):
            self._turn(STEP_FADE_MS)

    def pass_over(self) -> None:
        """Go on to the next picture that is not unwanted, where there is one."""
        self.sequence.step(1, over=self.unwanted)
        self._turn(STEP_FADE_MS)

    def step(self, forward: int, fade_ms: int = STEP_FADE_MS) -> None:
        """Go on (1) or back (-1)."""
        self.sequence.step(forward)
        self._turn(fade_ms)

    def go_to_end(self, *, last: bool) -> None:
        """Go to the first picture, or the last."""
        self.sequence.go_to_end(last=last)
        self._turn(STEP_FADE_MS)

    def play(self, on: bool) -> None:
        """Run the slideshow, or stop it."""
        self._playing = on
        self.hold(not on)

    def hold(self, still: bool) -> None:
        """Keep the slideshow still for a while; when it goes on, the picture on show has its whole time."""
        if still or not self._playing:
            self._slide.stop()
        else:
            self._slide.start()

    def switch_off(self) -> None:
        """Show nothing, and free the memory."""
        self.play(False)
        self._show(None)
        self._image = None
        self.image_changed.emit(None, 0)
        self._reader.forget()

    def wait(self) -> None:
        """Until nothing is being read any more: before the program ends."""
        self._reader.wait()

    def _turn(self, fade_ms: int) -> None:
        """Show the wanted picture, now or as soon as it has been read."""
        self._slide.stop()
        self._fade_ms = fade_ms
        path = self.sequence.current
        self.sequence_changed.emit()
        if path is None:
            self.switch_off()
            return
        self._reader.want([path, *self.sequence.neighbours()], _largest_screen())
        if self._reader.picture(path) is not None:
            self._picture_read(path)

    def _picture_read(self, path: Path) -> None:
        image = self._reader.picture(path)
        if path != self.sequence.current or image is None:
            return
        if image is not self._image:
            self.image_changed.emit(image, self._fade_ms if path != self._shown else 0)
        self._image = image
        self._show(path)
        self.hold(False)

    def _show(self, path: Path | None) -> None:
        if path != self._shown:
            self._shown = path
            self.turned_to.emit(path)

    def _slide_on(self) -> None:
        self.sequence.step(1, over=self.unwanted)
        self._turn(SLIDE_FADE_MS)

    def _picture_failed(self, path: Path, why: str) -> None:
        self.sequence.mark_unreadable(path, why)
        self._turn(self._fade_ms)


def _largest_screen() -> QSize:
    """Room enough for whichever screen the window is moved to, in device pixels."""
    room = QSize(1, 1)
    for screen in QGuiApplication.screens():
        room = room.expandedTo(screen.size() * screen.devicePixelRatio())
    return room
