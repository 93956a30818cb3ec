"""Cameras and microphones in use on Linux: who has them open."""

import time
from collections.abc import Callable
from pathlib import Path

from moodguard.system.devices_in_use.cameras import Cameras
from moodguard.system.devices_in_use.interface import ANOTHER_PROGRAM, DevicesInUse
from moodguard.system.devices_in_use.processes import Processes, process_number

RESCAN_SECONDS = 10.0
# They hold devices for others, whose names they alone know.
_SOUND_SERVERS = {"pipewire", "pipewire-pulse", "pulseaudio"}
_CAMERA_SERVER = "pipewire"
# They open cameras to see what they can do, and on some systems forget to close them.
_ONLY_LOOKING = {"wireplumber", "pipewire-media-session"}


class LinuxDevicesInUse(DevicesInUse):
    """Looks into /proc: for open video devices, and for running capture streams of ALSA.

    Only this user's processes can be looked into, so a camera that another user's program holds is missed. So
    are Bluetooth microphones, which ALSA doesn't know.
    """

    def __init__(
        self, processes: Processes, cameras: Cameras, sound: Path, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`sound` is usually /proc/asound."""
        self._processes = processes
        self._cameras = cameras
        self._sound = sound
        self._clock = clock
        self._seen: tuple[int | None, float] | None = None  # the openings at the last search, and its time
        self._users: list[str] = []

    def camera_users(self) -> list[str]:
        """The programs that have a camera open.

        A search through all processes' open files takes some tens of milliseconds on a desktop. It is left
        out while the drivers say that nobody, or we alone, have a camera open; and while their count stays
        as it was, it is done once in `RESCAN_SECONDS`.
        """
        nodes = self._cameras.nodes()
        openings = self._cameras.openings()
        if not nodes or (openings is not None and openings <= self._own_openings(nodes, openings)):
            self._seen = None
            return []
        now = self._clock()
        if self._seen is None or self._seen[0] != openings or not 0 <= now - self._seen[1] < RESCAN_SECONDS:
            self._users = self._search(nodes)
            self._seen = (openings, now)
        return list(self._users)

    def microphone_users(self) -> list[str] | None:
        """The programs that record; `ANOTHER_PROGRAM` for those behind a sound server. None without ALSA."""
        if not self._sound.is_dir():
            return None
        names = set()
        for status in self._sound.glob("card*/pcm*c/sub*/status"):
            try:
                thread = recording_thread(status.read_text("utf-8", errors="replace"))
            except OSError:  # unplugged just now
                continue
            if thread is not None:
                process = self._processes.leader(thread)
                if not self._processes.is_ours(process):
                    name = self._processes.name(process)
                    names.add(ANOTHER_PROGRAM if name is None or name in _SOUND_SERVERS else name)
        return sorted(names)

    def _own_openings(self, nodes: frozenset[str], openings: int) -> int:
        if openings == 0:
            return 0
        return sum(target in nodes for target in self._processes.own_open_files())

    def _search(self, nodes: frozenset[str]) -> list[str]:
        names = set()
        for process in self._processes.readable():
            files = self._processes.open_files(process)
            held = nodes.intersection(files)
            if held and not self._processes.is_ours(process):
                name = self._processes.name(process) or ANOTHER_PROGRAM
                if self._uses(process, name, held, files):
                    names.add(ANOTHER_PROGRAM if name == _CAMERA_SERVER else name)
        return sorted(names)

    def _uses(self, process: int, name: str, held: frozenset[str], files: list[str]) -> bool:
        """Whether a process that has a camera open takes pictures with it, as far as that can be told.

        PipeWire on some systems keeps cameras open with nobody looking. When it does take pictures, for a
        program that came by way of the portal, it has buffers: mapped from the device, or shared as "dmabuf".
        """
        if name in _ONLY_LOOKING:
            return False
        if name != _CAMERA_SERVER:
            return True
        shares = any("dmabuf" in file for file in files)
        return shares or any(self._processes.maps(process, node) for node in held)


def recording_thread(status: str) -> int | None:
    """The thread that opened a capture stream of ALSA, out of its status file; None while it doesn't run.

    0 for one that can't be told, such as one in another container.
    """
    fields = {
        key.strip(): value.strip() for key, _, value in (line.partition(":") for line in status.splitlines())
    }
    if fields.get("state") != "RUNNING":
        return None
    owner = fields.get("owner_pid", "")
    return process_number(owner) or 0
