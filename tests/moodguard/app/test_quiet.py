"""When MoodGuard is quiet by itself, and when it speaks again."""

import threading
from dataclasses import replace
from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from moodguard.sensing.source_choice import AUTO, DEMO
from moodguard.system.surroundings import Signals
from support.app_under_test import MakeApp


def test_a_call_closes_the_camera_and_its_end_opens_it(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
    with qtbot.waitSignal(app.watching.sampler.switched_off):
        app.quiet.set_surroundings(Signals(camera_users=("zoom",)))
    assert app.state()["quiet"] == "call"
    assert "you are in a call (Zoom)" in app.tray.icon.toolTip()
    assert app.state()["paused"] is False
    app.quiet.set_surroundings(Signals())
    assert app.state()["quiet"] is None
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)


def test_outside_the_users_hours_the_camera_is_off(make_app: MakeApp) -> None:
    saturday = datetime(2026, 11, 21, 12, 0).astimezone()
    app = make_app(changes={"hours": "Mon-Fri 9-17"}, local_time=lambda: saturday)
    app.quiet.set_surroundings(Signals())
    assert app.state()["quiet"] == "schedule"
    assert not app.companion.camera_wanted


def test_a_flight_to_another_zone_closes_the_camera_at_once_outside_the_users_hours(
    make_app: MakeApp,
) -> None:
    local = [datetime(2026, 11, 20, 16, 0)]  # noqa: DTZ001 - as the wall's clock shows it
    app = make_app(changes={"hours": "Mon-Fri 9-17"}, local_time=lambda: local[0])
    app.quiet.set_surroundings(Signals())
    assert app.companion.camera_wanted
    local[0] += timedelta(hours=6)
    app._tick()
    assert app.state()["quiet"] == "schedule"
    assert not app.companion.camera_wanted
    local[0] -= timedelta(hours=6)
    app._tick()
    assert app.companion.camera_wanted


def test_another_time_settles_nothing_before_it_was_looked_around(make_app: MakeApp) -> None:
    local = [datetime(2026, 11, 20, 16, 0)]  # noqa: DTZ001 - as the wall's clock shows it
    app = make_app(local_time=lambda: local[0])
    app.use_surroundings(Signals)
    app.quiet.wait_for_surroundings()
    local[0] += timedelta(hours=6)
    app._tick()
    assert app.state()["quiet"] == "unsure"


def test_after_sleep_it_first_looks_around(make_app: MakeApp) -> None:
    app = make_app()
    app.use_surroundings(Signals)
    app.quiet.set_surroundings(Signals())
    app.fall_asleep()
    app.wake_up()
    assert app.state()["quiet"] == "unsure"
    assert not app.companion.camera_wanted


def test_the_user_can_have_it_watch_anyway(make_app: MakeApp) -> None:
    app = make_app()
    app.quiet.set_surroundings(Signals(locked=True))
    assert not app.companion.camera_wanted
    app.tray.watch_anyway_requested.emit()
    assert app.companion.camera_wanted
    app.quiet.set_surroundings(Signals(locked=True))
    assert app.companion.camera_wanted


def test_watching_anyway_waives_what_is_a_reason_then_and_nothing_else(make_app: MakeApp) -> None:
    app = make_app()
    recorder = Signals(microphone_users=("recorder",))
    app.quiet.set_surroundings(recorder)
    app.tray.watch_anyway_requested.emit()
    app.quiet.set_surroundings(recorder)
    assert app.companion.camera_wanted
    app.quiet.set_surroundings(replace(recorder, locked=True))
    assert not app.companion.camera_wanted, "the screen was locked later"
    app.quiet.set_surroundings(recorder)
    assert app.companion.camera_wanted
    app.quiet.set_surroundings(replace(recorder, camera_users=("meeting",)))
    assert app.state()["quiet"] == "call"


def test_after_sleep_a_system_that_hangs_is_not_waited_for_for_ever(make_app: MakeApp) -> None:
    app = make_app()
    app.use_surroundings(Signals)  # of which nothing is heard, since the thread was never started
    app.quiet.set_surroundings(Signals())
    app.wake_up()
    assert not app.companion.camera_wanted
    app.clock.skip(29)
    app._tick()
    assert not app.companion.camera_wanted
    app.clock.skip(2)
    app._tick()
    assert app.companion.camera_wanted


def test_until_it_was_looked_around_the_camera_stays_shut(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    may_answer = threading.Event()

    def look() -> Signals:
        may_answer.wait()
        return Signals()

    app.use_surroundings(look)
    app.start()
    assert app.state()["quiet"] == "unsure"
    assert not app.companion.camera_wanted
    qtbot.waitUntil(lambda: "checking that you are not in a call" in app.tray.icon.toolTip())
    may_answer.set()
    qtbot.waitUntil(lambda: app.state()["quiet"] is None)
    assert app.companion.camera_wanted


def test_what_the_lookout_sees_reaches_the_companion(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.use_surroundings(lambda: Signals(fullscreen=True))
    app.start()
    qtbot.waitUntil(lambda: app.state()["quiet"] == "fullscreen")
    assert app.companion.camera_wanted


def test_the_settings_say_what_is_a_reason_to_be_quiet(make_app: MakeApp) -> None:
    call, film = Signals(microphone_users=("meeting",)), Signals(fullscreen=True)
    app = make_app(changes={"quiet_in_calls": False})
    app.quiet.set_surroundings(call)
    assert app.state()["quiet"] is None
    app.quiet.set_surroundings(film)
    assert app.state()["quiet"] == "fullscreen"
    app.settings.save(replace(app.active_profile.chosen, quiet_in_fullscreen=False))
    app.quiet.set_surroundings(film)
    assert app.state()["quiet"] is None


def test_watching_anyway_ends_after_an_hour(make_app: MakeApp) -> None:
    app = make_app()
    app.quiet.set_surroundings(Signals(locked=True))
    app.quiet.watch_anyway()
    app.clock.skip(3599)
    app.quiet.set_surroundings(Signals(locked=True))
    assert app.companion.camera_wanted
    app.clock.skip(2)
    app.quiet.set_surroundings(Signals(locked=True))
    assert app.state()["quiet"] == "locked"


def test_the_hour_of_watching_anyway_is_one_of_real_time_when_the_demo_begins_in_it(
    make_app: MakeApp,
) -> None:
    app = make_app(source=AUTO, speed=None)
    app.quiet.set_surroundings(Signals(locked=True))
    app.quiet.watch_anyway()
    app.watching.opened.emit(DEMO, 0.5)
    app.clock.skip(1800)
    app.quiet.set_surroundings(Signals(locked=True))
    assert app.companion.camera_wanted
    app.clock.skip(1801)
    app.quiet.set_surroundings(Signals(locked=True))
    assert not app.companion.camera_wanted
