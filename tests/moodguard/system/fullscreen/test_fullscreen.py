"""Full-screen windows on each platform, all stood in for; MoodGuard's own gallery never counts."""

from dataclasses import replace

import pytest

from moodguard.system.fullscreen.macos import Desk, MacFullscreen
from moodguard.system.fullscreen.windows import FrontWindow, Screen, WindowsFullscreen
from moodguard.system.fullscreen.x11 import X11Fullscreen
from moodguard.system.x11 import X11
from support.fake_x_server import ROOT, FakeXServer

OURS, THEIRS = 4711, 815
WINDOW = 77
FULL = "_NET_WM_STATE_FULLSCREEN"


def x11_says(*states: str, active: int | None = WINDOW, process: int | None = THEIRS) -> bool | None:
    window: dict[str, list[int | str]] = {"_NET_WM_STATE": list(states)}
    if process is not None:
        window["_NET_WM_PID"] = [process]
    root: dict[str, list[int | str]] = {} if active is None else {"_NET_ACTIVE_WINDOW": [active]}
    server = FakeXServer({ROOT: root, WINDOW: window})
    return X11Fullscreen(X11(lambda: server), OURS).is_fullscreen()


def test_an_active_x11_window_in_full_screen_counts() -> None:
    assert x11_says(FULL) is True
    assert x11_says("_NET_WM_STATE_FOCUSED", FULL) is True
    assert x11_says(FULL, process=None) is True


def test_a_maximised_or_plain_x11_window_does_not() -> None:
    assert x11_says("_NET_WM_STATE_MAXIMIZED_VERT", "_NET_WM_STATE_MAXIMIZED_HORZ") is False
    assert x11_says() is False


def test_our_own_gallery_does_not_count_under_x11() -> None:
    assert x11_says(FULL, process=OURS) is False


def test_with_no_active_window_nothing_is_in_full_screen() -> None:
    assert x11_says(active=0) is False


def test_a_window_that_closes_in_the_middle_of_the_question_can_not_be_told() -> None:
    assert x11_says(active=404) is None


def test_without_a_window_manager_an_x_server_or_under_wayland_it_can_not_be_told() -> None:
    assert x11_says(active=None) is None
    silent = FakeXServer()
    silent.silent = True
    assert X11Fullscreen(X11(lambda: silent), OURS).is_fullscreen() is None
    assert X11Fullscreen(None, OURS).is_fullscreen() is None


FILM = FrontWindow(THEIRS, "Chrome_WidgetWin_1", 0x16000000, (0, 0, 1920, 1080), (0, 0, 1920, 1080))
ACCEPTS, BUSY, GAME, TALK = 5, 2, 3, 4


def windows_says(front: FrontWindow | None, state: int | None = ACCEPTS) -> bool | None:
    return WindowsFullscreen(OURS, lambda: Screen(front, state)).is_fullscreen()


def test_a_window_that_fills_its_monitor_on_windows_counts() -> None:
    assert windows_says(FILM) is True
    second = replace(FILM, place=(1920, 0, 3840, 1080), monitor=(1920, 0, 3840, 1080))
    assert windows_says(second) is True


def test_a_maximised_window_on_windows_does_not_even_where_the_task_bar_hides() -> None:
    maximised = replace(FILM, style=0x17CF0000, place=(-8, -8, 1928, 1088))
    assert windows_says(maximised) is False


def test_a_smaller_window_and_the_desktop_itself_do_not() -> None:
    assert windows_says(replace(FILM, place=(0, 0, 1920, 1079))) is False
    assert windows_says(replace(FILM, class_name="Progman")) is False
    assert windows_says(replace(FILM, class_name="WorkerW")) is False


@pytest.mark.parametrize("state", [GAME, TALK])
def test_windows_own_word_on_games_and_presentations_counts(state: int) -> None:
    assert windows_says(None, state) is True
    assert windows_says(replace(FILM, place=(0, 0, 10, 10)), state) is True


@pytest.mark.parametrize("state", [ACCEPTS, BUSY, GAME])
def test_our_own_gallery_does_not_count_on_windows_whatever_windows_makes_of_it(state: int) -> None:
    assert windows_says(replace(FILM, process=OURS), state) is False


def test_nothing_in_front_is_nothing_in_full_screen() -> None:
    assert windows_says(None) is False
    assert windows_says(None, None) is False


DISPLAY = (0.0, 0.0, 1440.0, 900.0)


def mac_window(layer: int = 0, process: int = THEIRS, height: float = 900) -> dict[object, object]:
    bounds = {"X": 0, "Y": 900 - height, "Width": 1440.0, "Height": height}
    return {"kCGWindowLayer": layer, "kCGWindowOwnerPID": process, "kCGWindowBounds": bounds}


def mac_says(*windows: object) -> bool | None:
    return MacFullscreen(OURS, lambda: Desk(windows, [DISPLAY])).is_fullscreen()


def test_the_frontmost_ordinary_window_of_a_mac_counts_if_it_fills_a_display() -> None:
    assert mac_says(mac_window()) is True
    assert mac_says(mac_window(layer=25), mac_window()) is True, "the menu bar lies in another layer"
    assert mac_says(mac_window(height=875)) is False
    assert mac_says(mac_window(height=400), mac_window()) is False
    assert mac_says() is False


def test_our_own_gallery_does_not_count_on_a_mac() -> None:
    assert mac_says(mac_window(process=OURS), mac_window()) is False


@pytest.mark.parametrize(
    "odd", [None, {}, {"kCGWindowLayer": 0}, {"kCGWindowLayer": 0, "kCGWindowBounds": {}}]
)
def test_an_odd_entry_in_the_list_of_a_mac_is_no_full_screen(odd: object) -> None:
    assert mac_says(odd) is False


def test_a_mac_without_a_display_can_not_tell() -> None:
    assert MacFullscreen(OURS, lambda: Desk((), ())).is_fullscreen() is None
