"""The heart: the published escalation, and what it never does."""

import itertools
import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.companion import DAY, Companion
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.learned_rest import LearnedRest
from moodguard.mood.log_odds import log_odds
from moodguard.mood.policy import policy_from_settings
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.mood.resting_belief import usual_rest
from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.store.answers import Answer, Kind
from moodguard.store.minutes import Exercise, Minute, Minutes, Outcome
from moodguard.store.remembered_state import RememberedState
from moodguard.store.settings import Settings
from moodguard.words.steps import sentence_of, why_of
from support.said import said

MINUTE = 60.0
USUAL = replace(
    Settings(), sample_seconds=10, window_minutes=20, coverage_share=0.5, break_share=0.2,
    follow_up_minutes=10, gallery_share=0.5, gallery_minutes=5, rest_minutes=60,
)  # fmt: skip


def reading(time: float, negative: float) -> Reading:
    return Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0)


def play(companion: Companion, minutes: float, negative: float | None, start: float = 0) -> list[Step]:
    """Samples every ten seconds for so many minutes; None is nobody in view."""
    steps = []
    for number in range(round(minutes * 6)):
        time = start + number * 10
        sample: Sample = NoReading(time, Absence.NO_FACE) if negative is None else reading(time, negative)
        step = companion.add_sample(sample)
        if step is not None:
            steps.append(step)
    return steps


def test_a_calm_day_brings_no_step() -> None:
    assert play(Companion(USUAL, 0.5), 8 * 60, 0.1) == []


def test_lasting_negativity_leads_to_break_message_then_gallery_then_rest_then_watching() -> None:
    steps = play(Companion(USUAL, 0.5), 90, 0.9)
    assert [s.stage for s in steps] == [Stage.BREAK_MESSAGE, Stage.GALLERY, Stage.REST, Stage.WATCH]
    times = [s.time / MINUTE for s in steps]
    # half of 20 minutes has to be covered first; then follow-up 10, gallery 5, rest 60
    assert times == pytest.approx([10, 20, 25, 85], abs=0.5)
    assert "100%" in why_of(steps[0])
    assert "20%" in why_of(steps[0])


def test_a_follow_up_of_a_minute_is_told_in_seconds() -> None:
    steps = play(Companion(replace(USUAL, follow_up_minutes=1), 0.5), 12, 0.9)
    assert [s.stage for s in steps] == [Stage.BREAK_MESSAGE, Stage.GALLERY]
    assert "100% of the 60 s after the suggestion" in why_of(steps[1])


def test_while_the_clock_runs_faster_all_times_are_told_in_real_time() -> None:
    companion = Companion(USUAL, 0.5)
    companion.set_speed(60)
    steps = play(companion, 26, 0.9)
    assert [s.stage for s in steps] == [Stage.BREAK_MESSAGE, Stage.GALLERY, Stage.REST]
    assert "of the last 20 s looked tense" in why_of(steps[0])
    assert "of the 10 s after the suggestion" in why_of(steps[1])
    assert why_of(steps[2]) == "No suggestion follows for 60 s."
    companion.set_speed(1)
    assert said(companion.status()).words == "Resting for about an hour more: you had a suggestion"
    companion.set_speed(30)
    assert said(companion.status()).words == "Resting for about 2 minutes more: you had a suggestion"
    companion.pause(26 * MINUTE, 26 * MINUTE + 30 * 5 * MINUTE)
    assert said(companion.status()).words == "Paused for about 5 minutes more"


def test_after_starting_over_nothing_was_ever_suggested() -> None:
    companion = Companion(USUAL, 0.5)
    assert [s.stage for s in play(companion, 11, 0.9)] == [Stage.BREAK_MESSAGE]
    companion.start_over()
    assert companion.status().stage is Stage.WATCH
    steps = play(companion, 11, 0.9, start=11 * MINUTE)
    assert [s.stage for s in steps] == [Stage.BREAK_MESSAGE]


def test_if_the_mood_lifts_after_the_break_message_the_gallery_stays_shut() -> None:
    companion = Companion(USUAL, 0.5)
    assert [s.stage for s in play(companion, 11, 0.9)] == [Stage.BREAK_MESSAGE]
    steps = play(companion, 15, 0.1, start=11 * MINUTE)
    assert [s.stage for s in steps] == [Stage.REST]
    assert sentence_of(steps[0]) == "You look calmer again."


def test_if_nobody_is_seen_after_the_break_message_the_gallery_stays_shut() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 10.5, 0.9)
    steps = play(companion, 15, None, start=10.5 * MINUTE)
    assert [s.stage for s in steps] == [Stage.REST]
    assert sentence_of(steps[0]) == "You were hardly in view since."


def test_few_readings_are_never_enough_however_negative() -> None:
    companion = Companion(USUAL, 0.5)
    for hour in range(8):
        assert play(companion, 4, 0.99, start=hour * 3600) == []


