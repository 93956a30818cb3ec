"""Whatever MoodGuard writes is in one list, and erasing by that list leaves nothing of it."""

import ast
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

import moodguard
from moodguard.store.knowledge import erase, export, holdings
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileStore
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.store.written import linked_drafts

PACKAGE = Path(moodguard.__file__).parent
posix_only = pytest.mark.skipif(os.name != "posix", reason="links need no leave on POSIX alone")

# Whoever adds a writer here asks whether what it writes is in `moodguard.store.written`.
WRITERS = {
    "app/about.py": "a diagnostics report, where the user wants it",
    "app/history_output.py": "the history as a table or a picture, where the user wants it",
    "app/offscreen.py": "pictures of windows",
    "app/wallpaper.py": "the picture that the user wants as wallpaper",
    "desktop/copying.py": "a copy that the user asks for, where they want it",
    "desktop/picture_output.py": "that copy, by way of `copying`",
    "gallery/painting_store.py": "paintings",
    "store/backup.py": "a backup, where the user wants it",
    "store/importing.py": "a backup that is brought back, until that is done",
    "store/json_file.py": "settings, profiles, what was learned, the remembered state",
    "store/knowledge.py": "an export, where the user wants it",
    "store/replacement.py": "files of a backup, and copies of those that they replace, until that is done",
    "system/autostart/launch_agent.py": "the start at login, which erasing switches off",
    "system/autostart/xdg.py": "the start at login, which erasing switches off",
    "system/logging_setup.py": "the log",
    "commands/simulate.py": "a table of the simulator's, where the user wants it",
    "paint_command.py": "paintings and their sheet, where the user wants them",
    "simulator/command.py": "a curve, where the user wants it",
}
CALLS = {
    "write_private",
    "whole_file",
    "write_text",
    "write_bytes",
    "RotatingFileHandler",
    "mkstemp",
    "save_picture",
}

KILLED = """
    import os, sys
    from pathlib import Path
    from moodguard.system.private_files import whole_file, write_target
    with whole_file(write_target(Path(sys.argv[1]))) as file:
        file.write(b"secret")
        file.flush()
        os._exit(1)
"""


def killed_while_writing(path: Path) -> None:
    """What a process that dies in the middle of a write leaves behind."""
    subprocess.run([sys.executable, "-c", textwrap.dedent(KILLED), str(path)], check=False)


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if not path.is_dir())


def names_called(tree: ast.Module) -> Iterator[str]:
    """The names of all that is called, or inherited from."""
    for node in ast.walk(tree):
        for each in [node.func] if isinstance(node, ast.Call) else getattr(node, "bases", []):
            yield each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "")


def test_all_that_writes_files_is_known() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for name in names_called(ast.parse(path.read_text("utf-8")))
        if name in CALLS
    }
    no_writers = {
        "system/private_files.py",
        "sensing/faces/yunet.py",
    }  # how to write; one that reads whole files
    assert found - no_writers == set(WRITERS)


@posix_only
def test_drafts_of_killed_writes_are_shown_exported_and_erased(
    paths: Paths, home: Path, tmp_path: Path
) -> None:
    SettingsFile(paths.settings_file).save(Settings())
    profile = ProfileStore(paths.profiles).create("Home")
    for path in (paths.settings_file, paths.memory_file, profile.person_file):
        path.parent.mkdir(parents=True, exist_ok=True)
        killed_while_writing(path)
    written = files_below(home)
    assert sum(path.suffix == ".tmp" for path in written) == 3
    assert sorted(path for holding in holdings(paths) for path in holding.files) == written
    assert export(paths, tmp_path / "mine.zip") == len(written)
    assert erase(paths) == ""
    assert files_below(home) == []


@posix_only
def test_what_is_kept_elsewhere_and_linked_is_erased_there(paths: Paths, home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles"
    (elsewhere / "work").mkdir(parents=True)
    (elsewhere / "work" / "letter.txt").write_text("the user's own")
    paths.config.mkdir(parents=True)
    paths.profiles.mkdir(parents=True)
    paths.settings_file.symlink_to(elsewhere / "moodguard.json")
    (paths.profiles / "profile-1").symlink_to(elsewhere / "work", target_is_directory=True)
    SettingsFile(paths.settings_file).save(Settings())
    ProfileStore(paths.profiles).load().active.settings_file.save(Settings())
    killed_while_writing(paths.settings_file)
    assert len(files_below(elsewhere)) == 4
    assert [path.parent for path in linked_drafts(paths)] == [elsewhere]
    assert export(paths, tmp_path / "mine.zip") == 3
    assert erase(paths) == ""
    assert [path.name for path in files_below(elsewhere)] == ["letter.txt"]
    assert files_below(home) == []


@posix_only
def test_a_broken_copy_of_a_linked_file_is_erased_where_it_lies(paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "moodguard.json"
    target.write_text("{ half of a secret")
    paths.config.mkdir(parents=True)
    paths.settings_file.symlink_to(target)
    assert "kept as settings.broken-" in SettingsFile(paths.settings_file).load().problem
    assert erase(paths) == ""
    assert not target.exists()


def test_a_folder_that_can_not_be_looked_into_is_said(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    ProfileStore(paths.profiles).create("Home")
    look = Path.iterdir

    def refuse(folder: Path) -> object:
        if folder.name == "profile-1":
            raise PermissionError(13, "Permission denied")
        return look(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert "profile-1 (Permission denied)" in erase(paths)
