"""The history in the app: what is noted and what never is, its page, Home's band, and how it is erased."""

import dataclasses
import json
import threading
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.desktop.history.bands import Bands
from moodguard.desktop.history.heatmap import Heatmap
from moodguard.desktop.main_window import MainWindow
from moodguard.desktop.page_names import HISTORY, NOW
from moodguard.mood.exercises import Exercise, Outcome
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.reading import Reading
from moodguard.sensing.source_choice import CAMERA, DEMO
from moodguard.store.answers import Kind
from moodguard.store.history.reading import events_of, minutes_of, open_to_read
from moodguard.store.history.records import (
    AnswerCode,
    BreakCode,
    CameraDid,
    EventRow,
    FeelingCode,
    Happened,
    MinuteRow,
    PictureCode,
    StepCode,
    WhyQuiet,
)
from moodguard.store.paths import Paths
from support.app_under_test import MakeApp, active, dialog_of, look_at_pictures, show_tension
from support.waiting import wait_until

NOON = datetime(2026, 12, 1, 12, 0, 30)  # noqa: DTZ001 - the clock on the wall has none


class WallClock:
    """The clock on the wall, moved by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


@pytest.fixture
def app(make_app: MakeApp, wall: WallClock) -> App:
    return make_app(source=CAMERA, speed=None, local_time=wall)


def pass_minute(app: App, wall: WallClock, negative: float | None = 0.02, minutes: int = 1) -> None:
    """A minute with a look every ten seconds, or with none; then the next one begins."""
    for _ in range(minutes):
        time = app.companion.status().mood.time
        for look in range(1, 7):
            if negative is None:
                app.companion.tick(time + 10 * look)
            else:
                app.handle_sample(Reading(time + 10 * look, {"angry": negative}, negative, 1.0))
        wall.now += timedelta(minutes=1)
        app.history.tick()


def kept(app: App, paths: Paths) -> tuple[list[MinuteRow], list[EventRow]]:
    app.history.let_go()
    with open_to_read(active(paths).history_file) as connection:
        return ([], []) if connection is None else (list(minutes_of(connection)), list(events_of(connection)))


def kinds(app: App, paths: Paths, *wanted: Happened) -> list[tuple[Happened, int]]:
    return [(event.kind, event.detail) for event in kept(app, paths)[1] if event.kind in wanted]


def words_on(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def page_of(app: App, qtbot: QtBot, says: str) -> MainWindow:
    window = dialog_of(app, HISTORY)
    window.finish()
    qtbot.waitUntil(lambda: says in words_on(window.history))
    return window


# --- what is noted


def test_each_minute_is_noted_with_how_tense_it_was_and_how_much_was_seen(
    app: App, paths: Paths, wall: WallClock
) -> None:
    pass_minute(app, wall, 0.02, minutes=2)
    minutes, _ = kept(app, paths)
    assert [row.begin for row in minutes] == [NOON.replace(second=0) + timedelta(minutes=n) for n in (0, 1)]
    assert all(row.camera is CameraDid.WATCHED and row.quiet is None for row in minutes)
    assert minutes[1].coverage > 0.9
    assert minutes[1].tense is not None
    assert minutes[1].tense < 0.5


def test_tense_minutes_are_noted_as_tense(app: App, paths: Paths, wall: WallClock) -> None:
    pass_minute(app, wall, 1.0, minutes=15)
    last = kept(app, paths)[0][-1]
    assert last.tense is not None
    assert last.tense > 0.5


def test_a_pause_and_a_call_are_noted_as_what_they_are(app: App, paths: Paths, wall: WallClock) -> None:
    app.pausing.set_paused(True)
    pass_minute(app, wall, None)
    app.pausing.set_paused(False)
    app.companion.keep_quiet(Reason(Quiet.CALL, ("zoom",)), app.companion.status().mood.time)
    pass_minute(app, wall, None)
    paused, called = kept(app, paths)[0]
    assert (paused.camera, paused.tense) == (CameraDid.PAUSED, None)
    assert (called.camera, called.quiet, called.tense) == (CameraDid.QUIET, WhyQuiet.CALL, None)


@pytest.mark.parametrize("quiet", Quiet)
def test_each_reason_for_quiet_has_a_number_of_its_own(quiet: Quiet) -> None:
    assert WhyQuiet[quiet.name] is not WhyQuiet.OTHER


def test_suggestions_and_answers_are_noted_and_a_slip_is_not(app: App, paths: Paths) -> None:
    show_tension(app, 11)
    app.steps.answer(right=False)
    app.steps.take_back()
    app.steps.answer(right=True)
    app.steps.skip()
    steps = kinds(app, paths, Happened.STEP)
    assert steps[0] == (Happened.STEP, StepCode.BREAK_MESSAGE)
    answers = kinds(app, paths, Happened.ANSWER)
    assert answers == [(Happened.ANSWER, AnswerCode.RIGHT), (Happened.ANSWER, AnswerCode.SKIPPED)]


def test_a_suggestion_that_is_put_off_is_noted_so(app: App, paths: Paths) -> None:
    show_tension(app, 11)
    app.steps.remind_later(10)
    assert kinds(app, paths, Happened.ANSWER) == [(Happened.ANSWER, AnswerCode.LATER)]


def test_how_the_user_says_they_are_is_noted(app: App, paths: Paths) -> None:
    app.check_in.answer(Kind.SO_SO)
    assert kinds(app, paths, Happened.FEELING) == [(Happened.FEELING, FeelingCode.SO_SO)]


def test_a_break_is_noted_with_what_was_said_of_it(app: App, paths: Paths) -> None:
    app.history.note_break(Exercise.EYES, Outcome.BETTER, 20.04)
    (event,) = kept(app, paths)[1]
    assert (event.kind, event.detail, event.number, event.seconds) == (
        Happened.BREAK, BreakCode.EYES, 1.0, 20.0,
    )  # fmt: skip


def test_pictures_are_noted_with_their_lift_and_without_their_names(app: App, paths: Paths) -> None:
    look_at_pictures(app)
    app.gallery.close()
    events = kept(app, paths)[1]
    lifts = [event for event in events if event.kind is Happened.PICTURE]
    assert [event.detail for event in lifts] == [PictureCode.SHIPPED] * 2
    assert all(event.number is not None and event.number > 0 for event in lifts)
    (visit,) = [event for event in events if event.kind is Happened.GALLERY]
    assert visit.number is not None
    assert visit.number >= 2
    assert b".webp" not in active(paths).history_file.read_bytes()


# --- what never is


def test_nothing_of_the_demo_is_noted(make_app: MakeApp, paths: Paths, wall: WallClock) -> None:
    app = make_app(source=DEMO, local_time=wall)
    pass_minute(app, wall)
    app.history.note_break(Exercise.EYES, Outcome.BETTER, 20)
    app.check_in.answer(Kind.GOOD)
    assert kept(app, paths) == ([], [])
    assert not active(paths).history_file.exists()


def test_nothing_is_noted_before_the_user_has_said_yes(
    make_app: MakeApp, paths: Paths, wall: WallClock
) -> None:
    app = make_app(source=CAMERA, speed=None, local_time=wall, consented=False)
    pass_minute(app, wall, None)
    assert kept(app, paths) == ([], [])


def test_who_wants_no_history_gets_none_and_what_was_there_goes(
    app: App, paths: Paths, wall: WallClock
) -> None:
    pass_minute(app, wall)
    app.settings.apply(dataclasses.replace(app.active_profile.chosen, history_weeks=0))
    wall.now += timedelta(minutes=61)
    pass_minute(app, wall)
    assert kept(app, paths) == ([], [])


def test_what_is_older_than_the_user_wants_is_erased(app: App, paths: Paths, wall: WallClock) -> None:
    pass_minute(app, wall)
    wall.now += timedelta(weeks=12, days=1)
    pass_minute(app, wall)
    minutes, _ = kept(app, paths)
    assert [row.begin.date() for row in minutes] == [wall.now.date()]


# --- what is shown


def test_the_page_says_when_there_will_be_something(app: App, qtbot: QtBot) -> None:
    window = page_of(app, qtbot, "Once MoodGuard has watched for a minute")
    qtbot.waitUntil(lambda: "you can see here what helped" in words_on(window.history))
    assert "A square fills for each day" in words_on(window.history)


def test_the_page_shows_the_day_as_it_goes(app: App, wall: WallClock, qtbot: QtBot) -> None:
    pass_minute(app, wall, minutes=2)
    window = page_of(app, qtbot, "You were seen for 2 min, and looked calm.")
    assert "from Monday, 7 December 2026 on" in words_on(window.history)
    app.history.note_break(Exercise.BREATHING, Outcome.BETTER, 60)
    pass_minute(app, wall)
    qtbot.waitUntil(lambda: "You were seen for 3 min" in words_on(window.history))
    said = "You felt better after 1 of 1 time. That is few, so far."
    qtbot.waitUntil(lambda: said in words_on(window.history))


def test_home_shows_todays_band_and_leads_to_the_page(app: App, wall: WallClock, qtbot: QtBot) -> None:
    pass_minute(app, wall)
    window = dialog_of(app, NOW)
    qtbot.waitUntil(lambda: "You were seen for 1 min, and looked calm." in words_on(window.now))
    window.now.history.click()
    assert window.shown_page == HISTORY


def test_in_another_language_the_pages_are_made_anew_and_the_old_ones_shown_nothing(
    app: App, wall: WallClock, qtbot: QtBot
) -> None:
    pass_minute(app, wall)
    old = dialog_of(app, NOW).now.findChildren(Bands)[0]
    page_of(app, qtbot, "You were seen for 1 min")
    qtbot.waitUntil(lambda: bool(old.parts))
    with qtbot.waitSignal(app.settings.dialog_created):
        app.settings.apply(dataclasses.replace(app.active_profile.chosen, language="de"))
    pass_minute(app, wall)
    window = dialog_of(app, HISTORY)
    window.finish()
    new = window.history.findChildren(Bands)[0]
    qtbot.waitUntil(lambda: bool(new.parts) and "12:02" in new.parts[0].words)
    assert old.parts
    assert all("12:02" not in part.words for part in old.parts)


def test_home_has_no_band_before_there_is_anything_to_show(app: App, qtbot: QtBot) -> None:
    window = dialog_of(app, NOW)
    app.history.refresh()
    qtbot.waitUntil(lambda: not app.history._asked)
    assert all(not band.isVisibleTo(window.now) for band in window.now.findChildren(Bands))


def test_a_chart_says_what_it_shows_by_the_keys_and_by_the_mouse(
    app: App, wall: WallClock, qtbot: QtBot
) -> None:
    pass_minute(app, wall)
    app.pausing.set_paused(True)
    pass_minute(app, wall, None)
    window = page_of(app, qtbot, "You were seen for 1 min")
    band = window.history.findChildren(Bands)[0]
    assert band.accessibleName() == "Today"
    assert "You were seen for 1 min" in band.accessibleDescription()
    said: list[str] = []
    band.pointed.connect(said.append)
    band.setFocus()
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1] == "12:01 to 12:02: MoodGuard was paused."
    qtbot.keyClick(band, Qt.Key.Key_Left)
    assert said[-1] == "12:00 to 12:01: you looked calm."
    part = band.part_at(band.parts[0].place.center().toPoint())
    assert part is not None
    assert part.words == said[-1]
    assert band.part_at(QPoint(0, 0)) is None
    squares = window.history.findChildren(Heatmap)[0]
    assert squares.parts[-1].words == "Tuesday, 1 December 2026: seen for 1 min, too short to say more."


def test_the_demo_and_no_history_are_said_on_the_page(
    make_app: MakeApp, wall: WallClock, qtbot: QtBot
) -> None:
    app = make_app(source=DEMO, local_time=wall)
    page_of(app, qtbot, "The demo plays, and nothing of it is noted here.")


# --- what the user can do with it


def test_a_range_of_days_is_erased_and_the_rest_stays(
    app: App, paths: Paths, wall: WallClock, qtbot: QtBot
) -> None:
    pass_minute(app, wall)
    yesterday = wall.now.date()
    wall.now += timedelta(days=1)
    pass_minute(app, wall)
    window = page_of(app, qtbot, "You were seen for 1 min")
    window.history.erase_requested.emit(yesterday, yesterday)
    qtbot.waitUntil(lambda: "It was erased." in words_on(window.history))
    assert [row.begin.date() for row in kept(app, paths)[0]] == [wall.now.date()]
    window.history.erase_requested.emit(None, None)
    qtbot.waitUntil(lambda: "Once MoodGuard has watched" in words_on(window.history))
    assert kept(app, paths) == ([], [])


def test_nothing_is_erased_unless_the_user_is_sure(app: App, wall: WallClock, qtbot: QtBot) -> None:
    pass_minute(app, wall)
    window = page_of(app, qtbot, "You were seen for 1 min")
    asked: list[str] = []
    answers = [False, True, True]

    class Asked:
        def sure(self, _parent: QWidget, _title: str, words: str, _button: str) -> bool:
            asked.append(words)
            return answers.pop(0)

    wanted: list[tuple[object, object]] = []
    row = window.history._erasing
    row._questions = Asked  # type: ignore[assignment]
    row.erase_requested.connect(lambda *days: wanted.append(days))
    row.some.click()
    assert wanted == []
    row.some.click()
    row.everything.click()
    assert wanted == [(wall.now.date(), wall.now.date()), (None, None)]
    assert "from Tuesday, 1 December 2026 to Tuesday, 1 December 2026" in asked[0]


def test_tables_and_pictures_are_written_where_the_user_wants(
    app: App, wall: WallClock, qtbot: QtBot, tmp_path: Path
) -> None:
    pass_minute(app, wall)
    window = page_of(app, qtbot, "You were seen for 1 min")
    page = window.history
    for name in ("mine.csv", "mine.json"):
        page.table_requested.emit(tmp_path / name)
        qtbot.waitUntil(lambda name=name: f"It is written to {tmp_path / name}." in words_on(page))
    assert (tmp_path / "mine.csv").read_text().count("\n") == 2
    assert len(json.loads((tmp_path / "mine.json").read_text())["minutes"]) == 1
    page.picture_requested.emit(tmp_path / "mine.png", page._png())
    qtbot.waitUntil(lambda: "mine.png." in words_on(page))
    assert QImage(str(tmp_path / "mine.png")).width() > 300
    page.table_requested.emit(tmp_path / "gone" / "mine.csv")
    qtbot.waitUntil(lambda: "“mine.csv” can't be written" in words_on(page))


def test_each_profile_has_a_history_of_its_own(app: App, paths: Paths, wall: WallClock) -> None:
    pass_minute(app, wall)
    mine = active(paths)
    dialog_of(app).profiles.created.emit("Home")
    home = next(each for each in app.active_profile.profiles.all if each.name == "Home")
    dialog_of(app).profiles.use_requested.emit(home)
    pass_minute(app, wall)
    app.history.let_go()
    assert home.history_file.exists()
    with open_to_read(mine.history_file) as connection:
        assert connection is not None
        assert len(list(minutes_of(connection))) == 1


def test_forgetting_answers_forgets_those_in_the_history(app: App, paths: Paths, wall: WallClock) -> None:
    pass_minute(app, wall)
    app.check_in.answer(Kind.TENSE)
    app.history.note_break(Exercise.EYES, Outcome.BETTER, 20)
    app.answer_book.forget()
    minutes, events = kept(app, paths)
    assert len(minutes) == 1
    assert [(event.kind, event.number) for event in events] == [(Happened.BREAK, None)]


def test_erasing_everything_takes_the_history_along(app: App, paths: Paths, wall: WallClock) -> None:
    pass_minute(app, wall)
    show_tension(app, 11)
    dialog_of(app).knowledge.erase_requested.emit()
    pass_minute(app, wall, None)
    app.history.let_go()
    assert list(paths.profiles.rglob("history*")) == []


def test_an_export_has_all_of_the_history_in_one_file(app: App, wall: WallClock, tmp_path: Path) -> None:
    pass_minute(app, wall)
    dialog_of(app).knowledge.export_requested.emit(tmp_path / "mine.zip")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        names = [name for name in archive.namelist() if "history" in name]
        assert names == ["profiles/profile-1/history.sqlite"]
        archive.extract(names[0], tmp_path)
    with open_to_read(tmp_path / names[0]) as connection:
        assert connection is not None
        assert len(list(minutes_of(connection))) == 1


# --- what goes wrong


def test_what_is_wrong_with_it_is_told_and_noted_rows_wait(
    app: App, paths: Paths, wall: WallClock, qtbot: QtBot
) -> None:
    folder = active(paths).history_file
    folder.mkdir(parents=True)
    pass_minute(app, wall)
    qtbot.waitUntil(lambda: "can't be kept on disk" in str(app.state()["problem"]))
    folder.rmdir()
    pass_minute(app, wall)
    qtbot.waitUntil(lambda: app.state()["problem"] == "")
    assert len(kept(app, paths)[0]) == 2


def test_a_damaged_history_is_put_aside_and_told(
    app: App, paths: Paths, wall: WallClock, qtbot: QtBot
) -> None:
    path = active(paths).history_file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"no database")
    pass_minute(app, wall)
    qtbot.waitUntil(lambda: "Your history was damaged. It is kept as" in str(app.state()["problem"]))
    assert len(kept(app, paths)[0]) == 1


def test_the_disk_is_waited_for_on_a_thread_of_its_own_that_ends(app: App, wall: WallClock) -> None:
    pass_minute(app, wall)
    app.history.let_go()
    assert "history" in {thread.name for thread in threading.enumerate()}
    app.shut_down()
    wait_until(
        lambda: "history" not in {thread.name for thread in threading.enumerate()}, "the history's thread"
    )
