"""Whoever changes a file has it for itself, and a crash locks nobody out."""

import subprocess
import sys
import textwrap
from pathlib import Path

from moodguard.system.file_lock import lock_file_of, turn_to_change

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
