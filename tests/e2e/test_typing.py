"""Real typing on a real desktop: no letter is lost, and the card comes only in the pause behind it."""

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from moodguard.system.idle.linux import X11IdleClock
from moodguard.system.typing import Place, system_typing_watch
from moodguard.system.x11 import x11_session
from support.card_app import CardApp, card_app_on
from support.desktop import Desktop, child
from support.own_compositor import own_compositor
from support.waiting import wait_until

pytestmark = pytest.mark.e2e

SUPPORT = Path(__file__).parent.parent / "support"
CARD = "MoodGuard: a break"
EDITOR = "a letter"
WORDS = "the quick brown fox jumps over the lazy dog "
GAP_SECONDS = 3.0
SIZE = (420, 260)  # of the window to type in


@pytest.fixture
def editor(desktop: Desktop, tmp_path: Path) -> Iterator[Path]:
    """A window to type in that has the keyboard; what is typed is in the file."""
    typed = tmp_path / "typed.txt"
    command = [sys.executable, str(SUPPORT / "type_window.py"), EDITOR, str(typed)]
    with child(command, desktop.environment):
        wait_until(lambda: desktop.focused() == EDITOR, "the keyboard in the window to type in")
        yield typed


@pytest.fixture
def card_app(desktop: Desktop, home: Path) -> Iterator[CardApp]:
    with card_app_on(desktop, home) as app:
        yield app


def test_who_types_loses_no_letter_and_the_card_comes_in_the_pause_behind(
    desktop: Desktop, editor: Path, card_app: CardApp, tmp_path: Path
) -> None:
    desktop.run("xdotool", "type", "--delay", "20", WORDS)
    card_app.tell("suggest")
    for _ in range(4):
        desktop.run("xdotool", "type", "--delay", "40", WORDS)
        assert desktop.windows(CARD) == [], "it came into the middle of a word"
    stopped = time.monotonic()
    said = card_app.answer()
    assert said == "shown"
    assert time.monotonic() - stopped >= GAP_SECONDS - 0.5, "it came before the pause"
    wait_until(lambda: bool(desktop.windows(CARD)), "the card")
    assert desktop.focused() == EDITOR, "the card took the keyboard"
    desktop.run("xdotool", "type", "--delay", "20", WORDS)
    desktop.screenshot(tmp_path / "card.png")
    wait_until(lambda: editor.exists() and editor.read_text() == WORDS * 6, "all letters in the window")


@pytest.mark.usefixtures("editor")
def test_a_card_comes_at_once_where_nobody_has_typed_for_a_while_and_off_the_window_with_the_keyboard(
    desktop: Desktop, card_app: CardApp
) -> None:
    number = desktop.run("xdotool", "search", "--name", EDITOR).split()[0]
    desktop.run("xdotool", "windowmove", "--sync", number, "700", "420")
    x11 = x11_session(desktop.environment)
    assert x11 is not None
    clock = X11IdleClock(x11)
    wait_until(lambda: (clock.idle_seconds() or 0) > GAP_SECONDS, "nobody at the keyboard")
    card_app.tell("suggest")
    assert card_app.answer() == "shown"
    wait_until(lambda: bool(desktop.windows(CARD)), "the card")
    card, window = place_of(desktop, CARD), place_of(desktop, EDITOR)
    assert not overlap(card, window), f"the card at {card} lies over the window at {window}"


def test_the_watch_finds_the_window_with_the_keyboard_where_it_is(desktop: Desktop, editor: Path) -> None:
    assert not editor.exists()
    watch = system_typing_watch(desktop.environment)
    number = desktop.run("xdotool", "search", "--name", EDITOR).split()[0]
    desktop.run("xdotool", "windowmove", "--sync", number, "120", "140")
    wait_until(lambda: watch.look().focused == Place(120, 140, *SIZE), "its place")
    assert watch.look().mixes is False, "nobody mixes windows on this desktop"
    assert (watch.look().idle_seconds or 0) >= 0


def test_where_the_compositor_alone_knows_of_the_keys_a_card_waits_for_its_word(
    desktop: Desktop, home: Path
) -> None:
    with tempfile.TemporaryDirectory(prefix="wl-") as folder, own_compositor(Path(folder)) as compositor:
        # Its windows are on the X server: a compositor of a test's own shows none.
        session = Desktop(desktop.environment | compositor.environment)
        with card_app_on(session, home, "typing_pause_seconds=1") as app:
            app.tell("suggest")
            wait_until(lambda: compositor.tell("told") == "1", "that it asks the compositor")
            assert desktop.windows(CARD) == [], "it came while somebody may be typing"
            compositor.tell("idled")
            assert app.answer() == "shown"
            wait_until(lambda: bool(desktop.windows(CARD)), "the card")


def place_of(desktop: Desktop, title: str) -> Place:
    """Where the window of that title is, as xdotool sees it: off by the width of its frame."""
    number = desktop.windows(title)[0]
    lines = desktop.run("xdotool", "getwindowgeometry", "--shell", number).splitlines()
    found = dict(line.split("=", 1) for line in lines)
    return Place(*(int(found[side]) for side in ("X", "Y", "WIDTH", "HEIGHT")))


def overlap(one: Place, other: Place) -> bool:
    return (
        one.x < other.x + other.width and other.x < one.x + one.width
        and one.y < other.y + other.height and other.y < one.y + one.height
    )  # fmt: skip
