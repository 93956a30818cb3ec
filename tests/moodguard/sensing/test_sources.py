"""Sources give frames, say in words why there is none, and let go of what they hold."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.reading import Absence
from moodguard.sensing.demo import DAY, DemoSource
from moodguard.sensing.sources import FolderSource, SourceError, VideoSource, read_picture
from support.picture_files import corners, encoded, jpeg_of_claimed_size, marked, noise, vast_png


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 10, (64, 48))
    for number in range(20):
        writer.write(np.full((48, 64, 3), number * 10, np.uint8))
    writer.release()
    return path


def level(source: VideoSource, time: float) -> float | None:
    frame = source.grab(time)
    return None if frame is None else float(frame.pixels.mean())


def test_a_video_shows_the_frame_of_the_asked_time_and_ends(video: Path) -> None:
    source = VideoSource(video)
    assert source.length == pytest.approx(2.0)
    assert level(source, 0) == pytest.approx(0, abs=3)
    assert level(source, 0.5) == pytest.approx(50, abs=3)
    assert level(source, 0.55) == pytest.approx(50, abs=3)
    assert level(source, 1.9) == pytest.approx(190, abs=3)
    assert level(source, 2.1) is None


def test_speed_stretches_the_time_of_a_video(video: Path) -> None:
    source = VideoSource(video, speed=60)
    assert source.length == pytest.approx(120)
    assert level(source, 60) == pytest.approx(100, abs=3)


def test_a_closed_video_goes_on_where_the_time_is(video: Path) -> None:
    source = VideoSource(video)
    level(source, 0.2)
    source.close()
    assert level(source, 1.5) == pytest.approx(150, abs=3)


def test_a_file_that_is_no_video_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "notes.mkv"
    path.write_text("hello")
    with pytest.raises(SourceError, match=r"notes\.mkv can't be played"):
        VideoSource(path)
    with pytest.raises(SourceError, match="no file"):
        VideoSource(tmp_path / "gone.mkv")


def test_a_folder_gives_its_pictures_in_order_and_names_the_unreadable_one(tmp_path: Path) -> None:
    for number, name in enumerate(("a.png", "b.jpg", "d.webp")):
        cv2.imwrite(str(tmp_path / name), np.full((20, 30, 3), 40 * number, np.uint8))
    (tmp_path / "c.png").write_bytes(b"broken")
    (tmp_path / "notes.txt").write_text("no picture")
    source = FolderSource(tmp_path)
    assert source.count == 4

    def level() -> int:
        frame = source.grab(0)
        assert frame is not None
        return round(float(frame.pixels.mean()) / 40)

    assert [level(), level()] == [0, 1]
    with pytest.raises(SourceError, match=r"c\.png") as refused:
        source.grab(0)
    assert refused.value.why is Absence.BAD_FRAME
    assert level() == 2
    assert source.grab(0) is None


def test_an_empty_or_missing_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no picture"):
        FolderSource(tmp_path)
    with pytest.raises(SourceError, match="can't be read"):
        FolderSource(tmp_path / "gone")


def test_an_empty_picture_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    with pytest.raises(SourceError, match="no picture"):
        read_picture(tmp_path / "empty.png")


def test_the_demo_draws_the_same_day_every_time_and_ends_when_asked_to() -> None:
    one, two = DemoSource(endless=False), DemoSource(endless=False)
    assert one.length == sum(scene.minutes for scene in DAY) * 60
    first, again = one.grab(60), two.grab(60)
    assert first is not None
    assert again is not None
    assert (first.pixels == again.pixels).all()
    other = one.grab(61)
    assert other is not None
    assert (first.pixels != other.pixels).any()
    assert one.grab(one.length) is None
    assert DemoSource().grab(one.length + 1) is not None


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_a_picture_of_a_folder_is_set_upright_by_its_mark(
    tmp_path: Path, kind: str, orientation: int
) -> None:
    (tmp_path / f"a.{kind}").write_bytes(marked(kind, orientation))
    picture = read_picture(tmp_path / f"a.{kind}")
    assert picture.shape == (32, 64, 3)
    assert np.abs(picture.astype(int) - corners()).mean() < 20


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "bmp"])
def test_a_picture_that_was_cut_off_is_no_frame(tmp_path: Path, kind: str, share: float) -> None:
    data = encoded(kind, noise())
    (tmp_path / f"a.{kind}").write_bytes(data[: int(len(data) * share)])
    with pytest.raises(SourceError, match=r"cut off|no picture that can be read"):
        read_picture(tmp_path / f"a.{kind}")


def test_a_picture_too_large_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("moodguard.sensing.sources.cv2.imdecode", never)
    (tmp_path / "a.png").write_bytes(b"".join(vast_png(50_001, 1000)))
    (tmp_path / "b.jpg").write_bytes(jpeg_of_claimed_size(10_000, 10_000))
    for name, megapixels in (("a.png", 50), ("b.jpg", 100)):
        with pytest.raises(SourceError, match=rf"{name} is too large to be read \({megapixels} megapixels\)"):
            read_picture(tmp_path / name)


def test_opencv_decodes_no_picture_that_is_too_large_of_whatever_kind() -> None:
    vast = bytearray(encoded("bmp", corners()))
    vast[18:26] = (8_000).to_bytes(4, "little") * 2
    program = (
        "import moodguard.sensing, sys, cv2, numpy\n"
        "try: cv2.imdecode(numpy.frombuffer(sys.stdin.buffer.read(), numpy.uint8), cv2.IMREAD_COLOR)\n"
        "except cv2.error as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], input=bytes(vast), capture_output=True, check=True)
    assert b"MAX_IMAGE_PIXELS" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_pictures_and_videos_of_any_name_are_read(tmp_path: Path, video: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/D\xe4nemark"))
    folder.mkdir()
    (folder / os.fsdecode(b"caf\xe9.png")).write_bytes(encoded("png", corners()))
    source = FolderSource(folder)
    frame = source.grab(0)
    assert frame is not None
    assert frame.pixels.shape == (32, 64, 3)
    renamed = video.rename(folder / os.fsdecode(b"clip\xff.avi"))
    assert level(VideoSource(renamed), 0.5) == pytest.approx(50, abs=3)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among the files here")
def test_a_pipe_in_place_of_a_picture_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(SourceError, match="no file but a folder, a pipe or a device"):
        read_picture(tmp_path / "pipe.png")
