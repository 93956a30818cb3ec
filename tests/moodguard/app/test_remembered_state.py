"""What holds over a restart, and that nothing of a demo or a recording does."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.options import AppOptions
from moodguard.app.remembered_state import RememberedStateController
from moodguard.companion import Companion
from moodguard.mood.escalation import Stage
from moodguard.reading import Reading
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.remembered_state import RememberedStateFile
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from support.app_under_test import (
    MakeApp,
    active,
    calibration_of,
    look_at_pictures,
    show_resting_face,
    show_tension,
)


@pytest.fixture
def profile(paths: Paths) -> ActiveProfile:
    return ActiveProfile(SettingsFile(paths.settings_file, SHARED), paths, {})


def restored(
    paths: Paths, profile: ActiveProfile, options: AppOptions
) -> tuple[Companion, RememberedStateController]:
    """A companion that has just started, with what was remembered restored."""
    companion = Companion(profile.settings, 0.5)
    remembered = RememberedStateController(
        companion, profile, RememberedStateFile(paths.memory_file), options, datetime.now
    )
    remembered.restore()
    return companion, remembered


def test_the_demos_face_is_never_taken_for_the_users(make_app: MakeApp, paths: Paths) -> None:
    PersonFile(active(paths).person_file).save(Person(RestingFace(1, 1, 1, 0.5), 2, 1))
    app = make_app(speed=None)
    assert app.companion.resting_face is None
    calibration_of(app).started.emit()
    show_resting_face(app)
    app.shut_down()
    assert PersonFile(active(paths).person_file).load() == Person(RestingFace(1, 1, 1, 0.5), 2, 1)


def test_a_pause_survives_a_restart_and_the_camera_stays_shut(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("moodguard.sensing.source_choice.CameraSource", lambda *_, **__: opened.append(1))
    make_app(source=CAMERA, speed=None).pausing.set_paused(True)
    again = make_app(source=CAMERA, speed=None)
    assert again.companion.paused
    with qtbot.waitSignal(again.watching.sampler.switched_off):
        again.start()
    assert opened == []


@pytest.mark.usefixtures("driver")
def test_a_clock_that_is_put_right_leaves_no_long_pause_behind(make_app: MakeApp, paths: Paths) -> None:
    wrong, right = (datetime(year, 11, 29, 12, tzinfo=UTC) for year in (2029, 2026))
    local = [wrong]
    app = make_app(source=CAMERA, speed=None, local_time=lambda: local[0])
    app.pausing.pause_for(15.0)
    local[0] = right
    app._tick()
    left = RememberedStateFile(paths.memory_file).load().paused_until
    assert left is not None
    assert left - right.timestamp() <= 15 * 60, "also for a program that ends without a word"


def test_what_happened_in_the_demo_is_not_remembered(make_app: MakeApp) -> None:
    show_tension(make_app(speed=None), 11)
    assert make_app(speed=None).companion.stage is Stage.WATCH


def test_a_camera_that_comes_during_the_demo_is_judged_from_nothing(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=AUTO, speed=None)
    app.watching.opened.emit(DEMO, 0.5)
    show_tension(app, 11)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert app.companion.messages == 1
    app.watching.opened.emit("camera", 0.5)
    assert (app.companion.stage, app.companion.messages) == (Stage.WATCH, 0)
    assert app.companion.status().mood.readings == 0
    app.shut_down()
    assert RememberedStateFile(paths.memory_file).load().suggestions == 0


def test_what_was_said_before_the_demo_holds_behind_it(make_app: MakeApp) -> None:
    app = make_app(source=AUTO, speed=None)
    show_tension(app, 11)
    app.companion.skip(app.clock())
    app.watching.opened.emit(DEMO, 0.5)
    assert app.companion.stage is Stage.WATCH
    app.watching.opened.emit("camera", 0.5)
    assert app.companion.stage is Stage.REST
    assert app.companion.messages == 1


def test_the_demo_s_face_teaches_nothing(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(speed=None)
    look_at_pictures(app)
    assert not app.curator.learned.pictures
    assert not active(paths).taste_file.exists()


@pytest.mark.parametrize(
    ("options", "enabled"),
    [
        (AppOptions(AUTO), True),
        (AppOptions(CAMERA), True),
        (AppOptions(CAMERA, speed=2.0), False),
        (AppOptions(DEMO), False),
        (AppOptions("day.avi"), False),
    ],
)
def test_only_a_camera_in_real_time_is_remembered(
    paths: Paths, profile: ActiveProfile, options: AppOptions, enabled: bool
) -> None:
    companion, remembered = restored(paths, profile, options)
    assert remembered.enabled is enabled
    companion.pause(0.0)
    companion.set_resting_face(RestingFace(1, 1, 1, 0.5))
    remembered.save()
    assert paths.memory_file.exists() is enabled
    assert active(paths).person_file.exists() is enabled
    later, _ = restored(paths, profile, options)
    assert later.paused is enabled
    assert (later.resting_face is not None) is enabled


def test_while_the_demo_stands_in_for_a_camera_there_is_no_face_and_nothing_is_written(
    paths: Paths, profile: ActiveProfile
) -> None:
    face = RestingFace(1, 1, 1, 0.5)
    companion, remembered = restored(paths, profile, AppOptions(AUTO))
    companion.set_resting_face(face)
    remembered.save()
    assert remembered.demo_begins_or_ends(DEMO)
    remembered.set_source(DEMO)
    assert not remembered.enabled
    assert (remembered.resting_face, companion.resting_face) == (None, None)
    companion.pause(0.0)
    remembered.save()
    assert RememberedStateFile(paths.memory_file).load().paused_until is None
    assert not remembered.demo_begins_or_ends(DEMO)
    assert remembered.demo_begins_or_ends("camera")
    remembered.set_source("camera")
    assert remembered.enabled
    assert companion.resting_face == face


def learn(companion: Companion, day: int = 0, negative: float = 0.6) -> None:
    """Let the companion see a face for an hour that always reads the same."""
    for number in range(360):
        time = day * 24 * 3600 + number * 10.0
        companion.add_sample(Reading(time, {"angry": negative}, negative, 1.0))


def test_what_was_learned_of_the_face_survives_a_restart_and_goes_on(
    paths: Paths, profile: ActiveProfile
) -> None:
    companion, remembered = restored(paths, profile, AppOptions(CAMERA))
    assert remembered.learned_rest is None
    learn(companion)
    remembered.save()
    learned = companion.learned_rest
    assert learned is not None
    assert PersonFile(active(paths).person_file).load().learned == learned.to_keep()
    later, _ = restored(
        paths, ActiveProfile(SettingsFile(paths.settings_file, SHARED), paths, {}), AppOptions(CAMERA)
    )
    assert later.learned_rest == learned
    assert later.threshold == pytest.approx(companion.threshold, abs=0.02)


def test_nothing_is_learned_of_somebody_in_a_demo_or_a_recording(
    paths: Paths, profile: ActiveProfile
) -> None:
    for options in (AppOptions(DEMO), AppOptions("day.avi"), AppOptions(CAMERA, speed=2.0)):
        companion, remembered = restored(paths, profile, options)
        learn(companion)
        remembered.save()
        assert companion.learned_rest is None
    assert not active(paths).person_file.exists()


def test_behind_the_demo_the_user_s_own_face_goes_on_being_learned(
    paths: Paths, profile: ActiveProfile
) -> None:
    companion, remembered = restored(paths, profile, AppOptions(AUTO))
    learn(companion)
    remembered.save()
    learned = companion.learned_rest
    remembered.set_source(DEMO)
    companion.start_over()
    learn(companion, negative=0.05)
    remembered.save()
    companion.start_over()
    remembered.set_source("camera")
    assert companion.learned_rest == learned


def test_what_is_learned_is_written_now_and_then(paths: Paths, profile: ActiveProfile) -> None:
    now = [datetime(2026, 5, 4, 9, tzinfo=UTC)]
    companion = Companion(profile.settings, 0.5)
    file = RememberedStateFile(paths.memory_file)
    remembered = RememberedStateController(companion, profile, file, AppOptions(CAMERA), lambda: now[0])
    remembered.restore()
    learn(companion)
    remembered.save_face_sometimes()
    assert not active(paths).person_file.exists()
    now[0] += timedelta(minutes=31)
    remembered.save_face_sometimes()
    assert PersonFile(active(paths).person_file).load().learned is not None
