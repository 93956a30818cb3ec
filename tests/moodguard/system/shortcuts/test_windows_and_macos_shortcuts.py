"""Hot keys of Windows and macOS, on answers that are made up: registered, told when taken, and given back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from moodguard.system.key_combination import parse_keys
from moodguard.system.shortcuts.interface import Shortcut, Shortcuts
from moodguard.system.shortcuts.macos import EXISTS_ALREADY, MacShortcuts
from moodguard.system.shortcuts.unavailable import WORDS, NoShortcuts
from moodguard.system.shortcuts.windows import ALREADY_REGISTERED, WindowsShortcuts

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class HotKeys:
    """A system that gives keys; `errors` are its answers for some of them."""

    held: dict[int, tuple[int, int]] = field(default_factory=dict)
    errors: dict[int, int] = field(default_factory=dict)

    def register(self, number: int, modifiers: int, key: int) -> int:
        if key in self.errors:
            return self.errors[key]
        self.held[number] = (modifiers, key)
        return 0

    def unregister(self, number: int) -> None:
        del self.held[number]


def on_windows(system: HotKeys) -> WindowsShortcuts:
    return WindowsShortcuts(system.register, system.unregister)


def on_macos(system: HotKeys) -> MacShortcuts:
    return MacShortcuts(lambda _: system)


@dataclass(frozen=True)
class Platform:
    make: Callable[[HotKeys], WindowsShortcuts | MacShortcuts]
    ctrl_alt_b: tuple[int, int]  # modifiers and key
    p: int  # the key
    taken: int  # the error


WINDOWS = Platform(on_windows, (0x4003, 0x42), 0x50, ALREADY_REGISTERED)
MACOS = Platform(on_macos, (0x0900, 11), 35, EXISTS_ALREADY)
BOTH = pytest.mark.parametrize("platform", [WINDOWS, MACOS], ids=["Windows", "macOS"])


def wanted(*keys: str) -> Sequence[Shortcut]:
    found = [(number, parse_keys(each)) for number, each in enumerate(keys, 1)]
    return [Shortcut(f"no {number}", f"Thing {number}", each) for number, each in found if each is not None]


def register(shortcuts: Shortcuts, *keys: str) -> str:
    said: list[str] = []
    shortcuts.registered.connect(said.append)
    shortcuts.register(wanted(*keys))
    shortcuts.registered.disconnect(said.append)
    (words,) = said
    return words


@BOTH
def test_keys_are_registered_heard_and_given_back(platform: Platform) -> None:
    system = HotKeys()
    shortcuts = platform.make(system)
    heard: list[str] = []
    shortcuts.activated.connect(heard.append)
    assert register(shortcuts, "Ctrl+Alt+B") == ""
    assert system.held == {1: platform.ctrl_alt_b}
    shortcuts.press(1)
    shortcuts.press(99)
    assert heard == ["no 1"]
    shortcuts.stop()
    shortcuts.press(1)
    assert (system.held, heard) == ({}, ["no 1"])


@BOTH
def test_what_can_not_be_had_is_told_and_all_else_is_taken(platform: Platform) -> None:
    system = HotKeys(errors={platform.p: platform.taken})
    said = register(platform.make(system), "Ctrl+Alt+P", "Ctrl+Å", "Ctrl+Alt+B")
    assert "Another program uses Ctrl+Alt+P already. Choose others for “Thing 1” in the settings." in said
    assert "Your keyboard has no key Å." in said
    assert system.held == {3: platform.ctrl_alt_b}


@BOTH
def test_an_error_that_nobody_knows_is_told_by_its_number(platform: Platform) -> None:
    said = register(platform.make(HotKeys(errors={platform.p: 77})), "Ctrl+Alt+P")
    assert "does not give Ctrl+Alt+P to programs (error 77). Choose others" in said


@BOTH
def test_others_take_the_place_of_those_before(platform: Platform) -> None:
    system = HotKeys()
    shortcuts = platform.make(system)
    register(shortcuts, "Ctrl+Alt+P", "Ctrl+Alt+O")
    register(shortcuts, "Ctrl+Alt+B")
    assert system.held == {1: platform.ctrl_alt_b}


def test_where_no_program_gets_keys_it_is_said_what_else_can_be_done() -> None:
    assert register(NoShortcuts(), "Ctrl+Alt+B") == WORDS
    assert register(NoShortcuts()) == ""
