"""The command line over files that are none: an exit code that tells, words on the terminal, no traceback."""

import errno
import sys
from pathlib import Path

import pytest

from faults.oracle import GOOD_ENDS, assert_said, in_bounds
from faults.test_store_files import FAULTS, FILES, File, fill
from moodguard.cli import main
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileStore
from support.full_disk import FULL, refusing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of POSIX")

COMMANDS = (
    ("profile", "list"),
    ("profile", "new", "Work"),
    ("profile", "use", "Home"),
    ("profile", "rename", "Home", "House"),
    ("profile", "delete", "House"),
    ("profile", "delete", "House", "--yes"),
    ("status",),
    ("pause",),
)


def assert_each_command_ends_well(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        with in_bounds():
            status = main(command)
        said = capsys.readouterr()
        assert status in GOOD_ENDS, command
        assert_said(said.out + said.err, "")
        assert status == 0 or said.err, "what went wrong is said where errors are said"


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("file", FILES[:2], ids=str)
@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_none_costs_no_command_its_words(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, file: File, fault: object
) -> None:
    fill(paths)
    fault.inject(file.path(paths), tmp_path)  # type: ignore[attr-defined]
    assert_each_command_ends_well(capsys)


@pytest.mark.parametrize("why", [*FULL.values(), errno.EACCES], ids=lambda why: errno.errorcode[why])
@pytest.mark.usefixtures("qapp")
def test_a_disk_that_takes_nothing_costs_no_profile(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], why: int
) -> None:
    fill(paths)
    before = ProfileStore(paths.profiles).load()
    with refusing(monkeypatch, paths.state.parent, why):
        assert_each_command_ends_well(capsys)
    assert ProfileStore(paths.profiles).load() == before
