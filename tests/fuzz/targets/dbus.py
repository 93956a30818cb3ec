"""Bytes that come from a D-Bus: messages, whole and in pieces, and the values in them."""

from moodguard.system.dbus.message import Kind, Message, MessageStream, encode
from moodguard.system.dbus.wire import Variant, WireError

RIGHT: tuple[type[Exception], ...] = (WireError,)
_SIGNAL = Message(
    Kind.SIGNAL, 7, "/a", "org.a.B", "C", sender=":1.5", signature="ua{sv}as(y)",
    body=(1, {"x": Variant("as", ["y"]), "n": Variant("d", 0.5)}, ["z"], (3,)),
)  # fmt: skip
_REPLY = Message(Kind.REPLY, 8, reply_serial=3, signature="v", body=(Variant("s", "Playing"),))
SEEDS = (encode(_SIGNAL), encode(_REPLY), encode(_REPLY) + encode(_SIGNAL))


def run(data: bytes) -> None:
    """Read it at once and byte by byte: the same messages come out, of which each can be sent again."""
    at_once = list(MessageStream().feed(data))
    stream = MessageStream()
    in_pieces = [message for at in range(len(data)) for message in stream.feed(data[at : at + 1])]
    assert str(in_pieces) == str(at_once)  # a number that is none differs from itself
    for message in at_once:
        assert message.reply_serial >= 0
