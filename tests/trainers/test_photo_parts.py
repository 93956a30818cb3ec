"""Each photo belongs to one part for good, by its name alone."""

from collections import Counter
from pathlib import Path

import pytest

from trainers.data.landscapes import LandscapeError
from trainers.data.photo_parts import Part, part_of, photo_files


def test_the_parts_have_about_their_shares() -> None:
    counts = Counter(part_of(f"{number:04}.jpg") for number in range(10_000))
    assert counts[Part.ENCODER] == pytest.approx(2000, abs=120)
    assert counts[Part.UNSEEN] == pytest.approx(1200, abs=100)


def test_a_name_never_changes_its_part() -> None:
    names = ("0001.jpg", "0002.jpg", "0003.jpg", "0004.jpg", "0005.jpg", "0000_ubuntukylin.jpg")
    assert [part_of(name) for name in names] == [Part.ENCODER, *[Part.PAINTER] * 5]


def test_the_parts_share_no_photo_and_leave_none_out(tmp_path: Path) -> None:
    lnsim, curated = tmp_path / "landscapes" / "lnsim", tmp_path / "landscapes" / "curated"
    for folder, suffix in ((lnsim, "jpg"), (curated, "webp")):
        folder.mkdir(parents=True)
        for number in range(50):
            (folder / f"{number}.{suffix}").touch()
        (folder / "SOURCES.csv").touch()
    found = [path for part in Part for path in photo_files(tmp_path, part)]
    assert len(found) == len(set(found)) == 100
    assert photo_files(tmp_path, *Part) == sorted(found, key=lambda p: (p.parent == curated, p.name))


def test_missing_photos_are_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(LandscapeError, match="there is no folder"):
        photo_files(tmp_path, Part.UNSEEN)
    (tmp_path / "landscapes" / "lnsim").mkdir(parents=True)
    with pytest.raises(LandscapeError, match="no landscape photos for unseen"):
        photo_files(tmp_path, Part.UNSEEN)
