"""What goes on around the user, on a real desktop: real windows, a real mouse, a real notification server."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from moodguard.system.do_not_disturb.linux import NotificationServers
from moodguard.system.fullscreen.x11 import X11Fullscreen
from moodguard.system.idle.linux import X11IdleClock
from moodguard.system.qt_bus import QtBus
from moodguard.system.x11 import X11, x11_session
from moodguard.system.xcb import XcbServer, XError
from support.desktop import Desktop, child
from support.own_bus import bus_with_programs
from support.waiting import wait_until

pytestmark = pytest.mark.e2e

SUPPORT = Path(__file__).parent.parent / "support"
NOT_OURS = 1


@pytest.fixture
def x11(desktop: Desktop) -> X11:
    found = x11_session(desktop.environment)
    assert found is not None
    return found


@pytest.fixture
def other_program(desktop: Desktop) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(SUPPORT / "show_window.py"), "plain"]
    with child(command, desktop.environment, stdin=subprocess.PIPE) as program:
        wait_until(lambda: bool(desktop.windows("another program")), "the other program's window")
        yield program


def test_the_idle_time_grows_until_the_mouse_moves(desktop: Desktop, x11: X11) -> None:
    clock = X11IdleClock(x11)
    desktop.run("xdotool", "mousemove", "300", "300")
    wait_until(lambda: (clock.idle_seconds() or 0) > 1.0, "a second without the mouse")
    desktop.run("xdotool", "mousemove", "310", "310")
    wait_until(lambda: (idle := clock.idle_seconds()) is not None and idle < 1.0, "the end of the idle time")


def test_a_window_that_fills_the_screen_is_seen_to_come_and_go(
    x11: X11, other_program: subprocess.Popen[str]
) -> None:
    fullscreen = X11Fullscreen(x11, NOT_OURS)
    assert other_program.stdin is not None
    wait_until(lambda: fullscreen.is_fullscreen() is False, "a window that leaves some of the screen")
    other_program.stdin.write("full\n")
    other_program.stdin.flush()
    wait_until(lambda: fullscreen.is_fullscreen() is True, "a window that fills the screen")
    ours = X11Fullscreen(x11, other_program.pid)
    assert ours.is_fullscreen() is False, "a full-screen window of our own does not count"
    other_program.stdin.write("plain\n")
    other_program.stdin.flush()
    wait_until(lambda: fullscreen.is_fullscreen() is False, "the end of the full screen")


def test_a_window_that_is_gone_is_an_error_and_no_end_of_the_program(x11: X11) -> None:
    with pytest.raises(XError, match="refused"):
        x11.numbers(0x7FFFFFF, "WM_NAME")
    assert x11.idle_seconds() is not None


def test_a_display_that_is_not_there_is_an_error_and_no_end_of_the_program() -> None:
    with pytest.raises(XError, match="can't be reached"):
        XcbServer(":987")


def test_an_x_server_that_hangs_or_ends_is_an_error_and_no_end_of_the_program() -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("needs an X server of its own; missing: Xvfb")
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"]
    with child(command, {}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        connection = XcbServer(f":{server.stdout.readline().strip()}")
        x11 = X11(lambda: connection)
        assert x11.idle_seconds() is not None
        server.terminate()
        server.wait()
        with pytest.raises(XError):
            x11.idle_seconds()


@pytest.mark.usefixtures("other_program")
def test_one_look_finds_what_the_desktop_and_the_bus_say(desktop: Desktop) -> None:
    with bus_with_programs() as address:
        buses = {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
        command = [sys.executable, str(SUPPORT / "print_surroundings.py")]
        printed = subprocess.run(
            command, env=desktop.environment | buses, capture_output=True, text=True, check=True
        )
    found = json.loads(printed.stdout)
    assert found["idle_seconds"] == 4.2
    assert found["locked"] is True
    assert found["fullscreen"] is False
    assert found["do_not_disturb"] is None, "there is no notification server"


def test_a_real_notification_server_that_is_paused_is_heard(desktop: Desktop) -> None:
    missing = [name for name in ("dunst", "dbus-send") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs a notification server; missing: {', '.join(missing)}")
    with bus_with_programs() as address:
        environment = desktop.environment | {"DBUS_SESSION_BUS_ADDRESS": address}
        bus = QDBusConnection.connectToBus(address, "dunst's")

        def is_on() -> bool | None:
            return NotificationServers(QtBus(bus)).is_on()

        with child(["dunst"], environment, stderr=subprocess.DEVNULL):
            wait_until(lambda: is_on() is False, "a notification server that shows what comes")
            pause = [
                "dbus-send", "--print-reply", "--dest=org.freedesktop.Notifications",
                "/org/freedesktop/Notifications", "org.freedesktop.DBus.Properties.Set",
                "string:org.dunstproject.cmd0", "string:paused", "variant:boolean:true",
            ]  # fmt: skip
            subprocess.run(pause, env=environment, check=True, stdout=subprocess.DEVNULL)
            wait_until(lambda: is_on() is True, "a notification server that is paused")
        QDBusConnection.disconnectFromBus("dunst's")
