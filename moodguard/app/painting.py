"""When new pictures are painted: a few now and then, while nobody is disturbed by it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moodguard.gallery.album import shipped_pictures
from moodguard.gallery.painting_job import A_FEW, Outcome, PaintingJob
from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.gallery.painting_thread import PaintingThread
from moodguard.gallery.picture_gates import GATES_FILE
from moodguard.gallery.taste import worths
from moodguard.mood.quiet_reasons import Quiet
from moodguard.store.settings import Settings, theme_names
from moodguard.store.taste import Learned
from moodguard.system.logging_setup import terminal_log

log = logging.getLogger(__name__)
# That the gallery is open is an obstacle, and it opens where tension lasts: when that was no file may keep.
said = terminal_log(__name__)

# In s of real time.
AFTER_START = 90.0  # the start of a session has enough to do
BETWEEN_FEW = 600.0  # while there is room for more pictures
BETWEEN_FULL = 3600.0  # once each new one takes the place of another
AFTER_PROBLEM = 3600.0
# In a call, a film or a game the processor is somebody else's. In the others nobody is there to notice.
NOT_WHILE = frozenset({Quiet.CALL, Quiet.PROGRAM, Quiet.FULLSCREEN})


@dataclass(frozen=True)
class Moment:
    """What goes on just now, as far as painting is concerned; `on_battery` is None where it can't be told."""

    paused: bool = False
    quiet: Quiet | None = None
    on_battery: bool | None = None
    looking_closely: bool = False  # the gallery is open, or a resting face is being measured
    asleep: bool = False


def why_not(settings: Settings, moment: Moment) -> str:
    """Why nothing is painted at this moment, in words; "" where it may."""
    reasons = {
        "painting is switched off": not settings.paint_by_itself,
        "MoodGuard is paused": moment.paused,
        "the computer is about to sleep": moment.asleep,
        "the computer runs on its battery": bool(moment.on_battery),
        moment.quiet.value if moment.quiet else "": moment.quiet in NOT_WHILE,
        "your face is being followed closely": moment.looking_closely,
    }
    return next((words for words, holds in reasons.items() if holds), "")


class PaintingController(QObject):
    """Commissions a few paintings now and then, and calls them off when something comes between."""

    painted = Signal(object)  # Outcome, on the thread of this object
    _finished = Signal(object)

    def __init__(
        self,
        painter: Path,
        shipped: Path,
        learned: Callable[[], Learned],
        *,
        time: Callable[[], float],
        busy: Callable[[], bool],
        parent: QObject,
        upscaler: Path | None = None,
    ) -> None:
        """`painter` is the model, `shipped` the folder of the pictures that MoodGuard ships with, and of the
        gates that new ones have to pass; `time` in s of real time; `busy` as in PaintingThread; `upscaler` is
        the model that makes paintings large.
        """
        super().__init__(parent)
        self._painter = painter
        self._upscaler = upscaler
        self._shipped = shipped
        self._learned = learned
        self._time = time
        self._due = time() + AFTER_START
        self._painting_store: PaintingStore | None = None
        self._problem = ""
        self._obstacle = ""
        self._wanted_count = 0  # paintings to keep, by the settings
        self._thread = PaintingThread(self._finished.emit, busy)
        self._finished.connect(self._accept)

    @property
    def problem(self) -> str:
        """Why the last job failed, or what is less good than it could be, in words; "" where all is well."""
        return self._problem

    @property
    def is_painting(self) -> bool:
        """Whether it is being painted."""
        return self._thread.painting

    def use_painting_store(self, painting_store: PaintingStore) -> None:
        """From now on the paintings go there."""
        self._painting_store = painting_store
        self._thread.interrupt()

    def interrupt(self) -> None:
        """Stop painting until it is due again; when this returns, nothing is written any more."""
        self._thread.interrupt_and_wait()
        self._due = self._time() + BETWEEN_FEW

    def update(self, settings: Settings, moment: Moment) -> None:
        """Begin to paint if it is time to and nothing is in the way, or stop painting."""
        obstacle = why_not(settings, moment)
        if obstacle != self._obstacle:
            self._obstacle = obstacle
            said.info("painting: %s", f"not while {obstacle}" if obstacle else "may go on")
        if not settings.paint_by_itself:
            self._problem = ""
        if settings.paintings_kept < self._wanted_count and self._painting_store is not None:
            # Whether or not there will be painting, and whether the painter can be used at all.
            self._painting_store.trim(Bounds(settings.paintings_kept), partial(worths, self._learned()))
        self._wanted_count = settings.paintings_kept
        if obstacle:
            self._thread.interrupt()
        elif self._time() >= self._due and self._painting_store is not None and not self._thread.painting:
            self._begin(settings, self._painting_store)

    def stop(self) -> None:
        """End the thread that paints."""
        self._thread.stop()

    def _begin(self, settings: Settings, painting_store: PaintingStore) -> None:
        bounds = Bounds(settings.paintings_kept)
        full = len(painting_store.paintings()) >= bounds.paintings
        self._due = self._time() + (BETWEEN_FULL if full else BETWEEN_FEW)
        without = frozenset(theme_names(settings.gallery_without))
        shipped = shipped_pictures(self._shipped)
        gates = self._shipped / GATES_FILE
        job = PaintingJob(
            A_FEW, self._painter, shipped, self._learned(), bounds, without, gates, self._upscaler
        )
        self._thread.begin(job, painting_store)

    def _accept(self, outcome: Outcome) -> None:
        problem = outcome.problem or outcome.flaw
        if problem != self._problem:
            self._problem = problem
            if problem:
                log.warning("%s", problem)
        if outcome.gave_up:
            log.info("none of %d paintings was good enough", outcome.tried)
        if outcome.problem or outcome.gave_up:
            self._due = self._time() + AFTER_PROBLEM
        self.painted.emit(outcome)
