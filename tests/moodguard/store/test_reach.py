"""What is in the way of MoodGuard's folders is named with what helps, and nothing harmful is advised."""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from moodguard.store import reach
from moodguard.store.paths import Paths
from moodguard.store.reach import not_kept, unreachable
from support.closed_home import give_away, make_closed, make_read_only, run_python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about the rights of files on POSIX")
as_root = pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="root alone can give away")

TELL = """
import json, os, sys
from moodguard.store.paths import user_paths
from moodguard.store.reach import not_kept, unreachable
told = []
for variables in json.loads(sys.argv[1]):
    for name in ("HOME", "MOODGUARD_HOME"):
        os.environ.pop(name, None)
    os.environ.update(variables)
    paths = user_paths()
    told.append([unreachable(paths, paths.roots), not_kept(paths)])
print(json.dumps(told))
"""


def told(**variables: str) -> tuple[str, str]:
    """What is said in these surroundings of what can't be reached, and of what is not kept."""
    done = run_python("-c", TELL, json.dumps([variables]))
    assert done.returncode == 0, done.stderr
    ((closed, unkept),) = json.loads(done.stdout)
    return closed, unkept


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        for path in [*Path(folder).rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)


def below(home: Path) -> Paths:
    return Paths(home / "config", home / "data", home / "cache", home / "state")


def test_nothing_is_in_the_way_of_folders_that_are_there_or_can_be_made(tmp_path: Path) -> None:
    paths = below(tmp_path / "new" / "home")
    assert unreachable(paths, paths.roots) == not_kept(paths) == ""
    for folder in (*paths.roots, paths.profiles / "profile-1", paths.painted):
        folder.mkdir(parents=True, exist_ok=True)
    paths.settings_file.write_text("{}")
    assert unreachable(paths, paths.roots) == not_kept(paths) == ""


@as_root
def test_what_a_run_of_another_user_has_left_is_given_back_by_one_command(place: Path) -> None:
    home = place / "my home"
    make_closed(home)
    for words in told(MOODGUARD_HOME=str(home)):
        assert words.startswith(
            f"MoodGuard can't use {home}: it belongs to the user 12345, and you can't look"
        )
        assert f"Run “sudo chown -R $USER '{home}'”." in words


@as_root
def test_folders_in_the_users_home_are_given_back_and_others_left_to_their_owner(place: Path) -> None:
    own, others = place / "own", place / "others"
    (own / ".local" / "state").mkdir(parents=True)
    give_away(own / ".local", 0o700)
    assert f"Run “sudo chown -R $USER {own / '.local'}”" in told(HOME=str(own))[0]
    others.mkdir()
    give_away(others, 0o700)
    for variables in ({"HOME": str(others)}, {"MOODGUARD_HOME": str(others / "deeper" / "mine")}):
        words = told(**variables)[0]
        assert "chown" not in words, "a home of somebody else is not to be taken from them"
        assert "Ask the user 12345 to let you, or name another folder in MOODGUARD_HOME." in words


def test_a_folder_of_ones_own_without_the_right_is_opened_again(place: Path) -> None:
    home = place / "home"
    home.mkdir()
    home.chmod(0o000)
    closed, unkept = told(MOODGUARD_HOME=str(home))
    assert "you can't look into it, though it is yours" in closed
    assert f"Run “chmod -R u+rwX {home}”" in closed
    assert unkept.startswith(closed)


@as_root
def test_a_link_to_where_its_user_may_not_go_names_that_place(place: Path) -> None:
    (place / "closed").mkdir()
    (place / "closed" / "home").mkdir()
    give_away(place / "closed", 0o700)
    (place / "home").symlink_to(place / "closed" / "home")
    assert f"MoodGuard can't use {place / 'closed' / 'home'}" in told(MOODGUARD_HOME=str(place / "home"))[0]


def test_what_can_only_be_read_is_in_the_way_of_keeping_alone(place: Path) -> None:
    home = place / "home"
    make_read_only(home)
    closed, unkept = told(MOODGUARD_HOME=str(home))
    assert closed == ""
    assert f"MoodGuard can't use {home}: " in unkept
    assert "you can't write there" in unkept
    assert "keeps nothing there" in unkept


@as_root
@pytest.mark.parametrize("name", ["config/settings.json", "data/profiles/profile-1/person.json"])
def test_a_file_that_can_not_be_read_is_named(place: Path, name: str) -> None:
    file = place / "home" / name
    file.parent.mkdir(parents=True)
    file.write_text("{}")
    give_away(file, 0o600)
    closed, unkept = told(MOODGUARD_HOME=str(place / "home"))
    assert closed == ""
    assert f"MoodGuard can't use {file}: it belongs to the user 12345, and you can't read it" in unkept
    assert f"sudo chown -R $USER {file}" in unkept


def test_a_drive_that_can_only_be_read_is_no_matter_of_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class ReadOnly:
        f_flag = os.ST_RDONLY

    monkeypatch.setattr(reach.os, "access", lambda _, wanted: not wanted & os.W_OK)
    monkeypatch.setattr(reach.os, "statvfs", lambda _: ReadOnly())
    assert "it is on a drive that can only be read. Make that drive writable" in not_kept(below(tmp_path))


def test_a_drive_that_is_gone_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(path: Path, **_: object) -> os.stat_result:
        raise OSError(107, "Transport endpoint is not connected", str(path))

    monkeypatch.setattr(Path, "stat", gone)
    paths = below(tmp_path)
    assert "the drive is gone" in unreachable(paths, paths.roots)
