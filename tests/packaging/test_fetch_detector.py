"""The face detector is taken only whole, and put where the app and the bundle find it."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from moodguard.sensing.faces import DetectorError, open_detector
from moodguard.store.paths import DETECTOR_FILE

PROGRAM = Path(__file__).parents[2] / "packaging" / "fetch_detector.py"


@pytest.fixture(scope="module")
def program() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fetch_detector", PROGRAM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def yunet(data: Path) -> Path:
    return data / "detector" / DETECTOR_FILE


def no_network() -> bytes:
    raise OSError("no network")


def test_a_given_file_is_put_in_its_place_and_works(program: ModuleType, yunet: Path, tmp_path: Path) -> None:
    target = program.install(yunet, tmp_path / "detector", no_network)
    assert target.read_bytes() == yunet.read_bytes()
    assert open_detector(target).name == "YuNet"
    assert [path.name for path in target.parent.iterdir()] == [DETECTOR_FILE]


def test_without_a_file_it_is_fetched_once(program: ModuleType, yunet: Path, tmp_path: Path) -> None:
    target = program.install(None, tmp_path, yunet.read_bytes)
    assert target.read_bytes() == yunet.read_bytes()
    assert program.install(None, tmp_path, no_network) == target


def test_a_damaged_one_is_replaced(program: ModuleType, yunet: Path, tmp_path: Path) -> None:
    (tmp_path / DETECTOR_FILE).write_bytes(b"half of i")
    assert program.install(None, tmp_path, yunet.read_bytes).read_bytes() == yunet.read_bytes()


@pytest.mark.parametrize("fetch", [lambda: b"version https://git-lfs.github.com/spec/v1", no_network])
def test_what_is_no_detector_leaves_nothing_behind(
    program: ModuleType, tmp_path: Path, fetch: Callable[[], bytes]
) -> None:
    with pytest.raises((DetectorError, OSError)):
        program.install(None, tmp_path / "detector", fetch)
    assert not (tmp_path / "detector").exists()


def test_trouble_is_said_with_what_to_do(
    program: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.onnx"
    other.write_bytes(b"another model")
    assert program.main([str(other)]) == 1
    assert "other.onnx is damaged or another one" in capsys.readouterr().err
    monkeypatch.setattr(program, "install", lambda _file: no_network())
    assert program.main([]) == 1
    said = capsys.readouterr().err
    assert "make detector FILE=" in said
    assert "https://github.com/opencv/opencv_zoo" in said


def test_the_set_up_says_in_one_line_what_came_of_it_and_goes_on(
    program: ModuleType, tmp_path: Path, yunet: Path
) -> None:
    for answer, words in (
        (no_network, "could not be fetched; MoodGuard uses its built-in one"),
        (lambda: b"half of i", "could not be fetched"),
        (yunet.read_bytes, "is fetched"),
        (no_network, "is there"),
    ):
        said = program.install_if_possible(tmp_path, answer)
        assert words in said
        assert "\n" not in said
    assert open_detector(tmp_path / DETECTOR_FILE).name == "YuNet"
