"""A gallery that came by itself: says when it goes, goes then, and before whenever the user wants."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.stay_line import StayLine
from moodguard.desktop.theme import DARK, contrast
from moodguard.desktop.window_fade import WindowFade
from support.gallery_window import COLOURS, Gallery


def stay_of(gallery: Gallery) -> StayLine:
    line = gallery.window.findChild(StayLine)
    assert line is not None
    return line


def end_the_time(gallery: Gallery) -> None:
    line = stay_of(gallery)
    line._ends = line._clock()
    line._timer.timeout.emit()


@pytest.fixture
def by_itself(gallery: Gallery, pictures: list[Path]) -> Gallery:
    gallery.show(pictures, activate=False)
    gallery.window.stay_for(300)
    gallery.wait_for(COLOURS[0], "1 of 4")
    return gallery


def test_it_says_until_when_it_stays(by_itself: Gallery) -> None:
    until = datetime.now().astimezone() + timedelta(seconds=300)
    told = next(text for text in by_itself.texts() if text.startswith("Goes by itself at "))
    minute = timedelta(minutes=1)
    assert told.split()[-1] in {f"{when:%H:%M}" for when in (until - minute, until, until + minute)}


def test_it_plays_by_itself_and_never_takes_the_keyboard(by_itself: Gallery) -> None:
    assert by_itself.button("slideshow").isChecked()
    assert by_itself.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_goes_at_the_end_of_its_time_and_tells_so_once(by_itself: Gallery) -> None:
    with by_itself.qtbot.waitSignal(by_itself.window.closed):
        end_the_time(by_itself)
    assert not by_itself.window.isVisible()


@pytest.mark.parametrize("way", ["escape", "click", "button"])
def test_it_goes_before_whenever_the_user_wants(by_itself: Gallery, way: str) -> None:
    window, bot = by_itself.window, by_itself.qtbot
    with bot.waitSignal(window.closed):
        if way == "escape":
            by_itself.press(Qt.Key.Key_Escape)
        elif way == "click":
            bot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
        else:
            bot.mouseClick(stay_of(by_itself).back, Qt.MouseButton.LeftButton)


def test_a_click_on_its_line_or_bar_is_none_on_the_picture(by_itself: Gallery) -> None:
    window = by_itself.window
    line, bar = stay_of(by_itself), by_itself.button("Next").parentWidget()
    with by_itself.qtbot.assertNotEmitted(window.closed, wait=QApplication.doubleClickInterval() + 100):
        by_itself.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        by_itself.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(3, 20))


def test_once_the_user_asks_for_the_gallery_it_stays(by_itself: Gallery) -> None:
    by_itself.window.bring_to_front(activate=True)
    assert not stay_of(by_itself).isVisible()
    assert not stay_of(by_itself).running
    assert not by_itself.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_does_not_go_while_the_user_is_asked_something(
    by_itself: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def ask(*_: object) -> None:
        end_the_time(by_itself)
        seen.append(by_itself.window.isVisible())

    monkeypatch.setattr(by_itself.answers, "save_as", ask)
    by_itself.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert seen == [True]
    with by_itself.qtbot.waitSignal(by_itself.window.closed):
        stay_of(by_itself)._timer.timeout.emit()


def test_opened_by_the_user_it_stays_and_a_click_begins_and_ends_the_slideshow(open_gallery: Gallery) -> None:
    assert not stay_of(open_gallery).isVisible()
    for playing in (True, False):
        open_gallery.qtbot.mouseClick(open_gallery.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
        open_gallery.qtbot.waitUntil(lambda on=playing: open_gallery.button("slideshow").isChecked() is on)
    assert open_gallery.window.isVisible()


def test_a_double_click_is_no_click(open_gallery: Gallery) -> None:
    window = open_gallery.window
    open_gallery.qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    open_gallery.qtbot.mouseDClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert window.isFullScreen()
    open_gallery.qtbot.wait(QApplication.doubleClickInterval() + 100)
    assert not open_gallery.button("slideshow").isChecked()


def test_words_and_button_can_be_read_over_any_picture() -> None:
    # the glass lets a tenth of what lies behind through
    def over(behind: int) -> str:
        ground = [int(DARK.window[at : at + 2], 16) for at in (1, 3, 5)]
        return "#" + "".join(f"{round(0.9 * part + 0.1 * behind):02x}" for part in ground)

    for behind in (0, 255):
        assert contrast(DARK.text, over(behind)) >= 4.5
        assert contrast(DARK.quiet, over(behind)) >= 4.5


# --- fading


@pytest.fixture
def fading(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[QWidget, WindowFade, list[float]]:
    """A window of a system that can fade, and which opacities it was given."""
    seen: list[float] = []

    class Window(QWidget):
        def setWindowOpacity(self, level: float) -> None:  # noqa: N802 - Qt's name
            seen.append(level)

    monkeypatch.setattr("moodguard.desktop.window_fade.PLATFORMS_THAT_FADE", ("offscreen",))
    window = Window()
    qtbot.addWidget(window)
    return window, WindowFade(window), seen


def test_it_comes_and_goes_gently(qtbot: QtBot, fading: tuple[QWidget, WindowFade, list[float]]) -> None:
    window, fade, seen = fading
    fade.come()
    window.show()
    assert seen[0] == 0.0
    gone: list[bool] = []
    fade.go(lambda: gone.append(True))
    assert fade.going
    assert gone == []
    qtbot.waitUntil(lambda: gone == [True])


def test_where_windows_can_t_fade_they_come_and_go_at_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    gone: list[bool] = []
    WindowFade(window).go(lambda: gone.append(True))
    assert gone == [True]


def test_who_asks_for_a_window_that_is_going_has_it_back(
    fading: tuple[QWidget, WindowFade, list[float]], qtbot: QtBot
) -> None:
    _, fade, _ = fading
    gone: list[bool] = []
    fade.go(lambda: gone.append(True))
    fade.stop()
    qtbot.wait(50)
    assert gone == []
    assert not fade.going
