"""The webcam: released between looks, never waited for beyond reason, and what is wrong is said."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from moodguard.reading import Absence
from moodguard.sensing.camera import SETTLING_FRAMES, STALE_FRAMES, CameraSource, Patience, may_use
from moodguard.sensing.cameras import CameraName
from moodguard.sensing.shutter import Shutter, ShutterClosedError
from moodguard.sensing.sources import SourceError
from support.fake_driver import DESK, FakeDevice, FakeDriver, noisy_pictures

OTHER = CameraName("Other", "/dev/v4l/by-id/other", "/dev/video-other")
LONG = Patience(3600, 3600, 3600)

MakeCamera = Callable[..., CameraSource]


@pytest.fixture
def driver() -> Iterator[FakeDriver]:
    made = FakeDriver()
    yield made
    made.answer.set()


@pytest.fixture
def camera(driver: FakeDriver) -> MakeCamera:
    def make(wanted: str = "", **options: object) -> CameraSource:
        options = {"patience": LONG} | options
        return CameraSource(
            wanted,
            cameras=lambda: list(driver.cameras),
            opener=driver,
            clock=lambda: 0.0,
            **({"consented": True} | options),
        )  # type: ignore[arg-type]

    return make


def refusal(source: CameraSource) -> SourceError:
    with pytest.raises(SourceError) as caught:
        source.grab(0)
    return caught.value


def hang(driver: FakeDriver, source: CameraSource, call: str) -> None:
    """Let a look run into a call that doesn't return, and lose patience with it."""
    driver.hangs_in = call
    source.patience = Patience(opening=0 if call == "open" else 3600, reading=0, closing=0)
    assert refusal(source).why is Absence.CAMERA_STUCK


