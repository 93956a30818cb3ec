"""Idle time on Linux: Mutter first, then the X server, and milliseconds are no seconds."""

import pytest

from moodguard.system.idle import system_idle_clock
from moodguard.system.idle.linux import IDLE_TIME, FirstThatKnows, MutterIdleClock, X11IdleClock
from moodguard.system.x11 import X11
from support.fake_bus import FakeBus
from support.fake_x_server import FakeXServer


def x11_idle_for(milliseconds: int | None) -> X11IdleClock:
    return X11IdleClock(X11(lambda: FakeXServer(idle_milliseconds=milliseconds)))


@pytest.mark.parametrize(("milliseconds", "seconds"), [(0, 0.0), (999, 0.999), (300_000, 300.0)])
def test_mutters_milliseconds_become_seconds(milliseconds: int, seconds: float) -> None:
    assert MutterIdleClock(FakeBus({IDLE_TIME: milliseconds})).idle_seconds() == seconds


@pytest.mark.parametrize("answer", [None, "a while", 3.5, True, -5, [], {}])
def test_without_a_sensible_word_of_mutter_it_can_not_be_told(answer: object) -> None:
    assert MutterIdleClock(FakeBus({IDLE_TIME: answer})).idle_seconds() is None


def test_the_x_servers_milliseconds_become_seconds() -> None:
    assert x11_idle_for(61_500).idle_seconds() == 61.5


def test_an_x_server_without_the_extension_or_none_at_all_can_not_tell() -> None:
    assert x11_idle_for(None).idle_seconds() is None
    silent = FakeXServer(idle_milliseconds=1)
    silent.silent = True
    assert X11IdleClock(X11(lambda: silent)).idle_seconds() is None


def test_mutter_is_believed_before_the_x_server_which_sees_little_of_a_wayland_session() -> None:
    mutter = MutterIdleClock(FakeBus({IDLE_TIME: 2_000}))
    assert FirstThatKnows([mutter, x11_idle_for(90_000)]).idle_seconds() == 2.0
    assert FirstThatKnows([MutterIdleClock(FakeBus()), x11_idle_for(90_000)]).idle_seconds() == 90.0
    assert FirstThatKnows([]).idle_seconds() is None


def test_an_idle_time_of_zero_is_an_answer() -> None:
    mutter = MutterIdleClock(FakeBus({IDLE_TIME: 0}))
    assert FirstThatKnows([mutter, x11_idle_for(90_000)]).idle_seconds() == 0.0


def test_under_wayland_without_mutter_it_can_not_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert system_idle_clock(FakeBus(), None).idle_seconds() is None
