"""The one window: its pages are built when wanted, and nothing that was typed is lost without a word."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.dialogs import Questions
from moodguard.desktop.editors import LinesEditor, NumberEditor, TextEditor
from moodguard.desktop.main_window import NOT_MEDICAL, PRIVACY, SAVED, UNSAVED, MainWindow
from moodguard.desktop.page_names import HELP, KNOWLEDGE, NOW, PROFILES, name_of
from moodguard.desktop.theme import apply_theme
from moodguard.desktop.tray import load_icons
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Group, Settings

GENERAL, QUIET = name_of(Group.GENERAL), name_of(Group.QUIET)


class Answer(Questions):
    """Stands in for the box that asks: counts how often, and says `save`."""

    def __init__(self) -> None:
        self.save: bool | None = None
        self.asked = 0

    def save_first(self, parent: QWidget) -> bool | None:
        self.asked += 1
        return self.save


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


def button(window: QWidget, words: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.text().replace("&", "") == words)


def test_it_begins_with_how_things_are_and_ends_with_help(window: MainWindow) -> None:
    window.show()
    assert window.names[0] == window.shown_page == NOW
    assert window.names[-1] == HELP
    pages = window.findChild(QListWidget)
    assert [pages.item(row).text() for row in range(3)] == ["Now", "How am I doing", "General"]
    assert pages.count() == len(window.names) == len(Group) + 5


def test_a_page_is_built_when_somebody_turns_to_it_and_told_of_once(window: MainWindow) -> None:
    made: list[str] = []
    for name, signal in (
        (NOW, window.now_made), (PROFILES, window.profiles_made), (KNOWLEDGE, window.knowledge_made),
        (HELP, window.help_made),
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
    assert not window.is_changed
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
    qtbot.waitUntil(lambda: bool(window.findChildren(NumberEditor)))


def test_settings_that_nobody_looked_at_are_saved_as_they_were(
    window: MainWindow, saved: list[Settings]
) -> None:
    odd = Settings(hours="Sun 1-2", window_minutes=17.77, gallery_without="Dusk")
    window.settings.load(odd)
    window.turn_to(GENERAL)
    assert window.save()
    assert saved == [odd]


def test_the_buttons_of_the_settings_are_seen_where_there_are_settings_or_changes(window: MainWindow) -> None:
    window.show()
    assert not button(window, "Save").isVisible()
    window.turn_to(GENERAL)
    assert button(window, "Save").isVisible()
    assert not button(window, "Save").isEnabled()
    type_hours(window)
    assert button(window, "Save").isEnabled()
    window.turn_to(NOW)
    assert button(window, "Save").isVisible(), "there is something to save yet"
    assert not button(window, "Restore defaults").isVisible()
    assert UNSAVED in [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_saving_says_so_and_the_window_stays(window: MainWindow, saved: list[Settings]) -> None:
    window.turn_to(QUIET)
    window.show()
    type_hours(window)
    button(window, "Save").click()
    assert [settings.hours for settings in saved] == ["Mon 9-17"]
    assert window.isVisible()
    assert SAVED in [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert not window.is_changed


def test_a_number_that_is_half_typed_is_a_change_too(window: MainWindow, qtbot: QtBot) -> None:
    window.turn_to(GENERAL)
    window.show()
    editor = window.editor("break_seconds")
    assert isinstance(editor, NumberEditor)
    editor.box.selectAll()
    qtbot.keyClicks(editor.box, "6")
    assert window.is_changed
    editor.box.setValue(Settings().break_seconds)
    assert not window.is_changed


@pytest.mark.parametrize("close", [QWidget.close, lambda w: QTest.keyClick(w, Qt.Key.Key_Escape)])
@pytest.mark.parametrize("case", [(None, True, False), (False, False, False), (True, False, True)])
def test_changes_are_asked_for_before_the_window_goes(
    window: MainWindow, qtbot: QtBot, saved: list[Settings], answer: Answer,
    *, close: Callable[[QWidget], object], case: tuple[bool | None, bool, bool],
) -> None:  # fmt: skip
    choice, stays, keeps = case
    window.turn_to(QUIET)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    type_hours(window)
    answer.save = choice
    close(window)
    assert answer.asked == 1
    assert window.isVisible() == stays
    assert bool(saved) == keeps
    assert window.is_changed == stays
    window.close_now()
    assert not window.isVisible()
    assert answer.asked == 1, "whoever ends the program is not asked"


def test_with_no_change_it_goes_without_a_question(window: MainWindow, qtbot: QtBot, answer: Answer) -> None:
    window.turn_to(QUIET)
    window.show()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert answer.asked == 0


def test_what_can_not_be_saved_keeps_the_window_open_at_that_page(
    window: MainWindow, saved: list[Settings], answer: Answer
) -> None:
    window.show()
    type_hours(window, "never on Sundays")
    answer.save = True
    window.close()
    assert window.isVisible()
    assert not saved
    assert window.shown_page == QUIET
    assert window.problem.startswith("Not saved: ")


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
    window.turn_to(QUIET)
    window.show()
    qtbot.waitExposed(window)
    hours = window.editor("hours").control
    QApplication.processEvents()
    order = tab_order(window)
    pages, restore = window.findChild(QListWidget), button(window, "Restore defaults")
    assert order.index(pages) < order.index(hours) < order.index(restore)


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
