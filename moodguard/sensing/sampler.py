"""The background thread that looks at regular times and hands samples over; nobody ever waits for it."""

import logging
import threading
import time as system_time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from moodguard.sensing.opening import OpeningError, Wanted, open_watcher
from moodguard.sensing.watcher import Watcher

log = logging.getLogger(__name__)

STOP_TIMEOUT_MS = 5000


class Sampler(QThread):
    """Opens what is wanted on its own thread and samples it; its signals reach the GUI thread queued.

    The newest frame wins: a slow look delays the next one, and nothing is queued up behind it.
    """

    sampled = Signal(object)  # a Sample
    opened = Signal(str, float, list)  # source's name, the model's threshold, problems in words
    failed = Signal(str)  # nothing can be watched, in words
    ended = Signal()  # the video or folder has come to its end
    switched_off = Signal()  # paused, and the device is closed

    def __init__(
        self,
        wanted: Wanted,
        interval: float,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`interval` in s of `clock`."""
        super().__init__(parent)
        self._wanted = wanted
        self._interval = interval
        self._clock = clock
        self._speed = 1.0
        self._changed = threading.Condition()
        self._paused = False
        self._stopping = False
        self._reopen = True
        self._changes = 0
        self._watcher: Watcher | None = None

    @property
    def camera_open(self) -> bool:
        """Whether this thread holds a camera at this moment; may be asked from any thread."""
        watcher = self._watcher
        return watcher is not None and watcher.source.holds_camera

    def pause(self) -> None:
        """Look no more and close the device; `switched_off` follows when it is closed."""
        self._change(_paused=True)

    def resume(self) -> None:
        """Look again."""
        self._change(_paused=False)

    def configure(self, wanted: Wanted, interval: float) -> None:
        """Take on other wishes: the source and model are opened anew only where they changed."""
        changed = wanted != self._wanted
        self._change(_wanted=wanted, _interval=interval, _reopen=self._reopen or changed)

    def run_at(self, speed: float) -> None:
        """The clock runs `speed` times as fast as real time."""
        self._change(_speed=speed)

    def stop(self) -> None:
        """Close the device and end the thread; waits for it, for a few seconds at most."""
        self._change(_stopping=True)
        if not self.wait(STOP_TIMEOUT_MS):
            log.warning("the camera's driver did not answer in time")

    def run(self) -> None:
        """The thread's work; called by Qt."""
        watcher: Watcher | None = None
        began = 0.0
        told_off = False
        while not self._stopping:
            seen = self._changes
            if self._paused:
                if watcher is not None:
                    watcher.close()
                if not told_off:
                    told_off = True
                    self.switched_off.emit()
                self._rest(seen, None)
                continue
            told_off = False
            if self._reopen:
                self._reopen = False
                if watcher is not None:
                    watcher.close()
                watcher = self._watcher = self._open()
                began = self._clock()
            started = system_time.monotonic()
            if watcher is not None and not self._look(watcher, began):
                watcher.close()
                watcher = None
                self.ended.emit()
            busy = system_time.monotonic() - started
            self._rest(seen, max(0.0, self._interval / self._speed - busy) if watcher is not None else None)
        if watcher is not None:
            watcher.close()

    def _open(self) -> Watcher | None:
        try:
            opened = open_watcher(self._wanted)
        except OpeningError as error:
            log.error("%s", error)
            self.failed.emit(str(error))
            return None
        model = opened.watcher.model
        self.opened.emit(opened.watcher.source.name, model.card.threshold.value, list(opened.problems))
        return opened.watcher

    def _look(self, watcher: Watcher, began: float) -> bool:
        now = self._clock()
        sample = watcher.look(now, now - began)
        if sample is None:
            return False
        if not self._paused:
            self.sampled.emit(sample)
        return True

    def _change(self, **values: object) -> None:
        with self._changed:
            for name, value in values.items():
                setattr(self, name, value)
            self._changes += 1
            self._changed.notify_all()

    def _rest(self, seen: int, seconds: float | None) -> None:
        """Wait for `seconds`, or until anything has changed since change number `seen`."""
        with self._changed:
            self._changed.wait_for(lambda: self._changes != seen, seconds)
