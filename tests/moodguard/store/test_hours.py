"""Hours of the week are read as people write them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.hours import Hours, parse_hours

MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        (
            "Mon-Fri 9:00-17:30",
            ["2026-11-23 09:00", "2026-11-27 17:29"],
            ["2026-11-23 17:30", "2026-11-28 12:00"],
        ),
        ("Sat 10-12; Mon 8-9", ["2026-11-28 11:00", "2026-11-23 08:30"], ["2026-11-28 08:30"]),
        ("Fri-Mon 0-24", ["2026-11-27 23:59", "2026-11-23 00:00"], ["2026-11-24 12:00"]),
        (
            "Sun 22:00-02:00",
            ["2026-11-29 23:00", "2026-11-30 01:59"],
            ["2026-11-29 01:00", "2026-11-30 02:00"],
        ),
        ("monday 9-10", ["2026-11-23 09:30"], ["2026-11-23 10:30"]),
        ("", ["2026-11-28 03:00"], []),
    ],
)
def test_hours_hold_as_they_read(text: str, inside: list[str], outside: list[str]) -> None:
    hours = parse_hours(text)
    assert all(hours.hold(datetime.fromisoformat(moment)) for moment in inside)
    assert not any(hours.hold(datetime.fromisoformat(moment)) for moment in outside)


@pytest.mark.parametrize(
    "text", ["9-17", "Mon 25-26", "Mon 9-9", "Funday 9-17", "Mon", "Mon 9:99-10", "M 9-10"]
)
def test_hours_that_make_no_sense_are_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse_hours(text)


@given(st.text(max_size=40))
def test_any_text_is_either_understood_or_refused_in_words(text: str) -> None:
    understood, words = None, ""
    try:
        understood = parse_hours(text)
    except ValueError as error:
        words = str(error)
    assert isinstance(understood, Hours) or "“" in words


@given(st.integers(0, 23), st.integers(1, 23), st.integers(0, 60 * 24 * 7))
def test_a_span_on_every_day_holds_for_its_length_each_day(start: int, length: int, minute: int) -> None:
    hours = parse_hours(f"Mon-Sun {start}-{(start + length) % 24}")
    moment = MONDAY_NOON + timedelta(minutes=minute)
    assert hours.hold(moment) is ((moment.hour - start) % 24 < length)
