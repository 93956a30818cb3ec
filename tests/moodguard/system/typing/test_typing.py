"""Where and when somebody types: what each platform can tell, and that nothing is an error."""

import sys

import pytest

from moodguard.system import typing
from moodguard.system.fullscreen.macos import Desk
from moodguard.system.idle.interface import IdleClock
from moodguard.system.typing import Place, Typing, system_typing_look
from moodguard.system.typing.linux import COMPOSITOR, LinuxTypingWatch
from moodguard.system.typing.macos import MacTypingWatch
from moodguard.system.typing.windows import WindowsTypingWatch
from moodguard.system.x11 import X11
from support.fake_x_server import ROOT, FakeXServer

EDITOR = 7


class Idle(IdleClock):
    """Somebody who stopped two seconds ago."""

    def idle_seconds(self) -> float | None:
        return 2.0


@pytest.fixture
def server() -> FakeXServer:
    made = FakeXServer({ROOT: {"_NET_ACTIVE_WINDOW": [EDITOR]}})
    made.places[EDITOR] = (-10, 40, 800, 600)
    return made


def under_x11(server: FakeXServer) -> LinuxTypingWatch:
    return LinuxTypingWatch(Idle(), X11(lambda: server))


def test_under_x11_the_active_window_is_known_and_whether_anybody_mixes_windows(server: FakeXServer) -> None:
    watch = under_x11(server)
    assert watch.look() == Typing(2.0, Place(-10, 40, 800, 600), None, mixes=False)
    server.number(COMPOSITOR)
    assert watch.look().mixes is False
    server.owners[COMPOSITOR] = 12
    assert watch.look().mixes is True


def test_a_window_that_has_just_gone_and_none_at_all_are_no_place(server: FakeXServer) -> None:
    server.places.clear()
    assert under_x11(server).look().focused is None
    for none in ([0], []):
        server.windows[ROOT]["_NET_ACTIVE_WINDOW"] = none
        assert under_x11(server).look().focused is None


def test_a_window_that_is_not_on_the_screen_is_no_place(server: FakeXServer) -> None:
    server.hidden.add(EDITOR)
    assert under_x11(server).look().focused is None


def test_an_x_server_that_stays_silent_leaves_all_unknown(server: FakeXServer) -> None:
    server.silent = True
    assert under_x11(server).look() == Typing(2.0)


def test_under_wayland_only_the_idle_time_may_be_known_and_windows_are_mixed() -> None:
    assert LinuxTypingWatch(Idle(), None).look() == Typing(2.0, mixes=True)


@pytest.mark.parametrize(
    ("front", "caret", "focused", "text_cursor"),
    [
        ((0, 0, 800, 600), (100, 200, 101, 216), Place(0, 0, 800, 600), Place(100, 200, 1, 16)),
        ((0, 0, 800, 600), (100, 200, 100, 216), Place(0, 0, 800, 600), Place(100, 200, 1, 16)),
        ((0, 0, 800, 600), None, Place(0, 0, 800, 600), None),
        (None, (5, 5, 5, 5), None, None),
    ],
)
def test_windows_tells_the_window_in_front_and_the_caret_of_who_shows_the_systems_own(
    front: tuple[int, ...] | None,
    caret: tuple[int, ...] | None,
    focused: Place | None,
    text_cursor: Place | None,
) -> None:
    watch = WindowsTypingWatch(Idle(), lambda: (front, caret))
    assert watch.look() == Typing(2.0, focused, text_cursor, mixes=True)


def test_macos_tells_the_frontmost_ordinary_window() -> None:
    def window(layer: int, x: float) -> dict[object, object]:
        bounds = {"X": x, "Y": 0.0, "Width": 300.0, "Height": 200.0}
        return {"kCGWindowLayer": layer, "kCGWindowBounds": bounds}

    watch = MacTypingWatch(Idle(), lambda: Desk([window(25, 1.0), window(0, 2.0), window(0, 3.0)], ()))
    assert watch.look() == Typing(2.0, Place(2, 0, 300, 200), mixes=True)
    for windows in ([], [{"kCGWindowLayer": 0}], ["odd"]):
        assert MacTypingWatch(Idle(), lambda w=windows: Desk(w, ())).look() == Typing(2.0, mixes=True)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the desktops of Linux")
def test_where_there_is_no_desktop_at_all_nothing_is_known() -> None:
    assert system_typing_look({})().idle_seconds is None


def test_a_platform_that_fails_leaves_all_unknown(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise OSError("no such library")

    monkeypatch.setattr(typing, "system_typing_watch", fail)
    look = system_typing_look({})
    assert [look(), look()] == [Typing(), Typing()]
    assert len(caplog.records) == 1, "said once, not at every look"
