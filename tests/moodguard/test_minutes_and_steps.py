"""What the companion makes of a guided minute: no step meanwhile, and a new beginning behind it."""

from moodguard.companion import Companion
from moodguard.mood.escalation import Stage, Step
from moodguard.reading import Reading
from moodguard.store.settings import Settings
from moodguard.words.steps import sentence_of
from support.said import said

EVERY = 10.0


def play(companion: Companion, minutes: float, start: float, negative: float = 0.95) -> list[Step]:
    """Readings at an even pace from `start` (s) on; the steps that they lead to."""
    readings = [
        Reading(start + number * EVERY, {"angry": negative}, negative, 1.0)
        for number in range(round(minutes * 60 / EVERY))
    ]
    return [step for each in readings if (step := companion.add_sample(each)) is not None]


def test_while_a_minute_is_taken_no_step_is_made_however_tense() -> None:
    companion = Companion(Settings(), 0.5)
    companion.begin_minute()
    assert play(companion, 15, 0) == []
    assert companion.camera_wanted, "it goes on watching"


def test_the_state_says_that_a_minute_is_taken() -> None:
    companion = Companion(Settings(), 0.5)
    companion.begin_minute()
    play(companion, 5, 0)
    assert said(companion.status()).words == "Your guided minute is on"
    companion.end_minute(300.0)
    assert said(companion.status()).words != "Your guided minute is on"


def test_what_led_to_a_minute_of_ones_own_no_longer_counts_behind_it() -> None:
    companion = Companion(Settings(), 0.5)
    companion.begin_minute()
    play(companion, 15, 0)
    assert companion.end_minute(900.0) is None
    assert play(companion, 2, 900.0) == []
    assert [step.stage for step in play(companion, 10, 1020.0)] == [Stage.BREAK_MESSAGE]


def test_a_minute_that_was_suggested_is_followed_by_the_silent_time() -> None:
    companion = Companion(Settings(), 0.5)
    assert [step.stage for step in play(companion, 6, 0)] == [Stage.BREAK_MESSAGE]
    companion.begin_minute()
    step = companion.end_minute(400.0)
    assert step is not None
    assert step.stage is Stage.REST
    assert sentence_of(step) == "You took a minute."
    assert play(companion, 50, 400.0) == []


def test_the_silent_time_passes_in_a_minute_too() -> None:
    companion = Companion(Settings(), 0.5)
    play(companion, 6, 0)
    companion.skip(360.0)
    companion.begin_minute()
    play(companion, 70, 360.0)
    companion.end_minute(360.0 + 70 * 60)
    assert companion.tick(360.0 + 70 * 60 + 1) is not None
    assert companion.stage is Stage.WATCH
