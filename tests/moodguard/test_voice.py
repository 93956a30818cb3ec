"""MoodGuard speaks with one voice: what docs/voice.md says of it holds for all texts that can be reached."""

import re
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.companion import Companion
from moodguard.mood.answer_model import Learned
from moodguard.mood.escalation import Step
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.reading import Absence, NoReading, Reading
from moodguard.sensing.camera_state import CameraState
from moodguard.store.answers import Answer, Answers, Kind
from moodguard.store.minutes import Minutes
from moodguard.store.person import RestingFace
from moodguard.store.settings import BREAK_MESSAGES, Group, Settings, spec_of
from moodguard.words.absences import as_sentence, what_helps, why_absent
from moodguard.words.answers import answers_words, effect_words
from moodguard.words.call_programs import call_in_words
from moodguard.words.quiet import why_quiet_words
from moodguard.words.resting_face import resting_face_words
from moodguard.words.steps import sentence_of, why_of
from support.said import said
from support.voice import ROOT, examples, texts_in, unused_words, wrong_in_first_line, wrong_words

MINUTE = 60.0
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONGEST_HELP = 200
# What those read who make models, simulate or measure has the field's own terms.
OF_EXPERTS = ("model_card.py", "onnx_session.py", "simulator", "bench")
ROOMS = sorted(path for path in (ROOT / "moodguard").iterdir() if path.name not in OF_EXPERTS)


def test_the_page_lists_words_and_its_own_examples_keep_to_them() -> None:
    assert len(unused_words()) > 20
    assert len(examples()) > 12
    for where, _, text in examples():
        if where in ("status", "pause", "quiet", "suggestion", "its answer", "camera", "settings"):
            assert wrong_in_first_line(text) == []
        assert wrong_words(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Watching: 34% tense lately",
        "Silent for 1.5 min",
        "You did not take a break",
        "A Negative face",
        "Your probability is high",
        "Your stress level rises",
        "It may be a depression",
        "x" * 73,
        "",
        "two\nlines",
    ],
)
def test_what_is_not_said_is_noticed(text: str) -> None:
    assert wrong_in_first_line(text)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: str(room.name))
def test_no_text_in_the_source_has_a_word_that_is_not_used(room: Path) -> None:
    files = sorted(room.rglob("*.py")) if room.is_dir() else [room]
    spoken = [path for path in files if path.name not in OF_EXPERTS]
    told = ((path.name, line, wrong_words(text)) for path in spoken for line, text in texts_in(path))
    assert [f"{name}:{line}: {wrong}" for name, line, wrong in told if wrong] == []


@pytest.mark.parametrize("name", [each.name for each in fields(Settings)])
def test_each_setting_is_told_in_plain_words(name: str) -> None:
    spec = spec_of(name)
    for text in (spec.label, spec.group.value, *(label for _, label in spec.choices)):
        assert wrong_in_first_line(text) == []
    assert spec.help.endswith((".", "?"))
    assert len(spec.help) <= LONGEST_HELP
    assert wrong_words(f"{spec.help} {spec.special} {spec.unit}") == []


def test_the_pages_of_the_settings_and_the_suggestions_themselves_keep_the_voice() -> None:
    for text in (*(group.value for group in Group), *BREAK_MESSAGES.splitlines()):
        assert wrong_in_first_line(text) == []


@pytest.mark.parametrize("quiet", Quiet)
def test_each_reason_to_be_quiet_fits_a_line(quiet: Quiet) -> None:
    assert wrong_in_first_line(f"Quiet until Wednesday 17:30: {why_quiet_words(Reason(quiet))}") == []


@given(st.lists(st.text("abc XYZ-.", min_size=1, max_size=4000), min_size=1, max_size=9))
def test_a_call_fits_a_line_however_many_programs_take_part(programs: list[str]) -> None:
    assert len(f"Quiet: {call_in_words(programs)}") < 110
    assert wrong_in_first_line(f"Quiet: {call_in_words([*programs, 'zoom'])}".strip()) == []


