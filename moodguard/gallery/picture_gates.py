"""The bar that every new painting has to pass before anybody's taste is asked: limits on what disturbs.

The limits lie in one table beside the shipped pictures. They were taken from photos of landscapes, and each
says at which percentile of those it lies; `python -m trainers picture-gates` makes it. The same table may
hold what people's marks have taught about what passes them all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from moodguard.gallery.canvas import Picture
from moodguard.gallery.picture_measures import measures
from moodguard.gallery.review_score import ReviewScore, read_review_score
from moodguard.store.json_file import NONSENSE
from moodguard.store.json_text import decode
from moodguard.store.json_values import fields_of, number
from moodguard.system.regular_files import read_regular

GATES_FILE = "gates.json"
FILE_VERSION = 1
REVIEW = "review"  # what was taught by marks, in the table
_MOST_BYTES = 64 * 1024
_MOST_GATES = 64

# What is wrong with a picture beyond a limit, by measure and whether it was to be at least that.
WORDS: Mapping[tuple[str, bool], str] = {
    ("lightness", True): "too dark",
    ("near_black", False): "too much of it black",
    ("dark_mass", False): "a dark mass",
    ("glow", False): "like fire",
    ("odd_hue", False): "odd colours",
    ("colour", False): "glaring colours",
    ("edges", False): "too busy",
    ("edges", True): "nothing in it",
    ("plain", True): "nowhere to rest the eyes",
    ("layers", True): "no place to be read",
    ("horizon", True): "no horizon",
    ("specks", False): "things that float",
    ("slope", False): "rough all over",
}


class GatesError(Exception):
    """The table can't be used; the message says why, in words."""


@dataclass(frozen=True)
class Gate:
    """What `measure` has to be: at least `limit`, or at most.

    `percentile`: so many of a hundred photos of landscapes lie below the limit.
    """

    measure: str
    at_least: bool
    limit: float
    percentile: float

    @property
    def words(self) -> str:
        """What is wrong with a picture that it refuses."""
        return WORDS[self.measure, self.at_least]

    def refuses(self, values: Mapping[str, float]) -> bool:
        """Whether a picture of these measures doesn't pass."""
        value = values[self.measure]
        return value < self.limit if self.at_least else value > self.limit


@dataclass(frozen=True)
class Gates:
    """Several of them; a picture has to pass all. With none, everything passes.

    `review` says how good people would find one that does, where their marks have taught it.
    """

    gates: tuple[Gate, ...] = ()
    review: ReviewScore | None = None

    def refusals(self, picture: Picture) -> tuple[str, ...]:
        """What is wrong with a picture (H, W, 3) RGB uint8, in words; nothing where it passes."""
        if not self.gates:
            return ()
        values = measures(picture)
        return tuple(gate.words for gate in self.gates if gate.refuses(values))


def read_gates(path: Path) -> Gates:
    """The table at `path`. Raises GatesError where it is missing, damaged, or not understood in every part.

    A limit that can't be read is no limit, and nothing would say so: so one that is wrong spoils all.
    """
    try:
        content = fields_of(decode(read_regular(path, _MOST_BYTES)).content)
        if content["version"] != FILE_VERSION:
            raise ValueError("is of another version")
        told = content["gates"]
        if not isinstance(told, list) or len(told) > _MOST_GATES:
            raise ValueError("holds no list of gates")
        review = read_review_score(content[REVIEW]) if REVIEW in content else None
        return Gates(tuple(_gate(fields_of(each)) for each in told), review)
    except OSError as error:
        raise GatesError(f"{path.name} can't be read ({error.strerror or error})") from error
    except NONSENSE as error:
        raise GatesError(f"{path.name} makes no sense") from error


def _gate(told: Mapping[str, object]) -> Gate:
    measure, at_least = told["measure"], told["at_least"]
    if not (isinstance(measure, str) and isinstance(at_least, bool) and (measure, at_least) in WORDS):
        raise ValueError("is no gate")
    return Gate(measure, at_least, number(told["limit"]), number(told["percentile"], 0, 100))
