"""Where windows were: kept by name, and never in anybody's way."""

import json
import os
from pathlib import Path

import pytest

from moodguard.store.window_places import WindowPlace, WindowPlacesFile

PLACE = WindowPlace(-300, 40, 800, 600, True, True)


@pytest.fixture
def file(tmp_path: Path) -> WindowPlacesFile:
    return WindowPlacesFile(tmp_path / "state" / "windows.json")


def test_a_place_is_kept_by_the_window_s_name(file: WindowPlacesFile) -> None:
    assert file.load("gallery") is None
    file.save("gallery", PLACE)
    file.save("other", WindowPlace(1, 2, 3, 4))
    again = WindowPlacesFile(file.path)
    assert again.load("gallery") == PLACE
    assert again.load("other") == WindowPlace(1, 2, 3, 4)


def test_what_has_not_changed_is_not_written_again(file: WindowPlacesFile) -> None:
    file.save("gallery", PLACE)
    before = file.path.stat().st_mtime_ns
    file.save("gallery", PLACE)
    assert file.path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "bad",
    [{"x": 1.5}, {"y": True}, {"width": 0}, {"height": 10**9}, {"x": "left"}, {"x": None}, {"y": -(10**6)}],
)
def test_a_place_that_can_t_be_is_none_and_others_hold(
    file: WindowPlacesFile, bad: dict[str, object]
) -> None:
    good = {"x": 1, "y": 2, "width": 3, "height": 4}
    file.path.parent.mkdir()
    windows = {"gallery": good | bad, "other": good}
    file.path.write_text(json.dumps({"version": 1, "windows": windows}))
    assert file.load("gallery") is None
    assert file.load("other") == WindowPlace(1, 2, 3, 4)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 1, "windows": 3}', b"\xff\xfe", b"null"])
def test_a_file_that_makes_no_sense_costs_only_the_places(file: WindowPlacesFile, content: bytes) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(content)
    assert file.load("gallery") is None
    file.save("gallery", PLACE)
    assert file.load("gallery") == PLACE


def test_what_a_later_version_has_written_stays(file: WindowPlacesFile) -> None:
    file.path.parent.mkdir()
    content = '{"version": 2, "windows": {"gallery": "somewhere"}}'
    file.path.write_text(content)
    assert file.load("gallery") is None
    file.save("gallery", PLACE)
    assert file.path.read_text() == content


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_can_t_be_written_is_no_trouble(file: WindowPlacesFile) -> None:
    file.path.parent.mkdir(mode=0o500)
    file.save("gallery", PLACE)
    assert file.load("gallery") is None


def test_a_folder_in_its_place_is_no_trouble(file: WindowPlacesFile) -> None:
    file.path.mkdir(parents=True)
    assert file.load("gallery") is None
    file.save("gallery", PLACE)
    assert file.path.is_dir()
