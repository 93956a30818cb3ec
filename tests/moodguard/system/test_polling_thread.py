"""Looking around: answers arrive, and one that does not come keeps nobody from ending."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moodguard.system.polling_thread import PollingThread


def test_what_is_found_arrives_again_and_again_until_it_is_stopped(qtbot: QtBot) -> None:
    seen: list[object] = []
    answers = iter(range(1000))
    poller = PollingThread(lambda: next(answers), 0.01)
    poller.looked.connect(seen.append)
    poller.start()
    qtbot.waitUntil(lambda: len(seen) >= 3)
    poller.stop()
    assert seen[:3] == [0, 1, 2]
    assert "poller" not in [thread.name for thread in threading.enumerate()]


def test_an_answer_that_does_not_come_is_left_behind_and_not_passed_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging, answer, seen = threading.Event(), threading.Event(), []

    def look() -> str:
        hanging.set()
        answer.wait()
        return "too late"

    monkeypatch.setattr("moodguard.system.polling_thread.STOP_SECONDS", 0.0)
    app = QObject()
    poller = PollingThread(look, 0.01, app)
    poller.looked.connect(seen.append)
    poller.start()
    hanging.wait()
    thread = next(thread for thread in threading.enumerate() if thread.name == "poller")
    poller.stop()
    shiboken6.delete(app)  # with all that hangs on it
    answer.set()
    thread.join()
    qtbot.wait(0)
    assert seen == []


def test_a_question_that_fails_is_said_and_asked_again(qtbot: QtBot) -> None:
    answers = iter([ZeroDivisionError(), OSError("no bus"), "found"])
    seen, said = [], []

    def look() -> object:
        answer = next(answers, "found")
        if isinstance(answer, Exception):
            raise answer
        return answer

    poller = PollingThread(look, 0.01)
    poller.looked.connect(seen.append)
    poller.failed.connect(said.append)
    poller.start()
    qtbot.waitUntil(lambda: bool(seen))
    poller.stop()
    assert seen[0] == "found"
    assert len(said) == 2
    assert "Error" not in said[0], "its name in Python is for the log"
    assert "tried again" in said[0]


def test_one_that_never_began_can_be_stopped() -> None:
    PollingThread(lambda: None, 1.0).stop()


def test_an_answer_from_before_it_was_asked_anew_is_not_passed_on(qtbot: QtBot) -> None:
    asked, may_answer, seen = threading.Event(), threading.Event(), []
    answers = iter(["old", *["new"] * 1000])

    def look() -> str:
        answer = next(answers)
        asked.set()
        may_answer.wait()
        return answer

    poller = PollingThread(look, 3600.0)
    poller.looked.connect(seen.append)
    poller.start()
    asked.wait()
    poller.look_anew()
    may_answer.set()
    qtbot.waitUntil(lambda: bool(seen))
    poller.stop()
    assert seen == ["new"]