@pytest.mark.parametrize("why", Absence)
def test_what_is_not_seen_is_told_with_what_helps(why: Absence) -> None:
    assert wrong_in_first_line(as_sentence(why_absent(why))) == []
    assert wrong_words(what_helps(why)) == []
    assert what_helps(why).endswith(".")


@pytest.mark.parametrize("state", CameraState)
def test_the_camera_is_told_in_a_line(state: CameraState) -> None:
    assert wrong_in_first_line(f"Camera: {state.value}") == []


@given(st.floats(-6, 6), st.booleans())
def test_the_resting_face_is_told_without_numbers_or_judgement(location: float, same_model: bool) -> None:
    face = RestingFace(location, 1.0, location, 0.6 if same_model else 0.5)
    text = resting_face_words(face, 0.6)
    assert wrong_words(text) == []
    assert not any(letter.isdigit() for letter in text)


_LEARNED = st.builds(
    Learned, st.floats(-0.5, 2), st.floats(0, 2), st.floats(0.7, 1.3), st.floats(0.6, 2), st.floats(0, 1)
)


@given(st.lists(st.builds(Answer, st.sampled_from(Kind)), max_size=20).map(tuple), _LEARNED, _LEARNED)
def test_what_answers_amount_to_is_told_plainly(given: Answers, before: Learned, after: Learned) -> None:
    assert wrong_words(answers_words(given, after)) == []
    effect = effect_words(before, after)
    assert wrong_words(effect) == []
    assert effect.endswith(".")
    assert not any(letter.isdigit() for letter in effect)


# --- whole days, as anybody may live them


def _samples(companion: Companion, now: float, minutes: int, negative: float | None) -> list[Step | None]:
    steps = []
    for number in range(minutes * 6):
        time = now + number * 10
        sample = (
            NoReading(time, Absence.NO_FACE)
            if negative is None
            else Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0)
        )
        steps.append(companion.add_sample(sample))
        state_said(companion)
    return steps


def state_said(companion: Companion) -> None:
    """See that what is told now keeps the voice."""
    told = said(companion.status())
    assert wrong_in_first_line(told.words) == []
    assert told.words[0].isupper()
    assert not told.words.endswith(".")
    assert wrong_words(told.why) == []
    assert told.why == "" or told.why.endswith(".")


def step_said(step: Step) -> None:
    """See that the reason of a step keeps the voice."""
    assert wrong_in_first_line(sentence_of(step)) == []
    assert sentence_of(step)[0].isupper()
    assert sentence_of(step).endswith(".")
    assert wrong_words(why_of(step)) == []


DEEDS: dict[str, Callable[[Companion, float], object]] = {
    "pause for good": lambda companion, now: companion.pause(now),
    "pause": lambda companion, now: companion.pause(now, now + 20 * MINUTE),
    "pause for a day": lambda companion, now: companion.pause(now, now + 24 * 60 * MINUTE),
    "resume": lambda companion, now: companion.resume(now),
    "call": lambda companion, now: companion.keep_quiet(Reason(Quiet.CALL, call_in_words(["zoom"])), now),
    "film": lambda companion, now: companion.keep_quiet(Reason(Quiet.FULLSCREEN), now),
    "evening": lambda companion, now: companion.keep_quiet(
        Reason(Quiet.SCHEDULE, until=NOON + timedelta(hours=21)), now
    ),
    "no call": lambda companion, now: companion.keep_quiet(None, now),
    "skip": lambda companion, now: companion.skip(now),
    "wrong": lambda companion, now: companion.was_wrong(now),
    "take it back": lambda companion, now: companion.take_back_wrong(now),
    "take a break": lambda companion, now: companion.take_break(now),
    "later": lambda companion, now: companion.remind_later(now, 10 * MINUTE),
    "begin a minute": lambda companion, _: companion.begin_minute(),
    "end a minute": lambda companion, now: companion.end_minute(now),
    "close the gallery": lambda companion, now: companion.gallery_closed(now),
    "measure": lambda companion, _: companion.begin_calibration(),
    "measured": lambda companion, _: companion.end_calibration(),
    "another speed": lambda companion, _: companion.set_speed(60),
    "answer": lambda companion, _: companion.set_answers(
        (companion.answer_to_suggestion(right=False), companion.answer_to_question(Kind.TENSE)), Minutes()
    ),
    "fewer suggestions": lambda companion, _: companion.configure(Settings(daily_cap=1), 0.5),
}
_LOOKS = st.tuples(st.integers(1, 40), st.sampled_from([None, 0.02, 0.5, 0.95]))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(_LOOKS, st.sampled_from(sorted(DEEDS))), max_size=14), st.booleans())
def test_on_any_day_the_state_is_told_in_one_kind_line(
    day: list[tuple[int, float | None] | str], knows_the_time: bool
) -> None:
    local = (lambda time: NOON + timedelta(seconds=time)) if knows_the_time else None
    companion = Companion(Settings(), 0.5, local_time=local)
    state_said(companion)
    now = 0.0
    for part in day:
        if isinstance(part, str):
            done = DEEDS[part](companion, now)
            if isinstance(done, Step):
                step_said(done)
            state_said(companion)
        else:
            minutes, negative = part
            for step in filter(None, _samples(companion, now, minutes, negative)):
                step_said(step)
            now += minutes * MINUTE


