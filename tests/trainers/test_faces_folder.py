"""Reading faces from a folder of class-named subfolders, as other face sets come."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.data.classes import canonical
from trainers.data.faces import DataError
from trainers.data.folders import read_folder


def put(path: Path, shade: int = 100, shape: tuple[int, ...] = (30, 20)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    done, content = cv2.imencode(path.suffix.lower(), np.full(shape, shade, np.uint8))
    assert done
    path.write_bytes(content.tobytes())


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("anger", "angry"), ("Angry", "angry"), ("disgusted", "disgust"), ("fearful", "fear"),
        ("afraid", "fear"), ("happiness", "happy"), ("joy", "happy"), ("SADNESS", "sad"),
        ("surprised", "surprise"), ("calm", "neutral"), ("contempt", "contempt"), ("sleepy", None),
    ],
)  # fmt: skip
def test_names_of_other_face_sets_are_understood(name: str, meaning: str | None) -> None:
    assert canonical(name) == meaning


def test_every_kind_of_picture_is_read_at_its_own_size(tmp_path: Path) -> None:
    put(tmp_path / "anger" / "a.png")
    put(tmp_path / "happiness" / "b.JPG", shape=(50, 40, 3))
    put(tmp_path / "sad" / "c.webp", shape=(48, 48, 3))
    put(tmp_path / "calm" / "d.bmp")
    put(tmp_path / "calm" / "deeper" / "e.jpeg")
    faces = read_folder(tmp_path)
    assert faces.counts() == {"angry": 1, "happy": 1, "sad": 1, "neutral": 2}
    assert [face.shape[:2] for face in faces.pictures][:2] == [(30, 20), (30, 20)]
    assert {face.dtype for face in faces.pictures} == {np.dtype(np.uint8)}
    assert faces.left_out == {}


def test_two_spellings_of_one_class_are_one_class(tmp_path: Path) -> None:
    put(tmp_path / "anger" / "a.png")
    put(tmp_path / "angry" / "a.png")
    assert read_folder(tmp_path).counts() == {"angry": 2}


def test_unknown_and_empty_subfolders_are_left_out_and_named(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    put(tmp_path / "sleepy" / "b.png")
    put(tmp_path / "sleepy" / "c.png")
    (tmp_path / "fear").mkdir()
    faces = read_folder(tmp_path)
    assert len(faces) == 1
    assert faces.left_out == {"folder sleepy: no expression": 2, "folder fear: empty": 0}


def test_unreadable_pictures_are_refused_counted_and_named(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    (tmp_path / "happy" / "empty.png").write_bytes(b"")
    (tmp_path / "happy" / "text.jpg").write_text("no picture")
    with pytest.raises(DataError, match=r"2 of 3 pictures .*happy/empty.png, happy/text.jpg.*--skip-unread"):
        read_folder(tmp_path)


def test_unreadable_pictures_can_be_left_out(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    (tmp_path / "happy" / "broken.png").write_bytes(b"\x89PNG")
    faces = read_folder(tmp_path, skip_unreadable=True)
    assert len(faces) == 1
    assert faces.unreadable == ("happy/broken.png",)
    assert faces.left_out == {"unreadable pictures": 1}


def test_a_folder_with_nothing_but_unreadable_pictures_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "happy").mkdir()
    (tmp_path / "happy" / "broken.png").write_bytes(b"x")
    with pytest.raises(DataError, match="none of the 1 pictures"):
        read_folder(tmp_path, skip_unreadable=True)


def test_a_folder_without_faces_says_what_is_looked_for_and_what_it_has(tmp_path: Path) -> None:
    put(tmp_path / "sleepy" / "a.png")
    with pytest.raises(DataError, match=r"holds no faces: .*angry.*; it has folder sleepy"):
        read_folder(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "faces.txt").write_text("x")
    with pytest.raises(DataError, match=r"neither an \.npz file nor a folder"):
        read_folder(tmp_path / "faces.txt")


def test_the_hash_depends_on_names_and_contents_but_not_on_the_place(tmp_path: Path) -> None:
    put(tmp_path / "one" / "happy" / "a.png")
    put(tmp_path / "two" / "happy" / "a.png")
    put(tmp_path / "renamed" / "happy" / "b.png")
    put(tmp_path / "changed" / "happy" / "a.png", shade=101)
    hashes = [read_folder(tmp_path / name).sha256 for name in ("one", "two", "renamed", "changed")]
    assert hashes[0] == hashes[1]
    assert len(set(hashes)) == 3
