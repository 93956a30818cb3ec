"""Pauses: for good, for some minutes, until tomorrow."""

import math
from datetime import UTC, datetime, timedelta, timezone

import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.pausing import minutes_until_morning
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO
from support.app_under_test import MakeApp, show_tension
from support.said import said


def test_paused_is_shown_once_the_device_is_closed(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    app.pausing.set_paused(True)
    assert "Switching the camera off" in app.tray.icon.toolTip()
    qtbot.waitUntil(lambda: "Paused until you resume" in app.tray.icon.toolTip())
    assert app.state()["paused"] is True
    app.pausing.set_paused(False)
    assert app.state()["paused"] is False
    assert "Paused" not in app.tray.icon.toolTip()


def test_nothing_is_taken_in_while_paused(make_app: MakeApp) -> None:
    app = make_app()
    app.pausing.set_paused(True)
    show_tension(app)
    assert app.companion.stage is Stage.WATCH
    assert app.steps.card is None


def test_a_pause_until_tomorrow_ends_in_the_morning(make_app: MakeApp) -> None:
    app = make_app(local_time=lambda: datetime(2026, 11, 20, 17, 0).astimezone())
    app.pausing.pause_for(None)
    assert "Paused until 5:00 tomorrow" in app.tray.icon.toolTip() or "Switching" in app.tray.icon.toolTip()
    app.companion.tick(app.clock() + 11.9 * 3600)
    assert app.companion.paused
    app.companion.tick(app.clock() + 12.1 * 3600)
    assert not app.companion.paused


@pytest.mark.parametrize("hours", [-10, 6, -24 * 365 * 3])
def test_until_tomorrow_follows_another_zone_or_a_clock_that_is_set(hours: int, make_app: MakeApp) -> None:
    local = [datetime(2026, 11, 20, 17, 0)]  # noqa: DTZ001 - as the wall's clock shows it
    app = make_app(local_time=lambda: local[0])
    app.pausing.pause_for(None)
    local[0] += timedelta(hours=hours)
    app._tick()
    begun, until_five = app.clock(), (5 - local[0].hour) % 24 * 3600
    app.companion.tick(begun + until_five - 60)
    assert app.companion.paused
    app.companion.tick(begun + until_five + 60)
    assert not app.companion.paused


def test_until_tomorrow_does_not_begin_anew_where_it_is_morning_already(make_app: MakeApp) -> None:
    local = [datetime(2026, 11, 20, 23, 0)]  # noqa: DTZ001 - as the wall's clock shows it
    app = make_app(local_time=lambda: local[0])
    app.pausing.pause_for(None)
    local[0] += timedelta(hours=7)
    app._tick()
    assert said(app.companion.status()).words == "Paused until 12:00"


@pytest.mark.usefixtures("driver")
def test_until_tomorrow_follows_a_flight_with_the_machine_switched_off(make_app: MakeApp) -> None:
    here = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
    make_app(source=CAMERA, speed=None, local_time=lambda: here).pausing.pause_for(None)
    there = here.astimezone(timezone(timedelta(hours=-6))) + timedelta(hours=1)
    app = make_app(source=CAMERA, speed=None, local_time=lambda: there)
    app.start()
    assert said(app.companion.status()).words == "Paused until 5:00 tomorrow"


def test_a_pause_in_minutes_or_for_good_is_the_same_in_another_zone(make_app: MakeApp) -> None:
    local = [datetime(2026, 11, 20, 17, 0)]  # noqa: DTZ001 - as the wall's clock shows it
    app = make_app(local_time=lambda: local[0])
    app.pausing.pause_for(None)
    app.pausing.pause_for(15.0)
    local[0] += timedelta(hours=6)
    app._tick()
    app.companion.tick(app.clock() + 15 * 60)
    assert not app.companion.paused
    app.pausing.pause_for(None)
    app.pausing.set_paused(True)
    local[0] += timedelta(hours=6)
    app._tick()
    app.companion.tick(app.clock() + 48 * 3600)
    assert app.companion.paused


@pytest.mark.parametrize(
    ("now", "hours"),
    [(datetime(2026, 7, 1, 17).astimezone(), 12), (datetime(2026, 7, 1, 0, 30).astimezone(), 4.5)],
)
def test_until_tomorrow_ends_at_the_next_morning(now: datetime, hours: float, make_app: MakeApp) -> None:
    app = make_app(local_time=lambda: now)
    app.pausing.pause_for(None)
    before = app.clock() + hours * 3600
    app.companion.tick(before - 60)
    assert app.companion.paused
    app.companion.tick(before + 60)
    assert not app.companion.paused


def test_a_pause_in_minutes_is_one_of_real_time_at_any_speed(make_app: MakeApp) -> None:
    app = make_app(speed=60.0)
    app.tray.pause_requested.emit(5.0)
    begun = app.clock()
    app.companion.tick(begun + 4.8 * 60 * 60)
    assert app.companion.paused
    app.companion.tick(begun + 5 * 60 * 60)
    assert not app.companion.paused


@pytest.mark.parametrize("speed", [60.0, 0.5])
def test_a_pause_is_told_in_real_time_at_any_speed(make_app: MakeApp, speed: float) -> None:
    app = make_app(speed=speed, local_time=lambda: datetime(2026, 11, 20, 17, 0).astimezone())
    app.tray.pause_requested.emit(5.0)
    assert said(app.companion.status()).words == "Paused until 17:05"


def test_a_pause_lasts_as_long_when_the_demo_begins_or_ends_meanwhile(make_app: MakeApp) -> None:
    afternoon = datetime(2026, 11, 20, 17, 0).astimezone()
    app = make_app(source=AUTO, speed=None, local_time=lambda: afternoon)
    app.pausing.pause_for(60.0)
    for source in (DEMO, "camera", DEMO):
        app.watching.opened.emit(source, 0.5)
        assert said(app.companion.status()).words == "Paused until 18:00"
    app.companion.tick(app.clock() + 59 * 60 * app.clock.speed)
    assert app.companion.paused
    app.companion.tick(app.clock() + 61 * 60 * app.clock.speed)
    assert not app.companion.paused


def test_the_line_in_the_tray_pauses_and_resumes(make_app: MakeApp) -> None:
    app = make_app()
    app.tray.pause_requested.emit(math.inf)
    assert app.companion.paused
    app.tray.resume_requested.emit()
    assert not app.companion.paused


def test_the_morning_is_five_o_clock_of_this_day_at_night_and_of_the_next_one_by_day() -> None:
    at_night, at_five = (datetime(2026, 7, 1, hour).astimezone() for hour in (4, 5))
    assert minutes_until_morning(at_night) == 60
    assert minutes_until_morning(at_five) == 24 * 60
