"""Which back end opens a camera where, with OpenCV's answers stood in for."""

import cv2
import pytest

from moodguard.sensing.capture_nodes import NoCaptureError
from moodguard.sensing.driver import open_device


class FakeCapture:
    """What `cv2.VideoCapture` would be; opens with the back ends of `working` alone."""

    def __init__(self, address: int | str, backend: int, working: set[int]) -> None:
        self.address, self.backend, self.free = address, backend, backend in working
        self.settings: dict[int, float] = {}
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.free

    def set(self, name: int, value: float) -> bool:
        self.settings[name] = value
        return True

    def release(self) -> None:
        self.released = True


class FakeOpenCV:
    def __init__(self, *working: int) -> None:
        self.working = set(working)
        self.made: list[FakeCapture] = []

    def __call__(self, address: int | str, backend: int) -> FakeCapture:
        self.made.append(FakeCapture(address, backend, self.working))
        return self.made[-1]


@pytest.mark.parametrize(
    ("platform", "backend"),
    [
        ("linux", cv2.CAP_V4L2),
        ("win32", cv2.CAP_MSMF),
        ("darwin", cv2.CAP_AVFOUNDATION),
        ("freebsd14", cv2.CAP_ANY),
    ],
)
def test_each_platform_has_its_back_end_and_the_picture_is_small(platform: str, backend: int) -> None:
    opencv = FakeOpenCV(backend)
    assert open_device(0, True, platform, opencv).isOpened()
    assert [capture.backend for capture in opencv.made] == [backend]
    size = {cv2.CAP_PROP_FRAME_WIDTH: 640, cv2.CAP_PROP_FRAME_HEIGHT: 480, cv2.CAP_PROP_BUFFERSIZE: 1}
    assert opencv.made[0].settings == size


def test_windows_falls_back_to_directshow_and_releases_what_did_not_open() -> None:
    opencv = FakeOpenCV(cv2.CAP_DSHOW)
    assert open_device(0, True, "win32", opencv).isOpened()
    assert [(c.backend, c.released) for c in opencv.made] == [(cv2.CAP_MSMF, True), (cv2.CAP_DSHOW, False)]


def test_directshow_which_counts_cameras_otherwise_never_opens_another_one_than_the_chosen() -> None:
    opencv = FakeOpenCV(cv2.CAP_DSHOW)
    assert not open_device(1, False, "win32", opencv).isOpened()
    assert [c.backend for c in opencv.made] == [cv2.CAP_MSMF]


def test_a_video_node_of_linux_that_is_there_for_something_else_is_not_opened() -> None:
    opencv = FakeOpenCV(cv2.CAP_V4L2)
    with pytest.raises(NoCaptureError):
        open_device("/dev/video1", True, "linux", opencv, usable=lambda _: False)
    assert opencv.made == []
    assert open_device("/dev/video0", True, "linux", opencv, usable=lambda _: True).isOpened()
