"""What the user is told of each state: the first line, and the reason behind it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from moodguard.mood.escalation import Stage
from moodguard.mood.evidence import Mood
from moodguard.mood.policy import policy_from_settings
from moodguard.mood.quiet_reasons import RESUMED, UNSURE, Quiet, Reason
from moodguard.mood.reasons import TensionAfter
from moodguard.mood.state import Facts, Times
from moodguard.reading import CAMERA_TROUBLE, POOR_FACES, Absence, NoReading, Reading
from moodguard.store.settings import Settings
from moodguard.words.absences import what_helps, why_absent
from moodguard.words.quiet import why_off
from moodguard.words.state import ABSENT_AFTER, say

MINUTE = 60.0
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday
NOW = Times(0.0, local=lambda time: NOON + timedelta(seconds=time))
CALM = Mood(0.0, 0.02, 1.0, 100, 0.05)
FACE = Reading(0.0, {"angry": 0.1, "calm": 0.9}, 0.1, 1.0)
FACTS = Facts(Stage.WATCH, 0.0, None, CALM, policy_from_settings(Settings()), last=FACE, seen_at=0.0)


def words(times: Times = NOW, **changes: object) -> str:
    return say(replace(FACTS, **changes), times).words  # type: ignore[arg-type]


def test_a_pause_is_told_with_its_end_and_one_for_good_without() -> None:
    assert words(paused_until=150 * MINUTE) == "Paused until 14:30"
    assert words(paused_until=float("inf")) == "Paused until you resume"
    assert "camera is off" in say(replace(FACTS, paused_until=60.0), NOW).why


def test_a_reason_to_be_quiet_is_told_with_its_end_where_that_is_known() -> None:
    call = Reason(Quiet.CALL, ("zoom",))
    assert words(quiet=call) == "Quiet: you are in a call (Zoom)"
    hours = Reason(Quiet.SCHEDULE, until=NOON.replace(hour=21))
    assert words(quiet=hours) == "Quiet until 21:00: outside your hours"
    hours = replace(hours, until=NOON.replace(day=24, hour=9))
    assert words(quiet=hours) == "Quiet until 9:00 tomorrow: outside your hours"


def test_while_quiet_it_is_told_whether_the_camera_is_off() -> None:
    assert "camera is off" in say(replace(FACTS, quiet=UNSURE), NOW).why
    assert "goes on watching" in say(replace(FACTS, quiet=Reason(Quiet.FULLSCREEN)), NOW).why
    assert "looks for a while" in say(replace(FACTS, quiet=RESUMED), NOW).why


def test_a_silent_time_is_told_with_its_end() -> None:
    rest = policy_from_settings(Settings()).rest
    said = words(stage=Stage.REST, stage_since=130 * MINUTE - rest)
    assert said == "Resting until 14:10: you had a suggestion"


def test_a_suggestion_that_was_put_off_is_told_with_its_time() -> None:
    said = say(replace(FACTS, stage=Stage.REST, reminder=10 * MINUTE), NOW)
    assert said.words == "The suggestion comes again at 12:10"
    assert "asked to be reminded" in said.why


def test_while_a_guided_minute_is_on_that_is_told() -> None:
    assert words(in_minute=True, stage=Stage.BREAK_MESSAGE) == "Your guided minute is on"


def test_a_suggestion_has_its_numbers_behind_why() -> None:
    said = say(replace(FACTS, stage=Stage.BREAK_MESSAGE, grounds=TensionAfter(0.12, 600.0, 0.1)), NOW)
    assert said.words == "A break was suggested"
    assert all(number in said.why for number in ("12%", "10 min", "10%"))


@pytest.mark.parametrize(
    ("count", "cap", "said"),
    [
        (4, 4, "You had 4 suggestions today, the most you allow; more from tomorrow"),
        (1, 1, "You had 1 suggestion today, the most you allow; more from tomorrow"),
        (5, 4, "You had 5 suggestions today, more than you allow now; more from tomorrow"),
    ],
)
def test_after_the_last_suggestion_of_a_day_it_is_told_when_more_may_come(
    count: int, cap: int, said: str
) -> None:
    assert words(suggestions=count, cap=cap) == said


def test_how_long_it_still_takes_counts_down_by_minutes_and_never_up() -> None:
    said = []
    for seen in range(0, 180, 5):
        said.append(words(mood=replace(CALM, coverage=seen / 1200)))
    assert list(dict.fromkeys(said)) == [
        f"Getting to know today's light, ready {end}"
        for end in ("in about 3 minutes", "in about 2 minutes", "in about a minute", "in a moment")
    ]
    assert words(mood=replace(CALM, coverage=0.15)) == "All calm"


def test_what_is_needed_is_told_in_numbers_behind_why() -> None:
    why = say(replace(FACTS, mood=replace(CALM, coverage=0.05)), NOW).why
    assert "3 min" in why
    assert "60 s" in why


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (1, "A bit tense just now"),
        (4, "A bit tense for about 5 minutes"),
        (11, "A bit tense for about 10 minutes"),
        (19, "A bit tense for about 20 minutes"),
        (100, "A bit tense for about one and a half hours"),
    ],
)
def test_tension_is_told_by_how_long_it_has_lasted(minutes: float, said: str) -> None:
    mood = replace(CALM, tension=0.9, tense_since=-minutes * MINUTE)
    assert words(mood=mood) == said


def test_a_little_doubt_is_not_told_as_calm() -> None:
    assert words(mood=replace(CALM, tension=0.45)) == "Mostly calm"


def test_the_numbers_of_the_mood_stand_behind_why() -> None:
    why = say(replace(FACTS, mood=Mood(0.0, 0.12, 1.0, 100, 0.6)), NOW).why
    assert all(number in why for number in ("12%", "20 min", "10%", "60%", "78%"))


def test_one_look_without_a_face_is_nothing_to_tell_and_half_a_minute_is() -> None:
    gone = NoReading(10.0, Absence.NO_FACE)
    assert words(replace(NOW, now=10.0), last=gone) == "All calm"
    assert words(replace(NOW, now=ABSENT_AFTER), last=gone) == "No face in view"


@pytest.mark.parametrize("why", sorted(CAMERA_TROUBLE, key=lambda why: why.name))
def test_trouble_with_the_camera_is_told_at_once_with_what_helps(why: Absence) -> None:
    said = say(replace(FACTS, last=NoReading(10.0, why)), replace(NOW, now=10.0))
    assert said.words.casefold() == why_absent(why).casefold()
    assert said.why == what_helps(why)


@pytest.mark.parametrize("why", sorted(POOR_FACES, key=lambda why: why.name))
def test_a_face_that_can_not_be_read_is_told_with_what_helps(why: Absence) -> None:
    said = say(replace(FACTS, last=NoReading(90.0, why)), replace(NOW, now=90.0))
    assert said.words[0].isupper()
    assert said.why.endswith(".")


def test_why_the_camera_is_off_stands_behind_the_word() -> None:
    assert why_off(paused=True, reason=None) == "off while MoodGuard is paused"
    assert why_off(False, Reason(Quiet.CALL, ("zoom",))) == "off while you are in a call (Zoom)"
    assert why_off(False, Reason(Quiet.SCHEDULE)) == "off outside your hours"
    assert why_off(False, Reason(Quiet.FULLSCREEN)) == "off"
    assert why_off(False, None) == "off"
