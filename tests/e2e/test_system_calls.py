"""The promises of privacy, while the system watches all that the real app asks of it for an hour."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from moodguard.store.paths import Paths, user_paths
from moodguard.system.single_instance import Command, send
from support import promises
from support.consent import say_yes
from support.desktop import Desktop, child
from support.own_compositor import own_compositor
from support.system_calls import Call, read_calls, tracer

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

DRIVER = Path(__file__).parent.parent / "support" / "live_an_hour.py"
OF_PYTHON = {
    "PYTHONPATH": os.pathsep.join([str(DRIVER.parents[2]), str(DRIVER.parents[1])]),
    "PYTHONDONTWRITEBYTECODE": "1",
}
DONE = [
    "resting face measured", "preview seen", "settings changed", "card shown and answered",
    "gallery seen and answered", "paused and resumed", "painted", "clipboard: left alone", "the hour is over",
]  # fmt: skip


@dataclass(frozen=True)
class Hour:
    """What there is to see of it: all calls, and the home of the user."""

    calls: list[Call]
    home: Path
    paths: Paths
    bus: Path

    @property
    def asked_for(self) -> tuple[Path, ...]:
        """What the user wanted written, outside of the app's folders."""
        return (self.home / "mine.zip", self.home / ".config" / "autostart" / "moodguard.desktop")


@pytest.fixture(scope="module")
def hour(desktop: Desktop) -> Iterator[Hour]:
    """An hour of the app's own time, with a camera whose pictures are marked; whatever is made is for all."""
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        # Directly below the temporary folder, as the path of a socket has to be short.
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="moodguard-hour-")))
        command = [*tracer(home / "calls"), sys.executable, str(DRIVER), "run", "--source", "camera"]
        environment = _environment(desktop, home)
        for name in ("MOODGUARD_HOME", *(name for name in os.environ if name.startswith("XDG_"))):
            patch.delenv(name, raising=False)
        patch.setenv("HOME", str(home))
        say_yes(user_paths())
        bus = home / "bus"
        daemon = ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={bus}", "--print-address"]
        process = stack.enter_context(child(daemon, environment, stdout=subprocess.PIPE))
        assert process.stdout is not None
        process.stdout.readline()  # then it is there
        desktop.touch()
        app = stack.enter_context(child(command, environment, stdout=subprocess.PIPE, umask=0))
        assert app.stdout is not None
        said = [line for line in iter(app.stdout.readline, "") if _goes_on(line, user_paths())]
        assert [line.strip() for line in said] == DONE
        assert app.wait() == 0
        calls = list(read_calls(home / "calls"))
        shutil.rmtree(home / "calls")
        process.terminate()
        process.wait()
        paths = user_paths()
        yield Hour(calls, home, paths, bus)


def _environment(desktop: Desktop, home: Path) -> dict[str, str]:
    """That of a user whose home is `home`, on the desktop."""
    known = {
        name: value for name, value in desktop.environment.items()
        if not name.startswith(("MOODGUARD_", "XDG_", "DBUS_"))
    }  # fmt: skip
    return known | {
        "HOME": str(home), "TMPDIR": str(home), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'bus'}",
        **OF_PYTHON,
    }  # fmt: skip


def _goes_on(line: str, paths: Paths) -> bool:
    """Behind the last line the app is asked to end, as a user asks for it."""
    if line.strip() == DONE[-1]:
        assert send(paths.lock_file, Command.QUIT) == "ok"
    return True


def test_nothing_speaks_to_anybody_but_the_desktop_of_this_machine(hour: Hour) -> None:
    assert list(promises.network(hour.calls, hour.bus, hour.paths.lock_file)) == []
    assert any(call.name == "bind" for call in hour.calls), "the control socket was not seen"


def test_nothing_goes_past_this_watch(hour: Hour) -> None:
    assert list(promises.ways_around(hour.calls)) == []


def test_every_file_that_is_written_is_in_the_list_of_what_is_kept(hour: Hour) -> None:
    assert list(promises.places(hour.calls, hour.paths, hour.asked_for)) == []


def test_whatever_is_made_is_for_its_user_alone_also_without_a_umask(hour: Hour) -> None:
    assert list(promises.rights(hour.calls, umask=0)) == []
    assert list(promises.rights_on_disk(hour.home)) == []


def test_no_picture_of_the_user_is_written_or_sent(hour: Hour) -> None:
    assert list(promises.pictures(hour.calls, hour.home)) == []
    assert list(promises.in_archive(hour.home / "mine.zip")) == []
    assert list(hour.home.rglob(promises.HISTORY)), "too little was done to be a test"
    assert list(promises.not_numbers(hour.home)) == []
    kept = {path.name for path in hour.home.rglob("*") if path.suffix in (".json", ".log", ".desktop")}
    assert kept >= {
        "settings.json", "profiles.json", "profile.json", "person.json", "taste.json", "memory.json",
        "moodguard.log", "moodguard.desktop",
    }, "too little was done to be a test"  # fmt: skip
    assert list(hour.home.rglob("painting-*.webp"))


def leaves_no_dump(calls: list[Call]) -> bool:
    """Whether the size of a copy of the memory was limited to a byte."""
    limits = [call for call in calls if "RLIMIT_CORE" in "".join(call.arguments) and call.worked]
    return any("rlim_cur=1," in call.arguments[2] for call in limits)


