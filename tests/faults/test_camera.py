"""Whatever a camera does: it is told in words, the device is let go, a pause works, and it is tried again."""

import functools
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from faults.oracle import Fault, assert_alive, assert_ends, wait_until_said
from moodguard.app.app import App
from moodguard.sensing.camera import Patience
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.sampler import Sampler
from moodguard.sensing.source_choice import CAMERA
from moodguard.system.growing_pause import GrowingPause
from moodguard.system.single_instance import Command
from support.app_under_test import MakeApp
from support.fake_driver import DESK, FakeDriver, noisy_pictures
from support.no_faces import NoFaces

FAST = {"sample_seconds": 0.5, "adapt_rate": False}
GOOD = "no face in view"


def still() -> Iterator[np.ndarray]:
    picture = next(noisy_pictures())
    while True:
        yield picture


def of(value: int, *shape: int, kind: type = np.uint8) -> Iterator[np.ndarray]:
    while True:
        yield np.full(shape, value, kind)


def changing_sizes() -> Iterator[np.ndarray]:
    makers = [noisy_pictures(1, 96, 128), noisy_pictures(2, 480, 640), noisy_pictures(3, 7, 5)]
    for pictures in itertools.cycle(makers):
        yield next(pictures)


def two_that_are_large() -> Iterator[np.ndarray]:
    yield from itertools.cycle(list(itertools.islice(noisy_pictures(1, 2160, 3840), 2)))


def raising() -> Iterator[np.ndarray]:
    yield from itertools.islice(noisy_pictures(), 4)
    raise RuntimeError("the driver's own error in moodguard.sensing")


def ending() -> Iterator[np.ndarray]:
    yield from itertools.islice(noisy_pictures(), 4)


def busy(driver: FakeDriver) -> None:
    driver.free = False


def absent(driver: FakeDriver) -> None:
    driver.cameras = []


def dead(driver: FakeDriver) -> None:
    driver.dead = {DESK.address}


def no_capture(driver: FakeDriver) -> None:
    driver.raw = {DESK.address}


def hangs(in_call: str) -> object:
    def inject(driver: FakeDriver) -> None:
        driver.hangs_in = in_call

    return inject


def giving(pictures: object) -> object:
    def inject(driver: FakeDriver) -> None:
        driver.pictures = pictures()  # type: ignore[operator]

    return inject


FAULTS = [
    Fault("absent", absent, "[Nn]o camera|not found|plugged"),
    Fault("busy", busy, "another program"),
    Fault("opens and gives nothing", dead, "gives no picture|another program"),
    Fault("is no capture device", no_capture, "[Nn]o camera"),
    Fault("hangs as it opens", hangs("open"), "does not answer"),
    Fault("hangs as it reads", hangs("read"), "does not answer"),
    Fault("frozen", giving(still), "does not answer|same picture"),
    Fault("stops sending", giving(ending), "[Nn]o camera|gives no picture|stopped"),
    Fault("raises", giving(raising), "[Nn]o camera|gives no picture|stopped"),
    Fault("of floats", giving(lambda: of(1, 96, 128, 3, kind=np.float64)), "damaged|can't be read|picture"),
    Fault(
        "of sixteen bits", giving(lambda: of(1, 96, 128, 3, kind=np.uint16)), "damaged|can't be read|picture"
    ),
    Fault("of two channels", giving(lambda: of(1, 96, 128, 2)), "damaged|can't be read|picture"),
    Fault("of four dimensions", giving(lambda: of(1, 1, 96, 128, 3)), "damaged|can't be read|picture"),
    Fault("of no pixels", giving(lambda: of(1, 0, 0, 3)), "damaged|can't be read|picture"),
    Fault("of one pixel", giving(lambda: noisy_pictures(1, 1, 1)), GOOD),
    Fault("of one line", giving(lambda: noisy_pictures(1, 1, 5000)), GOOD),
    Fault("black", giving(lambda: of(0, 96, 128, 3)), "too dark"),
    Fault("changes its size", giving(changing_sizes), GOOD),
    Fault("very large", giving(two_that_are_large), GOOD),
    Fault("grey", giving(lambda: (each[:, :, 0] for each in noisy_pictures())), GOOD),
]


MIDWAY = frozenset(
    ["absent", "busy", "hangs as it opens", "hangs as it reads", "frozen", "stops sending", "raises"]
)


