"""Where the paintings that MoodGuard made for its user are kept: a folder that never grows beyond its bounds.

Each painting is two files of one name: the picture, and a JSON with all that is needed to paint it again.
"""

import contextlib
import dataclasses
import json
import logging
import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2

from moodguard.gallery.album import Picture, painting_key, told_picture
from moodguard.gallery.canvas import Picture as Pixels
from moodguard.store.json_file import NONSENSE, is_later
from moodguard.store.json_text import decode
from moodguard.store.json_values import Checked, fields_of, in_words, number
from moodguard.system.private_files import write_private
from moodguard.system.regular_files import read_regular
from moodguard.translation import tr

log = logging.getLogger(__name__)

MOST_BYTES = 50 * 2**20
MOST_TOLD_BYTES = 2**20  # of what is told of one painting, which takes some kilobytes
FILE_VERSION = 1
_PICTURE, _TOLD = ".webp", ".json"
_QUALITY = 90  # of WebP, 1..100
_SAFE_SHARE = 4  # one in so many, the newest, are safe: else what is new would never be seen


class PaintingStoreError(Exception):
    """A painting can't be kept; the message says why, and what to do."""


@dataclass(frozen=True)
class Painting:
    """One that is kept; `made` in seconds since 1970, `size` in bytes, `score` where the painter gave one."""

    picture: Picture
    made: float
    size: int
    score: float | None = None


@dataclass(frozen=True)
class Bounds:
    """How much may be kept: so many paintings, and so many bytes."""

    paintings: int
    size: int = MOST_BYTES


class PaintingStore:
    """Paintings on disk, readable by this user alone. One thread may add while another one lists or trims."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        """`clock` gives seconds since 1970."""
        self._folder = folder
        self._clock = clock
        # Trimming takes away what belongs to no painting, as half of one that is being added would.
        self._changing = threading.Lock()

    def paintings(self) -> list[Painting]:
        """All that are there, the oldest first. Of what is told, what makes no sense is left out. Looks anew.

        One from the future was made while the clock was wrong. It counts as the oldest, or it would be the
        newest, and safe, for years, and what is painted now would go before it.
        """
        found = [painting for path in self._files(_TOLD) if (painting := _read(path)) is not None]
        now = self._clock()
        return sorted(found, key=lambda painting: (painting.made <= now, painting.made, painting.picture.key))

    def pictures(self) -> list[Picture]:
        """The same, as the album shows them."""
        return [painting.picture for painting in self.paintings()]

    def add(
        self, pixels: Pixels, latent: Sequence[float], theme: str, painter: str, score: float | None = None
    ) -> Painting:
        """Keep a painting (H, W, 3) RGB uint8, and what it was painted from. Raises PaintingStoreError.

        Each file is written whole or not at all; a picture of which nothing is told doesn't count.
        """
        key = painting_key(painter, list(latent))
        path = self._folder / f"{key.replace(' ', '-')}{_PICTURE}"
        done, encoded = cv2.imencode(_PICTURE, pixels[:, :, ::-1], [cv2.IMWRITE_WEBP_QUALITY, _QUALITY])
        if not done:
            raise PaintingStoreError(
                tr("New paintings can't be kept: this computer can't write WebP pictures.")
            )
        made = self._clock()
        told = {
            "version": FILE_VERSION, "theme": theme, "model_sha256": painter, "latent": list(latent),
            "score": score, "made": made,
        }  # fmt: skip
        data = encoded.tobytes()
        try:
            with self._changing:
                write_private(path, data)
                write_private(path.with_suffix(_TOLD), json.dumps(told).encode())
        except OSError as error:
            _remove(path)
            raise PaintingStoreError(
                tr(
                    "New paintings can't be kept: {error}. Those that are there are shown. Make "
                    "room or check the folder {folder}, or switch painting off in the settings."
                ).format(error=error.strerror or error, folder=self._folder)
            ) from error
        return Painting(Picture(path, key, theme, tuple(latent), painter), made, len(data), score)

    def trim(self, bounds: Bounds, worth: Callable[[Sequence[Picture]], Sequence[float]]) -> int:
        """Take away what is beyond the bounds, and files of no painting; returns how many paintings went.

        The least worth goes first, of equals the oldest. The newest quarter is safe while something else is
        left. `worth` gives a number for each picture; minus infinity makes it go even where it is new.
        """
        with self._changing:
            return self._trim(bounds, worth)

    def _trim(self, bounds: Bounds, worth: Callable[[Sequence[Picture]], Sequence[float]]) -> int:
        paintings = self.paintings()
        self._tidy({painting.picture.path.stem for painting in paintings})
        worths = list(worth([painting.picture for painting in paintings]))
        safe_from = len(paintings) - len(paintings) // _SAFE_SHARE
        order = sorted(
            range(len(paintings)),
            key=lambda place: (place >= safe_from and worths[place] > -math.inf, worths[place], place),
        )
        count, size, gone = len(paintings), sum(painting.size for painting in paintings), 0
        for place in order:
            if count <= bounds.paintings and size <= bounds.size:
                break
            path = paintings[place].picture.path
            _remove(path.with_suffix(_TOLD))
            _remove(path)
            count, size, gone = count - 1, size - paintings[place].size, gone + 1
        return gone

    def _tidy(self, known: set[str]) -> None:
        """Take away what a crash in the middle of `add` or `trim` has left behind."""
        of_later = {path.stem for path in self._files(_TOLD) if _told(path)[0] is None}
        for path in [*self._files(_PICTURE), *self._files(_TOLD), *self._files(".tmp")]:
            if path.stem not in known | of_later:
                _remove(path)

    def _files(self, ending: str) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if path.suffix == ending]
        except OSError:
            return []


def _read(path: Path) -> Painting | None:
    """The painting that this file tells of; None where its picture is gone, or a later version tells.

    What in it makes no sense is left out. Of a painting of which nothing can be read, the theme is unknown,
    and it counts as the oldest.
    """
    picture_file = path.with_suffix(_PICTURE)
    try:
        size = picture_file.stat().st_size
    except OSError as error:
        log.warning("%s tells of no painting: %s", path.name, error.strerror or error)
        return None
    told, notes = _told(path)
    if told is None:
        log.warning("%s was written by a later version of MoodGuard, and is left as it is", path.name)
        return None
    picture, complaints = told_picture(picture_file, told)
    if not picture.latent:  # by which it would have its key; the file was named by that
        picture = dataclasses.replace(picture, key=path.stem.replace("-", " ", 1))
    checked = Checked(told, FILE_VERSION)
    painting = Painting(picture, checked.take("made", number, 0.0), size, checked.take("score", _score, None))
    if complaints := [*complaints, *checked.complaints, *notes]:
        log.warning("%s: %s", path.name, in_words(complaints))
    return painting


def _told(path: Path) -> tuple[Mapping[str, object] | None, tuple[str, ...]]:
    """What a file tells of its painting, None of a later version; and what can't be read of it, in words."""
    try:
        decoded = decode(read_regular(path, MOST_TOLD_BYTES))
        if is_later(decoded.content, FILE_VERSION):
            return None, ()
        return fields_of(decoded.content), decoded.notes
    except (OSError, *NONSENSE) as error:
        return {}, (str(error),)


def _score(value: object) -> float | None:
    return None if value is None else number(value)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
