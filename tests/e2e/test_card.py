"""The card by mouse, on a real desktop: pointed at, answered, taken back, and sent away."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.card_app import CardApp, card_app_on
from support.desktop import Desktop
from support.monitors import lay_out_monitors
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

    def is_pointed_at() -> bool:
        x, y = app.ask(f"where {text}").split()  # which may change until the window manager has settled
        for shift in (2, 0):  # a mouse moves
            desktop.run("xdotool", "mousemove", str(int(x) + shift), y)
        return app.ask(f"under {text}") == "yes"

    wait_until(is_pointed_at, f"the mouse on “{text}” on the card")


def click(desktop: Desktop, app: CardApp, text: str) -> None:
    point_at(desktop, app, text)
    desktop.run("xdotool", "click", "1")


@pytest.fixture
def two_monitors(own_desktop: Desktop) -> Desktop:
    """The screen of 1280 pixels in two halves, of which the left one is the main one."""
    try:
        lay_out_monitors(own_desktop.environment["DISPLAY"], [(0, 0, 640, 800), (640, 0, 640, 800)])
    except OSError:
        pytest.skip("needs two monitors; missing: libXrandr")
    return own_desktop


def halves(desktop: Desktop) -> list[str]:
    """In which half of the screen each card is."""
    found = []
    for number in desktop.windows(CARD):
        lines = desktop.run("xdotool", "getwindowgeometry", "--shell", number).splitlines()
        x, width = (int(dict(line.split("=", 1) for line in lines)[side]) for side in ("X", "WIDTH"))
        found.append("left" if x + width <= 640 else "right" if x >= 640 else "both")
    return sorted(found)


@pytest.mark.parametrize(
    ("screen", "where"), [("pointer", ["right"]), ("primary", ["left"]), ("all", ["left", "right"])]
)
def test_it_comes_onto_the_monitors_that_the_user_has_chosen(
    two_monitors: Desktop, home: Path, screen: str, where: list[str]
) -> None:
    desktop = two_monitors
    desktop.run("xdotool", "mousemove", "1000", "300")
    with card_app_on(desktop, home, f"card_screen={screen}") as app:
        assert app.ask("suggest") == "shown"
        wait_until(lambda: halves(desktop) == where, f"cards on the {' and '.join(where)}")
        click(desktop, app, "Send this card away")
        wait_until(lambda: not desktop.windows(CARD), "the end of all cards")


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
