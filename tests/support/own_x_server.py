"""An X server of the test's own, without a window manager, and keys that are pressed on it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from support.desktop import child


@dataclass(frozen=True)
class OwnXServer:
    """A server that runs; `process` can be ended to see what becomes of its clients."""

    display: str
    process: subprocess.Popen[str]

    def run(self, *command: str) -> None:
        """A program on this display, which must do what it is for."""
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(command, env=environment, check=True, capture_output=True)

    def press(self, keys: str) -> None:
        """Keys as xdotool names them, through XTEST, as if on a keyboard."""
        self.run("xdotool", "key", keys)


@contextmanager
def own_x_server() -> Iterator[OwnXServer]:
    """A server for the block; the test is skipped where none can be had."""
    missing = [name for name in ("Xvfb", "xdotool", "setxkbmap") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs an X server to test on; missing: {', '.join(missing)}")
    read_end, write_end = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write_end),
        "-screen",
        "0",
        "640x480x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with child(command, dict(os.environ), pass_fds=(write_end,), stderr=subprocess.DEVNULL) as process:
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            display = f":{pipe.readline().strip()}"
        yield OwnXServer(display, process)
