"""Paints some new pictures: draws latents, has them judged, and keeps the good ones."""

import logging
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from moodguard.gallery import taste
from moodguard.gallery.album import Picture
from moodguard.gallery.canvas import Picture as Pixels
from moodguard.gallery.canvas import for_viewing
from moodguard.gallery.judge import Judge, Refused
from moodguard.gallery.painter import Painter, PainterError
from moodguard.gallery.painting_store import Bounds, PaintingStore, PaintingStoreError
from moodguard.gallery.picture_gates import Gates, GatesError, read_gates
from moodguard.gallery.proposals import Proposals
from moodguard.gallery.themes import Themes
from moodguard.gallery.upscaler import Upscaler, UpscalerError
from moodguard.picture_file.header import PictureFileError
from moodguard.picture_file.reading import read_header
from moodguard.store.taste import Answer, Learned
from moodguard.system.freed_memory import give_back_freed_memory
from moodguard.system.onnx_session import Interrupt, RunInterruptedError
from moodguard.system.regular_files import open_regular
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

BEST_OF = 8  # of so many good ones the best is kept
MOST_TRIES = 300  # for one picture: of a hundred that a painter gives, the gates may leave five
A_FEW = 4  # pictures of one job in the app
GAVE_UP = to_translate(
    "None of the last paintings was calm enough to keep, so MoodGuard rests its brush for an hour. "
    "The pictures that are there stay."
)
_SIDE = 128
_MOST_PIXELS, _MOST_BYTES = 2**24, 2**26  # far more than a painting has: a larger file is none


@dataclass(frozen=True)
class PaintingJob:
    """What to paint: `count` pictures, none of the themes in `without`, by what was `learned`.

    `shipped` are the pictures that MoodGuard ships with; `bounds` those of the store that they go to.
    `gates` is the table of what every picture has to pass; without one all do.
    `upscaler` is the model that makes them large; without it they are enlarged plainly.
    """

    count: int
    painter: Path
    shipped: Sequence[Picture]
    learned: Learned
    bounds: Bounds
    without: frozenset[str] = frozenset()
    gates: Path | None = None
    upscaler: Path | None = None


@dataclass(frozen=True)
class Outcome:
    """What came of it; `problem` says in words why it ended before its time, where something failed.

    Of those `tried`, `disturbing` did not pass the gates (`by_gate`: how many each of them refused, by what
    was wrong), `poor` and `alike` did not pass the judge. `gave_up` says in words that nothing was good.
    `flaw` says what is less good about what was painted, where all went on.
    """

    painted: int = 0
    tried: int = 0
    poor: int = 0
    alike: int = 0
    problem: str = ""
    disturbing: int = 0
    by_gate: Mapping[str, int] = field(default_factory=dict)
    gave_up: str = ""
    flaw: str = ""


def run_job(
    job: PaintingJob,
    painting_store: PaintingStore,
    rng: random.Random,
    may_go_on: Callable[[], bool],
    interrupt: Interrupt | None = None,
) -> Outcome:
    """Paint until the job is done or `may_go_on`, which is asked before each step, says no.

    `interrupt` breaks off a step of the painter that is under way.

    Never raises for a painter that is missing, foreign or broken, nor for a disk that is full or locked.
    """
    try:
        return _PaintingRun(job, painting_store, rng, may_go_on, interrupt).run()
    except RunInterruptedError:
        return Outcome()
    except PainterError as error:
        return Outcome(
            problem=tr(
                "New pictures can't be painted: {error}. Those that MoodGuard ships with are "
                "shown. Install MoodGuard again, or switch painting off in the settings."
            ).format(error=error)
        )
    except GatesError as error:
        return Outcome(
            problem=tr(
                "New pictures can't be painted, for which are calm can't be told: {error}. Those "
                "that are there are shown. Install MoodGuard again, or switch painting off in "
                "the settings."
            ).format(error=error)
        )
    except PaintingStoreError as error:
        return Outcome(problem=str(error))
    finally:
        give_back_freed_memory()


@dataclass(frozen=True)
class _Candidate:
    pixels: Pixels
    latent: tuple[float, ...]
    theme: str
    worth: float
    score: float | None


