"""Profiles on disk: made, named, chosen, deleted, and found again whatever happened to the list."""

import errno
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.cli import main
from moodguard.commands.profile import run_profile_command
from moodguard.store.json_file import JsonFile
from moodguard.store.paths import Paths
from moodguard.store.profile_list import LONGEST_NAME, MOST_PROFILES
from moodguard.store.profiles import FIRST_NAME, ProfileError, ProfileStore, settings_of
from moodguard.store.settings import PERSONAL, SHARED, Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.system.file_lock import turn_to_change
from support.absurd import ABSURD


@pytest.fixture
def store(tmp_path: Path) -> ProfileStore:
    return ProfileStore(tmp_path / "profiles")


def names(store: ProfileStore) -> list[str]:
    return [profile.name for profile in store.load().all]


def test_at_first_there_is_one_and_nothing_is_written(store: ProfileStore, tmp_path: Path) -> None:
    assert names(store) == [FIRST_NAME]
    assert store.load().active.name == FIRST_NAME
    assert list(tmp_path.iterdir()) == []


def test_profiles_are_made_used_renamed_and_deleted(store: ProfileStore) -> None:
    home = store.create("  Home ")
    assert names(store) == [FIRST_NAME, "Home"]
    assert store.load().active.name == FIRST_NAME
    store.use(home)
    store.rename(home, "At home")
    assert store.load().active.name == "At home"
    (home.folder / "taste.json").write_text("{}")
    store.delete(home)
    assert names(store) == [FIRST_NAME]
    assert not home.folder.exists()


def test_what_was_painted_for_a_profile_goes_with_it(paths: Paths) -> None:
    store = ProfileStore(paths.profiles, paths.painted)
    home = store.create("Home")
    folder = paths.painted / home.id
    for _ in range(2):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "a.png").write_bytes(b"a painting")
        if home in store.load().all:
            names = ["Home"]
            assert run_profile_command(paths, "delete", names, sure=True, tell_app=lambda: None) == 0
            assert not folder.exists()
    assert store.create("Another").id == home.id
    assert not folder.exists(), "painted by an app that ran while it was deleted"


def test_a_new_profile_never_gets_the_folder_of_another(store: ProfileStore) -> None:
    first = store.create("A")
    second = store.create("B")
    store.delete(first)
    third = store.create("C")
    assert len({first.folder, second.folder, third.folder}) == 3


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "needs a name"),
        (" \n\t", "needs a name"),
        ("x" * (LONGEST_NAME + 1), "at most"),
        ("mE", "already"),
    ],
)
def test_a_name_that_can_not_be_used_is_refused_in_words(store: ProfileStore, name: str, says: str) -> None:
    with pytest.raises(ProfileError, match=says):
        store.create(name)


def test_the_last_profile_can_not_be_deleted(store: ProfileStore) -> None:
    with pytest.raises(ProfileError, match="only profile"):
        store.delete(store.load().active)


def test_there_is_an_end_to_it(store: ProfileStore) -> None:
    for number in range(MOST_PROFILES - 1):
        store.create(f"Number {number}")
    with pytest.raises(ProfileError, match="Delete one first"):
        store.create("One more")


@given(st.lists(st.text(max_size=LONGEST_NAME), max_size=4))
def test_names_of_any_letters_come_back_on_one_line(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[str]
) -> None:
    store = ProfileStore(tmp_path_factory.mktemp("data") / "profiles")
    made, refusals = [], []
    for name in wanted:
        try:
            made.append(store.create(name).name)
        except ProfileError as error:
            refusals.append(str(error))
    assert all(refusals)
    assert names(store) == [FIRST_NAME, *made]
    assert all(name.isprintable() for name in made)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '{"version": 0}',
        '{"version": 1, "active": 1, "names": {"profile-1": 1}}',
        '{"version": 1, "active": "profile-2", "names": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"version": 1, "active": NaN, "names": {"profile-1": "Me", "profile-2": "' + "x" * 9999 + '"}}',
    ],
)
def test_a_broken_list_is_kept_aside_and_no_profile_is_lost(
    store: ProfileStore, tmp_path: Path, content: str
) -> None:
    store.use(store.create("Home"))
    listing = tmp_path / "profiles" / "profiles.json"
    listing.write_text(content)
    found = store.load()
    assert [profile.id for profile in found.all] == ["profile-1", "profile-2"]
    assert "kept as profiles.broken-" in found.problem
    (kept,) = listing.parent.glob("profiles.broken-*.json")
    assert kept.read_text() == content


