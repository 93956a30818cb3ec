"""Notifications: by a made-up server or portal on a real bus, and by a tray icon; answers come back."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from moodguard.system.dbus.connection import BusConnection
from moodguard.system.dbus.message import Message
from moodguard.system.notification.interface import Notice
from moodguard.system.notification.linux import (
    OURS,
    PORTAL,
    PORTAL_NOTIFICATION,
    PORTAL_PATH,
    SERVER,
    SERVER_PATH,
    LinuxNotifier,
)
from moodguard.system.notification.tray import TrayNotifier
from support.bus_program import PATIENCE_MS, BusProgram, Reply, own_bus

linux_only = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's bus")

NOTICE = Notice(
    "A glass of water?", "Tense & <busy>.", (("take", "Take a minute"), ("skip", "Not now")), 45.0
)


class Server(BusProgram):
    """A notification server that numbers its notices from 7 on."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        super().__init__(address, self.reply)
        self.shown: list[tuple[object, ...]] = []
        self.closed: list[object] = []
        self.own(qtbot, SERVER)

    def reply(self, call: Message) -> Reply:
        if call.member == "Notify":
            self.shown.append(call.body)
            return Reply("u", (6 + len(self.shown),))
        self.closed.append(call.body[0])
        return Reply()

    def press(self, key: str, number: int = 7) -> None:
        self.tell(f"{SERVER}.ActionInvoked", SERVER_PATH, "us", (number, key))


class Portal(BusProgram):
    """A portal that shows notices."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        super().__init__(address, lambda _: Reply())
        self.own(qtbot, PORTAL)

    def press(self, action: str, notice: str = OURS) -> None:
        self.tell(f"{PORTAL_NOTIFICATION}.ActionInvoked", PORTAL_PATH, "ssav", (notice, action, []))


@pytest.fixture
def address() -> Iterator[str]:
    with own_bus() as found:
        yield found


def taken(notifier: LinuxNotifier) -> list[str]:
    actions: list[str] = []
    notifier.acted.connect(actions.append)
    return actions


@linux_only
@pytest.mark.parametrize(("key", "action"), [("skip", "skip"), ("take", "take"), ("default", "take")])
def test_what_is_pressed_on_a_notice_of_the_server_comes_back(
    qtbot: QtBot, address: str, key: str, action: str
) -> None:
    server, notifier = Server(address, qtbot), LinuxNotifier(BusConnection(address))
    actions = taken(notifier)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: bool(server.shown), timeout=PATIENCE_MS)
    name, replaces, _, title, text, buttons, hints, milliseconds = server.shown[0]
    assert (name, replaces, title, text) == ("MoodGuard", 0, NOTICE.title, "Tense &amp; &lt;busy&gt;.")
    assert buttons == ["default", "Take a minute", "take", "Take a minute", "skip", "Not now"]
    assert (hints, milliseconds) == ({"urgency": 0, "transient": True}, 45_000)
    server.press("another's", 99)
    server.press(key)
    qtbot.waitUntil(lambda: actions == [action], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: server.closed == [7], timeout=PATIENCE_MS)


@linux_only
def test_a_notice_is_taken_away_and_says_nothing_more(qtbot: QtBot, address: str) -> None:
    server, notifier = Server(address, qtbot), LinuxNotifier(BusConnection(address))
    actions = taken(notifier)
    notifier.show(NOTICE)
    notifier.dismiss()  # before the server has shown it
    qtbot.waitUntil(lambda: server.closed == [7], timeout=PATIENCE_MS)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: len(server.shown) == 2, timeout=PATIENCE_MS)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: server.closed == [7, 8], timeout=PATIENCE_MS)
    server.press("skip", 8)
    server.press("skip", 9)
    qtbot.waitUntil(lambda: actions == ["skip"], timeout=PATIENCE_MS)


@linux_only
def test_a_program_that_is_not_the_server_presses_nothing(qtbot: QtBot, address: str) -> None:
    server, liar = Server(address, qtbot), BusProgram(address, lambda _: None)
    bus = BusConnection(address)
    notifier = LinuxNotifier(bus)
    actions = taken(notifier)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: notifier._number == 7, timeout=PATIENCE_MS)
    liar.own(qtbot, "org.test.Liar")
    with qtbot.waitSignal(bus.heard, timeout=PATIENCE_MS):
        liar.tell(f"{SERVER}.ActionInvoked", SERVER_PATH, "us", (7, "skip"), bus.name)
    assert actions == []
    server.press("take")
    qtbot.waitUntil(lambda: actions == ["take"], timeout=PATIENCE_MS)


@linux_only
def test_without_a_server_the_portal_shows_it_and_answers_come_back(qtbot: QtBot, address: str) -> None:
    portal, notifier = Portal(address, qtbot), LinuxNotifier(BusConnection(address))
    actions = taken(notifier)
    notifier.show(NOTICE)
    qtbot.waitUntil(lambda: notifier._by_portal, timeout=PATIENCE_MS)
    name, content = portal.calls[0].body
    assert name == OURS
    assert isinstance(content, dict)
    assert content["title"] == NOTICE.title
    assert content["body"] == NOTICE.text
    assert content["default-action"] == "take"
    assert content["buttons"][1] == {"label": "Not now", "action": "skip"}
    portal.press("skip", "another")
    portal.press("skip")
    qtbot.waitUntil(lambda: actions == ["skip"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: portal.calls[-1].member == "RemoveNotification", timeout=PATIENCE_MS)


@linux_only
def test_where_nobody_shows_notices_it_is_told(qtbot: QtBot, address: str) -> None:
    for bus in (BusConnection(address), BusConnection("")):
        notifier = LinuxNotifier(bus)
        with qtbot.waitSignal(notifier.failed, timeout=PATIENCE_MS):
            notifier.show(NOTICE)


class Icon(QSystemTrayIcon):
    """Shows notices, or (`able` is False) can't."""

    able = True

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def isVisible(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def supportsMessages(self) -> bool:  # noqa: N802 - Qt's name
        return self.able

    def showMessage(self, title: str, *_: object) -> None:  # noqa: N802 - Qt's name
        self.shown.append(title)


@pytest.mark.usefixtures("qapp")
def test_a_click_on_a_notice_of_the_tray_is_its_first_action_once() -> None:
    icon = Icon()
    notifier = TrayNotifier(icon)
    actions: list[str] = []
    notifier.acted.connect(actions.append)
    notifier.show(NOTICE)
    assert icon.shown == [NOTICE.title]
    icon.messageClicked.emit()
    icon.messageClicked.emit()
    assert actions == ["take"]
    notifier.show(NOTICE)
    notifier.dismiss()
    icon.messageClicked.emit()
    assert actions == ["take"]


@pytest.mark.usefixtures("qapp")
def test_a_tray_that_shows_no_notices_says_so() -> None:
    icon = Icon()
    icon.able = False
    notifier = TrayNotifier(icon)
    failures: list[None] = []
    notifier.failed.connect(lambda: failures.append(None))
    notifier.show(NOTICE)
    assert (len(failures), icon.shown) == (1, [])
