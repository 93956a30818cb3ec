"""The table of gates, taken from photos: where the limits lie, and what they refuse of paintings."""

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.painter import Painter
from moodguard.gallery.picture_gates import FILE_VERSION, REVIEW, Gate, Gates, read_gates
from moodguard.gallery.picture_measures import SIDE, measures
from trainers.data.landscapes import read_photos
from trainers.data.photo_parts import Part, photo_files
from trainers.gan.measure.paintings import Paintings, paint
from trainers.writing import as_typed, write_json, write_text

Numbers = npt.NDArray[np.float64]
Pictures = Sequence[npt.NDArray[np.uint8]]

# At least or at most what this percentile of the photos has. Photos are taken for many reasons, and half of
# them are darker and fuller than what calms: so most limits are stricter than what is usual. Chosen by
# looking at what each refuses of the painter's pictures.
CHOSEN: tuple[tuple[str, bool, float], ...] = (
    ("lightness", True, 50),
    ("near_black", False, 50),
    ("dark_mass", False, 50),
    ("glow", False, 85),
    ("odd_hue", False, 92),
    ("colour", False, 97),
    ("edges", False, 50),
    ("edges", True, 1),
    ("plain", True, 50),
    ("layers", True, 40),
    ("horizon", True, 40),
    ("specks", False, 95),
    ("slope", False, 90),
)
_DIGITS = 4
_SHOWN = (1, 5, 10, 25, 50, 75, 90, 95, 99)
_HEAD = "# What calms, in numbers"


@dataclass(frozen=True)
class Measured:
    """The measures of many pictures: of each name (N,)."""

    values: Mapping[str, Numbers]

    @classmethod
    def of(cls, pictures: Pictures) -> "Measured":
        """Of RGB pictures (H, W, 3) uint8."""
        rows = [measures(picture) for picture in pictures]
        return cls({name: np.array([row[name] for row in rows]) for name in rows[0]})

    def percentile(self, name: str, at: float) -> float:
        """So many of a hundred pictures lie below this."""
        return float(np.percentile(self.values[name], at))

    def passing(self, gates: Gates) -> npt.NDArray[np.bool_]:
        """Which pictures pass all gates, (N,)."""
        refused = [refused_by(gate, self) for gate in gates.gates]
        return np.asarray(~np.any(refused, axis=0), np.bool_)


def refused_by(gate: Gate, measured: Measured) -> npt.NDArray[np.bool_]:
    """Which pictures one gate refuses, (N,)."""
    values = measured.values[gate.measure]
    return np.asarray(values < gate.limit if gate.at_least else values > gate.limit, np.bool_)


def gates_of(photos: Measured, chosen: Sequence[tuple[str, bool, float]] = CHOSEN) -> Gates:
    """Gates at the chosen percentiles of photos."""
    return Gates(
        tuple(
            Gate(name, at_least, round(photos.percentile(name, at), _DIGITS), at)
            for name, at_least, at in chosen
        )
    )


def refused_in_words(gates: Gates, pictures: Pictures) -> tuple[npt.NDArray[np.bool_], Counter[str]]:
    """Which of these pictures pass, (N,), and how many each gate refused, by what was wrong."""
    told = [gates.refusals(picture) for picture in pictures]
    counts = Counter(words for each in told for words in each)
    return np.array([not each for each in told], np.bool_), counts


def write_gates(gates: Gates, photos: int, sha256: str, path: Path) -> None:
    """Write the table that the app reads. What reviews have taught stays in it."""
    write_json(
        {
            "version": FILE_VERSION,
            "photos": photos,
            "photos_sha256": sha256,
            "gates": [
                {
                    "measure": gate.measure,
                    "at_least": gate.at_least,
                    "limit": gate.limit,
                    "percentile": gate.percentile,
                }
                for gate in gates.gates
            ],
            **_taught(path),
        },
        path,
    )


def _taught(path: Path) -> dict[str, object]:
    """What a table that lies there has learned from reviews, as it stands."""
    if not path.exists():
        return {}
    read_gates(path)
    content = json.loads(path.read_text(encoding="utf-8"))
    return {REVIEW: content[REVIEW]} if REVIEW in content else {}


