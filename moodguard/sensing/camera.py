"""The webcam as a source: opened for a look, released after it, and never waited for beyond reason."""

import os
import time as system_time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from moodguard.reading import Absence
from moodguard.sensing.cameras import CameraName, list_cameras
from moodguard.sensing.driver import Opener, open_device
from moodguard.sensing.driver_thread import DeviceLetGoError, DriverStuckError, DriverThread
from moodguard.sensing.frame import Frame
from moodguard.sensing.frame_watch import FrameWatch
from moodguard.sensing.shutter import DriverBusyError, Shutter, ShutterClosedError
from moodguard.sensing.sources import Pixels, Source, SourceError, as_bgr
from moodguard.translation import to_translate, tr

# The first pictures after opening are dark or green while exposure settles: so many are read past, unless the
# camera is so slow that they take longer than this.
SETTLING_FRAMES = 8
SETTLING_SECONDS = 1.0
NO_CONSENT = to_translate(
    "MoodGuard may not use the camera before you have said yes to it, in the welcome or on the page “Camera” "
    "of the settings."
)
# A device that stayed open holds old pictures in its buffer; the newest is behind them.
STALE_FRAMES = 2


@dataclass(frozen=True)
class Patience:
    """How long to wait for the driver, in s. Media Foundation may take 20 s to open (opencv#17687)."""

    opening: float = 25.0
    reading: float = 3.0
    closing: float = 1.0