def test_a_bad_name_costs_no_other_nor_who_is_in_use(store: ProfileStore, tmp_path: Path) -> None:
    store.use(store.create("Home"))
    listing = tmp_path / "profiles" / "profiles.json"
    for value in ABSURD:
        listing.write_text(
            f'{{"version": 1, "active": "profile-2", "names": {{"profile-1": {value}, "profile-2": "Home"}}}}'
        )
        found = store.load()
        assert (found.active.id, found.active.name) == ("profile-2", "Home")
        assert len(found.all) == 2
        assert 0 < len(found.all[0].name) <= LONGEST_NAME
        assert store.load().problem == ""


@pytest.mark.parametrize("content", ["{", '{"version": 1, "active": "", "names": {"profile-1": 7}}'])
def test_a_bad_list_that_can_not_be_kept_aside_is_not_written_over(
    store: ProfileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    def refuse(*_: object) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(JsonFile, "copy_aside", refuse)
    monkeypatch.setattr(JsonFile, "put_aside", refuse)
    store.use(store.create("Home"))
    listing = tmp_path / "profiles" / "profiles.json"
    listing.write_text(content)
    assert "No space left on device" in store.load().problem
    with pytest.raises(ProfileError, match="No space left on device"):
        store.create("Work")
    assert listing.read_text() == content


def test_of_a_million_names_as_many_are_served_as_there_may_be(store: ProfileStore, tmp_path: Path) -> None:
    store.use(store.create("Home"))
    names = {f"profile-{number}": "Home" for number in range(1, 30_000)}
    content = {"version": 1, "active": "profile-2", "names": names}
    (tmp_path / "profiles" / "profiles.json").write_text(json.dumps(content))
    found = store.load()
    assert len(found.all) == MOST_PROFILES
    assert "names 29999 profiles" in found.problem
    assert store.load().problem == ""


def test_after_the_highest_number_a_new_profile_gets_a_free_one(store: ProfileStore, tmp_path: Path) -> None:
    (tmp_path / "profiles" / "profile-999999999").mkdir(parents=True)
    assert store.create("Home").id == "profile-1"
    assert {profile.id for profile in store.load().all} == {"profile-1", "profile-999999999"}


def test_digits_of_other_scripts_are_no_number_of_a_profile(store: ProfileStore, tmp_path: Path) -> None:
    (tmp_path / "profiles" / "profile-1\u0663").mkdir(parents=True)
    assert [profile.id for profile in store.load().all] == ["profile-1"]


def test_a_profile_whose_deletion_was_cut_short_is_gone(store: ProfileStore, tmp_path: Path) -> None:
    half = tmp_path / "profiles" / "deleted-profile-2"
    half.mkdir(parents=True)
    (half / "person.json").write_text("{}")
    assert names(store) == [FIRST_NAME]
    assert not half.exists()


def test_a_folder_that_can_not_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "profiles").write_text("a file is in the way")
    store = ProfileStore(tmp_path / "profiles")
    with pytest.raises(ProfileError, match="can't be saved"):
        store.create("Home")
    assert names(store) == [FIRST_NAME]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX'")
def test_files_are_this_users_alone(store: ProfileStore, tmp_path: Path) -> None:
    home = store.create("Home")
    home.settings_file.save(Settings())
    modes = {path.stat().st_mode & 0o077 for path in (tmp_path / "profiles").rglob("*")}
    assert modes == {0}


