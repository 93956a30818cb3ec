"""Private files are written whole or not at all, for one user's eyes."""

import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moodguard.system.private_files import (
    ABANDONED_AFTER,
    make_private_folder,
    remove_abandoned_drafts,
    whole_file,
    write_private,
)
from support.full_disk import largest_file

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="file modes are a matter of POSIX systems")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(first=st.binary(max_size=4000), second=st.binary(max_size=4000))
def test_what_was_written_last_is_read_back(tmp_path: Path, first: bytes, second: bytes) -> None:
    path = tmp_path / "settings.json"
    write_private(path, first)
    write_private(path, second)
    assert path.read_bytes() == second
    assert list(tmp_path.iterdir()) == [path]


@posix_only
def test_file_and_new_folders_are_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "config" / "moodguard" / "settings.json"
    before = os.umask(0)
    try:
        write_private(path, b"{}")
    finally:
        os.umask(before)
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700
    assert mode(path.parent.parent) == 0o700


@posix_only
def test_a_file_that_others_could_read_becomes_private(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"{}")
    path.chmod(0o644)
    write_private(path, b"[]")
    assert mode(path) == 0o600


@posix_only
def test_a_folder_that_exists_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    make_private_folder(folder)
    assert mode(folder) == 0o755


@posix_only
def test_a_failed_write_keeps_the_old_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_private(path, b"old")
    with largest_file(1000), pytest.raises(OSError, match="too large"):
        write_private(path, b"x" * 100_000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_can_not_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "settings.json"
    folder.mkdir()
    with pytest.raises((IsADirectoryError, PermissionError)):
        write_private(folder, b"{}")
    assert list(tmp_path.iterdir()) == [folder]
    assert list(folder.iterdir()) == []


def test_a_folder_that_can_not_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"a file where a folder should be")
    with pytest.raises((FileExistsError, NotADirectoryError)):
        write_private(tmp_path / "config" / "settings.json", b"{}")


@posix_only
def test_a_link_to_a_file_kept_elsewhere_stays_a_link(tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "moodguard.json"
    write_private(kept, b"old")
    link = tmp_path / "settings.json"
    link.symlink_to(kept)
    write_private(link, b"new")
    assert link.is_symlink()
    assert kept.read_bytes() == b"new"


def test_a_block_that_fails_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(b"old")

    def write_half() -> None:
        with whole_file(path) as file:
            file.write(b"half")
            raise RuntimeError("the other half is missing")

    with pytest.raises(RuntimeError, match="missing"):
        write_half()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_longest_name_that_a_disk_takes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("早" * 85)
    write_private(path, b"x")
    assert list(tmp_path.iterdir()) == [path]


def killed_while_writing(path: Path) -> Path:
    """The draft that is left when a process ends in the middle of a write."""
    with whole_file(path):
        (draft,) = path.parent.glob(f".{path.name}.*.tmp")
        kept = draft.with_suffix(".kept")
        os.link(draft, kept)
    path.unlink()
    kept.rename(draft)
    return draft


@posix_only
def test_drafts_of_killed_processes_are_removed_and_those_under_way_stay(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    (folder / "profiles").mkdir(parents=True)
    elsewhere.mkdir()
    old = killed_while_writing(folder / "profiles" / "person.json")
    not_ours = folder / ".someone.tmp"
    not_ours.touch()
    kept = folder / "person.json"
    kept.touch()
    linked = killed_while_writing(elsewhere / "a.json")
    (folder / "link").symlink_to(elsewhere, target_is_directory=True)
    for path in (old, not_ours, kept, linked):
        os.utime(path, (1000, 1000))
    young = killed_while_writing(folder / "taste.json")
    os.utime(young, (1000 + ABANDONED_AFTER / 2, 1000 + ABANDONED_AFTER / 2))
    assert remove_abandoned_drafts([folder, tmp_path / "nowhere"], now=1001 + ABANDONED_AFTER) == 1
    assert not old.exists()
    assert all(path.exists() for path in (not_ours, kept, linked, young))
