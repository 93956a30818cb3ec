"""The tray icon says how things are and passes on what the user asks for."""

import itertools
import math
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from moodguard.desktop.menu_lines import WIDTH_EM
from moodguard.desktop.theme import contrast
from moodguard.desktop.tray import (
    SOMETHING_WRONG,
    TOOLTIP_LETTERS,
    WINDOWS_LETTERS,
    Tray,
    TrayState,
    load_icons,
    tooltip,
)
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
    [
        ("Open MoodGuard", "home_requested"),
        ("Take a break now", "break_requested"),
        ("Open the gallery", "gallery_requested"),
        ("Settings", "settings_requested"),
        ("Measure my resting face", "calibration_requested"),
        ("Quit", "quit_requested"),
        ("Watch anyway", "watch_anyway_requested"),
        ("Resume", "resume_requested"),
    ],
)
def test_a_menu_entry_passes_on_the_wish(tray: Tray, qtbot: QtBot, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(tray, signal)):
        action(tray, words).trigger()


@pytest.mark.parametrize("state", [TrayState.WATCHING, TrayState.PAUSED])
def test_a_pause_has_a_length_which_can_be_changed_while_it_lasts(tray: Tray, state: TrayState) -> None:
    tray.show_status("How it is", state)
    menu = action(tray, "Change the pause" if state is TrayState.PAUSED else "Pause").menu()
    assert isinstance(menu, QMenu)
    asked = []
    tray.pause_requested.connect(asked.append)
    for length in menu.actions():
        length.trigger()
    assert asked == [5.0, 15.0, 60.0, None, math.inf]
    assert action(tray, "Resume").isVisible() == (state is TrayState.PAUSED)


def test_watching_anyway_is_offered_where_there_is_quiet_to_do_without(tray: Tray) -> None:
    assert not action(tray, "Watch anyway").isVisible()
    tray.offer_to_watch_anyway(True)
    assert action(tray, "Watch anyway").isVisible()
    tray.offer_to_watch_anyway(False)
    assert not action(tray, "Watch anyway").isVisible()


def test_no_line_moves_under_the_pointer_while_the_menu_is_open(tray: Tray, qtbot: QtBot) -> None:
    tray.show_status("All calm", TrayState.WATCHING)
    tray.menu.popup(QPoint(0, 0))
    gallery = action(tray, "Open the gallery")
    place = tray.menu.actionGeometry(gallery)
    tray.show_status("Getting to know today’s light, ready in about 2 minutes, " * 2, TrayState.PAUSED)
    tray.show_camera("opening")
    tray.show_problem("The model can’t be read.")
    tray.offer_to_watch_anyway(True)
    assert tray.menu.actionGeometry(gallery) == place
    tray.menu.close()
    qtbot.waitUntil(lambda: "Resume" in visible_words(tray))
    words = visible_words(tray)
    assert words[0].startswith("Getting to know")
    assert {"Camera: opening", "The model can’t be read.", "Watch anyway for an hour"} <= set(words)


def test_the_state_is_said_in_the_menu_and_in_the_tooltip(tray: Tray) -> None:
    tray.show_status("Calm so far", TrayState.WATCHING)
    assert "Calm so far" in visible_words(tray)
    assert "Calm so far" in tray.icon.toolTip()


def test_a_problem_is_said_until_it_is_solved_and_leads_to_the_window(tray: Tray, qtbot: QtBot) -> None:
    tray.show_problem("No camera was found.")
    with qtbot.waitSignal(tray.home_requested):
        action(tray, "No camera").trigger()
    tray.show_problem("")
    assert not any("camera" in words for words in visible_words(tray))
    assert "camera" not in tray.icon.toolTip()


def test_no_line_of_the_menu_is_cut_however_long_the_words(tray: Tray) -> None:
    words = "No camera & no luck. " * 20 + "x" * 200
    tray.show_problem(words)
    metrics = QFontMetrics(tray.menu.font())
    widest = metrics.horizontalAdvance("n") * WIDTH_EM
    lines = tray._problem_lines.lines
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert max(map(metrics.horizontalAdvance, lines)) <= widest
    tray.show_problem("Short.")
    assert tray._problem_lines.lines == ["Short."]


def test_the_tooltip_says_all_on_short_lines_and_where_the_system_cuts_it_the_state_first() -> None:
    words, problem = "Quiet: you are in a call", "No camera was found, and no other one is there. " * 5
    whole = tooltip(words, problem, short=False).splitlines()
    assert " ".join(whole) == f"MoodGuard {words} {problem.strip()}"
    assert max(map(len, whole)) <= TOOLTIP_LETTERS
    cut = tooltip(words, problem, short=True)
    assert cut == f"{words}\n{SOMETHING_WRONG}"
    assert len(tooltip("word " * 90, problem, short=True)) <= WINDOWS_LETTERS
    assert tooltip(words, "", short=True) == f"MoodGuard\n{words}"


def test_a_click_on_the_icon_opens_the_window_and_the_other_button_the_menu(
    tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons = QSystemTrayIcon.ActivationReason
    with qtbot.assertNotEmitted(tray.home_requested):
        tray.icon.activated.emit(reasons.Context)
    with qtbot.waitSignal(tray.home_requested):
        tray.icon.activated.emit(reasons.Trigger)
    monkeypatch.setattr(sys, "platform", "darwin")  # which shows the menu by itself for either
    with qtbot.assertNotEmitted(tray.home_requested):
        tray.icon.activated.emit(reasons.Trigger)


def test_an_ampersand_in_a_problem_underlines_no_letter(tray: Tray) -> None:
    tray.show_problem("Cups & plates")
    assert action(tray, "Cups").text() == "Cups && plates"


def test_every_state_has_its_own_picture() -> None:
    icons = load_icons(assets_dir() / "icons")
    pictures = {state: icons[state].pixmap(32).toImage().constBits().tobytes() for state in TrayState}
    assert len(set(pictures.values())) == len(TrayState)


@pytest.mark.parametrize("size", [16, 22, 32])
@pytest.mark.parametrize("panel", ["#f4f4f4", "#ffffff", "#20242a", "#000000"])
def test_every_picture_stands_out_from_light_and_dark_panels(size: int, panel: str) -> None:
    for state, icon in load_icons(assets_dir() / "icons").items():
        image = icon.pixmap(QSize(size, size), 1.0).toImage()
        places = [(x, y) for x in range(size) for y in range(size)]
        solid = [image.pixelColor(x, y) for x, y in places if image.pixelColor(x, y).alpha() > 250]
        strong = sum(contrast(colour.name(), panel) >= 3 for colour in solid)
        assert strong >= 0.08 * size * size, f"{state} at {size} on {panel}"


def test_pictures_differ_in_shape_and_not_only_in_colour() -> None:
    shapes = {}
    for state, icon in load_icons(assets_dir() / "icons").items():
        image = icon.pixmap(QSize(22, 22), 1.0).toImage()
        inked = [
            image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightnessF() < 0.7
            for x in range(22)
            for y in range(22)
        ]
        shapes[state] = inked
    for one, other in itertools.combinations(TrayState, 2):
        differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert differing >= 0.05 * 22 * 22, f"{one} and {other}"


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
