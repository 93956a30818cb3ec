"""How the app starts, and what of the system it follows while it runs."""

import math
import os
import shutil
import signal
import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import PIPE
from tempfile import mkdtemp

import pytest

from moodguard.app.launch import _ending_signals
from moodguard.store.paths import Paths
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import SHARED, Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import start_command
from moodguard.system.autostart.xdg import XdgAutostart, exec_line
from moodguard.system.single_instance import Command, send
from support.desktop import child
from support.own_app import own_app
from support.silent_bus import silent_bus
from support.waiting import PATIENCE_SECONDS, wait_until
from support.zone_file import write_zone


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' zone is no file")
def test_a_change_of_the_systems_zone_is_noticed_while_the_app_runs(paths: Paths, tmp_path: Path) -> None:
    zone, now = tmp_path / "zone", datetime.now(UTC)
    write_zone(zone, 0)
    begin, end = ((now + timedelta(hours=hours)).strftime("%H:%M") for hours in (-2, 2))
    hours = f"Mon-Sun {begin}-{end}"
    SettingsFile(paths.settings_file, SHARED).save(replace(Settings(), hours=hours))
    with own_app(paths, {"TZ": f":{zone}"}, "--source", "demo") as app:
        app.wait_until_it_watches()
        assert app.status()["quiet"] != "schedule"
        write_zone(zone, 9)
        wait_until(lambda: app.status()["quiet"] == "schedule", "the camera to close outside the hours")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's login entry")
def test_a_login_entry_of_a_program_that_has_moved_follows_it(paths: Paths, tmp_path: Path) -> None:
    entry = XdgAutostart(("/old/moodguard", "--autostarted"), tmp_path / "autostart")
    entry.enable()
    # paused, so that no camera of the machine is opened
    RememberedStateFile(paths.memory_file).save(RememberedState(paused_until=math.inf))
    with own_app(paths, {"XDG_CONFIG_HOME": str(tmp_path)}):
        named = exec_line(start_command({}))
        wait_until(lambda: f"Exec={named}\n" in entry.entry.read_text(), "the entry to name this program")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's buses")
def test_a_bus_that_never_answers_is_asked_once_and_the_app_is_there(paths: Paths) -> None:
    folder = Path(mkdtemp())  # with a path that is short enough for a socket
    with silent_bus(folder / "session") as session, silent_bus(folder / "system") as system:
        buses = {"DBUS_SESSION_BUS_ADDRESS": session.address, "DBUS_SYSTEM_BUS_ADDRESS": system.address}
        with own_app(paths, buses, "--source", "demo") as app:
            app.wait_until_it_watches()
            assert "message bus doesn't answer" in app.status()["problem"]
            # whoever else in the program came to it would wait there, Qt on the thread of the windows
            assert (session.connections, system.connections) == (1, 1)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_to_end_or_a_closed_terminal_ends_it_in_order(paths: Paths, name: str) -> None:
    with own_app(paths, {}, "--source", "demo") as app:
        app.wait_until_it_watches()
        app.process.send_signal(signal.Signals[name])
        assert app.process.wait(PATIENCE_SECONDS) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_closed_terminal_ends_nothing_that_was_started_with_nohup() -> None:
    assert signal.SIGHUP in _ending_signals()
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert signal.SIGHUP not in _ending_signals()
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_of_five_starts_at_once_one_runs_and_the_others_say_so(paths: Paths) -> None:
    command = [sys.executable, "-m", "moodguard", "--source", "demo"]
    with ExitStack() as stack:
        starts = [
            stack.enter_context(child(command, dict(os.environ), stdout=PIPE, stderr=PIPE)) for _ in range(5)
        ]
        wait_until(lambda: sum(start.poll() is None for start in starts) <= 1, "all but one to end")
        (running,) = [start for start in starts if start.poll() is None]
        for start in starts:
            if start is not running:
                said, trouble = start.communicate()
                assert (start.returncode, trouble) == (0, "")
                assert said == "MoodGuard is already running; its window is open now.\n"
        assert send(paths.lock_file, Command.STATUS)
        running.send_signal(signal.SIGTERM)
        assert running.wait(PATIENCE_SECONDS) == 0