def test_the_share_that_leads_to_a_break_is_the_one_in_the_settings() -> None:
    def share_of_negatives(one_in: int, break_share: float) -> list[Stage]:
        companion = Companion(replace(USUAL, break_share=break_share, mood_minutes=0), 0.5)
        samples = [reading(n * 10, 0.9 if n % one_in == 0 else 0.1) for n in range(130)]
        return [step.stage for s in samples if (step := companion.add_sample(s)) is not None]

    assert share_of_negatives(10, 0.2) == []
    assert share_of_negatives(10, 0.08)[0] is Stage.BREAK_MESSAGE


def test_the_threshold_is_the_models_unless_the_user_set_one() -> None:
    assert play(Companion(USUAL, model_threshold=0.8), 30, 0.7) == []
    assert play(Companion(replace(USUAL, negative_threshold=0.6), model_threshold=0.8), 15, 0.7) != []


def test_paused_takes_nothing_in_and_resume_starts_anew() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 9.5, 0.9)
    companion.pause(9.5 * MINUTE)
    assert said(companion.status()).words == "Paused until you resume"
    assert play(companion, 30, 0.9, start=9.5 * MINUTE) == []
    companion.resume(40 * MINUTE)
    assert companion.status().mood.readings == 0
    assert play(companion, 9, 0.9, start=40 * MINUTE) == []


def test_a_pause_does_not_shorten_or_lengthen_the_silent_time() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 26, 0.9)
    assert companion.stage is Stage.REST
    companion.pause(30 * MINUTE)
    companion.resume(60 * MINUTE)
    assert companion.stage is Stage.REST
    assert companion.tick(84 * MINUTE) is None
    step = companion.tick(86 * MINUTE)
    assert step is not None
    assert step.stage is Stage.WATCH


def test_a_pause_for_some_minutes_ends_by_itself_and_says_how_long_it_lasts() -> None:
    companion = Companion(USUAL, 0.5)
    companion.pause(0, until=15 * MINUTE)
    assert said(companion.status()).words == "Paused for about 15 minutes more"
    companion.tick(14 * MINUTE)
    assert companion.paused
    assert not companion.camera_wanted
    companion.tick(15 * MINUTE)
    assert not companion.paused
    assert companion.camera_wanted


@pytest.mark.parametrize("quiet", Quiet)
def test_while_quiet_no_step_is_made_however_tense(quiet: Quiet) -> None:
    companion = Companion(USUAL, 0.5)
    companion.keep_quiet(Reason(quiet), 0)
    assert play(companion, 120, 0.9) == []
    assert said(companion.status()).words.startswith("Quiet: ")


def test_after_a_reason_that_closed_the_camera_the_evidence_starts_anew() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 9, 0.9)
    companion.keep_quiet(Reason(Quiet.CALL, ("zoom",)), 9 * MINUTE)
    assert not companion.camera_wanted
    companion.keep_quiet(None, 10 * MINUTE)
    assert companion.camera_wanted
    assert play(companion, 9, 0.9, start=10 * MINUTE) == []


def test_in_full_screen_it_goes_on_watching_and_speaks_up_afterwards() -> None:
    companion = Companion(USUAL, 0.5)
    companion.keep_quiet(Reason(Quiet.FULLSCREEN), 0)
    assert companion.camera_wanted
    assert play(companion, 30, 0.99) == []
    companion.keep_quiet(None, 30 * MINUTE)
    step = companion.tick(30 * MINUTE)
    assert step is not None
    assert step.stage is Stage.BREAK_MESSAGE


def test_after_sleep_nothing_from_before_counts() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 9.5, 0.9)
    companion.tick(15 * MINUTE)
    assert companion.status().mood.readings == 0
    assert play(companion, 9, 0.9, start=15 * MINUTE) == []


def test_after_sleep_it_says_so_until_enough_was_seen_anew() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 30, 0.1)
    companion.tick(60 * MINUTE)
    quiet = companion.status().quiet
    assert quiet is not None
    assert quiet.quiet is Quiet.RESUMED
    assert not quiet.camera_off
    assert said(companion.status()).words == "Quiet: the computer has just woken up"
    play(companion, 30, 0.1, start=60 * MINUTE)
    assert companion.status().quiet is None
    # whoever leaves for a while afterwards has not slept
    play(companion, 30, None, start=90 * MINUTE)
    assert said(companion.status()).words == "No face in view"


def test_a_suggestion_called_wrong_is_withdrawn_and_what_led_to_it_forgotten() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 10.5, 0.9)
    step = companion.was_wrong(11 * MINUTE)
    assert step is not None
    assert step.stage is Stage.REST
    assert companion.status().mood.readings == 0
    assert companion.was_wrong(12 * MINUTE) is None


def _uneasy(companion: Companion, negative: float, rest: float = 0.02) -> list[Step]:
    """An hour at rest, then half an hour in which every second minute shows a face that reads so."""
    steps = play(companion, 60, rest)
    for minute in range(60, 90):
        steps += play(companion, 1, negative if minute % 2 else rest, start=minute * MINUTE)
        if companion.stage is Stage.BREAK_MESSAGE:
            break
    return steps


