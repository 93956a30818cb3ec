"""The history: notes each minute and what happens, shows it on its page and on "Now", and has it erased."""

import logging
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.history_output import try_overview, write_out, write_table
from moodguard.app.history_thread import HistoryThread, Told
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.app.watching import WatchingController
from moodguard.companion import Companion
from moodguard.desktop.page_names import HISTORY, NOW
from moodguard.gallery.curator import Credit
from moodguard.mood.escalation import Step
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.answers import Answer, Kind
from moodguard.store.history.records import (
    MINUTES_A_DAY,
    AnswerCode,
    BreakCode,
    CameraDid,
    EventRow,
    FeelingCode,
    Happened,
    MinuteRow,
    StepCode,
    WhyQuiet,
    first_minute_of,
)
from moodguard.store.minutes import Exercise, Outcome
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.history.page import HistoryPage
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.now_page import NowPage
    from moodguard.store.history.days import Overview

log = logging.getLogger(__name__)

PRUNE_MINUTES = 60
ANSWERS = {
    Kind.RIGHT: (Happened.ANSWER, AnswerCode.RIGHT),
    Kind.WRONG: (Happened.ANSWER, AnswerCode.WRONG),
    Kind.GOOD: (Happened.FEELING, FeelingCode.GOOD),
    Kind.SO_SO: (Happened.FEELING, FeelingCode.SO_SO),
    Kind.TENSE: (Happened.FEELING, FeelingCode.TENSE),
}
OUTCOMES = {Outcome.BETTER: 1.0, Outcome.SAME: 0.0, Outcome.WORSE: -1.0}


