"""Only the user's own audio files are offered, and those of a folder in turn."""

import os
import sys
from pathlib import Path

import pytest

from moodguard.store.sounds import sound_for


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.ogg", "a.MP3", "list.m3u", "run.sh", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "album.mp3").mkdir()
    return tmp_path


def test_the_files_of_a_folder_come_in_turn(folder: Path) -> None:
    names = [sound.name for number in range(3) if (sound := sound_for(str(folder), number))]
    assert names == ["a.MP3", "b.ogg", "a.MP3"]


def test_a_file_is_itself(folder: Path) -> None:
    assert sound_for(str(folder / "b.ogg"), 7) == folder / "b.ogg"


@pytest.mark.parametrize("name", ["list.m3u", "run.sh", "gone.ogg", "album.mp3"])
def test_what_is_no_audio_file_is_never_offered(folder: Path, name: str) -> None:
    assert sound_for(str(folder / name), 0) is None


def test_a_folder_that_cannot_be_read_offers_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    assert sound_for(str(folder), 0) is None


@pytest.mark.parametrize("place", ["", "https://example.org/rain.mp3"])
def test_nothing_and_links_are_never_offered(place: str) -> None:
    assert sound_for(place, 0) is None


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_sounds_in_a_folder_of_any_name_are_found(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"Ger\xe4usche")
    folder.mkdir()
    (folder / os.fsdecode(b"\xff.ogg")).touch()
    for place in (str(folder), str(tmp_path / "Geräusche"), str(tmp_path / "Ger\ufffdusche")):
        assert sound_for(place, 0) == folder / os.fsdecode(b"\xff.ogg")
