"""Whoever changes a file has it for itself, and a crash locks nobody out."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from moodguard.system.file_lock import is_locked, lock_file_of, locked_by, try_lock, turn_to_change

HOLD = """
    import sys
    from pathlib import Path
    from moodguard.system.file_lock import turn_to_change
    with turn_to_change(Path(sys.argv[1])) as held:
        print(held, flush=True)
        sys.stdin.readline()
"""


def hold(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLD), str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def test_another_process_waits_for_its_turn_and_gets_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    other = hold(path)
    with turn_to_change(path, patience=0.0) as held:
        assert not held
    assert lock_file_of(path).exists(), "it is not ours to take away"
    other.communicate("done\n")
    with turn_to_change(path) as held:
        assert held
    assert list(tmp_path.iterdir()) == []


def test_the_turn_of_a_killed_process_is_over(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    other = hold(path)
    other.kill()
    other.communicate()
    with turn_to_change(path) as held:
        assert held


def test_where_there_can_be_no_lock_nobody_is_kept_out(tmp_path: Path) -> None:
    with turn_to_change(tmp_path / "no such folder" / "a.json") as held:
        assert held


def test_a_lock_is_held_until_it_is_released_and_names_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "one.lock"
    path.write_text("99999999999999999999999999\nof an earlier run")
    assert not is_locked(path)
    assert locked_by(path) is None
    held = try_lock(path)
    assert held is not None
    assert try_lock(path) is None
    assert is_locked(path)
    assert locked_by(path) == os.getpid()
    held.release()
    held.release()
    assert not path.exists()
    assert not is_locked(path)


def test_what_can_not_be_a_lock_is_held_by_nobody(tmp_path: Path) -> None:
    assert not is_locked(tmp_path)
    assert locked_by(tmp_path) is None
    with pytest.raises(OSError, match="directory"):
        try_lock(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("kind", ["a link", "a link to nowhere", "a pipe", "a device", "a large file"])
def test_what_somebody_put_in_a_locks_place_is_not_written_to_or_waited_for(
    kind: str, tmp_path: Path
) -> None:
    lock, precious = tmp_path / "one.lock", tmp_path / "precious"
    precious.write_text("mine")
    if kind.startswith("a link"):
        lock.symlink_to(precious if kind == "a link" else tmp_path / "gone" / "deeper")
    elif kind == "a pipe":
        os.mkfifo(lock)
    elif kind == "a device":
        lock.symlink_to("/dev/zero")
    else:
        lock.write_bytes(bytes(10_000_000))
        lock.chmod(0o666)
    assert not is_locked(lock)
    assert locked_by(lock) is None
    held = try_lock(lock)
    assert held is not None
    assert locked_by(lock) == os.getpid()
    assert lock.stat().st_mode & 0o777 == 0o600
    assert lock.stat().st_size < 100
    held.release()
    assert precious.read_text() == "mine"
