"""What is watched: whether the camera is open, how often it is looked, and what has become of the source."""

import dataclasses
import logging
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from moodguard.app.options import AppOptions
from moodguard.clock import ScaledClock
from moodguard.companion import Companion, Status
from moodguard.mood import baseline
from moodguard.sensing.camera_state import CameraState
from moodguard.sensing.sampler import Sampler
from moodguard.sensing.source_choice import CAMERA, DEMO, OF_CAMERA, Wanted, wanted_by
from moodguard.store.consent import ConsentFile
from moodguard.store.paths import Paths
from moodguard.store.settings import Settings
from moodguard.system.camera_permission import CameraPermission, Permission
from moodguard.translation import to_translate, tr
from moodguard.words.state import say

log = logging.getLogger(__name__)

WAITING = to_translate("Waiting for your yes: the camera is shut")
NO_CAMERA = to_translate("No camera was found. Plug one in and it is used, or try the demo")
NO_YES = to_translate("The camera is shut until you say yes to it. Do so in the welcome, then measure.")
NOT_IN_THE_DEMO = to_translate(
    "This is the demo: the face in it was painted, and is not yours. Let MoodGuard use your camera, then "
    "measure."
)
DEMO_MARK = to_translate("Demo")


class WatchingController(QObject):
    """Owns the sampler, and lets it do what the companion and the settings want.

    It also knows whether the user has said yes to the camera, and whether they watch themselves or the demo.
    A change from one to the other takes effect once the thread that looks has let go of the one before: no
    sample of the demo is ever taken for the user's.
    """

    opened = Signal(str, float)  # the source's name, and the threshold that the model's card advises
    ended = Signal()  # the recording is over
    changed = Signal()  # there is something new to say

    def __init__(
        self,
        options: AppOptions,
        paths: Paths,
        companion: Companion,
        permission: CameraPermission,
        consent: ConsentFile,
        *,
        settings: Callable[[], Settings],
        clock: ScaledClock,
        parent: QObject,
    ) -> None:
        """`settings` gives those in force; `permission` is the system's leave to use cameras, `consent` the
        user's.
        """
        super().__init__(parent)
        self._options = options
        self._paths = paths
        self._companion = companion
        self._permission = permission
        self._consent = consent
        self._chosen_source = options.source
        self._switching = False  # from the demo to the user, or back
        self._camera_missing = False
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
        self.sampler.camera_state.connect(self._note_camera)

    @property
    def consented(self) -> bool:
        """Whether the user has said yes to the camera."""
        return self._consent.given

    @property
    def consented_since(self) -> date | None:
        """The day on which the user said yes to the camera, None where they have not."""
        return self._consent.since

    @property
    def is_demo(self) -> bool:
        """Whether the demo is what is watched: nothing of it is the user's."""
        return self._chosen_source == DEMO

    @property
    def mark(self) -> str:
        """The word that all bears which shows the demo; "" where the user is watched, or a recording."""
        return tr(DEMO_MARK) if self.is_demo else ""

    @property
    def watches_camera(self) -> bool:
        """Whether it is the camera that is watched, and no recording and no demo."""
        return self._chosen_source in OF_CAMERA

    @property
    def waits_for_consent(self) -> bool:
        """Whether the camera would be watched if only the user had said yes to it."""
        return self._chosen_source in OF_CAMERA and not self.consented

    @property
    def camera_missing(self) -> bool:
        """Whether the user would be watched, but no camera was found."""
        return self._camera_missing and not self.is_demo and not self.waits_for_consent

    @property
    def is_blind(self) -> bool:
        """Whether nothing can be watched: no yes, no camera, or something that fails."""
        return self.waits_for_consent or bool(self.failure) or self.camera_missing

    @property
    def consent_problem(self) -> str:
        """What is wrong with the user's yes on disk, in words; "" for nothing."""
        return self._consent.unsaved or self._consent.problem

    @property
    def nobody_there(self) -> str:
        """Why it isn't the user who is watched, in words; "" where it is."""
        if self.is_demo:
            return tr(NOT_IN_THE_DEMO)
        return tr(NO_YES) if self.waits_for_consent else ""

    def give_consent(self, today: date) -> None:
        """The user says yes to the camera, on this day."""
        log.info("the user has said yes to the camera")
        self._consent.give(today)
        self._consent_changed()

    def take_consent_back(self) -> None:
        """The user says no. When this returns the camera is closed; only a driver that hangs may hold it."""
        log.info("the user has taken back their yes to the camera")
        self._consent.take_back()
        self._consent_changed()

    def forget_consent(self) -> None:
        """All files were erased, and the yes with them: as before the first start."""
        self._consent.forget()
        self._consent_changed()

    def watch_demo(self) -> None:
        """Let the painted person of the demo be watched, until `watch_user`."""
        self._watch(DEMO)

    def watch_user(self) -> None:
        """Watch the user by the camera, as soon as they have said yes to it."""
        self._watch(CAMERA)

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
        if self._switching:
            return
        wanted = self._companion.camera_wanted and not self.asleep and not self.waits_for_consent
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
        mark = f"{self.mark}: " if self.mark else ""
        return self._instead(status) or f"{mark}{say(status.facts, status.times).words}"

    def why(self, status: Status) -> str:
        """What stands behind "Why?", with the numbers; "" where the first line says all."""
        return "" if self._instead(status) else say(status.facts, status.times).why

    def _instead(self, status: Status) -> str:
        """What is told in place of the companion's state; "" for nothing."""
        if self._closing:
            return tr("Switching the camera off…")
        if self.waits_for_consent:
            return tr(WAITING)
        if self.recording_over and not status.paused:
            return tr("The recording has ended")
        if self._camera_missing and not self.failure and not status.paused and status.quiet is None:
            return tr(NO_CAMERA)
        return self.failure

    def _consent_changed(self) -> None:
        self.configure()
        self.switch_camera()
        self.changed.emit()

    def _watch(self, source: str) -> None:
        if (source == DEMO) == self.is_demo:
            return
        self._chosen_source = source
        self._switching = True
        self.configure()
        if self._camera_on:
            self._camera_on, self._closing = False, True
            self.sampler.pause()
        elif not self._closing:
            self._switched_over()
        self.changed.emit()

    def _switched_over(self) -> None:
        """Nothing of what was watched before will come any more."""
        self._switching = False
        self.source = DEMO if self.is_demo else ""
        self.recording_over, self.failure, self.problems = False, "", []
        self.opened.emit(self.source, self._companion.model_threshold)
        self.switch_camera()

    def _wanted_source(self) -> Wanted:
        options = self._options
        wanted = wanted_by(self._settings(), self._paths, self._chosen_source, options.speed or 1.0)
        permitted = self._permission.state() is Permission.GRANTED
        return dataclasses.replace(
            wanted, endless=not options.once, consented=self.consented, camera_permitted=permitted
        )

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
        if self._switching and self.sampler.off:  # not by an earlier pause, behind which there were looks
            self._switched_over()
        self.changed.emit()

    def _note_camera(self, state: CameraState | None) -> None:
        self._camera_missing = state is CameraState.NO_CAMERA
        self.changed.emit()

    def _paced(self, interval: float) -> None:
        self.interval = interval
        self._companion.set_sample_interval(interval)
