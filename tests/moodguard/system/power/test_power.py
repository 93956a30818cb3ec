"""On battery or not, on each platform; Windows and macOS are stood in for."""

from pathlib import Path

import pytest

from moodguard.system.power.linux import LinuxPower
from moodguard.system.power.macos import MacPower
from moodguard.system.power.windows import WindowsPower


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(f"{text}\n")


@pytest.mark.parametrize(("plugged_in", "expected"), [("1", False), ("0", True)])
def test_a_laptop_is_on_battery_when_the_plug_is_out(tmp_path: Path, plugged_in: str, expected: bool) -> None:
    supply(tmp_path, "AC", type="Mains", online=plugged_in)
    supply(tmp_path, "BAT0", type="Battery", status="Discharging")
    assert LinuxPower(tmp_path).on_battery() is expected


def test_a_full_battery_without_a_word_of_the_plug_is_not_being_emptied(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", status="Full")
    assert LinuxPower(tmp_path).on_battery() is False


def test_the_battery_of_a_mouse_is_not_the_machines(tmp_path: Path) -> None:
    supply(tmp_path, "hid-mouse", type="Battery", status="Discharging", scope="Device")
    assert LinuxPower(tmp_path).on_battery() is None


def test_a_machine_without_any_supply_or_folder_can_not_tell(tmp_path: Path) -> None:
    assert LinuxPower(tmp_path).on_battery() is None
    assert LinuxPower(tmp_path / "none").on_battery() is None


@pytest.mark.parametrize(("line", "expected"), [(0, True), (1, False), (255, None)])
def test_windows_knows_whether_the_plug_is_in(line: int, expected: bool | None) -> None:
    assert WindowsPower(lambda: line).on_battery() is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [("Battery Power", True), ("UPS Power", True), ("AC Power", False), ("Fusion", None), (None, None)],
)
def test_macos_names_the_source(source: object, expected: bool | None) -> None:
    assert MacPower(lambda: source).on_battery() is expected
