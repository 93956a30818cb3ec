"""Questions to an X server: what it said is remembered, and one that is gone is let be for a while."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.x11 import REST_SECONDS, X11, is_wayland, parse_property, x11_session
from moodguard.system.xcb import XError, XRefusedError
from support.fake_x_server import ROOT, FakeXServer


class Desk:
    """X servers that come and go, and a clock."""

    def __init__(self) -> None:
        self.server = FakeXServer({ROOT: {"A_NUMBER": [5, 6]}}, idle_milliseconds=1000)
        self.connections = 0
        self.now = 100.0
        self.x11 = X11(self.connect, lambda: self.now)

    def connect(self) -> FakeXServer:
        self.connections += 1
        if self.server.silent:
            raise XError("not there")
        return self.server


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_it_connects_when_first_asked_and_only_once(desk: Desk) -> None:
    assert desk.connections == 0
    assert desk.x11.idle_seconds() == 1.0
    assert desk.x11.numbers(ROOT, "A_NUMBER") == (5, 6)
    assert desk.connections == 1


def test_the_number_of_a_name_is_asked_for_once(desk: Desk) -> None:
    desk.x11.numbers(ROOT, "A_NUMBER")
    before = desk.server.asked
    desk.x11.numbers(ROOT, "A_NUMBER")
    assert desk.server.asked == before + 1


def test_a_name_that_nobody_uses_yet_may_be_used_later(desk: Desk) -> None:
    assert desk.x11.numbers(ROOT, "LATER") is None
    desk.server.windows[ROOT]["LATER"] = [9]
    desk.server.number("LATER")
    assert desk.x11.numbers(ROOT, "LATER") == (9,)


def test_a_window_that_is_gone_does_not_end_the_connection(desk: Desk) -> None:
    with pytest.raises(XRefusedError):
        desk.x11.numbers(404, "A_NUMBER")
    assert desk.x11.idle_seconds() == 1.0
    assert desk.connections == 1


def test_a_silent_server_is_hung_up_on_and_let_be_for_a_while(desk: Desk) -> None:
    desk.x11.idle_seconds()
    desk.server.silent = True
    for _ in range(5):
        with pytest.raises(XError):
            desk.x11.idle_seconds()
    assert desk.server.closed
    assert desk.connections == 1


def test_a_server_that_comes_back_is_found_again_with_its_own_numbers(desk: Desk) -> None:
    desk.x11.numbers(ROOT, "A_NUMBER")
    desk.server.silent = True
    with pytest.raises(XError):
        desk.x11.idle_seconds()
    desk.server = FakeXServer({ROOT: {"ANOTHER": [1], "A_NUMBER": [7]}}, idle_milliseconds=2000)
    desk.now += REST_SECONDS
    assert desk.x11.numbers(ROOT, "A_NUMBER") == (7,)
    assert desk.x11.idle_seconds() == 2.0


def test_a_server_that_was_never_there_is_not_tried_at_every_look(desk: Desk) -> None:
    desk.server.silent = True
    for _ in range(5):
        with pytest.raises(XError):
            desk.x11.idle_seconds()
    assert desk.connections == 1
    desk.now += REST_SECONDS
    with pytest.raises(XError):
        desk.x11.idle_seconds()
    assert desk.connections == 2


@pytest.mark.parametrize(
    ("environment", "has_x11"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, True),
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, False),
    ],
)
def test_the_x_server_inside_a_wayland_session_is_not_asked(
    environment: dict[str, str], has_x11: bool
) -> None:
    assert (x11_session(environment) is not None) is has_x11
    assert not (has_x11 and is_wayland(environment))


@given(st.binary(max_size=200))
def test_whatever_the_server_says_of_a_property_is_numbers_or_nothing(reply: bytes) -> None:
    numbers = parse_property(reply)
    assert numbers is None or len(numbers) <= (len(reply) - 32) // 4
