"""The demo source: the scripted day of a person who doesn't exist, for where there is no camera.

The person is painted, or drawn where the painted ones are missing.
"""

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.demo_people import PeopleError, Person, Pose, Room, read_people
from moodguard.sensing.frame import Frame
from moodguard.sensing.sources import HEIGHT, WIDTH, Source
from moodguard.store.paths import assets_dir

log = logging.getLogger(__name__)

Pixels = npt.NDArray[np.uint8]

MINUTE = 60.0
# An expression comes and goes in so many seconds, and is never held quite still.
_CHANGE_SECONDS = 1.5
_UNSTEADY, _UNSTEADY_SECONDS = 0.05, 5.3
_SHIFT = 4  # drawing coordinates carry four bits of fraction, so that small movements are smooth
_ONE = 1 << _SHIFT


@dataclass(frozen=True)
class Look:
    """An expression to draw.

    `brows` -1 (inner ends pulled down) to 1 (raised); `mouth` -1 (corners down) to 1 (corners up);
    `opening` and `eyes` 0 (closed) to 1 (wide open); `frown` 0..1 is the crease between the brows.
    """

    brows: float = 0.0
    mouth: float = 0.0
    opening: float = 0.0
    eyes: float = 0.55
    frown: float = 0.0


LOOKS = {
    "neutral": Look(),
    "angry": Look(brows=-1.0, mouth=-0.75, opening=0.0, eyes=0.45, frown=1.0),
    "sad": Look(brows=0.35, mouth=-0.9, opening=0.0, eyes=0.35, frown=0.2),
    "happy": Look(brows=0.25, mouth=1.0, opening=0.55, eyes=0.5),
}


@dataclass(frozen=True)
class Scene:
    """What the person does for `minutes`: a look of LOOKS, or None where nobody is there."""

    minutes: float
    look: str | None


# A day in an hour: calm work, a phone call, a long annoyance, and relief.
DAY = (
    Scene(8, "neutral"),
    Scene(2, "happy"),
    Scene(4, "neutral"),
    Scene(2, None),
    Scene(26, "angry"),
    Scene(8, "happy"),
    Scene(10, "neutral"),
)


class DemoSource(Source):
    """Shows a person who doesn't exist, following a script; the same script gives the same pictures."""

    def __init__(
        self,
        day: tuple[Scene, ...] = DAY,
        *,
        endless: bool = True,
        seed: int = 1,
        people: Sequence[Person] | None = None,
    ) -> None:
        """`endless` plays the day again and again, each time with another of the painted `people`; otherwise
        the source ends with it. None stands for those that MoodGuard ships with; without any, a drawn person
        plays all days.
        """
        self.name = "demo"
        self._day = day
        self._endless = endless
        self._seed = seed
        self._people = _shipped_people() if people is None else tuple(people)
        self._room = Room() if self._people else None

    @property
    def length(self) -> float | None:
        """Length of the scripted day in s, or None where it is played for ever."""
        return None if self._endless else self._day_length

    @property
    def _day_length(self) -> float:
        return sum(scene.minutes for scene in self._day) * MINUTE

    def grab(self, time: float) -> Frame | None:
        """The picture at `time`; None when the day is over."""
        if not self._endless and time >= self._day_length:
            return None
        day, moment = divmod(time, self._day_length)
        scene, since = self._scene_at(moment)
        rng = np.random.default_rng([self._seed, int(time * 1000)])
        if self._room is None:
            return Frame(draw_scene(LOOKS[scene.look] if scene.look else None, rng), time)
        face = None
        if scene.look is not None:
            person = self._people[(self._seed - 1 + int(day)) % len(self._people)]
            face = person.face(scene.look, _level(since, scene.minutes * MINUTE - since))
        return Frame(self._room.frame(face, _pose_at(time), rng), time)

    def close(self) -> None:
        """Nothing is held open."""

    def _scene_at(self, time: float) -> tuple[Scene, float]:
        """The scene, and for how many seconds it has been played."""
        for scene in self._day:
            if time < scene.minutes * MINUTE:
                return scene, time
            time -= scene.minutes * MINUTE
        return self._day[-1], self._day[-1].minutes * MINUTE