def test_the_more_often_it_was_wrong_the_slower_it_speaks_up_down_to_a_limit() -> None:
    shifts, answers = [0.0], ()
    companion = Companion(USUAL, 0.5)
    for _ in range(30):
        answers = (*answers, Answer(Kind.WRONG, 1.0, 0.5))
        companion.set_answers(answers, Minutes())
        shifts.append(companion.learned.shift)
    assert all(later >= before - 0.01 for before, later in itertools.pairwise(shifts))
    assert shifts[1] > 0.1
    assert 0.6 < shifts[-1] <= 2
    assert companion.learned.steepness < 1.3


def test_what_was_learned_from_answers_decides_over_a_suggestion() -> None:
    wrong = (Answer(Kind.WRONG, log_odds(0.5) + 0.5, 0.5),) * 40
    suggested = []
    for answers in ((), wrong):
        made = 0
        for negative in (0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
            companion = Companion(USUAL, 0.5)
            companion.set_answers(answers, Minutes())
            made += bool(_uneasy(companion, negative))
        suggested.append(made)
    assert 0 < suggested[1] < suggested[0]


def test_an_answer_bears_how_high_the_threshold_could_have_been() -> None:
    levels = []
    for certainty in (0.8, 0.95):
        companion = Companion(USUAL, 0.5)
        assert _uneasy(companion, certainty) != [] or certainty < 0.9
        if companion.stage is not Stage.BREAK_MESSAGE:
            continue
        for _ in range(6):
            companion.tick(companion.status().mood.time)
        answer = companion.answer_to_suggestion(right=False)
        assert (answer.kind, answer.model_threshold) == (Kind.WRONG, 0.5)
        assert answer.level is not None
        levels.append(answer.level)
    assert levels
    assert all(0 < level < 1.7 for level in levels)
    assert levels == sorted(levels)


def test_how_one_is_bears_how_far_it_was_from_a_suggestion() -> None:
    companion = Companion(USUAL, 0.5)
    companion.asked()
    assert companion.answer_to_question(Kind.GOOD).level is None  # nothing was seen
    play(companion, 30, 0.02)
    companion.asked()
    answer = companion.answer_to_question(Kind.TENSE)
    assert answer.level is not None
    assert answer.level < 0


def test_after_unwelcome_suggestions_it_is_silent_for_longer() -> None:
    companion = Companion(USUAL, 0.5)
    _uneasy(companion, 0.95)
    assert companion.stage is Stage.BREAK_MESSAGE
    companion.set_answers((), Minutes((Minute(Exercise.EYES, Outcome.WORSE, date(2026, 11, 30)),) * 6))
    begin = companion.status().mood.time
    companion.skip(begin)
    play(companion, 100, 0.02, start=begin + 10)
    assert companion.stage is Stage.REST
    companion.set_answers((), Minutes())
    play(companion, 1, 0.02, start=begin + 101 * MINUTE)
    assert companion.stage is Stage.WATCH


def test_it_speaks_up_no_more_often_a_day_than_it_may() -> None:
    twice = replace(USUAL, daily_cap=2)
    steps = play(Companion(twice, 0.5), 24 * 60, 0.99)
    assert [s.stage for s in steps].count(Stage.BREAK_MESSAGE) == 2
    companion = Companion(twice, 0.5)
    play(companion, 24 * 60, 0.99)
    words = "You had 2 suggestions today, the most you allow; more from tomorrow"
    assert said(companion.status()).words == words
    assert Stage.BREAK_MESSAGE in [s.stage for s in play(companion, 60, 0.99, start=24 * 3600)]


def test_a_day_that_comes_again_goes_on_with_its_count() -> None:
    day = [100]
    companion = Companion(replace(USUAL, daily_cap=1), 0.5, day=lambda _: day[0])
    assert len(play(companion, 86, 0.99)) == 4
    day[0] = 99  # a flight westward over midnight, or a clock that was wrong
    assert play(companion, 85, 0.99, start=86 * MINUTE) == []
    memory = companion.remembered_state(wall=1e9)
    day[0] = 98
    again = Companion(replace(USUAL, daily_cap=1), 0.5, day=lambda _: day[0])
    again.restore(memory, wall=1e9 + 3600)
    assert Stage.BREAK_MESSAGE not in [step.stage for step in play(again, 85, 0.99)]
    day[0] = 99
    assert play(again, 20, 0.99, start=85 * MINUTE) != []


def test_a_restart_forgets_neither_the_silent_time_nor_the_count_of_the_day() -> None:
    before = Companion(replace(USUAL, daily_cap=1), 0.5)
    play(before, 11, 0.9)
    memory = before.remembered_state(wall=1e9)
    after = Companion(replace(USUAL, daily_cap=1), 0.5)
    after.restore(memory, wall=1e9 + 20 * MINUTE)
    assert after.stage is Stage.REST
    assert play(after, 35, 0.9) == []
    assert [s.stage for s in play(after, 120, 0.9, start=35 * MINUTE)] == [Stage.WATCH]


def test_a_restart_does_not_end_a_pause_before_its_time() -> None:
    before = Companion(USUAL, 0.5)
    before.pause(0, until=60 * MINUTE)
    memory = before.remembered_state(wall=1e9)
    after = Companion(USUAL, 0.5)
    after.restore(memory, wall=1e9 + 50 * MINUTE)
    assert after.paused
    after.tick(9 * MINUTE)
    assert after.paused
    after.tick(11 * MINUTE)
    assert not after.paused
    late = Companion(USUAL, 0.5)
    late.restore(memory, wall=1e9 + 61 * MINUTE)
    assert not late.paused


@pytest.mark.parametrize("ahead", [26 * 3600.0, 27_095 * 3600.0, 1e300])
def test_a_pause_from_a_wrong_clock_lasts_no_longer_than_until_tomorrow(ahead: float) -> None:
    companion = Companion(USUAL, 0.5)
    companion.restore(RememberedState(paused_until=1e9 + ahead), wall=1e9)
    assert said(companion.status()).words == "Paused for about 25 hours more"
    companion.tick(24 * 3600)
    assert companion.paused
    companion.tick(25 * 3600)
    assert not companion.paused


def test_a_pause_for_good_survives_any_clock() -> None:
    companion = Companion(USUAL, 0.5)
    companion.restore(RememberedState(paused_until=math.inf), wall=1e9)
    companion.tick(1e9)
    assert companion.paused
    assert said(companion.status()).words == "Paused until you resume"


def test_a_silent_time_from_a_wrong_clock_begins_anew_and_ends_in_its_time() -> None:
    companion = Companion(USUAL, 0.5)
    companion.restore(RememberedState(silent_since=1e9 + 27_095 * 3600), wall=1e9)
    assert companion.stage is Stage.REST
    assert said(companion.status()).words == "Resting for about an hour more: you had a suggestion"
    assert companion.tick(59 * MINUTE) is None
    companion.tick(61 * MINUTE)
    assert companion.stage is Stage.WATCH


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 200), st.one_of(st.none(), st.integers(0, 10_000)))
def test_remembering_and_recalling_at_once_changes_nothing(minutes: int, pause: int | None) -> None:
    before = Companion(USUAL, 0.5)
    play(before, minutes, 0.9)
    now = before.status().mood.time
    if pause is not None:
        before.pause(now, now + pause)
    after = Companion(USUAL, 0.5, now)
    after.restore(before.remembered_state(1e9), 1e9)
    assert after.paused is (pause is not None and pause > 0)
    assert (after.stage is Stage.WATCH) is (before.stage is Stage.WATCH)


