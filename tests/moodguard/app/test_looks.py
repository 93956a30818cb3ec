"""Colours, size of text, motion and announcements: as chosen, at once, also in windows that are there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.looks import looks_of
from moodguard.desktop import announcing
from moodguard.desktop.page_names import NOW
from moodguard.desktop.theme import DARK, LIGHT, Looks, Theme, apply_theme, contrast, scheme, wants_motion
from moodguard.store.settings import Settings
from support.app_under_test import MakeApp, card_of, dialog_of, show_tension


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    for old in qapp.findChildren(Theme):
        old.wear(Looks())
    theme = qapp.findChild(Theme) or apply_theme(qapp)
    yield theme
    theme.wear(Looks())
    announcing.set_announcing(qapp, wanted=True)


def choose(app: object, **changes: object) -> None:
    settings = app.settings  # type: ignore[attr-defined]
    settings.save(replace(settings.chosen, **changes))


@pytest.mark.parametrize(("name", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_windows_are_light_or_dark_as_chosen(
    make_app: MakeApp, theme: Theme, name: str, colours: object
) -> None:
    app = make_app()
    choose(app, theme=name)
    window = dialog_of(app, NOW)
    assert scheme(window.palette()) == colours
    assert theme.colours == colours


@pytest.mark.usefixtures("theme")
def test_text_of_windows_that_are_there_grows_and_shrinks_back(make_app: MakeApp) -> None:
    app = make_app()
    dialog_of(app, "looks")
    window = dialog_of(app, NOW)
    parts = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    before = [part.font().pointSizeF() for part in parts]
    choose(app, text_size="200")
    assert [part.font().pointSizeF() for part in parts] == pytest.approx([2 * size for size in before])
    choose(app, text_size="100")
    assert [part.font().pointSizeF() for part in parts] == pytest.approx(before)


def test_a_start_begins_as_chosen(make_app: MakeApp, theme: Theme) -> None:
    first = make_app()
    choose(first, text_size="150", theme="dark", more_contrast=True)
    first.shut_down()
    theme.wear(Looks())
    make_app()
    assert theme.looks == Looks(dark=True, text=1.5, more_contrast=True)
    assert looks_of(Settings()) == Looks()


@pytest.mark.parametrize("dark", [False, True])
def test_with_more_contrast_nothing_is_quiet_any_more(
    theme: Theme, qapp: QApplication, *, dark: bool
) -> None:
    theme.wear(Looks(dark=dark))
    usual = scheme(qapp.palette())
    theme.wear(Looks(dark=dark, more_contrast=True))
    bold = scheme(qapp.palette())
    assert contrast(bold.quiet, bold.surface) > contrast(usual.quiet, usual.surface)
    assert contrast(bold.edge, bold.surface) >= 7
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText).name() == bold.text


@pytest.mark.usefixtures("theme")
def test_with_less_motion_nothing_moves(make_app: MakeApp) -> None:
    app = make_app()
    assert wants_motion()
    choose(app, less_motion=True)
    assert not wants_motion()


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("wanted", [True, False])
def test_a_suggestion_is_announced_where_that_is_wanted(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, *, wanted: bool
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        announcing.QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    app = make_app()
    choose(app, announce=wanted)
    show_tension(app, 11)
    assert any(card_of(app).content.message in words for words in said) is wanted


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("page", ["now", "mood", "looks", "gallery", "backup", "help"])
def test_at_twice_the_text_no_word_of_a_page_is_cut_at_its_side(
    make_app: MakeApp, qtbot: QtBot, page: str
) -> None:
    app = make_app()
    choose(app, text_size="200")
    window = dialog_of(app, page)
    window.resize(1200, 800)
    qtbot.waitUntil(lambda: window.width() == 1200)
    shown = next(p for p in window.findChildren(type(window._page(page))) if p.isVisible())
    QApplication.processEvents()
    inside = shown.widget().minimumSizeHint().width()
    assert inside <= shown.viewport().width()
    for label in shown.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.textFormat() is Qt.TextFormat.PlainText:
            assert label.width() >= label.sizeHint().width(), label.text()
