"""Symbols that only debuggers read are taken out, and only where nothing else changes."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
OF_OPENCV = Path(PySide6.__file__).parents[1] / "opencv_python_headless.libs"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("strip", "objcopy"))),
    reason="needs Linux and binutils",
)


@pytest.fixture
def strip_symbols(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("strip_symbols")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of one that came with all that debuggers read, and whose parts its makers have moved."""
    (found,) = OF_OPENCV.glob("libdav1d-*")
    return Path(shutil.copy(found, tmp_path))


def test_a_library_gets_smaller_and_is_loaded_as_before(strip_symbols: ModuleType, library: Path) -> None:
    size, before = library.stat().st_size, strip_symbols.loaded(library)
    assert strip_symbols.strip([library]) == size - library.stat().st_size > strip_symbols.WORTH_IT
    assert strip_symbols.loaded(library) == before
    load_it = f"import ctypes; print(ctypes.CDLL({str(library)!r}).dav1d_version() != 0)"
    done = subprocess.run([sys.executable, "-c", load_it], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
    assert [path.name for path in library.parent.iterdir()] == [library.name]


def test_one_that_is_small_enough_stays_as_its_makers_made_it(
    strip_symbols: ModuleType, library: Path
) -> None:
    strip_symbols.strip([library])
    content, time = library.read_bytes(), library.stat().st_mtime_ns
    assert strip_symbols.strip([library]) == 0
    assert (library.read_bytes(), library.stat().st_mtime_ns) == (content, time)


def test_where_something_that_is_loaded_would_change_it_stays_too(
    strip_symbols: ModuleType, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = library.read_bytes()

    def damaging(*command: str) -> str:
        subprocess.run(["objcopy", "--strip-unneeded", "--remove-section=.rodata", command[-1]], check=True)
        return ""

    monkeypatch.setattr(strip_symbols, "run", damaging)
    assert strip_symbols.strip([library]) == 0
    assert library.read_bytes() == content


def test_a_change_of_one_byte_or_of_a_place_is_seen(strip_symbols: ModuleType, library: Path) -> None:
    before = strip_symbols.loaded(library)
    address, _, part = max(before, key=lambda section: len(section[2]))
    content = bytearray(library.read_bytes())
    content[content.index(part[:4096]) + 100] ^= 1
    library.write_bytes(content)
    assert strip_symbols.loaded(library) != before
    assert [one for one in strip_symbols.loaded(library) if one[0] != address] == [
        one for one in before if one[0] != address
    ]


def test_what_is_no_library_is_refused(strip_symbols: ModuleType, tmp_path: Path) -> None:
    stand_in = importlib.import_module("stand_in")
    text = tmp_path / "notes.so"
    text.write_text("no library")
    with pytest.raises(stand_in.StandInError, match="is no library"):
        strip_symbols.loaded(text)
