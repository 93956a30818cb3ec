"""A backup: all that counts in one file, read with suspicion, and brought back whole or not at all."""

import os
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from moodguard.store.backup import NOTE, Backup, BackupError, read_backup, write_backup
from moodguard.store.history.file import HistoryFile
from moodguard.store.history.reading import minutes_of, open_to_read
from moodguard.store.history.records import CameraDid, MinuteRow
from moodguard.store.importing import Importing
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.profiles import ProfileStore
from moodguard.store.settings import SHARED, Settings
from moodguard.store.settings_file import SettingsFile

TODAY = date(2026, 2, 3)
FACE = RestingFace(0.4, 1.0, 0.4, 0.5)


def paths_below(root: Path) -> Paths:
    return Paths(root / "config", root / "data", root / "cache", root / "state")


def settings_file(paths: Paths) -> SettingsFile:
    return SettingsFile(paths.settings_file, SHARED)


def live(paths: Paths) -> None:
    """What a user has after some days: two profiles, settings and a resting face."""
    settings_file(paths).save(Settings(daily_cap=7, hours="Mon 9-17", start_at_login=True))
    store = ProfileStore(paths.profiles)
    store.create("Work")
    profile = store.load().active
    profile.settings_file.save(Settings(strictness="gentle"))
    person = PersonFile(profile.person_file)
    person.save(replace(Person(), face=FACE))
    (profile.folder / "person.broken-1.json").write_text("a copy")


@pytest.fixture
def here(tmp_path: Path) -> Paths:
    paths = paths_below(tmp_path / "here")
    live(paths)
    return paths


@pytest.fixture
def there(tmp_path: Path) -> Paths:
    return paths_below(tmp_path / "there")


@pytest.fixture
def file(here: Paths, tmp_path: Path) -> Path:
    target = tmp_path / "backup.zip"
    assert write_backup(here, target, TODAY) == 4
    return target


