"""A library that is missing is named, with the package that brings it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from moodguard.system.system_libraries import PACKAGES, missing_library, missing_part

SCRIPT = Path(__file__).parents[3] / "packaging" / "system-packages.sh"
WITHOUT_CV2 = """
import sys
sys.modules["cv2"] = None
from moodguard.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_the_packages_are_those_that_the_set_up_installs() -> None:
    text = SCRIPT.read_text()
    table = text[text.index("app_needs()") : text.index("test_needs()")]
    assert dict(re.findall(r"^lib (\S+)\s+(\S+)", table, re.MULTILINE)) == PACKAGES


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "install libegl1"),
        ("/usr/lib/libX11-xcb.so.1: file too short", "install libx11-xcb1"),
        ("libodd.so.3.1: invalid ELF header", "holds libodd.so.3.1"),
    ],
)
def test_what_the_loader_says_is_told_in_words(problem: str, words: str) -> None:
    assert words in missing_library(problem)


@pytest.mark.parametrize("problem", ["", "No module named 'numpy'", "disk quota exceeded"])
def test_what_is_about_no_library_is_left_to_others(problem: str) -> None:
    assert missing_library(problem) == ""
    assert "Install it again" in missing_part(ImportError(problem))


def trouble(command: list[str], **environment: str) -> str:
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's libraries")
@pytest.mark.parametrize(
    ("library", "package", "command"),
    [
        ("libEGL.so.1", "libegl1", "run"),
        ("libglib-2.0.so.0", "libglib2.0-0", "run"),
        ("libglib-2.0.so.0", "libglib2.0-0", "status"),
    ],
)
def test_without_a_library_of_the_system_it_is_named(
    library: str, package: str, command: str, tmp_path: Path
) -> None:
    (tmp_path / library).touch()
    said = trouble([sys.executable, "-m", "moodguard", command], LD_LIBRARY_PATH=str(tmp_path))
    assert f"the library {library} of your system can't be loaded" in said
    assert f"sudo apt-get install {package}" in said


@pytest.mark.parametrize("command", [["run"], ["replay", "demo"], ["bench"]])
def test_without_a_package_it_is_named(command: list[str]) -> None:
    said = trouble([sys.executable, "-c", WITHOUT_CV2, *command])
    assert "a part of it is missing or damaged" in said
    assert "cv2" in said
