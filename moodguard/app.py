"""Puts the parts together with windows: tray, break card, gallery, settings, and the thread that looks."""

import dataclasses
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from moodguard.camera_link import CameraLink
from moodguard.clock import ScaledClock
from moodguard.companion import Companion, Status
from moodguard.curator import Curator
from moodguard.desktop.tray import Tray, TrayState, load_icons
from moodguard.mood import answers, baseline
from moodguard.mood.context import Around, Rules, why_quiet
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.lift import rest_of
from moodguard.reading import NoReading, Sample
from moodguard.sensing.cameras import list_cameras
from moodguard.sensing.opening import AUTO, CAMERA, DEMO, Wanted, wanted_by
from moodguard.sensing.sampler import Sampler
from moodguard.store.hours import parse_hours
from moodguard.store.memory import MemoryFile
from moodguard.store.paths import Paths, assets_dir
from moodguard.store.person import PersonFile
from moodguard.store.settings import Settings, SettingsError, SettingsFile, shifted_by_answer
from moodguard.store.sounds import sound_for
from moodguard.store.taste import TasteFile
from moodguard.system.autostart import Autostart, AutostartError
from moodguard.system.camera_permission import CameraPermission, LinuxCameraPermission, Permission
from moodguard.system.lookout import Lookout
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals
from moodguard.windows import Windows

log = logging.getLogger(__name__)

TICK_MS = 1000
SHORTEST_TICK_MS = 50
LOOK_AROUND_SECONDS = 5.0
ANYWAY_SECONDS = 3600.0
MORNING = time_of_day(5)  # when "tomorrow" begins
# In the demo an hour passes in a minute, so that somebody who tries it sees the whole way.
DEMO_SPEED = 60.0
SHORTEST_CARD_SECONDS = 5.0
MOVED_TOO_MUCH = "Your face moved too much to tell how it looks at rest."
STAGE_ICONS = {
    Stage.WATCH: TrayState.WATCHING,
    Stage.BREAK_MESSAGE: TrayState.BREAK,
    Stage.GALLERY: TrayState.BREAK,
    Stage.REST: TrayState.WATCHING,
}


