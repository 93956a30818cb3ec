"""Reading faces from a folder of class-named subfolders, as other face sets come."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.data.classes import canonical
from trainers.data.faces import DataError
from trainers.data.folders import class_map, read_folder


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
        ("AN", "angry"), ("AF", "fear"), ("FE", "fear"), ("HA", "happy"), ("NE", "neutral"),
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
    put(tmp_path / "calm" / "KA.NE1.26.tiff")
    faces = read_folder(tmp_path)
    assert faces.counts() == {"angry": 1, "happy": 1, "sad": 1, "neutral": 3}
    assert [face.shape[:2] for face in faces.pictures][:2] == [(30, 20), (30, 20)]
    assert {face.dtype for face in faces.pictures} == {np.dtype(np.uint8)}
    assert faces.left_out == {}


def test_what_is_no_picture_is_counted(tmp_path: Path) -> None:
    put(tmp_path / "anger" / "a.png")
    for name in ("b.gif", "notes.txt", ".hidden"):
        (tmp_path / "anger" / name).write_bytes(b"?")

    assert list(read_folder(tmp_path).left_out.values()) == [2]


def test_two_spellings_of_one_class_are_one_class(tmp_path: Path) -> None:
    put(tmp_path / "anger" / "a.png")
    put(tmp_path / "angry" / "a.png")
    assert read_folder(tmp_path).counts() == {"angry": 2}


def test_subfolders_that_name_no_expression_are_left_out_named_and_counted(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    put(tmp_path / "sleepy" / "b.png")
    put(tmp_path / "sleepy" / "c.png")
    faces = read_folder(tmp_path)
    assert len(faces) == 1
    assert faces.left_out == {"folder sleepy: no expression": 2}


def test_empty_class_folders_are_refused_counted_and_named(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    (tmp_path / "fear").mkdir()
    (tmp_path / "sad").mkdir()
    with pytest.raises(DataError, match=r"2 of the class folders .* hold no picture: fear, sad; "):
        read_folder(tmp_path)


def test_empty_class_folders_can_be_left_out(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    (tmp_path / "fear").mkdir()
    faces = read_folder(tmp_path, skip_bad=True)
    assert (len(faces), faces.left_out) == (1, {"folder fear: empty": 0})


def test_other_names_can_be_given_a_class_or_left_out(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    put(tmp_path / "Other" / "b.png")
    put(tmp_path / "1" / "c.png")
    put(tmp_path / "masks" / "d.png")
    faces = read_folder(tmp_path, names=class_map(["other=anger", "1=surprise", "masks=none"]))
    assert faces.counts() == {"angry": 1, "happy": 1, "surprise": 1}
    assert faces.left_out == {"folder masks: left out by --map": 1}


def test_a_given_class_counts_more_than_the_folders_own_name(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    assert read_folder(tmp_path, names=class_map(["happy=sad"])).counts() == {"sad": 1}


def test_a_name_that_no_folder_has_is_refused_with_those_there_are(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    with pytest.raises(DataError, match=r"--map names othr, but .* only the subfolders happy"):
        read_folder(tmp_path, names=class_map(["othr=angry"]))


@pytest.mark.parametrize("word", ["other", "=angry", "other=", "other=sleepy"])
def test_a_map_that_makes_no_sense_is_refused(word: str) -> None:
    with pytest.raises(DataError, match=f"FOLDER=CLASS, not '{word}'"):
        class_map([word])


def test_a_folder_has_one_class() -> None:
    assert class_map(["other=sad", "OTHER=sadness"]) == {"other": "sad"}
    with pytest.raises(DataError, match="the folder other two classes, angry and sad"):
        class_map(["other=angry", "other=sad"])


def test_unreadable_pictures_are_refused_counted_and_named(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    (tmp_path / "happy" / "empty.png").write_bytes(b"")
    (tmp_path / "happy" / "text.jpg").write_text("no picture")
    with pytest.raises(DataError, match=r"2 of 3 pictures .*happy/empty.png, happy/text.jpg.*--skip-bad"):
        read_folder(tmp_path)


def test_unreadable_pictures_can_be_left_out(tmp_path: Path) -> None:
    put(tmp_path / "happy" / "a.png")
    (tmp_path / "happy" / "broken.png").write_bytes(b"\x89PNG")
    faces = read_folder(tmp_path, skip_bad=True)
    assert len(faces) == 1
    assert faces.unreadable == ("happy/broken.png",)
    assert faces.left_out == {"unreadable pictures": 1}


def test_a_folder_with_nothing_but_unreadable_pictures_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "happy").mkdir()
    (tmp_path / "happy" / "broken.png").write_bytes(b"x")
    with pytest.raises(DataError, match="none of the 1 pictures"):
        read_folder(tmp_path, skip_bad=True)


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


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        (("KA.AN1.39.tiff", "KA.HA2.30.tiff"), ("angry", "happy")),
        (("AF01/AF01AFS.png", "AM02/AM02SAFL.png"), ("fear", "sad")),
        (("004_o_m_a_a.jpg", "066_y_f_d_b.jpg"), ("angry", "disgust")),
    ],
)
def test_sets_whose_files_are_named_for_their_classes_need_no_subfolders(
    tmp_path: Path, names: tuple[str, str], labels: tuple[str, str]
) -> None:
    for name in (*names, "cover.png"):
        put(tmp_path / name)
    faces = read_folder(tmp_path)
    assert tuple(faces.counts()) == labels
    (why,) = faces.left_out
    assert "name and folder tell no expression" in why