def test_closing_the_gallery_begins_the_silent_time_at_once() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 21, 0.9)
    assert companion.stage is Stage.GALLERY
    step = companion.gallery_closed(21 * MINUTE)
    assert step is not None
    assert step.stage is Stage.REST


def test_closing_a_gallery_that_the_user_opened_is_no_step() -> None:
    companion = Companion(USUAL, 0.5)
    assert companion.gallery_closed(10) is None
    assert companion.stage is Stage.WATCH


def test_after_a_hole_as_long_as_the_window_the_evidence_starts_anew() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 10.5, 0.9)
    assert companion.stage is Stage.BREAK_MESSAGE
    step = companion.add_sample(reading(8 * 3600, 0.9))
    assert step is not None
    assert step.stage is Stage.WATCH
    assert play(companion, 9, 0.9, start=8 * 3600) == []


def test_a_pause_after_the_break_message_never_brings_a_second_one_early() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 10.5, 0.9)
    companion.pause(11 * MINUTE)
    companion.resume(12 * MINUTE)
    stages = [s.stage for s in play(companion, 57, 0.9, start=12 * MINUTE)]
    assert stages == []


def test_the_status_says_in_words_what_is_going_on() -> None:
    companion = Companion(USUAL, 0.5)
    assert said(companion.status()).words == "About to take a first look"
    companion.add_sample(NoReading(1, Absence.NO_FACE))
    assert said(companion.status()).words == "No face in view"
    play(companion, 5, 0.1, start=10)
    assert said(companion.status()).words == "Getting to know today's light, ready in about 6 minutes"
    play(companion, 10, 0.1, start=310)
    assert said(companion.status()).words == "All calm"


# --- the user's own face


def resting(companion: Companion, negative: float, start: float = 0) -> None:
    """Let the companion measure a resting face that reads as `negative`."""
    companion.begin_calibration()
    for number in range(40):
        companion.add_sample(reading(start + number * 0.5, negative))
    companion.end_calibration()


def test_a_stern_resting_face_is_not_taken_for_tense_once_it_was_measured() -> None:
    companion = Companion(USUAL, 0.5)
    resting(companion, 0.7)
    assert companion.threshold > 0.8
    assert play(companion, 8 * 60, 0.7, start=30) == []
    assert play(companion, 60, 0.995, start=8 * 3600 + 30) != []


