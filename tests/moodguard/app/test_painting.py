"""When new pictures are painted, and when not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moodguard.app.painting import (
    AFTER_PROBLEM,
    AFTER_START,
    BETWEEN_FEW,
    BETWEEN_FULL,
    Moment,
    PaintingController,
    why_not,
)
from moodguard.gallery.painting_job import A_FEW, Outcome
from moodguard.gallery.painting_store import PaintingStore
from moodguard.mood.quiet_reasons import Quiet
from moodguard.store.settings import Settings
from moodguard.store.taste import Learned
from support.gates import BRIGHT, NEVER, save_gates
from support.models import LARGE_PAINTER_CARD, PainterMaker
from support.upscalers import save_upscaler


@dataclass
class Time:
    """Real time, as far as the controller can tell."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def painting_store(tmp_path: Path) -> PaintingStore:
    return PaintingStore(tmp_path / "painted")


@pytest.fixture
def painting(
    make_painter: PainterMaker, tmp_path: Path, painting_store: PaintingStore, time: Time
) -> Iterator[PaintingController]:
    parent = QObject()
    save_gates(tmp_path)
    painting = PaintingController(
        make_painter(LARGE_PAINTER_CARD), tmp_path, Learned, time=time, busy=lambda: False, parent=parent,
        upscaler=save_upscaler(tmp_path / "upscaler.onnx"),
    )  # fmt: skip
    painting.use_painting_store(painting_store)
    yield painting
    painting.stop()


def paint(qtbot: QtBot, painting: PaintingController, settings: Settings | None = None) -> Outcome:
    with qtbot.waitSignal(painting.painted) as emitted:
        painting.update(settings or Settings(), Moment())
    (outcome,) = emitted.args
    assert isinstance(outcome, Outcome)
    return outcome


def test_it_paints_in_peace_and_waits_in_calls_films_pauses_and_on_battery() -> None:
    peace = Moment()
    assert why_not(Settings(), peace) == ""
    assert why_not(Settings(), replace(peace, on_battery=False)) == ""
    for quiet in (Quiet.AWAY, Quiet.LOCKED, Quiet.SCHEDULE, Quiet.DO_NOT_DISTURB):
        assert why_not(Settings(), replace(peace, quiet=quiet)) == ""
    for moment in (
        replace(peace, quiet=Quiet.CALL), replace(peace, quiet=Quiet.FULLSCREEN),
        replace(peace, paused=True), replace(peace, on_battery=True), replace(peace, asleep=True),
        replace(peace, looking_closely=True),
    ):  # fmt: skip
        assert why_not(Settings(), moment)
    assert "switched off" in why_not(Settings(paint_by_itself=False), peace)


def test_the_first_pictures_come_some_time_after_the_start_and_the_next_some_time_later(
    qtbot: QtBot, painting: PaintingController, painting_store: PaintingStore, time: Time
) -> None:
    painting.update(Settings(), Moment())
    assert not painting.is_painting
    time.now += AFTER_START
    assert paint(qtbot, painting).painted == A_FEW
    painting.update(Settings(), Moment())
    assert not painting.is_painting
    time.now += BETWEEN_FEW
    assert paint(qtbot, painting).painted == A_FEW
    assert len(painting_store.paintings()) == 2 * A_FEW


def test_once_the_cabinet_is_full_new_ones_come_seldom(
    qtbot: QtBot, painting: PaintingController, time: Time
) -> None:
    few = Settings(paintings_kept=4)
    for wait in (AFTER_START, BETWEEN_FEW):
        time.now += wait
        paint(qtbot, painting, few)
    time.now += BETWEEN_FEW
    painting.update(few, Moment())
    assert not painting.is_painting
    time.now += BETWEEN_FULL - BETWEEN_FEW
    paint(qtbot, painting, few)


def test_whoever_wants_fewer_has_fewer_at_once(
    qtbot: QtBot, painting: PaintingController, painting_store: PaintingStore, time: Time
) -> None:
    for wait in (AFTER_START, BETWEEN_FEW):
        time.now += wait
        paint(qtbot, painting)
    assert len(painting_store.paintings()) == 2 * A_FEW
    painting.update(Settings(paintings_kept=4), Moment(paused=True))
    assert len(painting_store.paintings()) == 4
    painting.update(Settings(paintings_kept=2, paint_by_itself=False), Moment())
    assert len(painting_store.paintings()) == 2


def test_nothing_is_begun_while_something_is_in_the_way(painting: PaintingController, time: Time) -> None:
    time.now += AFTER_START
    painting.update(Settings(), Moment(quiet=Quiet.CALL))
    assert not painting.is_painting


def test_a_failure_is_said_until_it_is_over_or_painting_is_switched_off(
    qtbot: QtBot, painting: PaintingController, time: Time, tmp_path: Path
) -> None:
    painter = tmp_path / "painter.onnx"
    kept = painter.read_bytes()
    painter.write_bytes(b"broken")
    time.now += AFTER_START
    paint(qtbot, painting)
    assert "can't be painted" in painting.problem
    painting.update(Settings(paint_by_itself=False), Moment())
    assert painting.problem == ""
    time.now += AFTER_PROBLEM
    paint(qtbot, painting)
    assert "can't be painted" in painting.problem
    painter.write_bytes(kept)
    time.now += AFTER_PROBLEM
    assert paint(qtbot, painting).painted == A_FEW
    assert painting.problem == ""


def test_what_is_painted_passes_the_gates_beside_the_shipped_pictures(
    qtbot: QtBot, painting: PaintingController, time: Time, tmp_path: Path
) -> None:
    save_gates(tmp_path, BRIGHT)
    time.now += AFTER_START
    outcome = paint(qtbot, painting)
    assert outcome.painted == A_FEW
    assert outcome.by_gate["too dark"] > 0


def test_where_nothing_passes_it_waits_and_nothing_counts_as_broken(
    qtbot: QtBot, painting: PaintingController, time: Time, tmp_path: Path
) -> None:
    save_gates(tmp_path, NEVER)
    time.now += AFTER_START
    assert paint(qtbot, painting).gave_up
    assert painting.problem == ""
    time.now += BETWEEN_FEW
    painting.update(Settings(), Moment())
    assert not painting.is_painting
    save_gates(tmp_path)
    time.now += AFTER_PROBLEM - BETWEEN_FEW
    assert paint(qtbot, painting).painted == A_FEW


def test_without_its_table_of_gates_it_paints_nothing_and_says_so(
    qtbot: QtBot, painting: PaintingController, painting_store: PaintingStore, time: Time, tmp_path: Path
) -> None:
    (tmp_path / "gates.json").unlink()
    time.now += AFTER_START
    assert paint(qtbot, painting).painted == 0
    assert "gates.json can't be read" in painting.problem
    assert painting_store.paintings() == []


def test_an_upscaler_that_can_not_be_used_is_said_once_and_painting_goes_on_at_its_pace(
    qtbot: QtBot, painting: PaintingController, time: Time, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    upscaler = tmp_path / "upscaler.onnx"
    upscaler.rename(tmp_path / "moved.onnx")
    for wait in (AFTER_START, BETWEEN_FEW):
        time.now += wait
        assert paint(qtbot, painting).painted == A_FEW
        assert "upscaler.onnx can't be read" in painting.problem
    assert [record.levelname for record in caplog.records].count("WARNING") == 1
    (tmp_path / "moved.onnx").rename(upscaler)
    time.now += BETWEEN_FEW
    paint(qtbot, painting)
    assert painting.problem == ""
