"""One object of ours on the session's bus: methods that others call, and signals that they may listen to.

By our own connection, as the others here: QtDBus waits for the bus, on the thread of the windows, when a name
is taken, and its binding has no unsigned numbers, which asking without waiting needs.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QObject

from moodguard.system.dbus.connection import BUS, BUS_PATH, BusConnection
from moodguard.system.dbus.message import NO_REPLY_EXPECTED, Kind, Message

log = logging.getLogger(__name__)

_DO_NOT_QUEUE = 4
_OWNER = (1, 4)  # we are, or were already
_PEER, _INTROSPECTABLE = "org.freedesktop.DBus.Peer", "org.freedesktop.DBus.Introspectable"


class NotDoneError(Exception):
    """A method was not carried out; the message says why, in words."""


@dataclass(frozen=True)
class Method:
    """`answer` gets the text that the method takes ("" where it takes none), and gives the text to reply.

    It may raise NotDoneError. `takes` names the argument, "" where there is none.
    """

    answer: Callable[[str], str]
    takes: str = ""


class OfferedObject(BusConnection):
    """Offers the object under a well-known name, from `offer` until `close`."""

    def __init__(
        self,
        addresses: str,
        name: str,
        methods: Mapping[str, Method],
        signals: tuple[str, ...],
        parent: QObject | None = None,
    ) -> None:
        """`name` is that of the program, of the interface, and, with "/" for ".", of the path."""
        super().__init__(addresses, parent)
        self.interface = name
        self.path = "/" + name.replace(".", "/")
        self._methods = methods
        self._signals = signals

    def offer(self, then: Callable[[bool], None]) -> None:
        """Take the name; `then` gets whether it is ours, later."""

        def answered(reply: Message | None) -> None:
            then(
                reply is not None
                and reply.kind is Kind.REPLY
                and bool(reply.body)
                and reply.body[0] in _OWNER
            )

        self.call(BUS, BUS_PATH, f"{BUS}.RequestName", "su", (self.interface, _DO_NOT_QUEUE), then=answered)

    def tell(self, signal: str) -> None:
        """Send one of the signals to whoever listens."""
        self._send(
            Message(
                Kind.SIGNAL, path=self.path, interface=self.interface, member=signal, flags=NO_REPLY_EXPECTED
            )
        )  # fmt: skip

    def description(self) -> str:
        """The object as XML, as the bus's own standard has it."""
        methods = "".join(_method_as_xml(name, method) for name, method in self._methods.items())
        signals = "".join(f"<signal name={quoteattr(name)}/>" for name in self._signals)
        return f"<node><interface name={quoteattr(self.interface)}>{methods}{signals}</interface></node>"

    def _take_call(self, call: Message) -> None:
        wanted = f"{call.interface}.{call.member}"
        if wanted == f"{_PEER}.Ping":
            self._reply(call)
        elif wanted == f"{_INTROSPECTABLE}.Introspect" and call.path == self.path:
            self._reply(call, self.description())
        elif call.path == self.path and call.interface in ("", self.interface):
            self._carry_out(call)
        else:
            super()._take_call(call)

    def _carry_out(self, call: Message) -> None:
        method = self._methods.get(call.member)
        if method is None:
            super()._take_call(call)
            return
        if call.signature != ("s" if method.takes else ""):
            takes = f"one text, {method.takes}" if method.takes else "nothing"
            self._fail(call, f"{BUS}.Error.InvalidArgs", f"{call.member} takes {takes}.")
            return
        try:
            answer = method.answer(str(call.body[0]) if method.takes else "")
        except NotDoneError as error:
            self._fail(call, f"{self.interface}.NotDone", str(error))
        except Exception:  # whatever went wrong within, the caller is not left waiting
            log.exception("%s, called over the bus, failed", call.member)
            self._fail(call, f"{BUS}.Error.Failed", f"{call.member} failed; the log says more.")
        else:
            self._reply(call, answer)

    def _reply(self, call: Message, *texts: str) -> None:
        self._answer_to(call, Kind.REPLY, "", texts)

    def _fail(self, call: Message, error: str, words: str) -> None:
        self._answer_to(call, Kind.ERROR, error, (words,))

    def _answer_to(self, call: Message, kind: Kind, error: str, texts: tuple[str, ...]) -> None:
        if not call.flags & NO_REPLY_EXPECTED:
            self._send(
                Message(
                    kind, destination=call.sender, reply_serial=call.serial, error=error,
                    signature="s" * len(texts), body=texts, flags=NO_REPLY_EXPECTED,
                )
            )  # fmt: skip


def _method_as_xml(name: str, method: Method) -> str:
    takes = f'<arg name={quoteattr(method.takes)} type="s" direction="in"/>' if method.takes else ""
    return f'<method name={quoteattr(name)}>{takes}<arg name="reply" type="s" direction="out"/></method>'
