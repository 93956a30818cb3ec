"""MoodGuard on a real bus: what other programs of the user can call, and what they are told."""

import json
import sys
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.app.bus_interface import METHODS, NAME, SIGNALS
from moodguard.commands.remote import VERBS
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.settings import Settings
from moodguard.system.dbus.connection import BusConnection
from moodguard.system.dbus.message import Kind, Message
from moodguard.system.hanging_bus import SESSION
from support.app_under_test import MakeApp, show_tension
from support.bus_program import BusProgram, own_bus

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a session's bus is Linux's")
PATH = "/" + NAME.replace(".", "/")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with own_bus() as address:
        monkeypatch.setenv(SESSION, address)
        yield address


class Caller:
    """Another program on the bus."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self.connection = BusConnection(address)
        self._qtbot = qtbot
        self.heard: list[str] = []
        self.connection.heard.connect(self._hear)
        self.connection.listen(f"type='signal',interface='{NAME}'")

    def _hear(self, message: Message) -> None:
        if message.interface == NAME:
            self.heard.append(message.member)

    def call(self, member: str, *texts: str, interface: str = NAME) -> Message:
        """What is replied."""
        replies: list[Message | None] = []
        signature = "s" * len(texts)
        self.connection.call(NAME, PATH, f"{interface}.{member}", signature, texts, then=replies.append)
        self._qtbot.waitUntil(lambda: bool(replies))
        assert replies[0] is not None
        return replies[0]

    def said(self, member: str, *texts: str) -> str:
        """The text that is replied."""
        reply = self.call(member, *texts)
        assert reply.kind is Kind.REPLY, reply
        return str(reply.body[0])


@pytest.fixture
def caller(bus: str, qtbot: QtBot) -> Iterator[Caller]:
    caller = Caller(bus, qtbot)
    yield caller
    caller.connection.close()


@pytest.fixture
def app(make_app: MakeApp, bus: str, qtbot: QtBot) -> App:
    assert bus
    app = make_app(source=CAMERA, speed=None, changes={"bus_interface": True})
    app.other_programs.bus_interface.follow_settings()
    qtbot.waitUntil(lambda: app.other_programs.bus_interface.is_there)
    return app


def test_the_verbs_of_the_command_line_are_there_and_do_the_same(app: App, caller: Caller) -> None:
    names = {name.casefold() for name in METHODS}
    assert names == {verb.name for verb in VERBS} | {"status"}
    assert json.loads(caller.said("Status"))["paused"] is False
    assert caller.said("Pause", "30m").endswith("; the camera is being closed.")
    assert app.companion.paused
    assert caller.said("Resume").startswith("Resumed. ")
    assert caller.said("Gallery") == "ok"
    assert app.gallery.is_open


def test_what_is_not_done_is_an_error_in_words(app: App, caller: Caller) -> None:
    refused = caller.call("Skip")
    assert (refused.kind, refused.error) == (Kind.ERROR, f"{NAME}.NotDone")
    assert refused.body == ("There is no suggestion just now.",)
    assert "is no number" in str(caller.call("Pause", "for ever").body[0])
    assert caller.call("Pause", "9" * 65).body == ("that is too long for a command",)
    assert caller.call("Skip", "now").body == ("Skip takes nothing.",)
    assert caller.call("Pause").body == ("Pause takes one text, when.",)
    assert caller.call("Erase").error.endswith("UnknownMethod"), "nobody erases from afar"
    assert not app.companion.paused


def test_what_happens_is_told_to_who_listens_and_with_no_number(
    app: App, caller: Caller, qtbot: QtBot
) -> None:
    caller.call("Status")  # by then the bus knows that we listen
    app.status.update()
    show_tension(app, 11)
    caller.call("Pause", "")
    caller.call("Resume")
    qtbot.waitUntil(lambda: len(caller.heard) >= 4)
    assert caller.heard == ["Suggested", "Paused", "CameraOff", "Resumed"]


def test_it_describes_itself(app: App, caller: Caller) -> None:
    assert app.other_programs.bus_interface.is_there
    reply = caller.call("Introspect", interface="org.freedesktop.DBus.Introspectable")
    (interface,) = ElementTree.fromstring(str(reply.body[0]))  # noqa: S314 - our own
    assert interface.get("name") == NAME
    assert {each.get("name") for each in interface.iter("method")} == set(METHODS)
    assert {each.get("name") for each in interface.iter("signal")} == set(SIGNALS.values())
    assert caller.call("Ping", interface="org.freedesktop.DBus.Peer").kind is Kind.REPLY


def test_it_is_off_unless_wanted_and_goes_when_it_is_not_any_more(
    make_app: MakeApp, caller: Caller, qtbot: QtBot
) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.other_programs.bus_interface.follow_settings()
    assert caller.call("Status").error.endswith("NameHasNoOwner")
    app.settings.apply(Settings(bus_interface=True))
    qtbot.waitUntil(lambda: app.other_programs.bus_interface.is_there)
    assert caller.call("Status").kind is Kind.REPLY
    app.settings.apply(Settings())
    qtbot.waitUntil(lambda: caller.call("Status").kind is Kind.ERROR)


def test_a_name_that_is_taken_and_a_bus_that_is_gone_are_told_and_cost_nothing_else(
    make_app: MakeApp, bus: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = BusProgram(bus, lambda _: None)
    other.own(qtbot, NAME)
    app = make_app(source=CAMERA, speed=None, changes={"bus_interface": True})
    app.other_programs.bus_interface.follow_settings()
    qtbot.waitUntil(lambda: "another program goes by its name" in app.status.problem)
    other.close()
    app.other_programs.bus_interface.follow_settings()
    qtbot.waitUntil(lambda: app.other_programs.bus_interface.is_there)
    assert app.other_programs.bus_interface.problem == ""
    app.other_programs.bus_interface.stop()
    monkeypatch.setenv(SESSION, "unix:path=/no/such/bus")
    app.other_programs.bus_interface.follow_settings()
    qtbot.waitUntil(lambda: "message bus isn't there" in app.other_programs.bus_interface.problem)


def test_a_method_that_fails_within_leaves_no_caller_waiting(
    app: App, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.other_programs.bus_interface, "_reply_to", lambda *_: 1 / 0)
    assert caller.call("Status").body == ("Status failed; the log says more.",)
