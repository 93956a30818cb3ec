"""The card by mouse, on a real desktop: pointed at, answered, taken back, and sent away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.card_app import CardApp, card_app_on
from support.desktop import Desktop
from support.waiting import wait_until

pytestmark = pytest.mark.e2e

CARD = "MoodGuard: a break"


@pytest.fixture
def app(desktop: Desktop, home: Path) -> Iterator[CardApp]:
    """The card is there."""
    with card_app_on(desktop, home) as app:
        assert app.ask("suggest") == "shown"
        wait_until(lambda: bool(desktop.windows(CARD)), "the card")
        yield app


def point_at(desktop: Desktop, app: CardApp, text: str) -> None:
    """Move the mouse onto the button of that text, as soon as it is there."""
    wait_until(lambda: app.ask(f"where {text}") != "-1 -1", f"“{text}” on the card")
    x, y = app.ask(f"where {text}").split()
    for shift in (2, 0):  # a mouse moves
        desktop.run("xdotool", "mousemove", str(int(x) + shift), y)


def click(desktop: Desktop, app: CardApp, text: str) -> None:
    point_at(desktop, app, text)
    desktop.run("xdotool", "click", "1")


def test_whoever_points_at_a_button_is_told_what_it_does(desktop: Desktop, app: CardApp) -> None:
    point_at(desktop, app, "Remind me in 10 minutes")
    wait_until(lambda: "comes again" in app.ask("tooltip"), "the tooltip of a window that is never active")


def test_an_answer_by_mouse_is_noted_and_taken_back(desktop: Desktop, app: CardApp) -> None:
    before = desktop.focused()
    click(desktop, app, "That was wrong")
    wait_until(lambda: app.ask("stage") == "rest", "the end of the suggestion")
    click(desktop, app, "Undo")
    wait_until(lambda: app.ask("stage") == "break_message", "the suggestion again")
    assert desktop.focused() == before, "the card took the keyboard"


@pytest.mark.parametrize(
    ("text", "stage"), [("Send this card away", "break_message"), ("Remind me in 10 minutes", "rest")]
)
def test_it_goes_by_a_click(desktop: Desktop, app: CardApp, text: str, stage: str) -> None:
    click(desktop, app, text)
    wait_until(lambda: not desktop.windows(CARD), "the end of the card")
    assert app.ask("stage") == stage


def test_the_main_button_opens_the_minute_that_fits(desktop: Desktop, app: CardApp) -> None:
    click(desktop, app, "Take a break")
    wait_until(lambda: bool(desktop.windows("MoodGuard: ")) and not desktop.windows(CARD), "the minute")
    assert app.ask("stage") == "rest"
