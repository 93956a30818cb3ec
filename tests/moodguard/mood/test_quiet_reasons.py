"""MoodGuard keeps quiet when it should, and says why."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from moodguard.mood.quiet_reasons import NOTHING_WAIVED, Quiet, Reason, Rules, Situation, why_quiet
from moodguard.store.hours import parse_hours

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_with_nothing_going_on_there_is_no_reason_to_be_quiet() -> None:
    assert why_quiet(Situation(), Rules(), MONDAY_NOON) is None
    calm = Situation(locked=False, idle=3, fullscreen=False, do_not_disturb=False)
    assert why_quiet(calm, Rules(), MONDAY_NOON) is None


@pytest.mark.parametrize(
    ("around", "quiet", "camera_off"),
    [
        (Situation(locked=True), Quiet.LOCKED, True),
        (Situation(idle=301), Quiet.AWAY, True),
        (Situation(devices=("zoom",)), Quiet.CALL, True),
        (Situation(fullscreen=True), Quiet.FULLSCREEN, False),
        (Situation(do_not_disturb=True), Quiet.DO_NOT_DISTURB, False),
        (Situation(fullscreen=True, devices=("zoom",)), Quiet.CALL, True),
        (Situation(locked=True, devices=("zoom",)), Quiet.LOCKED, True),
    ],
)
def test_each_signal_is_a_reason_of_its_own(around: Situation, quiet: Quiet, camera_off: bool) -> None:
    reason = why_quiet(around, Rules(), MONDAY_NOON)
    assert reason is not None
    assert (reason.quiet, reason.camera_off) == (quiet, camera_off)


def test_a_call_comes_with_the_programs_that_use_a_device() -> None:
    reason = why_quiet(Situation(devices=("zoom", "firefox", "zoom")), Rules(), MONDAY_NOON)
    assert reason is not None
    assert reason.programs == ("zoom", "firefox", "zoom")


def test_rules_that_the_user_switched_off_do_not_count() -> None:
    everything = Situation(idle=100, fullscreen=True, do_not_disturb=True, devices=("zoom",))
    rules = Rules(in_calls=False, in_fullscreen=False, do_not_disturb=False)
    assert why_quiet(everything, rules, MONDAY_NOON) is None


def test_outside_the_hours_it_is_quiet_whatever_goes_on() -> None:
    rules = Rules(hours=parse_hours("Mon-Fri 13-17"))
    reason = why_quiet(Situation(locked=True), rules, MONDAY_NOON)
    assert reason is not None
    assert reason.quiet is Quiet.SCHEDULE
    assert reason.until == MONDAY_NOON.replace(hour=13)


def test_what_is_waived_is_no_reason_and_all_else_still_is() -> None:
    noon = MONDAY_NOON
    around = Situation(devices=("recorder",), fullscreen=True)
    waived = NOTHING_WAIVED.with_all_current(around, Rules(), noon)
    assert why_quiet(around, Rules(), noon, waived) is None
    found = why_quiet(replace(around, devices=("recorder", "meeting")), Rules(), noon, waived)
    assert found == Reason(Quiet.CALL, ("meeting",))
    assert why_quiet(replace(around, do_not_disturb=True), Rules(), noon, waived) is not None


def test_a_lock_is_waived_until_it_is_over() -> None:
    noon, locked = MONDAY_NOON, Situation(locked=True, idle=900.0)
    waived = NOTHING_WAIVED.with_all_current(locked, Rules(), noon)
    assert why_quiet(locked, Rules(), noon, waived.without_those_over(locked, Rules(), noon)) is None
    back = waived.without_those_over(Situation(locked=False, idle=0.0), Rules(), noon)
    assert why_quiet(locked, Rules(), noon, back) is not None