def test_whoever_does_not_want_the_baseline_is_judged_as_people_in_general() -> None:
    companion = Companion(replace(USUAL, use_resting_face=False), 0.5)
    resting(companion, 0.7)
    assert companion.threshold == pytest.approx(0.5)


def test_another_model_does_without_the_resting_face_that_this_one_saw() -> None:
    companion = Companion(USUAL, 0.5)
    resting(companion, 0.7)
    companion.configure(USUAL, 0.6)
    assert companion.threshold == pytest.approx(0.6)


def test_while_the_resting_face_is_measured_no_step_is_made_and_nothing_counts() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 9.9, 0.9)
    companion.begin_calibration()
    assert said(companion.status()).words == "Measuring your resting face"
    assert play(companion, 20, 0.9, start=9.9 * MINUTE) == []
    assert companion.calibration is not None
    assert companion.calibration.done
    assert companion.status().mood.readings <= 60


def test_a_calibration_that_is_given_up_changes_nothing() -> None:
    companion = Companion(USUAL, 0.5)
    companion.begin_calibration()
    companion.add_sample(reading(1, 0.9))
    companion.end_calibration()
    assert companion.resting_face is None
    assert companion.threshold == pytest.approx(0.5)


def learning(known: LearnedRest | None = None) -> Companion:
    """A companion that gets to know its user's face from the first look on."""
    companion = Companion(USUAL, 0.5)
    companion.set_resting_face(None, known, learn=True)
    return companion


def rest_of(companion: Companion) -> float:
    learned = companion.learned_rest
    assert learned is not None
    return learned.known.mean


def moody(companion: Companion, day: int, rest: float, moments: float, minutes: int = 8 * 60) -> None:
    """A day on which a face that reads as `rest` shows `moments` in a third of the time."""
    for number in range(minutes * 6):
        negative = moments if number % 12 < 4 else rest
        companion.add_sample(reading(day * DAY + 8 * 3600 + number * 10, negative))


def test_a_stern_face_that_was_never_measured_is_learned_on_the_first_day_and_not_taken_for_tense() -> None:
    companion = learning()
    assert companion.learned_rest is None
    assert play(companion, 2 * 60, 0.7) == []
    assert rest_of(companion) == pytest.approx(log_odds(0.7), abs=0.4)
    assert companion.threshold > 0.75


def test_a_sad_week_does_not_become_normal() -> None:
    companion = learning()
    for day in range(10):
        moody(companion, day, 0.2, 0.2, minutes=30)
    before = rest_of(companion)
    for day in range(10, 15):
        moody(companion, day, 0.2, 0.97, minutes=30)  # sad moments, and rest in between
    assert rest_of(companion) == pytest.approx(before, abs=0.2)
    for day in range(15, 20):
        moody(companion, day, 0.6, 0.6, minutes=30)  # a face that is sterner all day long
    assert before < rest_of(companion) < before + 0.5 * (log_odds(0.6) - log_odds(0.2))


def test_what_was_learned_is_taken_up_again_and_a_new_day_begins_less_sure() -> None:
    companion = learning()
    moody(companion, 0, 0.6, 0.6, minutes=120)
    learned = companion.learned_rest
    assert learned is not None
    again = learning(learned)
    assert again.learned_rest == learned
    again.add_sample(reading(DAY + 9 * 3600, 0.6))
    next_day = again.learned_rest
    assert next_day is not None
    assert next_day.day == 1
    assert next_day.known.mean == pytest.approx(learned.known.mean, abs=0.1)
    assert next_day.today.variance > learned.today.variance


def test_with_another_model_the_face_is_learned_anew_and_what_was_learned_waits_until_then() -> None:
    companion = learning()
    moody(companion, 0, 0.6, 0.6, minutes=60)
    learned = companion.learned_rest
    assert learned is not None
    again = learning(learned)
    again.configure(USUAL, 0.7)
    assert again.learned_rest == learned
    moody(again, 0, 0.6, 0.6, minutes=10)
    anew = again.learned_rest
    assert anew is not None
    assert anew.model_threshold == 0.7


def test_whoever_does_not_want_it_is_not_learned() -> None:
    companion = learning()
    companion.configure(replace(USUAL, use_resting_face=False), 0.5)
    moody(companion, 0, 0.6, 0.6, minutes=60)
    assert companion.learned_rest is None
    companion.configure(USUAL, 0.5)
    moody(companion, 1, 0.6, 0.6, minutes=60)
    assert companion.learned_rest is not None


def test_what_is_forgotten_or_somebody_else_s_is_learned_from_nothing() -> None:
    companion = learning()
    moody(companion, 0, 0.6, 0.6, minutes=60)
    companion.forget_resting_face()
    assert companion.learned_rest is None
    moody(companion, 1, 0.6, 0.6, minutes=10)
    companion.switch_person(None, learn=True)
    assert companion.learned_rest is None
    assert companion.resting_level == pytest.approx(usual_rest(0.5), abs=0.3)