def page(photos: Measured, gates: Gates, others: Mapping[str, Measured], command: str) -> str:
    """What was measured and where the limits lie, as Markdown."""
    count = len(next(iter(photos.values.values())))
    lines = [
        _HEAD, "",
        "Made by", "", f"    {command}", "",
        f"from the {count:,} photos that painters learn from. What each number means is told in",
        "`moodguard/gallery/picture_measures.py`, and what is made of them in "
        "[the painter's page](../painter.md).",
        "Of the painter only what its judge lets pass is measured.", "",
        "| photos, percentile | " + " | ".join(map(str, _SHOWN)) + " |", "|---" * (len(_SHOWN) + 1) + "|",
    ]  # fmt: skip
    for name in photos.values:
        row = " | ".join(f"{photos.percentile(name, at):.3g}" for at in _SHOWN)
        lines.append(f"| {name} | {row} |")
    named = {"photos": photos, **others}
    lines += [
        "", "What each gate refuses by itself, and what passes all of them:", "",
        "| gate | limit | percentile of the photos | what is wrong beyond it | "
        + " | ".join(f"refused of {name}" for name in named) + " |",
        "|---" * (4 + len(named)) + "|",
    ]  # fmt: skip
    for gate in gates.gates:
        shares = " | ".join(f"{refused_by(gate, each).mean():.0%}" for each in named.values())
        side = "at least" if gate.at_least else "at most"
        lines.append(
            f"| {gate.measure} | {side} {gate.limit:.3g} | {gate.percentile:g} | {gate.words} | {shares} |"
        )
    passing = " | ".join(f"{each.passing(gates).mean():.0%}" for each in named.values())
    lines += [f"| **pass all** | | | | {passing} |", ""]
    lines += ["Fractal dimension of the edges (box counting), which no gate asks for:", ""]
    lines += ["| pictures | n | quarter below | median | quarter above |", "|---|---|---|---|---|"]
    for name, each in named.items():
        quarters = " | ".join(f"{each.percentile('fractal', at):.2f}" for at in (25, 50, 75))
        lines.append(f"| {name} | {len(each.values['fractal'])} | {quarters} |")
    return "\n".join(lines) + "\n"


def measure_gates(args: argparse.Namespace) -> str:
    """Measure the photos, write table and page as the options of `picture-gates` say; the page.

    Raises LandscapeError where there are no photos, PainterError of the painter, and GatesError of a damaged
    table that lies there.
    """
    files = photo_files(args.data, Part.PAINTER)
    photos = read_photos(files, SIDE)
    measured = Measured.of(photos.pictures)
    gates = gates_of(measured)
    others: dict[str, Measured] = {}
    if args.painter is not None:
        others["paintings"] = Measured.of(
            list(_paintings(Painter(args.painter), args.count, args.seed).pictures)
        )
    if args.gallery is not None:
        others["the gallery"] = Measured.of(_read_gallery(args.gallery))
    command = "python -m trainers picture-gates --data DIR" + "".join(
        f" --{name} {as_typed(path)}"
        for name, path in (("painter", args.painter), ("gallery", args.gallery))
        if path is not None
    )
    text = page(measured, gates, others, command)
    write_gates(gates, len(photos.pictures), photos.sha256, args.out)
    if args.page is not None:
        write_text(text, args.page)
    return text


def _paintings(painter: Painter, count: int, seed: int) -> Paintings:
    """Those that the judge lets pass, if the painter has one, of `count`."""
    painted = paint(painter, painter.draw(np.random.default_rng([seed, 3]), count, painter.card.truncation))
    score = painter.card.score
    if painted.scores is None or score is None:
        return painted
    return painted.of(np.flatnonzero(painted.scores >= score.least))


def _read_gallery(folder: Path) -> Pictures:
    found = [cv2.imread(str(path)) for path in sorted(folder.glob("*.webp"))]
    return [
        np.ascontiguousarray(picture[:, :, ::-1]).astype(np.uint8) for picture in found if picture is not None
    ]
