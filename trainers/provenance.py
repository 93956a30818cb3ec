"""Where a trained model comes from: the revision of this source that made it."""

import hashlib
import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# Settings that name files, with commas between several.
FILE_SETTINGS = ("start", "teachers", "judges")
_PACKAGE = Path(__file__).resolve().parent


def card_config(config: Mapping[str, Any]) -> dict[str, Any]:
    """A training's config as a model's card tells it: of files their names alone, not where they lay."""
    return {
        name: ",".join(Path(file).name for file in str(value).split(","))
        if name in FILE_SETTINGS and value
        else value
        for name, value in config.items()
    }


def absolute_files(config: Mapping[str, str]) -> dict[str, str]:
    """Settings as text whose files, with commas between several, are found from any folder."""
    return {
        name: ",".join(str(Path(file).resolve()) for file in value.split(","))
        if name in FILE_SETTINGS and value
        else value
        for name, value in config.items()
    }


def file_hashes(config: Mapping[str, Any]) -> dict[str, str]:
    """The sha256 of the files that a training's config names, with commas between several.

    Of a network in an ensemble, `FILE.onnx#0`, it is the whole file's. Settings that name none, or one that
    isn't there, are left out: whoever reads the file says so.
    """
    hashes = {}
    for name in FILE_SETTINGS:
        named = str(config.get(name) or "").split(",")
        files = [Path(file.partition("#")[0]) for file in named]
        if all(file.is_file() for file in files):
            hashes[name] = ",".join(sha256_of(file) for file in files)
    return hashes


def sha256_of(path: Path) -> str:
    """The checksum of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def machine() -> str:
    """The processor of this machine and how many cores it has, for a card: no name of machine or user."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return f"{named or platform.machine()}, {os.cpu_count()} cores"


def source_revision() -> str:
    """The commit of this checkout; `unknown` outside of one.

    Ends in `+changes` where any file of this package differs from that commit: the settings of an experiment
    make a model as much as the code that trains it.
    """
    try:
        revision = _git(_PACKAGE, "rev-parse", "HEAD")
        changed = _git(_PACKAGE, "status", "--porcelain", "--untracked-files=all", "--", ".")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return revision + ("+changes" if changed else "")


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 - fixed words only
        ["git", *arguments],  # noqa: S607 - git is where the user has put it
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()
