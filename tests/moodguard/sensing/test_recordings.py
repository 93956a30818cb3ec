"""Recordings are played by the time stamp of each frame, to their end, whatever their headers say."""

import os
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.reading import Absence
from moodguard.sensing.recordings import Recording
from moodguard.sensing.sources import SourceError, VideoSource
from support.recordings import (
    MOST_SHADES,
    Shot,
    jpeg,
    number_of,
    shade,
    shots,
    write_avi,
    write_matroska,
)

STEADY = range(0, 1500, 75)  # ms: twenty frames at 13.3 a second
Writer = Callable[[Path], Path]


def shown_at(source: VideoSource, times: Sequence[float]) -> list[int | None]:
    """Which of the numbered pictures is shown at each time (s)."""
    frames = [source.grab(time) for time in times]
    return [None if frame is None else number_of(frame.pixels) for frame in frames]


def middles(stamps: Sequence[int]) -> list[float]:
    """Between each two time stamps (ms), in s."""
    return [(one + other) / 2000 for one, other in pairwise(stamps)]


@pytest.mark.parametrize(
    "write",
    [
        lambda path: write_matroska(path, shots(STEADY)),
        lambda path: write_matroska(path, shots(STEADY), frame_ns=1_000_000),
        lambda path: write_matroska(path, shots(STEADY), frame_ns=11_111),
        lambda path: write_matroska(path, shots(STEADY), frame_ns=1),
        lambda path: write_matroska(path, shots(STEADY), frame_ns=10**11),
        lambda path: write_matroska(path, shots(STEADY), duration_ms=3_600_000.0),
        lambda path: write_matroska(path, shots(STEADY), duration_ms=1.0),
        lambda path: write_matroska(path, shots(STEADY), duration_ms=-5.0),
        lambda path: write_matroska(path, shots(STEADY), duration_ms=float("nan")),
        lambda path: write_matroska(path, shots([100_000_000 + stamp for stamp in STEADY])),
        lambda path: write_avi(path, [shade(number) for number in range(20)], 40, 3),
        lambda path: write_avi(path, [shade(number) for number in range(20)], 40, 3, count=3),
        lambda path: write_avi(path, [shade(number) for number in range(20)], 40, 3, count=9000),
    ],
    ids=[
        "no rate", "1000 a second", "90000 a second", "10**9 a second", "one in 100 s", "an hour long",
        "1 ms long", "-5 ms long", "nan long", "begins late", "AVI", "AVI of 3", "AVI of 9000",
    ],
)  # fmt: skip
def test_a_steady_recording_is_played_at_its_pace_whatever_its_header_claims(
    tmp_path: Path, write: Writer
) -> None:
    source = VideoSource(write(tmp_path / "clip.mkv"))
    assert source.length == pytest.approx(1.5)
    assert shown_at(source, middles(range(0, 1575, 75))) == list(range(20))
    assert source.grab(1.51) is None


def test_frames_of_a_variable_rate_are_shown_until_the_next_one(tmp_path: Path) -> None:
    stamps = [0, 40, 80, 1000, 1040, 5000, 5040, 9000]
    source = VideoSource(write_matroska(tmp_path / "clip.mkv", shots(stamps), frame_ns=40_000_000))
    assert shown_at(source, middles(stamps)) == list(range(7))
    assert shown_at(source, [9.0, 9.03, 9.2]) == [7, 7, None]
    assert source.length == pytest.approx(9.04)
    assert source.length_up_to(3.0) == 3.0


def test_speed_counts_by_time_stamps_too(tmp_path: Path) -> None:
    stamps = [0, 40, 80, 1000, 1040, 5000]
    source = VideoSource(write_matroska(tmp_path / "clip.mkv", shots(stamps)), speed=60)
    assert source.length == pytest.approx(60 * 5.04)
    assert shown_at(source, [60 * time for time in middles(stamps)]) == list(range(5))
    source.close()
    assert shown_at(source, [60 * 4.0, 60 * 5.01]) == [4, 5]


@pytest.mark.parametrize(
    ("write", "lasts"),
    [
        (lambda path: write_matroska(path, shots([0] * 30)), 1.0),
        (lambda path: write_matroska(path, shots([0] * 30), frame_ns=10**8), 3.0),
        (lambda path: write_avi(path, [shade(n % MOST_SHADES) for n in range(30)], 1000), 1.0),
        (lambda path: write_avi(path, [shade(n % MOST_SHADES) for n in range(30)], 90_000), 1.0),
        (lambda path: write_avi(path, [shade(n % MOST_SHADES) for n in range(30)], 2**32 - 30), 1.0),
        (lambda path: write_avi(path, [shade(n % MOST_SHADES) for n in range(30)], 1, 10_000), 1.0),
        (lambda path: write_avi(path, [shade(n % MOST_SHADES) for n in range(30)], 0), 1.2),
        (lambda path: write_avi(path, [shade(n % MOST_SHADES) for n in range(30)], 0, 0), 1.2),
    ],
    ids=[
        "stamps of 0", "0, ten a second", "AVI of 1000 a second", "90000", "-30", "one in hours", "0", "0/0"
    ],
)  # fmt: skip
def test_without_a_time_of_its_own_a_recording_is_played_as_a_webcam_would_give_it(
    tmp_path: Path, write: Writer, lasts: float
) -> None:
    source = VideoSource(write(tmp_path / "clip.mkv"))
    assert source.length == pytest.approx(lasts)
    shown = shown_at(source, [(number + 0.5) * lasts / 30 for number in range(30)])
    assert shown == [number % MOST_SHADES for number in range(30)]


