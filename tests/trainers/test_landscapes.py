"""The reader of landscape photos: what it gives, and what it says about files that it can't use."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.data.landscapes import LandscapeError, read_landscapes, read_photos


def write_photo(path: Path, height: int, width: int, bgr: tuple[int, int, int] = (40, 90, 200)) -> None:
    photo = np.full((height, width, 3), bgr, np.uint8)
    path.write_bytes(cv2.imencode(path.suffix, photo)[1].tobytes())


def test_photos_come_in_the_order_of_their_names_with_the_short_side_asked_for(tmp_path: Path) -> None:
    write_photo(tmp_path / "b.png", 100, 150)
    write_photo(tmp_path / "a.JPG", 200, 100)
    landscapes = read_landscapes(tmp_path, short_side=50)
    assert [picture.shape for picture in landscapes.pictures] == [(100, 50, 3), (50, 75, 3)]
    assert landscapes.unusable == ()


def test_colours_are_in_the_order_red_green_blue(tmp_path: Path) -> None:
    write_photo(tmp_path / "red.png", 60, 60, bgr=(10, 20, 250))
    assert read_landscapes(tmp_path, 50).pictures[0][25, 25].tolist() == [250, 20, 10]


def test_unusable_files_are_named_with_the_reason_and_the_rest_is_read(tmp_path: Path) -> None:
    write_photo(tmp_path / "good.png", 80, 80)
    write_photo(tmp_path / "tiny.png", 20, 300)
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "text.png").write_text("not a picture")
    (tmp_path / "cut.png").write_bytes((tmp_path / "good.png").read_bytes()[:40])
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "notes.txt").write_text("about the photos")
    landscapes = read_landscapes(tmp_path, 50)
    assert len(landscapes.pictures) == 1
    told = dict(line.split(": ", 1) for line in landscapes.unusable)
    assert told.keys() == {"tiny.png", "empty.jpg", "text.png", "cut.png", "folder.jpg"}
    assert told["tiny.png"] == "its short side is 20 pixels; 50 are needed"
    assert told["text.png"] == "not a picture, or damaged"


def test_a_missing_folder_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(LandscapeError, match=r"there is no folder .*nowhere"):
        read_landscapes(tmp_path / "nowhere", 50)


def test_a_folder_without_pictures_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LandscapeError, match="holds no JPEG, PNG or WebP"):
        read_landscapes(tmp_path, 50)


def test_a_folder_of_nothing_usable_is_an_error_that_names_the_first_file(tmp_path: Path) -> None:
    (tmp_path / "first.jpg").write_bytes(b"x")
    (tmp_path / "second.jpg").write_bytes(b"y")
    with pytest.raises(LandscapeError, match=r"none of the 2 pictures .*first\.jpg"):
        read_landscapes(tmp_path, 50)


def test_the_hash_follows_names_and_contents_of_the_used_files_only(tmp_path: Path) -> None:
    write_photo(tmp_path / "one.png", 80, 80)
    write_photo(tmp_path / "two.png", 80, 90)
    before = read_landscapes(tmp_path, 50).sha256
    (tmp_path / "broken.png").write_bytes(b"x")
    assert read_landscapes(tmp_path, 50).sha256 == before
    (tmp_path / "two.png").rename(tmp_path / "three.png")
    renamed = read_landscapes(tmp_path, 50).sha256
    assert renamed != before
    write_photo(tmp_path / "one.png", 80, 80, bgr=(1, 2, 3))
    assert read_landscapes(tmp_path, 50).sha256 not in (before, renamed)


def test_photos_keep_what_they_have_up_to_what_is_wanted(tmp_path: Path) -> None:
    sides = (100, 110, 200)
    for side in sides:
        noise = np.random.default_rng(side).integers(0, 255, (side, side + 40, 3)).astype(np.uint8)
        (tmp_path / f"{side}.png").write_bytes(cv2.imencode(".png", noise)[1].tobytes())
    files = [tmp_path / f"{side}.png" for side in sides]
    assert [picture.shape[0] for picture in read_photos(files, 100).pictures] == [100, 100, 100]
    assert [picture.shape[0] for picture in read_photos(files, 100, 120).pictures] == [100, 110, 120]
    assert "105 are needed" in read_photos(files, 105, 120).unusable[0]