class HistoryController(QObject):
    """Notes nothing of a demo or a recording, before the user's yes, or where they want nothing kept.

    The file is another thread's: nobody here waits for a disk.
    """

    changed = Signal()  # what is wrong with the history is another thing
    _told = Signal(object)  # Told
    _read = Signal(object, str)  # Overview or None, and in words why it can't be read
    _done = Signal(str)  # what the user asked for is done, or what went wrong, in words

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        remembered: RememberedStateController,
        settings: SettingsController,
        *,
        watching: WatchingController,
        local_time: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        """`local_time` is that of the wall: a minute of the history is one of it."""
        super().__init__(parent)
        self._companion = companion
        self._active_profile = active_profile
        self._remembered = remembered
        self._settings = settings
        self._watching = watching
        self._local_time = local_time
        self._minute = self._now()[0] // 60
        self._pruned: int | None = None  # the minute of the last time
        self._noted: list[tuple[Answer, EventRow]] = []  # those of this run, which may be taken back
        self._shown = self._opened = 0  # pictures of this visit, and when it began (s)
        self._seen: Overview | None = None
        self._asked = self._stale = False  # a read is under way; what it finds is old already
        self._page: HistoryPage | None = None
        self._now_page: NowPage | None = None
        self._last = Told()
        self._told.connect(self._take_told)
        self._read.connect(self._show)
        self._done.connect(self._say_done)
        self._thread = HistoryThread(self._told.emit)
        settings.dialog_created.connect(self._connect_dialog)
        self.use_profile()

    @property
    def problem(self) -> str:
        """What is wrong with the history, in words; "" for nothing."""
        return " ".join(filter(None, (self._last.problem, self._last.note)))

    @property
    def enabled(self) -> bool:
        """Whether what happens now is noted."""
        wanted = self._active_profile.settings.history_weeks > 0
        return wanted and self._remembered.enabled and self._watching.consented

    # --- what happens

    def tick(self) -> None:
        """Note the minute before, once a new one has begun."""
        seconds, ahead = self._now()
        minute = seconds // 60
        if minute == self._minute:
            return
        self._minute = minute
        if self.enabled:
            self._thread.write(self._row(minute - 1, ahead))
        self._prune(minute + ahead)
        self.refresh()

    def note_step(self, step: Step) -> None:
        """A step was shown."""
        self._note(Happened.STEP, StepCode[step.stage.name])

    def note_said(self, said: object) -> None:
        """The user has answered; how a minute was is noted with the minute."""
        if isinstance(said, Answer) and (event := self._note(*ANSWERS[said.kind])) is not None:
            self._noted.append((said, event))

    def note_taken_back(self, said: object) -> None:
        """That answer was a slip."""
        for place in reversed(range(len(self._noted))):
            if self._noted[place][0] == said:
                self._thread.take_back(self._noted.pop(place)[1])
                return

    def note_declined(self, later: bool) -> None:
        """The user has skipped a suggestion, or put it off."""
        self._note(Happened.ANSWER, AnswerCode.LATER if later else AnswerCode.SKIPPED)

    def note_break(self, exercise: Exercise, outcome: Outcome | None, seconds: float) -> None:
        """The user has taken a guided minute, and said how it was, or nothing."""
        number = None if outcome is None else OUTCOMES[outcome]
        self._note(Happened.BREAK, BreakCode[exercise.name], number, seconds)

    def note_credits(self, credits_: Iterable[Credit]) -> None:
        """So much calmer the user looked with these pictures."""
        for credit in credits_:
            self._note(Happened.PICTURE, credit.whose, round(credit.lift, 3), credit.seconds)

    def gallery_opened(self) -> None:
        """The gallery was opened."""
        self._shown, self._opened = 0, self._now()[0]

    def picture_shown(self, path: object) -> None:
        """The user has turned to a picture there, or (None) to none."""
        self._shown += path is not None

    def gallery_closed(self) -> None:
        """The gallery was closed."""
        if self._shown:
            lasted = max(0, self._now()[0] - self._opened)
            self._note(Happened.GALLERY, 1, float(self._shown), float(lasted))
        self._shown = 0

    # --- whose history, and its end

    def use_profile(self) -> None:
        """Note what happens for the profile that is in use now."""
        self._noted, self._pruned, self._seen, self._last = [], None, None, Told()
        self._thread.use(self._active_profile.profile.history_file)
        self.refresh()

    def let_go(self) -> None:
        """Wait until all is in the file, and the file is closed: it will be copied or taken away."""
        if not self._thread.let_go():
            log.warning("the history is still open")

    def forget(self) -> None:
        """The file will be taken away: nothing is to be written to it any more."""
        self._noted = []
        self._thread.forget()
        self.let_go()

    def forget_answers(self) -> None:
        """The user wants that nothing is kept of what they have said."""
        self._noted = []
        self._thread.change(lambda file: file.forget_answers(), self._tell_trouble)

    def stop(self) -> None:
        """At the end: write what waits, and close the file."""
        self._thread.stop()

    # --- showing

    def serve_now(self, page: "NowPage") -> None:
        """Show today's band on this page from now on."""
        self._now_page = page
        self.refresh()

    def forget_window(self) -> None:
        """The pages go, and the next ones are made anew, as in another language."""
        self._page = self._now_page = None

    def refresh(self) -> None:
        """Show what is known now, where somebody can see it."""
        window = self._settings.dialog
        if window is None or not window.isVisible() or window.shown_page not in (NOW, HISTORY):
            return
        if self._asked:
            self._stale = True
            return
        self._asked, self._stale = True, False
        path, today = self._active_profile.profile.history_file, self._local_time().date()
        self._thread.do(lambda: self._read.emit(*try_overview(path, today)))

    def _show(self, seen: "Overview | None", problem: str) -> None:
        self._asked = False
        self._seen = seen
        keeps = self._active_profile.settings.history_weeks > 0
        if self._now_page is not None:
            self._now_page.show_today(seen.days[-1] if seen is not None and seen.since is not None else None)
        if self._page is not None and seen is not None:
            self._page.show_overview(seen, keeps=keeps, demo=self._watching.is_demo)
        if self._page is not None and problem:
            self._page.note(problem)
        if self._stale:
            self.refresh()

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.history_made.connect(self._connect_page)
        dialog.turned.connect(lambda page: self.refresh() if page in (NOW, HISTORY) else None)

    def _connect_page(self, page: "HistoryPage") -> None:
        self._page = page
        page.erase_requested.connect(self._erase)
        page.table_requested.connect(self._write_table)
        page.picture_requested.connect(self._write_picture)

    # --- what the user wants

    def _erase(self, first: date | None, last: date | None) -> None:
        """Erase from one day to another one, both included; None for all before or behind."""
        since = None if first is None else first_minute_of(first)
        until = None if last is None else first_minute_of(last) + MINUTES_A_DAY
        self._noted = []
        self._thread.erase(since, until, lambda problem: self._done.emit(problem or tr("It was erased.")))

    def _write_table(self, target: Path) -> None:
        path = self._active_profile.profile.history_file
        self._thread.do(lambda: self._done.emit(write_table(path, target)))

    def _write_picture(self, target: Path, png: bytes) -> None:
        self._thread.do(lambda: self._done.emit(write_out(png, target)))

    def _say_done(self, words: str) -> None:
        if self._page is not None:
            self._page.note(words)
        self.refresh()

    def _take_told(self, told: Told) -> None:
        self._last = told
        self.changed.emit()

    def _tell_trouble(self, words: str) -> None:
        if words:
            self._done.emit(words)

    # --- within

    def _note(
        self, kind: Happened, detail: int, number: float | None = None, seconds: float | None = None
    ) -> EventRow | None:
        if not self.enabled:
            return None
        time, ahead = self._now()
        event = EventRow(
            time, ahead, kind, int(detail), number, None if seconds is None else round(seconds, 1)
        )
        self._thread.write(event)
        return event

    def _row(self, minute: int, ahead: int) -> MinuteRow:
        camera, quiet = self._camera(), self._companion.status().quiet
        code = None if quiet is None else getattr(WhyQuiet, quiet.quiet.name, WhyQuiet.OTHER)
        if camera in (CameraDid.PAUSED, CameraDid.QUIET):  # what was seen last says nothing of now
            return MinuteRow(minute, ahead, None, 0.0, camera, code)
        mood = self._companion.mood_of_the_last(60.0)
        tense = round(mood.negativity, 3) if mood.coverage else None
        return MinuteRow(minute, ahead, tense, round(mood.coverage, 3), camera, code)

    def _camera(self) -> CameraDid:
        status = self._companion.status()
        if status.paused:
            return CameraDid.PAUSED
        if not self._companion.camera_wanted or self._watching.asleep:
            return CameraDid.QUIET
        if self._watching.camera_missing:
            return CameraDid.MISSING
        return CameraDid.FAILED if self._watching.failure else CameraDid.WATCHED

    def _prune(self, local_minute: int) -> None:
        """Erase what is older than the user wants, day by day."""
        if not self._remembered.enabled:
            return
        if self._pruned is not None and abs(local_minute - self._pruned) < PRUNE_MINUTES:
            return
        self._pruned = local_minute
        weeks, today = self._active_profile.settings.history_weeks, self._local_time().date()
        first = today - timedelta(weeks=weeks) if weeks else today + timedelta(days=2)
        before = first_minute_of(first)
        self._thread.change(lambda file: file.prune(before), self._tell_trouble)

    def _now(self) -> tuple[int, int]:
        """The time in s since 1970, and by how many minutes local time is ahead of UTC."""
        local = self._local_time().astimezone()
        ahead = local.utcoffset() or timedelta()
        return int(local.timestamp()), round(ahead.total_seconds() / 60)
