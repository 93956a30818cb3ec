"""What the answers amount to is said in words."""

import pytest

from moodguard.mood.answers import in_words


@pytest.mark.parametrize(
    ("wrong", "right", "shift", "says"),
    [
        (0, 0, 0.0, ["not yet called", "as usual"]),
        (1, 0, 0.3, ["one suggestion wrong", "none right", "somewhat tenser"]),
        (5, 2, 1.3, ["5 suggestions wrong", "2 suggestions right", "much tenser"]),
        (0, 4, -0.4, ["sooner"]),
        (0, 0, 1.5, ["not yet called", "much tenser"]),
    ],
)
def test_answers_in_words(wrong: int, right: int, shift: float, says: list[str]) -> None:
    assert all(part in in_words(wrong, right, shift) for part in says)
