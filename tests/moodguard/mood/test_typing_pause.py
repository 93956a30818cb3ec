"""When a window may come: in the first pause, not in the middle of a word, and not too late."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.mood.typing_pause import LONGEST_WAIT, PauseRules, may_come

THREE_SECONDS = PauseRules(3.0)
seconds = st.floats(0, 10 * LONGEST_WAIT)


@pytest.mark.parametrize(
    ("waited", "idle", "comes"),
    [
        (0.0, 0.1, False), (10.0, 2.9, False), (10.0, 3.0, True), (0.0, 60.0, True),
        (LONGEST_WAIT - 0.1, 0.0, False), (LONGEST_WAIT, 0.0, True),
    ],
)  # fmt: skip
def test_it_comes_in_the_first_gap_or_when_it_has_waited_long_enough(
    waited: float, idle: float, comes: bool
) -> None:
    assert may_come(waited, idle, THREE_SECONDS) is comes


@given(seconds)
def test_where_nobody_can_tell_nothing_is_waited_for(waited: float) -> None:
    assert may_come(waited, None, THREE_SECONDS)


@given(seconds, seconds)
def test_without_a_gap_nothing_is_waited_for(waited: float, idle: float) -> None:
    assert may_come(waited, idle, PauseRules(0.0))


@given(seconds, seconds, st.floats(0, 60), st.floats(0, 60))
def test_what_may_come_may_still_come_after_a_longer_wait_or_pause(
    waited: float, idle: float, longer: float, more: float
) -> None:
    if may_come(waited, idle, THREE_SECONDS):
        assert may_come(waited + longer, idle + more, THREE_SECONDS)
