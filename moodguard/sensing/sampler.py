"""The background thread that looks again and again and hands samples over; nobody ever waits for it."""

import logging
import math
import threading
import time as system_time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moodguard.reading import Sample
from moodguard.sensing.adaptive_interval import AdaptiveInterval
from moodguard.sensing.camera import NO_CONSENT
from moodguard.sensing.camera_state import CameraState, state_after, state_of
from moodguard.sensing.cameras import CameraName, list_cameras
from moodguard.sensing.face_hint import FaceHint
from moodguard.sensing.frame import Frame
from moodguard.sensing.preview import FRAME_SECONDS, PreviewPicture, PreviewSlot, preview_of
from moodguard.sensing.shutter import Shutter, ShutterClosedError
from moodguard.sensing.source_choice import (
    OF_CAMERA,
    Opened,
    OpeningError,
    Wanted,
    camera_of,
    open_watcher,
    with_another_model,
)
from moodguard.sensing.sources import SourceError
from moodguard.sensing.watcher import Watcher, burst_within
from moodguard.system.growing_pause import GrowingPause
from moodguard.system.onnx_session import Interrupt, RunInterruptedError
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

# Nothing that this thread waits for should hang, so only a machine that is very busy needs so long.
STOP_SECONDS = 30.0
# A driver mostly lets go of a camera within these. A pause waits no longer, for it is asked for on the thread
# of the windows; what takes longer is told as being switched off. At the end no window is left to wait.
OFF_SECONDS = 0.03
OFF_AT_END_SECONDS = 0.5
HANGING_SECONDS = 0.5  # between two questions whether a driver that hangs has let go
HOT_PLUG_SECONDS = 3.0
PREVIEW_RETRY_SECONDS = 2.0
HINT_SECONDS = 0.4
FAULT = to_translate(
    "Something went wrong that nobody foresaw, so the camera is closed. All else goes on, and it is tried "
    "again by itself, less and less often. If this stays, choose another camera or expression model in the "
    "settings; the log says more."
)
# When so much more time has passed than a look or a rest takes, the machine slept: what was under way is old.
SLEPT_SECONDS = 45.0


