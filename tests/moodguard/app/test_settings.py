"""Settings that are saved, start at login with them, and what goes wrong."""

from dataclasses import replace

import pytest

from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Kind
from moodguard.store.paths import Paths
from moodguard.store.profiles import settings_of
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsError, SettingsFile
from support.app_under_test import FakeAutostart, MakeApp, card_of, dialog_of, show_tension


def test_saved_settings_are_in_force_at_once_and_on_disk(make_app: MakeApp, paths: Paths) -> None:
    app = make_app()
    app.settings.save(replace(Settings(), window_minutes=7, gallery_folder="/somewhere"))
    assert app.active_profile.settings.window_minutes == 7
    assert SettingsFile(paths.settings_file).load().settings.window_minutes == 7


def test_changes_for_one_run_are_never_saved(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(changes={"window_minutes": 3.0})
    app.settings.save(replace(Settings(), break_message="Stretch"))
    assert app.active_profile.settings.window_minutes == 3
    assert SettingsFile(paths.settings_file).load().settings.window_minutes == Settings().window_minutes


def test_a_full_disk_is_said_in_the_tray_and_the_settings_still_hold(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise SettingsError("Your settings could not be saved: No space left on device.")

    app = make_app()
    monkeypatch.setattr(SettingsFile, "save", full)
    app.settings.save(replace(Settings(), window_minutes=9))
    assert app.active_profile.settings.window_minutes == 9
    assert "No space left" in str(app.state()["problem"])


def test_saving_writes_the_start_at_login_anew(make_app: MakeApp, autostart: FakeAutostart) -> None:
    app = make_app()
    app.settings.save(replace(app.active_profile.settings, start_at_login=True))
    app.settings.save(replace(app.active_profile.settings, start_at_login=True))
    assert autostart.calls == ["enable", "enable"]


def test_start_at_login_follows_the_setting_and_shows_the_truth(
    make_app: MakeApp, autostart: FakeAutostart
) -> None:
    app = make_app()
    app.settings.save(replace(Settings(), start_at_login=True))
    assert autostart.enabled
    autostart.enabled = False  # the user removed the entry by other means
    app.settings.open()
    saved: list[Settings] = []
    assert app.settings.dialog is not None
    app.settings.dialog.saved.connect(saved.append)
    app.settings.dialog.save()
    assert saved[0].start_at_login is False


def test_a_failing_autostart_is_said_and_the_rest_is_saved(
    make_app: MakeApp, autostart: FakeAutostart, paths: Paths
) -> None:
    autostart.broken = True
    app = make_app()
    app.settings.save(replace(Settings(), start_at_login=True, window_minutes=8))
    assert "autostart folder" in str(app.state()["problem"])
    assert SettingsFile(paths.settings_file).load().settings.window_minutes == 8


def test_an_answer_is_not_taken_back_by_settings_that_were_open(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    dialog = dialog_of(app)
    dialog.editor("break_seconds").set_value(99.0)
    card_of(app).called_wrong.emit()
    dialog.save()
    assert settings_of(paths).settings.break_seconds == 99.0
    assert app.active_profile.person.count(Kind.WRONG) == 1
    assert app.companion.learned.shift > 0


def test_settings_that_were_changed_elsewhere_leave_what_was_typed(make_app: MakeApp) -> None:
    app = make_app()
    dialog = dialog_of(app)
    dialog.editor("break_message").set_value("Tea")
    app.settings.apply(replace(app.active_profile.chosen, window_minutes=9))
    assert dialog.editor("window_minutes").value() == 9
    assert dialog.editor("break_message").value() == "Tea"


def test_the_line_of_profiles_in_the_tray_opens_their_page(make_app: MakeApp) -> None:
    app = make_app()
    app.tray.profiles_requested.emit()
    assert app.settings.dialog is not None
    assert app.settings.dialog.profiles.isVisible()


@pytest.mark.usefixtures("driver")
def test_at_its_start_the_app_lets_the_login_follow_it(make_app: MakeApp, autostart: FakeAutostart) -> None:
    make_app(source=CAMERA, speed=None).start()
    assert autostart.calls == ["follow"]


@pytest.mark.parametrize("options", [{}, {"source": CAMERA, "speed": 2.0}])
@pytest.mark.usefixtures("driver")
def test_a_demo_or_a_faster_run_does_not_become_what_the_login_starts(
    make_app: MakeApp, autostart: FakeAutostart, options: dict[str, object]
) -> None:
    make_app(**options).start()
    assert autostart.calls == []


@pytest.mark.usefixtures("driver")
def test_a_login_that_can_not_follow_is_said_and_the_app_starts(
    make_app: MakeApp, autostart: FakeAutostart
) -> None:
    autostart.broken = True
    app = make_app(source=CAMERA, speed=None)
    app.start()
    assert "an old MoodGuard is still started" in str(app.state()["problem"])
