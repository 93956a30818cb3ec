"""Idle time under Wayland, told by a real compositor on a real socket; and when that can't, hangs or dies."""

import logging
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from moodguard.system.idle import compositor_idle_clock, system_idle_clock
from moodguard.system.idle.interface import IdleClock
from moodguard.system.idle.linux import IDLE_TIME
from moodguard.system.idle.wayland import WaylandIdleClock
from moodguard.system.wayland import Compositor, wayland_socket
from support.fake_bus import FakeBus
from support.own_compositor import OwnCompositor, own_compositor
from support.silent_bus import silent_bus
from support.waiting import PATIENCE_SECONDS, wait_until

pytest.importorskip("pywayland", reason="there is none for this kind of machine")
ROOT = Path(__file__).parents[4]
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0
SHORT = 0.05  # s to wait for who will not answer


class Time:
    """Of the clock under test; stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path, as that of a socket has to be."""
    with tempfile.TemporaryDirectory(prefix="wl-") as place:
        yield Path(place)


@pytest.fixture
def compositor(folder: Path) -> Iterator[OwnCompositor]:
    with own_compositor(folder) as made:
        yield made


@contextmanager
def clock_of(
    environment: dict[str, str], time: Callable[[], float], patience: float = PATIENCE_SECONDS
) -> Iterator[WaylandIdleClock]:
    path = wayland_socket(environment)
    assert path is not None
    made = WaylandIdleClock(lambda: Compositor(path), time, patience)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def clock(compositor: OwnCompositor, time: Time) -> Iterator[WaylandIdleClock]:
    """Of the compositor, and connected."""
    with clock_of(compositor.environment, time) as made:
        assert [made.idle_seconds(), made.idle_seconds()] == [
            0.0,
            0.0,
        ]  # the second hears that it was asked for
        yield made


def test_idle_time_counts_from_a_second_before_the_compositor_says_so_until_somebody_is_back(
    compositor: OwnCompositor, clock: WaylandIdleClock, time: Time
) -> None:
    time.now += 40
    assert clock.idle_seconds() == 0.0, "somebody may have touched it all the time"
    compositor.tell("idled")
    assert clock.idle_seconds() == 1.0
    time.now += 60
    assert clock.idle_seconds() == 61.0
    compositor.tell("resumed")
    time.now += 60
    assert clock.idle_seconds() == 0.0
    compositor.tell("idled")
    assert clock.idle_seconds() == 1.0


def test_who_was_back_between_two_questions_is_not_missed(
    compositor: OwnCompositor, clock: WaylandIdleClock, time: Time
) -> None:
    compositor.tell("idled")
    clock.idle_seconds()
    time.now += 5
    compositor.tell("resumed")
    compositor.tell("idled")
    assert clock.idle_seconds() == 1.0


@pytest.mark.parametrize(("version", "asked"), [("1", "any_1000"), ("2", "input_1000")])
def test_what_a_film_holds_up_is_asked_for_only_where_there_is_nothing_better(
    folder: Path, time: Time, version: str, asked: str
) -> None:
    with (
        own_compositor(folder, "--notifier", version) as compositor,
        clock_of(compositor.environment, time) as clock,
    ):
        for _ in range(3):
            assert clock.idle_seconds() == 0.0
        assert compositor.tell("asked") == asked, "once, and not with each question"


def test_of_several_seats_the_one_that_was_touched_last_counts_wherever_it_comes_from(
    folder: Path, time: Time
) -> None:
    with (
        own_compositor(folder, "--seats", "2") as compositor,
        clock_of(compositor.environment, time) as clock,
    ):
        clock.idle_seconds()
        clock.idle_seconds()
        compositor.tell("idled 0")
        assert clock.idle_seconds() == 0.0
        time.now += 30
        compositor.tell("idled 1")
        assert clock.idle_seconds() == 1.0
        compositor.tell("seat")
        assert clock.idle_seconds() == 0.0, "somebody may sit at the new one"
        assert [clock.idle_seconds(), compositor.tell("told")] == [0.0, "3"]
        for left in ("2", "1"):
            compositor.tell("unplug")
            clock.idle_seconds()
            clock.idle_seconds()
            assert compositor.tell("told") == left, "nobody is told of a seat that is gone"


