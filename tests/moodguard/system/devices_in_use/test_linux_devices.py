"""Cameras and microphones in use on Linux, on made-up trees of /proc and /sys."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.devices_in_use import ANOTHER_PROGRAM
from moodguard.system.devices_in_use.cameras import Cameras
from moodguard.system.devices_in_use.linux import RESCAN_SECONDS, LinuxDevicesInUse, recording_thread
from moodguard.system.devices_in_use.processes import Processes

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="made of links, which Windows keeps from users"
)

OURS = 500
CAMERA = "/dev/video0"
RUNNING = "state: RUNNING\nowner_pid   : {}\ntrigger_time: 4.2\n"


@dataclass
class Machine:
    """A made-up Linux machine with one camera and one microphone."""

    folder: Path
    now: float = 0.0
    searches: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.proc, self.sys = self.folder / "proc", self.folder / "sys"
        self.proc.mkdir()
        self.sound = self.proc / "asound" / "card0" / "pcm0c" / "sub0"
        self.sound.mkdir(parents=True)
        self.hears("closed\n")
        self.module = self.sys / "module" / "uvcvideo"
        self.module.mkdir(parents=True)
        self.opened(0)
        self.add_camera("video0")
        self.runs(1, "systemd", parent=0)
        self.runs(OURS, "moodguard")

    def add_camera(self, device: str, name: str = "Integrated Camera", counts: bool = True) -> None:
        folder = self.sys / "class" / "video4linux" / device
        folder.mkdir(parents=True)
        (folder / "name").write_text(name + "\n")
        if counts:
            driver = folder / "device" / "driver"
            driver.mkdir(parents=True)
            (driver / "module").symlink_to(self.module)

    def opened(self, times: int) -> None:
        """How often the driver says that its device files are open."""
        (self.module / "refcnt").write_text(f"{times}\n")

    def runs(
        self,
        process: int,
        name: str,
        *files: str,
        parent: int = 1,
        command: str = "",
        group: int | None = None,
    ) -> None:
        folder = self.proc / str(process)
        (folder / "fd").mkdir(parents=True)
        (folder / "comm").write_text(name[:15] + "\n")
        (folder / "cmdline").write_text((command or name) + "\0--option\0")
        (folder / "status").write_text(f"Name:\t{name}\nTgid:\t{group or process}\nPPid:\t{parent}\n")
        (folder / "maps").write_text("")
        for number, target in enumerate(("/dev/null", "socket:[77]", *files)):
            (folder / "fd" / str(number)).symlink_to(target)

    def hears(self, status: str) -> None:
        (self.sound / "status").write_text(status)

    def devices(self) -> LinuxDevicesInUse:
        processes = Processes(self.proc, OURS, os.getuid())
        found = processes.readable
        processes.readable = lambda: self.searches.append(1) or found()  # type: ignore[method-assign]
        return LinuxDevicesInUse(processes, Cameras(self.sys), self.proc / "asound", lambda: self.now)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_program_that_has_the_camera_open_is_named(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    machine.runs(901, "editor", "/home/kim/video0")
    machine.opened(1)
    assert machine.devices().camera_users() == ["zoom"]


def test_each_program_is_named_once_whatever_it_has_open(machine: Machine) -> None:
    machine.add_camera("video2")
    machine.runs(900, "zoom", CAMERA, CAMERA, "/dev/video2")
    machine.runs(901, "zoom", CAMERA)
    machine.runs(902, "obs", "/dev/video2")
    machine.opened(5)
    assert machine.devices().camera_users() == ["obs", "zoom"]


def test_we_ourselves_and_our_children_never_count(machine: Machine) -> None:
    (machine.proc / str(OURS) / "fd" / "9").symlink_to(CAMERA)
    machine.runs(600, "moodguard", CAMERA, parent=OURS)
    machine.runs(601, "helper", CAMERA, parent=600)
    machine.opened(3)
    assert machine.devices().camera_users() == []


def test_our_own_parents_do_count(machine: Machine) -> None:
    machine.runs(400, "cheese", CAMERA)
    (machine.proc / str(OURS) / "status").write_text("PPid:\t400\n")
    machine.opened(1)
    assert machine.devices().camera_users() == ["cheese"]


def test_processes_that_are_their_own_ancestors_end_the_question(machine: Machine) -> None:
    machine.runs(900, "odd", CAMERA, parent=901)
    machine.runs(901, "odder", parent=900)
    machine.opened(1)
    assert machine.devices().camera_users() == ["odd"]


def test_a_name_that_the_kernel_cut_is_made_whole(machine: Machine) -> None:
    machine.runs(900, "teams-for-linux-beta", CAMERA, command="/opt/teams/teams-for-linux-beta")
    machine.runs(901, "a-thread-renamed-itself", CAMERA, command="/usr/bin/python3")
    machine.opened(2)
    assert machine.devices().camera_users() == ["a-thread-rename", "teams-for-linux-beta"]


def test_a_program_without_a_name_is_another_program(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    (machine.proc / "900" / "comm").unlink()
    machine.opened(1)
    assert machine.devices().camera_users() == [ANOTHER_PROGRAM]


@pytest.mark.parametrize("watcher", ["wireplumber", "pipewire-media-session", "pipewire"])
def test_a_sound_server_that_merely_keeps_the_camera_open_does_not_count(
    machine: Machine, watcher: str
) -> None:
    machine.runs(900, watcher, CAMERA, command=f"/usr/bin/{watcher}")
    machine.opened(1)
    assert machine.devices().camera_users() == []


def test_pipewire_with_buffers_takes_pictures_for_another_program(machine: Machine) -> None:
    machine.runs(900, "pipewire", CAMERA, "/dmabuf:")
    machine.opened(1)
    assert machine.devices().camera_users() == [ANOTHER_PROGRAM]


def test_pipewire_with_the_camera_mapped_takes_pictures_for_another_program(machine: Machine) -> None:
    machine.runs(900, "pipewire", CAMERA)
    (machine.proc / "900" / "maps").write_text(f"7f00-7f01 rw-s 00000000 00:05 123   {CAMERA}\n")
    machine.opened(1)
    assert machine.devices().camera_users() == [ANOTHER_PROGRAM]


def test_without_a_camera_nothing_is_searched(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.runs(900, "zoom", CAMERA)
    devices = LinuxDevicesInUse(
        Processes(machine.proc, OURS, os.getuid()), Cameras(tmp_path / "none"), machine.sound
    )
    assert devices.camera_users() == []


def test_a_video_device_that_decodes_films_is_no_camera(machine: Machine) -> None:
    machine.add_camera("video10", "bcm2835-codec-decode", counts=False)
    machine.runs(900, "vlc", "/dev/video10")
    assert machine.devices().camera_users() == []
    assert machine.searches == []


def test_nothing_is_searched_while_the_driver_says_that_nobody_has_it_open(machine: Machine) -> None:
    devices = machine.devices()
    assert [devices.camera_users() for _ in range(3)] == [[]] * 3
    assert machine.searches == []


def test_nothing_is_searched_while_we_alone_have_it_open(machine: Machine) -> None:
    (machine.proc / str(OURS) / "fd" / "9").symlink_to(CAMERA)
    machine.opened(1)
    assert machine.devices().camera_users() == []
    assert machine.searches == []


def test_a_program_that_opens_the_camera_is_seen_at_once(machine: Machine) -> None:
    devices = machine.devices()
    assert devices.camera_users() == []
    machine.runs(900, "zoom", CAMERA)
    machine.opened(1)
    assert devices.camera_users() == ["zoom"]


def test_the_search_is_not_repeated_at_every_look_while_the_count_stays(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    machine.opened(1)
    devices = machine.devices()
    for _ in range(5):
        assert devices.camera_users() == ["zoom"]
        machine.now += RESCAN_SECONDS / 10
    assert len(machine.searches) == 1
    machine.now += RESCAN_SECONDS
    assert devices.camera_users() == ["zoom"]
    assert len(machine.searches) == 2


def test_the_end_of_a_call_is_seen_at_once(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    machine.opened(1)
    devices = machine.devices()
    assert devices.camera_users() == ["zoom"]
    (machine.proc / "900" / "fd" / "2").unlink()
    machine.opened(0)
    assert devices.camera_users() == []


def test_one_program_that_takes_over_from_another_is_seen_after_a_while(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    machine.opened(1)
    devices = machine.devices()
    assert devices.camera_users() == ["zoom"]
    (machine.proc / "900" / "fd" / "2").unlink()
    machine.runs(901, "obs", CAMERA)
    machine.now += RESCAN_SECONDS
    assert devices.camera_users() == ["obs"]


def test_with_a_driver_that_does_not_count_the_search_comes_now_and_then(machine: Machine) -> None:
    machine.add_camera("video2", "Virtual", counts=False)
    devices = machine.devices()
    assert devices.camera_users() == []
    machine.runs(900, "obs", "/dev/video2")
    assert devices.camera_users() == []
    machine.now += RESCAN_SECONDS
    assert devices.camera_users() == ["obs"]
    assert len(machine.searches) == 2


def test_a_list_that_is_changed_by_its_reader_does_not_change_the_next_answer(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    machine.opened(1)
    devices = machine.devices()
    devices.camera_users().clear()
    assert devices.camera_users() == ["zoom"]


def test_a_process_that_ends_in_the_middle_of_the_search_is_passed_over(machine: Machine) -> None:
    machine.runs(900, "zoom", CAMERA)
    (machine.proc / "901").mkdir()  # its files are gone already
    machine.opened(1)
    assert machine.devices().camera_users() == ["zoom"]


def test_a_program_that_records_is_named(machine: Machine) -> None:
    machine.runs(900, "arecord")
    machine.hears(RUNNING.format(900))
    assert machine.devices().microphone_users() == ["arecord"]


def test_the_thread_that_records_is_named_by_its_program(machine: Machine) -> None:
    machine.runs(900, "audacity")
    machine.runs(907, "data-loop.0", group=900)
    machine.hears(RUNNING.format(907))
    assert machine.devices().microphone_users() == ["audacity"]


@pytest.mark.parametrize("server", ["pipewire", "pulseaudio", "pipewire-pulse"])
def test_a_sound_server_records_for_another_program(machine: Machine, server: str) -> None:
    machine.runs(900, server)
    machine.hears(RUNNING.format(900))
    assert machine.devices().microphone_users() == [ANOTHER_PROGRAM]


def test_we_ourselves_never_count_as_recording(machine: Machine) -> None:
    machine.runs(600, "helper", parent=OURS)
    for process in (OURS, 600):
        machine.hears(RUNNING.format(process))
        assert machine.devices().microphone_users() == []


@pytest.mark.parametrize("owner", ["0", "-1", "", "77777", "x"])
def test_somebody_who_can_not_be_found_records_all_the_same(machine: Machine, owner: str) -> None:
    machine.hears(RUNNING.format(owner))
    assert machine.devices().microphone_users() == [ANOTHER_PROGRAM]


def test_a_loudspeaker_that_plays_is_no_microphone(machine: Machine) -> None:
    machine.runs(900, "vlc")
    player = machine.sound.parent.parent / "pcm0p" / "sub0"
    player.mkdir(parents=True)
    (player / "status").write_text(RUNNING.format(900))
    assert machine.devices().microphone_users() == []


def test_without_alsa_microphones_can_not_be_told(machine: Machine, tmp_path: Path) -> None:
    processes = Processes(machine.proc, OURS, os.getuid())
    assert LinuxDevicesInUse(processes, Cameras(machine.sys), tmp_path / "none").microphone_users() is None


@pytest.mark.parametrize(
    "status", ["closed\n", "", "state: PREPARED\nowner_pid   : 900\n", "state: SUSPENDED\n"]
)
def test_a_microphone_that_is_merely_ready_is_not_in_use(status: str) -> None:
    assert recording_thread(status) is None


@given(st.text())
def test_no_status_of_a_microphone_breaks_its_reader(status: str) -> None:
    thread = recording_thread(status)
    assert thread is None or thread >= 0


@given(st.integers(1, 2**22), st.booleans())
def test_the_owner_is_read_whatever_the_spaces(thread: int, spaced: bool) -> None:
    gap = "   " if spaced else ""
    assert recording_thread(f"state{gap}:{gap}RUNNING\nowner_pid{gap}:{gap}{thread}\ndelay : 0\n") == thread


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs a real /proc")
def test_the_real_proc_is_read_as_the_made_up_one(tmp_path: Path) -> None:
    file = tmp_path / "held"
    with file.open("w"):
        here = Processes(Path("/proc"), os.getpid(), os.getuid())
        parent = Processes(Path("/proc"), os.getppid(), os.getuid())
        assert str(file) in here.own_open_files()
        assert os.getpid() not in set(here.readable())
        assert os.getpid() in set(parent.readable())
        assert parent.is_ours(os.getpid())
        assert not here.is_ours(os.getppid())
        assert here.leader(os.getpid()) == os.getpid()
        assert here.name(os.getpid())


@pytest.mark.parametrize("odd", ["\u00b2", "9" * 5000, "-1", "", "1e9", "\u0663"])
def test_what_is_no_number_of_a_process_is_none(tmp_path: Path, odd: str) -> None:
    assert recording_thread(RUNNING.format(odd)) == 0
    process = tmp_path / "7"
    process.mkdir()
    (process / "status").write_text(f"Tgid:\t{odd}\nPPid:\t{odd}\n")
    (tmp_path / "\u00b2").mkdir()
    processes = Processes(tmp_path, own=1, user=process.stat().st_uid)
    assert processes.leader(7) == 7
    assert not processes.is_ours(7)
    assert list(processes.readable()) == [7]