class _PaintingRun:
    """One job under way; the painter is loaded for it, and forgotten with it."""

    def __init__(
        self,
        job: PaintingJob,
        painting_store: PaintingStore,
        rng: random.Random,
        may_go_on: Callable[[], bool],
        interrupt: Interrupt | None,
    ) -> None:
        self._interrupt = interrupt
        self._job = job
        self._painting_store = painting_store
        self._rng = rng
        self._may_go_on = may_go_on
        self._tried = 0
        self._refused: Counter[Refused] = Counter()
        self._by_gate: Counter[str] = Counter()
        self._gave_up = self._flaw = ""
        self._unfit: set[str] = set()  # kept, but the gates would not let them pass now

    def run(self) -> Outcome:
        job = self._job
        self._gates = read_gates(job.gates) if job.gates is not None else Gates()
        self._painter = Painter(job.painter, interrupt=self._interrupt)
        self._hash = self._painter.sha256()
        self._proposals = Proposals(self._painter, self._hash, job.shipped, job.learned, job.without)
        self._upscaler: Upscaler | None = None
        self._prepare()
        painted = 0
        try:
            while painted < job.count and self._may_go_on():
                best = self._best()
                if best is None:  # stopped, or nothing good was found
                    break
                try:
                    pixels = for_viewing(best.pixels, upscale=self._upscaled)
                except RunInterruptedError:
                    break
                if not self._may_go_on():
                    break
                self._painting_store.add(pixels, best.latent, best.theme, self._hash, best.score)
                self._judge.hang(best.pixels)
                painted += 1
        finally:  # above all when the disk is full
            self._painting_store.trim(job.bounds, self._worth)
        log.info("painted %d of %d tried", painted, self._tried)
        return self._outcome(painted)

    def _outcome(self, painted: int) -> Outcome:
        return Outcome(
            painted,
            self._tried,
            self._refused[Refused.POOR],
            self._refused[Refused.ALIKE],
            disturbing=self._refused[Refused.DISTURBING],
            by_gate=dict(self._by_gate),
            gave_up=self._gave_up,
            flaw=self._flaw,
        )

    def _prepare(self) -> None:
        """Look at what hangs already."""
        score = self._painter.card.score
        known = [
            (pixels, one.theme) for one in self._job.shipped if (pixels := self._pixels(one)) is not None
        ]
        self._judge = Judge([pixels for pixels, _ in known], score.least if score else None, self._gates)
        self._themes = Themes(self._painter.card.themes, known)
        self._kept = self._painting_store.pictures()
        for picture in self._kept:
            pixels = self._pixels(picture)
            if pixels is not None:
                self._judge.hang(pixels)
                if self._gates.refusals(pixels):
                    self._unfit.add(picture.key)

    def _upscaled(self, pixels: Pixels) -> Pixels:
        """A painting made large; as it is where the upscaler can't be used, which is said once.

        Raises RunInterruptedError where something comes between.
        """
        path = self._job.upscaler
        if path is None or self._flaw:
            return pixels
        try:
            self._upscaler = self._upscaler or Upscaler(path, interrupt=self._interrupt)
            return self._upscaler.enlarge(pixels, self._may_go_on)
        except UpscalerError as error:
            self._flaw = tr(
                "New pictures are painted, but less clean than they could be: {error}. "
                "Install MoodGuard again, and the next ones are."
            ).format(error=error)
            return pixels

    def _pixels(self, picture: Picture) -> Pixels | None:
        """A picture from disk; None where it can't be read, or there is no time left."""
        return read_small(picture.path) if self._may_go_on() else None

    def _best(self) -> _Candidate | None:
        good: list[_Candidate] = []
        before = self._not_good_enough()
        for _ in range(MOST_TRIES):
            if len(good) == BEST_OF or not self._may_go_on():
                break
            candidate = self._try()
            if candidate is not None:
                good.append(candidate)
        else:
            if not good and self._not_good_enough() > before:
                self._gave_up = tr(GAVE_UP)
        return max(good, key=lambda one: one.worth, default=None)

    def _not_good_enough(self) -> int:
        """How many were refused by now, but for those that look like others, and for their theme."""
        return self._refused[Refused.DISTURBING] + self._refused[Refused.POOR]

    def _try(self) -> _Candidate | None:
        latent = self._proposals.draw(self._kept, self._rng)
        painted = self._painter.paint_with_scores(np.array([latent], np.float32))
        picture, scores = painted.pictures[0], painted.scores
        score = None if scores is None else float(scores[0])
        self._tried += 1
        judgement = self._judge.judge(picture, score)
        if judgement.refused is not None:
            self._refused[judgement.refused] += 1
            self._by_gate.update(judgement.disturbing)
            return None
        theme = painted.themes[0] if painted.themes else self._themes.of(picture, latent)
        if theme in self._job.without:
            return None
        return _Candidate(picture, latent, theme, judgement.worth, score)

    def _worth(self, pictures: Sequence[Picture]) -> list[float]:
        """What a kept painting is worth; those of another painter go before those of this one.

        So do those that would not pass the gates now, unless somebody likes them.
        """
        learned = self._job.learned
        worths = taste.worths(learned, pictures)
        foreign = [
            picture.painter != self._hash
            or (picture.key in self._unfit and taste.answer_to(learned, picture) is not Answer.LIKE)
            for picture in pictures
        ]
        least = min((worth for worth in worths if np.isfinite(worth)), default=0.0)
        return [
            min(worth, least - 1) if other and np.isfinite(worth) else worth
            for worth, other in zip(worths, foreign, strict=True)
        ]


def read_small(path: Path) -> Pixels | None:
    """A picture from disk, (128, 128, 3) RGB uint8: enough for judging. None where it can't be read."""
    try:
        with open_regular(path) as file:
            header = read_header(file)
            if header.pixels > _MOST_PIXELS or not header.whole:
                return None
            file.seek(0)
            data = np.frombuffer(file.read(_MOST_BYTES), np.uint8)
        found = cv2.imdecode(data, cv2.IMREAD_COLOR)
    except (OSError, PictureFileError, cv2.error):
        return None
    if found is None:
        return None
    small = cv2.resize(found, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small[:, :, ::-1]).astype(np.uint8, copy=False)