def contents(paths: Paths) -> dict[str, bytes]:
    """All files that are kept, but locks."""
    root = paths.config.parent
    found = (path for path in root.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_it_holds_what_counts_and_no_copies_for_its_user_alone(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        assert sorted(archive.namelist()) == sorted([
            NOTE, "settings/settings.json", "profiles/profiles.json", "profiles/profile-1/profile.json",
            "profiles/profile-1/person.json",
        ])  # fmt: skip
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_brought_back_on_another_computer_all_is_as_it_was(file: Path, there: Paths, here: Paths) -> None:
    importing = Importing(there)
    preview = importing.prepare(read_backup(file, there))
    assert preview.made == "2026-02-03"
    assert "Suggest a break at most: 7 times a day (now 4 times a day)" in preview.lines
    assert "Watch only at these hours: Mon 9-17 (now At any time)" in preview.lines
    assert not any("log in" in line for line in preview.lines), "the system's own switch stays"
    assert not there.settings_file.exists(), "until the user has said yes"
    importing.apply()
    theirs = replace(settings_file(here).load().settings, start_at_login=False)
    assert settings_file(there).load().settings == theirs
    profiles = ProfileStore(there.profiles).load()
    assert [profile.name for profile in profiles.all] == ["Me", "Work"]
    person = PersonFile(profiles.active.person_file).load()
    assert person.face == FACE
    assert not there.importing.exists()


def test_no_file_brings_programs_along_that_are_run(there: Paths) -> None:
    settings_file(there).save(Settings(hook_paused="mine"))
    importing = Importing(there)
    coming = b'{"version": 1, "hook_paused": "rm\\n-rf", "hook_resumed": "x", "daily_cap": 9}'
    preview = importing.prepare(Backup({"settings/settings.json": coming}))
    assert preview.lines == ("Suggest a break at most: 9 times a day (now 4 times a day)",)
    importing.apply()
    assert settings_file(there).load().settings == Settings(hook_paused="mine", daily_cap=9)


def test_where_all_is_alike_nothing_would_change(file: Path, here: Paths) -> None:
    assert Importing(here).prepare(read_backup(file, here)).lines == ()


def test_profiles_that_are_here_alone_stay(file: Path, here: Paths) -> None:
    store = ProfileStore(here.profiles)
    other = store.create("Garden")
    other.settings_file.save(Settings())
    importing = Importing(here)
    importing.prepare(read_backup(file, here))
    importing.apply()
    assert {profile.name for profile in store.load().all} == {"Me", "Work", "Garden"}


def test_a_profile_that_has_a_name_and_nothing_else_comes_back_too(file: Path, here: Paths) -> None:
    store = ProfileStore(here.profiles)
    store.delete(store.load().named("Work"))
    importing = Importing(here)
    preview = importing.prepare(read_backup(file, here))
    assert preview.lines == ("The profile “Work” comes anew, with nothing but its name.",)
    importing.apply()
    assert {profile.name for profile in store.load().all} == {"Me", "Work"}


def test_a_profile_that_is_a_name_alone_here_stays(file: Path, here: Paths) -> None:
    store = ProfileStore(here.profiles)
    store.create("Garden")
    importing = Importing(here)
    assert importing.prepare(read_backup(file, here)).lines == ()
    importing.apply()
    assert {profile.name for profile in store.load().all} == {"Me", "Work", "Garden"}


def test_a_name_alone_replaces_a_name_alone(file: Path, here: Paths) -> None:
    store = ProfileStore(here.profiles)
    work = store.load().named("Work")
    assert work is not None
    work.settings_file.save(Settings(strictness="eager"))
    store.rename(work, "Studio")
    importing = Importing(here)
    assert importing.prepare(read_backup(file, here)).lines == (
        "The profile “Studio” is called “Work”, and keeps all that it has here.",
    )
    importing.apply()
    after = store.load().named("Work")
    assert after is not None
    assert after.settings_file.load().settings.strictness == "eager"


def test_it_tells_whose_profile_is_replaced_and_what_was_learned(file: Path, here: Paths) -> None:
    store = ProfileStore(here.profiles)
    me = store.load().active
    store.rename(me, "Zoe")
    me.settings_file.save(Settings(strictness="eager"))
    PersonFile(me.person_file).save(Person())
    lines = Importing(here).prepare(read_backup(file, here)).lines
    assert lines == (
        "The profile “Zoe” is replaced by “Me”.",
        "Me: How easily MoodGuard speaks up: Gentle (now Eager)",
        "Me: what was learned is replaced (resting face, answers, likes, history).",
    )


def test_left_alone_it_leaves_nothing_behind(file: Path, here: Paths) -> None:
    before = contents(here)
    importing = Importing(here)
    importing.prepare(read_backup(file, here))
    importing.cancel()
    assert contents(here) == before


@pytest.fixture
def changed(file: Path, here: Paths) -> Importing:
    """A backup that is about to replace other values."""
    settings_file(here).save(Settings(daily_cap=1))
    ProfileStore(here.profiles).load().active.settings_file.save(Settings(strictness="eager"))
    importing = Importing(here)
    importing.prepare(read_backup(file, here))
    return importing


class Cut(BaseException):
    """The computer goes off."""


def dies(importing: Importing) -> None:
    """Its process ends in the middle: nothing of it runs any more, and the system takes its lock back."""
    turn = importing._files._turn
    assert turn is not None
    assert turn._handle is not None
    os.close(turn._handle)


@pytest.mark.parametrize("good", range(9))
def test_cut_short_anywhere_it_is_all_old_or_all_new_at_the_next_start(
    changed: Importing, here: Paths, monkeypatch: pytest.MonkeyPatch, good: int
) -> None:
    from moodguard.store import replacement as module

    write, count = module.write_private, iter(range(100))

    def writes(path: Path, data: bytes) -> None:
        if next(count) >= good:
            raise Cut
        write(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(module, "write_private", writes)
        try:
            changed.apply()
        except Cut:
            cut = True
            dies(changed)
        else:
            cut = False
    assert cut or good == 9
    Importing(here).recover()
    cap = settings_file(here).load().settings.daily_cap
    own = ProfileStore(here.profiles).load().active.settings_file.load().settings
    assert (cap, own.strictness) in ((1, "eager"), (7, "gentle"))
    assert not here.importing.exists()


@pytest.mark.parametrize("good", range(9))
def test_where_the_disk_is_full_all_is_put_back(
    changed: Importing, here: Paths, monkeypatch: pytest.MonkeyPatch, good: int
) -> None:
    from moodguard.store import replacement as module

    before = {name: data for name, data in contents(here).items() if "importing" not in name}
    write, count = module.write_private, iter(range(100))

    def writes(path: Path, data: bytes) -> None:
        if next(count) == good:
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(module, "write_private", writes)
    with pytest.raises(BackupError, match="No space left on device"):
        changed.apply()
    assert contents(here) == before


@pytest.mark.parametrize("good", range(5, 8))  # copies and the mark are written first: all files but one
def test_what_can_be_neither_replaced_nor_put_back_is_told_and_ended_by_the_next_start(
    changed: Importing, here: Paths, monkeypatch: pytest.MonkeyPatch, good: int
) -> None:
    from moodguard.store import replacement as module

    before = {name: data for name, data in contents(here).items() if "importing" not in name}
    write, count = module.write_private, iter(range(100))

    def writes(path: Path, data: bytes) -> None:
        if next(count) >= good:
            raise OSError(28, "No space left on device")
        write(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(module, "write_private", writes)
        with pytest.raises(BackupError, match="only in part: No space left on device"):
            changed.apply()
        changed.cancel()  # as a command does in any case
    Importing(here).recover()
    assert contents(here) == before


def test_one_that_was_cut_short_is_ended_before_another_is_looked_at(
    changed: Importing, here: Paths, file: Path
) -> None:
    mark = here.importing / "holds"
    mark.touch()
    dies(changed)
    other = Importing(here)
    assert other.prepare(read_backup(file, here)).lines == ()
    assert settings_file(here).load().settings.daily_cap == 7
    other.cancel()
    assert not here.importing.exists()


def test_two_at_once_are_never_mixed(changed: Importing, here: Paths, file: Path) -> None:
    other = Importing(here)
    with pytest.raises(BackupError, match=r"being looked at just now.* Nothing was changed"):
        other.prepare(read_backup(file, here))
    other.recover()  # as a start does meanwhile
    other.cancel()
    changed.apply()
    assert settings_file(here).load().settings.daily_cap == 7
    assert other.prepare(read_backup(file, here)).lines == ()


def test_minutes_that_a_crash_left_beside_a_history_are_put_back_too(
    here: Paths, there: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from moodguard.store import replacement as module

    for paths in (here, there):
        profile = ProfileStore(paths.profiles).load().active
        history = HistoryFile(profile.history_file)
        history.write([MinuteRow(1, 0, 0.5, 1.0, CameraDid.WATCHED)], [])
        history.close()
    write_backup(here, tmp_path / "other.zip", TODAY)
    path = ProfileStore(there.profiles).load().active.history_file
    history = HistoryFile(path)
    history.write([MinuteRow(2, 0, 0.5, 1.0, CameraDid.WATCHED)], [])
    crashed = {each.name: each.read_bytes() for each in path.parent.iterdir() if "history" in each.name}
    history.close()
    for name, data in crashed.items():
        path.with_name(name).write_bytes(data)
    importing = Importing(there)
    importing.prepare(read_backup(tmp_path / "other.zip", there))
    write, broken = module.write_private, iter([False, True])

    def writes(target: Path, data: bytes) -> None:
        if target == path and next(broken, True) is False:
            raise OSError(28, "No space left on device")
        write(target, data)

    monkeypatch.setattr(module, "write_private", writes)
    with pytest.raises(BackupError):
        importing.apply()
    with open_to_read(path) as connection:
        assert connection is not None
        assert [row.minute for row in minutes_of(connection)] == [1, 2]


def zipped(target: Path, files: dict[str, bytes], note: bytes = b'{"version": 1}') -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(NOTE, note)
        for name, data in files.items():
            archive.writestr(name, data)
    return target


@pytest.mark.parametrize(
    "name",
    [
        "settings/../../evil.json", "/etc/passwd", "profiles/../settings.json",
        "profiles/profile-1/../x.json",
        "state/moodguard.log", "consent/consent.json", "profiles/profile-1/program.py",
        "profiles/profile-1/history.sqlite-wal", "profiles/person.json", "settings/profile-1/settings.json",
        "profiles/profile-1/profiles.json", "settings/settings.json.broken",
        "profiles//profile-1/person.json",
    ],
)  # fmt: skip
def test_what_is_no_part_of_a_backup_is_refused(tmp_path: Path, there: Paths, name: str) -> None:
    file = zipped(tmp_path / "x.zip", {name: b"{}"})
    with pytest.raises(BackupError, match="no part of a backup"):
        read_backup(file, there)


def test_a_file_that_unpacks_to_far_too_much_is_refused(
    tmp_path: Path, there: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.store.backup.MOST_BYTES", 1000)
    file = zipped(tmp_path / "x.zip", {"settings/settings.json": b" " * 1001})
    with pytest.raises(BackupError, match="far more than a backup"):
        read_backup(file, there)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "damaged, or no backup"), (b"PK\x03\x04 no more", "damaged, or no backup"),
        (None, "There is no such file"),
    ],
)  # fmt: skip
def test_what_is_no_backup_is_told_in_words(
    tmp_path: Path, there: Paths, content: bytes | None, why: str
) -> None:
    file = tmp_path / "x.zip"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BackupError, match=why):
        read_backup(file, there)


def test_a_zip_file_of_somebody_else_s_and_one_of_a_later_version_are_told_apart(
    tmp_path: Path, there: Paths
) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("letter.txt", "Dear Zoe")
    with pytest.raises(BackupError, match="no backup of MoodGuard's"):
        read_backup(tmp_path / "x.zip", there)
    with pytest.raises(BackupError, match="later MoodGuard"):
        read_backup(zipped(tmp_path / "y.zip", {}, b'{"version": 2}'), there)


@pytest.mark.parametrize(
    "files",
    [
        {"settings/settings.json": b'{"daily_cap": "many"}'}, {"settings/settings.json": b"\xff"},
        {"profiles/profiles.json": b"[]"}, {"profiles/profile-1/person.json": b"nonsense"},
        {"profiles/profile-1/profile.json": b'{"strictness": 3}'},
    ],
)  # fmt: skip
def test_values_that_can_not_be_used_are_refused_and_nothing_changes(
    here: Paths, files: dict[str, bytes]
) -> None:
    before = contents(here)
    with pytest.raises(BackupError, match="Nothing was changed, for the backup is damaged"):
        Importing(here).prepare(Backup(files))
    assert contents(here) == before


def test_a_database_that_is_replaced_finds_nothing_of_the_old_one_beside_it(
    here: Paths,
) -> None:
    folder = ProfileStore(here.profiles).load().active.folder
    (folder / "person.json-wal").write_text("of the old one")
    importing = Importing(here)
    importing.prepare(Backup({"profiles/profile-1/person.json": (folder / "person.json").read_bytes()}))
    importing.apply()
    assert not (folder / "person.json-wal").exists()


def test_a_backup_that_can_not_be_written_is_told_and_the_old_one_stays(here: Paths, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="can't be written"):
        write_backup(here, tmp_path / "no such folder" / "x.zip", TODAY)


# --- the history, which may be open while it is copied


def minutes_in(paths: Paths) -> int:
    with open_to_read(ProfileStore(paths.profiles).load().active.history_file) as connection:
        return 0 if connection is None else len(list(minutes_of(connection)))


def test_a_file_that_is_too_large_is_told_and_not_cut_short(
    here: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.store.backup.MOST_BYTES", 100)
    with pytest.raises(BackupError, match="it is larger than"):
        write_backup(here, tmp_path / "kept.zip", TODAY)
    assert not (tmp_path / "kept.zip").exists()


def test_a_history_is_in_it_whole_while_somebody_writes_to_it(
    here: Paths, there: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "backup.zip"
    with closing(HistoryFile(ProfileStore(here.profiles).load().active.history_file)) as history:
        history.write([MinuteRow(n, 0, 0.1, 1.0, CameraDid.WATCHED) for n in range(500)], [])
        write_backup(here, target, TODAY)
        history.write([MinuteRow(900, 0, 0.1, 1.0, CameraDid.WATCHED)], [])
    importing = Importing(there)
    importing.prepare(read_backup(target, there))
    importing.apply()
    assert minutes_in(there) == 500


def test_one_with_a_damaged_history_is_refused_and_nothing_is_changed(here: Paths) -> None:
    with closing(HistoryFile(ProfileStore(here.profiles).load().active.history_file)) as history:
        history.write([MinuteRow(1, 0, 0.1, 1.0, CameraDid.WATCHED)], [])
    before = contents(here)
    damaged = Backup({"profiles/profile-1/history.sqlite": b"no database at all"})
    with pytest.raises(BackupError, match="the backup is damaged: Your history is damaged"):
        Importing(here).prepare(damaged)
    assert contents(here) == before
