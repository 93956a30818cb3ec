"""MoodGuard asks the system for no right that it doesn't need."""

import plistlib
import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from moodguard.system.autostart.launch_agent import LaunchAgentAutostart
from moodguard.system.autostart.xdg import XdgAutostart

PACKAGING = Path(__file__).parents[2] / "packaging"
RECIPE = (PACKAGING / "moodguard.spec").read_text("utf-8")
COMMAND = ("/opt/moodguard", "--autostarted")


def test_on_macos_the_bundle_may_use_the_camera_and_its_own_libraries_and_nothing_else() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos.entitlements").read_bytes())
    assert entitlements == {
        "com.apple.security.device.camera": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_on_macos_nothing_but_the_camera_is_asked_for() -> None:
    assert set(re.findall(r"NS\w+UsageDescription", RECIPE)) == {"NSCameraUsageDescription"}
    assert "CFBundleURLTypes" not in RECIPE  # no link on a page can start it
    assert "CFBundleDocumentTypes" not in RECIPE  # and no file


def test_on_windows_the_bundle_does_not_ask_to_be_the_administrator() -> None:
    assert "uac_" not in RECIPE


def test_the_bundle_holds_nothing_to_speak_to_the_network_with() -> None:
    assert {"ssl", "_ssl"} <= set(re.findall(r'"(\w+)"', RECIPE))
    assert "tls|networkinformation" in RECIPE


def test_the_start_at_login_is_that_of_the_user_and_starts_this_program_alone(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.enable()
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(autostart.entry.read_text("utf-8"))
    (entry,) = (parser[name] for name in parser.sections())
    assert entry["Exec"] == '"/opt/moodguard" "--autostarted"'
    assert not {"DBusActivatable", "MimeType", "Actions", "TryExec", "Path"} & set(entry)
    assert entry["Terminal"] == "false"


def test_the_launch_agent_is_no_daemon_and_starts_this_program_alone(tmp_path: Path) -> None:
    autostart = LaunchAgentAutostart(COMMAND, tmp_path)
    autostart.enable()
    agent = plistlib.loads(autostart.agent.read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    wide = {
        "UserName",
        "GroupName",
        "Sockets",
        "MachServices",
        "EnvironmentVariables",
        "WatchPaths",
        "KeepAlive",
    }
    assert not wide & set(agent)


@pytest.mark.parametrize("script", sorted(PACKAGING.glob("*.sh")), ids=lambda path: path.name)
def test_no_script_becomes_root_by_itself(script: Path) -> None:
    """It may say how the user can; and as root, which it was already, it installs the system's packages."""
    lines = [line.strip() for line in script.read_text("utf-8").splitlines()]
    assert [line for line in lines if re.match(r"(exec )?(sudo|su|pkexec|doas)\b", line)] == []
