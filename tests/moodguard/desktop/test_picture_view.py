"""The picture in its window: whole, on a soft ground, fading and drifting, and still when nobody looks."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from moodguard.desktop.picture_view import DRIFT_TICK_MS, PictureView
from moodguard.desktop.prints import Print, draw_print, make_print, place_of
from moodguard.desktop.theme import contrast


def halves(left: str = "#2060c0", right: str = "#c06020", width: int = 400, height: int = 400) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor(left))
    painter.fillRect(width // 2, 0, width - width // 2, height, QColor(right))
    painter.end()
    return image


def drawn(print_: Print, width: int, height: int, **how: float) -> QImage:
    canvas = QImage(width, height, QImage.Format.Format_RGB32)
    canvas.fill(QColor("magenta"))
    painter = QPainter(canvas)
    draw_print(painter, print_, QRect(0, 0, width, height), **how)  # type: ignore[arg-type]
    painter.end()
    return canvas


@pytest.mark.parametrize(
    ("width", "height", "frame"),
    [(400, 400, (150, 0, 700, 700)), (800, 400, (0, 100, 1000, 500)), (350, 700, (325, 0, 350, 700))],
)
def test_a_picture_is_whole_in_the_middle_and_as_large_as_the_window_lets_it(
    width: int, height: int, frame: tuple[int, int, int, int]
) -> None:
    assert place_of(QSize(width, height), QRectF(0, 0, 1000, 700), 1.0) == QRectF(*frame)


def test_a_tiny_picture_is_not_blown_up_beyond_recognition() -> None:
    assert place_of(QSize(10, 10), QRectF(0, 0, 1000, 700), 1.0).size().toSize() == QSize(60, 60)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_its_edges_lie_on_whole_pixels_of_the_screen(ratio: float) -> None:
    frame = place_of(QSize(333, 333), QRectF(0, 0, 1001, 701), ratio)
    assert (frame.x() * ratio) == pytest.approx(round(frame.x() * ratio))


def test_beside_a_square_picture_lie_its_own_colours_darker_and_never_black() -> None:
    canvas = drawn(make_print(halves()), 1000, 400)
    left, right = canvas.pixelColor(40, 200), canvas.pixelColor(960, 200)
    assert left.blue() > left.red() + 20
    assert right.red() > right.blue() + 20
    assert 10 < left.lightness() < QColor("#2060c0").lightness()
    assert canvas.pixelColor(310, 200) == QColor("#2060c0")
    assert all(
        canvas.pixelColor(x, y) != QColor("magenta") for x in range(0, 1000, 7) for y in range(0, 400, 7)
    )


def test_the_ground_has_no_shapes_only_soft_changes() -> None:
    ground = make_print(halves()).ground
    line = [ground.pixelColor(x, 80).red() for x in range(ground.width())]
    assert max(abs(b - a) for a, b in pairwise(line)) <= 6


def test_a_picture_that_fills_the_window_is_drawn_to_its_edges() -> None:
    canvas = drawn(make_print(halves(width=1000, height=700)), 1000, 700)
    assert canvas.pixelColor(0, 0) == canvas.pixelColor(3, 699) == QColor("#2060c0")
    assert canvas.pixelColor(999, 699) == QColor("#c06020")


def test_a_picture_that_can_be_seen_through_lies_on_a_dark_ground() -> None:
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 255, 255, 0))
    assert drawn(make_print(image), 100, 100).pixelColor(50, 50).lightness() < 30


def test_a_large_picture_is_shrunk_without_losing_lines() -> None:
    image = QImage(2048, 2048, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for x in range(0, 2048, 2):
        painter.fillRect(x, 0, 1, 2048, QColor("black"))
    painter.end()
    canvas = drawn(make_print(image), 300, 300)
    shades = {canvas.pixelColor(x, 150).lightness() // 16 for x in range(20, 280)}
    assert shades <= {6, 7, 8, 9}, "every second pixel is black, so from afar it is grey"


def test_zooming_shows_less_of_the_picture_in_the_same_frame() -> None:
    print_ = make_print(halves(width=400, height=400))
    canvas = drawn(print_, 1000, 400, zoom=1.5)
    assert canvas.pixelColor(300, 200) == QColor("#2060c0")
    assert canvas.pixelColor(299, 200) != QColor("#2060c0")


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 5000), (5000, 1)])
def test_odd_sizes_are_made_and_drawn(width: int, height: int) -> None:
    drawn(make_print(halves(width=width, height=height)), 300, 200, zoom=1.04)


# --- moving


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot: QtBot, clock: Clock) -> PictureView:
    view = PictureView(clock=clock)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    return view


def pass_time(view: PictureView, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    view._timer.timeout.emit()


def middle(view: PictureView) -> QColor:
    return view.grab().toImage().pixelColor(200, 200)


def test_one_picture_fades_into_the_next_and_then_all_is_still(view: PictureView, clock: Clock) -> None:
    view.show_picture(make_print(halves("black", "black")), 1000)
    view.show_picture(make_print(halves("white", "white")), 1000)
    assert middle(view).lightness() < 10
    pass_time(view, clock, 0.5)
    assert 100 < middle(view).lightness() < 155
    pass_time(view, clock, 0.6)
    assert middle(view).lightness() > 250
    assert not view.is_moving


def test_a_fade_shows_no_dark_frame_between_two_pictures_alike(view: PictureView, clock: Clock) -> None:
    view.resize(800, 400)
    one, other = make_print(halves("#808080", "#808080")), make_print(halves("#808080", "#808080"))
    view.show_picture(one, 0)
    before = view.grab().toImage()
    view.show_picture(other, 1000)
    pass_time(view, clock, 0.5)
    during = view.grab().toImage()
    for x in (20, 210, 400, 590, 780):
        assert during.pixelColor(x, 200).lightness() == pytest.approx(
            before.pixelColor(x, 200).lightness(), abs=3
        )


def test_it_drifts_slowly_and_comes_to_rest(view: PictureView, clock: Clock) -> None:
    view.show_picture(make_print(halves()), 0)
    assert not view.is_moving
    before = view.grab().toImage()
    view.drift(20.0)
    assert view.is_moving
    assert view._timer.interval() == DRIFT_TICK_MS
    pass_time(view, clock, 10)
    assert view.grab().toImage() != before
    pass_time(view, clock, 11)
    pass_time(view, clock, 0.1)
    assert not view.is_moving


def test_where_less_motion_is_wanted_nothing_moves(
    view: PictureView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.desktop.picture_view.wants_motion", lambda: False)
    view.show_picture(make_print(halves("black", "black")), 1000)
    view.show_picture(make_print(halves("white", "white")), 1000)
    view.drift(20.0)
    assert middle(view).lightness() > 250
    assert not view.is_moving


def test_it_rests_while_it_is_hidden_or_minimised_and_goes_on_then(qtbot: QtBot, view: PictureView) -> None:
    view.show_picture(make_print(halves()), 0)
    view.drift(20.0)
    view.hide()
    assert not view.is_moving
    view.show()
    assert view.is_moving
    view.showMinimized()
    view.drift(20.0)
    qtbot.waitUntil(lambda: not view.is_moving)


def test_without_a_picture_there_is_a_dark_ground(view: PictureView) -> None:
    assert contrast(middle(view).name(), "#e7edeb") > 10


def test_a_window_of_twice_the_density_shows_twice_the_detail() -> None:
    canvas = QImage(800, 800, QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(2.0)
    painter = QPainter(canvas)
    draw_print(painter, make_print(halves(width=800, height=800)), QRect(0, 0, 400, 400))
    painter.end()
    assert canvas.pixelColor(398, 10) == QColor("#2060c0")
    assert canvas.pixelColor(401, 10) == QColor("#c06020")