def test_a_crash_would_leave_no_copy_of_the_memory(hour: Hour) -> None:
    assert leaves_no_dump(hour.calls)


@pytest.mark.parametrize(
    ("command", "status", "written"),
    [
        (["profile", "new", "Another"], 0, "profiles.json"), (["status"], 3, ""),
        (["replay", "demo", "--json", "--every", "300"], 0, ""),
        (["run", "--source", "demo", "--speed", "7200"], 0, "now.png"),
    ],
    ids=["profile", "status", "replay", "run without a screen"],
)  # fmt: skip
def test_what_has_no_windows_keeps_the_promises_too(
    monkeypatch: pytest.MonkeyPatch, command: list[str], status: int, written: str
) -> None:
    hidden = ("MOODGUARD_", "XDG_", "DBUS_", "DISPLAY", "WAYLAND_", "QT_QPA")
    for name in (name for name in os.environ if name.startswith(hidden)):
        monkeypatch.delenv(name)
    with tempfile.TemporaryDirectory(prefix="moodguard-home-") as place:
        home = Path(place)
        for name in ("HOME", "TMPDIR"):
            monkeypatch.setenv(name, place)
        words = [*tracer(home / "calls"), sys.executable, "-m", "moodguard", *command]
        done = subprocess.run(
            words, env=os.environ | OF_PYTHON, capture_output=True, text=True, check=False, umask=0
        )
        assert done.returncode == status, done.stderr
        assert not written or list(home.rglob(written)), "too little was done to be a test"
        calls, paths = list(read_calls(home / "calls")), user_paths()
        shutil.rmtree(home / "calls")
        assert list(promises.network(calls, home / "no bus", paths.lock_file)) == []
        assert list(promises.ways_around(calls)) == []
        assert list(promises.places(calls, paths, ())) == []
        assert [*promises.rights(calls, umask=0), *promises.rights_on_disk(home)] == []
        assert leaves_no_dump(calls) is (command[0] in ("replay", "run"))  # those that see pictures


def test_under_wayland_the_compositor_is_spoken_to_and_nobody_beyond(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in (name for name in os.environ if name.startswith(("MOODGUARD_", "XDG_", "DBUS_", "DISPLAY"))):
        monkeypatch.delenv(name)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # a compositor of a test's own shows no windows
    with tempfile.TemporaryDirectory(prefix="wl-") as place, own_compositor(Path(place)) as compositor:
        for name, value in (("HOME", place), ("TMPDIR", place), *compositor.environment.items()):
            monkeypatch.setenv(name, value)
        command = [*tracer(Path(place) / "calls"), sys.executable, "-m", "moodguard", "doctor"]
        done = subprocess.run(
            command, env=os.environ | OF_PYTHON, capture_output=True, text=True, check=False
        )
        calls = list(read_calls(Path(place) / "calls"))
        display = Path(place) / compositor.environment["WAYLAND_DISPLAY"]
        # At this place it is no socket that everybody knows, so it is all that there is to tell.
        told = promises.network(calls, Path(place) / "bus", user_paths().lock_file)
        assert set(told) == {f"a connection to {display}"}, done.stderr
        assert list(promises.ways_around(calls)) == []


def test_whatever_breaks_a_promise_would_be_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MOODGUARD_HOME", *(name for name in os.environ if name.startswith("XDG_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    paths = user_paths()
    for folder in (paths.state, paths.painted / "profile-1"):
        folder.mkdir(parents=True, mode=0o700)
    environment = os.environ | OF_PYTHON
    command = [*tracer(tmp_path / "calls"), sys.executable, str(DRIVER.with_name("break_promises.py"))]
    subprocess.run(command, env=environment, check=True, umask=0)
    calls = list(read_calls(tmp_path / "calls"))
    shutil.rmtree(tmp_path / "calls")

    said = " | ".join(promises.network(calls, tmp_path / "bus", tmp_path / "socket"))
    for stranger in ("AF_INET", "AF_INET6", "AF_NETLINK", "/tmp/a-stranger"):
        assert f"{stranger}" in said
    said = " | ".join(promises.pictures(calls, tmp_path))
    for file in ("memory.json", "memory.json.1"):
        assert f"pixels of a frame, written to {paths.state / file}" in said
        assert f"pixels of a frame, in {paths.state / file}" in said
    assert (
        f"a picture that may be a frame, written to {paths.painted / 'profile-1' / 'painting-1.webp'}" in said
    )
    assert f"no plain text, written to {paths.state / 'moodguard.log'}" in said
    said = " | ".join(promises.places(calls, paths, ()))
    assert f"openat of {tmp_path / 'frame.jpg'}" in said
    said = " | ".join((*promises.rights(calls, umask=0), *promises.rights_on_disk(tmp_path)))
    assert f"openat of {paths.state / 'moodguard.log.2'} for others, too: 066" in said
    assert f"mkdir of {tmp_path / 'open'} for others, too: 077" in said
    assert f"{tmp_path / 'open'}: 777" in said
    said = " | ".join(promises.ways_around(calls))
    assert "execve" in said
    assert f"mmap of {paths.state / 'moodguard.log.1'}" in said
