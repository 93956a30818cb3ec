"""The pages of settings give back what it was given, and what the user made of it."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.editors import (
    CameraEditor,
    ChoiceEditor,
    Editor,
    HoursEditor,
    LinesEditor,
    NumberEditor,
    PlaceEditor,
    SoundEditor,
    StepsEditor,
    SwitchEditor,
    TextEditor,
    ThemesEditor,
)
from moodguard.desktop.fields import CalmSpinBox
from moodguard.desktop.main_window import NOT_MEDICAL, PRIVACY, MainWindow
from moodguard.desktop.page_names import name_of
from moodguard.desktop.settings_page import OF_PROFILE, with_mnemonics
from moodguard.desktop.tick_box import TickBox
from moodguard.store.settings import Group, Kind, Settings, Spec, spec_of

CAMERAS = [("Built-in", "/dev/v4l/by-id/built-in"), ("On the desk", "/dev/v4l/by-id/desk")]
THEMES = ("Cats & dogs", "Dusk", "Sea", "Sunset")
ODD = Settings(
    start_at_login=True,
    break_message="  Tee & Kekse?  \n\n Wasser \n",
    calm_sound="/music/../music/rain.ogg",
    strictness="gentle",
    hours=" Mon-Fri 9-17 ",
    break_seconds=33.333333333,
    camera="/dev/v4l/by-id/left-at-home",
    sample_seconds=7.123456789,
    keep_camera_open=True,
    expression_model="/models/../models/mine.onnx",
    negative_threshold=0.123456789,
    window_minutes=17.77,
    coverage_share=1 / 3,
    break_share=0.07 * 3,
    follow_up_minutes=9.999,
    daily_cap=9,
    gallery_share=2 / 7,
    gallery_minutes=0.51,
    rest_minutes=59.4321,
    gallery_folder="~/pictures of  mine/",
    gallery_opens_itself=True,
    shortcut_pause=" ctrl + alt+p",
    hook_paused=" program \n\n a  b\n",
    gallery_mixed=True,
    gallery_without="Sunset\nA folder that is gone",
    theme="dark",
)


class Chooser(FileDialogs):
    """Stands in for the system's dialogs: chooses `answer`."""

    def __init__(self, answer: Path | None) -> None:
        self.answer = answer

    def folder(self, _parent: QWidget, _title: str, _start: Path) -> Path | None:
        return self.answer

    def file(self, _parent: QWidget, _title: str, _start: Path, _kinds: str) -> Path | None:
        return self.answer


@pytest.fixture
def cameras() -> list[tuple[str, str]]:
    return list(CAMERAS)


@pytest.fixture
def dialog(qtbot: QtBot, cameras: list[tuple[str, str]]) -> MainWindow:
    made = MainWindow(
        lambda: cameras, Chooser(Path("/chosen/place")), themes=lambda: list(THEMES),
        meaning=lambda settings: f"meaning of {settings.strictness}",
    )  # fmt: skip
    qtbot.addWidget(made, before_close_func=MainWindow.close_now)
    made.settings.load(Settings())
    made.turn_to(name_of(Group.GENERAL))
    made.show()
    made.finish()
    return made


def press(dialog: MainWindow, qtbot: QtBot, text: str) -> None:
    found = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def held(dialog: MainWindow) -> Settings:
    """What holds, once the user has paused."""
    dialog.settings.flush()
    return dialog.settings.loaded


