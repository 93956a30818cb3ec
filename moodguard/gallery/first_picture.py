"""Which picture a gallery begins with: one that has proved good, and for who is new the best by hand.

The first picture is what most visits are about, so it is never by lot; what is uncertain is tried behind it.
"""

import functools
import logging
import math
from collections.abc import Sequence
from pathlib import Path

from moodguard.gallery.album import Picture, stamp
from moodguard.gallery.taste import ANSWER_LIFTS, ANSWER_WORTH, LIFT_SPREAD
from moodguard.store.taste import Answer, Known, Learned
from moodguard.system.regular_files import read_regular

log = logging.getLogger(__name__)

BEST_FILE = "first.txt"
_MOST_BYTES = 64 * 1024
_IN_TURN = 3  # of what has proved good; the same one each time would soon be looked at no more
# How sure (spreads of its mean) it must be that a picture calms before it counts as proven.
_PROVEN = 1.5
_USUAL = 1.0  # what one lift's worth of doubt weighs against what was seen


def best_pictures(folder: Path) -> tuple[Path, ...]:
    """The pictures of the shipped `folder` that were chosen by hand for a first visit, the best first.

    The file names them one a line; that there is no such picture does no harm. None where there is no file.
    """
    return _best_pictures(folder, stamp(folder / BEST_FILE))


@functools.lru_cache(maxsize=2)
def _best_pictures(folder: Path, _stamp: tuple[int, int] | None) -> tuple[Path, ...]:
    try:
        words = read_regular(folder / BEST_FILE, _MOST_BYTES).decode("utf-8", errors="replace")
    except FileNotFoundError:
        return ()
    except OSError as error:
        log.warning("%s can't be read and is left out: %s", folder / BEST_FILE, error)
        return ()
    return tuple(folder / line.strip() for line in words.splitlines() if line.strip())


def first_picture(
    learned: Learned, pictures: Sequence[Picture], best: Sequence[Path], visit: int
) -> Picture | None:
    """The picture to begin the gallery's `visit` with, counted from 0; None only where there are none.

    Of `pictures`, which are all wanted: one of the few that have proved best, in turn; else one of `best`, in
    turn; else simply the first.
    """
    known = [(proof(learned.pictures.get(picture.key)), picture) for picture in pictures]
    proven = sorted((one for one in known if one[0] > 0), key=lambda one: -one[0])[:_IN_TURN]
    if proven:
        return proven[visit % len(proven)][1]
    by_path = {picture.path: picture for picture in pictures}
    chosen = [by_path[path] for path in best if path in by_path]
    if chosen:
        return chosen[visit % len(chosen)]
    return pictures[0] if pictures else None


def proof(known: Known | None) -> float:
    """How good (log-odds, cautiously) what is known proves a picture to be; 0 where it proves nothing."""
    if known is None or known.answer is Answer.NOT_FOR_ME:
        return 0.0
    extra = ANSWER_LIFTS / LIFT_SPREAD**2 if known.answer is Answer.LIKE else 0.0
    weight, total = known.weight + extra, known.total + extra * ANSWER_WORTH
    if weight <= 0 or total < _PROVEN * math.sqrt(weight):
        return 0.0
    return total / (weight + _USUAL)
