"""Sources give frames, say in words why there is none, and let go of what they hold."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.reading import Absence
from moodguard.sensing.demo import DAY, DemoSource
from moodguard.sensing.sources import FolderSource, SourceError, VideoSource, read_picture


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
