"""How the parts work together: what is shown, saved and said when things go wrong."""

import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.app import DEMO_SPEED, App
from moodguard.app.launch import has_display
from moodguard.app.options import AppOptions
from moodguard.clock import ScaledClock
from moodguard.desktop.progress_ring import ProgressRing
from moodguard.mood.escalation import Stage
from moodguard.reading import Absence, NoReading, Reading
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO
from moodguard.store.memory import MemoryFile
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.profiles import Profile, ProfileStore, settings_of
from moodguard.store.settings import SHARED, Settings
from moodguard.store.settings_file import SettingsError, SettingsFile
from moodguard.system.autostart import AutostartError
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals


@dataclass
class FakeAutostart:
    """Starts nothing at login, but remembers what it was told."""

    enabled: bool = False
    broken: bool = False
    calls: list[str] = field(default_factory=list)

    def is_enabled(self) -> bool:
        return self.enabled

    def enable(self) -> None:
        if self.broken:
            raise AutostartError("The autostart folder can't be written.")
        self.enabled = True
        self.calls.append("enable")

    def disable(self) -> None:
        self.enabled = False


@pytest.fixture
def autostart() -> FakeAutostart:
    return FakeAutostart()


MakeApp = Callable[..., App]


@pytest.fixture
def make_app(qtbot: QtBot, paths: Paths, autostart: FakeAutostart) -> Iterator[MakeApp]:
    apps: list[App] = []

    def make(**options: object) -> App:
        outside = {name: options.pop(name) for name in ("slept", "local_time") if name in options}
        options = {"source": DEMO, "speed": 1.0} | options
        file = SettingsFile(paths.settings_file, SHARED)
        app = App(AppOptions(**options), paths, file, autostart, **outside)  # type: ignore[arg-type]
        apps.append(app)
        return app

    yield make
    for app in apps:
        app.shut_down()


def active(paths: Paths) -> Profile:
    return ProfileStore(paths.profiles).load().active


def tense(app: App, minutes: float = 40) -> None:
    """Let the companion see negative readings, as if the sampler had sent them."""
    start = app.companion.status().mood.time
    for number in range(round(minutes * 6)):
        app.take(Reading(start + number * 10, {"angry": 1.0}, 1.0, 1.0))


def test_tension_shows_the_card_and_then_the_gallery(make_app: MakeApp) -> None:
    app = make_app()
    tense(app, 11)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert app.windows.card is not None
    assert app.windows.card.isVisible()
    assert app.windows.viewer is None
    tense(app, 4)
    assert app.companion.stage is Stage.GALLERY
    assert app.windows.viewer is not None
    assert app.windows.viewer.isVisible()


