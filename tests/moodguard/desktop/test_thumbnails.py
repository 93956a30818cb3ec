"""The row of small pictures, and what of the pictures is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QPushButton

from moodguard.desktop.picture_filter import ALL, FAVOURITES, MOST_THEMES, PictureFilter, filters
from moodguard.desktop.thumbnails import MOST_KEPT, ThumbnailStrip
from moodguard.desktop.viewer_notes import NoPictures
from moodguard.store.taste import Answer
from support.gallery_window import COLOURS, Gallery, paint


def strip_of(gallery: Gallery) -> ThumbnailStrip:
    strip = gallery.window.findChild(ThumbnailStrip)
    strip = gallery.window.findChild(ThumbnailStrip)
    assert strip is not None
    return strip


def thumbnail(gallery: Gallery, row: int) -> QPixmap | None:
    found = strip_of(gallery).model().index(row, 0).data(Qt.ItemDataRole.DecorationRole)
    return found if isinstance(found, QPixmap) else None


@pytest.fixture
def with_row(open_gallery: Gallery) -> Gallery:
    open_gallery.press(Qt.Key.Key_T)
    open_gallery.qtbot.waitUntil(lambda: all(thumbnail(open_gallery, row) for row in range(4)))
    return open_gallery


def test_the_row_shows_each_picture_in_small(with_row: Gallery) -> None:
    for row, colour in enumerate(COLOURS):
        pixmap = thumbnail(with_row, row)
        assert pixmap is not None
        assert pixmap.toImage().pixelColor(5, 5) == QColor(colour)
        assert pixmap.width() <= 168


def test_it_comes_and_goes_by_key_button_and_menu(open_gallery: Gallery) -> None:
    assert open_gallery.window.findChild(ThumbnailStrip) is None, "made when it is first wanted"
    open_gallery.press(Qt.Key.Key_T)
    strip = strip_of(open_gallery)
    assert not strip.isHidden()
    open_gallery.choose("Hide the row")
    assert strip.isHidden()
    open_gallery.click("Show all in a row")
    assert not strip.isHidden()


def test_a_click_on_a_small_picture_shows_it(with_row: Gallery) -> None:
    strip = strip_of(with_row)
    place = strip.visualRect(strip.model().index(2, 0)).center()
    with_row.qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with_row.wait_for(COLOURS[2], "3 of 4")


def test_arrow_keys_go_along_the_row_and_the_ring_follows(with_row: Gallery) -> None:
    strip = strip_of(with_row)
    strip.setFocus()
    with_row.qtbot.keyClick(strip, Qt.Key.Key_Right)
    with_row.wait_for(COLOURS[1], "2 of 4")
    with_row.qtbot.keyClick(strip, Qt.Key.Key_End)
    with_row.wait_for(COLOURS[3], "4 of 4")
    with_row.press(Qt.Key.Key_Left)
    assert strip.currentIndex().row() == 2


def test_other_keys_are_the_window_s(with_row: Gallery, pictures: list[Path]) -> None:
    told: list[Path] = []
    with_row.window.answered.connect(lambda path, _: told.append(path))
    with_row.qtbot.keyClick(strip_of(with_row), Qt.Key.Key_L)
    assert told == [pictures[0]]


def test_a_screen_reader_hears_which_one_it_is_and_whether_it_is_liked(with_row: Gallery) -> None:
    index = strip_of(with_row).model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Picture 1 of 4: 0"
    with_row.press(Qt.Key.Key_L)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("you like it")


def test_only_what_is_in_sight_is_read(gallery: Gallery, tmp_path: Path) -> None:
    many = [paint(tmp_path / f"{number:03}.png", COLOURS[number % 4]) for number in range(120)]
    gallery.show(many)
    gallery.press(Qt.Key.Key_T)
    gallery.qtbot.waitUntil(lambda: thumbnail(gallery, 3) is not None)
    assert thumbnail(gallery, 119) is None
    gallery.press(Qt.Key.Key_End)
    gallery.qtbot.waitUntil(lambda: thumbnail(gallery, 119) is not None)
    assert sum(thumbnail(gallery, row) is not None for row in range(120)) < 60
    assert MOST_KEPT < 1000


def test_one_that_can_t_be_read_is_asked_for_once(gallery: Gallery, pictures: list[Path]) -> None:
    pictures[2].write_bytes(b"no picture")
    gallery.show(pictures)
    gallery.press(Qt.Key.Key_T)
    strip = strip_of(gallery)
    gallery.qtbot.waitUntil(lambda: pictures[2] in strip._unread)
    strip._read_what_is_seen()
    assert thumbnail(gallery, 2) is None


def test_closing_frees_the_small_pictures(with_row: Gallery) -> None:
    with_row.window.close()
    assert thumbnail(with_row, 0) is None


# --- what is shown


@pytest.fixture
def themed(gallery: Gallery, pictures: list[Path]) -> Gallery:
    themes = dict(zip(pictures, ("Sea", "Dusk", "Sea", "Dusk"), strict=True))
    gallery.window.show_pictures(
        pictures, "Your gallery", "", activate=True, themes=themes, answers={pictures[3]: Answer.LIKE}
    )
    gallery.wait_for(COLOURS[0], "1 of 4")
    return gallery


def test_a_theme_by_name_is_shown_alone_and_all_again(themed: Gallery) -> None:
    themed.choose("Dusk")
    themed.wait_for(COLOURS[1], "1 of 2")
    assert themed.menu()["Dusk"].isChecked()
    themed.choose("All pictures")
    themed.wait_for(COLOURS[1], "2 of 4")


def test_favourites_are_shown_alone(themed: Gallery) -> None:
    themed.choose("Favourites")
    themed.wait_for(COLOURS[3], "1 of 1")


def test_without_favourites_it_is_said_how_to_have_some_and_all_are_offered(
    gallery: Gallery, pictures: list[Path]
) -> None:
    gallery.show(pictures)
    gallery.choose("Favourites")
    assert any("no favourites here yet" in text for text in gallery.texts())
    none = gallery.window.findChild(NoPictures)
    assert none is not None
    shown = [button for button in none.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in shown] == ["Show all pictures"]
    gallery.qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    gallery.wait_for(COLOURS[0], "1 of 4")


def test_the_next_opening_shows_all(themed: Gallery, pictures: list[Path]) -> None:
    themed.choose("Favourites")
    themed.window.close()
    themed.show(pictures)
    themed.wait_for(COLOURS[0], "1 of 4")


def test_a_theme_that_is_gone_shows_all(themed: Gallery, pictures: list[Path]) -> None:
    themed.choose("Dusk")
    themed.show(pictures)
    assert any(text.endswith(" of 4") for text in themed.captions())


def test_a_theme_of_one_picture_and_a_single_theme_are_nothing_to_choose() -> None:
    paths = [Path(str(number)) for number in range(4)]
    assert filters(paths, dict.fromkeys(paths, "Sea")) == [ALL, FAVOURITES]
    themes = dict(zip(paths, ("b", "b", "A", "A"), strict=True))
    assert [each.name for each in filters(paths, themes)] == ["All pictures", "Favourites", "A", "b"]
    assert filters([*paths, Path("x")], themes | {Path("x"): "lone"})[2:] == [
        PictureFilter(theme="A"), PictureFilter(theme="b")
    ]  # fmt: skip


def test_a_menu_of_themes_has_an_end() -> None:
    paths = [Path(str(number)) for number in range(400)]
    themes = {path: f"theme {number // 2}" for number, path in enumerate(paths)}
    assert len(filters(paths, themes)) == MOST_THEMES + 2
