"""The gallery window: going from picture to picture, saving, and what is said when things go wrong."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.icon_button import IconButton
from moodguard.desktop.viewer import TITLE, Viewer
from moodguard.desktop.viewer_notes import NoPictures
from moodguard.store.taste import Answer
from support.gallery_window import COLOURS, Answers, Gallery, paint


def breaks(path: Path) -> None:
    path.write_bytes(b"no picture")


def test_the_first_picture_is_shown_with_its_number(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    assert gallery.window.windowTitle() == TITLE
    assert "Your gallery" in gallery.texts()


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_keys_go_on(gallery: Gallery, pictures: list[Path], key: Qt.Key) -> None:
    gallery.show(pictures)
    gallery.press(key)
    gallery.wait_for(COLOURS[1], "2 of 4")


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_End])
def test_keys_go_back_round_the_corner(gallery: Gallery, pictures: list[Path], key: Qt.Key) -> None:
    gallery.show(pictures)
    gallery.press(key)
    gallery.wait_for(COLOURS[3], "4 of 4")


def test_shift_and_space_go_back(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    gallery.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    gallery.wait_for(COLOURS[3], "4 of 4")


def test_the_last_is_followed_by_the_first(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    gallery.press(Qt.Key.Key_End)
    gallery.press(Qt.Key.Key_Right)
    gallery.wait_for(COLOURS[0], "1 of 4")


def test_buttons_go_on_and_back(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    gallery.click("Next")
    gallery.click("Next")
    gallery.wait_for(COLOURS[2], "3 of 4")
    gallery.click("Previous")
    gallery.wait_for(COLOURS[1], "2 of 4")


def turn_wheel(window: QWidget, by: int, phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase) -> None:
    middle = QPointF(window.rect().center())
    event = QWheelEvent(
        middle, window.mapToGlobal(middle), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, phase, False,
    )  # fmt: skip
    QApplication.sendEvent(window, event)


def test_a_notch_of_the_wheel_is_a_picture(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    turn_wheel(gallery.window, -120)
    gallery.wait_for(COLOURS[1], "2 of 4")
    turn_wheel(gallery.window, 120)
    gallery.wait_for(COLOURS[0], "1 of 4")


def test_a_touchpad_adds_up_to_a_notch(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    for _ in range(3):
        turn_wheel(gallery.window, -30)
    assert "1 of 4" in gallery.texts()
    turn_wheel(gallery.window, -30)
    assert "2 of 4" in gallery.texts()


def test_a_touchpad_running_on_by_itself_does_not_count(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    turn_wheel(gallery.window, -480, Qt.ScrollPhase.ScrollMomentum)
    assert "1 of 4" in gallery.texts()


def test_what_can_t_be_read_is_skipped_and_named(gallery: Gallery, pictures: list[Path]) -> None:
    breaks(pictures[1])
    gallery.show(pictures)
    gallery.press(Qt.Key.Key_Right)
    gallery.wait_for(COLOURS[2], "3 of 4")
    assert "“1.png”" in gallery.line()
    gallery.press(Qt.Key.Key_Right)
    assert gallery.line() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_pictures_of_any_name_are_shown_and_named(
    gallery: Gallery, pictures: list[Path], tmp_path: Path
) -> None:
    pictures[0] = pictures[0].rename(tmp_path / os.fsdecode(b"caf\xe9\n.png"))
    pictures[1] = pictures[1].rename(tmp_path / os.fsdecode(b"cut \xff.png"))
    breaks(pictures[1])
    gallery.show(pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    gallery.press(Qt.Key.Key_Right)
    gallery.wait_for(COLOURS[2], "3 of 4")
    assert "“cut \\xff.png”" in gallery.line()


def test_going_back_skips_backwards(gallery: Gallery, pictures: list[Path]) -> None:
    breaks(pictures[3])
    pictures[2].unlink()
    gallery.show(pictures)
    gallery.press(Qt.Key.Key_Left)
    gallery.wait_for(COLOURS[1], "2 of 4")
    assert "2 pictures that can't be read" in gallery.line()


def test_a_broken_first_picture_is_skipped_at_once(gallery: Gallery, pictures: list[Path]) -> None:
    breaks(pictures[0])
    gallery.show(pictures)
    gallery.wait_for(COLOURS[1], "2 of 4")


def test_nothing_readable_offers_another_folder(gallery: Gallery, pictures: list[Path]) -> None:
    for picture in pictures:
        breaks(picture)
    gallery.show(pictures)
    gallery.qtbot.waitUntil(lambda: "None of these pictures can be read." in gallery.texts())
    assert "and 1 more" in gallery.line()
    assert not gallery.button("Next").isEnabled()
    assert not gallery.button("Save").isEnabled()
    gallery.press(Qt.Key.Key_Right)
    gallery.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert gallery.answers.suggestion is None


def test_an_empty_list_is_friendly_and_offers_a_folder(gallery: Gallery, tmp_path: Path) -> None:
    gallery.show([])
    assert any("no pictures here yet" in text for text in gallery.texts())
    gallery.answers.answer = tmp_path
    with gallery.qtbot.waitSignal(gallery.window.folder_chosen) as chosen:
        gallery.qtbot.mouseClick(gallery.window.findChild(NoPictures).button, Qt.MouseButton.LeftButton)
    assert chosen.args == [tmp_path]


def test_with_no_pictures_the_problem_is_said_once(gallery: Gallery) -> None:
    gallery.show([], "The folder is gone.")
    assert gallery.texts().count("The folder is gone.") == 1


def test_a_problem_of_the_folder_stays_in_sight(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures, "The folder is gone.")
    gallery.press(Qt.Key.Key_Right)
    assert gallery.line() == "The folder is gone."
    gallery.show(pictures)
    assert gallery.line() == ""


def test_choosing_no_folder_changes_nothing(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    with gallery.qtbot.assertNotEmitted(gallery.window.folder_chosen):
        gallery.choose("Choose a folder")


def test_one_can_go_back_to_moodguard_s_paintings(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures)
    with gallery.qtbot.waitSignal(gallery.window.folder_chosen) as chosen:
        gallery.choose("Back to MoodGuard's own paintings")
    assert chosen.args == [None]


def test_whoever_sees_moodguard_s_paintings_needs_no_way_back(
    gallery: Gallery, pictures: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gallery").mkdir()
    own = [Path(shutil.copy(picture, tmp_path / "gallery")) for picture in pictures]
    monkeypatch.setattr("moodguard.desktop.viewer.assets_dir", lambda: tmp_path)
    gallery.show(own)
    assert "Back to MoodGuard's own paintings" not in gallery.menu()
    gallery.show(own, "Your folder is gone. These are MoodGuard's own paintings.")
    assert "Back to MoodGuard's own paintings" in gallery.menu()


# --- slideshow


def slide_timer(gallery: Gallery) -> QTimer:
    return next(t for t in gallery.window.findChildren(QTimer) if t.interval() == 20_000)


def pass_time(timer: QTimer) -> None:
    """Let the timer run out now, as nobody wants to wait for it."""
    assert timer.isActive()
    timer.timeout.emit()


def test_the_slideshow_goes_on_by_itself(open_gallery: Gallery) -> None:
    open_gallery.click("Start the slideshow")
    pass_time(slide_timer(open_gallery))
    open_gallery.wait_for(COLOURS[1], "2 of 4")
    pass_time(slide_timer(open_gallery))
    open_gallery.wait_for(COLOURS[2], "3 of 4")
    open_gallery.click("Stop the slideshow")
    assert not slide_timer(open_gallery).isActive()


def test_the_slideshow_waits_while_a_dialog_is_open(
    open_gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_gallery.press(Qt.Key.Key_S)
    running: list[bool] = []
    monkeypatch.setattr(
        open_gallery.answers, "save_as", lambda *_: running.append(slide_timer(open_gallery).isActive())
    )
    open_gallery.click("Save")
    assert running == [False]
    assert slide_timer(open_gallery).isActive()


def test_the_slideshow_waits_while_the_window_is_minimised(open_gallery: Gallery) -> None:
    open_gallery.press(Qt.Key.Key_S)
    open_gallery.window.showMinimized()
    open_gallery.qtbot.waitUntil(lambda: not slide_timer(open_gallery).isActive())
    open_gallery.window.showNormal()
    open_gallery.qtbot.waitUntil(slide_timer(open_gallery).isActive)


def test_a_single_picture_makes_no_slideshow(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures[:1])
    assert not gallery.button("slideshow").isEnabled()
    gallery.press(Qt.Key.Key_S)
    assert not gallery.button("slideshow").isChecked()


def test_closing_ends_the_slideshow(open_gallery: Gallery) -> None:
    open_gallery.click("Start the slideshow")
    open_gallery.window.close()
    assert not slide_timer(open_gallery).isActive()
    assert not open_gallery.button("slideshow").isChecked()


@pytest.mark.usefixtures("pictures")
def test_the_slideshow_passes_over_what_is_not_for_the_user(open_gallery: Gallery) -> None:
    open_gallery.press(Qt.Key.Key_Right)
    open_gallery.press(Qt.Key.Key_N)
    open_gallery.press(Qt.Key.Key_Home)
    open_gallery.wait_for(COLOURS[0], "1 of 4")
    open_gallery.press(Qt.Key.Key_S)
    pass_time(slide_timer(open_gallery))
    open_gallery.wait_for(COLOURS[2], "3 of 4")
    open_gallery.press(Qt.Key.Key_Left)  # by hand it can be gone back to
    open_gallery.wait_for(COLOURS[1], "2 of 4")


# --- what the user says of a picture


def answers_of(gallery: Gallery) -> list[tuple[Path, Answer | None]]:
    told: list[tuple[Path, Answer | None]] = []
    gallery.window.answered.connect(lambda path, answer: told.append((path, answer)))
    return told


def test_a_like_is_told_and_taken_back_by_the_same_key_or_button(
    open_gallery: Gallery, pictures: list[Path]
) -> None:
    told = answers_of(open_gallery)
    open_gallery.press(Qt.Key.Key_L)
    assert open_gallery.button("like this picture").isChecked()
    assert "take it back" in open_gallery.line()
    open_gallery.click("like this picture")
    assert not open_gallery.button("ike this picture").isChecked()
    assert told == [(pictures[0], Answer.LIKE), (pictures[0], None)]


@pytest.mark.parametrize("undo", ["button", "key", "menu"])
def test_not_for_me_goes_on_at_once_and_can_be_undone(
    open_gallery: Gallery, pictures: list[Path], undo: str
) -> None:
    told = answers_of(open_gallery)
    open_gallery.press(Qt.Key.Key_N)
    open_gallery.wait_for(COLOURS[1], "2 of 4")
    assert "won't come again" in open_gallery.line()
    if undo == "button":
        open_gallery.qtbot.mouseClick(open_gallery.line_widget().undo, Qt.MouseButton.LeftButton)
    elif undo == "key":
        open_gallery.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        open_gallery.choose("Take back")
    open_gallery.wait_for(COLOURS[0], "1 of 4")
    assert not open_gallery.button("Not for me").isChecked()
    assert told == [(pictures[0], Answer.NOT_FOR_ME), (pictures[0], None)]
    open_gallery.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 2


def test_not_for_me_is_taken_back_by_its_button_on_the_picture_itself(
    open_gallery: Gallery, pictures: list[Path]
) -> None:
    told = answers_of(open_gallery)
    open_gallery.click("Not for me")
    open_gallery.press(Qt.Key.Key_Left)
    assert open_gallery.button("Not for me").isChecked()
    open_gallery.click("Not for me")
    assert not open_gallery.button("Not for me").isChecked()
    assert told == [(pictures[0], Answer.NOT_FOR_ME), (pictures[0], None)]
    open_gallery.wait_for(COLOURS[0], "1 of 4")


def test_where_none_is_left_not_for_me_stays_and_says_so(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures[:1])
    gallery.wait_for(COLOURS[0], "1 of 1")
    gallery.press(Qt.Key.Key_N)
    assert gallery.button("Not for me").isChecked()
    assert "won't come again" in gallery.line()


def test_one_answer_takes_the_place_of_the_other(open_gallery: Gallery, pictures: list[Path]) -> None:
    told = answers_of(open_gallery)
    open_gallery.click("Like this picture")
    open_gallery.click("Not for me")
    open_gallery.press(Qt.Key.Key_Left)
    assert not open_gallery.button("ike this picture").isChecked()
    assert open_gallery.button("Not for me").isChecked()
    assert told == [(pictures[0], Answer.LIKE), (pictures[0], Answer.NOT_FOR_ME)]


def test_the_buttons_show_what_was_said_of_the_picture_on_show(
    gallery: Gallery, pictures: list[Path]
) -> None:
    gallery.window.show_pictures(
        pictures, "Your gallery", "", activate=True, answers={pictures[1]: Answer.LIKE}
    )
    gallery.wait_for(COLOURS[0], "1 of 4")
    assert not gallery.button("ike this picture").isChecked()
    gallery.press(Qt.Key.Key_Right)
    assert gallery.button("You like this picture").isChecked()


def test_where_there_is_no_picture_there_is_nothing_to_say(gallery: Gallery) -> None:
    gallery.show([])
    told = answers_of(gallery)
    gallery.press(Qt.Key.Key_L)
    assert told == []
    assert not gallery.button("Not for me").isEnabled()


def test_which_picture_is_seen_is_told(gallery: Gallery, pictures: list[Path]) -> None:
    told: list[Path | None] = []
    gallery.window.turned_to.connect(told.append)
    gallery.show(pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    gallery.press(Qt.Key.Key_Right)
    gallery.wait_for(COLOURS[1], "2 of 4")
    gallery.window.close()
    assert told == [pictures[0], pictures[1], None]


def test_a_minimised_window_shows_nothing(open_gallery: Gallery, pictures: list[Path]) -> None:
    told: list[Path | None] = []
    open_gallery.window.turned_to.connect(told.append)
    open_gallery.window.showMinimized()
    open_gallery.qtbot.waitUntil(lambda: told == [None])
    open_gallery.window.showNormal()
    open_gallery.qtbot.waitUntil(lambda: told == [None, pictures[0]])


# --- full screen


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_F])
def test_keys_go_into_full_screen_and_out(open_gallery: Gallery, key: Qt.Key) -> None:
    open_gallery.press(key)
    assert open_gallery.window.isFullScreen()
    open_gallery.press(key)
    assert not open_gallery.window.isFullScreen()


def test_escape_leaves_full_screen_first_and_closes_then(open_gallery: Gallery) -> None:
    open_gallery.click("Full screen")
    open_gallery.press(Qt.Key.Key_Escape)
    assert not open_gallery.window.isFullScreen()
    assert open_gallery.window.isVisible()
    open_gallery.press(Qt.Key.Key_Escape)
    assert not open_gallery.window.isVisible()


def test_a_double_click_goes_into_full_screen(open_gallery: Gallery) -> None:
    open_gallery.qtbot.mouseDClick(open_gallery.window, Qt.MouseButton.LeftButton)
    assert open_gallery.window.isFullScreen()


def rest_timer(gallery: Gallery) -> QTimer:
    return next(t for t in gallery.window.findChildren(QTimer) if t.interval() == 3_000)


def test_in_full_screen_the_bar_goes_when_the_mouse_rests(open_gallery: Gallery) -> None:
    bar = open_gallery.button("Next").parentWidget()
    open_gallery.press(Qt.Key.Key_F11)
    pass_time(rest_timer(open_gallery))
    open_gallery.qtbot.waitUntil(bar.isHidden)
    assert open_gallery.window.cursor().shape() is Qt.CursorShape.BlankCursor
    open_gallery.qtbot.mouseMove(open_gallery.window, QPoint(30, 30))
    open_gallery.qtbot.mouseMove(open_gallery.window, QPoint(60, 60))
    open_gallery.qtbot.waitUntil(bar.isVisible)
    assert open_gallery.window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_in_an_ordinary_window_the_bar_goes_too_and_the_mouse_stays(open_gallery: Gallery) -> None:
    bar = open_gallery.button("Next").parentWidget()
    pass_time(rest_timer(open_gallery))
    open_gallery.qtbot.waitUntil(bar.isHidden)
    assert open_gallery.window.cursor().shape() is not Qt.CursorShape.BlankCursor
    open_gallery.press(Qt.Key.Key_L)
    assert bar.isVisible()


def test_what_is_said_stays_for_its_time_though_the_bar_goes(open_gallery: Gallery) -> None:
    open_gallery.press(Qt.Key.Key_F11)
    open_gallery.press(Qt.Key.Key_W)
    pass_time(rest_timer(open_gallery))
    assert open_gallery.line() == "It is one of your pictures."
    pass_time(next(t for t in open_gallery.line_widget().findChildren(QTimer)))
    assert open_gallery.line() == ""


def test_tab_brings_the_bar_back(open_gallery: Gallery) -> None:
    bar = open_gallery.button("Next").parentWidget()
    open_gallery.press(Qt.Key.Key_F11)
    pass_time(rest_timer(open_gallery))
    open_gallery.qtbot.waitUntil(bar.isHidden)
    open_gallery.press(Qt.Key.Key_Tab)
    assert bar.isVisible()


# --- opening and closing


def test_closing_is_told_once_and_the_window_opens_again(open_gallery: Gallery, pictures: list[Path]) -> None:
    told: list[bool] = []
    open_gallery.window.closed.connect(lambda: told.append(True))
    open_gallery.press(Qt.Key.Key_Right)
    open_gallery.wait_for(COLOURS[1], "2 of 4")
    open_gallery.press(Qt.Key.Key_F11)
    open_gallery.window.close()
    open_gallery.window.close()
    assert told == [True]
    open_gallery.show(pictures)
    open_gallery.wait_for(COLOURS[0], "1 of 4")
    assert not open_gallery.window.isFullScreen()
    open_gallery.window.close()
    assert told == [True, True]


def test_after_full_screen_it_opens_at_its_former_size(open_gallery: Gallery, pictures: list[Path]) -> None:
    window = open_gallery.window
    before = window.size()
    open_gallery.press(Qt.Key.Key_F11)
    open_gallery.qtbot.waitUntil(lambda: window.size() == window.screen().size())
    window.close()
    open_gallery.show(pictures)
    open_gallery.qtbot.waitUntil(lambda: window.size() == before)


def test_a_window_that_was_never_open_is_never_closed(gallery: Gallery) -> None:
    with gallery.qtbot.assertNotEmitted(gallery.window.closed):
        gallery.window.close()


def test_unasked_it_does_not_take_the_keyboard(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.show(pictures, activate=False)
    assert gallery.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    gallery.show(pictures, activate=True)
    assert not gallery.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    gallery.qtbot.waitUntil(gallery.window.isActiveWindow)


def test_the_window_is_no_larger_than_the_screen(open_gallery: Gallery) -> None:
    room = open_gallery.window.screen().availableSize()
    size = open_gallery.window.size()
    assert size.width() <= min(1000, room.width())
    assert size.height() <= min(700, room.height())


def test_when_the_screen_goes_on_which_it_is_it_comes_to_one_that_is_there(
    open_gallery: Gallery, qapp: QApplication
) -> None:
    window, room = open_gallery.window, QGuiApplication.primaryScreen().availableGeometry()
    window.move(room.right() + 500, 10)
    qapp.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    open_gallery.qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))


def test_it_opens_where_it_can_be_seen_when_its_screen_has_gone_meanwhile(
    open_gallery: Gallery, pictures: list[Path]
) -> None:
    window, room = open_gallery.window, QGuiApplication.primaryScreen().availableGeometry()
    window.close()
    window.move(room.right() + 500, 10)
    open_gallery.show(pictures)
    assert room.contains(window.frameGeometry())


def test_it_may_be_made_small_without_losing_a_button(open_gallery: Gallery) -> None:
    window = open_gallery.window
    window.resize(window.minimumSize())
    bar = open_gallery.button("Next").parentWidget()
    open_gallery.qtbot.waitUntil(lambda: window.rect().contains(bar.geometry()))
    assert bar.rect().contains(open_gallery.button("More").geometry())


@pytest.mark.parametrize(("width", "height"), [(1, 5000), (5000, 1), (1, 1)])
def test_odd_sizes_are_shown(gallery: Gallery, tmp_path: Path, width: int, height: int) -> None:
    gallery.show([paint(tmp_path / "odd.png", COLOURS[0], width, height)])
    gallery.qtbot.waitUntil(lambda: gallery.button("Save").isEnabled() and "1 of 1" in gallery.texts())
    seen: Callable[[], QImage] = lambda: gallery.window.grab().toImage()  # noqa: E731
    gallery.qtbot.waitUntil(
        lambda: any(
            seen().pixelColor(gallery.window.width() // 2 + dx, y).red() > 60
            for dx in (-1, 0, 1)
            for y in range(250, 350)
        )
    )


def test_a_screen_reader_hears_which_picture_it_is(open_gallery: Gallery) -> None:
    names = [child.accessibleName() for child in open_gallery.window.findChildren(QWidget)]
    assert "Picture 1 of 4: 0" in names


def test_every_button_has_a_name_and_a_tooltip(open_gallery: Gallery) -> None:
    bar = open_gallery.button("Next").parentWidget()
    for button in bar.findChildren(IconButton):
        assert button.accessibleName()
        assert button.accessibleName() in button.toolTip()


def test_a_window_may_be_destroyed_while_it_reads(qtbot: QtBot, tmp_path: Path) -> None:
    big = [paint(tmp_path / f"{number}.png", "teal", 3000, 2000) for number in range(3)]
    viewer = Viewer(Answers())
    viewer.show_pictures(big, "Your gallery", "", activate=False)
    with qtbot.waitSignal(viewer.destroyed):
        viewer.deleteLater()
