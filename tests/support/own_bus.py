"""A D-Bus of the test's own, with programs on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from support.desktop import child

SERVICES = Path(__file__).parent / "bus_service.py"


@contextmanager
def bus_with_programs() -> Iterator[str]:
    """The address of a bus on which `bus_service` runs; the test is skipped where no bus can be had."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs a bus to test on; missing: dbus-daemon")
    environment = dict(os.environ)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with child(daemon, environment, **pipes) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        with child([sys.executable, str(SERVICES), address], environment, stdout=subprocess.PIPE) as programs:
            assert programs.stdout is not None
            assert programs.stdout.readline() == "ready\n"
            yield address
