"""Times as people say them: "until 14:30", "in about 10 minutes". Numbers and a clock in, words out."""

import math
from datetime import datetime, timedelta

from moodguard.mood.state import Times
from moodguard.translation import clock_time, date_words, number_words, to_translate, tr, weekday

MINUTE = 60.0
# A night that is nearly over belongs to the evening before: so near, no day is named.
SAME_STRETCH = timedelta(hours=6)
DAYS_OF_A_WEEK = 7
HALF_HOURS = (
    to_translate("for about one and a half hours more"),
    to_translate("for about two and a half hours more"),
    to_translate("for about three and a half hours more"),
)


def until(times: Times, end: float) -> str:
    """When something ends: "until 14:30", or "for about 5 more minutes" where no wall time is known."""
    if times.local is not None:
        return until_moment(times, times.local(end))
    return for_more(times.real(max(0.0, end - times.now)))


def until_moment(times: Times, end: datetime) -> str:
    """The same for an end in local time, which comes with its day where it isn't known when now is."""
    end = _to_the_minute(end)
    if times.local is None:
        return tr("until {weekday} {time}").format(weekday=weekday(end), time=clock_time(end))
    days = _days_ahead(end, times.local(times.now))
    if not days:
        return tr("until midnight") if _is_midnight(end) else tr("until {time}").format(time=clock_time(end))
    if days == 1:
        return tr("until {time} tomorrow").format(time=clock_time(end))
    if 0 < days <= DAYS_OF_A_WEEK:
        return tr("until {weekday} {time}").format(weekday=weekday(end), time=clock_time(end))
    return tr("until {time} on {date}").format(time=clock_time(end), date=date_words(end))


def at(times: Times, moment: float) -> str:
    """When something will be: "at 14:30", or "in about 5 minutes" where no wall time is known."""
    if times.local is None:
        return ready_in(times.real(max(0.0, moment - times.now)))
    then = _to_the_minute(times.local(moment))
    days = _days_ahead(then, times.local(times.now))
    if not days:
        return tr("at midnight") if _is_midnight(then) else tr("at {time}").format(time=clock_time(then))
    if days == 1:
        return tr("at {time} tomorrow").format(time=clock_time(then))
    if 0 < days <= DAYS_OF_A_WEEK:
        return tr("at {time} on {weekday}").format(weekday=weekday(then), time=clock_time(then))
    return tr("at {time} on {date}").format(time=clock_time(then), date=date_words(then))


def _days_ahead(moment: datetime, now: datetime) -> int:
    """On which day it is, counted from today's: 0 where the time of day alone says it."""
    days = (moment.date() - now.date()).days
    if abs(moment - now) < SAME_STRETCH or (days == 1 and _is_midnight(moment)):
        return 0
    return days


def _to_the_minute(moment: datetime) -> datetime:
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)


def _is_midnight(moment: datetime) -> bool:
    return (moment.hour, moment.minute) == (0, 0)


def for_more(seconds: float) -> str:
    """How long something still lasts, rounded: "for a moment more", "for about 10 minutes more"."""
    minutes = seconds / MINUTE
    if minutes < 0.75:
        return tr("for a moment more")
    if minutes < 1.5:
        return tr("for about a minute more")
    if minutes < 57.5:
        count = max(2, round(minutes)) if minutes < 7.5 else 5 * round(minutes / 5)
        return tr("for about %n minute(s) more", "", count)
    if minutes < 75:
        return tr("for about an hour more")
    hours = minutes / 60
    if has_half(hours):
        return tr(HALF_HOURS[int(hours) - 1])
    return tr("for about %n hour(s) more", "", round(hours))


def has_half(hours: float) -> bool:
    """Whether so many hours are told with a half: only few are."""
    return hours < 3.75 and 0.25 <= hours % 1 < 0.75


def ready_in(seconds: float) -> str:
    """How long something still takes, rounded up so that it never counts up again: "in about 2 minutes"."""
    minutes = math.ceil(seconds / MINUTE - 1e-6)
    if seconds <= MINUTE / 2:
        return tr("in a moment")
    if minutes <= 1:
        return tr("in about a minute")
    if minutes > 10:
        minutes = 5 * math.ceil(minutes / 5)
    return tr("in about %n minute(s)", "", minutes)


def exactly(seconds: float) -> str:
    """A length of time in numbers, for what stands behind "Why?": "45 s", "20 min"."""
    if seconds < 2 * MINUTE:
        return tr("{number} s", "seconds").format(number=number_words(seconds))
    decimals = 0 if seconds % MINUTE == 0 else 1
    return tr("{number} min", "minutes").format(number=number_words(seconds / MINUTE, decimals))
