"""Sources give frames, say in words why there is none, and let go of what they hold."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.reading import Absence
from moodguard.sensing.cameras import CameraName, list_cameras
from moodguard.sensing.demo import DAY, DemoSource
from moodguard.sensing.sources import CameraSource, FolderSource, SourceError, VideoSource, read_picture

CAMERA = CameraName("Desk camera", "/dev/v4l/by-id/desk", "/dev/video0")


class FakeDevice:
    """A capture device that counts who opens and releases it."""

    opened = 0

    def __init__(self, frames: Iterator[np.ndarray | None] | None = None, free: bool = True) -> None:
        self._frames, self._free = frames, free
        FakeDevice.opened += 1
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self._free

    def read(self) -> tuple[bool, np.ndarray | None]:
        frame = next(self._frames, None) if self._frames is not None else np.full((480, 640, 3), 9, np.uint8)
        return frame is not None, frame

    def release(self) -> None:
        self.released = True


class Plug:
    """Stands for the machine's camera driver: hands out devices and remembers them."""

    def __init__(self, *devices: FakeDevice) -> None:
        self.waiting, self.given, self.addresses = list(devices), [], []

    def __call__(self, address: int | str) -> FakeDevice:
        self.addresses.append(address)
        self.given.append(self.waiting.pop(0) if self.waiting else FakeDevice())
        return self.given[-1]

    def all_released(self) -> bool:
        return all(device.released for device in self.given)


def camera(plug: Plug, *, wanted: str = "", keep_open: bool = False, cameras=(CAMERA,)) -> CameraSource:
    return CameraSource(wanted, keep_open=keep_open, cameras=lambda: list(cameras), capture=plug)


def test_the_camera_is_released_between_two_looks() -> None:
    plug = Plug()
    source = camera(plug)
    for time in range(3):
        frame = source.grab(time)
        assert frame is not None
        assert frame.pixels.shape == (480, 640, 3)
        assert plug.all_released()
    assert len(plug.given) == 3


def test_a_camera_that_is_kept_open_is_opened_once_and_released_by_close() -> None:
    plug = Plug()
    source = camera(plug, keep_open=True)
    for time in range(3):
        source.grab(time)
    assert len(plug.given) == 1
    assert not plug.all_released()
    source.close()
    source.close()
    assert plug.all_released()


def test_no_camera_is_said_in_words() -> None:
    with pytest.raises(SourceError, match="No camera was found") as caught:
        camera(Plug(), cameras=()).grab(0)
    assert caught.value.why is Absence.CAMERA_GONE


def test_the_chosen_camera_is_found_by_its_stable_name_and_never_replaced_by_another() -> None:
    other = CameraName("Other", "/dev/v4l/by-id/other", "/dev/video2")
    plug = Plug()
    camera(plug, wanted=other.value, cameras=(CAMERA, other)).grab(0)
    assert plug.addresses == ["/dev/video2"]
    with pytest.raises(SourceError, match="not plugged in"):
        camera(plug, wanted=other.value).grab(0)


def test_a_camera_in_use_elsewhere_is_said_and_released() -> None:
    plug = Plug(FakeDevice(free=False))
    with pytest.raises(SourceError, match="another program may be using it") as caught:
        camera(plug).grab(0)
    assert caught.value.why is Absence.CAMERA_BUSY
    assert plug.all_released()


def test_a_camera_that_vanishes_is_released_and_found_again_when_it_is_back() -> None:
    good = np.full((480, 640, 3), 9, np.uint8)
    plug = Plug(FakeDevice(iter([good, good, good, good, good])))
    source = camera(plug, keep_open=True)
    assert source.grab(0) is not None
    with pytest.raises(SourceError, match="stopped sending") as caught:
        source.grab(1)
    assert caught.value.why is Absence.CAMERA_GONE
    assert plug.all_released()
    assert source.grab(2) is not None


def test_a_grey_camera_picture_becomes_colour() -> None:
    plug = Plug(FakeDevice(iter([np.full((480, 640), 5, np.uint8)] * 9)))
    frame = camera(plug).grab(0)
    assert frame is not None
    assert frame.pixels.shape == (480, 640, 3)


def test_linux_cameras_are_listed_by_stable_name_without_their_metadata_nodes(tmp_path: Path) -> None:
    sysfs, by_id, dev = tmp_path / "sys", tmp_path / "by-id", tmp_path / "dev"
    dev.mkdir()
    by_id.mkdir()
    for node, index, name in (("video10", "0", "Far"), ("video0", "0", "Desk"), ("video1", "1", "Desk")):
        (sysfs / node).mkdir(parents=True)
        (sysfs / node / "index").write_text(f"{index}\n")
        (sysfs / node / "name").write_text(f"{name}\n")
        (dev / node).touch()
    (by_id / "usb-desk-index0").symlink_to(dev / "video0")
    cameras = list_cameras("linux", sysfs, by_id, dev)
    assert [(c.label, c.value) for c in cameras] == [
        ("Desk", str(by_id / "usb-desk-index0")),
        ("Far", str(dev / "video10")),
    ]


def test_where_cameras_have_no_names_indices_are_offered(tmp_path: Path) -> None:
    assert list_cameras("win32", tmp_path)[0].address == 0
    assert list_cameras("linux", tmp_path / "none", tmp_path, tmp_path) == []


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
    levels = []
    for _ in range(4):
        try:
            frame = source.grab(0)
            assert frame is not None
            levels.append(round(float(frame.pixels.mean()) / 40))
        except SourceError as error:
            assert "c.png" in str(error)
            assert error.why is Absence.BAD_FRAME
            levels.append(-1)
    assert levels == [0, 1, -1, 2]
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
