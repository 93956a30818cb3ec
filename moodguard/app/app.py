"""Puts the parts together with windows: tray, break card, gallery, window, and the thread that looks."""

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from moodguard.app.about import AboutController
from moodguard.app.answer_book import AnswerBook
from moodguard.app.answers import AnswersController
from moodguard.app.backup import BackupController, recover_import
from moodguard.app.break_players import BreakPlayersController
from moodguard.app.calibration import CalibrationController
from moodguard.app.camera import CameraController
from moodguard.app.check_in import CheckInController
from moodguard.app.gallery import GalleryController
from moodguard.app.history import HistoryController
from moodguard.app.home import HomeController
from moodguard.app.knowledge import KnowledgeController
from moodguard.app.language import LanguageController
from moodguard.app.looks import LooksController
from moodguard.app.minute import MinuteController
from moodguard.app.notifications import NotificationsController
from moodguard.app.options import AppOptions
from moodguard.app.other_programs import OtherPrograms
from moodguard.app.overlay import OverlayController
from moodguard.app.painting import Moment, PaintingController
from moodguard.app.pausing import PauseController
from moodguard.app.profiles import ProfilesController
from moodguard.app.quiet import QuietController
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.remote import RemoteController
from moodguard.app.settings import SettingsController
from moodguard.app.shortcuts import ShortcutsController
from moodguard.app.sound import SoundController
from moodguard.app.status import StatusController
from moodguard.app.steps import StepsController
from moodguard.app.typing_pause import TypingPauseController
from moodguard.app.wallpaper import WallpaperController
from moodguard.app.watching import WatchingController
from moodguard.app.welcome import WelcomeController
from moodguard.clock import LocalTimeWatch, ScaledClock
from moodguard.companion import Companion
from moodguard.desktop.tray import Tray, TrayState, load_icons
from moodguard.gallery.curator import Curator
from moodguard.gallery.painting_store import PaintingStore
from moodguard.mood.escalation import Step
from moodguard.reading import Sample
from moodguard.sensing.source_choice import DEMO
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.consent import ConsentFile
from moodguard.store.paths import Paths, assets_dir
from moodguard.store.remembered_state import RememberedStateFile
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.store.window_places import WindowPlacesFile
from moodguard.system.autostart import Autostart
from moodguard.system.camera_permission import CameraPermission, LinuxCameraPermission
from moodguard.system.notification import system_notifier
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals
from moodguard.system.typing import Typing
from moodguard.system.wayland import Compositor
from moodguard.translation import in_english, to_translate, tr
from moodguard.words.quiet import why_off
from moodguard.words.state import say

if TYPE_CHECKING:
    from moodguard.desktop.now_page import NowPage

log = logging.getLogger(__name__)

TICK_MS = 1000
SHORTEST_TICK_MS = 50
# In the demo an hour passes in a minute, so that somebody who tries it sees the whole way.
DEMO_SPEED = 60.0
NO_TRAY = to_translate(
    "Your desktop has no place for MoodGuard's icon just now. MoodGuard goes on as usual. Start it again to "
    "come back to this window; “moodguard pause” and “moodguard quit” in a terminal pause and end it."
)