@dataclass(frozen=True)
class AppOptions:
    """How the app was started.

    `source` as in `Wanted`; `speed` is how much faster than real time the clock runs (None: 1, and faster in
    the demo); `changes` are settings for this run only; `once` ends the demo with its day.
    """

    source: str = AUTO
    speed: float | None = None
    changes: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    verbose: bool = False
    at_login: bool = False
    once: bool = False


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
        slept: Callable[[], float] = lambda: 0.0,
        permission: CameraPermission | None = None,
    ) -> None:
        """`slept` says how many seconds the machine has slept since it was last asked; `permission` is the
        system's leave to use cameras, without which it counts as granted.
        """
        super().__init__()
        self._local_time = local_time
        self._slept = slept
        self._anyway_until = 0.0
        self._options = options
        self._paths = paths
        self._file = settings_file
        self._autostart = autostart
        loaded = settings_file.load()
        self._chosen = loaded.settings
        self._file_problem = loaded.problem
        self._source_problems: list[str] = []
        self._clock = ScaledClock(options.speed or 1.0)
        self._model_threshold = 0.5
        self._source_name = ""
        self._failure = ""
        self._memory = MemoryFile(paths.memory_file)
        self.companion = Companion(self.settings, self._model_threshold, day=self._day)
        if self._remembers:
            self.companion.recall(self._memory.load(), self._local_time().timestamp())
        self._person_file = PersonFile(paths.person_file)
        self._person = self._person_file.load()
        self.companion.know(self._person.face if self._remembers else None)
        self._sound: Path | None = None
        self.curator = Curator(assets_dir() / "gallery", TasteFile(paths.taste_file))
        self.on_step: Callable[[Step], None] = lambda step: None
        self.on_ended: Callable[[], None] = lambda: None
        self._tray = self._make_tray()
        self.windows = self._make_windows()
        self._permission = permission or LinuxCameraPermission()
        self._on_battery = False
        self._interval = self.settings.sample_seconds
        self._sampler = self._make_sampler()
        self._camera_link = self._make_camera_link()
        self._lookout: Lookout | None = None
        self._camera_on = True
        self._closing = False
        self._asleep = False
        self._recording_over = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def settings(self) -> Settings:
        """The settings in force: the user's choice, with this run's changes."""
        return dataclasses.replace(self._chosen, **self._options.changes)

    @property
    def tray(self) -> Tray:
        """The icon in the tray, with its menu."""
        return self._tray

    @property
    def sampler(self) -> Sampler:
        """The thread that looks."""
        return self._sampler

    @property
    def clock(self) -> ScaledClock:
        """The clock that samples and steps are timed by."""
        return self._clock

    def look_around_with(self, look: Callable[[], Signals]) -> None:
        """Before the start: be quiet by what `look` finds around the user. Without it, nothing is found."""
        self._lookout = Lookout(look, LOOK_AROUND_SECONDS, self)
        self._lookout.looked.connect(self.looked_around)

    def start(self) -> None:
        """Show the tray icon, then begin to look."""
        self._tray.show()
        log.info("tray icon shown")
        self._follow()  # before the thread starts, or a remembered pause would open the camera for a moment
        self._sampler.start()
        self._camera_link.ask()
        if self._lookout is not None:
            self._lookout.start()
        self._run_at(self._clock.speed)

    def shut_down(self) -> None:
        """Close the device, then everything else."""
        self._timer.stop()
        self._keep()
        self._sampler.stop()
        if self._lookout is not None:
            self._lookout.stop()
        self.windows.close()
        self._tray.hide()

    @property
    def _remembers(self) -> bool:
        """Only what the camera saw in real time is worth remembering: no demo, no recording."""
        real = self._options.source in (AUTO, CAMERA) and self._source_name != DEMO
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

    def pause_for(self, minutes: float | None) -> None:
        """Pause for so many minutes of real time, or (None) until tomorrow morning."""
        if minutes is None:
            now = self._local_time()
            morning = datetime.combine(now.date() + timedelta(days=1), MORNING, now.tzinfo)
            minutes = (morning - now).total_seconds() / 60
        now_s = self._clock()
        self.companion.pause(now_s, now_s + minutes * 60 * self._clock.speed)
        self._keep()
        self._follow()

    def watch_anyway(self) -> None:
        """For an hour, don't be quiet by itself."""
        self._anyway_until = self._clock() + ANYWAY_SECONDS * self._clock.speed
        self.companion.keep_quiet(None, self._clock())
        self._follow()

    def fall_asleep(self) -> None:
        """The machine is about to sleep: close the camera, or it may be found lost on waking."""
        self._asleep = True
        self._follow()

    def wake_up(self) -> None:
        """The machine is awake again."""
        self._asleep = False
        self._follow()

    def looked_around(self, signals: Signals) -> None:
        """What goes on around the user has been found out: be quiet, or no longer."""
        self._on_battery = bool(signals.on_battery)
        self._camera_link.check()
        if self._clock() < self._anyway_until:
            return
        around = Around(
            locked=signals.locked,
            idle=signals.idle_seconds,
            fullscreen=signals.fullscreen,
            do_not_disturb=signals.do_not_disturb,
            devices=(*signals.camera_users, *signals.microphone_users),
        )
        reason = why_quiet(around, rules_of(self.settings), self._local_time())
        before = self.companion.status().quiet
        if reason != before:
            log.info("quiet: %s", reason.words if reason else "no longer")
        self.companion.keep_quiet(reason, self._clock())
        self._follow()

    def open_gallery(self) -> None:
        """Open the gallery because the user wants it, or bring it to the front."""
        self._show_gallery("Your gallery", activate=True)

    def open_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        true = dataclasses.replace(self._chosen, start_at_login=self._autostart.is_enabled())
        self.windows.show_settings(true, self._problem(), self._learned())
        self._show_taste()

    def open_calibration(self) -> None:
        """Offer to measure the user's resting face."""
        face = self.companion.resting_face
        self.windows.show_calibration(
            baseline.READINGS * baseline.INTERVAL,
            baseline.in_words(face, self._model_threshold),
            can_forget=face is not None,
        )

    def answer(self, command: Command) -> str:
        """Carry out what came over the control socket; returns the reply, one line."""
        actions: dict[Command, Callable[[], None]] = {
            Command.SHOW_SETTINGS: self.open_settings,
            Command.PAUSE: lambda: self.pause(True),
            Command.RESUME: lambda: self.pause(False),
            Command.GALLERY: self.open_gallery,
            # after the reply has gone out
            Command.QUIT: lambda: QTimer.singleShot(50, self._quit),
        }
        if command in actions:
            actions[command]()
        return json.dumps(self.state(), ensure_ascii=False) if command is Command.STATUS else "ok"

    def state(self) -> dict[str, object]:
        """What is going on, for `moodguard status`."""
        status = self.companion.status()
        return {
            "stage": status.stage.value,
            "paused": status.paused,
            "quiet": status.quiet.quiet.name.lower() if status.quiet else None,
            "words": self._words(status),
            "source": self._source_name,
            "camera": self._camera_link.words,
            "ended": self._recording_over,
            "problem": self._problem(),
            "negativity": round(status.mood.negativity, 3),
            "coverage": round(status.mood.coverage, 3),
            "readings": status.mood.readings,
        }

    # --- what comes from the thread that looks

    def take(self, sample: Sample) -> None:
        """A sample has come in: let the companion decide, and show what it says."""
        self._carry_out(self.companion.take(sample))
        if self._remembers and self.companion.camera_wanted:
            self.curator.take(sample, rest_of(self.companion.resting_face, self._model_threshold))
        if self.companion.calibration is not None:
            self._show_calibration(self.companion.calibration)

    def _opened(self, source: str, threshold: float, problems: list[str]) -> None:
        self._learn_face()
        self._source_name, self._model_threshold = source, threshold
        self.companion.know(self._person.face if self._remembers else None)
        self._recording_over = False
        self._source_problems, self._failure = problems, ""
        if self._options.speed is None:
            self._run_at(DEMO_SPEED if source == DEMO else 1.0)
        self._configure_companion()
        log.info("source opened: %s", source)
        self._say()

    def _run_at(self, speed: float) -> None:
        self._clock.run_at(speed)
        self._sampler.run_at(speed)
        self._timer.start(max(SHORTEST_TICK_MS, round(TICK_MS / speed)))

    def _failed(self, words: str) -> None:
        self._failure = words
        self._say()

    def _ended(self) -> None:
        log.info("the recording has ended")
        self._recording_over = True
        self._say()
        self.on_ended()

    def _switched_off(self) -> None:
        log.info("the camera is off")
        self._closing = False
        self._say()

    def _tick(self) -> None:
        self._clock.skip(self._slept())  # then the companion sees that time has passed unseen
        self._carry_out(self.companion.tick(self._clock()))
        self._show_calibration(self.companion.calibration)
        self._follow()

    def _paced(self, interval: float) -> None:
        self._interval = interval
        self.companion.sample_every(interval)

    def _configure_companion(self) -> None:
        self.companion.configure(self.settings, self._model_threshold)
        self.companion.sample_every(self._interval)

    def _configure_sampler(self) -> None:
        settings = self.settings
        self._sampler.configure(self._wanted(), settings.sample_seconds, adaptive=settings.adapt_rate)

    def _keep(self) -> None:
        if self._remembers:
            self._memory.save(self.companion.remember(self._local_time().timestamp()))
            self._learn_face()

    def _learn_face(self) -> None:
        """Keep the resting face as it is known now, where it has changed."""
        if self._remembers and self.companion.resting_face != self._person.face:
            self._person = dataclasses.replace(self._person, face=self.companion.resting_face)
            self._person_file.save(self._person)

    def _follow(self) -> None:
        """Let the camera and the tray follow what the companion wants."""
        wanted = self.companion.camera_wanted and not self._asleep
        if wanted != self._camera_on:
            self._camera_on = wanted
            self._closing = not wanted
            (self._sampler.resume if wanted else self._sampler.pause)()
        self._attend()
        self._say()

    def _attend(self) -> None:
        """Look as closely as is worth it; most of all while pictures are shown that one can learn from."""
        attentive = 1.0 if self.windows.gallery_open else attention(self.companion.status())
        self._sampler.attend(attentive, on_battery=self._on_battery)

    # --- showing

    def _carry_out(self, step: Step | None) -> None:
        if step is None:
            return
        log.info("step %s at %.0f s: %s", step.stage.value, step.time, step.why)
        self._keep()
        settings = self.settings
        seconds = max(SHORTEST_CARD_SECONDS, settings.break_seconds / self._clock.speed)
        if step.stage is Stage.BREAK_MESSAGE:
            self._sound = sound_for(settings.calm_sound, self.companion.messages - 1)
            self.windows.show_card(step.message, step.why, seconds, offer_sound=self._sound is not None)
        elif step.stage is Stage.GALLERY and settings.gallery_opens_itself:
            self.windows.hide_card()
            self._show_gallery("A quiet moment", activate=False)
        elif step.stage is Stage.GALLERY:
            self.windows.show_card("Some calming pictures?", step.why, seconds, offer_gallery=True)
        self._say()
        self.on_step(step)

    def _show_gallery(self, title: str, *, activate: bool) -> None:
        """Hang the pictures anew, unless they are being looked at."""
        if self.windows.gallery_open:
            self.windows.raise_gallery(activate=activate)
        else:
            self.windows.show_gallery(title, self.curator.hang(self.settings), activate=activate)
            self._attend()

    def _show_taste(self) -> None:
        self.windows.show_taste(self.curator.words(), can_forget=bool(self.curator.learned.pictures))

    def _forget_taste(self) -> None:
        problem = self.curator.forget()
        self._show_taste()
        self.windows.say_problem(problem)

    def _gallery_closed(self) -> None:
        self._attend()
        self._carry_out(self.companion.gallery_closed(self._clock()))

    def _called_wrong(self) -> None:
        self._answered(right=False)
        self._carry_out(self.companion.was_wrong(self._clock()))

    def _answered(self, *, right: bool) -> None:
        if not self._remembers:  # what somebody says of the demo's face says nothing about their own
            return
        person = self._person
        self._person = dataclasses.replace(
            person, wrong=person.wrong + (not right), right=person.right + right
        )
        self._person_file.save(self._person)
        self.save(shifted_by_answer(self._chosen, right=right))

    def _skip(self) -> None:
        self._carry_out(self.companion.skip(self._clock()))

    def _skip_and_pause(self, minutes: float | None) -> None:
        self._skip()
        self.pause_for(minutes)

    def _play_sound(self) -> None:
        if self._sound is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sound)))

    # --- measuring the resting face

    def _begin_calibration(self) -> None:
        if not self.companion.camera_wanted:
            words = f"{self.companion.status().words}. Let MoodGuard watch again, then measure."
            self._tell_calibration(words, found=False)
            return
        self.companion.begin_calibration()
        self._look_closely(True)
        self._show_calibration(self.companion.calibration)

    def _show_calibration(self, calibration: baseline.Calibration | None) -> None:
        dialog = self.windows.calibration
        if calibration is None or dialog is None:
            return
        if not calibration.done:
            dialog.show_progress(calibration.progress, self._hint(calibration.missing))
            return
        found = calibration.result()
        self._end_calibration()
        if found is None:
            self._tell_calibration(f"{MOVED_TOO_MUCH} Lean back for a moment and try again.", found=False)
        else:
            self._tell_calibration(baseline.in_words(found, self._model_threshold), found=True)

    def _hint(self, missing: NoReading | None) -> str:
        """Why the calibration does not go on, and what helps; empty where it does."""
        if not self.companion.camera_wanted:
            return f"{self.companion.status().words}. It goes on when MoodGuard may watch again."
        if self._failure or missing is None:
            return self._failure
        words = missing.why.value
        return f"{words[0].upper()}{words[1:]}. It goes on as soon as your face can be seen well."

    def _end_calibration(self) -> None:
        if self.companion.calibration is None:
            return
        self.companion.end_calibration()
        self._look_closely(False)
        self._keep()
        self._say()

    def _look_closely(self, closely: bool) -> None:
        """Look often, with the camera kept open, or as usual."""
        if closely:
            wanted = dataclasses.replace(self._wanted(), keep_camera_open=True)
            self._sampler.configure(wanted, baseline.INTERVAL, adaptive=False)
        else:
            self._configure_sampler()

    def _forget_face(self) -> None:
        self.companion.know(None)
        self._keep()
        self.open_calibration()

    def _tell_calibration(self, words: str, *, found: bool) -> None:
        if self.windows.calibration is not None:
            self.windows.calibration.show_result(words, found=found)

    def _learned(self) -> str:
        """What was learned about the user, in words."""
        person, shift = self._person, self._chosen.threshold_shift
        face = baseline.in_words(self.companion.resting_face, self._model_threshold)
        return f"{face} {answers.in_words(person.wrong, person.right, shift)}"

    def _say(self) -> None:
        status = self.companion.status()
        self._tray.show_status(self._words(status), _tray_state(status))
        self._tray.show_problem(self._problem())

    def _words(self, status: Status) -> str:
        if self._closing:
            return "Switching the camera off…"
        if self._recording_over and not status.paused:
            return "The recording has ended"
        return self._failure or status.words

    def _problem(self) -> str:
        return " ".join(p for p in (self._failure, *self._source_problems, self._file_problem) if p)

    # --- settings

    def _choose_folder(self, folder: Path | None) -> None:
        self.save(dataclasses.replace(self._chosen, gallery_folder=str(folder or "")))
        self.windows.show_gallery("Your gallery", self.curator.hang(self.settings), activate=True)

    def save(self, settings: Settings) -> None:
        """Take on and keep what the user has chosen; what goes wrong is said and costs nothing else."""
        self._file_problem = ""
        problems = []
        try:
            if settings.start_at_login != self._autostart.is_enabled():
                (self._autostart.enable if settings.start_at_login else self._autostart.disable)()
        except AutostartError as error:
            problems.append(str(error))
        self._chosen = settings
        try:
            self._file.save(settings)
        except SettingsError as error:
            problems.append(str(error))
        self._file_problem = " ".join(problems)
        self._configure_companion()
        self._configure_sampler()
        self.windows.say_problem(self._file_problem)
        self._say()

    # --- making

    def _make_tray(self) -> Tray:
        tray = Tray(load_icons(assets_dir() / "icons"), self)
        tray.pause_toggled.connect(self.pause)
        tray.pause_for_requested.connect(self.pause_for)
        tray.watch_anyway_requested.connect(self.watch_anyway)
        tray.gallery_requested.connect(self.open_gallery)
        tray.calibration_requested.connect(self.open_calibration)
        tray.settings_requested.connect(self.open_settings)
        tray.quit_requested.connect(self._quit)
        tray.tray_missing.connect(self.open_settings)
        return tray

    def _make_windows(self) -> Windows:
        windows = Windows(_camera_choices, lambda: self.curator.themes(self.settings), self)
        windows.gallery_requested.connect(self.open_gallery)
        windows.called_wrong.connect(self._called_wrong)
        windows.called_right.connect(lambda: self._answered(right=True))
        windows.skipped.connect(self._skip)
        windows.pause_requested.connect(self._skip_and_pause)
        windows.sound_requested.connect(self._play_sound)
        windows.calibration_started.connect(self._begin_calibration)
        windows.calibration_left.connect(self._end_calibration)
        windows.face_forgotten.connect(self._forget_face)
        windows.turned_to.connect(lambda path: self.curator.turn_to(path, self._clock()))
        windows.picture_answered.connect(self.curator.answer)
        windows.taste_forgotten.connect(self._forget_taste)
        windows.gallery_closed.connect(self._gallery_closed)
        windows.folder_chosen.connect(self._choose_folder)
        windows.settings_saved.connect(self.save)
        return windows

    def _make_sampler(self) -> Sampler:
        settings = self.settings
        sampler = Sampler(
            self._wanted(), settings.sample_seconds, self._clock, self, adaptive=settings.adapt_rate
        )
        sampler.paced.connect(self._paced)
        sampler.sampled.connect(self.take)
        sampler.opened.connect(self._opened)
        sampler.failed.connect(self._failed)
        sampler.ended.connect(self._ended)
        sampler.switched_off.connect(self._switched_off)
        return sampler

    def _make_camera_link(self) -> CameraLink:
        link = CameraLink(self._sampler, self._tray, self.windows, self._permission, self)
        link.permission_changed.connect(self._configure_sampler)
        return link

    def _wanted(self) -> Wanted:
        options = self._options
        wanted = wanted_by(self.settings, self._paths, options.source, options.speed or 1.0)
        permitted = self._permission.state() is Permission.GRANTED
        return dataclasses.replace(wanted, endless=not options.once, camera_permitted=permitted)

    def _quit(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.quit()


def attention(status: Status) -> float:
    """How closely to look, 0..1: P(tense) at first, and fully once a suggestion is followed up."""
    if status.stage is Stage.WATCH:
        return status.mood.tension
    return 0.0 if status.stage is Stage.REST else 1.0


def _camera_choices() -> list[tuple[str, str]]:
    return [(camera.label, camera.value) for camera in list_cameras()]


def _tray_state(status: Status) -> TrayState:
    if status.paused:
        return TrayState.PAUSED
    if status.quiet is not None and status.quiet.camera_off:
        return TrayState.QUIET
    return STAGE_ICONS[status.stage]


def rules_of(settings: Settings) -> Rules:
    """When the user wants quiet, from the settings."""
    return Rules(
        hours=parse_hours(settings.hours),
        away=settings.away_minutes * 60,
        in_calls=settings.quiet_in_calls,
        in_fullscreen=settings.quiet_in_fullscreen,
        do_not_disturb=settings.quiet_when_undisturbed,
    )