def test_personal_settings_are_kept_with_the_profile_and_the_others_for_all(paths: Paths) -> None:
    store = ProfileStore(paths.profiles)
    work = store.create("Work")
    store.use(work)
    odd = Settings(gallery_without="Dusk", window_minutes=33)
    SettingsFile(paths.settings_file, SHARED).save(odd)
    work.settings_file.save(odd)
    assert PERSONAL.isdisjoint(json.loads(paths.settings_file.read_text()))
    assert SHARED.isdisjoint(json.loads((work.folder / "profile.json").read_text()))
    assert settings_of(paths).settings == odd
    store.use(store.load().named(FIRST_NAME))
    assert settings_of(paths).settings == Settings(window_minutes=33)


def test_before_the_first_start_the_settings_shared_by_all_hold_and_nothing_is_written(paths: Paths) -> None:
    SettingsFile(paths.settings_file, SHARED).save(Settings(window_minutes=33))
    assert settings_of(paths).settings == Settings(window_minutes=33)
    assert not paths.profiles.exists()


def test_the_command_line_lists_and_changes_profiles_and_tells_the_app(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []

    def run(action: str, *names: str, sure: bool = False) -> int:
        return run_profile_command(
            paths, action, list(names), sure=sure, tell_app=lambda: told.append(action)
        )

    assert [run("new", "Work"), run("use", "work"), run("rename", "Work", "Office"), run("list")] == [0] * 4
    assert capsys.readouterr().out == "  Me\n* Office\n"
    assert told == ["new", "use", "rename"]
    assert run("delete", "Office") == 2
    assert "--yes" in capsys.readouterr().err
    assert run("delete", "Office", sure=True) == 0
    assert run("use", "Office") == 2
    assert "There is no profile “Office”. There are: Me." in capsys.readouterr().err


def test_profiles_are_managed_from_the_command_line(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", "new", "Work"]) == 0
    assert main(["profile", "rename", "Work", "Home office"]) == 0
    assert main(["profile", "use", "home office"]) == 0
    assert main(["profile"]) == 0
    assert capsys.readouterr().out == "  Me\n* Home office\n"
    assert ProfileStore(paths.profiles).load().active.name == "Home office"


ADD = """
    import sys
    from pathlib import Path
    from moodguard.store.profiles import ProfileStore
    sys.stdin.readline()
    for number in range(4):
        ProfileStore(Path(sys.argv[1])).create(f"{sys.argv[2]}{number}")
"""


def test_processes_that_add_profiles_at_once_lose_none(store: ProfileStore, tmp_path: Path) -> None:
    command = [sys.executable, "-c", textwrap.dedent(ADD), str(tmp_path / "profiles")]
    processes = [
        subprocess.Popen([*command, letter], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for letter in "ABCD"
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate()[1] for process in processes] == [""] * 4
    assert sorted(names(store)) == sorted(
        [FIRST_NAME, *(f"{letter}{n}" for letter in "ABCD" for n in range(4))]
    )
    assert not list((tmp_path / "profiles").glob(".*")), "no lock is left behind"


def test_a_profile_that_was_deleted_meanwhile_is_not_renamed_or_used_in_silence(store: ProfileStore) -> None:
    home = store.create("Home")
    store.delete(home)
    for change in (lambda: store.rename(home, "At home"), lambda: store.use(home)):
        with pytest.raises(ProfileError, match="is there no more"):
            change()


def test_whoever_never_ends_a_change_is_said_in_words(
    store: ProfileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.create("Home")
    monkeypatch.setattr("moodguard.store.profiles.PATIENCE_SECONDS", 0.0)
    with turn_to_change(tmp_path / "profiles" / "profiles.json"):
        with pytest.raises(ProfileError, match="Another MoodGuard is changing the profiles"):
            store.create("Work")
        assert names(store) == [FIRST_NAME, "Home"]