@pytest.mark.skipif(os.name != "posix", reason="needs OpenCV's own reader of files without a container")
def test_pictures_one_after_another_without_a_container_are_all_played(tmp_path: Path) -> None:
    path = tmp_path / "clip.mjpeg"
    path.write_bytes(b"".join(shade(number) for number in range(20)))
    source = VideoSource(path)
    assert source.length is not None
    assert shown_at(source, [(n + 0.5) * source.length / 20 for n in range(20)]) == list(range(20))


def test_recordings_appended_to_one_another_are_played_one_after_another(tmp_path: Path) -> None:
    stamps = [*range(5000, 6000, 100), *range(0, 1000, 100)]
    source = VideoSource(write_matroska(tmp_path / "clip.mkv", shots(stamps)))
    assert source.length == pytest.approx(2.0)
    assert shown_at(source, [0.1 * number + 0.05 for number in range(20)]) == list(range(20))


def test_a_stamp_ages_ahead_does_not_make_a_recording_endless(tmp_path: Path) -> None:
    stamps = [0, 100, 200, 2**45, 2**45 + 100]
    source = VideoSource(write_matroska(tmp_path / "clip.mkv", shots(stamps)))
    assert source.length == pytest.approx(0.5, abs=1e-4)
    assert shown_at(source, [0.1 * number + 0.05 for number in range(5)]) == list(range(5))


@pytest.mark.parametrize("broken", [1, 5, 300])
def test_broken_frames_are_passed_over_and_the_rest_keeps_its_time(tmp_path: Path, broken: int) -> None:
    frames = shots(range(0, (10 + broken + 10) * 100, 100))
    torn = [Shot(f.stamp, b"no picture" if 10 <= n < 10 + broken else f.data) for n, f in enumerate(frames)]
    source = VideoSource(write_matroska(tmp_path / "clip.mkv", torn))
    assert source.length == pytest.approx((20 + broken) / 10)
    after = [(10 + broken + number) / 10 + 0.05 for number in range(10)]
    assert shown_at(source, [0.95, *after]) == [9, *((10 + broken + n) % MOST_SHADES for n in range(10))]


def test_minutes_with_sound_alone_do_not_end_a_recording(tmp_path: Path) -> None:
    frames = shots([0, 100, 200, 100_000, 100_100])
    path = write_matroska(tmp_path / "clip.mkv", frames, audio=range(0, 100_000, 20))
    source = VideoSource(path)
    assert source.length == pytest.approx(100.2)
    assert shown_at(source, [0.25, 100.05, 100.15]) == [2, 3, 4]


@pytest.mark.parametrize("share", [0.35, 0.6, 0.9])
@pytest.mark.parametrize(
    "write",
    [
        lambda path: write_matroska(path, shots(range(0, 2000, 100)), duration_ms=2000.0),
        lambda path: write_avi(path, [shade(number) for number in range(20)], 10),
    ],
    ids=["Matroska", "AVI"],
)
def test_a_file_that_breaks_off_is_played_as_far_as_it_goes(
    tmp_path: Path, write: Writer, share: float
) -> None:
    path = write(tmp_path / "clip.mkv")
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    source = VideoSource(path)
    count = round(source.length * 10)
    assert 20 * share - 3 <= count <= 20 * share + 1
    assert shown_at(source, [0.1 * n + 0.05 for n in range(count - 1)]) == list(range(count - 1))


