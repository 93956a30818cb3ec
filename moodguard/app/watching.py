"""What is watched: whether the camera is open, how often it is looked, and what has become of the source."""

import dataclasses
import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.app.options import AppOptions
from moodguard.clock import ScaledClock
from moodguard.companion import Companion, Status
from moodguard.mood import baseline
from moodguard.sensing.sampler import Sampler
from moodguard.sensing.source_choice import Wanted, wanted_by
from moodguard.store.paths import Paths
from moodguard.store.settings import Settings
from moodguard.system.camera_permission import CameraPermission, Permission

log = logging.getLogger(__name__)


class WatchingController(QObject):
    """Owns the sampler, and lets it do what the companion and the settings want."""

    opened = Signal(str, float)  # the source's name, and the threshold that the model's card advises
    ended = Signal()  # the recording is over
    changed = Signal()  # there is something new to say

    def __init__(
        self,
        options: AppOptions,
        paths: Paths,
        companion: Companion,
        permission: CameraPermission,
        *,
        settings: Callable[[], Settings],
        clock: ScaledClock,
        parent: QObject,
    ) -> None:
        """`settings` gives those in force; `permission` is the system's leave to use cameras."""
        super().__init__(parent)
        self._options = options
        self._paths = paths
        self._companion = companion
        self._permission = permission
        self._settings = settings
        self._clock = clock
        self._camera_on = True
        self._closing = False
        self.asleep = False  # or about to be: the camera stays closed
        self.source = ""  # the name of what is watched
        self.failure = ""  # why nothing can be watched, in words
        self.problems: list[str] = []  # what had to be replaced, in words
        self.recording_over = False
        self.interval = settings().sample_seconds  # s between two looks just now
        self.sampler = Sampler(
            self._wanted_source(), self.interval, clock, self, adaptive=settings().adapt_rate
        )
        self.sampler.paced.connect(self._paced)
        self.sampler.opened.connect(self._opened)
        self.sampler.failed.connect(self._failed)
        self.sampler.ended.connect(self._ended)
        self.sampler.switched_off.connect(self._switched_off)

    def configure(self) -> None:
        """Take on the settings, and the system's leave to use cameras."""
        settings = self._settings()
        self.sampler.configure(self._wanted_source(), settings.sample_seconds, adaptive=settings.adapt_rate)

    def look_closely(self, closely: bool) -> None:
        """Look often, with the camera kept open, or as usual."""
        if closely:
            wanted = dataclasses.replace(self._wanted_source(), keep_camera_open=True)
            self.sampler.configure(wanted, baseline.INTERVAL, adaptive=False)
        else:
            self.configure()

    def switch_camera(self) -> None:
        """Open or close the camera, as the companion wants."""
        wanted = self._companion.camera_wanted and not self.asleep
        if wanted != self._camera_on:
            self._camera_on = wanted
            self._closing = not wanted
            (self.sampler.resume if wanted else self.sampler.pause)()

    def set_attention(self, *, gallery_open: bool, on_battery: bool) -> None:
        """Look as closely as is worth it; most of all while pictures are shown that one can learn from."""
        attention = 1.0 if gallery_open else self._companion.attention
        self.sampler.set_attention(attention, on_battery=on_battery)

    def is_looking(self) -> bool:
        """From any thread: whether a look is under way, as far as an open camera tells."""
        return self.sampler.camera_open and not self._settings().keep_camera_open

    def words(self, status: Status) -> str:
        """How things are, for the tray."""
        if self._closing:
            return "Switching the camera off…"
        if self.recording_over and not status.paused:
            return "The recording has ended"
        return self.failure or status.words

    def why(self, status: Status) -> str:
        """What stands behind "Why?", with the numbers; "" where the first line says all."""
        over = self.recording_over and not status.paused
        return "" if self._closing or over or self.failure else status.why

    def _wanted_source(self) -> Wanted:
        options = self._options
        wanted = wanted_by(self._settings(), self._paths, options.source, options.speed or 1.0)
        permitted = self._permission.state() is Permission.GRANTED
        return dataclasses.replace(wanted, endless=not options.once, camera_permitted=permitted)

    def _opened(self, source: str, threshold: float, problems: list[str]) -> None:
        log.info("source opened: %s", source)
        self.source = source
        self.recording_over = False
        self.problems, self.failure = problems, ""
        self.opened.emit(source, threshold)
        self.changed.emit()

    def _failed(self, words: str) -> None:
        self.failure = words
        self.changed.emit()

    def _ended(self) -> None:
        log.info("the recording has ended")
        self.recording_over = True
        self.changed.emit()
        self.ended.emit()

    def _switched_off(self) -> None:
        log.info("the camera is off")
        self._closing = False
        self.changed.emit()

    def _paced(self, interval: float) -> None:
        self.interval = interval
        self._companion.set_sample_interval(interval)
