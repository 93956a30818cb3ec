"""When somebody is busy by a calendar file, whatever zone, repetition or nonsense is in it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from moodguard.system.calendar_file import MOST_BYTES, Busy, CalendarError, busy_times, busy_until

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
# A zone that no list knows, as Outlook writes them.
ZONE = """\
BEGIN:VTIMEZONE
TZID:Somewhere/Of its own
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""


def calendar(*events: str, before: str = "") -> bytes:
    """A file with these events, each given by its lines."""
    inside = "".join(f"BEGIN:VEVENT\nUID:{n}\n{event}\nEND:VEVENT\n" for n, event in enumerate(events))
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:tests\n{before}{inside}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def found(*events: str, days: int = 1, begin: datetime = MONDAY, before: str = "") -> list[str]:
    """Begin and end of each busy time in UTC, from that day on."""
    times = busy_times(calendar(*events, before=before), begin, begin + timedelta(days=days))
    return [f"{each.begin.astimezone(UTC):%d %H:%M}-{each.end.astimezone(UTC):%H:%M}" for each in times]


@pytest.mark.parametrize(
    ("event", "times"),
    [
        ("DTSTART:20260302T140000Z\nDTEND:20260302T150000Z", ["02 14:00-15:00"]),
        ("DTSTART;TZID=Europe/Berlin:20260302T140000\nDURATION:PT45M", ["02 13:00-13:45"]),
        ("DTSTART;TZID=Pacific/Auckland:20260302T140000\nDURATION:PT1H", ["02 01:00-02:00"]),
        ("DTSTART;TZID=Somewhere/Of its own:20260302T140000\nDURATION:PT1H", ["02 11:00-12:00"]),
        ("DTSTART:20260301T220000Z\nDTEND:20260302T040000Z", ["01 22:00-04:00"]),
        ("DTSTART;VALUE=DATE:20260302\nDTEND;VALUE=DATE:20260303", []),
        ("DTSTART:20260302T140000Z\nDTEND:20260302T150000Z\nTRANSP:TRANSPARENT", []),
        ("DTSTART:20260302T140000Z\nDTEND:20260302T150000Z\nTRANSP:OPAQUE", ["02 14:00-15:00"]),
        ("DTSTART:20260302T140000Z\nDTEND:20260302T150000Z\nSTATUS:CANCELLED", []),
        ("DTSTART:20260302T140000Z", []),
        ("DTSTART:20260303T140000Z\nDTEND:20260303T150000Z", []),
    ],
)
def test_an_event_makes_busy_by_its_own_zone(event: str, times: list[str]) -> None:
    assert found(event, before=ZONE) == times


def test_a_time_without_a_zone_is_local() -> None:
    (busy,) = busy_times(
        calendar("DTSTART:20260302T140000\nDURATION:PT1H"),
        MONDAY - timedelta(days=1),
        MONDAY + timedelta(days=2),
    )
    local = datetime(2026, 3, 2, 14).astimezone()
    assert busy == Busy(local, local + timedelta(hours=1))


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        ("RRULE:FREQ=DAILY;COUNT=3", ["02 09:00-09:30", "03 09:00-09:30", "04 09:00-09:30"]),
        ("RRULE:FREQ=DAILY;UNTIL=20260303T235959Z", ["02 09:00-09:30", "03 09:00-09:30"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,TH", ["02 09:00-09:30", "05 09:00-09:30"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO,1WE", ["02 09:00-09:30", "04 09:00-09:30"]),
        ("RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260303T090000Z", ["02 09:00-09:30", "04 09:00-09:30"]),
        ("RDATE:20260305T090000Z", ["02 09:00-09:30", "05 09:00-09:30"]),
    ],
)
def test_what_repeats_makes_busy_each_time_but_where_it_is_left_out(rule: str, times: list[str]) -> None:
    assert found(f"DTSTART:20260302T090000Z\nDURATION:PT30M\n{rule}", days=5) == times


def test_one_time_that_was_moved_is_busy_where_it_is_now() -> None:
    data = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:tests\r\n"
        b"BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260302T090000Z\r\nDURATION:PT30M\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"
        b"END:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID:20260303T090000Z\r\n"
        b"DTSTART:20260303T160000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    times = busy_times(data, MONDAY, MONDAY + timedelta(days=3))
    assert [f"{each.begin:%d %H:%M}" for each in times] == ["02 09:00", "03 16:00"]