def test_a_measurement_is_the_better_start_and_is_learned_on_from() -> None:
    companion = learning()
    resting(companion, 0.6)
    assert usual_rest(0.5) + 1.5 < companion.resting_level < log_odds(0.6)
    moody(companion, 0, 0.6, 0.6, minutes=120)
    assert rest_of(companion) == pytest.approx(log_odds(0.6), abs=0.3)
    assert companion.resting_face is not None


def test_wrong_answers_make_it_surer_before_it_speaks_up_and_right_ones_take_that_back() -> None:
    companion = Companion(USUAL, 0.5)
    usual = companion._escalation.policy.sure
    wrong, right = Answer(Kind.WRONG, 0.5, 0.5), Answer(Kind.RIGHT, 0.5, 0.5)
    companion.set_answers((wrong,), Minutes())
    surer = companion._escalation.policy.sure
    companion.set_answers((wrong, right, right), Minutes())
    assert usual < companion._escalation.policy.sure < surer < 1
    companion.set_answers((right,) * 30, Minutes())
    assert companion._escalation.policy.sure == usual
    assert companion.learned.shift == 0


# --- what is said, and how readily


def test_a_step_carries_its_grounds_in_numbers_and_the_message_its_words() -> None:
    step = play(Companion(USUAL, 0.5), 15, 0.9)[0]
    assert step.mood is not None
    assert step.mood.negativity > 0.9
    assert step.mood.coverage == pytest.approx(0.5, abs=0.01)
    assert step.limit == 0.2
    assert step.message == "Have a coffee break"


def test_messages_vary_and_go_on_after_a_restart() -> None:
    companion = Companion(replace(USUAL, daily_cap=0), 0.5)
    messages = [s.message for s in play(companion, 8 * 60, 0.9) if s.message]
    assert len(messages) >= 4
    assert all(earlier != later for earlier, later in itertools.pairwise(messages))
    after = Companion(replace(USUAL, daily_cap=0), 0.5)
    after.restore(companion.remembered_state(1e9), 1e9)
    assert next(s.message for s in play(after, 4 * 60, 0.9) if s.message) != messages[-1]


def test_gentle_speaks_up_later_and_less_often_and_eager_sooner() -> None:
    def first_and_count(strictness: str) -> tuple[float, int]:
        companion = Companion(replace(USUAL, strictness=strictness, daily_cap=0), 0.5)
        play(companion, 20, 0.1)
        steps = play(companion, 10 * 60, 0.9, start=20 * MINUTE)
        breaks = [s.time for s in steps if s.stage is Stage.BREAK_MESSAGE]
        return breaks[0], len(breaks)

    gentle, usual, eager = (first_and_count(name) for name in ("gentle", "usual", "eager"))
    assert gentle[0] > usual[0] > eager[0]
    assert gentle[1] < usual[1] < eager[1]


def test_a_skipped_suggestion_leads_to_silence_and_no_gallery() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 10.5, 0.9)
    step = companion.skip(11 * MINUTE)
    assert step is not None
    assert step.stage is Stage.REST
    assert "skipped" in sentence_of(step)
    assert play(companion, 55, 0.9, start=11 * MINUTE) == []
    assert companion.skip(67 * MINUTE) is None


# --- what holds for any day

days = st.lists(
    st.tuples(
        st.integers(1, 40),  # minutes
        st.sampled_from([0.05, 0.3, 0.6, 0.95, None]),  # P(negative), or nobody there
        st.sampled_from([None, None, None, Quiet.FULLSCREEN, Quiet.CALL]),
    ),
    min_size=1, max_size=20,
)  # fmt: skip
strictnesses = st.sampled_from(["gentle", "usual", "eager"])
Lived = list[tuple[Step, Quiet | None]]


def live(companion: Companion, day: list[tuple[int, float | None, Quiet | None]], start: float = 0) -> Lived:
    """A day of such spells; each step with the reason to be quiet that held then."""
    steps, now = [], start
    for minutes, negative, quiet in day:
        companion.keep_quiet(Reason(quiet) if quiet else None, now)
        steps += [(step, quiet) for step in play(companion, minutes, negative, now)]
        now += minutes * MINUTE
    return steps


@settings(max_examples=20, deadline=None)
@given(days, strictnesses)
def test_any_day_keeps_to_the_rules(
    day: list[tuple[int, float | None, Quiet | None]], strictness: str
) -> None:
    chosen = replace(USUAL, strictness=strictness, daily_cap=2)
    companion = Companion(chosen, 0.5)
    silent = companion_silence(chosen)
    steps = live(companion, day)
    assert all(quiet is None for _, quiet in steps)
    breaks = [step for step, _ in steps if step.stage is Stage.BREAK_MESSAGE]
    assert all(later.time - earlier.time >= silent for earlier, later in itertools.pairwise(breaks))
    assert len(breaks) <= 2
    for step, _ in steps:
        if step.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            assert step.mood is not None
            assert step.limit is not None
            assert step.mood.coverage >= chosen.coverage_share
            assert step.mood.negativity >= step.limit
        if step.stage is Stage.BREAK_MESSAGE:
            assert step.mood is not None
            assert step.mood.tension >= policy_from_settings(chosen).sure
            assert f"{step.mood.tension:.0%}" in why_of(step)
    assert steps == live(Companion(chosen, 0.5), day)