@pytest.mark.parametrize(
    ("deed", "sentence"),
    [
        ("skip", "You skipped the suggestion."),
        ("wrong", "You said that it was wrong."),
        ("take a break", "You took a break."),
        ("later", "You asked to be reminded later."),
        ("end a minute", "You took a minute."),
    ],
)
def test_what_the_user_does_with_a_suggestion_is_told_in_a_sentence(deed: str, sentence: str) -> None:
    companion = Companion(Settings(), 0.5)
    _samples(companion, 0.0, 5, 0.95)
    step = DEEDS[deed](companion, 5 * MINUTE)
    assert isinstance(step, Step)
    assert sentence_of(step) == sentence
    step_said(step)
    state_said(companion)


def test_a_tense_day_is_told_step_by_step() -> None:
    companion = Companion(Settings(), 0.5)
    steps = [step for step in _samples(companion, 0.0, 90, 0.95) if step is not None]
    assert [sentence_of(step) for step in steps] == [
        "You have looked tense for a while.",
        "You still look a bit tense.",
        "The quiet minute is over.",
        "MoodGuard may speak up again.",
        "You have looked tense for a while.",
    ]


# Verbs that claim to know what somebody feels, and what is said of a face instead, or of what they said.
_CLAIMS = re.compile(
    r"\byou(?:'re| are| feel| felt| were| have been| look like you are)(?: \w+)?"
    r" (?:tense|sad|angry|afraid|unhappy|in a bad mood|nervous|worried|calm)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("claim", ["You are tense.", "you feel sad", "when you were very angry"])
def test_a_claim_to_know_a_feeling_is_noticed(claim: str) -> None:
    assert _CLAIMS.search(claim)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: str(room.name))
def test_nowhere_it_is_claimed_to_know_a_feeling(room: Path) -> None:
    files = sorted(room.rglob("*.py")) if room.is_dir() else [room]
    told = ((path.name, line, text) for path in files for line, text in texts_in(path))
    assert [f"{name}:{line}: {text}" for name, line, text in told if _CLAIMS.search(text)] == []


def test_the_manual_claims_to_know_no_feeling() -> None:
    page = (ROOT / "docs" / "how-it-works-in-short.md").read_text("utf-8")
    assert _CLAIMS.search(" ".join(page.split())) is None
    assert wrong_words(page) == []


def test_where_too_little_can_be_seen_the_status_says_so_and_guesses_nothing() -> None:
    for why, says in (
        (Absence.POOR_LIGHT, "I can't read you well in this light"),
        (Absence.NEW_LIGHT, "Getting to know the new light or place"),
    ):
        companion = Companion(Settings(), 0.5)
        _samples(companion, 0.0, 20, 0.02)
        for number in range(6):
            companion.add_sample(NoReading(1200 + number * 10, why))
        assert said(companion.status()).words == says
        assert said(companion.status()).why == what_helps(why)
