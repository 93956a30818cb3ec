"""What /proc says of processes and of sound: three files, with a line of dashes between."""

from fuzz.own_file import folder

from moodguard.system.devices_in_use.linux import recording_thread
from moodguard.system.devices_in_use.processes import Processes

RIGHT: tuple[type[Exception], ...] = ()
BETWEEN = b"\n--\n"
SEEDS = (
    BETWEEN.join((b"zoom\n", b"Name:\tzoom\nTgid:\t7\nPPid:\t1\n", b"/usr/bin/zoom\0--call\0")),
    BETWEEN.join((b"a-long-program-\n", b"Tgid: 7\nPPid: 0\n", b"/opt/a-long-program-indeed\0")),
    b"state: RUNNING\nowner_pid   : 1234\ntrigger_time: 1.5\n",
)


def run(data: bytes) -> None:
    """Ask for the name and the lineage of a process that says this."""
    parts = [*data.split(BETWEEN), b"", b""]
    with folder() as place:
        process = place / "7"
        process.mkdir()
        for name, content in zip(("comm", "status", "cmdline"), parts, strict=False):
            (process / name).write_bytes(content)
        processes = Processes(place, own=1, user=0)
        name = processes.name(7)
        assert name is None or name
        processes.leader(7)
        processes.is_ours(7)
        list(processes.readable())
    thread = recording_thread(data.decode("utf-8", "replace"))
    assert thread is None or thread >= 0
