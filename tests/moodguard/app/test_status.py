"""How things are, in the tray and for other programs: in words, with an icon, and with all that is wrong."""

import pytest

from moodguard.app.status import tray_state
from moodguard.companion import Status
from moodguard.desktop.tray import TrayState
from moodguard.mood.escalation import Stage
from moodguard.mood.evidence import Mood
from moodguard.mood.quiet_reasons import UNSURE, Quiet, Reason
from support.app_under_test import MakeApp, dialog_of, show_tension

FULLSCREEN = Reason(Quiet.FULLSCREEN, Quiet.FULLSCREEN.value)


@pytest.mark.parametrize(
    ("stage", "paused", "quiet", "expected"),
    [
        (Stage.WATCH, False, None, TrayState.WATCHING),
        (Stage.BREAK_MESSAGE, False, None, TrayState.BREAK),
        (Stage.GALLERY, False, None, TrayState.BREAK),
        (Stage.REST, False, None, TrayState.WATCHING),
        (Stage.WATCH, False, UNSURE, TrayState.QUIET),
        (Stage.WATCH, False, FULLSCREEN, TrayState.WATCHING),
        (Stage.BREAK_MESSAGE, True, UNSURE, TrayState.PAUSED),
    ],
)
def test_the_icon_shows_a_pause_before_quiet_and_quiet_only_where_the_camera_is_off(
    stage: Stage, paused: bool, quiet: Reason | None, expected: TrayState
) -> None:
    mood = Mood(0.0, 0.0, 0.0, 0)
    assert tray_state(Status(stage, paused, quiet, "", mood)) is expected


def test_a_step_is_said_in_the_tray_and_to_other_programs(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    assert "A break was suggested" in app.tray.icon.toolTip()
    state = app.state()
    assert (state["stage"], state["words"]) == ("break_message", "Demo: A break was suggested")
    assert state["readings"] == app.companion.status().mood.readings
    assert state["negativity"] == 1.0
    assert str(state["why"]).startswith("99% of the last 20 min looked tense")
    assert "%" not in str(state["words"])


def test_all_that_is_wrong_is_said_together_in_tray_and_settings(make_app: MakeApp) -> None:
    app = make_app()
    app.watching.problems = ["Your own model can't be used."]
    app.active_profile.add_problem("Your settings could not be saved.")
    app.status.update()
    both = "Your own model can't be used. Your settings could not be saved."
    assert app.state()["problem"] == both
    assert dialog_of(app).problem == both
    assert both in [action.toolTip() for action in app.tray.menu.actions() if action.isVisible()]


def test_why_nothing_can_be_watched_takes_the_place_of_the_usual_words(
    make_app: MakeApp,
) -> None:
    app = make_app()
    app.watching.sampler.failed.emit("The camera can't be opened.")
    assert app.state()["words"] == "The camera can't be opened."
    assert "The camera can't be opened." in app.tray.icon.toolTip()
    app.watching.sampler.opened.emit("demo", 0.5, [])
    assert str(app.state()["words"]).startswith("Demo: About to take a first look")
