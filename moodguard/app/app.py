"""Puts the parts together with windows: tray, break card, gallery, settings, and the thread that looks."""

import dataclasses
import json
import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as time_of_day

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from moodguard.app.calibration import CalibrationController
from moodguard.app.camera import CameraController
from moodguard.app.gallery import GalleryController
from moodguard.app.knowledge import KnowledgeController
from moodguard.app.options import AppOptions
from moodguard.app.painting import Moment, PaintingController
from moodguard.app.profiles import ProfilesController
from moodguard.app.quiet import QuietController
from moodguard.app.status import StatusController
from moodguard.app.steps import StepsController
from moodguard.app.watching import WatchingController
from moodguard.app.windows import Windows
from moodguard.clock import ScaledClock
from moodguard.companion import Companion
from moodguard.desktop.tray import Tray, load_icons
from moodguard.gallery.curator import Curator
from moodguard.gallery.painting_store import Cabinet
from moodguard.mood import answers
from moodguard.mood.escalation import Step
from moodguard.mood.lift import rest_of
from moodguard.reading import Sample
from moodguard.sensing.cameras import list_cameras
from moodguard.sensing.sampler import Sampler
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.memory import MemoryFile
from moodguard.store.paths import Paths, assets_dir
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import Autostart, AutostartError
from moodguard.system.camera_permission import CameraPermission, LinuxCameraPermission
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals

log = logging.getLogger(__name__)

TICK_MS = 1000
SHORTEST_TICK_MS = 50
MORNING = time_of_day(5)  # when "tomorrow" begins
# In the demo an hour passes in a minute, so that somebody who tries it sees the whole way.
DEMO_SPEED = 60.0


