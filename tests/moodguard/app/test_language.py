"""The language is taken on at the start, and when it is changed; windows and menus speak it from then on."""

import gc
import sys
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.desktop.page_names import BACKUP, HELP, HISTORY, NOW
from moodguard.store.paths import assets_dir
from moodguard.translation import English, use
from support.app_fixtures import MakeApp
from support.app_under_test import dialog_of, show_tension

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging"))

from build_translations import compile_all


@pytest.fixture(autouse=True)
def compiled() -> Iterator[None]:
    compile_all(assets_dir() / "translations")
    before = QLocale()
    yield
    use(English())
    QLocale.setDefault(before)


def menu_of(app: App) -> list[str]:
    return [action.text().replace("&", "") for action in app.tray.menu.actions() if action.isVisible()]


def choose(app: App, language: str) -> None:
    app.settings.apply(replace(app.settings.chosen, language=language))


def test_the_app_starts_in_the_language_of_its_settings(make_app: MakeApp) -> None:
    app = make_app(changes={"language": "de"})
    assert "MoodGuard beenden" in menu_of(app)
    assert "Einstellungen…" in menu_of(app)


def test_another_language_is_spoken_at_once_by_the_menu_and_by_an_open_window(
    make_app: MakeApp, qtbot: QtBot
) -> None:
    app = make_app()
    app.start()
    app.home.open()
    before = app.settings.dialog
    assert before is not None
    with qtbot.waitSignal(app.language.changed):
        choose(app, "fr")
    after = app.settings.dialog
    assert after is not None
    assert after is not before
    assert (before.isVisible(), after.isVisible()) == (False, True)
    assert after.now.take_break.text().replace("&", "") == "Faire une pause maintenant"
    assert "Quitter MoodGuard" in menu_of(app)
    with qtbot.waitSignal(app.language.changed):
        choose(app, "en")
    assert "Quit MoodGuard" in menu_of(app)


def test_what_was_shown_in_the_old_language_is_gone_and_all_goes_on(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    app.start()
    window = dialog_of(app, NOW)
    for page in window.names:  # each controller knows its own by now
        window.turn_to(page)
        window.finish()
    app.about.open_log()
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    seen = weakref.ref(window)
    del window
    with qtbot.waitSignal(app.language.changed):
        choose(app, "de")
    qtbot.waitUntil(lambda: bool(gone))
    gc.collect()
    assert seen() is None
    assert app.about.log is None
    show_tension(app, 11)  # whoever still held something of it would fail
    for page in (NOW, HISTORY, BACKUP, HELP):
        dialog_of(app, page)


def test_what_programs_read_stays_english(make_app: MakeApp) -> None:
    app = make_app(changes={"language": "ja"})
    assert app.state()["words"].endswith("About to take a first look")  # type: ignore[union-attr]
    assert app.status.words.endswith("まもなく最初に見ます")


def test_once_everything_was_erased_the_language_is_the_systems_again(
    make_app: MakeApp, qtbot: QtBot
) -> None:
    app = make_app()
    with qtbot.waitSignal(app.language.changed):
        choose(app, "de")
    assert "MoodGuard beenden" in menu_of(app)
    with qtbot.waitSignal(app.language.changed):
        app.knowledge.erase()
    assert "Quit MoodGuard" in menu_of(app)
