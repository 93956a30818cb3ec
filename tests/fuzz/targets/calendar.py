"""A calendar file (.ics)."""

from datetime import UTC, datetime, timedelta

from moodguard.system.calendar_file import CalendarError, busy_times, busy_until

RIGHT: tuple[type[Exception], ...] = (CalendarError,)
_HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
_TAIL = b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
SEEDS = (
    _HEAD + b"DTSTART:20260302T140000Z\r\nDTEND:20260302T150000Z" + _TAIL,
    _HEAD
    + b"DTSTART;TZID=Europe/Berlin:20260302T140000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU"
    + _TAIL,
    _HEAD
    + b"DTSTART:20260227T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=9\r\nEXDATE:20260302T090000"
    + _TAIL,
    _HEAD + b"DTSTART;VALUE=DATE:20260302\r\nTRANSP:OPAQUE" + _TAIL,
)
BEGIN = datetime(2026, 3, 2, tzinfo=UTC)
END = BEGIN + timedelta(days=2)


def run(data: bytes) -> None:
    """When somebody is busy by it."""
    times = busy_times(data, BEGIN, END)
    for busy in times:
        assert busy.begin < busy.end
        assert busy.begin.tzinfo is not None
        until = busy_until(times, busy.begin)
        assert until is not None
        assert until >= busy.end
