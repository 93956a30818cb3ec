"""What is taken out of a bundle is what nobody calls, and what is left still does its work."""

import ctypes
import importlib
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import PySide6
import pytest

from moodguard.sensing.demo import DemoSource

PACKAGING = Path(__file__).parents[2] / "packaging"
OF_OPENCV = Path(PySide6.__file__).parents[1] / "opencv_python_headless.libs"
ICU = Path(PySide6.__file__).parent / "Qt" / "lib"
SORT = """
from PySide6.QtCore import QCollator, QLocale
for name in ("sv_SE", "de_DE"):
    collator = QCollator(QLocale(name))
    print(*sorted(["ö", "z", "a"], key=collator.sortKey))
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("as", "ld", "nm", "objdump"))),
    reason="needs Linux and binutils",
)


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module(name)


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("stand_in", monkeypatch)


@pytest.fixture
def icu_data(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("icu_data", monkeypatch)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of one of OpenCV's libraries that another one uses."""
    (found,) = OF_OPENCV.glob("libssl-*")
    return Path(shutil.copy(found, tmp_path))


@pytest.fixture
def user() -> Path:
    (found,) = OF_OPENCV.glob("libavformat-*")
    return found


def test_what_stands_in_has_each_name_that_is_taken_of_it_and_gives_nothing(
    stand_in: ModuleType, library: Path, user: Path
) -> None:
    wanted = stand_in.names_in(library, wanted=False).keys() & stand_in.names_in(user, wanted=True).keys()
    size = library.stat().st_size
    assert stand_in.make_stand_in(library, [user], stand_in.NOTHING) == sorted(wanted)
    assert wanted <= stand_in.names_in(library, wanted=False).keys()
    assert library.stat().st_size < size / 10
    assert ctypes.CDLL(str(library)).SSL_CTX_new(1) == 0
    assert [path.name for path in library.parent.iterdir()] == [library.name]


def test_who_is_linked_against_it_takes_it(stand_in: ModuleType, tmp_path: Path) -> None:
    """All of OpenCV's libraries, with those in place that the bundle has."""
    everything = Path(shutil.copytree(OF_OPENCV, tmp_path / "libs"))
    libraries = sorted(everything.iterdir())
    for begin in ("libssl-", "libcrypto-"):
        (library,) = everything.glob(f"{begin}*")
        stand_in.make_stand_in(library, [each for each in libraries if each != library], stand_in.NOTHING)
    load_it = f"import ctypes, os; ctypes.CDLL({str(next(everything.glob('libavformat-*')))!r}, os.RTLD_NOW)"
    subprocess.run([sys.executable, "-c", load_it], check=True)


@pytest.mark.parametrize("kind", ["VP80", "VP90"])
def test_recordings_of_libvpxs_kinds_are_read_without_it(
    stand_in: ModuleType, tmp_path: Path, kind: str
) -> None:
    recording = tmp_path / "recording.webm"
    writer = cv2.VideoWriter(str(recording), cv2.VideoWriter.fourcc(*kind), 10, (64, 48))
    for grey in (40, 80, 120):
        writer.write(np.full((48, 64, 3), grey, np.uint8))
    writer.release()
    (found,) = OF_OPENCV.glob("libvpx-*")
    library = Path(shutil.copy(found, tmp_path))
    stand_in.make_stand_in(library, OF_OPENCV.glob("libavcodec-*"), stand_in.NOTHING)
    read = (
        f"import cv2; video = cv2.VideoCapture({str(recording)!r})\n"
        "print(*(round(video.read()[1].mean()) for _ in range(3)))\n"
        "print([line for line in open('/proc/self/maps') if 'libvpx' in line][0].split()[-1])"
    )
    done = subprocess.run(
        [sys.executable, "-c", read], env=os.environ | {"LD_PRELOAD": str(library)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    greys, loaded = done.stdout.splitlines()
    assert [int(grey) for grey in greys.split()] == pytest.approx([40, 80, 120], abs=5)
    assert loaded == str(library), "the real one has been asked"


@pytest.mark.parametrize("name", ["frontalface_alt2", "frontalface_default"])
def test_a_face_cascade_without_its_indentation_finds_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    slim_bundle = load("slim_bundle", monkeypatch)
    whole = Path(cv2.data.haarcascades) / f"haarcascade_{name}.xml"
    shorter = Path(shutil.copy(whole, tmp_path))
    slim_bundle.drop_indentation(shorter)
    assert shorter.stat().st_size < 0.75 * whole.stat().st_size
    assert shorter.read_text("utf-8").count("License") == whole.read_text("utf-8").count("License")
    frame = DemoSource().grab(60)
    assert frame is not None
    picture = cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY)
    found, again = (
        cv2.CascadeClassifier(str(file)).detectMultiScale3(picture, 1.1, 0, outputRejectLevels=True)
        for file in (whole, shorter)
    )
    assert len(found[0]) > 0
    assert all(np.array_equal(one, other) for one, other in zip(found, again, strict=True))


def test_where_an_answer_would_be_a_lie_the_program_ends(
    stand_in: ModuleType, library: Path, user: Path
) -> None:
    stand_in.make_stand_in(library, [user], stand_in.END)
    call = f"import ctypes; ctypes.CDLL({str(library)!r}).SSL_CTX_new(1); print('it went on')"
    done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=False)
    assert done.returncode < 0
    assert "it went on" not in done.stdout