def companion_silence(chosen: Settings) -> float:
    return {"gentle": 90, "usual": 60, "eager": 40}[chosen.strictness] * MINUTE


@settings(max_examples=15, deadline=None)
@given(days, strictnesses)
def test_after_any_morning_lasting_negativity_is_always_noticed(
    day: list[tuple[int, float | None, Quiet | None]], strictness: str
) -> None:
    companion = Companion(replace(USUAL, strictness=strictness, daily_cap=0), 0.5)
    live(companion, day)
    now = sum(minutes for minutes, _, _ in day) * MINUTE
    companion.keep_quiet(None, now)
    # the longest silence, a follow-up and a gallery that were under way, and a whole window
    steps = play(companion, 90 + 10 + 5 + 20, 0.97, now)
    assert Stage.BREAK_MESSAGE in [step.stage for step in steps]


@settings(max_examples=15, deadline=None)
@given(days, st.integers(1, 19))
def test_a_restart_at_any_time_loses_no_silence_no_count_and_no_words(
    day: list[tuple[int, float | None, Quiet | None]], cut: int
) -> None:
    chosen = replace(USUAL, daily_cap=3)
    before = Companion(chosen, 0.5)
    morning = live(before, day[:cut])
    now = sum(minutes for minutes, _, _ in day[:cut]) * MINUTE
    after = Companion(chosen, 0.5, now)
    after.restore(before.remembered_state(1e9), 1e9)
    steps = [step for step, _ in morning + live(after, day[cut:], now)]
    breaks = [step for step in steps if step.stage is Stage.BREAK_MESSAGE]
    assert len(breaks) <= 3
    assert all(later.time - earlier.time >= 60 * MINUTE for earlier, later in itertools.pairwise(breaks))
    assert all(earlier.message != later.message for earlier, later in itertools.pairwise(breaks))


samples = st.lists(
    st.tuples(st.floats(0.1, 400), st.one_of(st.none(), st.floats(0, 1))), min_size=1, max_size=300
)


def run(gaps: list[tuple[float, float | None]]) -> list[Step]:
    companion, time, steps = Companion(USUAL, 0.5), 0.0, []
    for gap, negative in gaps:
        time += gap
        sample: Sample = NoReading(time, Absence.NO_FACE) if negative is None else reading(time, negative)
        if (step := companion.add_sample(sample)) is not None:
            steps.append(step)
    return steps


@settings(max_examples=40, deadline=None)
@given(samples)
def test_the_same_input_gives_the_same_steps(gaps: list[tuple[float, float | None]]) -> None:
    assert run(gaps) == run(gaps)


@settings(max_examples=40, deadline=None)
@given(samples)
def test_two_break_messages_are_never_closer_than_the_silent_time(
    gaps: list[tuple[float, float | None]],
) -> None:
    times = [s.time for s in run(gaps) if s.stage is Stage.BREAK_MESSAGE]
    assert all(later - earlier >= 60 * MINUTE for earlier, later in itertools.pairwise(times))


@settings(max_examples=40, deadline=None)
@given(samples)
def test_every_step_has_its_reason_and_the_gallery_only_follows_a_break_message(
    gaps: list[tuple[float, float | None]],
) -> None:
    before = Stage.WATCH
    for step in run(gaps):
        assert why_of(step)
        if step.stage is Stage.GALLERY:
            assert before is Stage.BREAK_MESSAGE
        before = step.stage


def test_a_mood_that_is_over_brings_no_suggestion_however_tense_the_window_was() -> None:
    companion = Companion(replace(USUAL, break_share=0.1), 0.5)
    companion.keep_quiet(Reason(Quiet.FULLSCREEN), 0)
    play(companion, 10, 0.9)
    play(companion, 9, 0.05, start=10 * MINUTE)
    companion.keep_quiet(None, 19 * MINUTE)
    assert companion.status().mood.negativity > 0.3
    assert play(companion, 10, 0.05, start=19 * MINUTE) == []


def test_attention_follows_tension_and_is_whole_while_a_suggestion_is_followed_up() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 5, 0.1)
    calm = companion.attention
    play(companion, 3, 0.9, start=5 * MINUTE)
    assert companion.attention > calm
    play(companion, 3, 0.9, start=8 * MINUTE)
    assert companion.stage is Stage.BREAK_MESSAGE
    assert companion.attention == 1.0
    companion.skip(12 * MINUTE)
    assert companion.attention == 0.0


# --- reminders, and answers that are taken back


def suggested(companion: Companion) -> float:
    """Tense readings until a break is suggested; the time then (s)."""
    (step,) = play(companion, 10.5, 0.9)
    assert step.stage is Stage.BREAK_MESSAGE
    return 620.0


