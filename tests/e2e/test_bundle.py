"""The bundle runs on its own: built from the recipe, started on a real screen, asked, and quit."""

import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from moodguard import __version__
from support.desktop import Desktop
from support.own_compositor import own_compositor
from support.waiting import PATIENCE_SECONDS, wait_until

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
RECIPE = (
    "moodguard.spec", "bundle.sh", "clean_environment.py", "slim_bundle.py", "stand_in.py", "icu_data.py",
    "plain_lapack.py", "fortran_run_time.c", "strip_symbols.py", "bill_of_materials.py",
    "build_translations.py",
)  # fmt: skip
SOURCES = (
    "moodguard",
    "assets",
    "pyproject.toml",
    "constraints.txt",
    *(f"packaging/{name}" for name in RECIPE),
)
MADE_IN_THE_BUILD = ("licences.json", "moodguard.cdx.json")
LEFT_OUT = re.compile(r"assets/(models/expression-float32\.onnx|translations/\w+\.ts|icons/app\.(ico|icns))")
MOST_BYTES = 250_000_000
OPENBLAS_BYTES = 27_000_000  # more, where Debian's archives of LAPACK aren't there
WINDOWS = {
    "settings": "^MoodGuard$", "gallery": "MoodGuard: gallery", "calibrate": "MoodGuard: your resting face",
}  # fmt: skip
STRANGERS = ("torch", "tensorflow", "keras", "onnx", "trainers", "pytest", "ssl")

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="starts the bundle on an X server"),
]


def newest(*places: Path) -> float:
    """When the last of all the files below these places was changed."""
    files = (
        file for place in places for file in (place, *place.rglob("*")) if "__pycache__" not in file.parts
    )
    return max(file.stat().st_mtime for file in files if file.is_file())


def build() -> Path:
    """The bundle's program, built anew where a source is newer."""
    program = BUILD / "bundle" / "moodguard" / "moodguard"
    if not program.exists() or program.stat().st_mtime < newest(*(ROOT / name for name in SOURCES)):
        command = ["sh", ROOT / "packaging" / "bundle.sh", BUILD / "bundle", BUILD / "pyinstaller"]
        subprocess.run(command, env=os.environ | {"PYTHON": sys.executable}, check=True)
        program.touch()  # its time is that of the last commit, which is no later than a source's
    return program