def test_what_is_no_library_is_left_alone(stand_in: ModuleType, tmp_path: Path, user: Path) -> None:
    text = tmp_path / "notes.so"
    text.write_text("no library")
    with pytest.raises(stand_in.StandInError, match=r"notes\.so is no library"):
        stand_in.make_stand_in(text, [user], stand_in.END)
    assert text.read_text() == "no library"


def made_up(names: list[str]) -> bytes:
    """Data of ICU with an item for each name, which holds the name."""
    head = struct.pack("<H2s", 32, b"\xda\x27").ljust(32, b"\0")
    texts = b"".join(name.encode() + b"\0" for name in names)
    start = -(-(4 + 8 * len(names) + len(texts)) // 16) * 16
    table, at = struct.pack("<I", len(names)), 4 + 8 * len(names)
    for number, name in enumerate(names):
        table += struct.pack("<II", at, start + 48 * number)
        at += len(name) + 1
    items = b"".join(name.encode().ljust(48, b"\0") for name in names)
    return head + (table + texts).ljust(start, b"\0") + items


def test_of_icus_data_what_sorts_words_is_kept_and_nothing_else(icu_data: ModuleType) -> None:
    kept = ["icudt1l/coll/de.res", "icudt1l/coll/ucadata.icu", "icudt1l/root.res"]
    data = made_up(sorted([*kept, "icudt1l/curr/de.res", "icudt1l/zone/de.res", "icudt1l/de.res"]))
    rest = icu_data.cut(data)
    assert [(name, content.rstrip(b"\0")) for name, content in icu_data.items(rest)] == [
        (name, name.encode()) for name in kept
    ]
    assert icu_data.cut(rest) == rest


@pytest.mark.parametrize(
    "data", [b"", b"\x20\x00", b"PK\x03\x04 something else", made_up(["icudt1l/coll/de.res"])[:40]]
)
def test_what_is_no_data_of_icu_is_refused(icu_data: ModuleType, data: bytes) -> None:
    with pytest.raises(icu_data.IcuDataError):
        icu_data.cut(data)


def test_qt_sorts_words_by_the_data_that_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slim_bundle = load("slim_bundle", monkeypatch)
    (found,) = ICU.glob("libicudata.so.*")
    library = Path(shutil.copy(found, tmp_path))
    slim_bundle.cut_icu_data(library)
    assert library.stat().st_size < found.stat().st_size / 5
    done = subprocess.run(
        [sys.executable, "-c", SORT], env=os.environ | {"LD_LIBRARY_PATH": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["a z ö", "a ö z"]


def test_programs_that_the_bundle_starts_get_their_own_libraries(tmp_path: Path) -> None:
    show = "import os; exec(open('clean_environment.py').read()); print(os.popen('env').read())"
    of_bundle = {name: str(tmp_path) for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")}
    for before, after in (({}, None), ({"LD_LIBRARY_PATH_ORIG": "/opt/mine"}, "/opt/mine")):
        done = subprocess.run(
            [sys.executable, "-c", show], cwd=PACKAGING, env=os.environ | of_bundle | before,
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        seen = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
        assert str(tmp_path) not in done.stdout
        assert seen.get("LD_LIBRARY_PATH") == after
        assert "QT_PLUGIN_PATH" not in seen
