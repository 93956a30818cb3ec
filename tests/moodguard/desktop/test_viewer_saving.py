"""Taking pictures out of the gallery: into files of several kinds, and into the clipboard."""

import errno
import os
import shutil
import sys
from pathlib import Path
from typing import BinaryIO

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from moodguard.desktop.copying import CopyError, encoded, kind_of, save_picture, whole_picture, with_ending
from support.gallery_window import COLOURS, Gallery, paint
from support.picture_files import CORNERS, exif, jpeg_with, marked, noise
from support.picture_files import encoded as file_of


def save(gallery: Gallery, answer: Path | None, kind: str = "") -> None:
    """Press Ctrl+S, answer the dialog, and wait for what is said of it."""
    gallery.answers.answer, gallery.answers.kind = answer, kind
    gallery.line_widget().clear_note()
    gallery.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    if answer is not None:
        gallery.qtbot.waitUntil(lambda: gallery.line() != "")


def pixels_of(path: Path) -> QImage:
    image = QImage(str(path))
    assert not image.isNull()
    return image.convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", b"\x89PNG"), ("a.jpg", b"\xff\xd8\xff"), ("a.webp", b"RIFF")]
)
def test_a_picture_is_saved_as_the_kind_its_name_says(
    open_gallery: Gallery, pictures: list[Path], tmp_path: Path, name: str, kind: bytes
) -> None:
    save(open_gallery, tmp_path / name)
    assert open_gallery.line() == f"Saved as “{name}”."
    assert (tmp_path / name).read_bytes().startswith(kind)
    saved, shown = pixels_of(tmp_path / name), pixels_of(pictures[0])
    assert saved.size() == shown.size()
    assert saved.pixelColor(5, 5).red() == pytest.approx(shown.pixelColor(5, 5).red(), abs=2)
    assert {path.name for path in tmp_path.iterdir()} == {name, *(picture.name for picture in pictures)}


