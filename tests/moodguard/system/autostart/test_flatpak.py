"""Starting at login out of a Flatpak: a made-up portal, on a real bus."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moodguard.system.autostart.flatpak import BACKGROUND, COMMAND, SERVICE, FlatpakAutostart
from moodguard.system.autostart.interface import AutostartError
from moodguard.system.autostart.xdg import XdgAutostart
from moodguard.system.dbus.message import Message
from moodguard.system.dbus.wire import Variant
from support.bus_program import BusProgram, Reply, own_bus

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's portal")

RESPONSE = "org.freedesktop.portal.Request.Response"
LONG_SECONDS = 60.0


class Portal(BusProgram):
    """Its user says yes or no, or nothing until `decide`; what it was told is in `told`."""

    def __init__(self, address: str, qtbot: QtBot, says: bool | None = True) -> None:
        super().__init__(address, self.reply)
        self.says = says
        self.told: list[dict[str, object]] = []
        self._request = self._caller = ""
        self.own(qtbot, SERVICE)

    def reply(self, call: Message) -> Reply:
        if f"{call.interface}.{call.member}" != f"{BACKGROUND}.RequestBackground":
            return Reply()
        options = call.body[-1]
        assert isinstance(options, dict)
        self.told.append(options)
        self._caller = call.sender
        name = call.sender[1:].replace(".", "_")
        self._request = f"/org/freedesktop/portal/desktop/request/{name}/{options['handle_token']}"
        if self.says is not None:
            self.decide(self.says)  # which may come before the reply
        return Reply("o", (self._request,))

    def decide(self, yes: bool) -> None:
        granted = bool(yes and self.told[-1]["autostart"])
        results = {"background": Variant("b", yes), "autostart": Variant("b", granted)}
        self.tell(RESPONSE, self._request, "ua{sv}", (0 if yes else 1, results), self._caller)


@pytest.fixture
def address() -> Iterator[str]:
    with own_bus() as found:
        yield found


@pytest.fixture
def note(tmp_path: Path) -> XdgAutostart:
    return XdgAutostart([sys.executable, "--autostarted"], tmp_path / "autostart")


def carried_out(qtbot: QtBot, change: Callable[[], None]) -> str:
    """What the change says in the end; the portal answers meanwhile, on this thread."""
    said: list[str] = []

    def work() -> None:
        try:
            change()
            said.append("")
        except AutostartError as error:
            said.append(str(error))

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: bool(said))
    thread.join()
    return said[0]


def test_the_portal_is_told_to_start_it_without_a_window_and_to_stop_that(
    qtbot: QtBot, address: str, note: XdgAutostart
) -> None:
    portal = Portal(address, qtbot)
    autostart = FlatpakAutostart(note, address, LONG_SECONDS)
    assert not autostart.is_enabled()
    assert carried_out(qtbot, autostart.enable) == ""
    assert autostart.is_enabled()
    assert portal.told[0]["autostart"] is True
    assert portal.told[0]["commandline"] == list(COMMAND) == ["moodguard", "--autostarted"]
    assert not autostart.follow_program()
    assert carried_out(qtbot, autostart.disable) == ""
    assert not autostart.is_enabled()
    assert portal.told[1]["autostart"] is False


def test_what_was_never_switched_on_needs_no_portal_to_be_off(note: XdgAutostart) -> None:
    FlatpakAutostart(note, "unix:path=/nowhere", LONG_SECONDS).disable()


def test_a_no_of_the_user_is_told_with_what_to_do(qtbot: QtBot, address: str, note: XdgAutostart) -> None:
    portal = Portal(address, qtbot, says=False)
    autostart = FlatpakAutostart(note, address, LONG_SECONDS)
    assert "Allow it in the desktop's settings" in carried_out(qtbot, autostart.enable)
    assert not autostart.is_enabled()
    assert portal.told


def test_without_a_portal_it_is_said_where_it_can_be_switched_on(
    qtbot: QtBot, address: str, note: XdgAutostart
) -> None:
    autostart = FlatpakAutostart(note, address, LONG_SECONDS)
    assert "Your desktop can" in carried_out(qtbot, autostart.enable)
    assert not autostart.is_enabled()


def test_while_the_desktop_asks_its_user_nobody_waits_and_a_yes_counts_once_it_comes(
    qtbot: QtBot, address: str, note: XdgAutostart
) -> None:
    portal = Portal(address, qtbot, says=None)
    autostart = FlatpakAutostart(note, address, wait_seconds=0.0)
    assert "Your desktop asks you" in carried_out(qtbot, autostart.enable)
    qtbot.waitUntil(lambda: bool(portal.told))
    assert not autostart.is_enabled()
    portal.decide(True)
    qtbot.waitUntil(autostart.is_enabled)


def test_an_answer_of_somebody_else_s_is_none(qtbot: QtBot, address: str, note: XdgAutostart) -> None:
    portal, stranger = Portal(address, qtbot, says=None), BusProgram(address, lambda _: None)
    autostart = FlatpakAutostart(note, address, wait_seconds=0.0)
    carried_out(qtbot, autostart.enable)
    qtbot.waitUntil(lambda: bool(portal.told))
    yes = {"autostart": Variant("b", True)}
    stranger.tell(RESPONSE, portal._request, "ua{sv}", (0, yes), portal._caller)
    portal.decide(False)
    (asking,) = [thread for thread in threading.enumerate() if thread.name == "autostart portal"]
    qtbot.waitUntil(lambda: not asking.is_alive())
    assert not autostart.is_enabled()


def test_off_can_not_be_promised_where_the_portal_is_gone(
    qtbot: QtBot, address: str, note: XdgAutostart
) -> None:
    note.enable()
    autostart = FlatpakAutostart(note, address, LONG_SECONDS)
    assert "may still start at login" in carried_out(qtbot, autostart.disable)
    assert autostart.is_enabled()
