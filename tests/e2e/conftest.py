"""A real desktop without a screen: X server, session bus, window manager and tray host."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from support.desktop import Desktop, RunningApp, StartApp, child
from support.waiting import wait_until

PROGRAMS = ("Xvfb", "openbox", "trayer", "xdotool", "dbus-run-session")


@contextmanager
def new_desktop(*, tray: bool = True) -> Iterator[Desktop]:
    """A desktop; who wants one is skipped where its programs are not installed."""
    with ExitStack() as stack:
        yield _desktop(stack, tray=tray)


def _desktop(stack: ExitStack, *, tray: bool) -> Desktop:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs a desktop to test on; missing: {', '.join(missing)}")
    base = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    read_end, write_end = os.pipe()
    # Without -noreset the server throws everybody out when its last client leaves, and until the others
    # are there the last one may be the first.
    server = [
        "Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
        "-noreset",
    ]  # fmt: skip
    stack.enter_context(child(server, base, pass_fds=(write_end,), stderr=subprocess.DEVNULL))
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = base | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    parts = {
        "window manager": (["dbus-run-session", "--", "openbox"], ("get_num_desktops",)),
        "tray": (
            ["trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "32",
             "--SetDockType", "true", "--expand", "true"],
            ("search", "--class", "trayer"),
        ),
    }  # fmt: skip
    if not tray:
        del parts["tray"]
    running = {
        name: stack.enter_context(child(command, environment, **quiet))
        for name, (command, _) in parts.items()
    }
    desktop = Desktop(environment)

    def is_ready() -> bool:
        for name, process in running.items():
            assert process.poll() is None, f"the {name} has ended"
        return all(desktop.run("xdotool", *question) for _, question in parts.values())

    wait_until(is_ready, " and ".join(f"the {name}" for name in parts))
    return desktop


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """One desktop for all end-to-end tests that leave it as it was."""
    with new_desktop() as made:
        yield made


@pytest.fixture
def own_desktop() -> Iterator[Desktop]:
    """One for this test alone, which may change it for good."""
    with new_desktop() as made:
        yield made


@pytest.fixture
def bare_desktop() -> Iterator[Desktop]:
    """A desktop that has no tray."""
    with new_desktop(tray=False) as made:
        yield made


@pytest.fixture
def start_app(desktop: Desktop, home: Path) -> Iterator[StartApp]:
    """Starts the real app on the desktop: `start_app("--source", "demo")`."""
    with ExitStack() as stack:

        def start(*options: str) -> RunningApp:
            desktop.touch()  # or on a slow machine nobody has been at it for minutes, and the app is silent
            environment = desktop.environment | {"MOODGUARD_HOME": str(home)}
            command = [sys.executable, "-m", "moodguard", "run", "--verbose", *options]
            process = stack.enter_context(child(command, environment, stderr=subprocess.PIPE))
            return RunningApp(process, environment, home / "state" / "moodguard.log")

        yield start