def test_what_moodguard_painted_is_copied_byte_by_byte(
    gallery: Gallery, pictures: list[Path], tmp_path: Path
) -> None:
    gallery.window.show_pictures(pictures, "Your gallery", "", activate=True, painted=pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    save(gallery, tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == pictures[0].read_bytes()


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_nothing_but_pixels_is_saved_of_a_user_s_picture(tmp_path: Path, kind: str) -> None:
    secret = b"Exif\0\0" + exif(1) + b"at home, by Ann"
    (tmp_path / "mine.jpg").write_bytes(jpeg_with(file_of("jpg", noise()), secret))
    assert b"by Ann" in (tmp_path / "mine.jpg").read_bytes()
    save_picture(tmp_path / "mine.jpg", tmp_path / f"copy.{kind}", as_it_is=False)
    assert b"by Ann" not in (tmp_path / f"copy.{kind}").read_bytes()
    assert b"Exif" not in (tmp_path / f"copy.{kind}").read_bytes()


def test_texts_inside_a_picture_are_not_saved(tmp_path: Path) -> None:
    image = pixels_of(paint(tmp_path / "a.png", "teal"))
    image.setText("Author", "Ann")
    assert image.save(str(tmp_path / "b.png"))
    assert b"Ann" in (tmp_path / "b.png").read_bytes()
    for kind in ("png", "jpg"):
        assert b"Ann" not in encoded(whole_picture(tmp_path / "b.png"), kind)


def test_a_picture_that_was_marked_to_be_turned_is_saved_upright(tmp_path: Path) -> None:
    (tmp_path / "turned.jpg").write_bytes(marked("jpg", 6))
    save_picture(tmp_path / "turned.jpg", tmp_path / "copy.png", as_it_is=False)
    saved = pixels_of(tmp_path / "copy.png")
    assert (saved.width(), saved.height()) == (64, 32)
    assert saved.pixelColor(8, 8).red() > saved.pixelColor(8, 8).green(), CORNERS


def test_a_picture_larger_than_the_screen_is_saved_whole(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "large.png"), noise(3000, 1000))
    save_picture(tmp_path / "large.png", tmp_path / "copy.jpg", as_it_is=False)
    assert pixels_of(tmp_path / "copy.jpg").width() == 3000


def test_what_can_be_seen_through_is_white_as_jpeg(tmp_path: Path) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    assert image.save(str(tmp_path / "clear.png"))
    save_picture(tmp_path / "clear.png", tmp_path / "copy.jpg", as_it_is=False)
    assert pixels_of(tmp_path / "copy.jpg").pixelColor(20, 20).lightness() > 250


def test_the_kind_of_the_picture_is_offered_first_and_all_are(open_gallery: Gallery) -> None:
    save(open_gallery, None)
    assert open_gallery.answers.kinds[0] == "png"
    assert set(open_gallery.answers.kinds) == {"png", "jpg", "webp"}


def test_the_picture_s_name_is_suggested_where_one_saved_last(open_gallery: Gallery, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    save(open_gallery, tmp_path / "kept" / "a.png")
    save(open_gallery, None)
    assert open_gallery.answers.suggestion == tmp_path / "kept" / "0.png"


def test_a_name_without_ending_gets_that_of_the_kind_that_was_chosen(
    open_gallery: Gallery, tmp_path: Path
) -> None:
    save(open_gallery, tmp_path / "copy 1.5", kind="jpg")
    assert kind_of(tmp_path / "copy 1.5.jpg") == "jpg"
    assert (tmp_path / "copy 1.5.jpg").read_bytes().startswith(b"\xff\xd8")
    assert with_ending(Path("a.jpeg"), "png") == Path("a.jpeg")


def test_a_file_the_dialog_did_not_ask_about_is_not_replaced(open_gallery: Gallery, tmp_path: Path) -> None:
    (tmp_path / "copy.png").write_bytes(b"precious")
    save(open_gallery, tmp_path / "copy")
    assert (tmp_path / "copy.png").read_bytes() == b"precious"
    assert "exists already" in open_gallery.line()


def test_a_file_the_dialog_asked_about_is_replaced_and_keeps_its_rights(
    open_gallery: Gallery, tmp_path: Path
) -> None:
    (tmp_path / "copy.png").write_bytes(b"old")
    (tmp_path / "copy.png").chmod(0o640)
    save(open_gallery, tmp_path / "copy.png")
    assert pixels_of(tmp_path / "copy.png").width() == 60
    if os.name == "posix":
        assert (tmp_path / "copy.png").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("own", [True, False])
def test_a_picture_is_not_saved_over_itself(pictures: list[Path], own: bool) -> None:
    before = pictures[0].read_bytes()
    with pytest.raises(CopyError, match="the picture itself"):
        save_picture(pictures[0], pictures[0], as_it_is=own)
    assert pictures[0].read_bytes() == before


def test_a_full_disk_is_told_and_leaves_nothing_behind(
    gallery: Gallery, pictures: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(_: BinaryIO, target: BinaryIO) -> None:
        target.write(b"half a pic")
        raise OSError(errno.ENOSPC, "No space left on device")

    gallery.window.show_pictures(pictures, "Your gallery", "", activate=True, painted=pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    monkeypatch.setattr(shutil, "copyfileobj", fill_up)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "copy.png").write_bytes(b"old")
    save(gallery, tmp_path / "kept" / "copy.png")
    assert "The disk is full" in gallery.line()
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["copy.png"]
    assert (tmp_path / "kept" / "copy.png").read_bytes() == b"old"


def test_a_folder_that_is_gone_is_told(open_gallery: Gallery, tmp_path: Path) -> None:
    save(open_gallery, tmp_path / "gone" / "copy.jpg")
    assert "Choose another place" in open_gallery.line()


def test_a_picture_that_is_gone_can_t_be_saved(
    open_gallery: Gallery, pictures: list[Path], tmp_path: Path
) -> None:
    pictures[0].unlink()
    save(open_gallery, tmp_path / "copy.png")
    assert "not there any more" in open_gallery.line()
    assert not (tmp_path / "copy.png").exists()


def test_what_nobody_thought_of_is_told_too(
    open_gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise MemoryError("no room")

    monkeypatch.setattr("moodguard.desktop.picture_output.save_picture", fail)
    save(open_gallery, tmp_path / "copy.png")
    assert "no room" in open_gallery.line()


def test_what_is_saved_is_what_was_seen_when_asked(
    open_gallery: Gallery, pictures: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def go_on_meanwhile(*_: object) -> tuple[Path, str]:
        open_gallery.show(pictures[2:])
        open_gallery.wait_for(COLOURS[2], "1 of 2")
        return tmp_path / "copy.png", "png"

    monkeypatch.setattr(open_gallery.answers, "save_as", go_on_meanwhile)
    open_gallery.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    open_gallery.qtbot.waitUntil(lambda: "Saved" in open_gallery.line())
    assert pixels_of(tmp_path / "copy.png").pixelColor(5, 5) == pixels_of(pictures[0]).pixelColor(5, 5)


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_picture_of_any_name_is_saved_under_any_name(
    gallery: Gallery, pictures: list[Path], tmp_path: Path
) -> None:
    pictures[0] = pictures[0].rename(tmp_path / os.fsdecode(b"caf\xe9\n.png"))
    gallery.show(pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    save(gallery, tmp_path / os.fsdecode(b"copy \xe9.png"))
    assert gallery.answers.suggestion is not None
    assert gallery.answers.suggestion.name == pictures[0].name
    assert (tmp_path / os.fsdecode(b"copy \xe9.png")).read_bytes().startswith(b"\x89PNG")
    assert gallery.line() == "Saved as “copy \\xe9.png”."


def test_a_picture_is_copied_to_the_clipboard_whole(gallery: Gallery, tmp_path: Path) -> None:
    gallery.show([paint(tmp_path / "large.png", COLOURS[1], 3000, 2000)])
    gallery.wait_for(COLOURS[1], "1 of 1")
    gallery.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    gallery.qtbot.waitUntil(lambda: gallery.line().startswith("Copied"))
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (3000, 2000)
    assert image.pixelColor(9, 9) == QColor(COLOURS[1])


def test_a_picture_is_offered_as_wallpaper(open_gallery: Gallery, pictures: list[Path]) -> None:
    with open_gallery.qtbot.waitSignal(open_gallery.window.wallpaper_wanted) as wanted:
        open_gallery.choose("Set as wallpaper")
    assert wanted.args == [pictures[0]]
