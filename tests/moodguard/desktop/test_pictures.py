"""Pictures are read at the screen's size, the right way up, and failures are told in words."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from moodguard.desktop.picture_reader import PictureReader
from moodguard.desktop.pictures import PictureError, fitted, read_picture
from support.picture_files import CORNERS, corners, encoded, jpeg_of_claimed_size, marked, noise, vast_png
from support.waiting import PATIENCE_SECONDS

ROOM = QSize(800, 600)


def paint(path: Path, width: int = 40, height: int = 30, colour: str = "teal") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path), quality=95)
    return path


def seen(image: QImage) -> list[str]:
    """The colours in the four corners, by name."""
    places = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)]
    colours = [image.pixelColor(int(image.width() * x), int(image.height() * y)) for x, y in places]
    return [min(CORNERS, key=lambda name: distance(QColor(name), colour)) for colour in colours]


def distance(one: QColor, other: QColor) -> int:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return sum(abs(first - second) for first, second in pairs)  # type: ignore[operator]


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


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_picture_is_set_upright_by_its_mark(tmp_path: Path, kind: str, orientation: int) -> None:
    (tmp_path / "a").write_bytes(marked(kind, orientation))
    image = read_picture(tmp_path / "a", ROOM)
    assert image.size() == QSize(64, 32)
    assert seen(image) == list(CORNERS)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_picture_is_fitted_as_it_will_stand(tmp_path: Path, kind: str, orientation: int) -> None:
    (tmp_path / "a").write_bytes(marked(kind, orientation, corners(640, 320)))
    image = read_picture(tmp_path / "a", QSize(1000, 100))
    assert image.size() == QSize(200, 100)
    assert seen(image) == list(CORNERS)


def test_turning_moves_every_pixel_to_its_place(tmp_path: Path) -> None:
    for orientation in range(1, 9):
        (tmp_path / "a").write_bytes(marked("png", orientation, noise(50, 30)))
        (tmp_path / "b").write_bytes(encoded("png", noise(50, 30)))
        assert read_picture(tmp_path / "a", ROOM) == read_picture(tmp_path / "b", ROOM)


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


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize(
    ("kind", "options"),
    [("jpg", ()), ("jpg", (cv2.IMWRITE_JPEG_PROGRESSIVE, 1)), ("png", ()), ("webp", ()), ("webp", (64, 80))],
)
def test_a_picture_that_was_cut_off_is_told(
    tmp_path: Path, kind: str, options: tuple[int, ...], share: float
) -> None:
    data = encoded(kind, noise(), *options)
    (tmp_path / "a").write_bytes(data[: int(len(data) * share)])
    with pytest.raises(PictureError, match=r"cut off|damaged"):
        read_picture(tmp_path / "a", ROOM)


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_copy_that_broke_off_and_left_empty_room_is_told(tmp_path: Path, kind: str) -> None:
    data = encoded(kind, noise())
    (tmp_path / "a").write_bytes(data[: len(data) // 2] + bytes(len(data) // 2))
    with pytest.raises(PictureError, match=r"cut off|damaged"):
        read_picture(tmp_path / "a", ROOM)


@pytest.mark.parametrize("options", [(), (cv2.IMWRITE_JPEG_RST_INTERVAL, 20)])
def test_a_picture_with_a_hole_in_its_middle_is_told(tmp_path: Path, options: tuple[int, ...]) -> None:
    data = encoded("jpg", noise(), *options)
    (tmp_path / "a").write_bytes(data[: len(data) // 2] + data[len(data) * 3 // 4 :])
    with pytest.raises(PictureError, match="damaged"):
        read_picture(tmp_path / "a", ROOM)


def test_a_picture_of_which_nothing_is_missing_is_shown_whatever_follows_it(tmp_path: Path) -> None:
    for kind in ("jpg", "png", "webp"):
        (tmp_path / "a").write_bytes(encoded(kind, noise()) + b"and then some" * 99)
        assert read_picture(tmp_path / "a", ROOM).size() == QSize(400, 300)


def test_what_the_decoder_complains_of_in_vain_costs_no_picture(tmp_path: Path) -> None:
    data = encoded("jpg", noise())
    (tmp_path / "a").write_bytes(data[:-2] + b"\x12\x34\x56" + data[-2:])
    assert read_picture(tmp_path / "a", ROOM).size() == QSize(400, 300)


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
@pytest.mark.parametrize(
    "name",
    [
        b"caf\xe9.png", b"\xff\xfe\x80.jpg", b"a\nb.png", b"-rf.png", b" .png", b"%41.png", b"#?.png",
        b"a:b.png",
        "cafe\u0301.png".encode(), "caf\u00e9.png".encode(), "\U0001f600.png".encode(), b"\xed\xa0\x80.png",
        b"x" * 251 + b".png", b"\\.png", b"qrc:.png",
    ],
)  # fmt: skip
def test_a_file_of_any_name_is_read(tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_bytes(encoded("png", corners()))
    assert seen(read_picture(path, ROOM)) == list(CORNERS)


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_file_in_a_folder_of_any_name_is_read(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Ferien in D\xe4nemark"))
    folder.mkdir()
    (folder / "a.png").write_bytes(encoded("png", corners()))
    assert seen(read_picture(folder / "a.png", ROOM)) == list(CORNERS)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among the files here")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for name in ("pipe.png", ""):
        with pytest.raises(PictureError, match="can't be read"):
            read_picture(tmp_path / name, ROOM)


def test_a_name_that_can_be_none_is_told(tmp_path: Path) -> None:
    for name in ("a\0b.png", "x" * 5000):
        with pytest.raises(PictureError, match="can't be read"):
            read_picture(tmp_path / name, ROOM)


def test_a_picture_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="gone"):
        read_picture(tmp_path / "gone.png", ROOM)


@pytest.mark.parametrize(("colours", "bits"), [(0, 8), (2, 8), (6, 8), (0, 16), (2, 16), (6, 16)])
def test_a_picture_beyond_the_limit_is_told_before_it_is_decoded(
    tmp_path: Path, colours: int, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.desktop.pictures.LIMIT_MIB", 1)
    monkeypatch.setattr("moodguard.desktop.pictures._decoded", never)
    (tmp_path / "a").write_bytes(b"".join(vast_png(1000, 1000, colours, bits)))
    with pytest.raises(PictureError, match="too large"):
        read_picture(tmp_path / "a", ROOM)


def test_a_progressive_picture_of_which_all_is_kept_has_that_limit_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.desktop.pictures.LIMIT_MIB", 1)
    (tmp_path / "a").write_bytes(encoded("jpg", noise(1000, 1000), cv2.IMWRITE_JPEG_PROGRESSIVE, 1))
    with pytest.raises(PictureError, match="too large"):
        read_picture(tmp_path / "a", ROOM)
    (tmp_path / "b").write_bytes(encoded("jpg", noise(1000, 1000)))
    assert read_picture(tmp_path / "b", QSize(100, 100)).size() == QSize(100, 100)


def test_a_picture_that_claims_more_than_anybody_has_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(jpeg_of_claimed_size(65500, 65500))
    with pytest.raises(PictureError, match=r"too large to be read \(4290 megapixels\)"):
        read_picture(tmp_path / "a", ROOM)


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process' memory is read from /proc")
def test_a_vast_picture_is_refused_or_read_small_within_little_memory(tmp_path: Path) -> None:
    with (tmp_path / "a.png").open("wb") as file:
        file.writelines(vast_png(14_700, 14_700))
    (tmp_path / "b.jpg").write_bytes(encoded("jpg", np.full((9_000, 9_000), 120, np.uint8)))
    program = Path(__file__).parents[2] / "support" / "read_pictures.py"
    names = [str(tmp_path / name) for name in ("a.png", "b.jpg")]
    done = subprocess.run([sys.executable, program, *names], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert told["a.png"] == "too large to be read (216 megapixels)"
    assert told["b.jpg"] == [600, 600]
    assert told["grown_mib"] < 100


@pytest.mark.parametrize("size", [(1, 20_000), (20_000, 1), (3, 9_000)])
@pytest.mark.parametrize("kind", ["jpg", "png"])
def test_a_strip_is_read(tmp_path: Path, kind: str, size: tuple[int, int]) -> None:
    (tmp_path / "a").write_bytes(encoded(kind, np.full((size[1], size[0], 3), 90, np.uint8)))
    image = read_picture(tmp_path / "a", ROOM)
    assert 1 in (image.width(), image.height())
    assert image.pixelColor(0, 0) == QColor(90, 90, 90)


def test_sixteen_bits_and_odd_profiles_are_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(encoded("png", np.full((30, 40, 3), 300 * 180, np.uint16)))
    assert read_picture(tmp_path / "a", ROOM).pixelColor(5, 5).red() in (209, 210, 211)
    odd = b"ICC_PROFILE\0\1\1" + b"no profile at all" * 20
    data = encoded("jpg", corners())
    chunk = b"\xff\xe2" + struct.pack(">H", len(odd) + 2) + odd
    (tmp_path / "b").write_bytes(data[:2] + chunk + data[2:])
    assert seen(read_picture(tmp_path / "b", ROOM)) == list(CORNERS)


def never(*_: object) -> QImage:
    raise AssertionError


def test_fitting_keeps_proportions_and_the_limit_of_enlargement() -> None:
    assert fitted(QSize(100, 50), QSize(1000, 1000), 4.0) == QSize(400, 200)
    assert fitted(QSize(100, 50), QSize(50, 50), 4.0) == QSize(50, 25)
    assert fitted(QSize(1, 5000), QSize(100, 100), 4.0) == QSize(1, 100)
    assert fitted(QSize(100, 50), QSize(-3, 0), 4.0) == QSize(1, 1)


def test_where_qt_can_not_open_it_the_picture_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.desktop.pictures.DESCRIPTORS", "/nowhere")
    with pytest.raises(PictureError, match=r"^the file can't be read$"):
        read_picture(paint(tmp_path / "a.png"), ROOM)


# Windows load their icons with Python's lock held, and wait for another one of Qt's, which readers hold.
_BOTH_AT_ONCE = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit
from moodguard.desktop.pictures import read_picture

application = QApplication([])
over = threading.Event()

def read():
    while not over.is_set():
        read_picture(Path(sys.argv[1]), QSize(20, 20))

threads = [threading.Thread(target=read) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in range(200):
    QLineEdit().setClearButtonEnabled(True)
over.set()
for thread in threads:
    thread.join()
print("both went on")
"""


