"""MoodGuard keeps quiet when it should, and says why."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from moodguard.mood.quiet_reasons import NOTHING_WAIVED, Around, Quiet, Reason, Rules, why_quiet
from moodguard.store.hours import parse_hours

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_with_nothing_going_on_there_is_no_reason_to_be_quiet() -> None:
    assert why_quiet(Around(), Rules(), MONDAY_NOON) is None
    calm = Around(locked=False, idle=3, fullscreen=False, do_not_disturb=False)
    assert why_quiet(calm, Rules(), MONDAY_NOON) is None


@pytest.mark.parametrize(
    ("around", "quiet", "camera_off"),
    [
        (Around(locked=True), Quiet.LOCKED, True),
        (Around(idle=301), Quiet.AWAY, True),
        (Around(devices=("zoom",)), Quiet.CALL, True),
        (Around(fullscreen=True), Quiet.FULLSCREEN, False),
        (Around(do_not_disturb=True), Quiet.DO_NOT_DISTURB, False),
        (Around(fullscreen=True, devices=("zoom",)), Quiet.CALL, True),
        (Around(locked=True, devices=("zoom",)), Quiet.LOCKED, True),
    ],
)
def test_each_signal_is_a_reason_of_its_own(around: Around, quiet: Quiet, camera_off: bool) -> None:
    reason = why_quiet(around, Rules(), MONDAY_NOON)
    assert reason is not None
    assert (reason.quiet, reason.camera_off) == (quiet, camera_off)
    assert reason.words


def test_a_call_is_named_by_its_program() -> None:
    reason = why_quiet(Around(devices=("zoom", "firefox", "zoom")), Rules(), MONDAY_NOON)
    assert reason is not None
    assert reason.words == "firefox, zoom uses the camera or microphone"


def test_rules_that_the_user_switched_off_do_not_count() -> None:
    everything = Around(idle=100, fullscreen=True, do_not_disturb=True, devices=("zoom",))
    rules = Rules(in_calls=False, in_fullscreen=False, do_not_disturb=False)
    assert why_quiet(everything, rules, MONDAY_NOON) is None


def test_outside_the_hours_it_is_quiet_whatever_goes_on() -> None:
    rules = Rules(hours=parse_hours("Mon-Fri 13-17"))
    reason = why_quiet(Around(locked=True), rules, MONDAY_NOON)
    assert reason is not None
    assert reason.quiet is Quiet.SCHEDULE


def test_what_is_waived_is_no_reason_and_all_else_still_is() -> None:
    noon = MONDAY_NOON
    around = Around(devices=("recorder",), fullscreen=True)
    waived = NOTHING_WAIVED.and_all_of(around, Rules(), noon)
    assert why_quiet(around, Rules(), noon, waived) is None
    found = why_quiet(replace(around, devices=("recorder", "meeting")), Rules(), noon, waived)
    assert found == Reason(Quiet.CALL, "meeting uses the camera or microphone")
    assert why_quiet(replace(around, do_not_disturb=True), Rules(), noon, waived) is not None


def test_a_lock_is_waived_until_it_is_over() -> None:
    noon, locked = MONDAY_NOON, Around(locked=True, idle=900.0)
    waived = NOTHING_WAIVED.and_all_of(locked, Rules(), noon)
    assert why_quiet(locked, Rules(), noon, waived.as_long_as_meant(locked, Rules(), noon)) is None
    back = waived.as_long_as_meant(Around(locked=False, idle=0.0), Rules(), noon)
    assert why_quiet(locked, Rules(), noon, back) is not None
