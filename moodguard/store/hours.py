"""Hours of the week, as people write them."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(
    r"(?P<first>[a-z]+)(?:\s*-\s*(?P<last>[a-z]+))?\s+"
    r"(?P<from>\d{1,2}(?::\d{2})?)\s*-\s*(?P<to>\d{1,2}(?::\d{2})?)"
)


@dataclass(frozen=True)
class Hours:
    """Spans of the week in which MoodGuard may watch, (weekday, from, to); none at all means any time."""

    spans: tuple[tuple[int, time, time], ...] = ()

    def hold(self, moment: datetime) -> bool:
        """Whether `moment`, in local time, lies in one of the spans. A span may run past midnight."""
        if not self.spans:
            return True
        clock, today = moment.time(), moment.weekday()
        yesterday = (moment - timedelta(days=1)).weekday()
        return any(
            (day == today and start <= clock < end)
            if start < end
            else (day == today and clock >= start) or (day == yesterday and clock < end)
            for day, start, end in self.spans
        )


def parse_hours(text: str) -> Hours:
    """Hours from words like `Mon-Fri 9:00-17:30; Sat 10-12`; an empty text means any time.

    Raises ValueError, in words, where a part can't be understood.
    """
    spans: list[tuple[int, time, time]] = []
    for part in filter(None, (p.strip().lower() for p in re.split(r"[;,\n]", text))):
        found = _SPAN.fullmatch(part)
        if found is None:
            raise ValueError(f"“{part}” is not like “Mon-Fri 9:00-17:30”")
        first = _day(found["first"])
        last = _day(found["last"] or found["first"])
        start, end = _time(found["from"]), _time(found["to"])
        if start == end:
            raise ValueError(f"“{part}” begins when it ends")
        count = (last - first) % len(DAYS) + 1
        spans.extend(((first + number) % len(DAYS), start, end) for number in range(count))
    return Hours(tuple(spans))


def _day(name: str) -> int:
    for number, day in enumerate(DAYS):
        if len(name) >= 2 and (day.startswith(name) or name.startswith(day)):
            return number
    raise ValueError(f"“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun")


def _time(text: str) -> time:
    hour, _, minute = text.partition(":")
    if int(hour) == 24 and int(minute or 0) == 0:
        return time.max
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise ValueError(f"“{text}” is no time of day") from None
