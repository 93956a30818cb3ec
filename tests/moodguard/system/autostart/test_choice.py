"""What is started at login, and by which way of the platform."""

import sys
from pathlib import Path

import pytest

from moodguard.system.autostart import AutostartError, start_command, system_autostart
from moodguard.system.autostart.xdg import XdgAutostart

linux_only = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about the XDG autostart folder")


def test_from_a_checkout_the_module_is_started_by_this_python() -> None:
    assert start_command({}) == [sys.executable, "-m", "moodguard", "--autostarted"]


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/moodguard/moodguard")
    assert start_command({}) == ["/opt/moodguard/moodguard", "--autostarted"]


def test_an_appimage_is_started_by_its_own_path_not_by_where_it_is_mounted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_Mood/moodguard")
    command = start_command({"APPIMAGE": "/home/kim/MoodGuard.AppImage"})
    assert command == ["/home/kim/MoodGuard.AppImage", "--autostarted"]


def test_on_windows_no_console_opens_at_login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert start_command({})[0] == str(tmp_path / "pythonw.exe")


@linux_only
def test_the_users_own_config_folder_is_respected(tmp_path: Path) -> None:
    system_autostart(["moodguard"], {"XDG_CONFIG_HOME": str(tmp_path)}).enable()
    assert (tmp_path / "autostart" / "moodguard.desktop").is_file()


@linux_only
@pytest.mark.parametrize("environment", [{}, {"XDG_CONFIG_HOME": ""}, {"XDG_CONFIG_HOME": "relative/path"}])
def test_else_the_entry_goes_to_the_usual_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    autostart = system_autostart(["moodguard"], environment)
    assert isinstance(autostart, XdgAutostart)
    assert autostart.entry == tmp_path / ".config" / "autostart" / "moodguard.desktop"


@linux_only
def test_out_of_a_flatpak_it_is_said_where_it_can_be_switched_on() -> None:
    autostart = system_autostart(["moodguard"], {"FLATPAK_ID": "org.moodguard.MoodGuard"})
    assert not autostart.is_enabled()
    with pytest.raises(AutostartError, match="Your desktop can: add MoodGuard to the programs"):
        autostart.enable()
    autostart.disable()
    assert not autostart.follow_program()