def test_that_was_wrong_on_the_card_raises_the_threshold_for_good(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    tense(app, 11)
    assert app.windows.card is not None
    wrong = next(b for b in app.windows.card.findChildren(QPushButton) if b.text() == "That was wrong")
    wrong.click()
    assert app.companion.stage is Stage.REST
    assert settings_of(paths).settings.threshold_shift == 0.3


def test_that_was_right_lowers_the_threshold_a_little_and_is_counted(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    tense(app, 11)
    app.windows.called_right.emit()
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert settings_of(paths).settings.threshold_shift == -0.1
    assert PersonFile(active(paths).person_file).load() == Person(right=1)
    app.open_settings()
    assert app.windows.dialog is not None
    words = [label.text() for label in app.windows.dialog.findChildren(QLabel)]
    assert any("one suggestion right" in text for text in words)


def test_a_skipped_suggestion_with_a_pause_is_both(make_app: MakeApp) -> None:
    app = make_app()
    tense(app, 11)
    app.windows.pause_requested.emit(15.0)
    assert app.companion.stage is Stage.REST
    assert app.companion.paused


def test_messages_vary_from_one_suggestion_to_the_next(make_app: MakeApp) -> None:
    app = make_app(changes={"break_message": "Tea\nWalk", "rest_minutes": 5.0})
    steps: list[str] = []
    app.on_step = lambda step: steps.append(step.message) if step.message else None
    tense(app, 60)
    assert steps[:2] == ["Tea", "Walk"]


def test_a_calm_sound_of_the_users_is_opened_by_their_own_player(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("moodguard.app.steps.QDesktopServices.openUrl", opened.append)
    (tmp_path / "rain.ogg").write_bytes(b"")
    app = make_app(changes={"calm_sound": str(tmp_path)})
    tense(app, 11)
    app.windows.sound_requested.emit()
    assert [url.isLocalFile() for url in opened] == [True]
    assert opened[0].toLocalFile() == str(tmp_path / "rain.ogg")


# --- the resting face


def at_rest(app: App, readings: int = 40, negative: float = 0.6) -> None:
    start = app.companion.status().mood.time
    for number in range(readings):
        app.take(Reading(start + number / 2, {"angry": negative}, negative, 1.0))


def test_the_resting_face_is_measured_kept_and_forgotten(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.tray.calibration_requested.emit()
    dialog = app.windows.calibration
    assert dialog is not None
    dialog.started.emit()
    at_rest(app, 20)
    assert dialog.findChild(ProgressRing).share == 0.5  # type: ignore[union-attr]
    at_rest(app, 20)
    assert "stern" in dialog.words
    assert app.companion.calibration is None
    face = PersonFile(active(paths).person_file).load().face
    assert face is not None
    assert make_app(source=CAMERA, speed=None).companion.resting_face == face
    dialog.forgotten.emit()
    assert PersonFile(active(paths).person_file).load().face is None
    assert app.companion.resting_face is None


def test_whoever_leaves_the_calibration_is_watched_as_before(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.open_calibration()
    dialog = app.windows.calibration
    assert dialog is not None
    dialog.started.emit()
    at_rest(app, 10)
    dialog.close()
    assert app.companion.calibration is None
    assert app.companion.resting_face is None
    assert not active(paths).person_file.exists()


def test_a_calibration_says_what_is_in_its_way(make_app: MakeApp) -> None:
    app = make_app()
    app.open_calibration()
    dialog = app.windows.calibration
    assert dialog is not None
    dialog.started.emit()
    app.take(NoReading(1, Absence.NO_FACE))
    assert dialog.hint.startswith("No face in view.")
    at_rest(app, 1)
    assert dialog.hint == ""
    dialog.close()
    app.pause(True)
    dialog.started.emit()
    assert "Paused" in dialog.words
    assert app.companion.calibration is None


def test_the_demos_face_is_never_taken_for_the_users(make_app: MakeApp, paths: Paths) -> None:
    PersonFile(active(paths).person_file).save(Person(RestingFace(1, 1, 1, 0.5), 2, 1))
    app = make_app(speed=None)
    assert app.companion.resting_face is None
    app.open_calibration()
    app.windows.calibration_started.emit()
    at_rest(app)
    app.shut_down()
    assert PersonFile(active(paths).person_file).load() == Person(RestingFace(1, 1, 1, 0.5), 2, 1)


def test_a_pause_survives_a_restart_and_the_camera_stays_shut(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("moodguard.sensing.source_choice.CameraSource", lambda *_, **__: opened.append(1))
    make_app(source=CAMERA, speed=None).pause(True)
    again = make_app(source=CAMERA, speed=None)
    assert again.companion.paused
    with qtbot.waitSignal(again.sampler.switched_off):
        again.start()
    assert opened == []


def test_an_answer_to_the_demo_changes_no_setting(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(speed=None)
    tense(app, 11)
    app.windows.called_wrong.emit()
    assert app.companion.stage is Stage.REST
    assert not paths.settings_file.exists()


def test_a_recording_that_has_ended_is_not_said_to_be_watched(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), np.zeros((60, 60, 3), np.uint8))
    app = make_app(source=str(tmp_path), changes={"sample_seconds": 0.5})
    app.start()
    qtbot.waitUntil(lambda: app.state()["ended"] is True)
    assert app.state()["words"] == "The recording has ended"


def test_what_happened_in_the_demo_is_not_remembered(make_app: MakeApp) -> None:
    tense(make_app(speed=None), 11)
    assert make_app(speed=None).companion.stage is Stage.WATCH


def test_closing_the_gallery_begins_the_silent_time(make_app: MakeApp) -> None:
    app = make_app()
    tense(app, 15)
    assert app.windows.viewer is not None
    app.windows.viewer.close()
    assert app.companion.stage is Stage.REST
    assert "Silent" in app.state()["words"]  # type: ignore[operator]


def test_whoever_wants_no_gallery_unasked_gets_a_card_with_a_button(make_app: MakeApp) -> None:
    app = make_app(changes={"gallery_opens_itself": False})
    tense(app, 15)
    assert app.companion.stage is Stage.GALLERY
    assert app.windows.viewer is None
    assert app.windows.card is not None
    app.windows.card.gallery_requested.emit()
    assert app.windows.viewer is not None
    assert app.windows.viewer.isVisible()


def test_paused_is_shown_once_the_device_is_closed(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    app.pause(True)
    assert "Switching the camera off" in app.tray.icon.toolTip()
    qtbot.waitUntil(lambda: "Paused: the camera is off" in app.tray.icon.toolTip())
    assert app.state()["paused"] is True
    app.pause(False)
    assert app.state()["paused"] is False
    assert "Paused" not in app.tray.icon.toolTip()


def test_nothing_is_taken_in_while_paused(make_app: MakeApp) -> None:
    app = make_app()
    app.pause(True)
    tense(app)
    assert app.companion.stage is Stage.WATCH
    assert app.windows.card is None


def test_a_pause_until_tomorrow_ends_in_the_morning(make_app: MakeApp) -> None:
    app = make_app(local_time=lambda: datetime(2026, 11, 20, 17, 0))
    app.pause_for(None)
    assert "for another 12 h" in app.tray.icon.toolTip() or "Switching" in app.tray.icon.toolTip()
    app.companion.tick(app.clock() + 11.9 * 3600)
    assert app.companion.paused
    app.companion.tick(app.clock() + 12.1 * 3600)
    assert not app.companion.paused


def test_a_call_closes_the_camera_and_its_end_opens_it(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
    with qtbot.waitSignal(app.sampler.switched_off):
        app.looked_around(Signals(camera_users=("zoom",)))
    assert app.state()["quiet"] == "call"
    assert "zoom uses the camera" in app.tray.icon.toolTip()
    assert app.state()["paused"] is False
    app.looked_around(Signals())
    assert app.state()["quiet"] is None
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)


def test_outside_the_users_hours_the_camera_is_off(make_app: MakeApp) -> None:
    app = make_app(changes={"hours": "Mon-Fri 9-17"}, local_time=lambda: datetime(2026, 11, 21, 12, 0))
    app.looked_around(Signals())
    assert app.state()["quiet"] == "schedule"
    assert not app.companion.camera_wanted


def test_after_sleep_nothing_from_before_counts(qtbot: QtBot, make_app: MakeApp) -> None:
    naps = [0.0]
    app = make_app(slept=lambda: naps.pop() if naps else 0.0, speed=None, source="demo")
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    tense(app, 5)
    assert app.companion.status().mood.readings >= 30
    naps.append(3600.0)
    qtbot.waitUntil(lambda: app.companion.status().mood.readings < 30)
    assert app.clock() > 3600


def test_after_sleep_it_first_looks_around(make_app: MakeApp) -> None:
    app = make_app()
    app.look_around_with(Signals)
    app.looked_around(Signals())
    app.fall_asleep()
    app.wake_up()
    assert app.state()["quiet"] == "unsure"
    assert not app.companion.camera_wanted


def test_before_sleep_the_camera_is_closed_and_after_it_opened_again(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
    with qtbot.waitSignal(app.sampler.switched_off):
        app.fall_asleep()
    count = app.companion.status().mood.readings
    app.wake_up()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > count)


def test_the_user_can_have_it_watch_anyway(make_app: MakeApp) -> None:
    app = make_app()
    app.looked_around(Signals(locked=True))
    assert not app.companion.camera_wanted
    app.tray.watch_anyway_requested.emit()
    assert app.companion.camera_wanted
    app.looked_around(Signals(locked=True))
    assert app.companion.camera_wanted


def test_after_sleep_a_system_that_hangs_is_not_waited_for_for_ever(make_app: MakeApp) -> None:
    app = make_app()
    app.look_around_with(Signals)  # of which nothing is heard, since the thread was never started
    app.looked_around(Signals())
    app.wake_up()
    assert not app.companion.camera_wanted
    app.clock.skip(29)
    app._tick()
    assert not app.companion.camera_wanted
    app.clock.skip(2)
    app._tick()
    assert app.companion.camera_wanted


def test_a_calibration_ends_where_the_demo_gives_way_to_a_camera(make_app: MakeApp) -> None:
    app = make_app(source=AUTO, speed=None)
    app._opened(DEMO, 0.5)
    app.open_calibration()
    app.windows.calibration_started.emit()
    assert app.companion.calibration is not None
    closely: list[bool] = []
    app._calibration.close_look_wanted.connect(closely.append)
    app._opened("camera", 0.5)
    assert app.companion.calibration is None
    assert closely == [False]


def test_another_profile_changes_a_minimised_gallery_and_leaves_it_minimised(make_app: MakeApp) -> None:
    app = make_app()
    app.open_gallery()
    viewer = app.windows.viewer
    assert viewer is not None
    viewer.showMinimized()
    app.active_profile.use(app.active_profile.create("Home"))
    app._moved_in()
    assert viewer.isMinimized()


def test_watching_anyway_waives_what_is_a_reason_then_and_nothing_else(make_app: MakeApp) -> None:
    app = make_app()
    recorder = Signals(microphone_users=("recorder",))
    app.looked_around(recorder)
    app.tray.watch_anyway_requested.emit()
    app.looked_around(recorder)
    assert app.companion.camera_wanted
    app.looked_around(replace(recorder, locked=True))
    assert not app.companion.camera_wanted, "the screen was locked later"
    app.looked_around(recorder)
    assert app.companion.camera_wanted
    app.looked_around(replace(recorder, camera_users=("meeting",)))
    assert app.state()["quiet"] == "call"


def test_a_card_goes_when_a_call_begins_or_the_user_pauses(qtbot: QtBot, make_app: MakeApp) -> None:
    for interrupt in (
        lambda app: app.looked_around(Signals(camera_users=("meeting",))),
        lambda app: app.pause(True),
        lambda app: app.pause_for(30),
    ):
        app = make_app()
        tense(app, 11)
        card = app.windows.card
        assert card is not None
        assert card.isVisible()
        interrupt(app)
        qtbot.waitUntil(lambda card=card: not card.isVisible())


def test_a_camera_that_comes_during_the_demo_is_judged_from_nothing(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = make_app(source=AUTO, speed=None)
    app._opened(DEMO, 0.5)
    tense(app, 11)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert app.companion.messages == 1
    app._opened("camera", 0.5)
    assert (app.companion.stage, app.companion.messages) == (Stage.WATCH, 0)
    assert app.companion.status().mood.readings == 0
    app.shut_down()
    assert MemoryFile(paths.memory_file).load().suggestions == 0


def test_what_was_said_before_the_demo_holds_behind_it(make_app: MakeApp) -> None:
    app = make_app(source=AUTO, speed=None)
    tense(app, 11)
    app.companion.skip(app.clock())
    app._opened(DEMO, 0.5)
    assert app.companion.stage is Stage.WATCH
    app._opened("camera", 0.5)
    assert app.companion.stage is Stage.REST
    assert app.companion.messages == 1


@pytest.mark.parametrize(
    ("now", "hours"), [(datetime(2026, 7, 1, 17), 12), (datetime(2026, 7, 1, 0, 30), 4.5)]
)
def test_until_tomorrow_ends_at_the_next_morning(now: datetime, hours: float, make_app: MakeApp) -> None:
    app = make_app(local_time=lambda: now)
    app.pause_for(None)
    before = app.clock() + hours * 3600
    app.companion.tick(before - 60)
    assert app.companion.paused
    app.companion.tick(before + 60)
    assert not app.companion.paused


def test_an_answer_leaves_the_start_at_login_alone(make_app: MakeApp, autostart: FakeAutostart) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.save(replace(app.settings, start_at_login=True))
    autostart.enabled = False  # in the system's own settings
    tense(app, 11)
    app.windows.called_wrong.emit()
    assert not autostart.enabled


def test_saving_writes_the_start_at_login_anew(make_app: MakeApp, autostart: FakeAutostart) -> None:
    app = make_app()
    app.save(replace(app.settings, start_at_login=True))
    app.save(replace(app.settings, start_at_login=True))
    assert autostart.calls == ["enable", "enable"]


def test_an_answer_is_not_taken_back_by_settings_that_were_open(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    tense(app, 11)
    app.open_settings()
    dialog = app.windows.dialog
    assert dialog is not None
    dialog.editor("break_seconds").set_value(99.0)
    app.windows.called_wrong.emit()
    dialog.save()
    saved = settings_of(paths).settings
    assert (saved.threshold_shift, saved.break_seconds) == (0.3, 99.0)


def test_a_minimised_gallery_comes_back_with_the_next_step(make_app: MakeApp) -> None:
    app = make_app()
    app.open_gallery()
    viewer = app.windows.viewer
    assert viewer is not None
    viewer.showMinimized()
    assert not app.windows.gallery_open
    tense(app, 15)
    assert app.companion.stage is Stage.GALLERY
    assert not viewer.isMinimized()
    assert app.windows.gallery_open


def test_until_it_was_looked_around_the_camera_stays_shut(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    may_answer = threading.Event()

    def look() -> Signals:
        may_answer.wait()
        return Signals()

    app.look_around_with(look)
    app.start()
    assert app.state()["quiet"] == "unsure"
    assert not app.companion.camera_wanted
    qtbot.waitUntil(lambda: "finding out what goes on" in app.tray.icon.toolTip())
    may_answer.set()
    qtbot.waitUntil(lambda: app.state()["quiet"] is None)
    assert app.companion.camera_wanted


def test_what_the_lookout_sees_reaches_the_companion(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.look_around_with(lambda: Signals(fullscreen=True))
    app.start()
    qtbot.waitUntil(lambda: app.state()["quiet"] == "fullscreen")
    assert app.companion.camera_wanted


def test_saved_settings_are_in_force_at_once_and_on_disk(make_app: MakeApp, paths: Paths) -> None:
    app = make_app()
    app.save(replace(Settings(), window_minutes=7, gallery_folder="/somewhere"))
    assert app.settings.window_minutes == 7
    assert SettingsFile(paths.settings_file).load().settings.window_minutes == 7


def test_changes_for_one_run_are_never_saved(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(changes={"window_minutes": 3.0})
    app.save(replace(Settings(), break_message="Stretch"))
    assert app.settings.window_minutes == 3
    assert SettingsFile(paths.settings_file).load().settings.window_minutes == Settings().window_minutes


def test_a_full_disk_is_said_in_the_tray_and_the_settings_still_hold(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise SettingsError("Your settings could not be saved: No space left on device.")

    app = make_app()
    monkeypatch.setattr(SettingsFile, "save", full)
    app.save(replace(Settings(), window_minutes=9))
    assert app.settings.window_minutes == 9
    assert "No space left" in str(app.state()["problem"])


def test_start_at_login_follows_the_setting_and_shows_the_truth(
    make_app: MakeApp, autostart: FakeAutostart
) -> None:
    app = make_app()
    app.save(replace(Settings(), start_at_login=True))
    assert autostart.enabled
    autostart.enabled = False  # the user removed the entry by other means
    app.open_settings()
    saved: list[Settings] = []
    assert app.windows.dialog is not None
    app.windows.dialog.saved.connect(saved.append)
    app.windows.dialog.save()
    assert saved[0].start_at_login is False


def test_a_failing_autostart_is_said_and_the_rest_is_saved(
    make_app: MakeApp, autostart: FakeAutostart, paths: Paths
) -> None:
    autostart.broken = True
    app = make_app()
    app.save(replace(Settings(), start_at_login=True, window_minutes=8))
    assert "autostart folder" in str(app.state()["problem"])
    assert SettingsFile(paths.settings_file).load().settings.window_minutes == 8


def test_an_own_picture_folder_that_is_gone_falls_back_to_the_paintings_in_words(make_app: MakeApp) -> None:
    app = make_app(changes={"gallery_folder": "/no/such/folder"})
    app.open_gallery()
    assert app.windows.viewer is not None
    words = [label.text() for label in app.windows.viewer.findChildren(QLabel)]
    assert any("not there any more" in text for text in words)
    assert any("1 of" in text for text in words)


def test_a_model_that_can_not_be_used_is_said_and_watching_goes_on(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    (tmp_path / "own.onnx").write_bytes(b"broken")
    app = make_app(changes={"expression_model": str(tmp_path / "own.onnx")})
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    assert "own.onnx" in str(app.state()["problem"])
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)


def test_the_demo_runs_fast_unless_told_otherwise(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(speed=None)
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    assert app.clock.speed == DEMO_SPEED


def test_every_command_is_answered_in_one_line(make_app: MakeApp) -> None:
    app = make_app()
    for command in Command:
        if command is not Command.QUIT:
            assert "\n" not in app.answer(command)
    told = {"stage", "paused", "words", "source", "problem", "profile"}
    assert set(json.loads(app.answer(Command.STATUS))) >= told


def test_the_clock_changes_speed_without_a_jump() -> None:
    now = [100.0]
    clock = ScaledClock(1.0, lambda: now[0])
    now[0] += 5
    assert clock() == 5
    clock.run_at(60)
    assert clock() == 5
    now[0] += 1
    assert clock() == 65


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_known_by_the_platform_or_its_variables(
    platform: str, environment: dict[str, str], expected: bool
) -> None:
    assert has_display(environment, platform) is expected


# --- the gallery that learns


def look_at_pictures(app: App, calm: bool = True) -> None:
    """Tense minutes, then two pictures of the gallery, with readings as the sampler would send them."""
    time = app.clock()

    def read(count: int, negative: float) -> None:
        nonlocal time
        for _ in range(count):
            time += 5
            app.clock.skip(5)
            app.take(Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0))

    read(20, 0.9)
    app.open_gallery()
    viewer = app.windows.viewer
    assert viewer is not None
    shown = app.curator.hang(app.settings).paths
    for path in shown[:2]:
        viewer.turned_to.emit(path)
        read(6, 0.02 if calm else 0.9)
    viewer.turned_to.emit(None)
    read(8, 0.02)


def test_what_the_face_says_of_pictures_is_learned_and_kept(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    look_at_pictures(app)
    known = app.curator.learned.pictures
    assert len(known) == 2
    assert all(one.total > 0 for one in known.values())
    assert make_app(source=CAMERA, speed=None).curator.learned == app.curator.learned


def test_the_demo_s_face_teaches_nothing(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(speed=None)
    look_at_pictures(app)
    assert not app.curator.learned.pictures
    assert not active(paths).taste_file.exists()


def test_while_paused_nothing_is_learned(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.pause(True)
    look_at_pictures(app)
    assert not app.curator.learned.pictures


def test_an_answer_in_the_gallery_is_kept_and_forgotten_from_the_settings(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    app.open_gallery()
    viewer = app.windows.viewer
    assert viewer is not None
    qtbot.keyClick(viewer, Qt.Key.Key_L)
    assert active(paths).taste_file.exists()
    app.open_settings()
    dialog = app.windows.dialog
    assert dialog is not None
    assert any("You like 1 picture." in label.text() for label in dialog.findChildren(QLabel))
    forget = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Forget what was learned")
    forget.click()
    assert not active(paths).taste_file.exists()
    assert any("Nothing has been learned" in label.text() for label in dialog.findChildren(QLabel))
    assert forget.isHidden()


def test_it_looks_more_closely_while_the_gallery_is_open(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    attended: list[float] = []
    monkeypatch.setattr(app.sampler, "attend", lambda tension, **_: attended.append(tension))
    app.open_gallery()
    assert attended[-1] == 1.0
    assert app.windows.viewer is not None
    app.windows.viewer.close()
    assert attended[-1] == 0.0


def test_asking_for_an_open_gallery_draws_no_new_order(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    app.open_gallery()
    hung: list[object] = []
    monkeypatch.setattr(app.curator, "hang", hung.append)
    app.open_gallery()
    assert hung == []
    assert app.windows.gallery_open


# --- profiles


def measured(app: App, location: float) -> RestingFace:
    """Give the profile in use a resting face, as a calibration would."""
    face = RestingFace(location, 1.0, location, app.companion.model_threshold)
    app.companion.know(face)
    return face


def test_each_profile_has_its_own_face_threshold_taste_and_pictures(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    measured(app, 0.5)
    look_at_pictures(app)
    face = app.companion.resting_face  # which was followed a little meanwhile
    app.save(replace(app.settings, threshold_shift=0.6, gallery_without="Dusk", window_minutes=25))
    learned = app.curator.learned
    app.windows.profile_created.emit("Home")
    assert app.active_profile.profile.name == "Home"
    assert app.companion.resting_face is None
    assert not app.curator.learned.pictures
    own = (app.settings.threshold_shift, app.settings.gallery_without)
    assert own == (0.0, "")
    assert app.settings.window_minutes == 25  # all profiles share this
    app.tray.profile_requested.emit(app.active_profile.profiles.named("Me"))
    assert app.companion.resting_face == face
    assert app.curator.learned == learned
    assert (app.settings.threshold_shift, app.settings.gallery_without) == (0.6, "Dusk")


def test_what_was_seen_of_one_person_is_not_held_against_another(make_app: MakeApp) -> None:
    app = make_app()
    tense(app, 9)
    assert app.companion.status().mood.readings > 0
    app.windows.profile_created.emit("Someone else")
    assert app.companion.status().mood.readings == 0


def test_a_calibration_that_another_profile_cuts_short_teaches_neither(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app(source=CAMERA, speed=None)
    face = measured(app, 0.5)
    app.open_calibration()
    app.windows.calibration_started.emit()
    app.take(Reading(app.clock(), {"angry": 1.0}, 1.0, 1.0))
    app.windows.profile_created.emit("Home")
    assert app.companion.calibration is None
    assert app.windows.calibration is not None
    assert not app.windows.calibration.isVisible()
    assert app.companion.resting_face is None
    assert PersonFile(active(paths).person_file).load().face is None
    assert PersonFile(paths.profiles / "profile-1" / "person.json").load().face == face


def test_the_profile_in_use_survives_a_restart(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.windows.profile_created.emit("Work")
    face = measured(app, -1.0)
    app.shut_down()
    again = make_app(source=CAMERA, speed=None)
    assert again.active_profile.profile.name == "Work"
    assert again.companion.resting_face == face


def test_a_deleted_profile_takes_its_paintings_with_it_and_another_one_is_used(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    app.windows.profile_created.emit("Work")
    gone = app.active_profile.profile
    painted = paths.painted / gone.id
    painted.mkdir(parents=True)
    (painted / "painting-1.webp").write_bytes(b"x")
    app.windows.profile_deleted.emit(gone)
    assert app.active_profile.profile.name == "Me"
    assert not painted.exists()
    assert not gone.folder.exists()


def test_a_name_that_is_taken_is_said_in_the_settings(make_app: MakeApp) -> None:
    app = make_app()
    app.open_settings()
    assert app.windows.dialog is not None
    app.windows.profile_created.emit("me")
    assert "There is a profile “me” already" in app.windows.dialog.problem
    app.windows.profile_created.emit("Home")
    assert app.windows.dialog.problem == ""


def test_the_app_takes_on_what_the_command_line_makes_of_the_profiles(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    store = ProfileStore(paths.profiles)
    store.use(store.create("Work"))
    assert app.answer(Command.PROFILES) == "ok"
    assert app.state()["profile"] == "Work"


def test_a_broken_profile_is_kept_aside_and_reported(make_app: MakeApp, paths: Paths) -> None:
    folder = paths.profiles / "profile-1"
    folder.mkdir(parents=True)
    for name in ("profile.json", "person.json", "taste.json"):
        (folder / name).write_text("{broken")
    problem = str(make_app().state()["problem"])
    for stem in ("profile", "person", "taste"):
        assert f"{stem}.broken-" in problem
        (kept,) = folder.glob(f"{stem}.broken-*.json")
        assert kept.read_text() == "{broken"


# --- what it knows


def test_erasing_everything_leaves_nothing_on_disk_nor_in_memory(
    make_app: MakeApp, paths: Paths, autostart: FakeAutostart
) -> None:
    app = make_app(source=CAMERA, speed=None)
    measured(app, 0.5)
    look_at_pictures(app)
    app.save(replace(app.settings, start_at_login=True, threshold_shift=0.6, window_minutes=25))
    app.windows.profile_created.emit("Home")
    app.windows.erase_requested.emit()
    left = [path.name for path in paths.state.parent.rglob("*") if path.is_file()]
    assert [name for name in left if name.endswith((".json", ".webp"))] == []
    assert app.settings == Settings()
    assert [profile.name for profile in app.active_profile.profiles.all] == ["Me"]
    assert app.companion.resting_face is None
    assert not app.curator.learned.pictures
    assert not autostart.enabled
    assert app.state()["problem"] == ""


def test_an_export_is_written_where_the_user_wants_it(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(source=CAMERA, speed=None)
    measured(app, 0.5)
    app.windows.export_requested.emit(tmp_path / "mine.zip")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert "profiles/profile-1/person.json" in archive.namelist()
