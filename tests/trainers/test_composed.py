"""The composed data set: other face sets beside FER-2013, by the names that their files came with."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.data.classes import KNOWN_CLASSES
from trainers.data.composed import with_other_sets
from trainers.data.faces import DataError, FaceSet

FILES = {
    "jaffe/KA.AN1.39.tiff": "angry",
    "jaffe/KM.SU3.11.tiff": "surprise",
    "kdef/AF01/AF01AFS.JPG": "fear",
    "kdef/AM02/BM02HAHL.JPG": "happy",
    "faces/004_o_m_d_a.jpg": "disgust",
    "rafd/Rafd090_01_Caucasian_female_contemptuous_frontal.jpg": "contempt",
    "rafd/Rafd090_01_Caucasian_female_sad_left.jpg": "sad",
    "kdef_gan/neutral/made-7.png": "neutral",
}
FER = FaceSet("FER-2013", np.zeros((2, 48, 48), np.uint8), np.array([0, 3]), "0" * 64)


def write(path: Path, shade: int = 100) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full((60, 50, 3), shade, np.uint8))


def test_all_sets_that_are_there_are_joined(tmp_path: Path) -> None:
    for name in FILES:
        write(tmp_path / name)
    (tmp_path / "kdef" / "README.txt").write_text("no picture")

    joined = with_other_sets(FER, tmp_path)

    assert joined.name == "FER-2013 + JAFFE + FACES + KDEF + RaFD + GAN-made KDEF"
    assert len(joined) == len(joined.pictures) == 2 + len(FILES)
    found = sorted(KNOWN_CLASSES[label] for label in joined.labels[2:])
    assert found == sorted(FILES.values())
    assert joined.pictures[1].shape == (48, 48)
    assert joined.pictures[9].shape == (60, 50, 3)
    assert joined.sha256 != FER.sha256
    with pytest.raises(IndexError):
        joined.pictures[10]


def test_without_other_sets_there_is_fer_2013_alone(tmp_path: Path) -> None:
    assert with_other_sets(FER, tmp_path) is FER


def test_the_hash_covers_what_the_pictures_show(tmp_path: Path) -> None:
    write(tmp_path / "jaffe" / "KA.AN1.39.tiff", 100)
    before = with_other_sets(FER, tmp_path).sha256
    write(tmp_path / "jaffe" / "KA.AN1.39.tiff", 101)

    assert with_other_sets(FER, tmp_path).sha256 != before


def test_a_folder_without_any_known_name_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "rafd" / "holiday.jpg")

    with pytest.raises(DataError, match="no pictures whose names tell an expression as those of RaFD do"):
        with_other_sets(FER, tmp_path)


def test_unreadable_pictures_are_named_and_counted_before_anything_is_learned(tmp_path: Path) -> None:
    write(tmp_path / "jaffe" / "KM.SU3.11.tiff")
    for name in ("KA.AN1.39.tiff", "KA.HA1.39.tiff"):
        (tmp_path / "jaffe" / name).write_bytes(b"no picture")

    with pytest.raises(DataError, match=r"2 of 3 pictures can't be read; .*KA\.AN1\.39\.tiff, .*KA\.HA1"):
        with_other_sets(FER, tmp_path)


def test_a_picture_that_has_gone_since_is_named(tmp_path: Path) -> None:
    write(tmp_path / "jaffe" / "KA.AN1.39.tiff")
    joined = with_other_sets(FER, tmp_path)
    (tmp_path / "jaffe" / "KA.AN1.39.tiff").write_bytes(b"")

    with pytest.raises(DataError, match=r"KA\.AN1\.39\.tiff can't be read"):
        joined.pictures[2]


def test_pictures_that_tell_no_expression_are_left_out_and_counted(tmp_path: Path) -> None:
    for name in ("AF01AFS.JPG", "holiday.jpg", "AF01XXS.JPG"):
        write(tmp_path / "kdef" / name)

    joined = with_other_sets(FER, tmp_path)

    assert len(joined) == 3
    assert joined.left_out == {"KDEF: name and folder tell no expression": 2}
