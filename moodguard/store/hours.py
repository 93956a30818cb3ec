"""Hours of the week, as people write them."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from moodguard.store.numbers import UNSEEN, latin_digits
from moodguard.translation import to_translate, tr

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EVERY_DAY = tuple(range(len(DAYS)))
# Words for several days at once.
_DAYS_BY_NAME = {
    "daily": _EVERY_DAY, "every day": _EVERY_DAY, "everyday": _EVERY_DAY, "weekday": _EVERY_DAY[:5],
    "weekdays": _EVERY_DAY[:5], "workdays": _EVERY_DAY[:5], "weekend": _EVERY_DAY[5:],
    "weekends": _EVERY_DAY[5:],
}  # fmt: skip
_WORDS = {"noon": "12pm", "midday": "12pm", "midnight": "24:00"}
_DASHES = re.compile("[\u2010-\u2015\u2212\u301c\uff5e~]")
_TIME = r"\d{1,2}(?:[:.h]\d{2}|h)?|\d{4}"
_SPAN = re.compile(
    rf"(?:from )?(?P<from>{_TIME}) ?(?P<half>[ap]m)? ?(?:-|to|until|till) ?"
    rf"(?P<to>{_TIME}) ?(?P<other_half>[ap]m)?"
)
_LIKE = to_translate("“{part}” is not like “Mon-Fri 9:00-17:30”")


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

    def next_begin(self, moment: datetime) -> datetime | None:
        """When, after `moment` in local time, the next span begins; None where there is none."""
        begins = [
            datetime.combine(moment.date() + timedelta(days=(day - moment.weekday()) % 7 + week), start)
            for day, start, _ in self.spans
            for week in (0, 7)
        ]
        later = [begin.replace(tzinfo=moment.tzinfo) for begin in begins]
        return min((begin for begin in later if begin > moment), default=None)


def parse_hours(text: str) -> Hours:
    """Hours from words like `Mon-Fri 9:00-17:30; Sat 10-12`; an empty text means any time.

    Days before hours or behind them; hours without days hold on the days that were named last, and where none
    were, every day. Raises ValueError, in words, where a part can't be understood.
    """
    spans: list[tuple[int, time, time]] = []
    days: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()  # days of a list, like the first two of “Mon, Wed, Fri 9-17”
    part = ""
    for part in filter(None, (p.strip() for p in re.split("[;,\n\u060c\u061b\u3001]| and |&", _plain(text)))):
        names, hours = _apart(part)
        found = _days(names, part) if names else ()
        if not hours:
            waiting += found
            continue
        days = waiting + found or days or _EVERY_DAY
        waiting = ()
        start, end = _span(hours, part)
        spans.extend((day, start, end) for day in days)
    if waiting:
        raise ValueError(tr(_LIKE).format(part=part))
    return Hours(tuple(spans))


def _plain(text: str) -> str:
    """The same in small letters and Latin digits, with one kind of dash and of space."""
    digits = latin_digits(unicodedata.normalize("NFKC", UNSEEN.sub("", text)).lower())
    short = re.sub(r"\b([ap])\.?\s?m\b\.?", r"\1m", _DASHES.sub("-", digits))
    short = re.sub(r"\b(noon|midday|midnight)\b", lambda word: _WORDS[word[0]], short)
    short = re.sub(r"(?<=\d)\s?(?:o'clock|uhr)\b", "", short.replace("\u2019", "'"))
    return re.sub(r"[^\S\n]+", " ", short)


def _apart(part: str) -> tuple[str, str]:
    """Days and hours of a part, each "" where there are none. Raises ValueError where that can't be told."""
    found = re.search(r"(?:from )?\d.*\d(?: ?[aph]m?\b)?", part)
    if found is None:
        return part, ""
    before, behind = part[: found.start()].strip(" :"), part[found.end() :].strip()
    if before and behind:
        raise ValueError(tr(_LIKE).format(part=part))
    return before or behind.removeprefix("on "), found[0]


def _days(names: str, part: str) -> tuple[int, ...]:
    if names in _DAYS_BY_NAME:
        return _DAYS_BY_NAME[names]
    found: tuple[int, ...] = ()
    for name in re.split(r"\s?[+/]\s?", names):
        ends = re.fullmatch(r"([a-z]+)\.?(?:(?: ?- ?| to | until )([a-z]+)\.?)?", name)
        if ends is None:
            raise ValueError(tr(_LIKE).format(part=part))
        first = _day(ends[1])
        count = (_day(ends[2] or ends[1]) - first) % len(DAYS) + 1
        found += tuple((first + number) % len(DAYS) for number in range(count))
    return found


def _day(name: str) -> int:
    for number, day in enumerate(DAYS):
        if len(name) >= 2 and (day.startswith(name) or name.startswith(day)):
            return number
    raise ValueError(tr("“{name}” is no weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun").format(name=name))


def _span(hours: str, part: str) -> tuple[time, time]:
    found = _SPAN.fullmatch(hours)
    if found is None:
        raise ValueError(tr(_LIKE).format(part=part))
    half, other = found["half"], found["other_half"]
    starts = [_time(found["from"], each) for each in _halves(found["from"], half, other)]
    ends = [_time(found["to"], each) for each in _halves(found["to"], other, half)]
    in_order = ((start, end) for start in starts for end in ends if start < end)
    start, end = next(in_order, (starts[-1], ends[-1]))
    if start == end:
        raise ValueError(tr("“{part}” begins when it ends").format(part=part))
    return start, end


def _halves(text: str, half: str | None, other: str | None) -> tuple[str, ...]:
    """Which half of the day a time lies in, its own, or what it may be beside a time in the `other`."""
    if half or not other or not 1 <= int(re.split(r"\D", text)[0]) <= 12:
        return (half or "",)
    return other, "pm" if other == "am" else "am"


def _time(text: str, half: str | None = "") -> time:
    """A time like 9, 9:30, 9.30, 9h30 or 0930, of the `half` of the day (am or pm) where that is given."""
    numbers = [text[:2], text[2:]] if len(text) == 4 and text.isdecimal() else re.split(r"[:.h]", text)
    hour, minute = int(numbers[0]), int(numbers[1] or 0) if len(numbers) > 1 else 0
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(tr("“{text}” is no time of day").format(text=f"{text}{half}"))
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24 and minute == 0:
        return time.max
    try:
        return time(hour, minute)
    except ValueError:
        raise ValueError(tr("“{text}” is no time of day").format(text=text)) from None


def parse_time_of_day(text: str) -> time:
    """A time of day as it is typed: 14:30, 14.30, 1430, 2 pm. Raises ValueError, in words."""
    found = re.fullmatch(r"(\d{1,2}(?:[:.h]\d{2})?|\d{4})\s?(am|pm)?", _plain(text).strip())
    if found is None:
        raise ValueError(tr("“{text}” is no time of day; say it like 14:30").format(text=text.strip()))
    moment = _time(found[1], found[2])
    return time(0) if moment == time.max else moment
