"""How things are, in the tray and for other programs: in words, with an icon, and with all that is wrong."""

import pytest

from moodguard.app.status import tray_state
from moodguard.companion import Status
from moodguard.desktop.tray import TrayState
from moodguard.mood.escalation import Stage
from moodguard.mood.evidence import Mood
from moodguard.mood.policy import policy_from_settings
from moodguard.mood.quiet_reasons import RESUMED, UNSURE, Quiet, Reason
from moodguard.mood.state import Facts, Times
from moodguard.reading import Reading
from moodguard.store.settings import Settings
from support.app_under_test import MakeApp, dialog_of, show_tension

FULLSCREEN = Reason(Quiet.FULLSCREEN)


def status(stage: Stage, *, paused: bool = False, quiet: Reason | None = None) -> Status:
    mood = Mood(0.0, 0.0, 0.0, 0)
    facts = Facts(stage, 0.0, None, mood, policy_from_settings(Settings()))
    return Status(stage, paused, quiet, mood, facts, Times(0.0))


@pytest.mark.parametrize(
    ("stage", "paused", "quiet", "expected"),
    [
        (Stage.WATCH, False, None, TrayState.WATCHING),
        (Stage.BREAK_MESSAGE, False, None, TrayState.BREAK),
        (Stage.GALLERY, False, None, TrayState.BREAK),
        (Stage.REST, False, None, TrayState.WATCHING),
        (Stage.WATCH, False, UNSURE, TrayState.QUIET),
        (Stage.WATCH, False, FULLSCREEN, TrayState.QUIET),
        (Stage.WATCH, False, RESUMED, TrayState.BUILDING),
        (Stage.BREAK_MESSAGE, True, UNSURE, TrayState.PAUSED),
    ],
)
def test_the_icon_shows_a_pause_before_quiet_and_quiet_before_all_else(
    stage: Stage, paused: bool, quiet: Reason | None, expected: TrayState
) -> None:
    assert tray_state(status(stage, paused=paused, quiet=quiet)) is expected


@pytest.mark.parametrize(
    ("stage", "more", "expected"),
    [
        (Stage.WATCH, {"building": True}, TrayState.BUILDING),
        (Stage.WATCH, {"demo": True, "building": True}, TrayState.DEMO),
        (Stage.BREAK_MESSAGE, {"demo": True}, TrayState.BREAK),
        (Stage.WATCH, {"failing": True, "building": True}, TrayState.CAMERA),
        (Stage.REST, {"building": True}, TrayState.BUILDING),
    ],
)
def test_the_icon_tells_the_demo_a_camera_in_trouble_and_tension_that_builds(
    stage: Stage, more: dict[str, bool], expected: TrayState
) -> None:
    assert tray_state(status(stage), **more) is expected


def test_while_paused_no_trouble_with_the_camera_is_shown() -> None:
    assert tray_state(status(Stage.WATCH, paused=True), failing=True) is TrayState.PAUSED


def test_it_builds_until_enough_was_seen_and_again_when_tension_begins(make_app: MakeApp) -> None:
    app = make_app()
    assert app.companion.is_building
    app.companion.tick(0.0)
    for number in range(60):
        app.companion.add_sample(Reading(number * 10.0, {"calm": 1.0}, 0.0, 1.0))
    assert not app.companion.is_building
    seen = []
    for number in range(60, 200):
        app.companion.add_sample(Reading(number * 10.0, {"angry": 1.0}, 1.0, 1.0))
        seen.append((app.companion.stage, app.companion.is_building))
    assert seen[0] == (Stage.WATCH, False), "one look is no mood"
    assert (Stage.WATCH, True) in seen
    assert (Stage.BREAK_MESSAGE, False) in seen


@pytest.mark.parametrize("reason", [Quiet.DO_NOT_DISTURB, Quiet.FULLSCREEN, Quiet.CALL, Quiet.SCHEDULE])
def test_to_watch_anyway_is_offered_for_every_reason_to_be_quiet(make_app: MakeApp, reason: Quiet) -> None:
    app = make_app()
    offered = next(a for a in app.tray.menu.actions() if "Watch anyway" in a.text().replace("&", ""))
    app.companion.keep_quiet(Reason(reason), 1.0)
    app.status.update()
    assert offered.isVisible()
    app.pausing.set_paused(True)
    assert not offered.isVisible(), "a pause is the user's own"
    app.pausing.set_paused(False)
    app.companion.keep_quiet(None, 2.0)
    app.status.update()
    assert not offered.isVisible()


def test_a_step_is_said_in_the_tray_and_to_other_programs(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    assert "A break was suggested" in app.tray.icon.toolTip()
    state = app.state()
    assert (state["stage"], state["words"]) == ("break_message", "Demo: A break was suggested")
    assert state["readings"] == app.companion.status().mood.readings
    assert state["negativity"] == 1.0
    assert str(state["why"]).startswith("100% of the last 20 min looked tense")
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
