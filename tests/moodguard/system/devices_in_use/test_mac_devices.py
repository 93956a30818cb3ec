"""Cameras and microphones in use on macOS. Its media frameworks are stood in for."""

import struct
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.devices_in_use import ANOTHER_PROGRAM
from moodguard.system.devices_in_use.macos import MacDevicesInUse

OURS = 4711
GLOBAL, INPUT, OUTPUT = b"glob", b"inpt", b"outp"


def numbers(*values: int) -> bytes:
    return struct.pack(f"={len(values)}I", *values)


@dataclass
class Mac:
    """Properties of objects, and whether MoodGuard has the camera."""

    cameras: dict[tuple[int, bytes, bytes], bytes] = field(default_factory=dict)
    sound: dict[tuple[int, bytes, bytes], bytes] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    camera_is_ours: bool = False

    def devices(self) -> MacDevicesInUse:
        return MacDevicesInUse(
            lambda *asked: self.cameras.get(asked), lambda *asked: self.sound.get(asked), OURS,
            self.names.get, lambda: self.camera_is_ours,
        )  # fmt: skip

    def has_cameras(self, **running: bool) -> None:
        found = [int(name[1:]) for name in running]
        self.cameras[1, b"dev#", GLOBAL] = numbers(*found)
        for number, runs in zip(found, running.values(), strict=True):
            self.cameras[number, b"gone", GLOBAL] = numbers(runs)

    def has_processes(self, **records: bool) -> None:
        """Sound processes by name, with numbers from 900; the one called "us" is ourselves."""
        self.sound[1, b"prs#", GLOBAL] = numbers(*range(70, 70 + len(records)))
        for at, (name, recording) in enumerate(records.items()):
            process = OURS if name == "us" else 900 + at
            self.names[process] = name
            self.sound[70 + at, b"piri", GLOBAL] = numbers(recording)
            self.sound[70 + at, b"ppid", GLOBAL] = numbers(process)


@pytest.fixture
def mac() -> Mac:
    return Mac()


def test_a_camera_that_runs_somewhere_is_in_use_by_another_program(mac: Mac) -> None:
    mac.has_cameras(c40=False, c41=True)
    assert mac.devices().camera_users() == [ANOTHER_PROGRAM]


def test_cameras_that_rest_and_no_cameras_are_not_in_use(mac: Mac) -> None:
    mac.has_cameras(c40=False)
    assert mac.devices().camera_users() == []
    mac.has_cameras()
    assert mac.devices().camera_users() == []


def test_a_mac_that_does_not_list_its_cameras_can_not_tell(mac: Mac) -> None:
    assert mac.devices().camera_users() is None


def test_while_we_have_the_camera_the_last_answer_from_before_holds(mac: Mac) -> None:
    devices = mac.devices()
    mac.has_cameras(c40=False)
    assert devices.camera_users() == []
    mac.has_cameras(c40=True)
    mac.camera_is_ours = True
    assert devices.camera_users() == []
    mac.camera_is_ours = False
    assert devices.camera_users() == [ANOTHER_PROGRAM]


def test_programs_that_record_are_named_and_those_that_play_are_not(mac: Mac) -> None:
    mac.has_processes(zoom=True, Music=False, obs=True)
    assert mac.devices().microphone_users() == ["obs", "zoom"]


def test_we_ourselves_and_the_systems_own_listener_never_count(mac: Mac) -> None:
    mac.has_processes(us=True, corespeechd=True)
    assert mac.devices().microphone_users() == []


def test_a_program_that_records_and_has_ended_since_is_another_program(mac: Mac) -> None:
    mac.has_processes(zoom=True)
    mac.names.clear()
    assert mac.devices().microphone_users() == [ANOTHER_PROGRAM]


def test_an_older_macos_tells_of_the_microphone_but_not_of_the_program(mac: Mac) -> None:
    mac.sound[1, b"dev#", GLOBAL] = numbers(5, 6)
    mac.sound[5, b"stm#", INPUT] = numbers(1)
    mac.sound[6, b"stm#", OUTPUT] = numbers(2)
    mac.sound[6, b"gone", GLOBAL] = numbers(1)
    assert mac.devices().microphone_users() == []
    mac.sound[5, b"gone", GLOBAL] = numbers(1)
    assert mac.devices().microphone_users() == [ANOTHER_PROGRAM]


def test_a_headset_that_may_only_play_tells_nothing_on_an_older_macos(mac: Mac) -> None:
    mac.sound[1, b"dev#", GLOBAL] = numbers(5)
    mac.sound[5, b"stm#", INPUT] = numbers(1)
    mac.sound[5, b"stm#", OUTPUT] = numbers(2)
    mac.sound[5, b"gone", GLOBAL] = numbers(1)
    assert mac.devices().microphone_users() == []


def test_a_mac_without_sound_can_not_tell(mac: Mac) -> None:
    assert mac.devices().microphone_users() is None


@given(
    st.dictionaries(st.sampled_from([b"dev#", b"prs#", b"gone", b"piri", b"ppid"]), st.binary(max_size=17))
)
def test_properties_of_odd_shapes_break_nothing(properties: dict[bytes, bytes]) -> None:
    def read(_number: int, selector: bytes, _scope: bytes) -> bytes | None:
        return properties.get(selector)

    devices = MacDevicesInUse(read, read, OURS, lambda _: None, lambda: False)
    assert devices.camera_users() in (None, [], [ANOTHER_PROGRAM])
    assert devices.microphone_users() in (None, [], [ANOTHER_PROGRAM])