class Sampler(QObject):
    """Opens what is wanted on a thread of its own and samples it; its signals reach the GUI thread queued.

    The newest frame wins: a slow look delays the next one, and nothing is queued up behind it.
    """

    sampled = Signal(object)  # a Sample
    paced = Signal(float)  # from now on a look every so many seconds of the clock
    camera_named = Signal(str)  # which camera the states that follow are of, as people call it
    camera_state = Signal(object)  # a CameraState, or None where no camera is watched
    opened = Signal(str, float, list)  # source's name, the model's threshold, problems in words
    failed = Signal(str)  # nothing can be watched, in words
    ended = Signal()  # the video or folder has come to its end
    switched_off = Signal()  # paused, and the device is closed
    preview_ready = Signal()  # a picture lies ready for `take_preview`
    preview_judged = Signal(object)  # FaceView of the preview, None where faces can't be found at all
    preview_failed = Signal(str)  # there is nothing to show, in words

    def __init__(
        self,
        wanted: Wanted,
        interval: float,
        clock: Callable[[], float],
        parent: QObject | None = None,
        *,
        adaptive: bool = True,
        off_within: float = OFF_SECONDS,
    ) -> None:
        """`interval` in s of `clock`: the usual time between two looks, from which `adaptive` may depart.

        `off_within` is how long `pause` waits for the device to be closed, in s of real time.
        """
        super().__init__(parent)
        self._wanted = wanted
        self._clock = clock
        self._off_within = off_within
        self._interval = AdaptiveInterval(interval, adaptive=adaptive)
        self._shutter = Shutter()
        self._interrupt = Interrupt()  # pulled once, at the end
        self._preview = PreviewSlot()
        self._previewed: str | None = None
        self._judged = False
        self._previews = 0
        self._speed = 1.0
        # Not a QThread: one that still runs when it is destroyed takes the whole program down with it. This
        # one is left behind then; as a daemon it does not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="sampler", daemon=True)
        self._changed = threading.Condition()
        self._paused = False
        self._pauses = 0
        self._stopping = False
        self._reopen = True
        self._changes = 0
        self._wishes = 0  # those of the changes that somebody asked for
        # What follows belongs to the thread that looks.
        self._opened: Opened | None = None
        self._fault_pause = GrowingPause()
        self._refused: dict[Path, str] = {}  # models that proved to be of no use, and why
        self._refused_for: tuple[Path | None, Path] | None = None  # the wish for which they did
        self._began = 0.0
        self._looked_at = -math.inf  # begin of the last look in s of real time
        self._look_ended = math.nan  # its end in s of the clock
        self._told_interval = math.nan
        self._told_state: CameraState | None = None
        self._told_name = ""
        self._told_off = 0  # the number of the pause of which it was told that the device is closed
        self._hint_due = -math.inf
        self._hot_plug_due = -math.inf
        self._cameras_then: list[CameraName] = []

    def start(self) -> None:
        """Begin to look. Once only."""
        self._thread.start()

    # --- from any thread

    @property
    def camera_open(self) -> bool:
        """Whether this program holds a camera at this moment."""
        return self._shutter.held

    @property
    def off(self) -> bool:
        """Whether `switched_off` has told of the last pause, and nothing was looked at since."""
        return self._paused and self._told_off == self._pauses

    def pause(self) -> None:
        """Look no more and close the device.

        When this returns the device is mostly closed, and in any case it is being closed: a driver may be
        slow to let go, or hang. `switched_off` follows when it is closed for certain.
        """
        with self._changing():
            self._paused = True
            self._pauses += 1
        self._shutter.shut(self._off_within)

    def resume(self) -> None:
        """Look again."""
        self._shutter.open()
        with self._changing():
            self._paused = False

    def configure(self, wanted: Wanted, interval: float, *, adaptive: bool = True) -> None:
        """Take on other wishes: the source and model are opened anew only where they changed."""
        with self._changing():
            self._interval.every, self._interval.adaptive = interval, adaptive
            self._reopen = self._reopen or wanted != self._wanted
            self._wanted = wanted

    def set_speed(self, speed: float) -> None:
        """The clock runs `speed` times as fast as real time."""
        with self._changing():
            self._speed = speed

    def set_attention(self, tension: float, *, on_battery: bool) -> None:
        """How near a suggestion is (0..1), and whether the machine runs on its battery."""
        before = self._interval.seconds
        self._interval.tension, self._interval.on_battery = tension, on_battery
        if self._interval.seconds != before:
            self._wake()

    def preview(self, camera: str | None, *, judged: bool = False) -> None:
        """Show the camera of that value ("" for the first one) instead of looking, or (None) no longer.

        `judged`: say by `preview_judged` how the face in the picture is seen.
        """
        with self._changing():
            self._previewed, self._judged = camera, judged
            self._previews += 1
        self._preview.take()  # a picture that nobody wants any more is kept by nobody

    def take_preview(self) -> PreviewPicture | None:
        """The newest picture of the preview; None where it was taken already, or there is none."""
        return self._preview.take()

    def stop(self) -> None:
        """Close the device and end the thread; where it does not end in time it is left behind and silent."""
        with self._changing():
            self._stopping = True
        self._interrupt.pull()
        self._shutter.shut(max(self._off_within, OFF_AT_END_SECONDS))
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)
        if self._thread.is_alive():
            log.warning("the thread that looks did not end in time")
            self.blockSignals(True)
            self.setParent(None)  # or this would be destroyed with its parent, under that thread's feet

    # --- the thread that looks

    def _run(self) -> None:
        while not self._stopping:
            seen, wishes = self._changes, self._wishes
            previewing = False
            try:
                if self._paused:
                    self._stay_off(seen)
                elif self._previewed is not None:
                    previewing = True
                    self._show_preview()
                else:
                    self._watch(seen)
            except (ShutterClosedError, RunInterruptedError):  # paused meanwhile, or told to end
                continue
            except Exception:  # a camera, a file or a model may come up with anything
                log.exception("the thread that looks met a fault")
                self._recover(wishes, previewing)
        self._close()

    def _recover(self, wishes: int, previewing: bool) -> None:
        """Close the device, say what happened, and wait a while, or until somebody wants something else."""
        self._close()
        if previewing:
            self.preview_failed.emit(tr(FAULT))
        else:
            self._opened, self._reopen = None, True
            self.failed.emit(tr(FAULT))
        if self._told_state is not None:
            self._say(CameraState.FAILED)
        with self._changed:
            pause = self._fault_pause.after_fault()
            if self._changed.wait_for(lambda: self._wishes != wishes, pause):
                self._fault_pause.over()

    def _stay_off(self, seen: int) -> None:
        """While paused: tell, once, that the device is closed, as soon as it is."""
        self._close()
        if self._shutter.held:
            self._rest(seen, HANGING_SECONDS)
            return
        if self._told_off != self._pauses:
            self._told_off = self._pauses
            self._looked_at = -math.inf
            self._interval.start_anew()
            self._say(CameraState.STOPPED)
            self.switched_off.emit()
        if self._previewed is not None:
            paused = tr("MoodGuard is paused or quiet, so the camera stays off.")
            self.preview_failed.emit(paused if self._wanted.consented else NO_CONSENT)
        self._rest(seen, None)

    def _watch(self, seen: int) -> None:
        """Open what is wanted, look if it is time to, or rest until something is due."""
        if self._reopen:
            self._reopen = False
            self._close()
            self._opened = self._open()
        if self._opened is None:
            self._rest(seen, None)
            return
        self._tell_interval()
        if self._camera_came():
            self._looked_at = -math.inf
        left = self._looked_at + self._interval.seconds / self._speed - system_time.monotonic()
        if left > 0:
            self._rest(seen, min(left, HOT_PLUG_SECONDS) if self._misses_camera else left)
        elif not self._look(self._opened.watcher):
            self._close()
            self._opened = None
            self.ended.emit()
        elif self._opened.watcher.model_fault:
            self._replace_model(self._opened)

    def _open(self) -> Opened | None:
        if self._wanted.source in OF_CAMERA:
            self._say(CameraState.STARTING)
        wanted = self._wanted
        if (wanted.model, wanted.shipped_model) != self._refused_for:
            self._refused, self._refused_for = {}, (wanted.model, wanted.shipped_model)
        try:
            opened = open_watcher(wanted, self._shutter, self._refused, self._interrupt)
        except OpeningError as error:
            log.error("%s", error)
            self.failed.emit(str(error))
            return None
        except ShutterClosedError:
            self._reopen = True
            raise
        self._began, self._looked_at = self._clock(), -math.inf
        if not opened.watcher.source.live:
            self._say(None)
        self._tell_opened(opened)
        return opened

    def _replace_model(self, opened: Opened) -> None:
        """Go on with another model than the one that has proved to be of no use."""
        watcher = opened.watcher
        self._refused[watcher.model.path] = watcher.model_fault
        try:
            self._opened = with_another_model(opened, self._wanted, self._refused, self._interrupt)
        except OpeningError as error:
            log.error("%s", error)
            self._close()
            self._opened = None
            self.failed.emit(str(error))
        else:
            self._tell_opened(self._opened)

    def _tell_opened(self, opened: Opened) -> None:
        watcher = opened.watcher
        threshold = watcher.model.card.threshold.value
        self.opened.emit(watcher.source.name, threshold, list(opened.problems))

    def _look(self, watcher: Watcher) -> bool:
        """Take one sample and hand it over; False where the source has ended."""
        now = self._clock()
        if now - self._look_ended > self._interval.seconds + SLEPT_SECONDS * self._speed:
            watcher.close()  # what it has in its buffers was taken before the machine slept
            self._interval.start_anew()
        self._looked_at = system_time.monotonic()
        if watcher.source.live:
            self._cameras_then = list_cameras()
            self._say_that_it_begins()
        else:
            self._say(None)
        burst = burst_within(self._interval.seconds)
        sample = watcher.look(now, now - self._began, burst, self._undisturbed)
        if sample is None:
            return False
        passed = self._clock() - now
        self._look_ended = now + passed
        if passed > SLEPT_SECONDS * self._speed:
            watcher.close()
        elif not self._paused:
            self._hand_over(sample, watcher)
        self._fault_pause.over()
        return True

    def _hand_over(self, sample: Sample, watcher: Watcher) -> None:
        self._interval.saw(sample)
        self._tell_interval()
        if watcher.source.live:
            if watcher.source.name != self._told_name:
                self._told_name = watcher.source.name
                self.camera_named.emit(self._told_name)
            self._say(state_after(sample, held=self._shutter.held))
        self.sampled.emit(sample)

    def _show_preview(self) -> None:
        """Show pictures until they are no longer wanted, or from elsewhere."""
        self._close()
        self._looked_at = -math.inf
        with self._changed:
            camera, wanted, number = self._previewed, self._wanted, self._previews
            hints = FaceHint(wanted.detector) if self._judged else None
        if camera is None:
            return
        source = camera_of(replace(wanted, camera=camera, keep_camera_open=True), self._shutter)

        def over() -> bool:
            return self._previews != number or self._wanted != wanted or self._paused or self._stopping

        try:
            while not over():
                pause = FRAME_SECONDS
                try:
                    frame = source.grab(self._clock())
                    shown = frame is not None and self._preview.put(preview_of(frame))
                    self._fault_pause.over()
                    if shown:
                        self.preview_ready.emit()
                        self._say(CameraState.SHOWN)
                    if frame is not None and hints is not None:
                        self._judge(hints, frame)
                except SourceError as error:
                    self.preview_failed.emit(str(error))
                    self._say(state_of(error.why))
                    pause = PREVIEW_RETRY_SECONDS
                with self._changed:
                    self._changed.wait_for(over, pause)
        finally:
            source.close()

    def _judge(self, hints: FaceHint, frame: Frame) -> None:
        """Say what helps, a few times a second at most: more words than that nobody reads."""
        now = system_time.monotonic()
        if now >= self._hint_due:
            self._hint_due = now + HINT_SECONDS
            self.preview_judged.emit(hints.judge(frame))

    @property
    def _misses_camera(self) -> bool:
        return self._told_state is CameraState.NO_CAMERA

    def _camera_came(self) -> bool:
        """Whether a look found no camera to use, and another one than then is there now."""
        if not self._misses_camera:
            return False
        now = system_time.monotonic()
        if now < self._hot_plug_due:
            return False
        self._hot_plug_due = now + HOT_PLUG_SECONDS
        before, self._cameras_then = self._cameras_then, list_cameras()
        return bool(self._cameras_then) and self._cameras_then != before

    def _close(self) -> None:
        """Let go of what is watched, however it takes that."""
        try:
            if self._opened is not None:
                self._opened.watcher.close()
        except Exception:  # the device goes all the same, which is what counts
            log.exception("what was watched could not be closed")
        finally:
            self._shutter.release(0.0)

    # --- telling and waiting

    def _tell_interval(self) -> None:
        if self._interval.seconds != self._told_interval:
            self._told_interval = self._interval.seconds
            self.paced.emit(self._told_interval)

    def _say_that_it_begins(self) -> None:
        """A trouble that was told stays told until a look has found it gone."""
        if self._told_state in (None, CameraState.STOPPED):
            self._say(CameraState.STARTING)
        elif self._told_state in (CameraState.RESTING, CameraState.SHOWN):
            self._say(CameraState.WATCHING)

    def _say(self, state: CameraState | None) -> None:
        if state is not self._told_state:
            self._told_state = state
            self.camera_state.emit(state)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Change, within it, what the thread that looks goes by; afterwards that thread is woken."""
        with self._changed:
            yield
            self._wishes += 1
            self._wake()

    def _wake(self) -> None:
        """Let the thread that looks see that something has changed."""
        with self._changed:  # may be held already by this thread
            self._changes += 1
            self._changed.notify_all()

    def _rest(self, seen: int, seconds: float | None) -> None:
        """Wait for `seconds`, or until anything has changed since change number `seen`."""
        with self._changed:
            self._changed.wait_for(lambda: self._changes != seen, seconds)

    def _undisturbed(self, seconds: float) -> bool:
        """Wait for `seconds` in the middle of a look; False where it is to be broken off."""

        def disturbed() -> bool:
            return self._paused or self._stopping or self._reopen or self._previewed is not None

        with self._changed:
            return not self._changed.wait_for(disturbed, seconds)