def test_a_suggestion_that_was_put_off_comes_again_with_its_words_whatever_is_seen_meanwhile() -> None:
    companion = Companion(USUAL, 0.5)
    play(companion, 11, 0.9)
    message = companion.remembered_state(0).last_message
    later = companion.remind_later(660, 600)
    assert later is not None
    assert later.stage is Stage.REST
    assert companion.reminder_in == 600
    assert play(companion, 9.9, 0.1, start=660) == []
    assert "comes again in a moment" in said(companion.status()).words
    again = companion.tick(1260)
    assert again is not None
    assert (again.stage, again.message) == (Stage.BREAK_MESSAGE, message)
    assert companion.reminder_in is None


def test_nothing_else_is_suggested_before_and_a_reminder_counts_once_for_the_day() -> None:
    companion = Companion(replace(USUAL, rest_minutes=1), 0.5)
    start = suggested(companion)
    companion.remind_later(start, 30 * MINUTE)
    steps = play(companion, 29, 0.9, start=start + 10)
    assert steps == []
    assert companion.remembered_state(0).suggestions == 1
    assert companion.tick(start + 30 * MINUTE) is not None
    assert companion.remembered_state(0).suggestions == 1


def test_put_off_again_the_new_time_holds() -> None:
    companion = Companion(USUAL, 0.5)
    start = suggested(companion)
    companion.remind_later(start, 600)
    assert companion.remind_later(start + 60, 600) is None
    companion.add_sample(reading(start + 60, 0.1))
    assert companion.reminder_in == 600


def test_the_second_step_that_was_put_off_comes_again_as_the_second_step() -> None:
    companion = Companion(USUAL, 0.5)
    assert [step.stage for step in play(companion, 20.5, 0.9)][-1] is Stage.GALLERY
    companion.remind_later(1230, 60)
    again = companion.tick(1290)
    assert again is not None
    assert again.stage is Stage.GALLERY


def test_where_nothing_was_suggested_there_is_nothing_to_put_off() -> None:
    companion = Companion(USUAL, 0.5)
    assert companion.remind_later(0, 600) is None
    assert companion.reminder_in is None
    assert companion.tick(601) is None


@pytest.mark.parametrize("minutes", [20, 45])
def test_a_reminder_waits_for_the_end_of_a_call_but_not_for_ever(minutes: int) -> None:
    companion = Companion(USUAL, 0.5)
    start = suggested(companion)
    companion.remind_later(start, 600)
    companion.keep_quiet(Reason(Quiet.CALL, ("zoom",)), start + 60)
    for second in range(60, minutes * 60, 30):
        assert companion.tick(start + second) is None
    companion.keep_quiet(None, start + minutes * 60)
    step = companion.tick(start + minutes * 60)
    assert (step is not None) is (minutes == 20)
    assert companion.reminder_in is None


def test_whoever_answers_meanwhile_is_not_reminded() -> None:
    for answer in (Companion.was_wrong, Companion.skip):
        companion = Companion(USUAL, 0.5)
        start = suggested(companion)
        companion.remind_later(start, 600)
        answer(companion, start + 60)
        assert companion.reminder_in is None


def test_a_reminder_outlasts_a_restart_and_one_long_past_is_forgotten() -> None:
    before = Companion(USUAL, 0.5)
    start = suggested(before)
    before.remind_later(start, 600)
    state = before.remembered_state(10_000)
    for away, due in ((300, True), (600 + 31 * 60, False)):
        after = Companion(USUAL, 0.5)
        after.restore(state, 10_000 + away)
        assert (after.reminder_in is not None) is due
    soon = Companion(USUAL, 0.5)
    soon.restore(state, 10_300)
    step = soon.tick(301)
    assert step is not None
    assert (step.stage, step.message) == (Stage.BREAK_MESSAGE, state.last_message)


def test_a_reminder_is_one_of_real_time_at_any_speed() -> None:
    companion = Companion(USUAL, 0.5)
    companion.remind_later(suggested(companion), 600)
    companion.set_speed(60)
    assert companion.reminder_in == 36_000
    assert "in about 10 minutes" in said(companion.status()).words


def test_an_answer_taken_back_leaves_all_as_if_it_had_not_been_given() -> None:
    answered, silent = Companion(USUAL, 0.5), Companion(USUAL, 0.5)
    start = suggested(answered)
    suggested(silent)
    answered.was_wrong(start)
    assert answered.stage is Stage.REST
    answered.take_back_wrong(start + 1)
    assert answered.stage is Stage.BREAK_MESSAGE
    assert play(answered, 30, 0.9, start=start + 10) == play(silent, 30, 0.9, start=start + 10)


def test_an_answer_from_before_a_pause_is_taken_back_without_what_was_seen_then() -> None:
    companion = Companion(USUAL, 0.5)
    start = suggested(companion)
    companion.was_wrong(start)
    companion.pause(start + 1)
    companion.resume(start + 2)
    companion.take_back_wrong(start + 3)
    assert companion.stage is Stage.REST
    assert companion.status().mood.readings == 0