def _shipped_people() -> tuple[Person, ...]:
    try:
        return read_people(assets_dir() / "demo", tuple(LOOKS))
    except PeopleError as error:
        log.warning("The painted people of the demo can't be shown: %s. A drawn person replaces them.", error)
        return ()


def _level(since: float, left: float) -> float:
    """How much of an expression is shown, 0..1, so many seconds after its beginning and before its end."""
    near = min(1.0, max(0.0, min(since, left) / _CHANGE_SECONDS))
    eased = near * near * (3 - 2 * near)
    return eased * (1 - _UNSTEADY * (1 + math.sin(2 * math.pi * since / _UNSTEADY_SECONDS)))


def _pose_at(time: float) -> Pose:
    """A head that is never quite still; no two of its movements keep step."""

    def swing(seconds: float) -> float:
        return math.sin(2 * math.pi * time / seconds)

    return Pose(
        right=7 * swing(11.3) + 2 * swing(3.7),
        down=4 * swing(7.9) + 1.5 * swing(4.3),
        tilt=2.0 * swing(13.1) + 0.7 * swing(5.9),
        size=1 + 0.02 * swing(17.3),
    )


def draw_scene(look: Look | None, rng: np.random.Generator) -> Pixels:
    """A desk picture (480, 640, 3) BGR uint8 with the person, or the empty room. `rng` makes them move."""
    rows = np.linspace(0.85, 1.1, HEIGHT, dtype=np.float32)[:, None, None]
    picture = np.clip(np.full((HEIGHT, WIDTH, 3), (168, 172, 170), np.float32) * rows, 0, 255).astype(
        np.uint8
    )
    if look is not None:
        centre = np.array([WIDTH / 2, HEIGHT / 2 + 5]) + rng.normal(0, 4, 2)
        _draw_person(picture, look, centre, 118 + rng.normal(0, 2))
    picture = cv2.GaussianBlur(picture, (0, 0), 1.6)
    noise = rng.normal(0, 2.5, picture.shape)
    noisy: Pixels = np.clip(picture + noise, 0, 255).astype(np.uint8)
    return noisy


def _draw_person(picture: Pixels, look: Look, centre: npt.NDArray[np.float64], size: float) -> None:
    """Draw head and shoulders; `size` is half the face's width in pixels."""
    pen = _Pen(picture, centre, size)
    skin, shade, hair = (150, 182, 222), (120, 150, 192), (42, 48, 62)
    pen.ellipse((0, 3.0), (2.1, 1.5), (120, 96, 70))  # shoulders
    pen.ellipse((0, 1.45), (0.48, 0.6), shade)  # neck
    pen.ellipse((0, -0.3), (1.1, 1.35), hair)
    pen.ellipse((0, 0.1), (1.0, 1.32), skin)
    pen.ellipse((0, -1.12), (0.86, 0.42), hair)
    for side in (-1, 1):
        _draw_eye(pen, look, side, shade)
    # the nose: a bright ridge with a shadow under it, which is what the cascades look for
    pen.ellipse((0, 0.12), (0.1, 0.42), (165, 196, 234))
    pen.ellipse((0, 0.5), (0.2, 0.06), (98, 122, 165))
    for side in (-1, 1):
        pen.ellipse((0.12 * side, 0.52), (0.06, 0.035), (60, 76, 110))
    if look.frown > 0:
        tone = tuple(int(c - 55 * look.frown) for c in shade)
        for side in (-1, 1):
            pen.curve([(0.08 * side, -0.5), (0.06 * side, -0.38), (0.09 * side, -0.24)], 0.05, tone)
    _draw_mouth(pen, look, shade)


