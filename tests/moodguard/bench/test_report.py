"""The bench measures what it can, says what it can't, and what to do about that."""

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.bench import peer, report
from moodguard.bench.peer import measure_peer
from moodguard.bench.processes import calm_clip, desktop, import_psutil
from moodguard.bench.report import BenchOptions, run_bench
from moodguard.bench.stages import Stage
from moodguard.bench.targets import BenchError
from moodguard.cli import main
from moodguard.sensing.faces import HaarDetector
from moodguard.sensing.sources import VideoSource
from moodguard.store.paths import Paths
from support.recordings import number_of, shots, write_matroska


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Half a second, ten frames a second."""
    path = tmp_path / "short.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for _ in range(5):
        writer.write(np.zeros((48, 64, 3), np.uint8))
    writer.release()
    return path


@pytest.fixture
def no_psutil(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment in which psutil is not installed."""
    monkeypatch.setitem(sys.modules, "psutil", None)


@pytest.fixture
def painter_asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """How many looks and rounds were asked for; nothing is painted."""
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(report, "print_painting", lambda looks, rounds: asked.append((looks, rounds)))
    return asked


@pytest.mark.parametrize("seconds", [0.4, 3.0])
def test_a_video_is_shown_calmly_for_as_long_as_it_takes(video: Path, tmp_path: Path, seconds: float) -> None:
    clip = VideoSource(calm_clip(video, seconds, tmp_path))
    assert clip.length == pytest.approx(max(seconds, 0.5))


def test_a_calm_clip_takes_two_pictures_of_each_second_by_their_time_stamps(tmp_path: Path) -> None:
    """Thirteen frames a second, of which the header claims that they are 1000."""
    made = write_matroska(tmp_path / "made.mkv", shots(range(0, 1800, 75)), frame_ns=1_000_000)
    clip = VideoSource(calm_clip(made, 2.0, tmp_path))
    frames = [clip.grab(at) for at in (0.25, 0.75, 1.25, 1.75)]
    assert [frame and number_of(frame.pixels) for frame in frames] == [0, 7, 14, 20]


def test_what_is_no_video_can_not_be_shown(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(BenchError, match="can't be played"):
        calm_clip(tmp_path / "notes.txt", 1.0, tmp_path)


def test_the_memory_of_many_looks_is_shown_with_how_much_it_grew(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("psutil")
    report._print_growth(3, {"Haar": HaarDetector})
    _, head, levels, growth = capsys.readouterr().out.splitlines()
    assert "over 3 samples with Haar" in head
    after = [float(level) for level in levels.split()]
    assert len(after) == 3
    assert min(after) > 20  # MB: no Python with a model in it is smaller
    told = float(growth.partition("MB: ")[2].partition(" (target")[0])
    assert told == pytest.approx(max(after) - after[0], abs=0.11)  # all are rounded to tenths


@pytest.mark.usefixtures("no_psutil")
def test_without_psutil_it_says_so_and_times_the_stages(
    paths: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BenchError, match="python -m pip install psutil"):
        import_psutil()
    timed: list[object] = []
    monkeypatch.setattr(report, "_print_stages", lambda *of: timed.append(of))
    assert run_bench(BenchOptions(None, samples=5), paths) == 2
    assert len(timed) == 1
    assert capsys.readouterr().err.count("psutil") >= 2  # once for the app, once for the growth


@pytest.mark.parametrize(
    ("environment", "platform", "shown_on"),
    [
        ({}, "linux", "offscreen"),
        ({"DISPLAY": ":0"}, "linux", "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", "offscreen"),
        ({}, "win32", "windows"),
        ({}, "darwin", "cocoa"),
    ],
)
def test_the_app_is_measured_on_the_desktop_that_is_there(
    environment: dict[str, str], platform: str, shown_on: str
) -> None:
    assert desktop(environment, platform) == shown_on


@pytest.mark.parametrize(("of_video", "total"), [(True, "16.50"), (False, "10.50")])
def test_drawing_the_demo_is_no_part_of_a_sample(
    video: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    of_video: bool,
    total: str,
) -> None:
    stages = [
        Stage("frame", 6.0, 6.0, 6.0),
        Stage("face", 10.0, 10.0, 10.0),
        Stage("expression", 0.5, 0.5, 0.5),
    ]
    monkeypatch.setattr(report, "measure_stages", lambda *_: stages)
    report._print_stages(video if of_video else None, {"YuNet": HaarDetector})
    assert f"{total} (target: at most   15.00, {'MISSED' if of_video else 'met'})" in capsys.readouterr().out


def test_a_peer_that_is_not_installed_is_named_with_its_last_words(video: Path, tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="No module named 'fer'"):
        measure_peer(Path(sys.executable), video)
    with pytest.raises(BenchError, match="absent"):
        measure_peer(tmp_path / "absent", video)


def test_a_peer_says_its_figures(video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = '{"version": "1", "busy": 2, "passed": 3, "resident": 4, "found": 5, "samples": 6}'
    program = tmp_path / "program.py"
    program.write_text(f"print('a word of warning'); print('{said}')")
    monkeypatch.setattr(peer, "_PROGRAM", program)
    assert measure_peer(Path(sys.executable), video) == peer.Peer("1", 2, 3, 4, 5, 6)
    program.write_text("print('no figures')")
    with pytest.raises(BenchError, match="can't be measured"):
        measure_peer(Path(sys.executable), video)


def test_faces_need_a_folder_of_recordings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--faces"]) == 2
    assert "name their folder with --video" in capsys.readouterr().err
    assert main(["bench", "--faces", "--video", str(tmp_path)]) == 2
    assert "holds no video" in capsys.readouterr().err


@pytest.mark.data
def test_faces_are_measured_with_the_targets_beside_them(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thanks.mkv").symlink_to(data / "video" / "thanks.mkv")
    assert main(["bench", "--faces", "--video", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "Haar" in said
    assert "(target: at least 90.0%, met)" in said


def test_painting_is_measured_by_itself(
    painter_asked: list[tuple[int, int]], capsys: pytest.CaptureFixture[str], video: Path
) -> None:
    assert main(["bench", "--painting", "--looks", "30", "--rounds", "2"]) == 0
    assert painter_asked == [(30, 2)]
    assert "Source:  demo" in capsys.readouterr().out
    assert main(["bench", "--painting", "--video", str(video)]) == 2
    assert "by itself" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_no_name_of_a_file_moves_the_cursor(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    folder = paths.settings_file.parent / "clips\x1b[2J"
    folder.mkdir(parents=True)
    write_matroska(folder / "far_away\x1b[2J\n.mkv", shots([0, 100]))
    assert run_bench(BenchOptions(folder, faces=True), paths) == 0
    assert run_bench(BenchOptions(folder / "gone\x1b[2J", faces=True), paths) == 2
    printed = capsys.readouterr()
    assert "\x1b" not in printed.out + printed.err
    assert "no usable face in: far_away [2J .mkv" in printed.out


def test_a_guided_minute_is_measured_by_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(report, "print_minute", lambda: asked.append("minute"))
    assert main(["bench", "--minute"]) == 0
    assert asked == ["minute"]
    assert main(["bench", "--minute", "--painting"]) == 2
    assert "by itself" in capsys.readouterr().err
