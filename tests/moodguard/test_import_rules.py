"""Rules of the house that the import linter can't express."""

import ast
from pathlib import Path

import pytest

import moodguard

PACKAGE = Path(moodguard.__file__).parent
TESTS = Path(__file__).parents[1]
TRAINERS_ONLY = {"trainers", "torch", "tensorflow", "keras", "tf2onnx", "onnxscript", "matplotlib", "optuna"}


def imports(path: Path) -> set[str]:
    """Full names of all that a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("sensing/**/*.py")), ids=lambda p: p.name)
def test_sensing_has_no_windows(path: Path) -> None:
    windows = ("PySide6.QtWidgets", "PySide6.QtGui")
    assert not [name for name in imports(path) if name.startswith(windows)]


def test_videos_are_read_in_one_place_which_tells_the_time_of_each_frame() -> None:
    """Cameras are opened by the driver; `peer_fer` runs in another Python, and counts frames alone."""
    trees = (PACKAGE, PACKAGE.parent / "trainers")
    readers = {
        path.relative_to(PACKAGE.parent).as_posix()
        for tree in trees
        for path in tree.rglob("*.py")
        if "cv2.VideoCapture" in path.read_text(encoding="utf-8")
    }
    expected = {"sensing/recordings.py", "sensing/driver.py", "bench/peer_fer.py"}
    assert readers == {f"moodguard/{name}" for name in expected}


def test_the_reading_holds_no_pixels_and_needs_no_library_that_has_any() -> None:
    standard = ("collections.", "dataclasses.", "enum.", "math.")
    assert all(name.startswith(standard) for name in imports(PACKAGE / "reading.py"))


def test_the_tests_outside_those_of_the_trainers_need_nothing_of_theirs() -> None:
    rooms = [folder for folder in TESTS.iterdir() if folder.name not in ("trainers", "support")]
    used = {path: imports(path) for room in rooms for path in room.rglob("*.py")}
    assert [
        (path, name) for path in used for name in used[path] if name.partition(".")[0] in TRAINERS_ONLY
    ] == []
