"""Clocks, sleep, tray and desktop: whatever they do, the app answers, and no pause lasts for ever."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faults.oracle import Fault, assert_alive, assert_ends, assert_said, said_by, wait_until_said
from moodguard.app.app import App
from moodguard.sensing.source_choice import CAMERA, OpeningError
from moodguard.system.surroundings import Signals
from support.app_under_test import MakeApp

NO_EYES = "Nothing is watched in this test, and all else goes on."
LONGEST_PAUSE = timedelta(hours=25)


@pytest.fixture(autouse=True)
def no_eyes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is watched, which would take most of the time: here it is about what is around."""

    def refuse(*_: object) -> None:
        raise OpeningError(NO_EYES)

    monkeypatch.setattr("moodguard.sensing.sampler.open_watcher", refuse)


class Outside:
    """Time as the app is told it; `now` is moved by the faults."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 28, 12, 0)  # noqa: DTZ001 - local time, as the system tells it
        self.slept_seconds = 0.0

    def local_time(self) -> datetime:
        return self.now

    def slept(self) -> float:
        slept, self.slept_seconds = self.slept_seconds, 0.0
        return slept


def ahead(**by: float) -> Callable[[Outside, App], None]:
    def inject(outside: Outside, _: App) -> None:
        outside.now += timedelta(**by)

    return inject


def to(*when: int) -> Callable[[Outside, App], None]:
    def inject(outside: Outside, _: App) -> None:
        outside.now = datetime(*when)  # type: ignore[arg-type]  # noqa: DTZ001

    return inject


def sleep(seconds: float) -> Callable[[Outside, App], None]:
    def inject(outside: Outside, app: App) -> None:
        app.fall_asleep()
        outside.slept_seconds = seconds
        outside.now += timedelta(seconds=seconds)
        app.wake_up()

    return inject


def sleep_twice(_: Outside, app: App) -> None:
    for _ in range(2):
        app.fall_asleep()
    app.wake_up()


CLOCKS = [
    Fault("a day ahead", ahead(days=1)),
    Fault("a year ahead", ahead(days=365)),
    Fault("a day back", ahead(days=-1)),
    Fault("to the beginning", to(1970, 1, 1)),
    Fault("to the end of 32 bits", to(2038, 1, 19, 3, 14, 8)),
    Fault("to a far year", to(9998, 12, 31, 23, 59)),
    Fault("to a leap day", to(2028, 2, 29)),
    Fault("into the hour that is left out", to(2026, 3, 29, 2, 30)),
    Fault("into the hour that comes twice", to(2026, 10, 25, 2, 30)),
    Fault("a zone to the east", ahead(hours=14)),
    Fault("a zone to the west", ahead(hours=-12)),
    Fault("slept a night", sleep(8 * 3600)),
    Fault("slept a month", sleep(30 * 86400)),
    Fault("told twice to sleep", sleep_twice),
]


@pytest.mark.parametrize("until", [5.0, None], ids=["a pause of minutes", "a pause until tomorrow"])
@pytest.mark.parametrize("fault", CLOCKS, ids=str)
def test_after_a_jump_no_pause_lasts_longer_than_any_on_offer(
    qtbot: QtBot, make_app: MakeApp, *, fault: Fault, until: float | None
) -> None:
    outside = Outside()
    app = make_app(source=CAMERA, speed=None, local_time=outside.local_time, slept=outside.slept)
    app.start()
    app.pausing.pause_for(until)
    fault.inject(outside, app)
    app._tick()
    left = timedelta(seconds=app.companion.pause_left) if app.companion.paused else timedelta()
    assert left <= LONGEST_PAUSE
    assert_said(said_by(app), "")
    assert_alive(qtbot, app)
    assert_ends(app)


def test_a_desktop_that_fails_is_told_and_asked_on(
    qtbot: QtBot, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.app.quiet.LOOK_AROUND_SECONDS", 0.05)
    broken = True

    def look() -> Signals:
        if broken:
            raise ValueError("moodguard.system: what the desktop said")
        return Signals()

    app = make_app(source=CAMERA)
    app.use_surroundings(look)
    app.start()
    wait_until_said(qtbot, app, "can't find out what goes on around you")
    assert_alive(qtbot, app)
    broken = False
    qtbot.waitUntil(lambda: "around you" not in said_by(app))
    assert_ends(app)


def test_a_tray_that_goes_is_told_in_a_window_and_one_that_comes_back_is_used(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    there = True
    app = make_app(source=CAMERA)
    app.tray._available = lambda: there
    app.start()
    app.tray.look_for_tray()
    there = False
    for _ in range(20):
        app.tray.look_for_tray()
    assert_said(said_by(app), "no place for MoodGuard's icon")
    assert app.settings.dialog is not None
    assert app.settings.dialog.isVisible()
    assert_alive(qtbot, app)
    there = True
    app.tray.look_for_tray()
    assert "icon" not in said_by(app)
    assert_ends(app)


def test_a_folder_of_pictures_that_goes_leaves_the_gallery_with_words_and_no_window_stuck(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app(source=CAMERA, changes={"gallery_folder": str(tmp_path / "gone")})
    app.start()
    app.gallery.open()
    exhibition = app.curator.arrange(app.active_profile.settings)
    assert_said(exhibition.problem, "gone")
    assert_alive(qtbot, app)
    assert_ends(app)
