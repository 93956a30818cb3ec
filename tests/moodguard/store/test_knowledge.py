"""All that is kept can be seen, taken along and erased, and nothing else is."""

import os
import sys
import zipfile
from pathlib import Path

import pytest

from moodguard.store.knowledge import KnowledgeError, erase, export, holdings
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile
from moodguard.store.profiles import ProfileStore
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsFile


@pytest.fixture
def kept(paths: Paths) -> Paths:
    """A home in which everything that MoodGuard ever keeps is kept, and something of the user's own."""
    SettingsFile(paths.settings_file).save(Settings())
    (paths.config / "settings.broken-20260101-000000.json").write_text("{")
    profile = ProfileStore(paths.profiles).create("Home")
    PersonFile(profile.person_file).save(Person())
    RememberedStateFile(paths.memory_file).save(RememberedState())
    (paths.painted / profile.id).mkdir(parents=True)
    (paths.painted / profile.id / "painting-1.webp").write_bytes(b"x" * 2000)
    paths.screenshots.mkdir()
    (paths.screenshots / "settings.png").write_bytes(b"a window")
    paths.log_file.write_text("a line")
    paths.log_file.with_name("moodguard.log.1").write_text("an older line")
    paths.models.mkdir(parents=True)
    (paths.models / "mine.onnx").write_bytes(b"the user's own")
    return paths


def test_all_that_is_kept_is_shown_with_its_size(kept: Paths) -> None:
    found = {holding.name: holding for holding in holdings(kept)}
    assert {name: len(holding.files) for name, holding in found.items()} == {
        "settings": 2, "consent": 0, "profiles": 2, "paintings": 1, "windows": 1, "wallpaper": 0,
        "state": 3, "import": 0,
    }  # fmt: skip
    assert found["paintings"].size == 2000


def test_a_new_home_holds_nothing(paths: Paths) -> None:
    assert all(not holding.files for holding in holdings(paths))


def test_an_export_holds_every_file_byte_for_byte(kept: Paths, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    assert export(kept, target) == 9
    with zipfile.ZipFile(target) as archive:
        assert "no picture of you" in archive.read("README.txt").decode()
        for holding in holdings(kept):
            for path in holding.files:
                name = f"{holding.name}/{path.relative_to(holding.place).as_posix()}"
                assert archive.read(name) == path.read_bytes()
        assert len(archive.namelist()) == 10
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name != "posix" or sys.platform == "darwin", reason="names are bytes on Linux alone")
def test_a_name_of_any_bytes_can_be_exported(kept: Paths, tmp_path: Path) -> None:
    (kept.profiles / "profile-2" / os.fsdecode(b"caf\xe9.json")).write_text("{}")
    target = tmp_path / os.fsdecode(b"mine\xe9.zip")
    assert export(kept, target) == 10
    with zipfile.ZipFile(target) as archive:
        assert archive.read("profiles/profile-2/caf\\xe9.json") == b"{}"
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(KnowledgeError) as raised:
        export(kept, tmp_path / "no such folder" / target.name)
    str(raised.value).encode()  # can be shown


def test_an_export_that_fails_says_so_and_keeps_what_was_there(kept: Paths, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"“mine\.zip” can't be written"):
        export(kept, tmp_path / "no such folder" / "mine.zip")


def test_erasing_leaves_only_what_is_the_users_own(kept: Paths, home: Path) -> None:
    assert erase(kept) == ""
    assert [path.name for path in home.rglob("*") if path.is_file()] == ["mine.onnx"]
    assert not kept.profiles.exists()
    assert not kept.painted.exists()


def test_links_are_not_followed(kept: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious.txt").write_text("not ours")
    (kept.painted / "linked").symlink_to(elsewhere, target_is_directory=True)
    erase(kept)
    assert (elsewhere / "precious.txt").exists()
