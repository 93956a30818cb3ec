"""MoodGuard works where the system gives it no network: by the line and the unit of docs/privacy.md."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from moodguard.store.paths import Paths
from moodguard.store.written import kinds
from support.desktop import Desktop, child
from support.waiting import PATIENCE_SECONDS, wait_until

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "privacy.md").read_text("utf-8")
UNIT = ROOT / "packaging" / "linux" / "moodguard.service"
ONLY_LOOPBACK = "lo"

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is for Linux")]


@pytest.fixture
def you() -> Iterator[Path]:
    """A home, directly below the temporary folder, as the path of a socket has to be short."""
    with tempfile.TemporaryDirectory(prefix="moodguard-you-") as place:
        yield Path(place)


def line_of_the_page() -> str:
    """The commands for bubblewrap, as a user would copy them; the last word is the program."""
    lines = PAGE.partition("**With bubblewrap**")[2].partition("**With systemd**")[0].splitlines()
    return "\n".join(line[4:] for line in lines if line.startswith("    "))


def environment_of(desktop: Desktop, home: Path) -> dict[str, str]:
    """That of a user with this home; `moodguard` is on the PATH."""
    tools = home / "tools"
    tools.mkdir(exist_ok=True)
    program = tools / "moodguard"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m moodguard "$@"\n')
    program.chmod(0o755)
    hidden = ("MOODGUARD_", "XDG_", "DBUS_")
    known = {name: value for name, value in desktop.environment.items() if not name.startswith(hidden)}
    return known | {
        "HOME": str(home), "PATH": f"{tools}:/usr/bin:/bin", "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip


def networks_of(process: int) -> set[str]:
    """The network devices that a process has."""
    lines = Path(f"/proc/{process}/net/dev").read_text().splitlines()[2:]
    return {line.partition(":")[0].strip() for line in lines}


def descendants(process: int) -> Iterator[int]:
    yield process
    for task in Path(f"/proc/{process}/task").iterdir():
        for one in (task / "children").read_text().split():
            yield from descendants(int(one))


def runs_and_quits(command: list[str], environment: dict[str, str]) -> None:
    """Start the app by `command`, see that it answers and has no network, and quit it."""

    def asked(word: str) -> subprocess.CompletedProcess[bytes]:
        program = Path(environment["HOME"]) / "tools" / "moodguard"
        return subprocess.run([program, word], env=environment, capture_output=True, check=False)

    with child(command, environment) as app:

        def answers() -> bool:
            assert app.poll() is None, "the app ended by itself"
            return asked("status").returncode == 0

        wait_until(answers, "an answer of the app")
        (*_, innermost) = descendants(app.pid)
        assert networks_of(innermost) == {ONLY_LOOPBACK}
        assert asked("quit").returncode == 0
        assert app.wait(PATIENCE_SECONDS) == 0


def bubblewrap_works() -> bool:
    if shutil.which("bwrap") is None:
        return False
    tried = ["bwrap", "--unshare-net", "--ro-bind", "/", "/", "true"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


needs_bubblewrap = pytest.mark.skipif(
    not bubblewrap_works(), reason="needs bubblewrap, and the leave to use it"
)


@needs_bubblewrap
def test_it_runs_by_the_line_for_bubblewrap(desktop: Desktop, you: Path) -> None:
    line = line_of_the_page()
    assert line.split()[-1] == "moodguard"
    runs_and_quits(["sh", "-c", f"{line} run --source demo"], environment_of(desktop, you))
    assert (you / ".local" / "state" / "moodguard" / "moodguard.log").is_file()


def unit() -> dict[str, list[str]]:
    """What the unit says, each key with all its values."""
    found: dict[str, list[str]] = {}
    for key, value in re.findall(r"^(\w+)=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE):
        found.setdefault(key, []).append(value)
    return found


def by_bubblewrap(home: Path) -> list[str]:
    """The beginning of a command that has no more rights than the unit gives, as far as bubblewrap can."""
    said = unit()
    assert (said["PrivateNetwork"], said["ProtectSystem"], said["ProtectHome"]) == (
        ["yes"],
        ["strict"],
        ["read-only"],
    )
    places = [
        place.removeprefix("-").replace("%h", str(home))
        for line in said["ReadWritePaths"]
        for place in line.split()
    ]
    for place in places:
        Path(place).mkdir(parents=True, exist_ok=True)
    command = [
        "bwrap",
        "--unshare-net",
        "--die-with-parent",
        "--ro-bind",
        "/",
        "/",
        "--dev-bind",
        "/dev",
        "/dev",
    ]
    command += ["--proc", "/proc", "--bind", "/tmp", "/tmp", "--ro-bind", str(home), str(home)]
    return [*command, *(word for place in places for word in ("--bind", place, place))]


@needs_bubblewrap
def test_it_runs_with_the_rights_that_the_unit_leaves_it(desktop: Desktop, you: Path) -> None:
    environment = environment_of(desktop, you)
    (program, *words) = unit()["ExecStart"][0].split()
    assert (program, words) == ("/usr/bin/moodguard", ["run"])
    runs_and_quits([*by_bubblewrap(you), "moodguard", *words, "--source", "demo"], environment)
    refused = [*by_bubblewrap(you), "sh", "-c", "echo x >~/elsewhere"]
    assert subprocess.run(refused, env=environment, capture_output=True, check=False).returncode != 0


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    there = tmp_path / UNIT.name
    there.write_text(UNIT.read_text("utf-8").replace("/usr/bin/moodguard", "/bin/true"), "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--user", there], env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_the_unit_allows_no_socket_of_the_network() -> None:
    said = unit()
    assert said["RestrictAddressFamilies"] == ["AF_UNIX"]
    assert said["IPAddressDeny"] == ["any"]


def test_the_page_names_all_that_is_written_and_files_that_are_there(paths: Paths) -> None:
    """Each folder of the list, as it is on Linux."""
    home = {paths.config: "~/.config/moodguard", paths.data: "~/.local/share/moodguard",
            paths.cache: "~/.cache/moodguard", paths.state: "~/.local/state/moodguard"}  # fmt: skip
    for kind in kinds(paths):
        (root,) = (root for root in home if kind.place.is_relative_to(root))
        place = "/".join((home[root], *kind.place.relative_to(root).parts))
        assert f"`{place}`" in PAGE, kind.name
    named = set(re.findall(r"`((?:moodguard|tests|packaging)/[\w./-]+\.\w+)`", PAGE))
    assert len(named) > 5
    assert sorted(name for name in named if not (ROOT / name).is_file()) == []