def test_what_repeats_keeps_its_local_time_when_the_clocks_change() -> None:
    event = "DTSTART;TZID=Europe/Berlin:20260327T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY"
    begin = datetime(2026, 3, 28, tzinfo=UTC)
    assert found(event, days=2, begin=begin) == ["28 08:00-09:00", "29 07:00-08:00"]


SIXTY = ",".join(map(str, range(60)))
MANY_TIMES = [f"20260302T09{minute:02}{second:02}Z" for minute in range(30) for second in range(60)]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no calendar"),
        (b"<html>not found</html>", "can't be understood"),
        (b"\xff\xfe\x00", "can't be understood"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "no calendar"),
        (b"BEGIN:VEVENT\r\nEND:VEVENT\r\n", "no calendar"),
        (b" " * (MOST_BYTES + 1), "too large"),
        (calendar("DTSTART:20260302T090000Z\nRRULE:FREQ=SECONDLY"), "more often than once a day"),
        (
            calendar("DTSTART:20260302T090000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
            "may never come true",
        ),
        (calendar(*["DTSTART:20260302T090000Z"] * 20_001), "too many events"),
        (
            calendar("DTSTART:20260302T090000Z\nDURATION:PT1S\nRDATE:" + ",".join(MANY_TIMES)),
            "too many events",
        ),
        (
            calendar(f"DTSTART:20260302T090000Z\nRRULE:FREQ=DAILY;BYMINUTE={SIXTY};BYSECOND={SIXTY}"),
            "more often than once a day",
        ),
    ],
    ids=[
        "empty",
        "a page",
        "bytes",
        "cut off",
        "an event alone",
        "huge",
        "each second",
        "never",
        "many",
        "many times",
        "each second of a day",
    ],
)
def test_what_is_no_usable_calendar_is_said_to_be_none(data: bytes, words: str) -> None:
    with pytest.raises(CalendarError, match=words):
        busy_times(data, MONDAY, MONDAY + timedelta(days=1))


@pytest.mark.parametrize(
    "broken",
    [
        "DTSTART:99999999T999999",
        "SUMMARY:no time at all",
        "DTSTART:20260302T100000Z\nRRULE:FREQ=DAILY;BYDAY=XX",
        "DTSTART:20260302T100000Z\nRRULE:FREQ=DAILY;INTERVAL=0",
        "DTSTART:20260302T100000Z\nRRULE:FREQ=DAILY;INTERVAL=-1",
        "DTSTART:19700101T100000Z\nDURATION:P36500D\nRRULE:FREQ=DAILY",
        "DTSTART:00010101T000000\nDTEND:00011231T000000",
    ],
)
def test_one_broken_event_costs_no_other(broken: str) -> None:
    assert found(broken, "DTSTART:20260302T140000Z\nDURATION:PT1H") == ["02 14:00-15:00"]


@pytest.mark.parametrize(
    ("begin", "end", "times"),
    [
        ("20260302T100000Z", "99991231T235959Z", ["02 10:00-00:00"]),
        ("00010101T000000", "99991231T235959", ["02 00:00-00:00"]),
        ("19000101T000000Z", "20260302T080000Z", ["02 00:00-08:00"]),
    ],
)
def test_what_lasts_for_ages_counts_for_the_time_that_is_asked_for(
    begin: str, end: str, times: list[str]
) -> None:
    assert found(f"DTSTART:{begin}\nDTEND:{end}") == times


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, 2, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "until"),
    [
        (at(8, 59), None),
        (at(9), at(11)),  # what follows at once belongs to it
        (at(10, 30), at(11)),
        (at(11), None),
        (at(13), at(14)),
    ],
)
def test_somebody_is_busy_until_nothing_follows(moment: datetime, until: datetime | None) -> None:
    times = (Busy(at(13), at(14)), Busy(at(9), at(10)), Busy(at(10), at(11)), Busy(at(9, 30), at(9, 45)))
    assert busy_until(times, moment) == until


def test_the_end_is_told_in_the_time_that_was_asked_by() -> None:
    times = (Busy(at(13), at(14)),)
    assert busy_until(times, at(13).astimezone(BERLIN)) == at(14)
    local = at(13).astimezone().replace(tzinfo=None)
    assert busy_until(times, local) == at(14).astimezone().replace(tzinfo=None)
