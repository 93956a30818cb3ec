"""Every window in its states, as the pictures of the docs show them: read, reached and seen by everybody."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from moodguard.desktop.theme import DARK, LIGHT, Colours, apply_theme, palette, style_sheet
from support.app_under_test import MakeApp, show_tension
from support.readable import faint_words, nameless, without_ring
from support.screenshots import window_screenshots
from support.screenshots_card import card_screenshots
from support.screenshots_minute import minute_screenshots
from support.screenshots_others import other_screenshots
from support.screenshots_welcome import welcome_screenshots


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Colours]:
    qapp.setPalette(palette(request.param))
    qapp.setStyleSheet(style_sheet(request.param))
    yield request.param
    apply_theme(qapp)


class Inspection:
    """Looks at each window that is shown; the card never takes the keyboard."""

    def __init__(self, *, keyboard: bool = True) -> None:
        self.seen: list[str] = []
        self._keyboard = keyboard

    def __call__(self, name: str, widget: QWidget, *, small: bool, all_sizes: bool) -> None:
        if small:
            return
        self.seen.append(name)
        assert faint_words(widget) == [], name
        assert nameless(widget) == [], name
        if self._keyboard:
            assert without_ring(widget) == [], name


@pytest.mark.usefixtures("dressed")
def test_the_welcome_can_be_read_and_reached() -> None:
    inspection = Inspection()
    welcome_screenshots(inspection)
    assert inspection.seen == ["welcome", "welcome-camera", "welcome-hours"]


@pytest.mark.usefixtures("dressed")
def test_the_card_can_be_read() -> None:
    inspection = Inspection(keyboard=False)
    card_screenshots(inspection)
    assert len(inspection.seen) == 7


@pytest.mark.usefixtures("dressed")
def test_each_guided_minute_can_be_read_and_reached() -> None:
    inspection = Inspection()
    minute_screenshots(inspection)
    assert len(inspection.seen) == 7


@pytest.mark.usefixtures("dressed")
def test_the_resting_face_s_dialog_and_the_manual_can_be_read_and_reached() -> None:
    inspection = Inspection()
    other_screenshots(inspection)
    assert inspection.seen == ["resting-face", "resting-face-measuring", "manual"]


@pytest.mark.usefixtures("dressed")
def test_the_window_can_be_read_and_reached(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    inspection = Inspection()
    window_screenshots(app, inspection)
    assert inspection.seen == ["now", "history", "mood", "quiet", "backup", "help", "now-paused"]
