"""The login entry on macOS."""

import plistlib
from pathlib import Path

import pytest

from moodguard.system.autostart import AutostartError
from moodguard.system.autostart.launch_agent import LABEL, LaunchAgentAutostart

COMMAND = ("/Applications/MoodGuard.app/Contents/MacOS/moodguard", "--autostarted")


def test_it_is_off_at_first_on_after_enable_and_off_after_disable(tmp_path: Path) -> None:
    autostart = LaunchAgentAutostart(COMMAND, tmp_path / "LaunchAgents")
    assert not autostart.is_enabled()
    autostart.enable()
    assert autostart.is_enabled()
    autostart.disable()
    assert not autostart.is_enabled()
    autostart.disable()


def test_the_agent_names_its_program_and_its_app(tmp_path: Path) -> None:
    autostart = LaunchAgentAutostart(COMMAND, tmp_path)
    autostart.enable()
    agent = plistlib.loads(autostart.agent.read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True
    assert agent["AssociatedBundleIdentifiers"] == [LABEL]
    assert autostart.agent.name == f"{LABEL}.plist"
    assert "KeepAlive" not in agent  # quitting must stay possible


@pytest.mark.parametrize(
    "content", [b"", b"not a property list", plistlib.dumps([1]), plistlib.dumps({"RunAtLoad": False})]
)
def test_an_agent_that_starts_nothing_counts_as_off(tmp_path: Path, content: bytes) -> None:
    autostart = LaunchAgentAutostart(COMMAND, tmp_path)
    autostart.agent.write_bytes(content)
    assert not autostart.is_enabled()


def test_an_agent_that_was_disabled_counts_as_off_until_it_is_enabled_again(tmp_path: Path) -> None:
    autostart = LaunchAgentAutostart(COMMAND, tmp_path)
    autostart.enable()
    agent = plistlib.loads(autostart.agent.read_bytes())
    autostart.agent.write_bytes(plistlib.dumps({**agent, "Disabled": True}))
    assert not autostart.is_enabled()
    autostart.enable()
    assert autostart.is_enabled()


def test_a_folder_that_can_not_be_written_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "LaunchAgents").write_text("a file where a folder should be")
    autostart = LaunchAgentAutostart(COMMAND, tmp_path / "LaunchAgents")
    with pytest.raises(AutostartError, match="can't be set to start at login"):
        autostart.enable()
    assert not autostart.is_enabled()
