"""Break messages vary, by what was shown before and nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood.messages import Suggested, choose, lines_of, suggested_by
from moodguard.store.settings import Settings

texts = st.lists(st.sampled_from(["Tea", "Stretch", "Walk", " ", "Music"]), max_size=8).map("\n".join)


def shown(text: str, count: int) -> list[str]:
    words, last = [], ""
    for number in range(count):
        last = choose(text, number, last)
        words.append(last)
    return words


def test_empty_lines_and_repetitions_are_left_out() -> None:
    assert lines_of(" Tea \n\nWalk\nTea\n") == ["Tea", "Walk"]


def test_each_line_has_its_turn() -> None:
    assert shown("Tea\nWalk\nMusic", 4) == ["Tea", "Walk", "Music", "Tea"]


@settings(deadline=None)
@given(texts, st.integers(0, 20))
def test_no_message_comes_twice_in_a_row_where_there_are_two(text: str, count: int) -> None:
    if len(lines_of(text)) > 1:
        assert all(earlier != later for earlier, later in pairwise(shown(text, count)))


@settings(deadline=None)
@given(texts, texts, st.integers(0, 20))
def test_nor_when_the_messages_were_edited_in_between(before: str, after: str, number: int) -> None:
    last = choose(before, number, "")
    if len(lines_of(after)) > 1:
        assert choose(after, number + 1, last) != last


def test_there_are_several_to_begin_with_and_one_suggests_music() -> None:
    usual = lines_of(Settings().break_message)
    assert len(usual) >= 4
    assert any("music" in line for line in usual)


@pytest.mark.parametrize(
    ("message", "suggested"),
    [
        ("Have a coffee break", Suggested.DRINK),
        ("Time for a few deep breaths?", Suggested.BREATHE),
        ("Look out of the window for a moment", Suggested.LOOK_OUT),
        ("Stand up and stretch a little", Suggested.STRETCH),
        ("A glass of water, and a short walk?", Suggested.WALK),
        ("Put on a piece of music that you like", Suggested.MUSIC),
        ("Rest your eyes", Suggested.LOOK_OUT),
        ("LISTEN TO A SONG", Suggested.MUSIC),
        ("A look at some pictures?", Suggested.PICTURES),
        ("Put steam into the team", Suggested.BREAK),  # "tea" is in it, but is no word
        ("Ruf jemanden an", Suggested.BREAK),
        ("", Suggested.BREAK),
    ],
)
def test_the_words_of_a_message_say_what_it_suggests(message: str, suggested: Suggested) -> None:
    assert suggested_by(message) is suggested