def _draw_eye(pen: "_Pen", look: Look, side: int, shade: tuple[int, int, int]) -> None:
    x, y = 0.42 * side, -0.16
    pen.ellipse((x, y), (0.3, 0.2), shade)  # the socket
    height = 0.03 + 0.13 * look.eyes
    pen.ellipse((x, y + 0.02), (0.2, height), (228, 232, 234))
    pen.ellipse((x, y + 0.02), (min(0.1, height), min(0.1, height)), (38, 44, 58))
    pen.curve([(x - 0.2, y + 0.02), (x, y - height), (x + 0.2, y + 0.02)], 0.05, (48, 56, 76))
    inner = y - 0.26 - 0.13 * look.brows
    outer = y - 0.24 + 0.1 * min(look.brows, 0) * 1.4 - 0.08 * max(look.brows, 0)
    pen.curve(
        [(0.16 * side, inner), (0.44 * side, (inner + outer) / 2 - 0.06), (0.7 * side, outer)],
        0.1, (40, 46, 62),
    )  # fmt: skip


def _draw_mouth(pen: "_Pen", look: Look, shade: tuple[int, int, int]) -> None:
    y, width, bend = 0.86, 0.36 + 0.12 * max(look.mouth, 0), 0.16 * look.mouth
    corners = y - bend
    if look.opening > 0:
        deep = 0.34 * look.opening
        upper = [(-width, corners), (0, y + 0.02), (width, corners)]
        lower = [(width, corners), (0, y + 0.1 + 2 * deep), (-width, corners)]
        pen.area(upper, lower, (60, 52, 110))
        pen.area([(-0.85 * width, corners + 0.02), (0, y + 0.02), (0.85 * width, corners + 0.02)],
                 [(0.8 * width, corners + 0.05), (0, y + 0.02 + deep), (-0.8 * width, corners + 0.05)],
                 (235, 238, 240))  # fmt: skip
    else:
        pen.curve([(-width, corners), (0, y + bend), (width, corners)], 0.09, (70, 70, 140))
        pen.curve(
            [(-0.2, y + 0.2 + bend / 2), (0, y + 0.22 + bend / 2), (0.2, y + 0.2 + bend / 2)], 0.05, shade
        )
    if look.mouth > 0.5:  # cheeks lift, with a fold from nose to mouth
        for side in (-1, 1):
            pen.curve([(0.24 * side, 0.5), (0.46 * side, 0.6), (0.56 * side, 0.84)], 0.04, shade)


class _Pen:
    """Draws in face units: (0, 0) is the middle of the face, 1 is half its width, y runs down."""

    def __init__(self, picture: Pixels, centre: npt.NDArray[np.float64], size: float) -> None:
        self._picture, self._centre, self._size = picture, centre, size

    def ellipse(self, at: tuple[float, float], radii: tuple[float, float], tone: tuple[int, ...]) -> None:
        x, y = self._at(at)
        axes = (max(1, round(radii[0] * self._size * _ONE)), max(1, round(radii[1] * self._size * _ONE)))
        cv2.ellipse(self._picture, (x, y), axes, 0, 0, 360, tone, -1, cv2.LINE_AA, _SHIFT)

    def curve(self, points: list[tuple[float, float]], thickness: float, tone: tuple[int, ...]) -> None:
        path = np.array([self._at(p) for p in _bezier(points)], np.int32)
        width = max(1, round(thickness * self._size))
        cv2.polylines(self._picture, [path], False, tone, width, cv2.LINE_AA, _SHIFT)

    def area(
        self, upper: list[tuple[float, float]], lower: list[tuple[float, float]], tone: tuple[int, ...]
    ) -> None:
        path = np.array([self._at(p) for p in _bezier(upper) + _bezier(lower)], np.int32)
        cv2.fillPoly(self._picture, [path], tone, cv2.LINE_AA, _SHIFT)

    def _at(self, point: tuple[float, float]) -> tuple[int, int]:
        x, y = self._centre + np.array(point) * self._size
        return round(x * _ONE), round(y * _ONE)


def _bezier(points: list[tuple[float, float]], steps: int = 16) -> list[tuple[float, float]]:
    """A smooth curve through three points."""
    (x0, y0), (xm, ym), (x2, y2) = points
    x1, y1 = 2 * xm - (x0 + x2) / 2, 2 * ym - (y0 + y2) / 2
    return [
        (
            (1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2,
            (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2,
        )
        for t in np.linspace(0, 1, steps).tolist()
    ]
