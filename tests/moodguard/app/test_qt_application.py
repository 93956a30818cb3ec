"""A display that can't be used ends the start in words, before anything else has begun."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from moodguard.app.qt_application import has_display
from support.desktop import child
from support.silent_bus import silent_bus

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's displays")
NOBODY = ":77123"  # no X server has such a number
ABOUT_DISPLAYS = (
    "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE",
)  # fmt: skip
IMPATIENT = """
import sys
from moodguard.system import display
display.PATIENCE_SECONDS = 0.3
from moodguard.cli import main
sys.exit(main([]))
"""


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"WAYLAND_SOCKET": "3"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_known_by_the_platform_or_its_variables(
    platform: str, environment: dict[str, str], expected: bool
) -> None:
    assert has_display(environment, platform) is expected


def start(environment: dict[str, str], command: list[str] | None = None) -> str:
    """What a start with only these variables about a display says as it ends in trouble."""
    rest = {name: value for name, value in os.environ.items() if name not in ABOUT_DISPLAYS}
    done = subprocess.run(
        command or [sys.executable, "-m", "moodguard", "--source", "demo"],
        env=rest | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    for unkind in ("Traceback", "einstalling", "Aborted", "core dumped"):
        assert unkind not in done.stderr
    return done.stderr


@linux_only
@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"DISPLAY": NOBODY}, [f"the display “{NOBODY}” (DISPLAY) can't be reached"]),
        ({"DISPLAY": "nonsense"}, ["the display “nonsense” (DISPLAY) can't be reached"]),
        ({"WAYLAND_DISPLAY": "gone"}, ["the Wayland display “gone” (WAYLAND_DISPLAY"]),
        ({"WAYLAND_DISPLAY": "gone", "DISPLAY": NOBODY}, ["the Wayland display “gone”", f"“{NOBODY}”"]),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": NOBODY}, ["the Wayland display “wayland-0”"]),
        ({"QT_QPA_PLATFORM": "xcb"}, ["there is no display (DISPLAY is not set)"]),
        ({"QT_QPA_PLATFORM": "nonsense"}, ["QT_QPA_PLATFORM names “nonsense”, which Qt does not know"]),
        ({"QT_QPA_PLATFORM": " "}, ["QT_QPA_PLATFORM names “ ”, which Qt does not know"]),
        ({"QT_QPA_PLATFORM": "eglfs", "EGL_PLATFORM": "nonsense"}, ["MoodGuard can't show itself"]),
    ],
)
def test_a_display_that_can_not_be_reached_is_named(environment: dict[str, str], words: list[str]) -> None:
    said = start(environment)
    for each in [*words, "plays a demo day without a screen"]:
        assert each in said


@linux_only
def test_the_doctor_tells_of_such_a_display_among_all_else() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ABOUT_DISPLAYS}
    done = subprocess.run(
        [sys.executable, "-m", "moodguard", "doctor"],
        env=environment | {"DISPLAY": NOBODY}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    *before, last = done.stdout.splitlines()
    assert any("Start at login" in line for line in before)
    assert last.startswith("!!  Tray: ")
    assert f"“{NOBODY}” (DISPLAY) can't be reached" in last


@pytest.fixture
def closed_display(tmp_path: Path) -> Iterator[str]:
    """An X server that lets in only who knows its secret."""
    if shutil.which("Xvfb") is None or shutil.which("xauth") is None:
        pytest.skip("needs an X server of its own; missing: Xvfb or xauth")
    secret = tmp_path / "secret"
    secret.touch()
    subprocess.run(["xauth", "-f", str(secret), "add", ":0", ".", "0123456789abcdef" * 2], check=True)
    server = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset", "-auth", str(secret)]
    with child(server, dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        yield f":{process.stdout.readline().strip()}"


@linux_only
def test_a_display_that_lets_nobody_in_is_told_from_one_that_is_not_there(
    closed_display: str, tmp_path: Path
) -> None:
    said = start({"DISPLAY": closed_display, "XAUTHORITY": str(tmp_path / "wrong")})
    assert f"the display “{closed_display}” (DISPLAY) does not let you in" in said
    assert "XAUTHORITY" in said


@linux_only
def test_a_library_that_is_missing_is_named_with_what_brings_it(tmp_path: Path) -> None:
    part = "libQt6XcbQpa.so.6"
    whole = (Path(PySide6.__file__).parent / "Qt" / "lib" / part).read_bytes()
    if b"libxcb-cursor.so.0" not in whole:
        pytest.skip("this Qt does not need libxcb-cursor")
    (tmp_path / part).write_bytes(whole.replace(b"libxcb-cursor.so.0", b"libxcb-absent.so.0"))
    said = start({"DISPLAY": NOBODY, "LD_LIBRARY_PATH": str(tmp_path)})
    assert "the library libxcb-absent.so.0 of your system can't be loaded" in said
    (tmp_path / part).unlink()
    (tmp_path / "libxcb-cursor.so.0").touch()  # damaged, as a broken update leaves it
    said = start({"DISPLAY": NOBODY, "LD_LIBRARY_PATH": str(tmp_path)})
    assert "the library libxcb-cursor.so.0 of your system can't be loaded (file too short)" in said
    assert "sudo apt-get install libxcb-cursor0" in said


@linux_only
def test_a_display_that_hangs_is_not_waited_for_without_end() -> None:
    with tempfile.TemporaryDirectory() as folder, silent_bus(Path(folder) / "wayland-7"):
        variables = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": folder}
        said = start(variables, [sys.executable, "-c", IMPATIENT])
    assert "“wayland-7” (WAYLAND_DISPLAY) takes connections and does not answer" in said


@linux_only
def test_a_dead_wayland_display_is_passed_over_for_an_x_display_that_hangs() -> None:
    number = 20_000 + os.getpid() % 10_000
    with silent_bus(Path(f"\0/tmp/.X11-unix/X{number}")):  # where libxcb looks first
        variables = {"WAYLAND_DISPLAY": "gone", "DISPLAY": f":{number}"}
        said = start(variables, [sys.executable, "-c", IMPATIENT])
    assert f"“:{number}” (DISPLAY) takes connections and does not answer" in said
