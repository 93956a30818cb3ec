"""What is done to pixels without a painter is what a painter would have done."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from moodguard.desktop.pixels import PLAIN, bare_pixels, opaque, put, rows_of
from moodguard.desktop.wallpaper_picture import as_wallpaper

ALPHA = QImage.Format.Format_ARGB32


def noise(size: QSize, kind: QImage.Format) -> QImage:
    image = QImage(size, kind)
    rows_of(image)[:] = np.random.default_rng(1).integers(0, 256, rows_of(image).shape)
    if not image.hasAlphaChannel():
        rows_of(image)[..., 3] = 255
    return image


def difference(one: QImage, other: QImage) -> int:
    return int(np.abs(rows_of(one)[..., :3].astype(int) - rows_of(other)[..., :3]).max())


def test_pixels_stay_as_long_as_somebody_looks_at_them() -> None:
    rows = [rows_of(noise(QSize(64, 64), PLAIN)) for _ in range(20)]
    assert all((found == rows[0]).all() for found in rows)


def test_behind_what_can_be_seen_through_lies_the_ground() -> None:
    picture = noise(QSize(33, 17), ALPHA)
    painted = QImage(picture.size(), PLAIN)
    painted.fill(QColor("#8040c0"))
    painter = QPainter(painted)
    painter.drawImage(0, 0, picture)
    painter.end()
    assert difference(opaque(picture, QColor("#8040c0")), painted) <= 1


@pytest.mark.parametrize("kind", [ALPHA, PLAIN])
def test_bare_pixels_are_the_same_and_tell_nothing_else(kind: QImage.Format) -> None:
    picture = noise(QSize(7, 5), kind)
    picture.setText("Author", "somebody")
    picture.setDotsPerMeterX(1234)
    bare = bare_pixels(picture)
    assert bare == picture.copy()
    assert (bare.textKeys(), bare.dotsPerMeterX()) == ([], QImage(7, 5, kind).dotsPerMeterX())


def test_a_picture_is_put_where_it_is_wanted_and_nowhere_else() -> None:
    ground, picture = QImage(20, 10, PLAIN), noise(QSize(6, 4), PLAIN)
    ground.fill(QColor("white"))
    put(ground, picture, QPoint(3, 5))
    assert ground.copy(3, 5, 6, 4) == picture
    rows_of(ground)[5:9, 3:9] = 255
    assert (rows_of(ground) == 255).all()


@pytest.mark.parametrize("size", [QSize(200, 100), QSize(100, 200), QSize(31, 31)])
def test_a_wallpaper_is_as_large_as_the_screen_and_holds_the_picture_whole(size: QSize) -> None:
    picture = QImage(40, 40, PLAIN)
    picture.fill(QColor("#c08040"))
    wallpaper = as_wallpaper(picture, size)
    assert wallpaper.size() == size
    side = min(size.width(), size.height())
    whole = (np.abs(rows_of(wallpaper)[..., :3] - np.array([0x40, 0x80, 0xC0])) <= 1).all(axis=2)
    assert whole.sum() == side * side
    assert whole[size.height() // 2, size.width() // 2]
