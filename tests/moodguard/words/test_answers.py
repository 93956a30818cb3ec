"""What the answers amount to, and what one has changed, is said in words."""

import pytest

from moodguard.mood.answer_model import Learned
from moodguard.store.answers import Answer, Kind
from moodguard.words.answers import HARDLY_CHANGES, answers_words, effect_words


@pytest.mark.parametrize(
    ("wrong", "right", "learned", "says"),
    [
        (0, 0, Learned(), ["not yet called", "as usual"]),
        (1, 0, Learned(0.3), ["1 suggestion wrong", "none right", "somewhat tenser"]),
        (5, 2, Learned(1.3), ["5 suggestions wrong", "2 right", "much tenser"]),
        (0, 4, Learned(-0.4), ["sooner"]),
        (0, 0, Learned(1.5), ["not yet called", "much tenser"]),
        (1, 0, Learned(0.1, surer=0.7), ["as usual", "must be surer than usual"]),
        (3, 0, Learned(0.1, silence=1.4), ["peace for longer"]),
        (0, 5, Learned(0.1, silence=0.7), ["may follow each other sooner"]),
        (4, 4, Learned(0.1, guesses=0.8), ["this way and that"]),
    ],
)
def test_answers_in_words(wrong: int, right: int, learned: Learned, says: list[str]) -> None:
    answers = (Answer(Kind.WRONG),) * wrong + (Answer(Kind.RIGHT),) * right
    assert all(part in answers_words(answers, learned) for part in says)


def test_of_few_answers_it_is_not_said_that_they_say_little() -> None:
    assert "this way and that" not in answers_words((Answer(Kind.WRONG),), Learned(guesses=0.9))


@pytest.mark.parametrize(
    ("after", "says"),
    [
        (Learned(0.4), "Noted: I'll be slower to speak up."),
        (Learned(0.1), "Noted: I'll be a little slower to speak up."),
        (Learned(0.0, 0.2), "Noted: I'll be a little slower to speak up."),
        (Learned(0.1, 0.7), "Noted: I'll be slower to speak up."),
        (Learned(-0.1), "Noted: I'll speak up a little sooner."),
        (
            Learned(0.1, silence=1.2),
            "Noted: I'll be a little slower to speak up and stay silent for longer afterwards.",
        ),
        (Learned(silence=0.8), "Noted: I'll stay silent for less long afterwards."),
        (Learned(), HARDLY_CHANGES),
    ],
)
def test_what_an_answer_has_changed_in_words(after: Learned, says: str) -> None:
    assert effect_words(Learned(), after) == says
