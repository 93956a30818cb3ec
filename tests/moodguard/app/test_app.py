"""How the app starts, ends, and answers other programs."""

import json

from pytestqt.qtbot import QtBot

from moodguard.app.app import DEMO_SPEED
from moodguard.system.single_instance import Command
from support.running_app import MakeApp, show_tension


def test_the_demo_runs_fast_unless_told_otherwise(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(speed=None)
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    assert app.clock.speed == DEMO_SPEED


def test_after_sleep_nothing_from_before_counts(qtbot: QtBot, make_app: MakeApp) -> None:
    naps = [0.0]
    app = make_app(slept=lambda: naps.pop() if naps else 0.0, speed=None, source="demo")
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    show_tension(app, 5)
    assert app.companion.status().mood.readings >= 30
    naps.append(3600.0)
    qtbot.waitUntil(lambda: app.companion.status().mood.readings < 30)
    assert app.clock() > 3600


def test_every_command_is_answered_in_one_line(make_app: MakeApp) -> None:
    app = make_app()
    for command in Command:
        if command is not Command.QUIT:
            assert "\n" not in app.handle_command(command)
    expected = {"stage", "paused", "words", "source", "problem", "profile"}
    assert set(json.loads(app.handle_command(Command.STATUS))) >= expected
