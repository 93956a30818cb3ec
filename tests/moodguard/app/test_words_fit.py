"""No word is cut, and nothing lies over anything else: every window, in each language, wide and narrow."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from moodguard.app.app import App
from moodguard.desktop.qt_language import TRANSLATED, Languages
from moodguard.desktop.settings_page import SettingsPage
from moodguard.desktop.theme import Theme, apply_theme
from moodguard.store.paths import assets_dir
from moodguard.translation import English, use
from support.app_under_test import MakeApp, calibration_of, dialog_of, show_tension, viewer_of
from support.fitting import cut_words, overlaps
from support.screenshots_card import card_screenshots
from support.screenshots_minute import minute_screenshots
from support.screenshots_welcome import welcome_screenshots

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging"))

from build_translations import compile_all

NARROW = QSize(400, 700)  # as half of a small screen
ROUNDS, MOST_TIMES = 6, 5  # until what has grown has moved what stands below it


@pytest.fixture(params=("en", *TRANSLATED))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Spoken until the test is over, in windows that look as usual."""
    if qapp.findChild(Theme) is None:
        apply_theme(qapp)
    compile_all(assets_dir() / "translations")
    before = QLocale()
    use(Languages(assets_dir() / "translations").language(request.param))
    yield request.param
    use(English())
    QLocale.setDefault(before)


def misfits(window: QWidget) -> list[str]:
    found: list[str] = []
    for _ in range(MOST_TIMES):
        QApplication.processEvents()
        for _ in range(ROUNDS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        found = [*cut_words(window), *overlaps(window)]
        if not found:
            break
    return found


def see_that_it_fits(name: str, widget: QWidget, *, small: bool, all_sizes: bool) -> None:  # noqa: ARG001
    assert misfits(widget) == [], name


def test_the_pages_of_the_window(make_app: MakeApp, language: str) -> None:
    app = make_app(changes={"language": language})
    show_tension(app, 11)
    window = dialog_of(app)
    window.setUpdatesEnabled(False)  # where things are is known without painting them
    usual = window.size()
    for name in window.names:
        window.resize(usual)
        window.turn_to(name)
        window.finish()
        page = window._page(name)
        if isinstance(page, SettingsPage):
            page.show_advanced()
            window.finish()
        assert misfits(window) == [], name
        window.resize(NARROW)
        assert misfits(window) == [], f"{name}, narrow"
        assert page.horizontalScrollBar().maximum() == 0, f"{name} is wider than a narrow window"


@pytest.mark.usefixtures("language")
def test_the_welcome_the_card_and_the_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("support.screenshots_welcome.SETTLE_MS", 0)
    welcome_screenshots(see_that_it_fits)
    card_screenshots(see_that_it_fits)
    minute_screenshots(see_that_it_fits)


def test_the_small_windows_and_the_gallery_s_bar(make_app: MakeApp, language: str) -> None:
    app = make_app(changes={"language": language})
    for window in small_windows(app):
        assert misfits(window) == []


def small_windows(app: App) -> Iterator[QWidget]:
    app.about.open_licences()
    app.about.open_log()
    app.about.open_report()
    for window in (app.about.licences, app.about.log, app.about.report):
        assert window is not None
        yield window
    yield calibration_of(app)
    app.gallery.open()
    yield viewer_of(app)


def test_what_is_too_narrow_for_its_words_is_found(qapp: QApplication) -> None:
    window = QWidget()
    window.resize(NARROW)
    button = QPushButton("Take a break now", window)
    other = QPushButton("Open the gallery", window)
    other.move(0, 60)
    window.show()
    qapp.processEvents()
    assert misfits(window) == []
    button.resize(button.width() - 10, button.height())
    assert cut_words(window) == ["QPushButton “Take a break now” lacks 10 px of width"]
    button.adjustSize()
    other.move(0, button.height() // 2)
    assert overlaps(window) == ["“Take a break now” over “Open the gallery”"]
    other.move(window.width() - 20, 60)
    assert cut_words(window) == ["QPushButton “Open the gallery” reaches over the edge"]
