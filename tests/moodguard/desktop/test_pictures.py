"""Pictures are read at the screen's size, the right way up, and failures are told in words."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from moodguard.desktop.pictures import PictureError, PictureReader, fitted, read_picture

ROOM = QSize(800, 600)


def paint(path: Path, width: int = 40, height: int = 30, colour: str = "teal") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path), quality=95)
    return path


def turned_jpeg(path: Path, orientation: int) -> Path:
    """A JPEG of 40x20, red on the left and blue on the right, which says in EXIF how it is to be turned."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    for x in range(40):
        for y in range(20):
            image.setPixelColor(x, y, QColor("red" if x < 20 else "blue"))
    assert image.save(str(path), "jpeg", 95)
    tiff = b"MM\0*\0\0\0\x08" + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:])
    return path


@pytest.mark.parametrize("ending", ["png", "jpg", "jpeg", "webp"])
def test_every_promised_format_is_read(tmp_path: Path, ending: str) -> None:
    image = read_picture(paint(tmp_path / f"a.{ending}"), ROOM)
    assert image.size() == QSize(40, 30)
    assert abs(image.pixelColor(20, 15).green() - QColor("teal").green()) < 8


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_a_picture_larger_than_the_screen_is_read_at_its_size(tmp_path: Path, ending: str) -> None:
    assert read_picture(paint(tmp_path / f"a.{ending}", 4000, 2000), ROOM).size() == QSize(800, 400)


def test_a_small_picture_is_not_blown_up_in_memory(tmp_path: Path) -> None:
    assert read_picture(paint(tmp_path / "a.png", 2, 3), ROOM).size() == QSize(2, 3)


def test_a_picture_one_pixel_wide_keeps_its_pixel(tmp_path: Path) -> None:
    assert read_picture(paint(tmp_path / "a.png", 1, 5000), ROOM).size() == QSize(1, 600)


def test_a_picture_on_its_side_is_set_upright(tmp_path: Path) -> None:
    image = read_picture(turned_jpeg(tmp_path / "a.jpg", 6), ROOM)  # 6: turn to the right by 90 degrees
    assert image.size() == QSize(20, 40)
    assert image.pixelColor(10, 5).red() > 200
    assert image.pixelColor(10, 35).blue() > 200


def test_a_picture_on_its_side_is_fitted_as_it_will_stand(tmp_path: Path) -> None:
    image = read_picture(turned_jpeg(tmp_path / "a.jpg", 6), QSize(1000, 10))
    assert image.size() == QSize(5, 10)


def test_a_png_that_calls_itself_jpeg_is_read(tmp_path: Path) -> None:
    paint(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert read_picture(tmp_path / "a.jpg", ROOM).size() == QSize(40, 30)


def test_a_drawing_that_calls_itself_png_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    with pytest.raises(PictureError, match="not a PNG, JPEG or WebP"):
        read_picture(tmp_path / "a.png", ROOM)


def test_what_is_no_picture_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"hello")
    with pytest.raises(PictureError, match="not a PNG"):
        read_picture(tmp_path / "a.png", ROOM)


def test_a_picture_that_was_cut_off_is_told(tmp_path: Path) -> None:
    path = paint(tmp_path / "a.webp", 300, 300)
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(PictureError):
        read_picture(path, ROOM)


def test_a_picture_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="gone"):
        read_picture(tmp_path / "gone.png", ROOM)


def test_a_picture_beyond_the_limit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moodguard.desktop.pictures.LIMIT_MIB", 1)
    with pytest.raises(PictureError, match="too large"):
        read_picture(paint(tmp_path / "a.png", 1000, 1000), ROOM)


def test_fitting_keeps_proportions_and_the_limit_of_enlargement() -> None:
    assert fitted(QSize(100, 50), QSize(1000, 1000), 4.0) == QSize(400, 200)
    assert fitted(QSize(100, 50), QSize(50, 50), 4.0) == QSize(50, 25)
    assert fitted(QSize(1, 5000), QSize(100, 100), 4.0) == QSize(1, 100)
    assert fitted(QSize(100, 50), QSize(-3, 0), 4.0) == QSize(1, 1)


def test_the_reader_keeps_only_what_is_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    one, two, three = (paint(tmp_path / f"{name}.png") for name in "123")
    reader = PictureReader()
    reader.want([one, two], ROOM)
    qtbot.waitUntil(lambda: reader.picture(one) is not None and reader.picture(two) is not None)
    reader.want([two, three], ROOM)
    assert reader.picture(one) is None
    assert reader.picture(two) is not None
    qtbot.waitUntil(lambda: reader.picture(three) is not None)
    reader.wait()
    assert reader.picture(three) is None


def test_what_was_given_up_and_wanted_again_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    pictures = [paint(tmp_path / f"{number}.png") for number in range(20)]
    reader = PictureReader()
    for picture in (*pictures, *reversed(pictures)):
        reader.want([picture], ROOM)
    qtbot.waitUntil(lambda: reader.picture(pictures[0]) is not None)
    reader.wait()


def test_a_new_screen_has_everything_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = paint(tmp_path / "a.png", 1000, 1000)
    reader = PictureReader()
    reader.want([path], QSize(100, 100))
    reader.want([path], QSize(500, 500))
    qtbot.waitUntil(lambda: reader.picture(path) is not None)
    image = reader.picture(path)
    assert image is not None
    assert image.size() == QSize(500, 500)
    reader.wait()


def test_failures_arrive_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    reader = PictureReader()
    with qtbot.waitSignal(reader.failed) as heard:
        reader.want([tmp_path / "gone.png"], ROOM)
    assert heard.args == [tmp_path / "gone.png", "the file is gone"]
    reader.wait()


def test_a_fault_that_nobody_foresaw_is_told_in_words_too_and_the_next_picture_is_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> QImage:
        raise MemoryError

    reader = PictureReader()
    with monkeypatch.context() as patched, qtbot.waitSignal(reader.failed) as failed:
        patched.setattr("moodguard.desktop.pictures.read_picture", fail)
        reader.want([tmp_path / "a.png"], ROOM)
    assert failed.args == [tmp_path / "a.png", "the file can't be read"]
    with qtbot.waitSignal(reader.read):
        reader.want([paint(tmp_path / "b.png")], ROOM)
    reader.wait()
