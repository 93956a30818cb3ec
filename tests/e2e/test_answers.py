"""A suggestion on a real desktop, answered without a mouse: by keys, and by commands."""

import json

import pytest

from support.desktop import Desktop, StartApp
from support.waiting import wait_until

pytestmark = pytest.mark.e2e

CARD = "MoodGuard: a break"
CHOSEN = (
    "typing_pause_seconds=0", "break_seconds=600", "follow_up_minutes=120",
    "shortcut_later=Ctrl+Alt+L", "shortcut_pause=Ctrl+Alt+P",
)  # fmt: skip


def test_keys_and_commands_answer_a_suggestion_whatever_window_has_the_keyboard(
    desktop: Desktop, start_app: StartApp
) -> None:
    changes = [word for each in CHOSEN for word in ("--set", each)]
    app = start_app("--source", "demo", *changes)
    app.wait_for_line("keyboard shortcuts: 2 wanted")
    app.wait_for_line("step break_message")
    app.wait_for_window(desktop, CARD)
    assert app.ask("right") == "Noted: that was right."
    desktop.run("xdotool", "key", "ctrl+alt+l")
    app.wait_for_line("step rest")
    wait_until(lambda: not desktop.windows(CARD), "the card to go")
    assert app.ask("later", "1 h").startswith("MoodGuard reminds you at ")
    assert app.ask("skip") == "Skipped. MoodGuard is silent for a while."
    desktop.run("xdotool", "key", "ctrl+alt+p")
    wait_until(lambda: json.loads(app.ask("status", "--json"))["paused"], "the pause")
    desktop.run("xdotool", "key", "ctrl+alt+p")
    wait_until(lambda: not json.loads(app.ask("status", "--json"))["paused"], "the end of the pause")
    assert app.ask("break") == "Enjoy your break."
    app.wait_for_window(desktop, "MoodGuard: a minute for you")
