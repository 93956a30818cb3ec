"""D-Bus spoken by ourselves: values as they go over the wire, and calls and signals on a real bus."""

import struct
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from moodguard.system.dbus.connection import BUS, BUS_PATH, BusConnection, session_connection
from moodguard.system.dbus.message import LONGEST_BYTES, Kind, Message, MessageStream, encode
from moodguard.system.dbus.wire import Reader, Variant, WireError, Writer, kinds_in
from support.bus_program import PATIENCE_MS, BusProgram, Reply, bus_daemon, own_bus

linux_only = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's bus")


# --- values


@pytest.mark.parametrize(
    ("signature", "values"),
    [
        ("susssasa{sv}i", ["a", 7, "", "é", "", ["x", "y"], {"urgency": 1}, -1]),
        ("a(sa{sv})", [[("id", {"description": "words"}), ("other", {})]]),
        ("yqxtdb", [255, 65535, -(2**63), 2**64 - 1, 0.5, True]),
        ("aay", [[b"\1\2", b""]]),
        ("(y(t)s)", [(1, (2,), "three")]),
        ("v", [[1, 2]]),
    ],
)
def test_values_come_back_as_they_went(signature: str, values: list[object]) -> None:
    def dressed(kind: str, value: object) -> object:
        if kind == "a{sv}" and value == {"urgency": 1}:
            return {"urgency": Variant("y", 1)}
        if kind == "v":
            return Variant("ai", value)
        if kind == "a(sa{sv})":
            return [("id", {"description": Variant("s", "words")}), ("other", {})]
        return value

    writer = Writer()
    kinds = kinds_in(signature)
    writer.write(signature, [dressed(kind, value) for kind, value in zip(kinds, values, strict=True)])
    assert Reader(bytes(writer.data)).read(signature) == values


@pytest.mark.parametrize("signature", ["a", "(", "(s", "{", "()", "z", "a" * 40 + "s", "(" * 40, "s)"])
def test_a_signature_that_is_none_is_refused(signature: str) -> None:
    with pytest.raises(WireError):
        kinds_in(signature)


@pytest.mark.parametrize(
    ("signature", "values"), [("i", ["x"]), ("u", [-1]), ("y", [256]), ("as", [5]), ("s", []), ("v", [5])]
)
def test_a_value_that_is_not_of_its_kind_is_refused(signature: str, values: list[object]) -> None:
    with pytest.raises(WireError):
        Writer().write(signature, values)


def test_the_other_order_of_bytes_is_read_too() -> None:
    data = struct.pack(">IHHi", 5, 7, 0, -2)
    assert Reader(data, little=False).read("uqi") == [5, 7, -2]


@given(st.text("sogvaybnqiuxtdh(){}", max_size=12), st.binary(max_size=80))
def test_whatever_comes_is_values_or_refused(signature: str, data: bytes) -> None:
    try:
        Reader(data).read(signature)
    except WireError:
        return
    assert kinds_in(signature) is not None


# --- messages

CALL = Message(
    Kind.CALL,
    3,
    path="/a/b",
    interface="org.a.B",
    member="Do",
    destination="org.a",
    signature="su",
    body=("x", 5),
)


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_messages_in_pieces_are_put_together(size: int) -> None:
    data = encode(CALL) * 3
    stream = MessageStream()
    found = [m for at in range(0, len(data), size) for m in stream.feed(data[at : at + size])]
    assert found == [CALL] * 3


def test_a_message_that_is_too_long_is_passed_over_and_the_next_is_read() -> None:
    long = encode(Message(Kind.SIGNAL, 1, "/a", "org.a", "B", signature="s", body=("x" * LONGEST_BYTES,)))
    stream = MessageStream()
    assert stream.feed(long[:1000]) == []
    assert stream.feed(long[1000:] + encode(CALL)) == [CALL]


def test_a_message_that_can_not_be_understood_is_passed_over() -> None:
    broken = bytearray(encode(CALL))
    broken[-6] = 0xEE  # its text claims to be longer than the message
    broken[-9:-5] = b"\xff\xff\xff\x00"
    assert MessageStream().feed(bytes(broken) + encode(CALL)) == [CALL]


@pytest.mark.parametrize("data", [b"x" * 16, b"l\1\0\1" + b"\xff" * 12])
def test_what_is_no_message_at_all_is_an_error(data: bytes) -> None:
    with pytest.raises(WireError):
        MessageStream().feed(data)


# --- a real bus


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with own_bus() as found:
        yield found


@pytest.fixture
def bus(address: str) -> Iterator[BusConnection]:
    connection = BusConnection(address)
    yield connection
    connection.close()


def answer_to(qtbot: QtBot, bus: BusConnection, *call: object, **more: object) -> Message | None:
    said: list[Message | None] = []
    bus.call(*call, then=said.append, **more)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    return said[0]