def test_a_look_takes_several_frames_and_then_the_camera_is_released(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    source = camera()
    for time in range(3):
        frames = [source.grab(time), source.grab(time + 0.5)]
        assert all(frame is not None and frame.pixels.shape == (96, 128, 3) for frame in frames)
        assert driver.open_devices == 1
        source.rest()
        assert driver.open_devices == 0
    assert len(driver.addresses) == 3


def test_a_camera_that_is_kept_open_is_opened_once_and_released_by_close(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    source = camera(keep_open=True)
    for time in range(3):
        source.grab(time)
        source.rest()
    assert (len(driver.addresses), driver.open_devices) == (1, 1)
    source.close()
    source.close()
    assert driver.open_devices == 0


def test_the_first_pictures_are_read_past_and_later_the_stale_ones() -> None:
    numbered = (np.full((4, 4), number, np.uint8) for number in range(100))
    driver = FakeDriver(numbered)
    source = CameraSource(
        consented=True, cameras=lambda: [DESK], opener=driver, patience=LONG, clock=lambda: 0.0
    )
    levels = [int(frame.pixels[0, 0, 0]) for frame in (source.grab(0), source.grab(1)) if frame is not None]
    assert levels == [SETTLING_FRAMES - 1, SETTLING_FRAMES + STALE_FRAMES]


def test_a_slow_camera_is_not_waited_for_frame_by_frame() -> None:
    numbered = (np.full((4, 4), number, np.uint8) for number in range(100))
    times = iter([0.0, 0.9, 1.8, 2.7])
    source = CameraSource(
        consented=True, cameras=lambda: [DESK], opener=FakeDriver(numbered), patience=LONG,
        clock=lambda: next(times),
    )  # fmt: skip
    frame = source.grab(0)
    assert frame is not None
    assert frame.pixels[0, 0, 0] == 1


def test_no_camera_is_said_and_one_that_is_plugged_in_is_used(driver: FakeDriver, camera: MakeCamera) -> None:
    driver.cameras = []
    source = camera()
    error = refusal(source)
    assert (error.why, str(error)) == (Absence.CAMERA_GONE, "No camera was found.")
    driver.cameras = [DESK]
    assert source.grab(1) is not None
    assert source.name == "Desk camera"


def test_the_chosen_camera_is_found_by_its_stable_name_and_never_replaced_by_another(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    driver.cameras = [DESK, OTHER]
    source = camera(OTHER.value)
    source.grab(0)
    assert (driver.addresses, driver.fallbacks) == ([OTHER.address], [False])
    source.close()
    driver.cameras = [DESK]
    assert "not plugged in" in str(refusal(source))
    driver.cameras = [DESK, CameraName("Other", OTHER.value, "/dev/video-moved")]
    source.grab(0)
    assert driver.addresses[-1] == "/dev/video-moved"


@pytest.mark.parametrize("fault", ["dead", "raw"])
def test_where_none_is_chosen_a_camera_without_pictures_stands_in_no_other_s_way(
    driver: FakeDriver, camera: MakeCamera, fault: str
) -> None:
    driver.cameras = [OTHER, DESK]
    getattr(driver, fault).add(OTHER.address)
    source = camera()
    for time in range(3):
        assert source.grab(time) is not None
        assert source.name == "Desk camera"
        source.rest()
    # One that has given pictures is tried first from then on.
    assert driver.addresses[-3:] == [DESK.address] * 3
    assert driver.open_devices == 0


def test_where_none_is_chosen_a_camera_that_hangs_stands_in_no_other_s_way(driver: FakeDriver) -> None:
    driver.hangs_in = "read"

    def opener(address: int | str, fallback: bool) -> FakeDevice:
        if address == DESK.address:
            driver.hangs_in, source.patience = "", LONG
        return driver(address, fallback)

    source = CameraSource(
        consented=True, cameras=lambda: [OTHER, DESK], opener=opener, patience=Patience(3600, 0, 0),
        clock=lambda: 0.0,
    )  # fmt: skip
    assert source.grab(0) is not None
    assert source.name == "Desk camera"


def test_where_no_camera_gives_pictures_the_one_in_use_is_named_before_what_is_none(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    driver.cameras = [OTHER, DESK]
    driver.raw, driver.dead = {OTHER.address}, {DESK.address}
    error = refusal(camera())
    assert error.why is Absence.CAMERA_BUSY
    assert "“Desk camera” gives no picture" in str(error)
    driver.raw.add(DESK.address)
    error = refusal(camera())
    assert error.why is Absence.CAMERA_GONE
    assert "“Other” is no camera that gives pictures" in str(error)
    assert driver.open_devices == 0


def test_a_camera_that_has_given_pictures_is_not_left_for_another_while_a_call_has_it(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    driver.cameras = [DESK, OTHER]
    source = camera()
    source.grab(0)
    source.rest()
    driver.dead = {DESK.address}
    assert refusal(source).why is Absence.CAMERA_BUSY
    assert OTHER.address not in driver.addresses
    driver.cameras = [OTHER]  # unplugged
    assert source.grab(1) is not None
    assert source.name == "Other"


def test_where_any_camera_will_do_the_second_back_end_may_try(driver: FakeDriver, camera: MakeCamera) -> None:
    camera().grab(0)
    camera(DESK.value).grab(0)
    assert driver.fallbacks == [True, True]


def test_a_camera_in_use_elsewhere_is_said_and_released(driver: FakeDriver, camera: MakeCamera) -> None:
    driver.free = False
    source = camera()
    error = refusal(source)
    assert error.why is Absence.CAMERA_BUSY
    assert "another program may be using it" in str(error)
    driver.free = True
    assert source.grab(1) is not None


def test_a_camera_that_opens_but_gives_nothing_is_in_use_too(driver: FakeDriver, camera: MakeCamera) -> None:
    driver.pictures = iter([])
    assert refusal(camera()).why is Absence.CAMERA_BUSY


@pytest.mark.usefixtures("camera")
def test_a_camera_that_is_unplugged_while_it_opens_is_gone(driver: FakeDriver) -> None:
    lists = iter([[DESK], []])
    driver.free = False
    source = CameraSource(consented=True, cameras=lambda: next(lists), opener=driver, patience=LONG)
    assert refusal(source).why is Absence.CAMERA_GONE


@pytest.mark.parametrize("after", [0, 1, 3, SETTLING_FRAMES, SETTLING_FRAMES + 1])
def test_a_camera_unplugged_at_any_picture_is_released_and_used_again_when_it_is_back(
    driver: FakeDriver, camera: MakeCamera, after: int
) -> None:
    good = noisy_pictures()
    driver.pictures = (next(good) for _ in range(after))
    source = camera(keep_open=True)

    def grab_ten() -> None:
        for time in range(10):
            source.grab(time)

    with pytest.raises(SourceError):
        grab_ten()
    source.close()
    assert driver.open_devices == 0
    driver.pictures = good
    assert source.grab(11) is not None


def test_a_camera_that_may_not_be_used_is_not_opened(driver: FakeDriver, camera: MakeCamera) -> None:
    assert refusal(camera(permitted=False)).why is Absence.NO_PERMISSION
    assert driver.addresses == []


def test_a_device_file_that_this_user_may_not_read_is_a_missing_permission(
    driver: FakeDriver, camera: MakeCamera, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    node = tmp_path / "video0"
    node.touch()
    driver.cameras = [CameraName("Desk", "desk", str(node))]
    assert may_use(str(node))
    monkeypatch.setattr("os.access", lambda *_: False)
    assert refusal(camera()).why is Absence.NO_PERMISSION
    assert may_use(0)


def test_the_same_picture_over_and_over_is_a_camera_that_no_longer_sees(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    last = next(noisy_pictures())
    driver.pictures = itertools.repeat(last)
    source = camera()
    assert refusal(source).why is Absence.CAMERA_STUCK
    assert driver.open_devices == 0


def test_a_closed_cover_is_no_fault(driver: FakeDriver, camera: MakeCamera) -> None:
    driver.pictures = itertools.repeat(np.zeros((480, 640, 3), np.uint8))
    assert camera().grab(0) is not None


def test_a_grey_camera_picture_becomes_colour(driver: FakeDriver, camera: MakeCamera) -> None:
    driver.pictures = (picture[:, :, 0] for picture in noisy_pictures())
    frame = camera().grab(0)
    assert frame is not None
    assert frame.pixels.shape == (96, 128, 3)


@pytest.mark.parametrize("call", ["open", "read"])
def test_a_driver_that_hangs_is_left_behind_and_its_device_not_opened_twice(
    driver: FakeDriver, camera: MakeCamera, call: str
) -> None:
    shutter = Shutter()
    source = camera(shutter=shutter)
    hang(driver, source, call)
    assert (shutter.held, shutter.left_behind) == (True, 1)
    assert "still does not answer" in str(refusal(source))
    driver.hanging.wait()
    assert len(driver.addresses) == 1
    # another camera can be had meanwhile
    driver.hangs_in = ""
    driver.cameras = [OTHER]
    source.patience = LONG
    assert source.grab(0) is not None


@pytest.mark.parametrize("call", ["open", "read"])
def test_what_a_hanging_driver_holds_is_released_when_it_answers_and_then_used_again(
    driver: FakeDriver, camera: MakeCamera, call: str
) -> None:
    shutter = Shutter()
    source = camera(shutter=shutter)
    hang(driver, source, call)
    driver.hangs_in = ""
    driver.answer.set()
    assert shutter.shut(within=3600)
    assert (driver.open_devices, shutter.held, shutter.left_behind) == (0, False, 0)
    shutter.open()
    source.patience = LONG
    assert source.grab(1) is not None
    assert driver.most_open == 1


@pytest.mark.usefixtures("camera")
def test_a_driver_that_fails_with_an_exception_is_released_and_said() -> None:
    def broken() -> Iterator[np.ndarray]:
        yield next(noisy_pictures())
        raise RuntimeError("the driver is broken")

    driver = FakeDriver(broken())
    source = CameraSource(consented=True, cameras=lambda: [DESK], opener=driver, patience=LONG)
    assert refusal(source).why is Absence.CAMERA_GONE
    assert driver.open_devices == 0


def test_behind_a_closed_shutter_no_camera_opens(driver: FakeDriver, camera: MakeCamera) -> None:
    shutter = Shutter()
    source = camera(shutter=shutter, keep_open=True)
    source.grab(0)
    assert shutter.shut(within=3600)
    assert driver.open_devices == 0
    for _ in range(2):
        with pytest.raises(ShutterClosedError):
            source.grab(1)
    assert len(driver.addresses) == 1
    shutter.open()
    assert source.grab(2) is not None


def test_a_look_that_waits_for_a_hanging_driver_ends_when_the_shutter_is_shut(
    driver: FakeDriver, camera: MakeCamera
) -> None:
    import threading

    shutter = Shutter()
    source = camera(shutter=shutter)
    driver.hangs_in = "read"
    ended: list[str] = []

    def look() -> None:
        try:
            source.grab(0)
        except ShutterClosedError:
            ended.append("shut")

    source.patience = Patience(3600, 3600, 0)
    thread = threading.Thread(target=look)
    thread.start()
    driver.hanging.wait()
    assert not shutter.shut(within=0)
    thread.join()
    assert ended == ["shut"]
    assert shutter.left_behind == 1
