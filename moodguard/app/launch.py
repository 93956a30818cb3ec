"""How the app starts and ends: one instance, one log, one event loop."""

import logging
import signal
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from moodguard.app.app import App
from moodguard.app.language import speak_as_the_system
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import EXIT_TROUBLE, make_application
from moodguard.app.whereabouts import tell_whereabouts
from moodguard.store.paths import Paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.store.written import linked_drafts
from moodguard.system.autostart import start_command, system_autostart
from moodguard.system.camera_permission import system_camera_permission
from moodguard.system.freed_memory import keep_no_freed_pictures
from moodguard.system.garbage import Collector
from moodguard.system.idle import compositor_idle_clock
from moodguard.system.local_time import system_local_time
from moodguard.system.logging_setup import log_crashes, set_up_logging
from moodguard.system.private_files import remove_abandoned_drafts
from moodguard.system.single_instance import Command, Instance, InstanceError, claim_or_ask
from moodguard.system.sleep_watch import awake_seconds, system_sleep_watch
from moodguard.system.surroundings import system_surroundings
from moodguard.system.typing import system_typing_look
from moodguard.system.wayland import compositor_of_windows

log = logging.getLogger(__name__)


def run_app(options: AppOptions, paths: Paths, problem: str = "") -> int:
    """Run the app until it is quit, and return its exit status.

    A second start opens the window of the first one instead. `problem` says in words why `paths` can't be
    used as they should. Raises DisplayError where the display can't be.
    """
    keep_no_freed_pictures()
    log_problem = set_up_logging(paths.log_file, options.verbose)
    log_crashes()
    bus_problem = _leave_hanging_buses()
    application = make_application()
    speak_as_the_system()
    collector = Collector(application)
    instance = _claim_or_show(paths, options)
    if isinstance(instance, int):
        return instance
    app = App(
        options,
        paths,
        SettingsFile(paths.settings_file, SHARED),
        system_autostart(start_command()),
        local_time=system_local_time(),
        awake=awake_seconds(),
        slept=system_sleep_watch().slept_seconds,
        permission=system_camera_permission(application),
        once_tray_answers=_once_tray_answers(application),
    )
    app.active_profile.add_problem(bus_problem)
    app.active_profile.add_problem(problem or log_problem, first=True)
    if problem:
        log.warning("%s", problem)
    compositor = compositor_idle_clock()
    app.use_surroundings(
        system_surroundings(
            lambda: app.watching.sampler.camera_open,
            listed_programs=lambda: app.active_profile.settings.quiet_programs,
            compositor=compositor,
        ).look
    )
    app.use_typing(system_typing_look(compositor=compositor))
    if connect := compositor_of_windows(application.platformName()):
        app.use_compositor(connect)
    _watch_for_sleep(app)
    try:
        instance.serve(lambda request: app.handle_command(request.command, request.argument))
    except InstanceError as error:
        log.warning("%s", error)
    for number in _ending_signals():
        # Queued, because a signal that comes before the event loop runs would be lost otherwise.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    if not options.at_login:
        tell_whereabouts(app.tray, app)
    app.start()
    # Behind it, for it looks through all folders, and the tray icon should not wait for that.
    remove_abandoned_drafts(paths.roots, time.time(), linked_drafts(paths))
    try:
        return application.exec()
    finally:
        app.shut_down()
        instance.release()
        collector.stop()


def _ending_signals() -> list[signal.Signals]:
    """Those that ask the app to end: by Ctrl+C, by the system, and as the terminal or the session closes."""
    hangup = getattr(signal, "SIGHUP", None)  # Windows has none
    if hangup is None or signal.getsignal(hangup) is signal.SIG_IGN:  # whoever started it with nohup means it
        return [signal.SIGINT, signal.SIGTERM]
    return [signal.SIGINT, signal.SIGTERM, hangup]


def _once_tray_answers(application: QApplication) -> Callable[[Callable[[], None]], None]:
    """Calls what it is given when a question to the tray isn't waited for: on Linux a bus must answer it."""
    if not sys.platform.startswith("linux"):
        return lambda then: then()
    from moodguard.system.bus_sign_of_life import BusSignOfLife  # a library that only Linux needs
    from moodguard.system.qt_bus import has_session_bus

    if not has_session_bus():
        return lambda then: then()
    return BusSignOfLife(parent=application).ask


def _leave_hanging_buses() -> str:
    """Before Qt is started, which would wait for them; in words what that means for the user, or ""."""
    if not sys.platform.startswith("linux"):
        return ""
    from moodguard.system.hanging_bus import leave_hanging_buses  # what only Linux needs

    return leave_hanging_buses()


def _watch_for_sleep(app: App) -> None:
    """Let the app know before the machine sleeps, where the system tells."""
    if not sys.platform.startswith("linux"):
        return
    from moodguard.system.sleep_signal import SleepSignal  # a library that only Linux needs

    signal_of_sleep = SleepSignal(parent=app)
    signal_of_sleep.about_to_sleep.connect(app.fall_asleep)
    signal_of_sleep.woke_up.connect(app.wake_up)
    if not signal_of_sleep.listen():
        log.info("nobody tells here when the machine falls asleep")


def _claim_or_show(paths: Paths, options: AppOptions) -> Instance | int:
    """The one running instance, or the exit status where there is one already: its window is then open."""
    if options.at_login:  # the user asked for nothing
        return Instance.claim(paths.lock_file) or 0
    try:
        claimed = claim_or_ask(paths.lock_file, Command.SHOW_HOME)
    except InstanceError as error:
        print(f"moodguard: {error}", file=sys.stderr)
        return EXIT_TROUBLE
    if isinstance(claimed, Instance):
        return claimed
    if claimed.startswith("error"):
        print(
            f"moodguard: MoodGuard is already running, but can't open its window: {claimed}", file=sys.stderr
        )
        return EXIT_TROUBLE
    print("MoodGuard is already running; its window is open now.")
    return 0
