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
    "text",
    [
        "Mon 25-26",
        "Mon 9-9",
        "Funday 9-17",
        "Mon",
        "Mon 9:99-10",
        "M 9-10",
        "9",
        "9-17-20",
        "Mon 9-17 Tue",
        "13pm-14pm",
        "0am-5pm",
        "Mon 9,30-17",
        "Mon, Tue",
        "9-17; Sat",
        "Mon 9-10 x",
        "Mo#n 9-10",
        "1-1",
        "Mon -",
        "9am-9am",
        "12345-17",
        "9:5-10",
    ],
)
def test_hours_that_make_no_sense_are_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse_hours(text)


WORKDAYS = "Mon-Fri 9:00-17:00"


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("9-17", "Mon-Sun 9:00-17:00"),
        ("9:00\u201317:30", "Mon-Sun 9:00-17:30"),
        ("9.00-17.30", "Mon-Sun 9:00-17:30"),
        ("9am-5pm", "Mon-Sun 9:00-17:00"),
        ("9 AM \u2014 5 P.M.", "Mon-Sun 9:00-17:00"),
        ("9-5pm", "Mon-Sun 9:00-17:00"),
        ("1-5pm", "Mon-Sun 13:00-17:00"),
        ("9am-5", "Mon-Sun 9:00-17:00"),
        ("9am-11", "Mon-Sun 9:00-11:00"),
        ("9am-17", "Mon-Sun 9:00-17:00"),
        ("10pm-2am", "Mon-Sun 22:00-2:00"),
        ("10-2am", "Mon-Sun 22:00-2:00"),
        ("12am-12pm", "Mon-Sun 0:00-12:00"),
        ("noon-6pm", "Mon-Sun 12:00-18:00"),
        ("8-noon", "Mon-Sun 8:00-12:00"),
        ("6pm-midnight", "Mon-Sun 18:00-24:00"),
        ("9h-17h30", "Mon-Sun 9:00-17:30"),
        ("0900-1730", "Mon-Sun 9:00-17:30"),
        ("9 Uhr - 17 Uhr", "Mon-Sun 9:00-17:00"),
        ("9 to 17", "Mon-Sun 9:00-17:00"),
        ("from 9 until 17", "Mon-Sun 9-17"),
        ("٩-١٧", "Mon-Sun 9:00-17:00"),
        ("\uff19\uff1a\uff10\uff10\u301c\uff11\uff17\uff1a\uff13\uff10", "Mon-Sun 9:00-17:30"),
        ("\u200fMon\u2013Fri\u00a09\u202f\u2013\u202f17", WORKDAYS),
        ("weekdays 9-17", WORKDAYS),
        ("9-17 Mon-Fri", WORKDAYS),
        ("9am-5pm on weekdays", WORKDAYS),
        ("MON - FRI: 9-17", WORKDAYS),
        ("Monday to Friday 9-17", WORKDAYS),
        ("Mo.-Fr. 9-17", WORKDAYS),
        ("Mon, Tue, Wed, Thu and Fri 9-17", WORKDAYS),
        ("Mon/Tue/Wed + Thu/Fri 9-17", WORKDAYS),
        ("Mon\u060c Tue 9-17\u061b Wed 9-17\u3001Thu-Fri 9-17", WORKDAYS),
        ("daily 9-17", "Mon-Sun 9:00-17:00"),
        ("weekend 10-12", "Sat-Sun 10:00-12:00"),
        ("Mon 9-12, 13-17", "Mon 9-12; Mon 13-17"),
        ("Mon 9-12; 13-17", "Mon 9-12; Mon 13-17"),
        ("Mon 9-12 and 13-17", "Mon 9-12; Mon 13-17"),
        ("9-12, 13-17", "Mon-Sun 9-12; Mon-Sun 13-17"),
    ],
)
def test_hours_are_understood_as_people_type_them(text: str, same: str) -> None:
    assert set(parse_hours(text).spans) == set(parse_hours(same).spans)


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


@pytest.mark.parametrize(
    ("text", "now", "begin"),
    [
        (
            "Mon-Fri 9-17",
            datetime(2026, 11, 23, 8, 30, tzinfo=UTC),
            datetime(2026, 11, 23, 9, tzinfo=UTC),
        ),  # Monday morning
        ("Mon-Fri 9-17", datetime(2026, 11, 23, 17, 0, tzinfo=UTC), datetime(2026, 11, 24, 9, tzinfo=UTC)),
        (
            "Mon-Fri 9-17",
            datetime(2026, 11, 27, 18, 0, tzinfo=UTC),
            datetime(2026, 11, 30, 9, tzinfo=UTC),
        ),  # over the weekend
        (
            "Mon 9-10",
            datetime(2026, 11, 23, 11, 0, tzinfo=UTC),
            datetime(2026, 11, 30, 9, tzinfo=UTC),
        ),  # a week later
        ("22-6", datetime(2026, 11, 23, 12, 0, tzinfo=UTC), datetime(2026, 11, 23, 22, tzinfo=UTC)),
        ("", datetime(2026, 11, 23, 12, 0, tzinfo=UTC), None),
    ],
)
def test_the_next_begin_is_when_it_holds_again(text: str, now: datetime, begin: datetime | None) -> None:
    hours = parse_hours(text)
    found = hours.next_begin(now)
    assert found == begin
    if found is not None:
        assert hours.hold(found)
        assert not hours.hold(found - timedelta(minutes=1))
