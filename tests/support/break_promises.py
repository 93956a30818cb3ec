"""Breaks each promise of privacy in a way of its own, so that a test can see whether it is noticed.

Writes below the home that HOME names, where the test has made the app's folders.
"""

import base64
import mmap
import os
import socket
import subprocess
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np

from support.marked_pictures import marked


def main() -> None:
    """One thing after the other."""
    home = Path(os.environ["HOME"])
    state, painted = home / ".local/state/moodguard", home / ".cache/moodguard/painted/profile-1"
    frame = marked(np.full((480, 640, 3), 120, np.uint8))
    _speak()
    (state / "memory.json").write_bytes(frame.tobytes())
    (state / "memory.json.1").write_bytes(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)[100:200, :80].tobytes())
    small = cv2.resize(frame, (100, 75))
    (painted / "painting-1.webp").write_bytes(cv2.imencode(".webp", small)[1].tobytes())
    jpeg = cv2.imencode(".jpg", frame)[1].tobytes()
    (home / "frame.jpg").write_bytes(jpeg)
    (state / "moodguard.log").write_bytes(base64.b64encode(jpeg))
    with (state / "moodguard.log.1").open("w+b") as file:
        file.truncate(4096)
        mmap.mmap(file.fileno(), 4096).close()
    os.close(os.open(state / "moodguard.log.2", os.O_CREAT | os.O_WRONLY, 0o666))
    (home / "open").mkdir(mode=0o777)
    subprocess.run(["true"], check=True)


def _speak() -> None:
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):
        with suppress(OSError):
            socket.socket(family, socket.SOCK_DGRAM).close()
    with suppress(OSError), socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect("/tmp/a-stranger")


if __name__ == "__main__":
    main()
