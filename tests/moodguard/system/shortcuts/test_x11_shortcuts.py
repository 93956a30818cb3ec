"""Keyboard shortcuts on a real X server, pressed through XTEST: heard everywhere, given back, told."""

import struct
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from moodguard.system.key_combination import parse_keys
from moodguard.system.shortcuts.interface import Shortcut
from moodguard.system.shortcuts.x11 import NO_SERVER, X11Shortcuts, _Keys
from moodguard.system.shortcuts.x11_keymap import parse_keysyms, parse_modifiers
from moodguard.system.xcb import XcbEvents, XError
from support.own_x_server import OwnXServer, own_x_server

pytestmark = [
    pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about X11"),
    pytest.mark.usefixtures("qapp"),
]

MakeShortcuts = Callable[[], X11Shortcuts]


def shortcut(keys: str, name: str = "skip") -> Shortcut:
    combination = parse_keys(keys)
    assert combination is not None
    return Shortcut(name, f"{name} it", combination)


@pytest.fixture(scope="module")
def server() -> Iterator[OwnXServer]:
    with own_x_server() as running:
        yield running


@pytest.fixture
def make_shortcuts(server: OwnXServer) -> Iterator[MakeShortcuts]:
    made: list[X11Shortcuts] = []

    def make() -> X11Shortcuts:
        made.append(X11Shortcuts(lambda: XcbEvents(server.display)))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def register(qtbot: QtBot, shortcuts: X11Shortcuts, *wanted: Shortcut) -> str:
    """What the system says to it, in words."""
    with qtbot.waitSignal(shortcuts.registered, timeout=120_000) as said:
        shortcuts.register(wanted)
    assert said.args is not None
    return str(said.args[0])


def pressed(qtbot: QtBot, server: OwnXServer, shortcuts: X11Shortcuts, keys: str) -> str:
    with qtbot.waitSignal(shortcuts.activated, timeout=120_000) as heard:
        server.press(keys)
    assert heard.args is not None
    return str(heard.args[0])


@pytest.mark.parametrize(
    ("keys", "pressing"),
    [
        ("Ctrl+Alt+B", "ctrl+alt+b"),
        ("Meta+Shift+F5", "super+shift+F5"),
        ("Pause", "Pause"),
        ("Ctrl+!", "ctrl+exclam"),  # which needs Shift on this keyboard
        ("Alt+PgUp", "alt+Prior"),
    ],
)
def test_keys_are_heard_whatever_program_has_the_keyboard(
    qtbot: QtBot, server: OwnXServer, make_shortcuts: MakeShortcuts, keys: str, pressing: str
) -> None:
    shortcuts = make_shortcuts()
    assert register(qtbot, shortcuts, shortcut(keys, "this"), shortcut("Ctrl+Alt+9", "other")) == ""
    assert pressed(qtbot, server, shortcuts, pressing) == "this"
    assert pressed(qtbot, server, shortcuts, "ctrl+alt+9") == "other"


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_keys_are_heard_with_the_locks_on(
    qtbot: QtBot, server: OwnXServer, make_shortcuts: MakeShortcuts, lock: str
) -> None:
    shortcuts = make_shortcuts()
    assert register(qtbot, shortcuts, shortcut("Ctrl+Alt+B")) == ""
    server.press(lock)
    try:
        assert pressed(qtbot, server, shortcuts, "ctrl+alt+b") == "skip"
    finally:
        server.press(lock)


def test_keys_that_another_program_has_are_told_in_words_and_all_others_are_taken(
    qtbot: QtBot, server: OwnXServer, make_shortcuts: MakeShortcuts
) -> None:
    other, ours = make_shortcuts(), make_shortcuts()
    assert register(qtbot, other, shortcut("Ctrl+Alt+P")) == ""
    said = register(qtbot, ours, shortcut("Ctrl+Alt+P"), shortcut("Ctrl+Alt+O", "ours"))
    assert said == "Another program uses Ctrl+Alt+P already. Choose others for “skip it” in the settings."
    assert pressed(qtbot, server, ours, "ctrl+alt+o") == "ours"


def test_keys_that_are_not_wanted_any_more_are_given_back(
    qtbot: QtBot, make_shortcuts: MakeShortcuts
) -> None:
    first, second = make_shortcuts(), make_shortcuts()
    assert register(qtbot, first, shortcut("Ctrl+Alt+P")) == ""
    assert register(qtbot, first, shortcut("Ctrl+Alt+O")) == ""
    assert register(qtbot, second, shortcut("Ctrl+Alt+P")) == ""
    first.stop()
    assert register(qtbot, second, shortcut("Ctrl+Alt+O")) == ""