class App(QObject):
    """The running app. It decides nothing about moods: it shows what the companion decides.

    The start: the tray icon is there first; then it is settled whether to be quiet or paused, so that no
    camera is opened for a moment; only then the thread begins to look, and the system is asked for leave to
    use the camera where it wants to be asked. Windows are made by their controllers when first wanted.

    The end: parts end in the order in which they are made below, and each registers how it ends as it is
    made. First the clock stops and what a restart must know is written down; then the device is closed, and
    only behind it the windows and the tray icon go, and the thread that paints ends.
    """

    stepped = Signal(object)  # Step, once it is shown
    ended = Signal()  # the recording is over

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
        once_tray_answers: Callable[[Callable[[], None]], None] = lambda then: then(),
    ) -> None:
        """`awake` counts the seconds that the machine is awake, and `slept` says how many it has slept since
        it was last asked; `permission` is the system's leave to use cameras, without which it counts as
        granted; `once_tray_answers` is as in `Tray`.
        """
        super().__init__()
        permission = permission or LinuxCameraPermission()
        self._cleanups: list[Callable[[], None]] = []
        self._over = False
        self._options = options
        self._paths = paths
        self._local_time, self._slept = local_time, slept
        self._once_tray_answers = once_tray_answers
        self._tray_problem = ""
        self.clock = ScaledClock(options.speed or 1.0, awake)
        self._local_time_watch = LocalTimeWatch(local_time, lambda: self.clock.real)
        self._timer = self._make_timer()

        recover_import(paths)
        self.active_profile = ActiveProfile(settings_file, paths, options.changes)
        self.language = self._make_language()
        self.companion = self._make_companion()
        self.remembered = self._make_remembered_state()
        painting_store = self._painting_store()
        self.curator = Curator(
            assets_dir() / "gallery", self.active_profile.taste_file, painting_store=painting_store
        )

        self.watching = self._make_watching(permission)
        self.quiet = self._make_quiet()
        self.pausing = self._make_pausing()

        self.looks = LooksController(self._settings, self)
        self._icons = load_icons(assets_dir() / "icons")
        self.settings = self._make_settings(autostart)
        self.answer_book = AnswerBook(
            self.companion, self.active_profile, self.remembered, self.settings, self
        )
        self.break_players = self._make_break_players()
        self.gallery = self._make_gallery()
        self.typing_pause = self._make_typing_pause()
        self.overlay = self._make_overlay()
        self.steps = self._make_steps()
        self.sound = self._make_sound()
        self.minute = self._make_minute()
        self.check_in = self._make_check_in()
        self.history = self._make_history()
        self.answers = AnswersController(
            self.companion,
            self.steps,
            self.pausing,
            take_break=self.minute.open,
            local_time=self._local_time,
        )
        self.shortcuts = self._make_shortcuts()
        self.calibration = self._make_calibration()
        self.tray = self._make_tray()
        self.notifications = NotificationsController(
            self._settings, self.steps, lambda: system_notifier(self.tray.icon, self), self,
            card_takes_keyboard=lambda: self.overlay.cards_take_keyboard,
        )  # fmt: skip

        self.camera = self._make_camera(permission)
        self.painting = self._make_painting(painting_store)
        self.profiles = self._make_profiles()
        self.knowledge = self._make_knowledge()
        self.welcome = self._make_welcome()
        self.status = StatusController(self.companion, self.watching, self.tray, self._problems, self)
        self.home = self._make_home()
        self._make_what_is_seldom_wanted()
        self._open_to_other_programs()

    def _make_what_is_seldom_wanted(self) -> None:
        self.backup = self._make_backup()
        self.about = self._make_about()

    def _open_to_other_programs(self) -> None:
        self.remote = self._make_remote()
        self.other_programs = self._make_other_programs()

    def register_cleanup(self, cleanup: Callable[[], None]) -> None:
        """At the end call `cleanup`, behind all that were registered before."""
        self._cleanups.append(cleanup)

    def use_surroundings(self, look: Callable[[], Signals]) -> None:
        """Before the start: be quiet by what `look` finds around the user. Without it, nothing is found."""
        self.quiet.use_surroundings(look)

    def use_typing(self, look: Callable[[], Typing]) -> None:
        """Before the start: let windows wait for a pause in what `look` finds. Without it, none waits."""
        self.typing_pause.use_look(look)

    def use_compositor(self, connect: Callable[[], Compositor]) -> None:
        """Before the start: show cards by the Wayland compositor that `connect` reaches, if it has a way."""
        self.overlay.use_compositor(connect)

    def start(self) -> None:
        """Show the tray icon, then begin to look."""
        self.tray.show()
        log.info("tray icon shown")
        if self.remembered.enabled:  # the program that somebody only tries is not the one that they use
            self.active_profile.add_problem(self.settings.follow_program())
        self.quiet.wait_for_surroundings()
        self.pausing.follow_local_time()  # it may have started in another zone than it ended in
        # before the thread starts, or a remembered pause or a call would see the camera open for a moment
        self._update()
        self.watching.sampler.start()
        if self.watching.consented:
            self.camera.ask_permission()
        self.quiet.start()
        self._run_at(self.clock.speed)
        if self.watching.waits_for_consent and not self._options.at_login:
            self.welcome.open()
        self.shortcuts.follow_settings()
        self.other_programs.start()
        self.overlay.start()

    def shut_down(self) -> None:
        """Close the device, then everything else; a second time does nothing.

        What the thread that looks said before it ended may still come behind this, and changes nothing.
        """
        self._over = True
        while self._cleanups:
            self._cleanups.pop(0)()

    # --- what other programs and the system ask for

    def handle_command(self, command: Command, argument: str = "") -> str:
        """Carry out what came over the control socket; returns the reply, as `Instance.serve` wants it."""
        return self.remote.reply_to(command, argument)

    def state(self) -> dict[str, object]:
        """What is going on, for `moodguard status`."""
        with in_english():
            camera = self.camera.words
        return self.status.as_record(self.active_profile.profile.name, camera)

    def fall_asleep(self) -> None:
        """The machine is about to sleep: close the camera, or it may be found lost on waking."""
        self.watching.asleep = True
        self.sound.stop()
        self._update()

    def wake_up(self) -> None:
        """The machine is awake again."""
        self.watching.asleep = False
        self.quiet.wait_for_surroundings()  # the screen may be locked by now
        self._update()

    # --- what comes from the thread that looks, and from the clock

    def handle_sample(self, sample: Sample) -> None:
        """Let the companion decide by a sample, and show what it says."""
        if self._over:
            return
        self.steps.show(self.companion.add_sample(sample))
        if self.remembered.enabled and self.companion.camera_wanted:
            self.history.note_credits(self.curator.add_sample(sample, self.companion.resting_level))
            self.remembered.save_face_sometimes()
        self.calibration.show_progress()

    def _source_opened(self, source: str, model_threshold: float) -> None:
        if self._over:  # or the clock would begin to tick again
            return
        self.remembered.save()
        if self._options.speed is None:  # first, or what is restored below would be taken for faster time
            self._run_at(DEMO_SPEED if source == DEMO else 1.0)
        if self.remembered.demo_begins_or_ends(source):
            self.calibration.close()
            self.companion.start_over()
            self.steps.forget()
        self.remembered.set_source(source)
        self.settings.configure_companion(model_threshold)

    def _run_at(self, speed: float) -> None:
        self.clock.set_speed(speed)
        self._tell_times_at(speed)
        self.watching.sampler.set_speed(speed)
        self._timer.start(max(SHORTEST_TICK_MS, round(TICK_MS / speed)))

    def _tell_times_at(self, speed: float) -> None:
        """Tell times as they pass for the user, or of a day that is printed by that day's own clock."""
        self.companion.set_speed(self._speed_told(speed))

    def _speed_told(self, speed: float) -> float:
        return 1.0 if self._options.once else speed

    def _tick(self) -> None:
        if slept := self._slept():
            self.clock.skip(slept)  # then the companion sees that time has passed unseen
            self.quiet.wait_for_surroundings()  # the screen may be locked by now
        if self._local_time_watch.has_jumped():
            self._follow_local_time()
        self.quiet.tick()
        self.steps.show(self.companion.tick(self.clock()))
        self.check_in.tick()
        self.history.tick()
        self.calibration.show_progress()
        self._update()
        self.painting.update(self._settings(), self._moment())

    def _follow_local_time(self) -> None:
        """The clock was set, or the zone is another one: what was reckoned by the old time is so anew."""
        log.info("local time was set, or the zone is another one")
        self.quiet.weigh_anew()
        self.pausing.follow_local_time()
        self.remembered.save()  # by a wrong clock, a restart would find a pause or a silent time too long

    def _day(self, time: float) -> int:
        return self._local_moment(time).toordinal()

    def _local_moment(self, time: float) -> datetime:
        """Local time at a time of the samples' clock."""
        return self._local_time() + timedelta(seconds=(time - self.clock()) / self.clock.speed)

    # --- what changes in one part, and concerns others

    def _update(self) -> None:
        """Let the camera and the tray follow what the companion wants."""
        self.watching.switch_camera()
        self.camera.refresh()
        self._update_attention()
        self._update_status()

    def _update_status(self) -> None:
        self.status.update()

    def _update_attention(self) -> None:
        on_battery = bool(self.quiet.signals.on_battery)
        self.watching.set_attention(gallery_open=self.gallery.is_open, on_battery=on_battery)

    def _show_home(self) -> None:
        """What the user gets who asks for MoodGuard: as long as it waits for their yes, the question."""
        self._unless_it_waits(self.home.open)

    def _show_settings(self) -> None:
        self._unless_it_waits(self.settings.open)

    def _show_way_to_camera(self) -> None:
        if self.watching.is_demo:
            self.welcome.leave_demo()
        elif self.watching.camera_missing:
            self.welcome.try_demo()
        else:
            self.welcome.open()

    def _unless_it_waits(self, show: Callable[[], None]) -> None:
        if self.watching.waits_for_consent:
            self.welcome.open()
        else:
            show()

    def _tray_missing(self) -> None:
        """The user has no icon to click on, so they get a window, which says why."""
        log.warning("there is no tray")
        self._tray_problem = tr(NO_TRAY)
        self.welcome.show_home()
        waits_at_login = self._options.at_login and self.watching.waits_for_consent  # at each, for ever
        if not (waits_at_login or self.welcome.is_open):  # which is followed by the home anyway
            self._show_home()
        self._update_status()

    def _tray_found(self) -> None:
        log.info("there is a tray")
        if self._tray_problem:
            self._tray_problem = ""
            self.welcome.show_home()
            self.settings.show_problem(self.status.problem)
            self._update_status()

    def _quiet_changed(self) -> None:
        self.camera.check_permission()
        self._update()
        self.minute.follow()
        self.steps.dismiss_card_when_silent()
        self.check_in.dismiss_when_silent()

    def _pause_changed(self) -> None:
        self.remembered.save()
        self._update()
        self.minute.follow()
        self.steps.dismiss_card_when_silent()
        self.check_in.dismiss_when_silent()

    def _dismiss_check_in(self) -> None:
        self.check_in.dismiss()

    def _step_shown(self, step: Step) -> None:
        self.remembered.save()  # or who is killed would suggest the same again, and count it as the first
        self.status.update()
        self.stepped.emit(step)

    def _calibration_ended(self) -> None:
        self.remembered.save()
        self.status.update()

    def _say_all_anew(self) -> None:
        """Another language is spoken: windows and menus are made anew, and what is told is told again."""
        windows = (
            self.gallery,
            self.minute,
            self.check_in,
            self.steps,
            self.calibration,
            self.welcome,
            self.home,
            self.history,
            self.about,
        )
        for owner in windows:
            owner.forget_window()
        self.tray.say_anew()
        self.profiles.show()
        self.settings.renew_window()
        self.camera.say_anew()
        self.shortcuts.follow_settings()
        self._update()

    def _profile_switched(self) -> None:
        """Judge, show and paint by the profile that is in use now."""
        remembered = self.remembered
        self.companion.switch_person(
            remembered.resting_face, remembered.learned_rest, learn=remembered.enabled
        )
        remembered.follow_answers()
        self.steps.forget()
        self.check_in.dismiss()
        self.calibration.close()
        self.watching.configure()
        self._serve_profile()
        self.home.forget()
        self.history.use_profile()

    def _everything_erased(self, problem: str) -> None:
        """Nothing is kept any more, so nothing may be known either."""
        self.active_profile.reset()
        self.companion.forget()
        self.remembered.restore_face()
        self.steps.forget()
        self.check_in.dismiss()
        self.active_profile.add_problem(f"{problem} {self.settings.disable_start_at_login()}".strip())
        self.watching.forget_consent()
        self._serve_profile()
        self.home.forget()
        self.history.use_profile()
        self.settings.show_chosen()
        self.settings.applied.emit()  # to all that follows them, as the language

    def _backup_imported(self) -> None:
        """What is kept is something else now: know that, and judge and show by it."""
        self.active_profile.reread()
        self._profile_switched()
        self.settings.show_chosen()
        self.settings.applied.emit()
        self.profiles.show()

    def _serve_profile(self) -> None:
        painting_store = self._painting_store()
        self.curator.use_profile(self.active_profile.taste_file, painting_store)
        self.painting.use_painting_store(painting_store)
        self.settings.apply_profile()
        self.gallery.refresh()
        self.gallery.show_taste()
        self.status.update()

    # --- what parts ask of others

    def _settings(self) -> Settings:
        return self.active_profile.settings

    def _problems(self) -> tuple[str, ...]:
        return (
            self.active_profile.problem,
            self.remembered.problem,
            self.curator.problem,
            self.painting.problem,
            self.quiet.problem,
            *self.other_programs.problems,
            self.watching.consent_problem,
            self._tray_problem,
            self.shortcuts.problem,
            self.history.problem,
        )

    def _may_resume_players(self) -> bool:
        """Not into a call, nor where nobody is."""
        quiet = self.companion.status().quiet
        return quiet is None or not quiet.camera_off

    def _why_camera_off(self) -> str:
        status = self.companion.status()
        return why_off(status.paused, status.quiet)

    def _painting_store(self) -> PaintingStore:
        return PaintingStore(self._paths.painted / self.active_profile.profile.id)

    def _moment(self) -> Moment:
        status = self.companion.status()
        return Moment(
            paused=status.paused,
            quiet=status.quiet.quiet if status.quiet else None,
            on_battery=self.quiet.signals.on_battery,
            looking_closely=self.gallery.is_open or self.companion.calibration is not None,
            asleep=self.watching.asleep,
        )

    # --- making

    def _make_timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName("tick")
        timer.timeout.connect(self._tick)
        self.register_cleanup(timer.stop)
        return timer

    def _make_companion(self) -> Companion:
        local_time = None if self._options.once else self._local_moment
        companion = Companion(self._settings(), 0.5, day=self._day, local_time=local_time)
        companion.set_speed(self._speed_told(self.clock.speed))
        return companion

    def _make_language(self) -> LanguageController:
        language = LanguageController(self._settings, self)
        language.changed.connect(self._say_all_anew)
        return language

    def _make_remembered_state(self) -> RememberedStateController:
        file = RememberedStateFile(self._paths.memory_file)
        remembered = RememberedStateController(
            self.companion, self.active_profile, file, self._options, self._local_time
        )
        remembered.restore()
        self.register_cleanup(remembered.save)
        return remembered

    def _make_watching(self, permission: CameraPermission) -> WatchingController:
        watching = WatchingController(
            self._options,
            self._paths,
            self.companion,
            permission,
            self._make_consent(),
            settings=self._settings,
            clock=self.clock,
            parent=self,
        )
        watching.sampler.sampled.connect(self.handle_sample)
        watching.opened.connect(self._source_opened)
        watching.changed.connect(self._update_status)
        watching.ended.connect(self.ended)
        self.register_cleanup(watching.sampler.stop)
        return watching

    def _make_consent(self) -> ConsentFile:
        consent = ConsentFile(self._paths.consent_file)
        consent.load()
        return consent

    def _make_quiet(self) -> QuietController:
        quiet = QuietController(self.companion, self._settings, self.clock, self._local_time, self)
        quiet.changed.connect(self._quiet_changed)
        self.register_cleanup(quiet.stop)
        return quiet

    def _make_pausing(self) -> PauseController:
        pausing = PauseController(self.companion, self.clock, self._local_time, self)
        pausing.changed.connect(self._pause_changed)
        return pausing

    def _make_settings(self, autostart: Autostart) -> SettingsController:
        settings = SettingsController(
            self.active_profile,
            self.companion,
            self.watching,
            autostart,
            icons=self._icons,
            list_themes=lambda: self.curator.themes(self._settings()),
            problem=lambda: self.status.problem,
            parent=self,
        )
        settings.applied.connect(self._update_status)
        settings.applied.connect(self.language.follow_settings)
        settings.applied.connect(self.looks.follow_settings)
        self.register_cleanup(settings.close)
        return settings

    def _make_break_players(self) -> BreakPlayersController:
        players = BreakPlayersController(self._settings, self._may_resume_players, parent=self)
        self.register_cleanup(players.stop)
        return players

    def _make_gallery(self) -> GalleryController:
        gallery = GalleryController(
            self.curator,
            self.active_profile,
            self.settings,
            self.clock,
            places=WindowPlacesFile(self._paths.window_places),
            wallpaper=WallpaperController(self._paths.wallpapers, self),
            keeps=lambda: self.remembered.enabled,
            mark=lambda: self.watching.mark,
            parent=self,
        )
        gallery.opened.connect(self._update_attention)
        gallery.closed.connect(self._update_attention)
        gallery.opened.connect(lambda: self.break_players.begin("gallery"))
        gallery.closed.connect(lambda: self.break_players.end("gallery"))
        self.register_cleanup(gallery.close)
        return gallery

    def _make_typing_pause(self) -> TypingPauseController:
        typing_pause = TypingPauseController(self._settings, lambda: self.clock.real, self)
        self.register_cleanup(typing_pause.stop)
        return typing_pause

    def _make_overlay(self) -> OverlayController:
        overlay = OverlayController(self)
        self.register_cleanup(overlay.stop)
        return overlay

    def _make_steps(self) -> StepsController:
        steps = StepsController(
            self.companion,
            self.active_profile,
            self.remembered,
            answers=self.answer_book,
            gallery=self.gallery,
            pausing=self.pausing,
            typing_pause=self.typing_pause,
            clock=self.clock,
            picture=self.curator.preview,
            mark=lambda: self.watching.mark,
            show_above=self.overlay.show_above,
            parent=self,
        )
        steps.shown.connect(self._step_shown)
        steps.shown.connect(lambda _: self.gallery.prepare())
        steps.answered.connect(lambda _: self._update_status())
        self.register_cleanup(steps.close)
        return steps

    def _make_sound(self) -> SoundController:
        sound = SoundController(self)
        self.register_cleanup(sound.close)
        return sound

    def _make_minute(self) -> MinuteController:
        minute = MinuteController(
            self.companion, self.active_profile, self.remembered, self.settings,
            answers=self.answer_book, sound=self.sound, clock=self.clock, local_time=self._local_time,
            parent=self,
        )  # fmt: skip
        minute.gallery_requested.connect(self.gallery.open)
        self.gallery.minute_requested.connect(minute.open)
        minute.stepped.connect(self.steps.show)
        minute.opened.connect(self.steps.dismiss_card)
        minute.opened.connect(self._dismiss_check_in)
        minute.opened.connect(lambda: self.break_players.begin("minute"))
        minute.ended.connect(lambda _: self.break_players.end("minute"))
        self.steps.minute_requested.connect(minute.open)
        self.register_cleanup(minute.close)
        return minute

    def _make_check_in(self) -> CheckInController:
        check_in = CheckInController(
            self.companion,
            self.answer_book,
            self.remembered,
            self.settings,
            typing_pause=self.typing_pause,
            busy=lambda: self.gallery.is_open or self.minute.is_open,
            show_above=self.overlay.show_above,
            parent=self,
        )
        self.steps.shown.connect(self._dismiss_check_in)
        self.register_cleanup(check_in.close)
        return check_in

    def _make_history(self) -> HistoryController:
        history = HistoryController(
            self.companion,
            self.active_profile,
            self.remembered,
            self.settings,
            watching=self.watching,
            local_time=self._local_time,
            parent=self,
        )
        self.answer_book.added.connect(history.note_said)
        self.answer_book.taken_back.connect(history.note_taken_back)
        self.answer_book.forgotten.connect(history.forget_answers)
        self.steps.shown.connect(history.note_step)
        self.steps.declined.connect(history.note_declined)
        self.minute.taken.connect(history.note_break)
        self.gallery.opened.connect(history.gallery_opened)
        self.gallery.turned_to.connect(history.picture_shown)
        self.gallery.closed.connect(history.gallery_closed)
        history.changed.connect(self._update_status)
        self.register_cleanup(history.stop)
        return history

    def _make_shortcuts(self) -> ShortcutsController:
        shortcuts = ShortcutsController(self._settings, self.answers, parent=self)
        shortcuts.changed.connect(self._update_status)
        self.settings.applied.connect(shortcuts.follow_settings)
        self.register_cleanup(shortcuts.stop)
        return shortcuts

    def _make_calibration(self) -> CalibrationController:
        calibration = CalibrationController(
            self.companion,
            lambda: self.watching.failure,
            self,
            nobody_there=lambda: self.watching.nobody_there,
        )
        calibration.close_look_wanted.connect(self.watching.look_closely)
        calibration.ended.connect(self._calibration_ended)
        calibration.forgotten.connect(self.remembered.save)
        self.settings.calibration_requested.connect(calibration.open)
        self.register_cleanup(calibration.close)
        return calibration

    def _make_tray(self) -> Tray:
        tray = Tray(self._icons, self, once_it_answers=self._once_tray_answers)
        tray.pause_requested.connect(self.pausing.pause_for)
        tray.resume_requested.connect(lambda: self.pausing.set_paused(False))
        tray.watch_anyway_requested.connect(self.quiet.watch_anyway)
        tray.gallery_requested.connect(self.gallery.open)
        tray.break_requested.connect(self.minute.open)
        tray.calibration_requested.connect(self.calibration.open)
        tray.home_requested.connect(lambda: self._unless_it_waits(self.home.come))
        tray.settings_requested.connect(self._show_settings)
        tray.profiles_requested.connect(self.settings.open_profiles)
        tray.tray_missing.connect(self._tray_missing)
        tray.tray_found.connect(self._tray_found)
        self.register_cleanup(tray.hide)
        return tray

    def _make_camera(self, permission: CameraPermission) -> CameraController:
        camera = CameraController(
            self.watching.sampler, self.tray, self.settings, permission, self, why_off=self._why_camera_off
        )
        camera.permission_changed.connect(self.watching.configure)
        return camera

    def _make_painting(self, painting_store: PaintingStore) -> PaintingController:
        painting = PaintingController(
            assets_dir() / "models" / "painter.onnx",
            assets_dir() / "gallery",
            lambda: self.curator.learned,
            time=time.monotonic,
            busy=self.watching.is_looking,
            parent=self,
            upscaler=assets_dir() / "models" / "upscaler.onnx",
        )
        painting.use_painting_store(painting_store)
        painting.painted.connect(self.gallery.show_outcome)
        painting.painted.connect(self._update_status)
        self.register_cleanup(painting.stop)
        return painting

    def _make_profiles(self) -> ProfilesController:
        profiles = ProfilesController(self.active_profile, self.remembered, self.settings, self.tray, self)
        profiles.switched.connect(self._profile_switched)
        profiles.deleting.connect(self.painting.interrupt)
        profiles.deleting.connect(self.history.let_go)
        return profiles

    def _make_home(self) -> HomeController:
        home = HomeController(
            self.companion,
            settings=self.settings,
            watching=self.watching,
            status=self.status,
            camera=self.camera,
            steps=self.steps,
            log_file=self._paths.log_file,
            local_time=self._local_time,
            parent=self,
        )
        home.page_made.connect(self._connect_now)
        home.quit_requested.connect(_quit)
        self.register_cleanup(home.close)
        self.tray.quit_requested.connect(home.leave)
        return home

    def _make_about(self) -> AboutController:
        about = AboutController(
            self.companion,
            self.active_profile,
            settings=self.settings,
            watching=self.watching,
            camera=lambda: self.camera.words,
            has_tray=lambda: not self._tray_problem,
            problem=lambda: self.status.problem,
            log_file=self._paths.log_file,
            parent=self,
        )
        about.log_folder_requested.connect(self.home.open_log_folder)
        self.register_cleanup(about.close)
        return about

    def _connect_now(self, page: "NowPage") -> None:
        page.pause_requested.connect(self.pausing.pause_for)
        page.resume_requested.connect(lambda: self.pausing.set_paused(False))
        page.watch_anyway_requested.connect(self.quiet.watch_anyway)
        page.break_requested.connect(self.minute.open)
        page.gallery_requested.connect(self.gallery.open)
        page.calibration_requested.connect(self.calibration.open)
        page.welcome_requested.connect(self._show_way_to_camera)
        self.history.serve_now(page)

    def _make_backup(self) -> BackupController:
        backup = BackupController(
            self._paths, self.remembered, self.settings, lambda: self._local_time().date(), self
        )
        backup.touching.connect(self.history.let_go)
        backup.imported.connect(self._backup_imported)
        self.register_cleanup(backup.close)
        return backup

    def _make_welcome(self) -> WelcomeController:
        welcome = WelcomeController(
            self.watching,
            self.settings,
            self.camera,
            self.calibration,
            self.pausing,
            icon=lambda: self.tray.icon_of(TrayState.WATCHING),
            has_tray=lambda: not self._tray_problem,
            today=lambda: self._local_time().date(),
            parent=self,
        )
        welcome.consent_changed.connect(self._update)
        self.register_cleanup(welcome.close)
        return welcome

    def _make_other_programs(self) -> OtherPrograms:
        other = OtherPrograms(
            self.companion,
            self.remembered,
            self._settings,
            self.handle_command,
            settings=self.settings,
            quiet=self.quiet,
            parent=self,
        )
        other.listen(self.steps, self.minute, self.gallery, self.status)
        other.changed.connect(self._update_status)
        self.register_cleanup(other.stop)
        return other

    def _make_remote(self) -> RemoteController:
        show = {
            Command.SHOW_HOME: self._show_home,
            Command.SHOW_SETTINGS: self._show_settings,
            Command.GALLERY: self.gallery.open,
            Command.CALIBRATE: self.calibration.open,
            Command.PROFILES: self.profiles.reload,
            Command.LET_GO: self.backup.let_go,
            # after the reply has gone out
            Command.QUIT: lambda: QTimer.singleShot(50, _quit),
        }
        return RemoteController(
            self.answers,
            self.check_in,
            self.pausing,
            actions=show,
            state=self.state,
            words=self._words_in_english,
            erase=self.knowledge.erase,
            bring_back=self.backup.bring_back,
        )

    def _words_in_english(self) -> str:
        """How things are, for the command line, which speaks English."""
        status = self.companion.status()
        with in_english():
            return say(status.facts, status.times).words

    def _make_knowledge(self) -> KnowledgeController:
        knowledge = KnowledgeController(self._paths, self.remembered, self.settings, self)
        knowledge.exporting.connect(self.history.let_go)
        knowledge.erasing.connect(self.painting.interrupt)
        knowledge.erasing.connect(self.history.forget)
        knowledge.erased.connect(self._everything_erased)
        knowledge.answers_forgotten.connect(self.answer_book.forget)
        return knowledge


def _quit() -> None:
    application = QApplication.instance()
    if application is not None:
        application.quit()
