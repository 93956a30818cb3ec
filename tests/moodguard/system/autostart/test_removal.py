"""Taking a login entry away leaves nothing that was written for it, and takes nothing else."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from moodguard.system.autostart import Autostart, AutostartError
from moodguard.system.autostart.launch_agent import LaunchAgentAutostart
from moodguard.system.autostart.xdg import XdgAutostart

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it is no file, and links need leave")

COMMAND = ("/opt/moodguard", "--autostarted")


def xdg(folder: Path) -> tuple[Autostart, Path]:
    autostart = XdgAutostart(COMMAND, folder)
    return autostart, autostart.entry


def launch_agent(folder: Path) -> tuple[Autostart, Path]:
    autostart = LaunchAgentAutostart(COMMAND, folder)
    return autostart, autostart.agent


@pytest.fixture(params=[xdg, launch_agent])
def kind(request: pytest.FixtureRequest) -> Callable[[Path], tuple[Autostart, Path]]:
    found: Callable[[Path], tuple[Autostart, Path]] = request.param
    return found


def test_drafts_of_broken_off_writes_go_too_and_other_files_stay(
    tmp_path: Path, kind: Callable[[Path], tuple[Autostart, Path]]
) -> None:
    autostart, entry = kind(tmp_path)
    autostart.enable()
    entry.with_name(f".{entry.name}.0123456789abcdef.tmp").write_text("half of an entry")
    others = {tmp_path / ".other.desktop.0123456789abcdef.tmp", tmp_path / "other.desktop"}
    for other in others:
        other.write_text("another program's")
    autostart.disable()
    assert set(tmp_path.iterdir()) == others


def test_what_was_written_by_a_link_goes_with_it(
    tmp_path: Path, kind: Callable[[Path], tuple[Autostart, Path]]
) -> None:
    elsewhere = tmp_path / "dotfiles"
    elsewhere.mkdir()
    autostart, entry = kind(tmp_path / "autostart")
    entry.parent.mkdir()
    entry.symlink_to(elsewhere / "entry")
    autostart.enable()
    (elsewhere / ".entry.0123456789abcdef.tmp").write_text("half of an entry")
    autostart.disable()
    assert list(elsewhere.iterdir()) == list(entry.parent.iterdir()) == []


def test_what_somebody_else_wrote_stays_where_a_link_to_it_goes(
    tmp_path: Path, kind: Callable[[Path], tuple[Autostart, Path]]
) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("[Desktop Entry]\nExec=/usr/bin/moodguard\n")
    autostart, entry = kind(tmp_path / "autostart")
    entry.parent.mkdir()
    entry.symlink_to(theirs)
    autostart.disable()
    assert list(entry.parent.iterdir()) == []
    assert theirs.exists()


def test_what_can_not_be_removed_is_said(
    tmp_path: Path, kind: Callable[[Path], tuple[Autostart, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    autostart, entry = kind(tmp_path / "autostart")
    entry.parent.mkdir()
    entry.symlink_to(tmp_path / "entry")
    autostart.enable()
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == refused:
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    refused = entry.name
    with pytest.raises(AutostartError, match=r"still starts at login.*Permission denied"):
        autostart.disable()
    refused = "entry"
    with pytest.raises(AutostartError, match=r"doesn't start at login any more, but .*Remove it yourself"):
        autostart.disable()
    assert not entry.is_symlink()
