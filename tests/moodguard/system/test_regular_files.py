"""Files alone are opened: nothing that would be waited for, and whatever their name is."""

import os
import sys
from pathlib import Path

import pytest

from moodguard.system.regular_files import NotRegularError, open_regular


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"hello")
    with open_regular(tmp_path / "a") as file:
        assert file.read() == b"hello"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens no folder at all")
def test_folders_pipes_and_devices_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/null")):
        with pytest.raises(NotRegularError), open_regular(path):
            pass


def test_what_is_gone_or_can_not_be_is_an_os_error(tmp_path: Path) -> None:
    for name in ("gone", "a\0b", "x" * 5000):
        with pytest.raises(OSError), open_regular(tmp_path / name):  # noqa: PT011 - its number differs
            pass


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_name_that_is_no_text_is_opened(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    path.write_bytes(b"hello")
    with open_regular(path) as file:
        assert file.read() == b"hello"
