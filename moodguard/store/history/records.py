"""What a history holds: minutes and events, as numbers alone. No number of a code is ever used anew."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

_BEGIN = datetime(1970, 1, 1)  # noqa: DTZ001 - local time is counted from the same day
MINUTES_A_DAY = 24 * 60
# A minute counts as seen from this share of it on, and as tense from this P(tense) on.
SEEN_FROM, TENSE_FROM = 0.25, 0.5


class CameraDid(IntEnum):
    """What the camera did in a minute."""

    WATCHED = 1
    PAUSED = 2
    QUIET = 3  # closed for one of the reasons below
    MISSING = 4  # none was found
    FAILED = 5  # it is there, and gave no picture


class WhyQuiet(IntEnum):
    """Why MoodGuard kept quiet; the names are those of `moodguard.mood.quiet_reasons.Quiet`."""

    OTHER = 0
    SCHEDULE = 1
    LOCKED = 2
    AWAY = 3
    CALL = 4
    FULLSCREEN = 5
    DO_NOT_DISTURB = 6
    UNSURE = 7
    RESUMED = 8
    PROGRAM = 9
    BUSY = 10


PAUSES = (WhyQuiet.PROGRAM, WhyQuiet.BUSY)  # that the user has set up: they are shown as pauses


class Happened(IntEnum):
    """What an event is about. Each has codes of its own as `detail`."""

    STEP = 1  # a StepCode
    ANSWER = 2  # an AnswerCode: what was said of a suggestion
    FEELING = 3  # a FeelingCode: how the user says they are
    BREAK = 4  # a BreakCode; `number` is what was said of it: 1 better, 0 the same, -1 worse
    PICTURE = 5  # a PictureCode; `number` is its lift
    GALLERY = 6  # a visit, always 1; `number` is how many pictures were shown


class StepCode(IntEnum):
    """A step that MoodGuard made; the names are those of `moodguard.mood.escalation.Stage`."""

    WATCH = 1
    BREAK_MESSAGE = 2
    GALLERY = 3
    REST = 4


SUGGESTIONS = (StepCode.BREAK_MESSAGE, StepCode.GALLERY)


class AnswerCode(IntEnum):
    """What the user did with a suggestion."""

    RIGHT = 1
    WRONG = 2
    SKIPPED = 3
    LATER = 4


class FeelingCode(IntEnum):
    """How the user says they are."""

    GOOD = 1
    SO_SO = 2
    TENSE = 3


class BreakCode(IntEnum):
    """What a guided minute was; the names are those of `moodguard.store.minutes.Exercise`."""

    BREATHING = 1
    EYES = 2
    STRETCH = 3
    TIMER = 4


class PictureCode(IntEnum):
    """Whose a picture was; which one it was is not in the history."""

    SHIPPED = 1
    PAINTED = 2
    OWN = 3


DETAILS: dict[Happened, type[IntEnum] | None] = {
    Happened.STEP: StepCode,
    Happened.ANSWER: AnswerCode,
    Happened.FEELING: FeelingCode,
    Happened.BREAK: BreakCode,
    Happened.PICTURE: PictureCode,
    Happened.GALLERY: None,
}


@dataclass(frozen=True, slots=True)
class MinuteRow:
    """One minute. `minute` counts minutes since 1970 (UTC), `ahead` those that local time was ahead of UTC.

    `tense` is P(tense) (0..1) over what of the minute was seen, None where nothing was; `coverage` is how
    much of it was seen (0..1).
    """

    minute: int
    ahead: int
    tense: float | None
    coverage: float
    camera: CameraDid
    quiet: WhyQuiet | None = None

    @property
    def begin(self) -> datetime:
        """When it began, by the local time that held then."""
        return local_minute(self.minute + self.ahead)


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something that happened. `time` counts s since 1970 (UTC), `ahead` is as in `MinuteRow`.

    What `detail`, `number` and `seconds` mean depends on `kind`; None where there is no such number.
    """

    time: int
    ahead: int
    kind: Happened
    detail: int
    number: float | None = None
    seconds: float | None = None

    @property
    def moment(self) -> datetime:
        """When it was, by the local time that held then."""
        return _BEGIN + timedelta(seconds=self.time + 60 * self.ahead)


def local_minute(count: int) -> datetime:
    """Local time, from so many minutes since the beginning of 1970 by the local clock."""
    return _BEGIN + timedelta(minutes=count)


def first_minute_of(day: date) -> int:
    """The first minute of a day, counted by the local clock as in `local_minute`."""
    return (day - _BEGIN.date()).days * MINUTES_A_DAY