@functools.cache
def the_model(path: Path, **_: object) -> ExpressionModel:
    """The model of that path, loaded once."""
    return ExpressionModel(path)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, driver: FakeDriver) -> FakeDriver:
    """The driver of the test's cameras; what hangs in it is given up at once, and pauses are short.

    Nobody looks for faces, which would take most of the time.
    """
    monkeypatch.setattr("moodguard.sensing.source_choice.open_detector", lambda _: NoFaces())
    monkeypatch.setattr("moodguard.sensing.source_choice.ExpressionModel", the_model)
    patience = Patience(0.3, 0.3, 0.3)
    monkeypatch.setattr("support.app_fixtures.PATIENCE", patience)
    monkeypatch.setattr("moodguard.sensing.sampler.GrowingPause", lambda: GrowingPause(0.05, 0.1))
    return driver


def wait_until_told(qtbot: QtBot, app: App, fault: Fault) -> None:
    """Until the camera's state tells of the fault; "no face in view" is no fault to be told of."""
    if GOOD in fault.says:
        qtbot.waitUntil(lambda: app.state()["camera"] == GOOD)
    else:
        wait_until_said(qtbot, app, fault.says)


def assert_alive_though_it_hangs(qtbot: QtBot, app: App, driver: FakeDriver) -> None:
    """As `assert_alive`; what a driver holds is "off" only once it has let go, and until then it is said."""
    if driver.hangs_in:
        app.handle_command(Command.PAUSE)
        assert "Switching the camera off" in str(app.state()["words"])
        driver.hangs_in = ""
        with qtbot.waitSignal(app.watching.sampler.switched_off):
            driver.answer.set()
        app.handle_command(Command.RESUME)
    assert_alive(qtbot, app)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_it_is_told_a_pause_works_and_the_camera_is_used_again(
    qtbot: QtBot, make_app: MakeApp, impatient: FakeDriver, fault: Fault
) -> None:
    fault.inject(impatient)
    app = make_app(source=CAMERA, changes=FAST)
    app.start()
    wait_until_told(qtbot, app, fault)
    assert_alive_though_it_hangs(qtbot, app, impatient)
    impatient.free, impatient.dead, impatient.raw, impatient.cameras = True, set(), set(), [DESK]
    impatient.pictures = noisy_pictures(9)
    qtbot.waitUntil(lambda: app.state()["camera"] == GOOD)
    assert_ends(app)
    assert impatient.open_devices == 0
    assert impatient.most_open == 1


@pytest.mark.parametrize("fault", [f for f in FAULTS if f.name in MIDWAY], ids=str)
def test_a_fault_in_the_middle_of_watching_is_told_too(
    qtbot: QtBot, make_app: MakeApp, impatient: FakeDriver, fault: Fault
) -> None:
    app = make_app(source=CAMERA, changes=FAST)
    app.start()
    qtbot.waitUntil(lambda: app.state()["camera"] == GOOD)
    fault.inject(impatient)
    wait_until_told(qtbot, app, fault)
    assert_alive_though_it_hangs(qtbot, app, impatient)
    assert_ends(app)
    assert impatient.open_devices == 0


ERRORS = [ValueError, MemoryError, UnicodeDecodeError]


@pytest.mark.parametrize("kind", ERRORS)
def test_whatever_is_raised_on_the_thread_that_looks_it_looks_on(
    qtbot: QtBot, make_app: MakeApp, impatient: FakeDriver, monkeypatch: pytest.MonkeyPatch, kind: type
) -> None:
    broken = True
    look = Sampler._look

    def fail(self: Sampler, watcher: object) -> bool:
        if broken:
            raise kind("utf-8", b"", 0, 1, "x") if kind is UnicodeDecodeError else kind("moodguard.sensing x")
        return look(self, watcher)  # type: ignore[arg-type]

    monkeypatch.setattr(Sampler, "_look", fail)
    app = make_app(source=CAMERA, changes=FAST)
    app.start()
    wait_until_said(qtbot, app, "nobody foresaw")
    assert_alive(qtbot, app)
    assert impatient.open_devices == 0
    broken = False
    qtbot.waitUntil(lambda: app.state()["camera"] == GOOD)
    assert_ends(app)
