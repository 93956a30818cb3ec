"""What would hang ends: a wait gives up with a word, and a run that stands still says where and fails."""

import faulthandler
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from support.waiting import PATIENCE_SECONDS, wait_until
from support.watchdog import MINUTES, Watchdog

TESTS = Path(__file__).parent
HANGS = """
import threading

def test_that_passes():
    pass

def test_that_hangs():
    threading.Event().wait()
"""
HANGS_AFTER_A_FAILURE = """
import threading
import pytest

@pytest.fixture
def never_lets_go():
    yield
    threading.Event().wait()

def test_that_fails(never_lets_go):
    assert False, "for another reason"
"""
HANGS_AT_THE_END = """
import threading

def test_that_leaves_a_thread():
    threading.Thread(target=threading.Event().wait).start()
"""


def run(folder: Path, tests: str, *options: str) -> subprocess.CompletedProcess[str]:
    """A run of its own, with a watchdog of little patience."""
    (folder / "pytest.ini").write_text("[pytest]\nwatchdog_minutes = 0.05\n", encoding="utf-8")
    (folder / "test_it.py").write_text(tests, encoding="utf-8")
    # Other plugins would take their time to load, and the watchdog's is short.
    alone = {"PYTHONPATH": str(TESTS), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist", "-p", "support.watchdog", *options],
        cwd=folder, env=os.environ | alone, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tests", "where"),
    [
        (HANGS, "in test_that_hangs"),
        (HANGS_AFTER_A_FAILURE, "in never_lets_go"),
        (HANGS_AT_THE_END, "in _shutdown"),
    ],
)
def test_a_run_that_hangs_says_where_and_fails(tmp_path: Path, tests: str, where: str) -> None:
    done = run(tmp_path, tests)
    assert done.returncode != 0
    assert "Timeout" in done.stderr
    assert where in done.stderr


def test_a_worker_that_hangs_fails_its_test_and_no_other(tmp_path: Path) -> None:
    done = run(tmp_path, HANGS, "-n", "1")
    assert done.returncode != 0
    assert "in test_that_hangs" in done.stderr
    assert "1 failed, 1 passed" in done.stdout
    assert "crashed while running" in done.stdout


def test_every_test_gives_the_whole_time_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[float] = []
    monkeypatch.setattr(faulthandler, "dump_traceback_later", lambda seconds, **_: begun.append(seconds))
    watchdog = Watchdog(900.0, screen=2)
    watchdog.pytest_runtest_setup()
    watchdog.pytest_runtest_teardown()
    watchdog.pytest_runtest_logfinish()
    assert begun == [900.0] * 3


@pytest.mark.parametrize(("worker", "called_off"), [(True, 1), (False, 0)])
def test_only_a_worker_is_not_watched_once_its_tests_are_over(
    monkeypatch: pytest.MonkeyPatch, worker: bool, called_off: int
) -> None:
    calls: list[bool] = []
    monkeypatch.setattr(faulthandler, "cancel_dump_traceback_later", lambda: calls.append(True))
    config = SimpleNamespace(workerinput={}) if worker else SimpleNamespace()
    Watchdog(900.0, screen=2).pytest_sessionfinish(cast(pytest.Session, SimpleNamespace(config=config)))
    assert len(calls) == called_off


def test_this_run_is_watched_and_a_wait_gives_up_long_before(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.pluginmanager.has_plugin("watchdog")
    assert float(pytestconfig.getini("watchdog_minutes")) == MINUTES
    assert PATIENCE_SECONDS <= 120 < 60 * MINUTES


def test_a_wait_ends_when_what_it_waits_for_has_happened() -> None:
    answers = iter([False, False, True])
    wait_until(lambda: next(answers), "the third answer")
    assert next(answers, None) is None


def test_a_wait_in_vain_says_what_for() -> None:
    with pytest.raises(AssertionError, match="waited 0 seconds in vain for the end of the world"):
        wait_until(lambda: False, "the end of the world", seconds=0.0)