class CameraSource(Source):
    """A webcam at 640x480. Between two looks it is released, unless `keep_open`."""

    live = True

    def __init__(
        self,
        wanted: str = "",
        *,
        keep_open: bool = False,
        consented: bool = False,
        permitted: bool = True,
        shutter: Shutter | None = None,
        cameras: Callable[[], list[CameraName]] = list_cameras,
        opener: Opener = open_device,
        patience: Patience | None = None,
        clock: Callable[[], float] = system_time.monotonic,
    ) -> None:
        """`wanted` is a camera's value as `list_cameras` gives it; "" is the first one found.

        `consented`: whether the user has said yes to the camera; without it, none is ever opened.
        `permitted`: whether the system lets us use cameras at all. `clock` in s of real time.
        """
        self._wanted = wanted
        self._keep_open = keep_open
        self._consented = consented
        self._permitted = permitted
        self._shutter = shutter or Shutter()
        self._cameras = cameras
        self._opener = opener
        self.patience = patience or Patience()
        self._clock = clock
        self._camera: CameraName | None = None
        self._proven = ""  # the value of the camera that has given pictures
        self._device: DriverThread | None = None
        self._watch = FrameWatch()
        self.name = "camera"

    def grab(self, time: float) -> Frame | None:
        """The newest picture of the camera; where any will do, of the first one that gives some.

        Raises SourceError where there is none (no yes of the user, no camera, taken by another program, not
        allowed, no answer), and ShutterClosedError when cameras are, or have just been, switched off.
        """
        try:
            picture = self._first() if self._device is None else self._newest(self._device)
        except DeviceLetGoError as error:
            self.close()
            raise ShutterClosedError from error
        except DriverStuckError as error:
            self.close()
            raise self._stuck() from error
        except Exception:
            self.close()
            raise
        return Frame(picture, time)

    def rest(self) -> None:
        """Release the device, unless it is to be kept open."""
        if not self._keep_open:
            self.close()

    def close(self) -> None:
        """Release the device; its light goes off. A driver that hangs is left behind with it."""
        device, self._device = self._device, None
        if device is not None:
            device.end()
            device.wait_until_ended(self.patience.closing)

    def _first(self) -> Pixels:
        """The first picture of the camera that is wanted; where any will do, of the first that gives one."""
        if not self._consented:
            raise SourceError(tr(NO_CONSENT), Absence.NO_CONSENT)
        if not self._permitted:
            raise SourceError(tr("MoodGuard is not allowed to use the camera."), Absence.NO_PERMISSION)
        cameras, any_will_do = self._candidates()
        troubles: list[tuple[str, Absence, str]] = []
        for camera in cameras:
            try:
                self._device = self._open(camera, any_will_do)
                picture = self._settled(self._device)
            except DriverStuckError:
                troubles.append((*self._stuck().args, Absence.CAMERA_STUCK, camera.label))
            except SourceError as error:
                # Not the error itself: it would keep this call's variables, and they it, until the collector.
                troubles.append((str(error), error.why, camera.label))
            else:
                self._proven = camera.value
                return picture
            self.close()
        # What the user can do something about comes before what is no camera at all.
        trouble = next((each for each in troubles if each[1] is not Absence.CAMERA_GONE), troubles[0])
        words, why, self.name = trouble
        raise SourceError(words, why)

    def _open(self, camera: CameraName, any_will_do: bool) -> DriverThread:
        if not may_use(camera.address):
            raise SourceError(
                tr("MoodGuard may not read {address}: your user has to be in its group.").format(
                    address=camera.address
                ),
                Absence.NO_PERMISSION,
            )
        self._camera, self.name = camera, camera.label
        self._watch = FrameWatch()
        try:
            device = self._shutter.admit(camera.address, partial(self._opener, camera.address, any_will_do))
        except DriverBusyError as error:
            raise SourceError(
                tr("The camera “{camera}” still does not answer.").format(camera=camera.label),
                Absence.CAMERA_STUCK,
            ) from error
        self._device = device
        if not device.opened(self.patience.opening):
            raise self._refused()
        return device

    def _candidates(self) -> tuple[list[CameraName], bool]:
        """The cameras to try, in this order (at least one), and whether any would do.

        One that has given pictures is not left for another while it is there: when a call takes it, nobody
        wants the one next to it to go on.
        """
        cameras = self._cameras()
        if not cameras:
            raise SourceError(tr("No camera was found."), Absence.CAMERA_GONE)
        if not self._wanted:
            proven = [camera for camera in cameras if camera.value == self._proven]
            return proven or cameras, True
        for camera in cameras:
            if self._wanted in (camera.value, camera.label):
                return [camera], len(cameras) == 1
        raise SourceError(
            tr("The camera “{camera}” is not plugged in.").format(camera=self._wanted), Absence.CAMERA_GONE
        )

    def _settled(self, device: DriverThread) -> Pixels:
        began = self._clock()
        picture = self._read(device, self._refused)
        for _ in range(SETTLING_FRAMES - 1):
            if self._clock() - began > SETTLING_SECONDS:
                break
            picture = self._read(device, self._stopped)
        return picture

    def _newest(self, device: DriverThread) -> Pixels:
        for _ in range(STALE_FRAMES):
            self._read(device, self._stopped)
        return self._read(device, self._stopped)

    def _read(self, device: DriverThread, fault: Callable[[], SourceError]) -> Pixels:
        picture = device.read(self.patience.reading)
        if picture is None:
            raise fault()
        pixels = as_bgr(picture)
        if self._watch.is_stuck_with(pixels):
            raise SourceError(
                tr("The camera “{camera}” sends the same picture over and over.").format(camera=self.name),
                Absence.CAMERA_STUCK,
            )
        return pixels

    def _refused(self) -> SourceError:
        """It didn't open, or gave no picture from the start: on Linux a second user is told so only then."""
        if self._camera not in self._cameras():
            return SourceError(
                tr("The camera “{camera}” was unplugged.").format(camera=self.name), Absence.CAMERA_GONE
            )
        if self._device is not None and self._device.no_capture:
            return SourceError(
                tr("“{camera}” is no camera that gives pictures; choose another one in the settings.").format(
                    camera=self.name
                ),
                Absence.CAMERA_GONE,
            )
        return SourceError(
            tr(
                "The camera “{camera}” gives no picture; another program may be using it, or none feeds it."
            ).format(camera=self.name),
            Absence.CAMERA_BUSY,
        )

    def _stopped(self) -> SourceError:
        return SourceError(
            tr("The camera “{camera}” stopped sending pictures.").format(camera=self.name),
            Absence.CAMERA_GONE,
        )

    def _stuck(self) -> SourceError:
        return SourceError(
            tr("The camera “{camera}” does not answer.").format(camera=self.name), Absence.CAMERA_STUCK
        )


def may_use(address: int | str) -> bool:
    """Whether this user may open a camera's device file; true where there is none to ask."""
    return not isinstance(address, str) or not Path(address).exists() or os.access(address, os.R_OK | os.W_OK)
