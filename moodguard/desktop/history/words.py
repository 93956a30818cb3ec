"""What the page of the history says: states, lengths of time, days, and one humble sentence a week."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

from moodguard.store.history.days import Day, DayPart, DaySum, Helped, MarkKind, Span, State, WeekSaid
from moodguard.store.history.records import MINUTES_A_DAY, BreakCode
from moodguard.translation import tr

LEAST_SEEN = 30  # minutes of a day, to say how it was
FEW = 3  # times, of which chance decides more than anything else


def state_name(state: State) -> str:
    """For the legend."""
    return {
        State.CALM: tr("Calm"),
        State.TENSE: tr("Tense"),
        State.NOT_SEEN: tr("Not seen"),
        State.PAUSED: tr("Paused"),
        State.CALL: tr("Call", "legend: camera or microphone were in use"),
    }[state]


def span_words(span: Span) -> str:
    """One stretch of a day."""
    sentence = {
        State.CALM: tr("{begin} to {end}: you looked calm."),
        State.TENSE: tr("{begin} to {end}: you looked tense."),
        State.NOT_SEEN: tr("{begin} to {end}: you were not seen."),
        State.PAUSED: tr("{begin} to {end}: MoodGuard was paused."),
        State.CALL: tr("{begin} to {end}: you were in a call, and the camera was off."),
    }[span.state]
    return sentence.format(begin=clock(span.begin), end=clock(span.end))


def day_words(day: Day) -> str:
    """A day in short."""
    seen, tense = day.minutes(State.CALM, State.TENSE), day.minutes(State.TENSE)
    parts = [_seen_words(seen, tense)]
    if suggestions := day.count(MarkKind.SUGGESTION):
        parts.append(tr("%n suggestion(s).", "", suggestions))
    if breaks := day.count(MarkKind.BREAK):
        parts.append(tr("%n break(s).", "", breaks))
    return " ".join(parts)


def cell_words(day: date, found: DaySum | None) -> str:
    """A day of the twelve weeks."""
    if found is None or not found.seen:
        return tr("{day}: nothing was noted.").format(day=day_name(day))
    if found.seen < LEAST_SEEN:
        return tr("{day}: seen for {seen}, too short to say more.").format(
            day=day_name(day), seen=length(found.seen)
        )
    if not found.tense:
        return tr("{day}: seen for {seen}, calm all the time.").format(
            day=day_name(day), seen=length(found.seen)
        )
    return tr("{day}: seen for {seen}, and for {tense} of that you looked tense.").format(
        day=day_name(day), seen=length(found.seen), tense=length(found.tense)
    )


def week_words(week: WeekSaid) -> str:
    """One sentence about a week, or two: what stood out, and whether breaks helped."""
    return " ".join(filter(None, (_tensest_words(week), _breaks_words(week))))


def no_week_words(today: date, since: date | None) -> str:
    """What stands there before there is a week to speak of."""
    if since is None:
        return tr("Once MoodGuard has watched for a minute, your day begins to show here.")
    monday = QDate(today.year, today.month, today.day).addDays(7 - today.weekday())
    return tr("A sentence about your week will stand here from {day} on, if enough was seen by then.").format(
        day=QLocale().toString(monday, QLocale.FormatType.LongFormat)
    )


def helped_name(what: BreakCode | None) -> str:
    """What may have helped."""
    if what is None:
        return tr("Pictures")
    return {
        BreakCode.BREATHING: tr("Breathing"),
        BreakCode.EYES: tr("Rest for the eyes"),
        BreakCode.STRETCH: tr("Stretching"),
        BreakCode.TIMER: tr("A short break"),
    }[what]


def helped_words(found: Helped) -> str:
    """How often it did."""
    if found.what is None:
        words = tr("You looked calmer with {helped} of %n picture(s).", "", found.known)
    else:
        words = tr("You felt better after {helped} of %n time(s).", "", found.known)
    few = " " + tr("That is few, so far.") if found.known < FEW else ""
    return words.format(helped=found.helped) + few


def length(minutes: int) -> str:
    """So many minutes, in hours where there are any."""
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    if minutes % 60 == 0:
        return tr("{hours} h").format(hours=minutes // 60)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def today_words(day: Day) -> str:
    """What there is of today, in one sentence."""
    return day_words(day) if day.spans else tr("Nothing of today was noted yet.")


def clock(minute: int) -> str:
    """A minute of the day as the user's system writes it."""
    found = time(*divmod(minute % MINUTES_A_DAY, 60))
    return QLocale().toString(QTime(found.hour, found.minute), QLocale.FormatType.ShortFormat)


def day_name(day: date) -> str:
    """A day with its weekday, in full."""
    return QLocale().toString(_qt(day), QLocale.FormatType.LongFormat)


def weekday_name(day: date, *, short: bool = False) -> str:
    """The name of its weekday."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day.isoweekday(), form)


def month_name(day: date) -> str:
    """The name of its month, in short."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def _seen_words(seen: int, tense: int) -> str:
    if not seen:
        return tr("You were not seen yet.")
    if not tense:
        return tr("You were seen for {seen}, and looked calm.").format(seen=length(seen))
    return tr("You were seen for {seen}, and looked tense for {tense} of that.").format(
        seen=length(seen), tense=length(tense)
    )


def _tensest_words(week: WeekSaid) -> str:
    if week.tensest is None:
        return tr("Last week no time of the day stood out.")
    day, part = week.tensest
    sentence = {
        DayPart.MORNING: tr("Last week you looked tense most on {day} morning."),
        DayPart.AFTER_LUNCH: tr("Last week you looked tense most on {day} after lunch."),
        DayPart.AFTERNOON: tr("Last week you looked tense most on {day} afternoon."),
        DayPart.EVENING: tr("Last week you looked tense most on {day} evening."),
        DayPart.NIGHT: tr("Last week you looked tense most on {day} night."),
    }[part]
    return sentence.format(day=weekday_name(day))


def _breaks_words(week: WeekSaid) -> str:
    if not week.breaks:
        return ""
    if not week.helped:
        return tr("Of %n break(s) none helped, you said.", "", week.breaks)
    return tr("{helped} of %n break(s) helped, you said.", "", week.breaks).format(helped=week.helped)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
