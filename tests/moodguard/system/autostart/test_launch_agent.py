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


@pytest.mark.parametrize("disabled", [False, True])
def test_an_agent_of_a_program_that_has_moved_follows_it_and_keeps_all_else(
    tmp_path: Path, disabled: bool
) -> None:
    moved = LaunchAgentAutostart(COMMAND, tmp_path)
    assert not moved.follow_program()
    assert not moved.agent.exists()
    LaunchAgentAutostart(("/Volumes/old/moodguard", "--autostarted"), tmp_path).enable()
    before = {**plistlib.loads(moved.agent.read_bytes()), "Disabled": disabled, "Nice": 5}
    moved.agent.write_bytes(plistlib.dumps(before))
    assert moved.follow_program()
    assert plistlib.loads(moved.agent.read_bytes()) == {**before, "ProgramArguments": list(COMMAND)}
    assert moved.is_enabled() is not disabled
    assert not moved.follow_program()


@pytest.mark.parametrize("agent", [{"RunAtLoad": True}, {"ProgramArguments": ["/bin/sh", "-c", "moodguard"]}])
def test_an_agent_that_the_user_wrote_is_left_alone(tmp_path: Path, agent: dict[str, object]) -> None:
    autostart = LaunchAgentAutostart(COMMAND, tmp_path)
    autostart.agent.write_bytes(plistlib.dumps(agent))
    assert not autostart.follow_program()
    assert plistlib.loads(autostart.agent.read_bytes()) == agent


def test_an_agent_that_can_not_follow_is_an_error_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    LaunchAgentAutostart(("/old/moodguard", "--autostarted"), tmp_path).enable()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("moodguard.system.autostart.launch_agent.write_private", full)
    with pytest.raises(AutostartError, match="an old MoodGuard is still started"):
        LaunchAgentAutostart(COMMAND, tmp_path).follow_program()


def test_a_folder_that_can_not_be_written_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "LaunchAgents").write_text("a file where a folder should be")
    autostart = LaunchAgentAutostart(COMMAND, tmp_path / "LaunchAgents")
    with pytest.raises(AutostartError, match="can't be set to start at login"):
        autostart.enable()
    assert not autostart.is_enabled()


def test_an_agent_whose_program_is_gone_is_off(tmp_path: Path) -> None:
    program = tmp_path / "moodguard"
    LaunchAgentAutostart((str(program), "--autostarted"), tmp_path).enable()
    another = LaunchAgentAutostart(COMMAND, tmp_path)
    assert not another.is_enabled()
    program.touch()
    assert another.is_enabled()
