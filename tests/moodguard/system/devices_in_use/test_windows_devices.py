"""Cameras and microphones in use on Windows. Its record is stood in for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.devices_in_use.windows import (
    START,
    STOP,
    STORE,
    WindowsDevicesInUse,
    app_name,
    program_name,
)

OWN = r"C:\Program Files\MoodGuard\moodguard.exe"
STARTED = 1_700_000_000.0  # Unix time


def filetime(unix: float) -> int:
    return int((unix + 11_644_473_600) * 10_000_000)


class FakeStore:
    """Keys with numbers in them, as Windows keeps them."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, int]] = {}

    def used(self, device: str, name: str, start: float = STARTED + 60, stop: float | None = None) -> None:
        numbers = {START: filetime(start), STOP: 0 if stop is None else filetime(stop)}
        self.keys[rf"{STORE}\{device}\{name}"] = numbers

    def children(self, key: str) -> list[str]:
        below = [each[len(key) + 1 :] for each in self.keys if each.startswith(key + "\\")]
        return list(dict.fromkeys(name.split("\\")[0] for name in below))

    def number(self, key: str, name: str) -> int | None:
        return self.keys.get(key, {}).get(name)


@pytest.fixture
def store() -> FakeStore:
    store = FakeStore()
    store.used("webcam", "Microsoft.WindowsCamera_8wekyb3d8bbwe", stop=STARTED + 90)
    store.used("webcam", r"NonPackaged\C:#Windows#explorer.exe", stop=STARTED + 90)
    return store


def devices(store: FakeStore) -> WindowsDevicesInUse:
    return WindowsDevicesInUse(store, [OWN], lambda: STARTED)


def test_nobody_who_has_stopped_counts(store: FakeStore) -> None:
    assert devices(store).camera_users() == []


def test_programs_and_apps_that_have_not_stopped_are_named(store: FakeStore) -> None:
    store.used("webcam", r"NonPackaged\C:#Users#Kim#AppData#Zoom#bin#Zoom.exe")
    store.used("webcam", "MSTeams_8wekyb3d8bbwe")
    assert devices(store).camera_users() == ["MSTeams", "Zoom"]


def test_cameras_and_microphones_are_told_apart(store: FakeStore) -> None:
    store.used("microphone", r"NonPackaged\C:#obs#obs64.exe")
    assert devices(store).camera_users() == []
    assert devices(store).microphone_users() == ["obs64"]


@pytest.mark.parametrize("own", [OWN, OWN.upper(), OWN.lower()])
def test_we_ourselves_never_count_however_our_path_is_written(store: FakeStore, own: str) -> None:
    store.used("webcam", "NonPackaged\\" + own.replace("\\", "#"))
    assert devices(store).camera_users() == []


def test_a_program_of_our_name_elsewhere_does_count(store: FakeStore) -> None:
    store.used("webcam", r"NonPackaged\D:#else#moodguard.exe")
    assert devices(store).camera_users() == ["moodguard"]


def test_a_use_that_a_power_cut_ended_is_over(store: FakeStore) -> None:
    store.used("webcam", r"NonPackaged\C:#Zoom.exe", start=STARTED - 3600)
    assert devices(store).camera_users() == []


def test_an_entry_that_was_never_used_does_not_count(store: FakeStore) -> None:
    store.keys[rf"{STORE}\webcam\App_x"] = {}
    store.keys[rf"{STORE}\webcam\Other_x"] = {START: 0, STOP: 0}
    store.keys[rf"{STORE}\webcam\Third_x"] = {START: filetime(STARTED + 5)}
    assert devices(store).camera_users() == []


def test_a_windows_that_keeps_no_record_can_not_tell() -> None:
    assert devices(FakeStore()).camera_users() is None
    assert devices(FakeStore()).microphone_users() is None


@given(st.text(), st.text(st.characters(exclude_characters="#"), min_size=1))
def test_a_programs_name_is_the_last_part_of_its_path(folder: str, name: str) -> None:
    assert program_name(f"{folder}#{name}.exe") == name
    assert program_name(f"{folder}#{name}.EXE") == name


def test_an_apps_name_is_shown_without_its_publishers_mark() -> None:
    assert app_name("Microsoft.WindowsCamera_8wekyb3d8bbwe") == "Microsoft.WindowsCamera"
    assert app_name("plain") == "plain"
