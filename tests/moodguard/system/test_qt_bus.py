"""Questions over a real D-Bus, and a real signal: answered, refused, or not answered at all."""

import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from moodguard.system.bus import NoBus, Question, property_of
from moodguard.system.do_not_disturb.linux import KDE
from moodguard.system.idle.linux import IDLE_TIME
from moodguard.system.lock.linux import LOCKED_HINT, SCREEN_SAVERS
from moodguard.system.qt_bus import REST_SECONDS, QtBus, session_bus
from moodguard.system.sleep_signal import SleepSignal
from support.own_bus import bus_with_programs

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's bus")

SERVICE = "org.gnome.ScreenSaver"


def question(method: str, service: str = SERVICE) -> Question:
    return Question(service, "/anywhere", "org.test", method)


class Asker:
    """A bus with a clock that stands still until it is set."""

    def __init__(self, connection: QDBusConnection) -> None:
        self.now = 100.0
        self.bus = QtBus(connection, lambda: self.now)

    def ask(self, method: str, service: str = SERVICE) -> object | None:
        return self.bus.ask(question(method, service))


@pytest.fixture(scope="module")
def connection() -> Iterator[QDBusConnection]:
    with bus_with_programs() as address:
        yield QDBusConnection.connectToBus(address, "the tests")
        QDBusConnection.disconnectFromBus("the tests")


@pytest.fixture
def asker(connection: QDBusConnection) -> Asker:
    return Asker(connection)


def test_a_methods_value_comes_back(asker: Asker) -> None:
    assert asker.bus.ask(IDLE_TIME) == 4200
    assert asker.bus.ask(SCREEN_SAVERS[1]) is True


def test_a_propertys_value_comes_out_of_its_variant(asker: Asker) -> None:
    assert asker.bus.ask(LOCKED_HINT) is True
    assert asker.bus.ask(property_of(SERVICE, "/a", "b", "Inhibited")) is False


def test_a_program_that_is_not_there_is_not_started_and_has_no_answer(asker: Asker) -> None:
    assert asker.bus.ask(KDE) is None
    assert asker.ask("GetActive", "org.nobody.Here") is None


def test_a_question_that_was_refused_is_not_repeated_for_a_while(asker: Asker) -> None:
    before = asker.ask("Asked")
    assert isinstance(before, int)
    assert [asker.ask("Unknown") for _ in range(3)] == [None] * 3
    assert asker.ask("Asked") == before + 1, "the program's other methods go on being asked"
    asker.now += REST_SECONDS
    assert asker.ask("Unknown") is None
    assert asker.ask("Asked") == before + 2


def test_a_silent_program_is_let_be_for_a_while_with_all_its_methods(asker: Asker) -> None:
    before = asker.ask("Asked")
    assert isinstance(before, int)
    assert [asker.ask("Silent") for _ in range(3)] == [None] * 3
    assert asker.ask("GetActive") is None
    assert asker.bus.ask(IDLE_TIME) == 4200, "other programs go on being asked"
    asker.now += REST_SECONDS
    assert asker.ask("Asked") == before + 1


def test_other_threads_go_on_while_a_reply_is_waited_for(asker: Asker) -> None:
    turns = 0
    done = threading.Event()

    def turn() -> None:
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0.001)

    with ThreadPoolExecutor() as threads:
        threads.submit(turn)
        assert asker.ask("Silent") is None
        done.set()
    assert turns > 3  # one or two if the wait holds up the interpreter


def test_it_can_be_asked_from_any_thread(asker: Asker) -> None:
    with ThreadPoolExecutor() as threads:
        assert threads.submit(asker.bus.ask, IDLE_TIME).result() == 4200


def test_a_bus_that_is_not_there_has_no_answer() -> None:
    connection = QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nobody")
    assert QtBus(connection).ask(IDLE_TIME) is None
    assert NoBus().ask(IDLE_TIME) is None


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"XDG_RUNTIME_DIR": "/nowhere"},
        {"DBUS_SESSION_BUS_ADDRESS": ""},
        {"XDG_RUNTIME_DIR": "/" + 5000 * "x"},  # can't be looked at, like the one of another user
    ],
)
def test_a_session_without_a_bus_does_not_start_one(environment: dict[str, str]) -> None:
    assert isinstance(session_bus(environment), NoBus)


def test_the_login_managers_signal_is_heard_before_and_after_sleep(
    qtbot: QtBot, connection: QDBusConnection, asker: Asker
) -> None:
    signal = SleepSignal(connection)
    assert signal.listen()
    with qtbot.waitSignal(signal.about_to_sleep):
        asker.ask("FallAsleep", "org.freedesktop.login1")
    with qtbot.waitSignal(signal.woke_up):
        asker.ask("WakeUp", "org.freedesktop.login1")


@pytest.mark.usefixtures("qtbot")
def test_without_a_bus_nothing_is_listened_to() -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nobody else")
    assert not SleepSignal(nowhere).listen()
