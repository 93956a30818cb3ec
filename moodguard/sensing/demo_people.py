"""The demo's people, who don't exist: faces that a GAN has painted, put before a webcam that isn't there.

How they were made is told in `docs/painted-faces.md`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.frame import Point
from moodguard.sensing.sources import HEIGHT, WIDTH

Grey = npt.NDArray[np.uint8]
Pixels = npt.NDArray[np.uint8]
Values = npt.NDArray[np.float32]

MANIFEST = "people.json"
REST = "neutral"
SIDE = 64  # pixels of a painted face
_SCALE = 3.5  # pixels of the frame that one pixel of a face takes
_MIDDLE = 32.0, 33.0  # of the head, in the face's pixels ...
_PLACE = WIDTH / 2, 232.0  # ... and where the frame has it
_SHIFT = 4  # drawing coordinates carry four bits of fraction, so that small movements are smooth
_DARKEST, _LIGHTEST = 22, 224  # of a face: it was painted in all greys, which no webcam shows
_CLOTHES, _HAIR = 66, 46
_BORDER = 24  # pixels around a face that its head takes
_BOOKS = (508, 84, -70), (530, 70, -30), (548, 92, -54), (574, 76, -12), (594, 88, -62)  # left, height, grey
_EARS: tuple[tuple[Point, Point], ...] = (((5.5, 34), (3.5, 6.5)), ((58.5, 34), (3.5, 6.5)))
_NOISE = 2.0  # grey levels


class PeopleError(Exception):
    """The painted people can't be shown; the message says why."""


@dataclass(frozen=True)
class Person:
    """One person's `sequences`: for each expression the faces (steps, 64, 64) uint8 from rest to its full."""

    sequences: Mapping[str, Grey]

    def face(self, look: str, level: float) -> Grey:
        """The face (64, 64) that shows `look`, at rest at `level` 0 and fully at 1; between two, a blend."""
        steps = self.sequences[look]
        place = min(max(level, 0.0), 1.0) * (len(steps) - 1)
        first = min(int(place), len(steps) - 2)
        return np.asarray(
            cv2.addWeighted(steps[first], 1 - (place - first), steps[first + 1], place - first, 0), np.uint8
        )


@dataclass(frozen=True)
class Pose:
    """How a head is held: moved by `right` and `down` pixels, `tilt` in degrees; `size` 1 is the usual."""

    right: float = 0.0
    down: float = 0.0
    tilt: float = 0.0
    size: float = 1.0


def read_people(folder: Path, looks: Sequence[str] = ()) -> tuple[Person, ...]:
    """All people of a folder, who must be able to show `looks`. Raises PeopleError."""
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        expressions, steps = [str(name) for name in manifest["expressions"]], int(manifest["steps"])
        files = [str(person["file"]) for person in manifest["people"]]
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise PeopleError(f"{folder / MANIFEST} is missing or damaged") from error
    if missing := set(looks) - {*expressions, REST}:
        raise PeopleError(f"nobody in {folder / MANIFEST} can look {', '.join(sorted(missing))}")
    if not files or not expressions or steps < 2:
        raise PeopleError(f"{folder / MANIFEST} names nobody")
    return tuple(_read_person(folder / Path(name).name, expressions, steps) for name in files)


def _read_person(path: Path, expressions: Sequence[str], steps: int) -> Person:
    """From a sheet of faces: a row for each expression, a column for each step."""
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
        sheet = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
    except (OSError, cv2.error) as error:
        raise PeopleError(f"{path.name} can't be read") from error
    if sheet is None or sheet.shape != (len(expressions) * SIDE, steps * SIDE):
        raise PeopleError(f"{path.name} holds no {len(expressions)} expressions in {steps} steps")
    rows = np.asarray(sheet, np.uint8).reshape(len(expressions), SIDE, steps, SIDE).swapaxes(1, 2)
    sequences = dict(zip(expressions, np.ascontiguousarray(rows), strict=True))
    at_rest = sequences.get(REST, rows[0, :1])[:1]
    sequences[REST] = np.repeat(at_rest, 2, axis=0)
    return Person(sequences)


