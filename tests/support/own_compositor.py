"""A Wayland compositor of the test's own: one tells how long nobody has touched anything, one shows cards."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from support.desktop import child
from support.waiting import wait_until

TESTS = Path(__file__).parents[1]


@dataclass(frozen=True)
class OwnCompositor:
    """See `idle_compositor.py` and `layer_compositor.py` for what it can be told; `environment` is that of a
    program in its session.
    """

    process: subprocess.Popen[str]
    environment: dict[str, str]

    def tell(self, order: str) -> str:
        """Give an order; returns what it answers, once it is carried out."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def hang(self) -> None:
        """It takes connections and does nothing more, until it goes on."""
        self.process.send_signal(signal.SIGSTOP)
        stat = Path("/proc", str(self.process.pid), "stat")
        wait_until(lambda: stat.read_text().rpartition(")")[2].split()[0] == "T", "the compositor to stop")

    def go_on(self) -> None:
        """It does what it was asked meanwhile."""
        self.process.send_signal(signal.SIGCONT)

    def die(self) -> None:
        """It crashes, and its socket lies there with nobody behind it."""
        self.process.kill()
        self.process.wait()


@contextmanager
def own_compositor(
    folder: Path, *options: str, name: str = "wayland-7", kind: str = "idle_compositor"
) -> Iterator[OwnCompositor]:
    """One whose socket lies in `folder`, which must have a short name, for the block."""
    pytest.importorskip("pywayland")
    environment = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": name}
    command = [sys.executable, "-m", f"support.{kind}", name, *options]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    own = {"XDG_RUNTIME_DIR": str(folder), "PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent)))}
    with child(command, own, **pipes) as process:
        made = OwnCompositor(process, environment)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield made
        finally:
            made.go_on()  # or it could not end
