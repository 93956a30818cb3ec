"""Puts the YuNet face detector among the assets, where the app and the bundle find it: `make detector`.

    python packaging/fetch_detector.py [FILE]

takes FILE, or fetches it from its public home, the OpenCV Zoo. Only the one file whose checksum MoodGuard
knows is taken, and it is written whole or not at all. MIT licence, see assets/detector/README.md.
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

Fetch = Callable[[], bytes]


def fetch() -> bytes:
    """The file from its public home. Raises OSError where that can't be reached."""
    with urllib.request.urlopen(HOME, timeout=PATIENCE_SECONDS) as answer:
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Install the detector; returns the exit status."""
    parser = argparse.ArgumentParser(description="Put the YuNet face detector among MoodGuard's assets.")
    parser.add_argument("file", nargs="?", type=Path, help="the file, where you have it already")
    file = parser.parse_args(arguments).file
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
