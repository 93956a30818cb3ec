"""Programs on a bus of the test's own, in the test's process: they answer calls, and send signals."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from moodguard.system.dbus.connection import BUS, BUS_PATH, BusConnection
from moodguard.system.dbus.message import Kind, Message
from support.desktop import child

PATIENCE_MS = 120_000
Answer = Callable[[Message], "Reply | None"]


@dataclass(frozen=True)
class Reply:
    """What a call is answered; `error` is the name of one."""

    signature: str = ""
    body: Sequence[object] = ()
    error: str = ""


class BusProgram(BusConnection):
    """A program with well-known names. `answer` says what is replied to a call, None for nothing at all."""

    def __init__(self, address: str, answer: Answer) -> None:
        super().__init__(address)
        self._answer_call = answer
        self.calls: list[Message] = []

    def own(self, qtbot: QtBot, name: str) -> None:
        """Be called by a name; returns once the bus has given it."""
        said: list[Message | None] = []
        self.call(BUS, BUS_PATH, f"{BUS}.RequestName", "su", (name, 4), then=said.append)
        qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
        assert said[0] is not None
        assert said[0].body == (1,), "the name is taken"

    def tell(
        self, member: str, path: str, signature: str, body: Sequence[object], destination: str = ""
    ) -> None:
        """Send a signal; `member` is the interface, a point and the name."""
        interface, _, name = member.rpartition(".")
        self._send(
            Message(
                Kind.SIGNAL, path=path, interface=interface, member=name, signature=signature,
                body=tuple(body), destination=destination, flags=1,
            )
        )  # fmt: skip

    def _refuse(self, call: Message) -> None:
        self.calls.append(call)
        reply = self._answer_call(call)
        if reply is not None:
            self._send(
                Message(
                    Kind.ERROR if reply.error else Kind.REPLY, destination=call.sender, error=reply.error,
                    reply_serial=call.serial, signature=reply.signature, body=tuple(reply.body), flags=1,
                )
            )  # fmt: skip


@contextmanager
def own_bus() -> Iterator[str]:
    """The address of a bus with nobody on it; the test is skipped where none can be had."""
    with bus_daemon() as (address, _):
        yield address


@contextmanager
def bus_daemon() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """As `own_bus`, with the process, which can be ended."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs a bus to test on; missing: dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with child(command, dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip(), bus