def test_reading_on_a_thread_and_opening_a_window_never_wait_for_each_other(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _BOTH_AT_ONCE, paint(tmp_path / "a.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_SECONDS)
    assert done.stdout == "both went on\n"


def test_the_reader_keeps_only_what_is_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    one, two, three = (paint(tmp_path / f"{name}.png") for name in "123")
    reader = PictureReader(lambda image: image)
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
    reader = PictureReader(lambda image: image)
    for picture in (*pictures, *reversed(pictures)):
        reader.want([picture], ROOM)
    qtbot.waitUntil(lambda: reader.picture(pictures[0]) is not None)
    reader.wait()


def test_a_new_screen_has_everything_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = paint(tmp_path / "a.png", 1000, 1000)
    reader = PictureReader(lambda image: image)
    reader.want([path], QSize(100, 100))
    reader.want([path], QSize(500, 500))
    qtbot.waitUntil(lambda: reader.picture(path) is not None)
    image = reader.picture(path)
    assert image is not None
    assert image.size() == QSize(500, 500)
    reader.wait()


def test_failures_arrive_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    reader = PictureReader(lambda image: image)
    with qtbot.waitSignal(reader.failed) as heard:
        reader.want([tmp_path / "gone.png"], ROOM)
    assert heard.args == [tmp_path / "gone.png", "the file is gone"]
    reader.wait()


def test_a_fault_that_nobody_foresaw_is_told_in_words_too_and_the_next_picture_is_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> QImage:
        raise MemoryError

    reader = PictureReader(lambda image: image)
    with monkeypatch.context() as patched, qtbot.waitSignal(reader.failed) as failed:
        patched.setattr("moodguard.desktop.picture_reader.read_picture", fail)
        reader.want([tmp_path / "a.png"], ROOM)
    assert failed.args == [tmp_path / "a.png", "the file can't be read"]
    with qtbot.waitSignal(reader.read):
        reader.want([paint(tmp_path / "b.png")], ROOM)
    reader.wait()
