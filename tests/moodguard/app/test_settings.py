"""Settings that are saved, start at login with them, and what goes wrong."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moodguard.desktop.editors import (
    HoursEditor,
    LinesEditor,
    NumberEditor,
    StepsEditor,
    SwitchEditor,
    TextEditor,
)
from moodguard.desktop.main_window import MainWindow
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


def turn_switch(dialog: MainWindow, name: str) -> None:
    editor = dialog.editor(name)
    assert isinstance(editor, SwitchEditor)
    editor.box.click()


def test_a_change_in_the_window_holds_at_once_and_undo_takes_it_back_from_the_disk(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    dialog = dialog_of(app)
    turn_switch(dialog, "quiet_in_calls")
    assert app.active_profile.settings.quiet_in_calls is False
    assert SettingsFile(paths.settings_file).load().settings.quiet_in_calls is False
    dialog.undo()
    assert app.active_profile.settings.quiet_in_calls is True
    assert SettingsFile(paths.settings_file).load().settings.quiet_in_calls is True


def test_what_is_typed_when_the_program_ends_is_kept(make_app: MakeApp, paths: Paths) -> None:
    app = make_app()
    hours = dialog_of(app).editor("hours")
    assert isinstance(hours, HoursEditor)
    hours.line.setText("Mon 9-17")
    app.shut_down()
    assert SettingsFile(paths.settings_file).load().settings.hours == "Mon 9-17"


def test_another_profile_s_changes_are_not_taken_back_in_this_one(make_app: MakeApp) -> None:
    app = make_app()
    dialog = dialog_of(app)
    turn_switch(dialog, "use_resting_face")
    dialog.profiles.created.emit("Home")
    assert dialog.settings.undoable == ()
    dialog.undo()
    assert app.active_profile.chosen.use_resting_face is True


def test_the_settings_say_how_often_is_how_easily_and_where_nobody_has_counted(make_app: MakeApp) -> None:
    app = make_app()
    dialog = dialog_of(app)
    slider = dialog.editor("strictness")
    assert isinstance(slider, StepsEditor)
    assert slider.words.text() == "As usual: about one suggestion in 8 calm days."
    number = dialog.editor("sure_share")
    assert isinstance(number, NumberEditor)
    number.box.setValue(60)
    dialog.settings.flush()
    assert "nobody has counted" in slider.words.text()


@pytest.mark.parametrize(
    "case",
    [
        ("expression_model", b"no model", "can't be used"),
        ("expression_model", None, "There is no such file."),
        ("gallery_folder", b"a file", "is not a folder"),
        ("gallery_folder", None, "is not there any more"),
        ("calm_sound", b"a file", "This is no sound that MoodGuard knows"),
        ("calm_sound", None, "There is no such file or folder."),
    ],
)
def test_a_place_that_can_not_be_used_is_refused_at_its_field(
    make_app: MakeApp, qtbot: QtBot, tmp_path: Path, case: tuple[str, bytes | None, str]
) -> None:
    name, content, why = case
    app = make_app()
    row = dialog_of(app).settings.row(name)
    place = tmp_path / "chosen.txt"
    if content is not None:
        place.write_bytes(content)
    assert isinstance(row.editor, TextEditor)
    row.editor.line.setText(str(place))
    qtbot.waitUntil(lambda: bool(row.wrong))
    assert why in row.wrong
    assert getattr(app.active_profile.chosen, name) == ""
    row.editor.line.clear()
    assert row.wrong == ""


def test_a_place_that_can_be_used_holds_once_it_was_looked_at(
    make_app: MakeApp, qtbot: QtBot, tmp_path: Path
) -> None:
    app = make_app()
    row = dialog_of(app).settings.row("calm_sound")
    (tmp_path / "rain.ogg").touch()
    assert isinstance(row.editor, TextEditor)
    row.editor.line.setText(str(tmp_path))
    qtbot.waitUntil(lambda: app.active_profile.chosen.calm_sound == str(tmp_path))
    assert row.wrong == ""


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


def test_the_start_at_login_is_written_where_it_is_not_so_yet(
    make_app: MakeApp, autostart: FakeAutostart
) -> None:
    app = make_app()
    app.settings.save(replace(app.active_profile.settings, start_at_login=True))
    app.settings.save(replace(app.active_profile.settings, start_at_login=True, window_minutes=8))
    assert autostart.calls == ["enable"]


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
    turn_switch(app.settings.dialog, "pause_players")
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
    number = dialog.editor("break_seconds")
    assert isinstance(number, NumberEditor)
    number.box.setValue(99)
    card_of(app).called_wrong.emit()
    dialog.settings.flush()
    assert settings_of(paths).settings.break_seconds == 99.0
    assert app.active_profile.person.count(Kind.WRONG) == 1
    assert app.companion.learned.shift > 0


def test_settings_that_were_changed_elsewhere_leave_what_was_typed(make_app: MakeApp) -> None:
    app = make_app()
    dialog = dialog_of(app)
    lines = dialog.editor("break_message")
    assert isinstance(lines, LinesEditor)
    lines.box.setPlainText("Tea")
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
