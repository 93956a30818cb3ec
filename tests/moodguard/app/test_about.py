"""What help leads to: licences, the log, and a report that its user reads before anybody else gets it."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.desktop.page_names import HELP
from moodguard.store.paths import Paths
from support.app_under_test import MakeApp, dialog_of, show_tension

LOG = """\
2026-01-02 03:04:05,678 INFO    moodguard.app: tray icon shown
2026-01-02 03:04:06,678 WARNING moodguard.gallery.album: The folder “Zoe's holiday” can't be read
2026-01-02 03:04:07,678 ERROR   moodguard.store: /home/zoe/secret place/settings.json is gone
"""


def press(window: QWidget, words: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.text().replace("&", "") == words).click()


@pytest.fixture
def app(make_app: MakeApp, paths: Paths) -> App:
    made = make_app()
    paths.log_file.parent.mkdir(parents=True, exist_ok=True)
    paths.log_file.write_text(LOG)
    return made


def help_of(app: App) -> QWidget:
    return dialog_of(app, HELP)


def test_licences_of_all_parts_are_read_and_searched(app: App, qtbot: QtBot) -> None:
    press(help_of(app), "Licences")
    window = app.about.licences
    assert window is not None
    assert window.isVisible()
    titles = [window.names.item(row).text() for row in range(window.names.count())]
    numpy = next(row for row, title in enumerate(titles) if title.startswith("numpy "))
    window.names.setCurrentRow(numpy)
    assert "Redistribution" in window.text.toPlainText()
    qtbot.keyClicks(window.search, "redistribution")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.text.textCursor().selectedText() == "Redistribution"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_log_is_shown_and_narrowed_to_its_problems(app: App, paths: Paths) -> None:
    press(help_of(app), "Look at the log")
    window = app.about.log
    assert window is not None
    assert window.text.toPlainText() == LOG
    press(window, "Problems alone")
    assert "tray icon shown" not in window.text.toPlainText()
    assert "is gone" in window.text.toPlainText()
    paths.log_file.write_text("")
    press(window, "Read it anew")
    assert window.text.toPlainText() == "No problem is in it."


def test_the_report_tells_what_helps_and_nothing_about_moods_or_names(app: App) -> None:
    show_tension(app, 11)
    app.profiles.use(app.active_profile.create("Zoe at home"))
    app.settings.save(
        replace(app.active_profile.chosen, gallery_folder="/home/zoe/Fotos", daily_cap=7, hours="Mon 9-17")
    )
    press(help_of(app), "Make a report for a helper…")
    assert app.about.report is not None
    text = app.about.report.text.toPlainText()
    for told in (
        "MoodGuard ",
        "Python ",
        "Qt ",
        "onnxruntime ",
        "screen ",
        "paused: no",
        "daily_cap",
        "hours",
    ):
        assert told in text
    assert "WARNING moodguard.gallery.album: The folder […] can't be read" in text
    status = app.companion.status()
    unwanted = ["zoe", "Fotos", "holiday", "secret", "settings.json", "Mon 9-17", "tense", "calm"]
    unwanted += [f"{status.mood.negativity:.2f}", f"{status.mood.coverage:.2f}"]
    assert [word for word in unwanted if word.lower() in text.lower()] == []


def test_the_report_goes_where_its_user_wants_and_nowhere_else(app: App, tmp_path: Path) -> None:
    press(help_of(app), "Make a report for a helper…")
    window = app.about.report
    assert window is not None
    target = tmp_path / "report.txt"
    window._choose = lambda _: target
    press(window, "Save…")
    assert target.read_text() == window.text.toPlainText()
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0
    press(window, "Copy all")
    assert QGuiApplication.clipboard().text() == window.text.toPlainText()
    window._choose = lambda _: tmp_path / "report.txt" / "below a file"
    press(window, "Save…")
    assert "can't be written" in window.findChildren(QLabel)[0].text()


def test_when_the_program_ends_these_windows_close(app: App) -> None:
    app.about.open_log()
    app.about.open_report()
    app.shut_down()
    assert app.about.log is not None
    assert app.about.report is not None
    assert not app.about.log.isVisible()
    assert not app.about.report.isVisible()
