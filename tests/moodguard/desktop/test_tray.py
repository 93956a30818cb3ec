"""The tray icon says how things are and passes on what the user asks for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from moodguard.desktop.tray import TOOLTIP_LETTERS, Tray, TrayState, load_icons
from moodguard.store.paths import assets_dir
from moodguard.store.profiles import Profile, Profiles

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tray() -> Tray:
    return Tray(load_icons(assets_dir() / "icons"), available=lambda: True)


def action(tray: Tray, start: str) -> QAction:
    return next(a for a in tray.menu.actions() if a.text().replace("&", "").startswith(start))


def visible_words(tray: Tray) -> list[str]:
    return [a.text().replace("&", "") for a in tray.menu.actions() if a.isVisible() and a.text()]


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Open gallery", "gallery_requested"), ("Settings", "settings_requested"), ("Quit", "quit_requested")],
)
def test_a_menu_entry_passes_on_the_wish(tray: Tray, qtbot: QtBot, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        action(tray, words).trigger()


def test_pause_asks_for_a_pause(tray: Tray, qtbot: QtBot) -> None:
    tray.show_status("Watching", TrayState.WATCHING)
    with qtbot.waitSignal(tray.pause_toggled) as asked:
        action(tray, "Pause").trigger()
    assert asked.args == [True]


def test_while_paused_the_entry_resumes(tray: Tray, qtbot: QtBot) -> None:
    tray.show_status("Paused", TrayState.PAUSED)
    with qtbot.waitSignal(tray.pause_toggled) as asked:
        action(tray, "Resume").trigger()
    assert asked.args == [False]


def test_the_state_is_said_in_the_menu_and_in_the_tooltip(tray: Tray) -> None:
    tray.show_status("Calm so far", TrayState.WATCHING)
    assert "Calm so far" in visible_words(tray)
    assert "Calm so far" in tray.icon.toolTip()


def test_a_problem_is_said_until_it_is_solved_and_leads_to_the_settings(tray: Tray, qtbot: QtBot) -> None:
    tray.show_problem("No camera was found.")
    with qtbot.waitSignal(tray.settings_requested):
        action(tray, "No camera").trigger()
    tray.show_problem("")
    assert not any("camera" in words for words in visible_words(tray))
    assert "camera" not in tray.icon.toolTip()


def test_a_long_text_is_cut_in_the_menu_and_whole_in_its_tooltip(tray: Tray) -> None:
    words = "No camera & no luck. " * 20
    tray.show_problem(words)
    line = action(tray, "No camera")
    assert len(line.text()) < len(words)
    assert line.toolTip() == words
    assert len(tray.icon.toolTip()) <= TOOLTIP_LETTERS


def test_an_ampersand_in_a_problem_underlines_no_letter(tray: Tray) -> None:
    tray.show_problem("Cups & plates")
    assert action(tray, "Cups").text() == "Cups && plates"


def test_every_state_has_its_own_picture() -> None:
    icons = load_icons(assets_dir() / "icons")
    pictures = {state: icons[state].pixmap(32).toImage().constBits().tobytes() for state in TrayState}
    # quiet by itself or paused by the user: either way the camera is off
    assert pictures.pop(TrayState.QUIET) == pictures[TrayState.PAUSED]
    assert len(set(pictures.values())) == len(pictures)


def test_missing_pictures_leave_the_icon_empty(tmp_path: Path) -> None:
    assert all(icon.isNull() for icon in load_icons(tmp_path).values())


def test_a_problem_changes_the_picture_of_watching_but_not_of_paused() -> None:
    icons = {}
    for size, state in enumerate(TrayState, start=10):
        icons[state] = QIcon(QPixmap(size, size))
    tray = Tray(icons, available=lambda: True)
    tray.show_problem("No camera was found.")
    assert tray.icon.icon().availableSizes() == icons[TrayState.PROBLEM].availableSizes()
    tray.show_status("Paused", TrayState.PAUSED)
    assert tray.icon.icon().availableSizes() == icons[TrayState.PAUSED].availableSizes()


def test_a_tray_that_stays_away_is_reported_once() -> None:
    tray = Tray(load_icons(assets_dir() / "icons"), available=lambda: False, polls_until_missing=3)
    reports: list[bool] = []
    tray.tray_missing.connect(lambda: reports.append(True))
    counts = []
    for _ in range(6):
        tray.look_for_tray()
        counts.append(len(reports))
    assert counts == [0, 0, 1, 1, 1, 1]


def test_a_tray_that_goes_is_reported_each_time_and_so_is_its_return() -> None:
    there = [True]
    tray = Tray(load_icons(assets_dir() / "icons"), available=lambda: there[0], polls_until_missing=3)
    reports: list[str] = []
    tray.tray_missing.connect(lambda: reports.append("missing"))
    tray.tray_found.connect(lambda: reports.append("found"))
    for state in (
        True,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
        False,
    ):
        there[0] = state
        tray.look_for_tray()
    assert reports == ["found", "missing", "found", "found", "missing"]


def test_it_goes_on_looking_while_there_is_a_tray(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moodguard.desktop.tray.POLL_MS", 1)
    monkeypatch.setattr("moodguard.desktop.tray.SEATED_POLL_MS", 1)
    there = [True]
    tray = Tray(load_icons(assets_dir() / "icons"), available=lambda: there[0], polls_until_missing=3)
    with qtbot.waitSignal(tray.tray_found):
        tray.show()
    there[0] = False
    with qtbot.waitSignal(tray.tray_missing):
        pass
    tray.hide()


def test_a_desktop_that_does_not_answer_is_not_waited_for_and_counts_as_no_tray() -> None:
    waiting: list[Callable[[], None]] = []
    asked: list[bool] = []

    def available() -> bool:
        asked.append(True)
        return True

    tray = Tray(
        load_icons(assets_dir() / "icons"), available=available, once_it_answers=waiting.append,
        polls_until_missing=3,
    )  # fmt: skip
    reports: list[str] = []
    tray.tray_missing.connect(lambda: reports.append("missing"))
    tray.tray_found.connect(lambda: reports.append("found"))
    for _ in range(4):
        tray.look_for_tray()
    assert (asked, reports) == ([], ["missing"])
    for answer in waiting:  # all come at once, when it goes on
        answer()
    assert (asked, reports) == ([True], ["missing", "found"])


def test_profiles_can_be_chosen_and_managed_from_the_menu(tray: Tray, qtbot: QtBot) -> None:
    me, work = (Profile(f"profile-{n}", name, Path()) for n, name in ((1, "Me"), (2, "R&D")))
    for _ in range(2):
        tray.show_profiles(Profiles((me, work), work))
    menu = action(tray, "Profile").menu()
    assert isinstance(menu, QMenu)
    entries = [entry for entry in menu.actions() if entry.text()]
    assert [entry.text() for entry in entries] == ["Me", "R&&D", "&Manage profiles…"]
    assert [entry.isChecked() for entry in entries] == [False, True, False]
    with qtbot.waitSignal(tray.profile_requested) as asked:
        entries[0].trigger()
    assert asked.args == [me]
    with qtbot.waitSignal(tray.profiles_requested):
        entries[2].trigger()
