"""The manual that comes with MoodGuard can be read in a window of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from moodguard.desktop.manual import ManualWindow
from moodguard.store.paths import manual_file


def test_the_manual_is_there_and_shown_without_its_marks(qtbot: QtBot) -> None:
    file = manual_file()
    assert file is not None
    window = ManualWindow(file)
    qtbot.addWidget(window)
    shown = window.toPlainText()
    assert file.read_text(encoding="utf-8").startswith("# ")
    assert not shown.startswith("#")
    assert "camera" in shown
    assert not window.openLinks()


def test_pictures_that_are_not_installed_leave_no_empty_frames(qtbot: QtBot, tmp_path: Path) -> None:
    page = "# Hello\n\nBefore.\n\n![A card](screenshots/card.webp)\n\nBehind.\n"
    (tmp_path / "page.md").write_text(page, encoding="utf-8")
    window = ManualWindow(tmp_path / "page.md")
    qtbot.addWidget(window)
    assert "\ufffc" not in window.toPlainText()
    assert window.toPlainText().split() == ["Hello", "Before.", "Behind."]


def test_the_page_in_short_leads_to_the_whole_one_and_back(qtbot: QtBot) -> None:
    file = manual_file()
    assert file is not None
    window = ManualWindow(file)
    qtbot.addWidget(window)
    short = window.toPlainText()
    assert len(short.split()) < 450
    for name, says in (("how-it-works.md", "The way of one frame"), ("how-it-works-in-short.md", short)):
        window.anchorClicked.emit(QUrl(name))
        assert says in window.toPlainText()


@pytest.mark.parametrize(
    "link", ["https://example.com/how-it-works.md", "gone.md", "../README.md", "/etc/hostname", "#there", ""]
)
def test_a_link_that_leads_elsewhere_leads_nowhere(qtbot: QtBot, tmp_path: Path, link: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("Outside.", encoding="utf-8")
    (tmp_path / "docs" / "page.md").write_text("# Hello\n", encoding="utf-8")
    window = ManualWindow(tmp_path / "docs" / "page.md")
    qtbot.addWidget(window)
    window.anchorClicked.emit(QUrl(link))
    assert window.toPlainText().split() == ["Hello"]


def test_escape_closes_it(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("# Hello\n", encoding="utf-8")
    window = ManualWindow(tmp_path / "page.md")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_one_that_can_not_be_read_is_an_error_of_the_system(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(OSError, match="gone"):
        qtbot.addWidget(ManualWindow(tmp_path / "gone.md"))
