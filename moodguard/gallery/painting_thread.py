"""Carries out commissions to paint on a thread of its own, which gives way to everything else."""

import logging
import random
import threading
from collections.abc import Callable

from moodguard.gallery.painting_job import Outcome, PaintingJob, run_job
from moodguard.gallery.painting_store import PaintingStore
from moodguard.system.low_priority import lower_priority_of_this_thread
from moodguard.system.onnx_session import Interrupt
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

BUSY_SECONDS = 0.25  # between two questions whether others are still busy
FAULT = to_translate("New pictures can't be painted just now; the log says more.")
STOP_SECONDS = 5.0  # most steps take less, also on a slow machine


class PaintingThread:
    """Paints one job at a time. Nobody ever waits for it, but for `stop`."""

    def __init__(
        self,
        done: Callable[[Outcome], None],
        busy: Callable[[], bool] = lambda: False,
        rng: random.Random | None = None,
    ) -> None:
        """`done` is called on this thread, also where it was told to stop. `busy` says,
        from any thread, whether something goes on that must not be disturbed: it then waits.
        """
        self._done = done
        self._busy = busy
        self._rng = rng or random.Random()
        self._changed = threading.Condition()
        self._order: tuple[PaintingJob, PaintingStore] | None = None
        self._painting = False
        self._held = False
        self._stopping = False
        self._interrupt = Interrupt()  # pulled once, at the end
        self._thread: threading.Thread | None = None

    @property
    def painting(self) -> bool:
        """Whether a job waits or is under way."""
        with self._changed:
            return self._painting

    def begin(self, job: PaintingJob, painting_store: PaintingStore) -> None:
        """Carry out this job; while another one is under way, nothing happens."""
        with self._changed:
            if self._painting or self._stopping:
                return
            self._order, self._painting, self._held = (job, painting_store), True, False
            self._changed.notify_all()
            if self._thread is None:  # most days begin without painting
                # No daemon: one that is in the middle of a native step when Python ends would abort it.
                self._thread = self._started()
            if self._thread is not None:
                return
            self._order, self._painting = None, False
        self._tell(Outcome(problem=tr(FAULT)))

    def _started(self) -> threading.Thread | None:
        """The thread, which runs; None where the machine has none to give."""
        thread = threading.Thread(target=self._run, name="painter")
        try:
            thread.start()
        except RuntimeError:
            log.exception("the thread that paints can't be started")
            return None
        return thread

    def interrupt(self) -> None:
        """Stop painting: the job that is under way ends before its next step."""
        with self._changed:
            self._held = True
            self._changed.notify_all()

    def interrupt_and_wait(self) -> None:
        """As `interrupt`, and wait until nothing is written any more."""
        self.interrupt()
        with self._changed:
            if not self._changed.wait_for(lambda: not self._painting, STOP_SECONDS):
                log.warning("painting did not stop in time")

    def stop(self) -> None:
        """End the thread; a step of the painter is broken off, another one waited for a little while.

        Python itself waits for the rest of it before the program ends.
        """
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._interrupt.pull()
        if self._thread is not None:
            self._thread.join(STOP_SECONDS)
            if self._thread.is_alive():
                log.info("the thread that paints ends after its step")

    def _run(self) -> None:
        try:
            lower_priority_of_this_thread()
        except Exception:  # then it paints as it is
            log.exception("the thread that paints can't give way")
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._order is not None or self._stopping)
                order, self._order = self._order, None
                if self._stopping or order is None:
                    return
            outcome = self._carry_out(*order)
            with self._changed:
                self._painting = False
                self._changed.notify_all()
            self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        try:
            self._done(outcome)
        except Exception:  # who commissioned it may be gone; the next job is painted all the same
            log.exception("what came of painting could not be told")

    def _carry_out(self, job: PaintingJob, painting_store: PaintingStore) -> Outcome:
        try:
            return run_job(job, painting_store, self._rng, self._may_go_on, self._interrupt)
        except Exception:  # whatever it is, the app goes on with the pictures that are there
            log.exception("painting failed")
            return Outcome(problem=tr(FAULT))

    def _may_go_on(self) -> bool:
        with self._changed:
            while not (self._held or self._stopping) and self._busy():
                self._changed.wait(BUSY_SECONDS)
            return not (self._held or self._stopping)
