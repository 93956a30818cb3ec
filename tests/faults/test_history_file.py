"""Whatever lies in the place of the history: the app goes on, says so, loses nothing, and ends."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faults import files
from faults.oracle import Fault, assert_alive, assert_ends, assert_said, in_bounds, still_there
from moodguard.app.app import App
from moodguard.sensing.source_choice import CAMERA, OpeningError
from moodguard.store.history.file import HistoryFile
from moodguard.store.history.reading import minutes_of, open_to_read
from moodguard.store.history.records import CameraDid, MinuteRow
from moodguard.store.paths import Paths
from support.app_under_test import MakeApp, active

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of POSIX")

NO_EYES = "Nothing is watched in this test, and all else goes on."
NOON = datetime(2026, 12, 1, 12, 0, 30)  # noqa: DTZ001 - the clock on the wall has none
EARLIER = MinuteRow(round(NOON.timestamp()) // 60 - 60, 0, 0.1, 1.0, CameraDid.WATCHED)
DAMAGED, NO_FILE = "history was damaged", "history can't be kept"

FAULTS = [
    Fault("truncated", files.truncated, DAMAGED),
    Fault("empty", files.empty),
    Fault("of a foreign format", files.foreign, DAMAGED),
    Fault("nested without end", files.deep, DAMAGED),
    Fault("huge", files.huge),
    Fault("a link", files.linked),
    Fault("a dangling link", files.dangling, NO_FILE),
    Fault("a link to itself", files.looped, NO_FILE),
    Fault("a pipe", files.pipe, NO_FILE),
    Fault("a folder", files.folder, NO_FILE),
    Fault("a device that never ends", files.device("zero"), NO_FILE),
    Fault("a device that is full", files.device("full"), NO_FILE),
    Fault("a device that holds nothing", files.device("null"), NO_FILE),
]
# Of these the content was whole, or was whole when it was damaged: it must lie somewhere afterwards.
WITH_CONTENT = frozenset({"truncated", "of a foreign format", "nested without end"})
WHOLE = frozenset({"a link", "huge"})


@pytest.fixture
def make_blind_app(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> Callable[[], App]:
    """Makes an app that watches nothing, for which a second passes whenever it looks at the clock."""

    def refuse(*_: object) -> None:
        raise OpeningError(NO_EYES)

    monkeypatch.setattr("moodguard.sensing.sampler.open_watcher", refuse)
    moments = iter([NOON + timedelta(seconds=n) for n in range(10_000)])
    return lambda: make_app(source=CAMERA, speed=None, local_time=lambda: next(moments))


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_the_app_goes_on_says_so_loses_nothing_and_ends(
    qtbot: QtBot,
    make_blind_app: Callable[[], App],
    paths: Paths,
    tmp_path: Path,
    *,
    fault: Fault,
) -> None:
    path = active(paths).history_file
    with closing(HistoryFile(path)) as file:
        file.write([EARLIER], [])
    fault.inject(path, tmp_path)
    content = path.read_bytes() if fault.name in WITH_CONTENT else b""
    with in_bounds():
        app = make_blind_app()
        app.start()
        for _ in range(70):  # a minute passes
            app.history.tick()
        app.history.let_go()
        if fault.says:
            qtbot.waitUntil(lambda: "history" in str(app.state()["problem"]))
        assert_said(str(app.state()["problem"]).replace(NO_EYES, ""), fault.says)
        assert_alive(qtbot, app)
    assert_ends(app)
    assert files.devices_are_as_they_were(tmp_path)
    if fault.says != NO_FILE:
        with open_to_read(path) as connection:
            assert connection is not None
            minutes = list(minutes_of(connection))
        assert len(minutes) > (fault.name in WHOLE), "what is noted from then on is kept"
        assert (EARLIER in minutes) == (fault.name in WHOLE)
    if content:
        assert still_there(paths.state.parent, content), "what was in the damaged file is gone"
    if fault.name == "a folder":
        assert [each.read_text() for each in path.rglob("letter.txt")] == ["the user's own"]