class App(QObject):
    """The running app. It decides nothing about moods: it shows what the companion decides."""

    def __init__(
        self,
        options: AppOptions,
        paths: Paths,
        settings_file: SettingsFile,
        autostart: Autostart,
        *,
        local_time: Callable[[], datetime] = datetime.now,
        awake: Callable[[], float] = time.monotonic,
        slept: Callable[[], float] = lambda: 0.0,
        permission: CameraPermission | None = None,
    ) -> None:
        """`awake` counts the seconds that the machine is awake, and `slept` says how many it has slept since
        it was last asked; `permission` is the system's leave to use cameras, without which it counts as
        granted.
        """
        super().__init__()
        self._local_time = local_time
        self._slept = slept
        self._options = options
        self._paths = paths
        self.active_profile = ActiveProfile(settings_file, paths, options.changes)
        self._autostart = autostart
        self._clock = ScaledClock(options.speed or 1.0, awake)
        self._source = ""  # of what the companion has seen until now
        self._memory = MemoryFile(paths.memory_file)
        self.companion = Companion(self.settings, 0.5, day=self._day)
        if self._remembers:
            self.companion.recall(self._memory.load(), self._local_time().timestamp())
        self.companion.know(self.active_profile.person.face if self._remembers else None)
        taste, cabinet = self.active_profile.taste_file, self._cabinet()
        self.curator = Curator(assets_dir() / "gallery", taste, cabinet=cabinet)
        self.on_step: Callable[[Step], None] = lambda step: None
        self.on_ended: Callable[[], None] = lambda: None
        self._tray = self._make_tray()
        self.windows = self._make_windows()
        self._calibration = self._make_calibration()
        self._gallery = self._make_gallery()
        self._steps = self._make_steps()
        self._quiet = self._make_quiet()
        permission = permission or LinuxCameraPermission()
        self._watch = self._make_watching(permission)
        self._camera = self._make_camera(permission)
        self.painting = self._make_painting()
        self.painting.keep_in(cabinet)
        self._status = StatusController(self.companion, self._watch, self._tray, self._problems, self)
        self._profile = self._make_profiles()
        self._knowledge = self._make_knowledge()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def settings(self) -> Settings:
        """The settings in force: the user's choice, with this run's changes."""
        return self.active_profile.settings

    @property
    def tray(self) -> Tray:
        """The icon in the tray, with its menu."""
        return self._tray

    @property
    def sampler(self) -> Sampler:
        """The thread that looks."""
        return self._watch.sampler

    @property
    def clock(self) -> ScaledClock:
        """The clock that samples and steps are timed by."""
        return self._clock

    def look_around_with(self, look: Callable[[], Signals]) -> None:
        """Before the start: be quiet by what `look` finds around the user. Without it, nothing is found."""
        self._quiet.look_with(look)

    def start(self) -> None:
        """Show the tray icon, then begin to look."""
        self._tray.show()
        log.info("tray icon shown")
        self._quiet.begin()
        # before the thread starts, or a remembered pause or a call would see the camera open for a moment
        self._follow()
        self.sampler.start()
        self._camera.ask()
        self._quiet.start()
        self._run_at(self._clock.speed)

    def shut_down(self) -> None:
        """Close the device, then everything else."""
        self._timer.stop()
        self._keep()
        self.sampler.stop()
        self._quiet.stop()
        self.windows.close()
        self._tray.hide()
        self.painting.stop()

    @property
    def _remembers(self) -> bool:
        """Only what the camera saw in real time is worth remembering: no demo, no recording."""
        real = self._options.source in (AUTO, CAMERA) and self._source != DEMO
        return real and self._options.speed is None

    def _day(self, time: float) -> int:
        moment = self._local_time() + timedelta(seconds=(time - self._clock()) / self._clock.speed)
        return moment.toordinal()

    # --- what the user and other programs ask for

    def pause(self, wanted: bool) -> None:
        """Pause until resumed, or resume. "Paused" is shown only once the device is closed."""
        if wanted:
            self.companion.pause(self._clock())
        elif self.companion.paused:
            self.companion.resume(self._clock())
        self._keep()
        self._follow()
        self._hold_back()

    def pause_for(self, minutes: float | None) -> None:
        """Pause for so many minutes of real time, or (None) until the next morning."""
        if minutes is None:
            minutes = _minutes_until_morning(self._local_time())
        now_s = self._clock()
        self.companion.pause(now_s, now_s + minutes * 60 * self._clock.speed)
        self._keep()
        self._follow()
        self._hold_back()

    def watch_anyway(self) -> None:
        """For an hour, don't be quiet for what is a reason to be now."""
        self._quiet.watch_anyway()

    def fall_asleep(self) -> None:
        """The machine is about to sleep: close the camera, or it may be found lost on waking."""
        self._watch.asleep = True
        self._follow()

    def wake_up(self) -> None:
        """The machine is awake again."""
        self._watch.asleep = False
        self._quiet.begin()  # the screen may be locked by now
        self._follow()

    def looked_around(self, signals: Signals) -> None:
        """What goes on around the user has been found out: be quiet, or no longer."""
        self._quiet.looked_around(signals)

    def open_gallery(self) -> None:
        """Open the gallery because the user wants it, or bring it to the front."""
        self._gallery.show(activate=True)

    def open_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        true = dataclasses.replace(self.active_profile.chosen, start_at_login=self._autostart.is_enabled())
        self.windows.show_settings(true, self._status.problem, self._learned())
        self._gallery.show_taste()
        self._profile.show()
        self._knowledge.show()

    def _open_profiles(self) -> None:
        self.open_settings()
        self.windows.open_profiles()

    def open_calibration(self) -> None:
        """Offer to measure the user's resting face."""
        self._calibration.open()

    def answer(self, command: Command) -> str:
        """Carry out what came over the control socket; returns the reply, one line."""
        actions: dict[Command, Callable[[], None]] = {
            Command.SHOW_SETTINGS: self.open_settings,
            Command.PAUSE: lambda: self.pause(True),
            Command.RESUME: lambda: self.pause(False),
            Command.GALLERY: self.open_gallery,
            Command.PROFILES: self._profile.look_again,
            # after the reply has gone out
            Command.QUIT: lambda: QTimer.singleShot(50, self._quit),
        }
        if command in actions:
            actions[command]()
        return json.dumps(self.state(), ensure_ascii=False) if command is Command.STATUS else "ok"

    def state(self) -> dict[str, object]:
        """What is going on, for `moodguard status`."""
        return self._status.as_record(self.active_profile.profile.name, self._camera.words)

    # --- what comes from the thread that looks

    def take(self, sample: Sample) -> None:
        """A sample has come in: let the companion decide, and show what it says."""
        self._steps.carry_out(self.companion.take(sample))
        if self._remembers and self.companion.camera_wanted:
            rest = rest_of(self.companion.resting_face, self.companion.model_threshold)
            self.curator.take(sample, rest)
        self._calibration.show()

    def _opened(self, source: str, threshold: float) -> None:
        self._keep()
        changed = (source == DEMO) != (self._source == DEMO)
        if changed:
            self._calibration.close()
            self.companion.start_over()
            self.windows.hide_card()
        self._source = source
        if changed and self._remembers:
            self.companion.recall(self._memory.load(), self._local_time().timestamp())
        self.companion.know(self.active_profile.person.face if self._remembers else None)
        if self._options.speed is None:
            self._run_at(DEMO_SPEED if source == DEMO else 1.0)
        self._configure_companion(threshold)

    def _run_at(self, speed: float) -> None:
        self._clock.run_at(speed)
        self.sampler.run_at(speed)
        self._timer.start(max(SHORTEST_TICK_MS, round(TICK_MS / speed)))

    def _tick(self) -> None:
        if slept := self._slept():
            self._clock.skip(slept)  # then the companion sees that time has passed unseen
            self._quiet.begin()  # the screen may be locked by now
        self._quiet.tick()
        self._steps.carry_out(self.companion.tick(self._clock()))
        self._calibration.show()
        self._follow()
        self.painting.consider(self.settings, self._moment())

    def _configure_companion(self, model_threshold: float) -> None:
        self.companion.configure(self.settings, model_threshold)
        self.companion.sample_every(self._watch.interval)

    def _look_closely(self, closely: bool) -> None:
        self._watch.look_closely(closely)

    def _recording_ended(self) -> None:
        self.on_ended()

    def _calibration_ended(self) -> None:
        self._keep()
        self._say()

    def _keep(self) -> None:
        if self._remembers:
            self._memory.save(self.companion.remember(self._local_time().timestamp()))
        self._learn_face()

    def _learn_face(self) -> None:
        if self._remembers:
            self.active_profile.know_face(self.companion.resting_face)

    def _follow(self) -> None:
        """Let the camera and the tray follow what the companion wants."""
        self._watch.follow()
        self._attend()
        self._say()

    def _around_changed(self) -> None:
        self._camera.check()
        self._follow()
        self._hold_back()

    def _hold_back(self) -> None:
        """While it is quiet or paused no card is shown, one that came before neither: others may see it."""
        status = self.companion.status()
        if status.paused or status.quiet is not None:
            self.windows.hide_card()

    def _attend(self) -> None:
        on_battery = bool(self._quiet.signals.on_battery)
        self._watch.attend(gallery_open=self.windows.gallery_open, on_battery=on_battery)

    # --- showing

    def _show_step(self, step: Step) -> None:
        log.info("step %s at %.0f s: %s", step.stage.value, step.time, step.why)
        self._keep()
        self._say()
        self.on_step(step)

    def _answered(self, right: bool) -> None:
        if self._remembers:  # what somebody says of the demo's face says nothing about their own
            self._take_on(self.active_profile.answered(right=right))

    def _learned(self) -> str:
        """What was learned about the user, in words."""
        person, shift = self.active_profile.person, self.active_profile.chosen.threshold_shift
        return f"{self._calibration.in_words()} {answers.in_words(person.wrong, person.right, shift)}"

    def _say(self) -> None:
        self._status.say()

    def _problems(self) -> tuple[str, ...]:
        return (self.active_profile.problem, self.curator.problem, self.painting.problem)

    def save(self, settings: Settings) -> None:
        """Take on and keep what the user has chosen in the settings, the start at login with it.

        What goes wrong is said and costs nothing else.
        """
        problem = ""
        try:
            if settings.start_at_login:
                self._autostart.enable()  # anew each time: the program may have moved
            elif self._autostart.is_enabled():
                self._autostart.disable()
        except AutostartError as error:
            problem = str(error)
        self._take_on(settings, problem)

    def _take_on(self, settings: Settings, problem: str = "") -> None:
        """Settings that change nothing outside this program: the system's own switches are left alone."""
        before = self.active_profile.chosen
        self.active_profile.choose(settings, problem)
        self.windows.show_changed_settings(before, settings, self._learned())
        self._configure_companion(self.companion.model_threshold)
        self._watch.configure()
        self.windows.say_problem(self.active_profile.problem)
        self._say()

    # --- whom it serves

    def _cabinet(self) -> Cabinet:
        return Cabinet(self._paths.painted / self.active_profile.profile.id)

    def _moved_in(self) -> None:
        """Another profile is in use: judge, show and paint by it."""
        self.companion.meet(self.active_profile.person.face if self._remembers else None)
        self._calibration.close()
        self._watch.configure()
        self._take_on_profile()

    def _take_on_profile(self) -> None:
        cabinet = self._cabinet()
        self.curator.move_to(self.active_profile.taste_file, cabinet)
        self.painting.keep_in(cabinet)
        self._configure_companion(self.companion.model_threshold)
        self.windows.show_own_settings(self.active_profile.chosen, self._learned())
        self._gallery.hang_anew()
        self._gallery.show_taste()
        self._say()

    def _erased(self, problem: str) -> None:
        """Nothing is kept any more, so nothing is to be known either."""
        self.active_profile.start_anew()
        self.companion.forget()
        try:
            self._autostart.disable()
        except AutostartError as error:
            problem = f"{problem} {error}".strip()
        self.active_profile.note(problem)
        self._watch.configure()
        self._take_on_profile()
        self.open_settings()

    # --- making

    def _make_tray(self) -> Tray:
        tray = Tray(load_icons(assets_dir() / "icons"), self)
        tray.pause_toggled.connect(self.pause)
        tray.pause_for_requested.connect(self.pause_for)
        tray.watch_anyway_requested.connect(self.watch_anyway)
        tray.gallery_requested.connect(self.open_gallery)
        tray.calibration_requested.connect(self.open_calibration)
        tray.settings_requested.connect(self.open_settings)
        tray.profiles_requested.connect(self._open_profiles)
        tray.quit_requested.connect(self._quit)
        tray.tray_missing.connect(self.open_settings)
        return tray

    def _make_windows(self) -> Windows:
        windows = Windows(_camera_choices, lambda: self.curator.themes(self.settings), self)
        windows.gallery_requested.connect(self.open_gallery)
        windows.gallery_closed.connect(self._attend)
        windows.settings_saved.connect(self.save)
        return windows

    def _make_calibration(self) -> CalibrationController:
        link = CalibrationController(self.companion, self.windows, lambda: self._watch.failure, self)
        link.close_look_wanted.connect(self._look_closely)
        link.ended.connect(self._calibration_ended)
        link.forgotten.connect(self._keep)
        return link

    def _make_gallery(self) -> GalleryController:
        link = GalleryController(self.curator, self.windows, self.active_profile, self._clock, parent=self)
        link.opened.connect(self._attend)
        link.settings_chosen.connect(self._take_on)
        return link

    def _make_steps(self) -> StepsController:
        link = StepsController(
            self.companion,
            self.windows,
            self._gallery,
            settings=lambda: self.settings,
            clock=self._clock,
            parent=self,
        )
        link.answered.connect(self._answered)
        link.pause_wanted.connect(self.pause_for)
        link.stepped.connect(self._show_step)
        return link

    def _make_quiet(self) -> QuietController:
        link = QuietController(self.companion, lambda: self.settings, self._clock, self._local_time, self)
        link.changed.connect(self._around_changed)
        return link

    def _make_profiles(self) -> ProfilesController:
        link = ProfilesController(self.active_profile, self.windows, self._tray, self)
        link.leaving.connect(self._keep)
        link.moved_in.connect(self._moved_in)
        link.deleting.connect(self.painting.rest)
        return link

    def _make_knowledge(self) -> KnowledgeController:
        link = KnowledgeController(self._paths, self.windows, self._learned, self)
        link.keep_wanted.connect(self._learn_face)
        link.erasing.connect(self.painting.rest)
        link.erased.connect(self._erased)
        return link

    def _make_watching(self, permission: CameraPermission) -> WatchingController:
        link = WatchingController(
            self._options,
            self._paths,
            self.companion,
            permission,
            settings=lambda: self.settings,
            clock=self._clock,
            parent=self,
        )
        link.sampler.sampled.connect(self.take)
        link.opened.connect(self._opened)
        link.changed.connect(self._say)
        link.ended.connect(self._recording_ended)
        return link

    def _make_camera(self, permission: CameraPermission) -> CameraController:
        link = CameraController(self.sampler, self._tray, self.windows, permission, self)
        link.permission_changed.connect(self._watch.configure)
        return link

    def _make_painting(self) -> PaintingController:
        assets = assets_dir()
        link = PaintingController(
            assets / "models" / "painter.onnx",
            assets / "gallery",
            lambda: self.curator.learned,
            time=time.monotonic,
            busy=self._watch.is_looking,
            parent=self,
        )
        link.painted.connect(self._say)
        return link

    def _moment(self) -> Moment:
        status = self.companion.status()
        return Moment(
            paused=status.paused,
            quiet=status.quiet.quiet if status.quiet else None,
            on_battery=self._quiet.signals.on_battery,
            looking_closely=self.windows.gallery_open or self.companion.calibration is not None,
            asleep=self._watch.asleep,
        )

    def _quit(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.quit()


def _minutes_until_morning(now: datetime) -> float:
    """From `now`, local time. At night it is the morning of the same day; the clock may change before."""
    morning = datetime.combine(now.date(), MORNING, now.tzinfo)
    if morning <= now:
        morning += timedelta(days=1)
    return (morning.astimezone() - now.astimezone()).total_seconds() / 60


def _camera_choices() -> list[tuple[str, str]]:
    return [(camera.label, camera.value) for camera in list_cameras()]
