"""The login entry on Windows, and the Task Manager's word on it. The registry is stood in for."""

from pathlib import Path

import pytest

from moodguard.system.autostart import AutostartError
from moodguard.system.autostart.run_key import APPROVED, NAME, RUN, RunKeyAutostart

PROGRAM = r"C:\Program Files\MoodGuard\moodguard.exe"


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}
        self.refuses = False

    def read(self, key: str, name: str) -> str | bytes | None:
        self._check()
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self._check()
        self.values[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self._check()
        self.values.pop((key, name), None)

    def _check(self) -> None:
        if self.refuses:
            raise PermissionError(13, "Access is denied")


@pytest.fixture
def registry() -> FakeRegistry:
    return FakeRegistry()


@pytest.fixture
def autostart(registry: FakeRegistry) -> RunKeyAutostart:
    return RunKeyAutostart((PROGRAM, "--autostarted"), registry)


def test_it_is_off_at_first_on_after_enable_and_off_after_disable(
    autostart: RunKeyAutostart, registry: FakeRegistry
) -> None:
    assert not autostart.is_enabled()
    autostart.enable()
    assert autostart.is_enabled()
    autostart.disable()
    assert not autostart.is_enabled()
    assert registry.values == {}
    autostart.disable()


def test_the_path_is_quoted_so_that_a_space_in_it_starts_nothing_else(
    autostart: RunKeyAutostart, registry: FakeRegistry
) -> None:
    autostart.enable()
    assert registry.values[RUN, NAME] == f'"{PROGRAM}" --autostarted'


def test_a_program_without_arguments_has_no_stray_space(registry: FakeRegistry) -> None:
    RunKeyAutostart((PROGRAM,), registry).enable()
    assert registry.values[RUN, NAME] == f'"{PROGRAM}"'


@pytest.mark.parametrize(
    ("first_byte", "enabled"), [(0x00, True), (0x02, True), (0x06, True), (0x03, False), (0x07, False)]
)
def test_switched_off_in_the_task_manager_means_off(
    autostart: RunKeyAutostart, registry: FakeRegistry, first_byte: int, enabled: bool
) -> None:
    autostart.enable()
    registry.values[APPROVED, NAME] = bytes([first_byte]) + bytes(11)
    assert autostart.is_enabled() is enabled


def test_enabling_again_takes_back_the_task_managers_off(
    autostart: RunKeyAutostart, registry: FakeRegistry
) -> None:
    autostart.enable()
    registry.values[APPROVED, NAME] = bytes([0x03]) + bytes(11)
    autostart.enable()
    assert autostart.is_enabled()


def test_the_task_managers_yes_alone_starts_nothing(
    autostart: RunKeyAutostart, registry: FakeRegistry
) -> None:
    registry.values[APPROVED, NAME] = bytes([0x02]) + bytes(11)
    assert not autostart.is_enabled()


def test_a_command_that_windows_would_silently_ignore_is_refused_in_words(registry: FakeRegistry) -> None:
    autostart = RunKeyAutostart(("C:\\" + "deep\\" * 60 + "moodguard.exe",), registry)
    with pytest.raises(AutostartError, match="too long"):
        autostart.enable()
    assert registry.values == {}


@pytest.mark.parametrize("note", [None, bytes([2]) + bytes(11), bytes([3]) + bytes(11)])
def test_an_entry_of_a_program_that_has_moved_follows_it_and_switches_nothing(
    autostart: RunKeyAutostart, registry: FakeRegistry, note: bytes | None
) -> None:
    assert not autostart.follow_program()
    assert registry.values == {}
    RunKeyAutostart((r"D:\old\pythonw.exe", "-m", "moodguard", "--autostarted"), registry).enable()
    if note is not None:
        registry.values[APPROVED, NAME] = note
    assert autostart.follow_program()
    assert registry.values[RUN, NAME] == f'"{PROGRAM}" --autostarted'
    assert registry.values.get((APPROVED, NAME)) == note
    assert autostart.is_enabled() is (note is None or note[0] == 2)
    assert not autostart.follow_program()


@pytest.mark.parametrize(
    "command", [r"C:\moodguard.exe", 'cmd /c "C:\\old\\moodguard.exe" --autostarted', b"x"]
)
def test_an_entry_that_the_user_wrote_is_left_alone(
    autostart: RunKeyAutostart, registry: FakeRegistry, command: str | bytes
) -> None:
    registry.values[RUN, NAME] = command
    assert not autostart.follow_program()
    assert registry.values[RUN, NAME] == command


def test_a_refusal_by_windows_is_an_error_in_words(
    autostart: RunKeyAutostart, registry: FakeRegistry
) -> None:
    autostart.enable()
    registry.refuses = True
    with pytest.raises(AutostartError, match="Access is denied"):
        autostart.enable()
    with pytest.raises(AutostartError, match="an old MoodGuard is still started"):
        autostart.follow_program()
    with pytest.raises(AutostartError, match="still starts at login"):
        autostart.disable()
    assert not autostart.is_enabled()


def test_an_entry_whose_program_is_gone_is_off(registry: FakeRegistry, tmp_path: Path) -> None:
    program = tmp_path / "moodguard.exe"
    RunKeyAutostart((str(program), "--autostarted"), registry).enable()
    another = RunKeyAutostart((PROGRAM, "--autostarted"), registry)
    assert not another.is_enabled()
    program.touch()
    assert another.is_enabled()
