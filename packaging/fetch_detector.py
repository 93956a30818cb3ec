"""Puts the YuNet face detector among the assets, where the app and the bundle find it: `make detector`.

    python packaging/fetch_detector.py [FILE] [--if-possible]

takes FILE, or fetches it from its public home, the OpenCV Zoo; `--if-possible`, as a part of the set-up, it
says in one line whether that was possible, and that MoodGuard works without it. Only the one file whose
checksum MoodGuard knows is taken, and it is written whole or not at all. MIT licence, see
assets/detector/README.md.
"""

import argparse
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path

from moodguard.sensing.faces.detector import DetectorError
from moodguard.sensing.faces.yunet import whole_file
from moodguard.store.paths import DETECTOR_FILE
from moodguard.system.private_files import write_private

HOME = f"https://github.com/opencv/opencv_zoo/raw/main/models/face_detection_yunet/{DETECTOR_FILE}"
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "detector"
LARGEST_BYTES = 5_000_000
PATIENCE_SECONDS = 60.0
SHORT_PATIENCE_SECONDS = 10.0  # for what the set-up can do without

Fetch = Callable[[], bytes]


def fetch(patience: float = PATIENCE_SECONDS) -> bytes:
    """The file from its public home. Raises OSError where that can't be reached."""
    with urllib.request.urlopen(HOME, timeout=patience) as answer:
        content: bytes = answer.read(LARGEST_BYTES)
        return content


def install(file: Path | None, folder: Path = FOLDER, fetch: Fetch = fetch) -> Path:
    """Put the detector into `folder` and return its path; one that is there and whole already is kept.

    Raises DetectorError where `file`, or what was fetched, is not the detector; OSError where it can't be
    fetched or written.
    """
    target = folder / DETECTOR_FILE
    if file is None and target.is_file():
        try:
            whole_file(target)
            return target
        except DetectorError:
            pass  # a damaged one is replaced
    if file is not None:
        data = whole_file(file)
    else:
        with tempfile.TemporaryDirectory() as scratch:
            fetched = Path(scratch) / DETECTOR_FILE
            fetched.write_bytes(fetch())
            data = whole_file(fetched)
    write_private(target, data)
    target.chmod(0o644)  # part of the app, not of a user's data
    return target


def fetch_soon() -> bytes:
    """The same for who can do without it. Raises OSError."""
    return fetch(SHORT_PATIENCE_SECONDS)


def install_if_possible(folder: Path = FOLDER, fetch: Fetch = fetch_soon) -> str:
    """Install the detector where there is a network; returns in one line what came of it. Raises nothing."""
    try:
        if _is_there(folder):
            return "The better face detector is there."
        install(None, folder, fetch)
    except (DetectorError, OSError):
        return (
            "The better face detector (YuNet, 230 KB) could not be fetched; MoodGuard uses its built-in one. "
            "Later: make detector"
        )
    return "The better face detector (YuNet, 230 KB) is fetched; MoodGuard uses it from now on."


def _is_there(folder: Path) -> bool:
    try:
        whole_file(folder / DETECTOR_FILE)
    except (DetectorError, OSError):
        return False
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Install the detector; returns the exit status."""
    parser = argparse.ArgumentParser(description="Put the YuNet face detector among MoodGuard's assets.")
    parser.add_argument("file", nargs="?", type=Path, help="the file, where you have it already")
    parser.add_argument("--if-possible", action="store_true", help="say in one line whether it could be had")
    asked = parser.parse_args(arguments)
    if asked.if_possible:
        print(install_if_possible())
        return 0
    file = asked.file
    try:
        print(f"The face detector is there: {install(file)}")
    except DetectorError as error:
        print(f"Not taken: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"The face detector can't be fetched or written: {error}.\n"
            f"Fetch {HOME} where there is a network, then: make detector FILE=path/to/{DETECTOR_FILE}",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
