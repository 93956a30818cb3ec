"""`moodguard status`: in words for people, as JSON for programs."""

import json

import pytest

from moodguard.cli import main
from moodguard.commands import doctor
from moodguard.commands.findings import Finding
from moodguard.commands.status import OTHER_VERSION, in_words
from moodguard.store.paths import Paths
from moodguard.system.single_instance import Instance
from support.own_app import own_app
from support.waiting import wait_until

STATE: dict[str, object] = {
    "words": "Paused until 14:30", "why": "You asked for this pause.", "problem": "", "demo": False,
    "camera_allowed": True, "camera": "off, as MoodGuard is paused", "profile": "Work",
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({}, "Camera: off, as MoodGuard is paused."),
        ({}, "Profile: Work."),
        ({"demo": True}, "This is the demo: nothing of it is about you, and nothing is kept."),
        ({"camera_allowed": False}, "Camera: shut, since you have not said yes to it yet."),
        ({"problem": "The disk is full."}, "The disk is full."),
    ],
)
def test_it_is_said_line_by_line(change: dict[str, object], line: str) -> None:
    lines = in_words(STATE | change)
    assert lines[0] == "Paused until 14:30."
    assert line in lines


@pytest.mark.parametrize("reply", ["no json", "[]", "{}", '{"words": 1}'])
@pytest.mark.usefixtures("qapp")
def test_an_answer_of_another_version_is_told_in_words(
    paths: Paths, capsys: pytest.CaptureFixture[str], reply: str
) -> None:
    from moodguard.commands import status

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(status, "asked", lambda _: reply)
        assert main(["status"]) == 2
    assert "of another version" in capsys.readouterr().err
    assert Instance.claim(paths.lock_file) is not None, "nothing else was touched"


@pytest.mark.parametrize("reply", ["no json", "[]", "{}"])
def test_the_doctor_tells_of_another_version_too(monkeypatch: pytest.MonkeyPatch, reply: str) -> None:
    monkeypatch.setattr(doctor, "asked", lambda _: reply)
    assert doctor._running() == Finding("The app", OTHER_VERSION, False)


def test_from_a_terminal_all_verbs_reach_the_app_and_tell_what_came_of_it(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(*words: str) -> str:
        assert main(words) == 0, (words, capsys.readouterr())
        return capsys.readouterr().out

    with own_app(paths, {}, "--source", "demo", "--speed", "1") as app:
        app.wait_until_it_watches()
        assert "This is the demo" in said("status")
        assert said("pause", "30m").endswith("; the camera is being closed.\n")
        wait_until(lambda: "aused until " in said("status"), "the camera to be closed")
        assert json.loads(said("status", "--json"))["paused"] is True
        assert said("resume").startswith("Resumed. ")
        for word in ("home", "gallery", "settings", "calibrate"):
            assert said(word) == "ok\n"
        assert main(["pause", "for", "ever"]) == 2
        assert "say it like 30m" in capsys.readouterr().err
        found = main(["privacy"])
        live = capsys.readouterr().out
        assert (found, "no socket of the network is open" in live) == (0, True), live
        assert "all in the list above" in live
        assert said("quit") == "ok\n"
        wait_until(lambda: app.process.poll() is not None, "the app to end")
    assert main(["home"]) == 3
    assert capsys.readouterr().err == "moodguard: MoodGuard is not running\n"