@linux_only
def test_the_bus_answers_and_gives_a_name(qtbot: QtBot, bus: BusConnection) -> None:
    answer = answer_to(qtbot, bus, BUS, BUS_PATH, f"{BUS}.ListNames")
    assert answer is not None
    assert answer.kind is Kind.REPLY
    assert bus.name
    assert {BUS, bus.name} <= set(answer.body[0])  # type: ignore[call-overload]


@linux_only
def test_a_program_gets_structures_and_numbers_as_they_are_meant(
    qtbot: QtBot, bus: BusConnection, address: str
) -> None:
    program = BusProgram(address, lambda _: Reply("u", (4_000_000_000,)))
    program.own(qtbot, "org.test.Program")
    body = ([("id", {"n": Variant("u", 1)})], 4_000_000_000)
    answer = answer_to(qtbot, bus, "org.test.Program", "/x", "org.test.Do", "a(sa{sv})u", body)
    assert answer is not None
    assert answer.body == (4_000_000_000,)
    assert program.calls[0].body == ([("id", {"n": 1})], 4_000_000_000)
    program.close()


@linux_only
def test_an_error_and_a_program_that_is_not_there_are_answers(
    qtbot: QtBot, bus: BusConnection, address: str
) -> None:
    program = BusProgram(address, lambda _: Reply(error="org.test.No"))
    program.own(qtbot, "org.test.Refuser")
    refused = answer_to(qtbot, bus, "org.test.Refuser", "/x", "org.test.Do")
    nobody = answer_to(qtbot, bus, "org.nobody.Here", "/x", "org.test.Do")
    assert refused is not None
    assert nobody is not None
    assert (refused.kind, refused.error) == (Kind.ERROR, "org.test.No")
    assert nobody.kind is Kind.ERROR
    program.close()


@linux_only
def test_who_never_answers_is_waited_for_no_longer_than_the_limit(qtbot: QtBot, address: str) -> None:
    program = BusProgram(address, lambda _: None)
    program.own(qtbot, "org.test.Silent")
    impatient = BusConnection(address, answer_ms=50)
    assert answer_to(qtbot, impatient, "org.test.Silent", "/x", "org.test.Do") is None
    impatient.close()
    program.close()


@linux_only
def test_signals_that_were_asked_for_are_heard(qtbot: QtBot, bus: BusConnection, address: str) -> None:
    program = BusProgram(address, lambda _: None)
    program.own(qtbot, "org.test.Teller")
    bus.listen("type='signal',interface='org.test.Tell'")
    answer_to(qtbot, bus, BUS, BUS_PATH, f"{BUS}.GetId")  # behind it, the rule holds
    with qtbot.waitSignal(
        bus.heard, timeout=PATIENCE_MS, check_params_cb=lambda m: m.member == "Hello"
    ) as heard:
        program.tell("org.test.Tell.Hello", "/x", "s", ("words",))
    assert heard.args is not None
    assert heard.args[0].body == ("words",)
    assert heard.args[0].sender == program.name
    program.close()


@linux_only
def test_whoever_calls_us_is_told_that_there_is_nothing_to_call(
    qtbot: QtBot, bus: BusConnection, address: str
) -> None:
    answer_to(qtbot, bus, BUS, BUS_PATH, f"{BUS}.GetId")
    other = BusConnection(address)
    answer = answer_to(qtbot, other, bus.name, "/", "org.freedesktop.DBus.Introspectable.Introspect")
    assert answer is not None
    assert answer.error.endswith("UnknownMethod")
    other.close()


@linux_only
def test_a_bus_that_ends_is_told_and_all_that_was_waited_for_has_an_end(qtbot: QtBot) -> None:
    with bus_daemon() as (mortal, process):
        bus = BusConnection(mortal)
        program = BusProgram(mortal, lambda _: None)
        program.own(qtbot, "org.test.Silent")
        said: list[Message | None] = []
        bus.call("org.test.Silent", "/x", "org.test.Do", then=said.append)
        qtbot.waitUntil(lambda: bool(program.calls), timeout=PATIENCE_MS)
        with qtbot.waitSignal(bus.lost, timeout=PATIENCE_MS):
            process.kill()
    assert said == [None]
    assert answer_to(qtbot, bus, BUS, BUS_PATH, f"{BUS}.GetId") is None, "it may be used all the same"
    program.close()


@linux_only
def test_without_a_bus_every_call_has_no_answer(qtbot: QtBot) -> None:
    bus = session_connection({})
    bus.listen("type='signal'")
    assert answer_to(qtbot, bus, BUS, BUS_PATH, f"{BUS}.GetId") is None
    bus.close()