class Room:
    """Paints frames of a room with a person in it, or with nobody. Grey, in a warm tone."""

    def __init__(self) -> None:
        """Draws once what stays the same in all frames: wall, head and skin."""
        self._empty = _wall()
        self._head, self._skin, self._face = _head(), _skin(), _oval()
        greys = np.arange(256, dtype=np.float32)[None, :, None]
        tones = greys * np.array([0.9, 0.97, 1.0], np.float32) + np.array([6, 4, 2], np.float32)
        self._tones = np.rint(tones).clip(0, 255).astype(np.uint8)
        # Noise for all frames: each takes it from another place.
        rng = np.random.default_rng(0)
        self._noise = np.rint(rng.normal(0, _NOISE, (HEIGHT + 64, WIDTH + 64))).astype(np.int16)

    def frame(self, face: Grey | None, pose: Pose, rng: np.random.Generator) -> Pixels:
        """A picture (480, 640, 3) BGR uint8. `rng` is for the camera's noise."""
        picture = self._empty.copy()
        if face is not None:
            self._put(picture, face, pose)
        y, x = rng.integers(0, 64, 2).tolist()
        noise = self._noise[y : y + HEIGHT, x : x + WIDTH]
        noisy = cv2.add(picture, noise, dtype=cv2.CV_8U)
        return np.asarray(cv2.LUT(cv2.cvtColor(noisy, cv2.COLOR_GRAY2BGR), self._tones), np.uint8)

    def _put(self, picture: Grey, face: Grey, pose: Pose) -> None:
        matrix = _matrix(pose)
        shown = face * np.float32((_LIGHTEST - _DARKEST) / 255) + _DARKEST
        chin = float(np.median(shown[52:60, 24:41]))
        body = np.zeros_like(picture)
        _ellipse(body, (32, 138), (64, 62), 255, matrix)
        _blend(picture, np.float32(_CLOTHES), cv2.GaussianBlur(body, (0, 0), 3))
        neck = np.zeros_like(picture)
        _ellipse(neck, (32, 66), (15, 25), 255, matrix)
        _blend(picture, np.float32(0.74 * chin), cv2.GaussianBlur(neck, (0, 0), 3))
        # The head's coordinates are the face's, but for the border around it.
        matrix[:, 2] -= matrix[:, :2] @ np.array([_BORDER, _BORDER], np.float32)
        size = WIDTH, HEIGHT
        head = cv2.warpAffine(self._painted_head(shown), matrix, size, flags=cv2.INTER_CUBIC)
        _blend(picture, head, cv2.warpAffine(self._head, matrix, size, flags=cv2.INTER_LINEAR))

    def _painted_head(self, face: Values) -> Values:
        """The face with ears and hair around it, (112, 112) float32. Its sides are lit as its cheeks are."""
        right, left = np.median(face[30:46, 9:18]), np.median(face[30:46, 46:55])
        across = np.linspace(right, left, SIDE + 2 * _BORDER, dtype=np.float32)[None]
        head = _HAIR + self._skin * (0.92 * across - _HAIR)
        inside = slice(_BORDER, _BORDER + SIDE)
        head[inside, inside] += self._face * (face - head[inside, inside])
        return np.asarray(head, np.float32)


def _wall() -> Grey:
    """What is behind: a lit wall, out of focus, with a frame on it and a shelf."""
    rows = np.linspace(182, 150, HEIGHT, dtype=np.float32)[:, None]
    wall = np.asarray(rows + np.linspace(-14, 10, WIDTH, dtype=np.float32)[None], np.float32)
    wall[60:190, 40:140] -= 34
    wall[72:178, 52:128] += 52
    wall[150:162, 500:] -= 60
    for left, height, tone in (
        (508, 84, -70),
        (530, 70, -30),
        (548, 92, -54),
        (574, 76, -12),
        (592, 88, -62),
    ):
        wall[150 - height : 150, left : left + 18] += tone
    wall = np.asarray(cv2.GaussianBlur(wall, (0, 0), 7), np.float32)
    return np.rint(wall).astype(np.uint8)


def _head() -> Grey:
    """Which pixels belong to the head, 0..255, with a border around the face."""
    return _soft([((32, 22), (28.5, 36)), ((32, 35), (26.5, 32.5)), *_EARS], 0.9)


def _skin() -> Values:
    """Which pixels of the head are skin, 0..1; the rest is hair."""
    return _soft([((32, 37), (25.5, 32.5)), *_EARS], 1.6).astype(np.float32) * np.float32(1 / 255)


def _oval() -> Values:
    """How much of each pixel of a face is shown, 0..1: a soft oval that ends within the picture."""
    mask = _soft([((32, 34), (24, 28))], 3)[_BORDER : _BORDER + SIDE, _BORDER : _BORDER + SIDE]
    mask[[0, -1]] = mask[:, [0, -1]] = 0
    return mask.astype(np.float32) * np.float32(1 / 255)


def _soft(ellipses: Sequence[tuple[Point, Point]], softness: float) -> Grey:
    """Ellipses (centre, half axes) in pixels of the face, with a border around it and a soft edge."""
    mask = np.zeros((SIDE + 2 * _BORDER, SIDE + 2 * _BORDER), np.uint8)
    moved = np.array([[1, 0, _BORDER], [0, 1, _BORDER]], np.float32)
    for centre, axes in ellipses:
        _ellipse(mask, centre, axes, 255, moved)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), softness), np.uint8)


def _matrix(pose: Pose) -> Values:
    """From pixels of a face to pixels of the frame, (2, 3)."""
    matrix = np.asarray(cv2.getRotationMatrix2D(_MIDDLE, -pose.tilt, _SCALE * pose.size), np.float32)
    right, down = _PLACE[0] + pose.right - _MIDDLE[0], _PLACE[1] + pose.down - _MIDDLE[1]
    matrix[:, 2] += np.array([right, down], np.float32)
    return matrix


def _blend(picture: Grey, over: "Values | np.float32 | cv2.typing.MatLike", mask: cv2.typing.MatLike) -> None:
    """Lay something over a picture where a mask (0..255) is, in place."""
    left, top, width, height = cv2.boundingRect(mask)
    part = slice(top, top + height), slice(left, left + width)
    share = mask[part].astype(np.float32) * np.float32(1 / 255)
    laid = over if isinstance(over, np.float32) else over[part]
    under = picture[part].astype(np.float32)
    picture[part] = np.rint((under + share * (laid - under)).clip(0, 255)).astype(np.uint8)


def _ellipse(picture: Grey, centre: Point, axes: Point, tone: float, matrix: Values) -> None:
    """Draw in pixels of the face."""
    one = 1 << _SHIFT
    x, y = (matrix @ np.array([*centre, 1], np.float32) * one).tolist()
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    tilt = float(np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0])))
    lengths = round(axes[0] * scale * one), round(axes[1] * scale * one)
    cv2.ellipse(picture, (round(x), round(y)), lengths, tilt, 0, 360, tone, -1, cv2.LINE_AA, _SHIFT)
