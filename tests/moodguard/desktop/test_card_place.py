"""Where a card is put: within the screen, and least in the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from moodguard.desktop.card_place import place_card

ROOM = QRect(0, 0, 1000, 800)
CARD = QSize(300, 100)
LOWER_RIGHT, UPPER_RIGHT, LOWER_LEFT, UPPER_LEFT = (700, 700), (700, 0), (0, 700), (0, 0)
CURSOR_LOWER_RIGHT = QRect(900, 750, 2, 16)

rectangles = st.builds(QRect, *(st.integers(-500, 1500) for _ in range(2)), *(st.integers(1, 2000),) * 2)


@pytest.mark.parametrize(
    ("cursor", "in_use", "where"),
    [
        (None, [], LOWER_RIGHT),
        (None, [QRect(0, 0, 1000, 800)], LOWER_RIGHT),
        (None, [QRect(500, 400, 500, 400)], UPPER_RIGHT),
        (None, [QRect(500, 0, 500, 800)], LOWER_LEFT),
        (CURSOR_LOWER_RIGHT, [], UPPER_RIGHT),
        (CURSOR_LOWER_RIGHT, [QRect(0, 0, 1000, 800)], UPPER_RIGHT),
    ],
)
def test_it_takes_the_first_corner_that_is_least_in_the_way(
    cursor: QRect | None, in_use: list[QRect], where: tuple[int, int]
) -> None:
    assert place_card(ROOM, CARD, cursor, in_use).toTuple() == where


@given(st.none() | rectangles, st.lists(rectangles, max_size=3))
def test_it_is_always_within_the_room(cursor: QRect | None, in_use: list[QRect]) -> None:
    assert ROOM.contains(QRect(place_card(ROOM, CARD, cursor, in_use), CARD))
