"""The one window: its pages are built when wanted, changes hold at once, and nothing typed is lost unsaid."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.dialogs import Questions
from moodguard.desktop.editors import LinesEditor, NumberEditor, SwitchEditor, TextEditor
from moodguard.desktop.main_window import NOT_MEDICAL, PRIVACY, MainWindow
from moodguard.desktop.page_list import FindField
from moodguard.desktop.page_names import BACKUP, HELP, KNOWLEDGE, NOW, PROFILES, name_of
from moodguard.desktop.theme import apply_theme
from moodguard.desktop.tray import load_icons
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Group, Settings

GENERAL, MOOD = name_of(Group.GENERAL), name_of(Group.MOOD)


class Answer(Questions):
    """Stands in for the box that asks: notes what for, and lets it be dropped or not."""

    def __init__(self) -> None:
        self.may_drop = False
        self.asked: list[str] = []

    def drop(self, parent: QWidget, what: str) -> bool:
        self.asked.append(what)
        return self.may_drop


@pytest.fixture
def answer() -> Answer:
    return Answer()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, answer: Answer) -> MainWindow:
    apply_theme(qapp)
    made = MainWindow(lambda: [], icons=load_icons(assets_dir() / "icons"), questions=answer)
    qtbot.addWidget(made, before_close_func=MainWindow.close_now)
    made.settings.load(Settings())
    return made


@pytest.fixture
def saved(window: MainWindow) -> list[Settings]:
    caught: list[Settings] = []
    window.saved.connect(caught.append)
    return caught


def type_hours(window: MainWindow, hours: str = "Mon 9-17") -> None:
    editor = window.editor("hours")
    assert isinstance(editor, TextEditor)
    editor.line.setText(hours)


def show_active(window: MainWindow, qtbot: QtBot) -> None:
    """Show it with the keyboard, once the window of another test has let go of that."""
    window.show()
    QApplication.processEvents()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def button(window: QWidget, words: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.text().replace("&", "") == words)


def test_it_begins_with_how_things_are_and_ends_with_help(window: MainWindow) -> None:
    window.show()
    assert window.names[0] == window.shown_page == NOW
    assert window.names[-1] == HELP
    pages = window.findChild(QListWidget)
    assert [pages.item(row).text() for row in range(3)] == ["Now", "How am I doing", "General"]
    assert pages.count() == len(window.names) == len(Group) + 6


def test_a_page_is_built_when_somebody_turns_to_it_and_told_of_once(window: MainWindow) -> None:
    made: list[str] = []
    for name, signal in (
        (NOW, window.now_made), (PROFILES, window.profiles_made), (KNOWLEDGE, window.knowledge_made),
        (BACKUP, window.backup_made), (HELP, window.help_made),
    ):  # fmt: skip
        signal.connect(lambda _, n=name: made.append(n))
    assert not any(map(window.is_made, window.names))
    window.turn_to(GENERAL)
    window.show()
    window.finish()
    assert [name for name in window.names if window.is_made(name)] == [GENERAL]
    for _ in range(2):
        for name in (KNOWLEDGE, PROFILES, HELP, NOW):
            window.turn_to(name)
            window.finish()
    assert made == [KNOWLEDGE, PROFILES, HELP, NOW]


def test_what_a_page_shows_is_what_was_loaded_before_it_was_there(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.load(Settings(hours="Sat 9-10"), "What was learned.")
    window.settings.show_taste("Sea calms you.", can_forget=True)
    window.settings.show_camera_state("starting")
    editor = window.editor("hours")
    assert editor.value() == "Sat 9-10"
    for group, words in ((Group.MOOD, "What was learned."), (Group.GALLERY, "Sea calms you.")):
        window.turn_to(name_of(group))
        assert words in [label.text() for label in window.settings.page(group).findChildren(QLabel)]
    assert not window.settings.undoable
    window.turn_to(name_of(Group.CAMERA))
    labels = window.settings.page(Group.CAMERA)
    qtbot.waitUntil(lambda: "Just now: starting." in [x.text() for x in labels.findChildren(QLabel)])
    window.show()
    window.turn_to(name_of(Group.GALLERY))
    window.finish()
    qtbot.waitUntil(lambda: button(window, "Forget what was learned").isVisible())


def test_a_page_that_nobody_finishes_is_built_by_the_event_loop(window: MainWindow, qtbot: QtBot) -> None:
    window.turn_to(GENERAL)
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(LinesEditor)))
    qtbot.waitUntil(lambda: bool(window.findChildren(SwitchEditor)))


def test_settings_that_nobody_looked_at_stay_as_they_were(window: MainWindow, saved: list[Settings]) -> None:
    odd = Settings(hours="Sun 1-2", window_minutes=17.77, gallery_without="Dusk")
    window.settings.load(odd)
    window.turn_to(GENERAL)
    editor = window.editor("start_at_login")
    assert isinstance(editor, SwitchEditor)
    editor.box.click()
    assert saved == [replace(odd, start_at_login=True)]


def test_the_buttons_of_the_settings_are_seen_where_there_are_settings_or_changes(window: MainWindow) -> None:
    window.show()
    assert not button(window, "Undo").isVisible()
    window.turn_to(GENERAL)
    assert button(window, "Undo").isVisible()
    assert not button(window, "Undo").isEnabled()
    type_hours(window)
    window.turn_to(NOW)
    assert button(window, "Undo").isVisible(), "there is something to take back yet"
    assert not button(window, "Restore").isVisible()
    assert "Changed: Watch only at these hours." in shown_words(window)


def shown_words(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_what_is_typed_holds_behind_a_pause(window: MainWindow, saved: list[Settings], qtbot: QtBot) -> None:
    window.turn_to(MOOD)
    window.show()
    type_hours(window, "Mon 9-1")
    type_hours(window)
    assert saved == []
    qtbot.waitUntil(lambda: bool(saved))
    assert [settings.hours for settings in saved] == ["Mon 9-17"]
    assert window.isVisible()


def test_turning_to_another_page_or_closing_waits_for_no_pause(
    window: MainWindow, saved: list[Settings]
) -> None:
    window.turn_to(MOOD)
    window.show()
    type_hours(window)
    window.turn_to(GENERAL)
    type_hours(window, "Tue 9-17")
    window.close()
    assert [settings.hours for settings in saved] == ["Mon 9-17", "Tue 9-17"]


def test_a_number_that_is_half_typed_holds_once_its_window_goes(
    window: MainWindow, qtbot: QtBot, saved: list[Settings]
) -> None:
    window.turn_to(GENERAL)
    window.show()
    editor = window.editor("break_seconds")
    assert isinstance(editor, NumberEditor)
    editor.box.selectAll()
    qtbot.keyClicks(editor.box, "60")
    assert saved == []
    window.close()
    assert [settings.break_seconds for settings in saved] == [60]


@pytest.mark.parametrize("close", [QWidget.close, lambda w: QTest.keyClick(w, Qt.Key.Key_Escape)])
@pytest.mark.parametrize("may_drop", [True, False])
def test_what_can_not_be_used_is_asked_for_before_the_window_goes(
    window: MainWindow, qtbot: QtBot, saved: list[Settings], answer: Answer,
    *, close: Callable[[QWidget], object], may_drop: bool,
) -> None:  # fmt: skip
    window.turn_to(MOOD)
    show_active(window, qtbot)
    type_hours(window, "never on Sundays")
    window.turn_to(GENERAL)
    answer.may_drop = may_drop
    close(window)
    assert answer.asked == ["Watch only at these hours"]
    assert window.isVisible() is not may_drop
    assert saved == []
    assert bool(window.settings.refused) is not may_drop
    if not may_drop:
        assert window.shown_page == MOOD
    window.close_now()
    assert not window.isVisible()
    assert len(answer.asked) == 1, "whoever ends the program is not asked"


def test_where_all_can_be_used_it_goes_without_a_question(
    window: MainWindow, qtbot: QtBot, answer: Answer
) -> None:
    window.turn_to(MOOD)
    window.show()
    type_hours(window)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert answer.asked == []


def test_each_change_can_be_taken_back_and_made_again(window: MainWindow, saved: list[Settings]) -> None:
    window.turn_to(GENERAL)
    window.show()
    switch = window.editor("start_at_login")
    assert isinstance(switch, SwitchEditor)
    switch.box.click()
    type_hours(window)
    window.settings.flush()
    button(window, "Undo").click()
    assert saved[-1] == Settings(start_at_login=True)
    assert window.editor("hours").value() == ""
    button(window, "Undo").click()
    assert saved[-1] == Settings()
    assert not switch.box.isChecked()
    assert not button(window, "Undo").isEnabled()
    window.redo()
    window.redo()
    assert saved[-1] == Settings(start_at_login=True, hours="Mon 9-17")


def test_letters_that_follow_each_other_are_taken_back_together(
    window: MainWindow, saved: list[Settings]
) -> None:
    window.turn_to(MOOD)
    window.show()
    for hours in ("Mon 9-1", "Mon 9-17"):
        type_hours(window, hours)
        window.settings.flush()
    window.undo()
    assert saved[-1] == Settings()


def test_what_others_changed_meanwhile_is_not_taken_back(window: MainWindow, saved: list[Settings]) -> None:
    window.turn_to(MOOD)
    type_hours(window)
    window.settings.flush()
    window.settings.load_changes(saved[-1], replace(saved[-1], camera="/dev/video9"), "")
    window.undo()
    assert saved[-1] == Settings(camera="/dev/video9")


def test_usual_values_come_back_on_a_page_or_on_all_as_one_step(
    window: MainWindow, saved: list[Settings]
) -> None:
    odd = Settings(hours="Sun 1-2", daily_cap=9, start_at_login=True)
    window.settings.load(odd)
    window.turn_to(MOOD)
    window.show()
    window.restore_page()
    assert saved[-1] == Settings(start_at_login=True)
    assert window.editor("hours").value() == ""
    window.restore_all()
    assert saved[-1] == Settings()
    window.undo()
    window.undo()
    assert saved[-1] == odd


def test_a_setting_is_found_by_any_of_its_words_and_the_keyboard_is_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_active(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = window.findChild(FindField)
    assert search.hasFocus()
    qtbot.keyClicks(search, "full screen")
    hits = next(each for each in window.findChildren(QListWidget) if each.isVisible())
    assert "Paint new pictures by itself\nGallery" in [hits.item(i).text() for i in range(hits.count())]
    search.clear()
    qtbot.keyClicks(search, "LOOK BACK over")
    assert hits.item(0).text() == "Look back over\nWhen to speak up"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.shown_page == MOOD
    assert window.editor("window_minutes").control.hasFocus()
    qtbot.waitUntil(window.editor("window_minutes").isVisible)  # though it is for few
    assert search.text() == ""


def test_searching_for_nothing_that_there_is_says_so_and_escape_ends_the_search(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show()
    search = window.findChild(FindField)
    qtbot.keyClicks(search, "xylophone")
    hits = next(each for each in window.findChildren(QListWidget) if each.isVisible())
    assert hits.item(0).text() == "Nothing is called like that."
    QTest.keyClick(search, Qt.Key.Key_Return)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert window.isVisible()
    qtbot.keyClicks(search, "profiles")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(hits, Qt.Key.Key_End)
    QTest.keyClick(hits, Qt.Key.Key_Return)
    assert window.shown_page == PROFILES


def test_a_problem_stands_above_the_pages_and_now_has_a_line_of_its_own(window: MainWindow) -> None:
    window.turn_to(GENERAL)
    window.show()
    window.show_problem("Something is wrong.")

    def shown() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    assert "Something is wrong." in shown()
    window.turn_to(NOW)
    assert "Something is wrong." not in shown()
    window.turn_to(GENERAL)
    assert "Something is wrong." in shown()


def test_the_promises_are_in_sight_on_every_page(window: MainWindow) -> None:
    window.show()
    for name in window.names:
        window.turn_to(name)
        labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
        assert f"{PRIVACY} {NOT_MEDICAL}" in [label.text() for label in labels]


def test_every_control_of_every_page_has_a_name_and_is_reached_by_the_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show()
    qtbot.waitExposed(window)
    for name in window.names:
        window.turn_to(name)
        window.finish()
        QApplication.processEvents()
        reached = tab_order(window)
        for one in reached:
            words = one.accessibleName() or (one.text() if isinstance(one, QPushButton) else "")
            assert words, f"{type(one).__name__} in {type(one.parent()).__name__} on {name}"
        wanted = [
            b for b in window.findChildren(QPushButton)
            if b.isVisible() and b.isEnabled() and b.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]  # fmt: skip
        assert set(wanted) <= set(reached), f"on {name}"


def tab_order(window: QWidget) -> list[QWidget]:
    """What the Tab key goes through, each once."""
    order: list[QWidget] = []
    here = window.nextInFocusChain()
    while here is not window:
        can = here.isVisible() and here.isEnabled() and here.focusProxy() is None
        if can and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(here)
        here = here.nextInFocusChain()
    return order


def test_the_keyboard_comes_from_the_list_to_the_page_and_then_to_the_buttons(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.turn_to(MOOD)
    window.show()
    qtbot.waitExposed(window)
    hours = window.editor("hours").control
    QApplication.processEvents()
    order = tab_order(window)
    pages, restore = window.findChild(QListWidget), button(window, "Restore")
    assert order.index(pages) < order.index(hours) < order.index(restore)
    advanced = button(window, "Show advanced settings")
    advanced.click()
    for_few = window.editor("check_in").control
    qtbot.waitUntil(for_few.isVisible)
    order = tab_order(window)
    assert order.index(hours) < order.index(advanced) < order.index(for_few) < order.index(restore)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_keyboard_can_be_seen_on_every_button_of_the_page_now(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, scheme: Qt.ColorScheme
) -> None:
    qapp.styleHints().setColorScheme(scheme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for one in [b for b in window.now.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]:
        window.findChild(QListWidget).setFocus()
        without = one.grab().toImage()
        one.setFocus()
        assert one.hasFocus()
        assert one.grab().toImage() != without, one.text()
    qapp.styleHints().unsetColorScheme()