@pytest.mark.parametrize("lack", [("--notifier", "0"), ("--seats", "0")], ids=["no notifier", "no seat"])
def test_a_compositor_that_lacks_what_is_needed_is_asked_again_later_and_later(
    folder: Path, time: Time, lack: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    connections = []
    with own_compositor(folder, *lack) as compositor:
        path = wayland_socket(compositor.environment)
        assert path is not None

        def connect() -> Compositor:
            connections.append(time.now)
            return Compositor(path)

        clock = WaylandIdleClock(connect, time, PATIENCE_SECONDS)
        for _ in range(2000):
            assert clock.idle_seconds() is None
            time.now += 0.5
    gaps = [later - earlier for earlier, later in pairwise(connections)]
    assert gaps[:4] == [FIRST_PAUSE, 4.0, 8.0, 16.0]
    assert gaps[-1] == LONGEST_PAUSE
    assert len(caplog.records) == 1, "said once, not at every look"


def test_a_compositor_that_hangs_is_not_believed_and_what_it_said_holds_once_it_goes_on(
    compositor: OwnCompositor, time: Time
) -> None:
    with clock_of(compositor.environment, time, SHORT) as clock:
        wait_until(lambda: clock.idle_seconds() is not None, "an answer")
        wait_until(lambda: compositor.tell("told") == "1", "what was asked for")
        compositor.tell("idled")
        wait_until(lambda: clock.idle_seconds() == 1.0, "the word")
        compositor.hang()
        for _ in range(2):
            time.now += 10
            assert clock.idle_seconds() is None
        compositor.go_on()
        wait_until(lambda: clock.idle_seconds() == 21.0, "an answer")
        assert compositor.tell("asked") == "input_1000", "the connection is kept"


def test_one_that_hangs_from_the_start_is_heard_once_it_answers(
    compositor: OwnCompositor, time: Time
) -> None:
    compositor.hang()
    with clock_of(compositor.environment, time, SHORT) as clock:
        assert clock.idle_seconds() is None
        compositor.go_on()
        wait_until(lambda: clock.idle_seconds() == 0.0, "an answer")


def test_the_compositor_behind_one_that_died_is_asked_after_a_pause(
    folder: Path, compositor: OwnCompositor, clock: WaylandIdleClock, time: Time
) -> None:
    compositor.tell("idled")
    time.now += 60
    compositor.die()
    assert clock.idle_seconds() is None
    time.now += FIRST_PAUSE
    assert clock.idle_seconds() is None, "its socket still lies there"
    with own_compositor(folder) as other:
        time.now += 2 * FIRST_PAUSE - 0.5
        assert clock.idle_seconds() is None
        time.now += 0.5
        assert [clock.idle_seconds(), clock.idle_seconds()] == [0.0, 0.0]
        other.tell("idled")
        assert clock.idle_seconds() == 1.0


def test_what_lies_unheard_for_too_long_costs_the_connection_and_no_more(
    compositor: OwnCompositor, clock: WaylandIdleClock, time: Time
) -> None:
    for _ in range(300):
        compositor.tell("fidget")
    assert clock.idle_seconds() is None

    def answers() -> bool:
        time.now += LONGEST_PAUSE
        return clock.idle_seconds() is not None

    wait_until(answers, "a new connection")
    assert clock.idle_seconds() == 0.0
    assert compositor.tell("asked") == "input_1000 input_1000", "it never hung up, so this is no test"


def test_nobody_behind_the_socket_or_none_at_all_can_not_tell(folder: Path, time: Time) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(folder)}
    with clock_of(environment, time) as clock:
        assert clock.idle_seconds() is None
    with socket.socket(socket.AF_UNIX) as server, clock_of(environment, time) as clock:
        server.bind(str(folder / "wayland-7"))
        assert clock.idle_seconds() is None


def test_one_that_lets_nobody_in_any_more_holds_nobody_up(folder: Path, time: Time) -> None:
    path = folder / "wayland-7"
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as first:
        server.bind(str(path))
        server.listen(0)
        first.connect(str(path))  # who comes now would wait for his turn
        environment = {"WAYLAND_DISPLAY": str(path)}
        with clock_of(environment, time) as clock:
            assert clock.idle_seconds() is None


def test_one_that_is_silent_and_one_that_speaks_no_wayland_can_not_tell(folder: Path, time: Time) -> None:
    with silent_bus(folder / "wayland-7") as silent:
        environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(folder)}
        with clock_of(environment, time, SHORT) as clock:
            assert clock.idle_seconds() is None
            assert clock.idle_seconds() is None
            assert silent.connections == 1
    environment["WAYLAND_DISPLAY"] = "wayland-8"
    with silent_bus(folder / "wayland-8", log_in=True), clock_of(environment, time) as clock:
        assert clock.idle_seconds() is None, "what it says is the word of a bus"


def test_without_the_library_it_can_not_be_told(
    compositor: OwnCompositor, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pywayland.client.display", None)
    with clock_of(compositor.environment, time) as clock:
        assert clock.idle_seconds() is None


class NeverAsked(IdleClock):
    """Fails where it is asked."""

    def idle_seconds(self) -> float | None:
        raise AssertionError("it was asked")


class Knows(IdleClock):
    def idle_seconds(self) -> float | None:
        return 7.0


def test_the_compositor_is_asked_where_nothing_better_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    mutter = FakeBus({IDLE_TIME: 2_000})
    assert system_idle_clock(mutter, None, NeverAsked()).idle_seconds() == 2.0
    assert system_idle_clock(FakeBus(), None, Knows()).idle_seconds() == 7.0


@pytest.mark.parametrize(
    ("environment", "is_one"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1000"}, True),
        ({"WAYLAND_DISPLAY": "/somewhere/else"}, True),
        ({"XDG_SESSION_TYPE": "wayland", "XDG_RUNTIME_DIR": "/run/user/1000", "DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "XDG_RUNTIME_DIR": "/run/user/1000"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({}, False),
    ],
)
def test_only_a_session_of_wayland_with_a_known_socket_has_a_compositor(
    environment: dict[str, str], *, is_one: bool
) -> None:
    assert (compositor_idle_clock(environment) is not None) is is_one


def test_a_look_around_asks_the_compositor_and_ends_well_and_nothing_is_loaded_before(
    compositor: OwnCompositor,
) -> None:
    program = (
        "import sys\n"
        "from moodguard.system.surroundings import system_surroundings\n"
        "surroundings = system_surroundings()\n"
        "print('pywayland' in sys.modules)\n"
        "looks = (surroundings.look().idle_seconds for _ in range(100))\n"
        "print(next(idle for idle in looks if idle is not None))\n"
    )
    places = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", program], env=compositor.environment | {"PYTHONPATH": places},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout.split(), done.stderr, done.returncode) == (["False", "0.0"], "", 0)