@pytest.fixture(scope="session")
def program() -> Path:
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        pytest.skip("this Python was built without a shared library, which a bundle needs")
    return build()


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """What a stranger's machine has: no Python, nothing of this checkout, a home of its own."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "MOODGUARD_HOME": str(home), "LANG": "C.UTF-8"}


@pytest.fixture
def on_screen(environment: dict[str, str], desktop: Desktop) -> dict[str, str]:
    """The same, with a desktop to show windows and a tray icon on."""
    return {**environment, "DISPLAY": desktop.environment["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}


def wanted_by_all_below(folder: Path) -> set[str]:
    """The libraries that the programs and libraries in a folder are linked against."""
    files = [f for f in folder.rglob("*") if f.is_file() and f.read_bytes()[:4] == b"\x7fELF"]
    said = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True).stdout
    return {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}


def of_packages_asked_for() -> Iterator[str]:
    """The libraries of the packages that the one for Debian depends on, and those of the C library."""
    yield from (
        "libc.so.6",
        "libm.so.6",
        "libmvec.so.1",
        "libdl.so.2",
        "libpthread.so.0",
        "librt.so.1",
        "libutil.so.1",
    )
    yield from ("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1")
    recipe = (ROOT / "packaging" / "linux" / "nfpm.yaml").read_text("utf-8")
    for package in re.findall(r"^  - (lib[\w.+-]+)", recipe.partition("\ndepends:")[2], re.MULTILINE):
        listed = subprocess.run(
            ["dpkg-query", "--listfiles", package], capture_output=True, text=True, check=False
        )
        yield from (Path(line).name for line in listed.stdout.splitlines() if ".so" in line)
        yield re.sub(r"-?(\d+)$", r".so.\1", package)  # as Debian names them, where it is not installed here


def ask(program: Path, environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *words], env=environment, capture_output=True, text=True, check=False)


def test_it_says_its_version(program: Path, environment: dict[str, str]) -> None:
    answer = ask(program, environment, "--version")
    assert answer.stdout == f"moodguard {__version__}\n"


def test_it_holds_the_app_with_all_that_it_ships_and_no_strangers(program: Path) -> None:
    inside = program.parent / "_internal"
    shipped = {file.relative_to(ROOT) for file in (ROOT / "assets").rglob("*") if file.is_file()}
    shipped |= {Path("assets") / name for name in ("how-it-works-in-short.md", "how-it-works.md")}  # of docs/
    shipped |= {Path("assets") / name for name in MADE_IN_THE_BUILD}
    shipped = {file for file in shipped if not LEFT_OUT.fullmatch(file.as_posix())}
    assert any(file.suffix == ".qm" for file in shipped), "the translations are not compiled"
    assert shipped == {f.relative_to(inside) for f in (inside / "assets").rglob("*") if f.is_file()}
    assert (inside / "cv2" / "data" / "haarcascade_frontalface_alt2.xml").is_file()
    names = {file.name.partition(".")[0] for file in inside.iterdir()}
    assert names.isdisjoint(STRANGERS)
    broken = [link for link in inside.rglob("*") if link.is_symlink() and not link.exists()]
    assert broken == []


def names_of_parts(program: Path) -> set[str]:
    """What its licences are of."""
    licences = program.parent / "_internal" / "assets" / "licences.json"
    return {part["name"] for part in json.loads(licences.read_text("utf-8"))}


def test_it_stays_as_small_as_the_docs_say(program: Path) -> None:
    files = [file for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    slack = OPENBLAS_BYTES if "OpenBLAS" in names_of_parts(program) else 0
    assert sum(file.stat().st_size for file in files) < MOST_BYTES + slack


def test_it_leaves_to_the_system_only_what_the_package_asks_for(program: Path) -> None:
    inside = {file.name for file in program.parent.rglob("*.so*")}
    missing = wanted_by_all_below(program.parent) - inside - set(of_packages_asked_for())
    assert sorted(missing) == []


def test_it_names_what_it_is_made_of(program: Path) -> None:
    named = names_of_parts(program)
    bill = json.loads((program.parent / "_internal" / "assets" / "moodguard.cdx.json").read_text("utf-8"))
    assert {part["name"] for part in bill["components"]} == named - {"MoodGuard"}
    assert {"PySide6_Essentials", "numpy", "Qt", "FFmpeg", "Python"} <= named
    assert len(named & {"OpenBLAS", "liblapack64-dev"}) == 1  # the one or the other
    assert "libvpx" not in named


def test_it_asks_a_compositor_of_wayland_for_the_idle_time(
    program: Path, environment: dict[str, str]
) -> None:
    with tempfile.TemporaryDirectory(prefix="wl-") as folder, own_compositor(Path(folder)) as compositor:
        session = environment | compositor.environment | {"QT_QPA_PLATFORM": "offscreen"}

        def is_told() -> bool:
            done = subprocess.run(
                [program, "doctor"], env=session, capture_output=True, text=True, check=False
            )
            return "Keys and mouse: last touched 0 s ago." in done.stdout

        wait_until(is_told, "the idle time")


@pytest.mark.data
def test_it_replays_a_recording(program: Path, environment: dict[str, str], data: Path) -> None:
    clip = sorted((data / "video").glob("*.mkv"))[0]
    answer = ask(program, environment, "replay", str(clip), "--json")
    assert answer.returncode == 0, answer.stderr
    events = [json.loads(line) for line in answer.stdout.splitlines()]
    readings = [event for event in events if event["kind"] == "reading"]
    assert len(readings) >= len(events) / 2
    for reading in readings:
        assert 0 <= reading["negative"] <= 1
        assert sum(reading["classes"].values()) == pytest.approx(1, abs=0.01)


@contextmanager
def running(program: Path, environment: dict[str, str], *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """The app of the bundle, once it answers; at the end it is told to quit, and does."""
    with subprocess.Popen([program, *words], env=environment) as app:
        try:

            def answers() -> bool:
                assert app.poll() is None, "the app ended by itself"
                return ask(program, environment, "status").returncode == 0

            wait_until(answers, "an answer of the app")
            yield app
            assert ask(program, environment, "quit").stdout == "ok\n"
            assert app.wait(PATIENCE_SECONDS) == 0
        finally:
            app.kill()


def test_it_starts_answers_and_quits_on_a_real_screen(
    program: Path, on_screen: dict[str, str], home: Path
) -> None:
    with running(program, on_screen, "--source", "demo"):
        assert json.loads(ask(program, on_screen, "status", "--json").stdout)["problem"] == ""
        assert ask(program, on_screen, "pause").stdout.startswith("Paused until you resume")
        assert json.loads(ask(program, on_screen, "status", "--json").stdout)["paused"] is True
        second = ask(program, on_screen)
        assert (second.returncode, "already running" in second.stdout) == (0, True)
    assert ask(program, on_screen, "status").returncode != 0
    assert "unexpected error" not in (home / "state" / "moodguard.log").read_text()


def test_its_windows_come_when_they_are_asked_for(
    program: Path, on_screen: dict[str, str], desktop: Desktop, home: Path
) -> None:
    with running(program, on_screen):
        wait_until(lambda: bool(desktop.windows("MoodGuard: welcome")), "the welcome of a first start")
    with running(program, on_screen, "--source", "demo", "--autostarted"):
        assert desktop.windows("MoodGuard") == []
        for word, title in WINDOWS.items():
            assert ask(program, on_screen, word).stdout == "ok\n"
            wait_until(lambda title=title: bool(desktop.windows(title)), f"the window {title}")
        assert "your day begins to show here" in ask(program, on_screen, "history").stdout
    assert "unexpected error" not in (home / "state" / "moodguard.log").read_text()