def test_a_key_that_the_keyboard_has_not_is_told(qtbot: QtBot, make_shortcuts: MakeShortcuts) -> None:
    said = register(qtbot, make_shortcuts(), shortcut("Ctrl+Ж"))
    assert said == "Your keyboard has no key Ж. Choose others for “skip it” in the settings."


def test_keys_are_found_anew_when_the_layout_changes(
    qtbot: QtBot, server: OwnXServer, make_shortcuts: MakeShortcuts
) -> None:
    shortcuts = make_shortcuts()
    assert register(qtbot, shortcuts, shortcut("Ctrl+Alt+B"), shortcut("Ctrl+Alt+9", "same")) == ""
    server.run("setxkbmap", "us", "-variant", "dvorak")
    try:
        assert pressed(qtbot, server, shortcuts, "ctrl+alt+b") == "skip"
    finally:
        server.run("setxkbmap", "us")


def test_letters_of_another_script_are_keys_of_its_keyboard(
    qtbot: QtBot, server: OwnXServer, make_shortcuts: MakeShortcuts
) -> None:
    server.run("setxkbmap", "us,ru")
    try:
        shortcuts = make_shortcuts()
        assert register(qtbot, shortcuts, shortcut("Ctrl+Alt+Ж")) == ""
        assert pressed(qtbot, server, shortcuts, "ctrl+alt+47") == "skip", "the key that Ж is on"
    finally:
        server.run("setxkbmap", "us")


def test_nothing_is_connected_to_before_keys_are_wanted(qtbot: QtBot) -> None:
    shortcuts = X11Shortcuts(lambda: pytest.fail("nobody wants keys"))
    assert register(qtbot, shortcuts) == ""
    shortcuts.stop()


def test_a_server_that_is_not_there_is_told_in_words(qtbot: QtBot) -> None:
    shortcuts = X11Shortcuts(lambda: XcbEvents(":987654"))
    assert register(qtbot, shortcuts, shortcut("Ctrl+Alt+B")) == NO_SERVER
    shortcuts.stop()


def test_a_server_that_ends_takes_nothing_down(qtbot: QtBot) -> None:
    with own_x_server() as mortal:
        shortcuts = X11Shortcuts(lambda: XcbEvents(mortal.display))
        assert register(qtbot, shortcuts, shortcut("Ctrl+Alt+B")) == ""
        with qtbot.waitSignal(shortcuts.registered, timeout=120_000) as said:
            mortal.process.kill()
        assert said.args == [NO_SERVER]
        shortcuts.stop()


class Keyboard:
    """A server with one key, B (8), that tells what is put into `events`."""

    root = 1

    def __init__(self) -> None:
        self.events: list[bytes] = []

    def ask(self, request: bytes) -> bytes:
        if request[0] == 101:
            return b"\1\1" + bytes(30) + struct.pack("=I", ord("b"))
        return b"\1\0" + bytes(30)

    def post(self, request: bytes) -> None:
        """Refuses nothing."""

    def next_event(self) -> bytes | None:
        return self.events.pop(0) if self.events else None

    def send(self, kind: int, time: int) -> None:
        state = 4  # Ctrl
        self.events.append(struct.pack("=BBHI20xHBx", kind, 8, 0, time, state, 1))


def test_a_key_that_is_held_counts_once() -> None:
    keyboard = Keyboard()
    keys = _Keys(keyboard)  # type: ignore[arg-type]
    assert keys.grab([shortcut("Ctrl+B")]) == []
    keyboard.send(2, 100)
    for time in (600, 640, 680):
        keyboard.send(3, time)
        keyboard.send(2, time)
    keyboard.send(3, 700)
    assert keys.take_pressed() == ["skip"]
    keyboard.send(2, 900)
    assert keys.take_pressed() == ["skip"], "pressed again"


def test_a_reply_that_is_cut_short_has_no_keys() -> None:
    for length in range(40):
        reply = (b"\1\4" + bytes(30) + b"\7\0\0\0" * 2)[:length]
        assert all(len(keysyms) == 4 for keysyms in parse_keysyms(reply))
        parse_modifiers(reply)


def test_a_closed_connection_is_an_error_and_no_crash(server: OwnXServer) -> None:
    events = XcbEvents(server.display)
    events.close()
    for use in (events.next_event, lambda: events.descriptor, lambda: events.post(bytes(4))):
        with pytest.raises(XError):
            use()