def visible_labels(dialog: MainWindow) -> list[str]:
    return [label.text().replace("&", "") for label in dialog.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("settings", [Settings(), ODD], ids=["usual", "odd"])
def test_what_nobody_touches_comes_back_to_the_last_digit(
    dialog: MainWindow, qtbot: QtBot, settings: Settings
) -> None:
    dialog.settings.load(settings)
    for name in (f.name for f in fields(Settings)):
        assert dialog.editor(name).value() == getattr(settings, name), name
    with qtbot.assertNotEmitted(dialog.saved):
        assert held(dialog) == settings


def test_the_odd_settings_differ_from_the_usual_in_every_kind() -> None:
    usual = Settings()
    odd = {spec_of(f.name).kind for f in fields(Settings) if getattr(ODD, f.name) != getattr(usual, f.name)}
    assert odd == {spec_of(f.name).kind for f in fields(Settings)}


def test_a_switch_is_turned(dialog: MainWindow, qtbot: QtBot) -> None:
    editor = dialog.editor("start_at_login")
    assert isinstance(editor, SwitchEditor)
    qtbot.mouseClick(editor.box, Qt.MouseButton.LeftButton)
    assert held(dialog) == Settings(start_at_login=True)


def test_a_number_is_typed_in_its_unit(dialog: MainWindow) -> None:
    editor = dialog.editor("sample_seconds")
    assert isinstance(editor, NumberEditor)
    assert editor.box.text() == "10 s"
    editor.box.setValue(2.5)
    assert editor.box.text() == "2.5 s"
    assert held(dialog) == Settings(sample_seconds=2.5)


@pytest.fixture
def language() -> Iterator[Callable[[QLocale], None]]:
    """Sets the user's language, until the end of the test."""
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def type_into(editor: Editor, text: str) -> None:
    """Type `text` over the number that stands there."""
    assert isinstance(editor, NumberEditor)
    editor.box.lineEdit().setFocus()
    editor.box.selectAll()
    for letter in text:  # QTest's own keyClicks knows Latin letters alone
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(editor.box.lineEdit(), event)


def number_box(dialog: MainWindow, name: str) -> CalmSpinBox:
    """The box of that setting, on the page that is shown."""
    editor = dialog.editor(name)
    assert isinstance(editor, NumberEditor)
    dialog.show_setting(name)
    return editor.box


@pytest.mark.parametrize("place", ["C", "en_US", "de_DE", "fr_FR", "de_CH", "ar_EG", "hi_IN", "ja_JP"])
@pytest.mark.parametrize(
    "case",
    [
        ("sample_seconds", "0,5", 0.5), ("sample_seconds", "0.5", 0.5), ("sample_seconds", "2½", 2.5),
        ("sample_seconds", "٠٫٥", 0.5), ("sample_seconds", "\uff11\uff12", 12),
        ("sample_seconds", "½ min", 30),
        ("break_share", "50%", 0.5), ("break_share", "٥٠٪", 0.5), ("break_share", "50 %", 0.5),
        ("rest_minutes", "1 h", 60), ("rest_minutes", "90min", 90), ("daily_cap", "\uff17", 7),
    ],
)  # fmt: skip
def test_a_number_is_typed_as_people_type_it_anywhere(
    qtbot: QtBot, language: Callable[[QLocale], None], place: str, case: tuple[str, str, float]
) -> None:
    name, text, value = case
    language(QLocale(place))
    editor = NumberEditor(spec_of(name))
    qtbot.addWidget(editor)
    editor.set_value(getattr(Settings(), name))
    type_into(editor, text)
    editor.finish()
    assert editor.value() == pytest.approx(value)


@pytest.mark.parametrize(
    "case",
    [
        ("de_DE", "rest_minutes", "1.000", "“1.000” could be 1000 or 1.0; type it without that mark"),
        ("C", "rest_minutes", "1,000", "“1,000” is not 1 to 720"),
        ("C", "sample_seconds", "soon", "“soon” is no number"),
        ("C", "sample_seconds", "5 apples", "“5 apples” is no number of s"),
        ("de_DE", "sample_seconds", "99", "“99” is not 0,5 to 60"),
        ("C", "sample_seconds", "1.25", "“1.25” is finer than can be set here"),
        ("C", "daily_cap", "4,5", "“4,5” is finer than can be set here"),
    ],
)
def test_what_is_no_number_is_told_while_it_is_typed_and_does_not_hold(
    qtbot: QtBot, language: Callable[[QLocale], None], case: tuple[str, str, str, str]
) -> None:
    place, name, text, why = case
    language(QLocale(place))
    dialog = MainWindow(lambda: [], Chooser(None))
    qtbot.addWidget(dialog, before_close_func=MainWindow.close_now)
    dialog.settings.load(Settings())
    dialog.show()
    box = number_box(dialog, name)
    before = box.text()
    with qtbot.assertNotEmitted(dialog.saved):
        type_into(dialog.editor(name), text)
        assert dialog.settings.row(name).wrong == f"{why}."
        held(dialog)
    assert dialog.settings.row(name).wrong == f"{why}. It stays at {before}."
    assert box.text() == before
    assert dialog.settings.loaded == Settings()
    assert dialog.settings.refused == ()


def test_leaving_a_number_that_is_none_says_so_at_once(dialog: MainWindow, qtbot: QtBot) -> None:
    QApplication.processEvents()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    box = number_box(dialog, "sample_seconds")
    type_into(dialog.editor("sample_seconds"), "1.2.3")
    box.clearFocus()
    assert dialog.settings.row("sample_seconds").wrong == "“1.2.3” is no number. It stays at 10 s."


def test_what_is_wrong_is_told_at_its_field_and_gone_when_mended(dialog: MainWindow, qtbot: QtBot) -> None:
    row = dialog.settings.row("hours")
    editor = row.editor
    assert isinstance(editor, HoursEditor)
    qtbot.keyClicks(editor.line, "Mon 9-")
    assert row.wrong == "“mon 9-” is not like “Mon-Fri 9:00-17:30”."
    assert row.wrong in visible_labels_of(row)
    assert row.wrong in editor.control.accessibleDescription()
    assert dialog.settings.refused == ("hours",)
    qtbot.keyClicks(editor.line, "17")
    assert row.wrong == ""
    assert held(dialog) == Settings(hours="Mon 9-17")


def visible_labels_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_a_box_that_was_emptied_has_its_number_again(dialog: MainWindow) -> None:
    box = number_box(dialog, "sample_seconds")
    type_into(dialog.editor("sample_seconds"), " ")
    box.clear()
    assert held(dialog) == Settings()


@pytest.mark.parametrize("per_cent", [1, 7, 29, 57, 58, 99, 100])
def test_a_share_is_typed_in_per_cent_and_kept_as_a_plain_number(dialog: MainWindow, per_cent: int) -> None:
    editor = dialog.editor("break_share")
    assert isinstance(editor, NumberEditor)
    editor.box.setValue(per_cent)
    assert editor.box.text() == f"{per_cent} %"
    assert held(dialog).break_share == float(f"{per_cent / 100:.2f}")


def test_the_lowest_share_says_in_words_what_it_means(dialog: MainWindow) -> None:
    editor = dialog.editor("negative_threshold")
    assert isinstance(editor, NumberEditor)
    assert editor.box.text() == spec_of("negative_threshold").special
    editor.box.setValue(75)
    assert editor.box.text() == "75 %"
    assert held(dialog) == Settings(negative_threshold=0.75)


def test_a_whole_number_comes_back_whole(qtbot: QtBot) -> None:
    editor = NumberEditor(Spec(Group.GENERAL, Kind.WHOLE, "Cups", "A day.", low=0, high=9))
    qtbot.addWidget(editor)
    editor.set_value(3)
    editor.box.setValue(4)
    assert editor.value() == 4
    assert isinstance(editor.value(), int)


@pytest.mark.parametrize("name", [f.name for f in fields(Settings) if isinstance(f.default, float)])
@pytest.mark.parametrize("end", ["low", "high"])
def test_the_ends_of_a_range_can_be_reached_and_saved(dialog: MainWindow, name: str, end: str) -> None:
    editor = dialog.editor(name)
    assert isinstance(editor, NumberEditor)
    editor.box.setValue(editor.box.minimum() if end == "low" else editor.box.maximum())
    assert getattr(held(dialog), name) == getattr(spec_of(name), end)


def test_a_text_is_typed(dialog: MainWindow, qtbot: QtBot) -> None:
    editor = dialog.editor("hours")
    assert isinstance(editor, TextEditor)
    editor.line.clear()
    qtbot.keyClicks(editor.line, "Mon 9-17")
    assert held(dialog) == Settings(hours="Mon 9-17")


def test_break_messages_are_typed_one_a_line(dialog: MainWindow, qtbot: QtBot) -> None:
    editor = dialog.editor("break_message")
    assert isinstance(editor, LinesEditor)
    editor.box.clear()
    qtbot.keyClicks(editor.box, "Stretch & breathe\rTea")
    assert held(dialog) == Settings(break_message="Stretch & breathe\nTea")


def test_without_any_break_message_the_old_ones_hold_and_the_reason_is_said(
    dialog: MainWindow, qtbot: QtBot
) -> None:
    editor = dialog.editor("break_message")
    assert isinstance(editor, LinesEditor)
    with qtbot.assertNotEmitted(dialog.saved):
        editor.box.clear()
        held(dialog)
    assert dialog.settings.row("break_message").wrong == "At least one message is needed."


def test_a_choice_is_made_by_its_label(dialog: MainWindow) -> None:
    editor = dialog.editor("card_screen")
    assert isinstance(editor, ChoiceEditor)
    editor.combo.setCurrentText("All screens")
    assert held(dialog) == Settings(card_screen="all")


def test_how_easily_is_a_slider_that_says_what_its_place_means(dialog: MainWindow, qtbot: QtBot) -> None:
    editor = dialog.editor("strictness")
    assert isinstance(editor, StepsEditor)
    assert editor.words.text() == "As usual: meaning of usual"
    qtbot.keyClick(editor.slider, Qt.Key.Key_Right)
    assert editor.words.text() == "Eager: meaning of eager"
    assert "Eager: meaning of eager" in editor.control.accessibleDescription()
    assert held(dialog) == Settings(strictness="eager")


def test_a_calm_sound_is_a_file_or_a_folder(dialog: MainWindow, qtbot: QtBot) -> None:
    editor = dialog.editor("calm_sound")
    assert isinstance(editor, SoundEditor)
    qtbot.mouseClick(editor.browse_folder, Qt.MouseButton.LeftButton)
    assert held(dialog) == Settings(calm_sound=str(Path("/chosen/place")))


@pytest.mark.parametrize("name", ["expression_model", "gallery_folder", "calm_sound"])
def test_a_place_is_browsed_for_and_cleared(dialog: MainWindow, name: str) -> None:
    editor = dialog.editor(name)
    assert isinstance(editor, PlaceEditor)
    assert editor.line.placeholderText() == spec_of(name).special
    editor.browse.click()
    assert editor.value() == str(Path("/chosen/place"))
    assert editor.line.isClearButtonEnabled()
    editor.line.clear()
    assert held(dialog) == Settings()


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_place_of_any_name_is_shown_and_stays_what_it_is(dialog: MainWindow) -> None:
    folder = os.fsdecode(b"/home/zoe/D\xe4nemark")
    editor = dialog.editor("gallery_folder")
    assert isinstance(editor, PlaceEditor)
    dialog.settings.load(Settings(gallery_folder=folder))
    assert editor.line.text() == "/home/zoe/D\\xe4nemark"
    assert held(dialog) == Settings(gallery_folder=folder)


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_what_the_system_s_dialog_loses_of_a_name_is_found_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    folder = tmp_path / os.fsdecode(b"D\xe4nemark")
    folder.mkdir()
    (folder / os.fsdecode(b"\xff.onnx")).touch()
    starts: list[str] = []

    def answer(found: Path, *, pair: bool) -> Callable[..., object]:
        seen = os.fsencode(found).decode("utf-8", "replace")
        return lambda _parent, _title, start, *_: starts.append(start) or ((seen, "") if pair else seen)

    target = "moodguard.desktop.dialogs.QFileDialog"
    model, copy = folder / os.fsdecode(b"\xff.onnx"), folder / "new.png"
    monkeypatch.setattr(f"{target}.getExistingDirectory", answer(folder, pair=False))
    monkeypatch.setattr(f"{target}.getOpenFileName", answer(model, pair=True))
    monkeypatch.setattr(f"{target}.getSaveFileName", answer(copy, pair=True))
    dialogs = FileDialogs()
    assert dialogs.folder(parent, "", folder) == folder
    assert dialogs.file(parent, "", folder, "") == model
    assert dialogs.save(parent, "", folder / os.fsdecode(b"a\xe9.png"), "") == copy
    assert starts == [str(tmp_path), str(tmp_path), str(tmp_path / "a_.png")]


def test_changing_your_mind_while_browsing_changes_nothing(qtbot: QtBot) -> None:
    editor = PlaceEditor(spec_of("gallery_folder"), Chooser(None))
    qtbot.addWidget(editor)
    editor.set_value("/my/pictures")
    editor.browse.click()
    assert editor.value() == "/my/pictures"


def test_a_camera_is_chosen_by_its_name(dialog: MainWindow) -> None:
    editor = dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    assert editor.combo.itemText(0) == spec_of("camera").special
    editor.combo.setCurrentText("On the desk")
    assert held(dialog) == Settings(camera="/dev/v4l/by-id/desk")


def test_a_camera_that_is_not_plugged_in_stays_choosable(dialog: MainWindow) -> None:
    dialog.settings.load(ODD)
    editor = dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    assert editor.combo.currentText() == "left-at-home (not plugged in)"
    editor.combo.setCurrentIndex(1)
    editor.combo.setCurrentText("left-at-home (not plugged in)")
    assert held(dialog).camera == ODD.camera


def test_looking_again_finds_a_new_camera_and_keeps_the_choice(
    dialog: MainWindow, cameras: list[tuple[str, str]]
) -> None:
    editor = dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    editor.combo.setCurrentText("On the desk")
    cameras.insert(0, ("New", "/dev/new"))
    editor.refresh.click()
    assert [editor.combo.itemText(i) for i in range(1, 4)] == ["New", "Built-in", "On the desk"]
    assert editor.combo.currentText() == "On the desk"


def test_the_wheel_over_a_number_scrolls_the_page_and_changes_nothing(dialog: MainWindow) -> None:
    editor = dialog.editor("break_seconds")
    assert isinstance(editor, NumberEditor)
    dialog.setFocus()
    middle = QPointF(editor.box.rect().center())
    still = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    turn = QWheelEvent(
        middle, editor.box.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, *still
    )
    QApplication.sendEvent(editor.box, turn)
    assert editor.value() == Settings().break_seconds


def test_a_problem_is_shown_until_there_is_none(dialog: MainWindow) -> None:
    dialog.show_problem("No camera was found.")
    assert "No camera was found." in visible_labels(dialog)
    dialog.show_problem("")
    assert "No camera was found." not in visible_labels(dialog)
    assert "" not in visible_labels(dialog)


def test_every_setting_has_its_label_and_its_help_on_the_page_of_its_group(dialog: MainWindow) -> None:
    for group in Group:
        go_to_page(dialog, group)
        for name in (f.name for f in fields(Settings) if spec_of(f.name).group is group):
            dialog.editor(name)  # also those for few
        QApplication.processEvents()
        shown = visible_labels(dialog)
        specs = [spec_of(f.name) for f in fields(Settings) if spec_of(f.name).group is group]
        assert specs
        assert all(spec.label in shown for spec in specs)
        helps = [f"{OF_PROFILE} {spec.help}" if spec.personal else spec.help for spec in specs]
        assert set(helps) <= set(shown)


def test_every_field_is_named_for_screen_readers_and_belongs_to_a_label(dialog: MainWindow) -> None:
    for name in (f.name for f in fields(Settings)):
        dialog.editor(name)
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for field in fields(Settings):
        control = dialog.editor(field.name).control
        assert control.accessibleName() == spec_of(field.name).label
        assert control in buddies


def test_the_promises_are_always_in_sight(dialog: MainWindow) -> None:
    assert f"{PRIVACY} {NOT_MEDICAL}" in visible_labels(dialog)


def test_it_does_not_block_the_rest_and_fits_the_screen(dialog: MainWindow) -> None:
    assert not dialog.isModal()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()


def test_letters_to_press_are_given_once_each() -> None:
    assert with_mnemonics(["Sit", "Stand", "A & B"], "s") == ["S&it", "S&tand", "&A && B"]


def test_a_label_with_no_free_letter_goes_without() -> None:
    assert with_mnemonics(["ab", "ba", "a"], "") == ["&ab", "&ba", "a"]


def theme_box(dialog: MainWindow, name: str) -> TickBox:
    editor = dialog.editor("gallery_without")
    assert isinstance(editor, ThemesEditor)
    return next(box for box in editor.boxes if box.accessibleName() == name)


def test_a_theme_is_switched_off_and_on_again(dialog: MainWindow) -> None:
    assert all(theme_box(dialog, name).isChecked() for name in THEMES)
    theme_box(dialog, "Cats & dogs").click()
    assert held(dialog) == Settings(gallery_without="Cats & dogs")
    dialog.settings.load(Settings(gallery_without="Cats & dogs"))
    dialog.show()
    assert not theme_box(dialog, "Cats & dogs").isChecked()
    theme_box(dialog, "Cats & dogs").click()
    assert held(dialog) == Settings()


def test_a_ticked_box_looks_different_from_an_empty_one(dialog: MainWindow) -> None:
    box = theme_box(dialog, "Sea")
    ticked = box.grab().toImage()
    box.click()
    assert box.grab().toImage() != ticked


def test_a_theme_that_is_gone_stays_switched_off(dialog: MainWindow) -> None:
    dialog.settings.load(Settings(gallery_without="Gone"))
    theme_box(dialog, "Sea").click()
    assert held(dialog).gallery_without == "Sea\nGone"


def test_what_was_learned_about_pictures_is_said_and_can_be_forgotten(
    dialog: MainWindow, qtbot: QtBot
) -> None:
    go_to_page(dialog, Group.GALLERY)
    dialog.settings.show_taste("You calm down most with Sea.", can_forget=True)
    assert "You calm down most with Sea." in visible_labels(dialog)
    with qtbot.waitSignal(dialog.taste_forgotten):
        press(dialog, qtbot, "Forget what was learned")
    dialog.settings.show_taste("Nothing has been learned yet.", can_forget=False)
    forget = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Forget what was learned")
    assert forget.isHidden()


def go_to_page(dialog: MainWindow, group: Group) -> None:
    dialog.turn_to(name_of(group))
    dialog.finish()
    QApplication.processEvents()
