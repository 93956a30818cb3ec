"""Keyboard shortcuts asked of a desktop's portal: a made-up one, on a real bus."""

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from moodguard.system.dbus.connection import BusConnection
from moodguard.system.dbus.message import Message
from moodguard.system.dbus.wire import Variant
from moodguard.system.key_combination import parse_keys
from moodguard.system.shortcuts.interface import Shortcut
from moodguard.system.shortcuts.portal import (
    GLOBAL_SHORTCUTS,
    PATH,
    REFUSED,
    SERVICE,
    PortalShortcuts,
    trigger,
)
from moodguard.system.shortcuts.unavailable import WORDS
from support.bus_program import PATIENCE_MS, BusProgram, Reply, bus_daemon, own_bus

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's portal")

REQUEST = "org.freedesktop.portal.Request.Response"
SESSION = "/org/freedesktop/portal/desktop/session/x/y"


class Portal(BusProgram):
    """Asks nobody: `answers` are what its user says to CreateSession and BindShortcuts, 0 for yes."""

    def __init__(self, address: str, qtbot: QtBot, answers: tuple[int, int] = (0, 0)) -> None:
        super().__init__(address, self.reply)
        self.answers = answers
        self.bound: list[object] = []
        self.own(qtbot, SERVICE)

    def reply(self, call: Message) -> Reply:
        if call.member not in ("CreateSession", "BindShortcuts"):
            return Reply()
        options = call.body[-1]
        assert isinstance(options, dict)
        caller = call.sender[1:].replace(".", "_")
        request = f"/org/freedesktop/portal/desktop/request/{caller}/{options['handle_token']}"
        results: dict[str, Variant] = {}
        code = self.answers[0]
        if call.member == "CreateSession":
            results = {"session_handle": Variant("s", SESSION)}
        else:
            code = self.answers[1]
            self.bound.append(call.body[1])
        self.tell(REQUEST, request, "ua{sv}", (code, results), call.sender)  # which may come before the reply
        return Reply("o", (request,))

    def press(self, name: str, session: str = SESSION) -> None:
        self.tell(f"{GLOBAL_SHORTCUTS}.Activated", PATH, "osta{sv}", (session, name, 5, {}))


@pytest.fixture
def address() -> Iterator[str]:
    with own_bus() as found:
        yield found


def wanted(keys: str, name: str = "skip") -> list[Shortcut]:
    combination = parse_keys(keys)
    assert combination is not None
    return [Shortcut(name, "Skip the suggestion", combination)]


def register(qtbot: QtBot, shortcuts: PortalShortcuts, shortcuts_wanted: list[Shortcut]) -> str:
    with qtbot.waitSignal(shortcuts.registered, timeout=PATIENCE_MS) as said:
        shortcuts.register(shortcuts_wanted)
    assert said.args is not None
    return str(said.args[0])


def test_keys_are_asked_for_in_the_portals_words_and_heard(qtbot: QtBot, address: str) -> None:
    portal = Portal(address, qtbot)
    shortcuts = PortalShortcuts(BusConnection(address))
    assert register(qtbot, shortcuts, wanted("Ctrl+Alt+S")) == ""
    said = {"description": "MoodGuard: Skip the suggestion", "preferred_trigger": "CTRL+ALT+s"}
    assert portal.bound == [[("skip", said)]]
    heard: list[str] = []
    shortcuts.activated.connect(heard.append)
    portal.press("nothing of ours")
    portal.press("skip", "/another/session")
    portal.press("skip")
    qtbot.waitUntil(lambda: heard == ["skip"], timeout=PATIENCE_MS)


def test_another_program_that_says_that_keys_were_pressed_is_not_believed(qtbot: QtBot, address: str) -> None:
    portal, liar = Portal(address, qtbot), BusProgram(address, lambda _: None)
    bus = BusConnection(address)
    shortcuts = PortalShortcuts(bus)
    assert register(qtbot, shortcuts, wanted("Ctrl+Alt+S")) == ""
    heard: list[str] = []
    shortcuts.activated.connect(heard.append)
    liar.own(qtbot, "org.test.Liar")
    with qtbot.waitSignal(bus.heard, timeout=PATIENCE_MS):
        liar.tell(f"{GLOBAL_SHORTCUTS}.Activated", PATH, "osta{sv}", (SESSION, "skip", 5, {}), bus.name)
    assert heard == []
    portal.press("skip")
    qtbot.waitUntil(lambda: heard == ["skip"], timeout=PATIENCE_MS)


@pytest.mark.parametrize("answers", [(1, 0), (0, 1), (2, 0)])
def test_a_no_of_the_user_is_told_in_words(qtbot: QtBot, address: str, answers: tuple[int, int]) -> None:
    Portal(address, qtbot, answers)
    assert register(qtbot, PortalShortcuts(BusConnection(address)), wanted("Ctrl+Alt+S")) == REFUSED


def test_a_desktop_without_such_a_portal_is_told_in_words(qtbot: QtBot, address: str) -> None:
    assert register(qtbot, PortalShortcuts(BusConnection(address)), wanted("Ctrl+Alt+S")) == WORDS


def test_a_session_without_a_bus_is_told_in_words(qtbot: QtBot) -> None:
    assert register(qtbot, PortalShortcuts(BusConnection("")), wanted("Ctrl+Alt+S")) == WORDS


def test_other_keys_have_the_old_session_closed(qtbot: QtBot, address: str) -> None:
    portal = Portal(address, qtbot)
    shortcuts = PortalShortcuts(BusConnection(address))
    register(qtbot, shortcuts, wanted("Ctrl+Alt+S"))
    register(qtbot, shortcuts, wanted("Ctrl+Alt+T"))
    assert [call.member for call in portal.calls].count("Close") == 1
    assert len(portal.bound) == 2
    assert register(qtbot, shortcuts, []) == ""
    qtbot.waitUntil(lambda: [c.member for c in portal.calls].count("Close") == 2, timeout=PATIENCE_MS)


def test_a_bus_that_ends_is_told_in_words(qtbot: QtBot) -> None:
    with bus_daemon() as (address, process):
        portal = Portal(address, qtbot)
        shortcuts = PortalShortcuts(BusConnection(address))
        assert register(qtbot, shortcuts, wanted("Ctrl+Alt+S")) == ""
        with qtbot.waitSignal(shortcuts.registered, timeout=PATIENCE_MS) as said:
            process.kill()
        assert said.args == [WORDS]
        portal.close()


@pytest.mark.parametrize(
    ("keys", "said"),
    [("Ctrl+Alt+B", "CTRL+ALT+b"), ("Meta+Shift+F5", "SHIFT+LOGO+F5"), ("Ctrl++", "CTRL+plus")],
)
def test_keys_are_named_as_the_portal_names_them(keys: str, said: str) -> None:
    assert trigger(wanted(keys)[0].keys) == said
