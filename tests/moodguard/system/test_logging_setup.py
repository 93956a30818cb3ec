"""The log is small and private, and never the reason for the app to stop."""

import io
import logging
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from moodguard.system import logging_setup
from moodguard.system.logging_setup import close_logging, erase_log, log_crashes, set_up_logging
from support.full_disk import largest_file

log = logging.getLogger("moodguard.test")
full_disk = pytest.mark.skipif(sys.platform == "win32", reason="a limit on files is a matter of POSIX")


@pytest.fixture(autouse=True)
def _closed_afterwards() -> Iterator[None]:
    yield
    close_logging()


def test_what_is_logged_is_in_the_file(tmp_path: Path) -> None:
    assert set_up_logging(tmp_path / "state" / "moodguard.log", stream=io.StringIO()) == ""
    log.info("camera opened")
    log.debug("a detail")
    text = (tmp_path / "state" / "moodguard.log").read_text()
    assert "camera opened" in text
    assert "a detail" not in text


def test_terminal_shows_warnings_only_unless_verbose(tmp_path: Path) -> None:
    quiet, verbose = io.StringIO(), io.StringIO()
    set_up_logging(tmp_path / "log", stream=quiet)
    log.info("camera opened")
    log.warning("camera lost")
    set_up_logging(tmp_path / "log", verbose=True, stream=verbose)
    log.debug("a detail")
    assert quiet.getvalue() == "WARNING: camera lost\n"
    assert verbose.getvalue() == "DEBUG: a detail\n"


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are a matter of POSIX systems")
def test_no_other_user_can_read_the_log_even_one_that_was_open_before(tmp_path: Path) -> None:
    file = tmp_path / "moodguard.log"
    file.write_text("")
    file.chmod(0o644)
    set_up_logging(file, stream=io.StringIO())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_log_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging_setup, "LARGEST_FILE_BYTES", 2000)
    set_up_logging(tmp_path / "moodguard.log", stream=io.StringIO())
    for number in range(500):
        log.info("camera opened for the %d. time", number)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["moodguard.log", "moodguard.log.1", "moodguard.log.2"]
    assert all(path.stat().st_size <= 2000 for path in tmp_path.iterdir())
    assert "499. time" in (tmp_path / "moodguard.log").read_text()


def test_a_folder_that_can_not_be_written_is_reported_and_the_terminal_still_warns(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    terminal = io.StringIO()
    problem = set_up_logging(tmp_path / "state" / "moodguard.log", stream=terminal)
    assert "No log is kept" in problem
    log.warning("camera lost")
    assert "camera lost" in terminal.getvalue()


@full_disk
def test_a_full_disk_stops_nothing_and_makes_no_noise(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "moodguard.log"
    with largest_file(0):
        set_up_logging(file, stream=io.StringIO())
        for _ in range(3):
            log.info("camera opened")
        close_logging()
    assert capfd.readouterr().err == ""


@full_disk
def test_logging_goes_on_once_there_is_room_again(tmp_path: Path) -> None:
    file = tmp_path / "moodguard.log"
    with largest_file(0):
        set_up_logging(file, stream=io.StringIO())
        log.info("lost on the full disk")
    log.info("kept")
    assert "kept" in file.read_text()


def test_an_error_that_nothing_caught_in_a_thread_is_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    set_up_logging(tmp_path / "moodguard.log", stream=io.StringIO())
    log_crashes()

    def fail() -> None:
        raise RuntimeError("the sampler fell over")

    thread = threading.Thread(target=fail, name="sampler")
    thread.start()
    thread.join()
    text = (tmp_path / "moodguard.log").read_text()
    assert "unexpected error in sampler" in text
    assert "RuntimeError: the sampler fell over" in text


def test_an_error_that_nothing_caught_is_in_the_log_and_a_keyboard_interrupt_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: shown.append(kind))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    set_up_logging(tmp_path / "moodguard.log", stream=io.StringIO())
    log_crashes()
    sys.excepthook(RuntimeError, RuntimeError("a slot fell over"), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    text = (tmp_path / "moodguard.log").read_text()
    assert "a slot fell over" in text
    assert "KeyboardInterrupt" not in text
    assert shown == [KeyboardInterrupt]


def test_an_erased_log_is_gone_with_its_older_files_and_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "moodguard.log"
    set_up_logging(path)
    logger = logging.getLogger("moodguard.test")
    logger.info("before")
    path.with_name("moodguard.log.1").write_text("older")
    assert erase_log() == ""
    assert list(tmp_path.iterdir()) == []
    logger.info("after")
    assert "after" in path.read_text()
    assert "before" not in path.read_text()