def test_a_size_that_changes_in_midstream_goes_on(tmp_path: Path) -> None:
    sizes = [(64, 48), (128, 96), (48, 64), (64, 48)]
    frames = [Shot(n * 100, shade(n, *sizes[n // 4])) for n in range(16)]
    source = VideoSource(write_matroska(tmp_path / "clip.mkv", frames))
    assert shown_at(source, [0.1 * n + 0.05 for n in range(16)]) == list(range(16))


@pytest.mark.parametrize("roll", [90.0, -90.0, 180.0])
def test_a_video_of_a_turned_phone_is_shown_upright(tmp_path: Path, roll: float) -> None:
    picture = np.zeros((48, 64), np.uint8)
    picture[:, :32] = 255  # the left half is bright
    path = write_matroska(tmp_path / "clip.mkv", [Shot(n * 100, jpeg(picture)) for n in range(3)], roll=roll)
    frame = VideoSource(path).grab(0)
    assert frame is not None
    upright = {90.0: np.rot90(picture), -90.0: np.rot90(picture, -1), 180.0: picture[:, ::-1]}[roll]
    assert frame.pixels.shape[:2] == upright.shape
    assert np.abs(frame.pixels[:, :, 0].astype(int) - upright).mean() < 10


def test_an_animated_gif_keeps_the_delay_of_each_picture(tmp_path: Path) -> None:
    animation = cv2.Animation()
    animation.frames = [np.full((48, 64, 3), 10 + 10 * number, np.uint8) for number in range(5)]
    animation.durations = np.array([100, 700, 100, 2000, 100])
    assert cv2.imwriteanimation(str(tmp_path / "clip.gif"), animation)
    source = VideoSource(tmp_path / "clip.gif")
    assert shown_at(source, [0.05, 0.2, 0.7, 0.85, 1.0, 2.8, 2.95]) == [0, 1, 1, 2, 3, 3, 4]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"RIFF\x10\x00\x00\x00WEBPVP8X",
        b"\x1a\x45\xdf\xa3",
        b"\x00\x00\x00\x18ftypmp42" + bytes(99),
    ],
    ids=["empty", "text", "WebP", "Matroska", "MP4"],
)
def test_a_file_without_a_picture_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "clip.mkv"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"clip\.mkv can't be played as a video") as refused:
        VideoSource(path)
    assert refused.value.why is Absence.BAD_FRAME


def test_whatever_opencv_fails_at_is_one_frame_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = np.zeros((48, 64, 3), np.uint8)
    pictures = [whole, cv2.error("bad"), (False, None), whole[:, :, 0], whole.astype(np.float32), whole]

    class Faulty:
        """What `cv2.VideoCapture` would be; every second question for a frame fails."""

        def __init__(self, *_: object) -> None:
            self.asked = 0

        def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
            return True

        def grab(self) -> bool:
            self.asked += 1
            if self.asked % 2:
                raise cv2.error("bad")
            return self.asked <= 2 * len(pictures)

        def get(self, _: int) -> float:
            return 50.0 * self.asked

        def retrieve(self) -> object:
            picture = pictures[self.asked // 2 - 1]
            if isinstance(picture, cv2.error):
                raise picture
            return picture if isinstance(picture, tuple) else (True, picture)

        def release(self) -> None:
            pass

    monkeypatch.setattr(cv2, "VideoCapture", Faulty)
    (tmp_path / "clip.mkv").touch()
    with Recording(tmp_path / "clip.mkv") as recording:
        assert [time for time, _ in recording] == pytest.approx([0.0, 0.5])
        assert recording.end == pytest.approx(0.6)
    assert recording.read() is None


def test_what_is_no_file_is_no_video(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder, and no video"):
        VideoSource(tmp_path)
    with pytest.raises(SourceError, match="There is no file") as refused:
        VideoSource(tmp_path / "gone.mkv")
    assert refused.value.why is Absence.CAMERA_GONE
    with pytest.raises(SourceError, match=r"can't be read: .*too long") as refused:
        VideoSource(tmp_path / ("x" * 5000))
    assert refused.value.why is Absence.CAMERA_GONE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "clip.mkv")
    with pytest.raises(SourceError, match=r"clip\.mkv is no regular file"):
        VideoSource(tmp_path / "clip.mkv")


def test_a_recording_with_nothing_but_broken_frames_is_refused_in_words(tmp_path: Path) -> None:
    path = write_matroska(tmp_path / "clip.mkv", [Shot(n * 100, b"no picture") for n in range(30)])
    with pytest.raises(SourceError, match=r"clip\.mkv .* holds no picture"):
        VideoSource(path)


def test_a_recording_that_goes_meanwhile_is_told_when_it_is_opened_again(tmp_path: Path) -> None:
    path = write_matroska(tmp_path / "clip.mkv", shots(STEADY))
    source = VideoSource(path)
    source.close()
    path.unlink()
    with pytest.raises(SourceError, match="no file") as refused:
        source.grab(0)
    assert refused.value.why is Absence.CAMERA_GONE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    "name", ["18:20:03.mkv", "http:clip.mkv", "50%d.mkv", "-i.mkv", "a|b.mkv", "é\n.mkv"]
)
def test_odd_names_are_names_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    write_matroska(tmp_path / name, shots(STEADY))
    assert VideoSource(Path(name)).length == pytest.approx(1.5)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_is_no_text_is_played_and_can_be_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mkv"))
    write_matroska(path, shots(STEADY))
    source = VideoSource(path)
    assert source.length == pytest.approx(1.5)
    assert source.name.encode("utf-8").endswith(b".mkv")
    path.write_bytes(b"hello")
    with pytest.raises(SourceError, match="can't be played") as refused:
        VideoSource(path)
    assert str(refused.value).encode("utf-8")
