"""`python -m trainers painter-curve MODEL...`: what more time brings a painter, one line for each critic.

Every model is one point: how far its paintings lie from photos that nobody learned from, by both encoders of
`evaluate-painter`, over the core-hours that its card tells, those of the painters that it began from among
them.
"""

import argparse
import json
import shlex
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from moodguard.gallery.painter import Painter, PainterError
from trainers.command_line import UsageError
from trainers.data.faces import default_data
from trainers.data.landscapes import LandscapeError
from trainers.gan.measure.curve import Point, core_hours_of, critics_of
from trainers.gan.measure.distances import Figure
from trainers.gan.measure.encoder import SHIPPED, Encoder, EncoderError
from trainers.gan.measure.paintings import unfiltered
from trainers.gan.measure.rows import FeatureFigures, UnseenPhotos
from trainers.writing import as_typed, write_json, write_text

_OUT = Path("docs") / "results" / "painter-curve.md"
_LEAST_COUNT = 64
_HEAD = (
    "critic", "core-hours", "steps", "kernel distance x 1000", "density", "coverage",
    "second encoder: kernel distance x 1000", "density", "coverage",
)  # fmt: skip
_INTRODUCTION = """\
Each row is a painter at one moment of its training: {count} paintings, nothing left out, against the photos
of `evaluate-painter` and by its two encoders; after ± stands what chance does to a figure. Core-hours are
those of the whole way: of the painters that a painter began from, and of its critics. Of a painter from
before they were counted they are its minutes, times its threads."""


def add_painter_curve(command: argparse.ArgumentParser) -> None:
    """The options of `painter-curve`."""
    command.add_argument("models", type=Path, nargs="+", metavar="MODEL.onnx")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--encoder", type=Path, default=SHIPPED, help="what to measure with (default: ours)")
    command.add_argument("--count", type=int, default=400, help="paintings of each painter (default 400)")
    command.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    command.add_argument(
        "--out", type=Path, default=_OUT,
        help=f"the page to write; figure and JSON lie beside it (default {_OUT})",
    )  # fmt: skip
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure what was not measured before, write page and figure, and print the table."""
    from trainers.gan.efficientnet_lite import WeightsError  # brings torch along

    try:
        return _run(options)
    except (PainterError, EncoderError, LandscapeError, WeightsError) as error:
        raise UsageError(str(error)) from error
    except ModuleNotFoundError as error:
        if not error.name or error.name.split(".")[0] in ("trainers", "moodguard"):
            raise
        raise UsageError(
            f"painter-curve needs the package {error.name}: pip install -e '.[trainers]'"
        ) from error


def _run(options: argparse.Namespace) -> int:
    from trainers.evaluation.figures.painter_curve import painter_curve
    from trainers.evaluation.figures.style import save

    if options.count < _LEAST_COUNT:
        raise UsageError(
            f"--count is {options.count}; with fewer than {_LEAST_COUNT} paintings no figure says anything"
        )
    measured = _Measurements(options)
    points = sorted(
        map(measured.point, _with_progress(options.models)), key=lambda one: (one.line, one.hours)
    )
    figure = save(painter_curve(points), options.out.with_suffix(".png"))
    page = _page(points, options, figure)
    write_text(page, options.out)
    print(page)
    return 0


def _with_progress(models: Sequence[Path]) -> Any:
    from tqdm import tqdm

    return tqdm(models, desc="painters", unit="painter", disable=None)


class _Measurements:
    """What was measured before, by the painter's file and all else that decides it; kept beside the page."""

    def __init__(self, options: argparse.Namespace) -> None:
        from trainers.gan.measure.second_encoder import SecondEncoder

        self._options = options
        self._encoder, self._second = Encoder(options.encoder), SecondEncoder()
        self._photos: UnseenPhotos | None = None  # read once something is to be measured
        self._path = options.out.with_suffix(".json")
        self._known: dict[str, Any] = _read(self._path)

    def point(self, path: Path) -> Point:
        painter = Painter(path)
        told = painter.card.provenance
        key = "-".join((
            painter.sha256()[:16], self._encoder.sha256[:8], self._second.sha256[:8],
            str(self._options.count), str(self._options.seed),
        ))  # fmt: skip
        if key not in self._known:
            self._known[key] = self._measure(painter)
            write_json(self._known, self._path)
        own, second = (
            FeatureFigures(**{name: Figure(**figure) for name, figure in self._known[key][encoder].items()})
            for encoder in ("own", "second")
        )
        size = f"{painter.card.width}x{painter.card.height}"
        line = f"{critics_of(told)}, {size}{'' if told.get('grown_from') else ', from nothing'}"
        return Point(line, round(core_hours_of(told), 3), int(told.get("steps", 0)), own, second)

    def _measure(self, painter: Painter) -> dict[str, Any]:
        options = self._options
        if self._photos is None:
            self._photos = UnseenPhotos(options.data or default_data(), self._encoder, self._second)
        paintings = unfiltered(painter, options.count, options.seed)
        own = self._photos.by_encoder(paintings.pictures, options.seed)
        second = self._photos.by_second(paintings.pictures, options.seed)
        assert second is not None  # noqa: S101 - there is a second encoder
        return {"own": asdict(own), "second": asdict(second)}


def _read(path: Path) -> dict[str, Any]:
    try:
        known = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, ValueError):  # what can't be read is measured anew
        return {}
    return known if isinstance(known, dict) else {}


def _page(points: Sequence[Point], options: argparse.Namespace, figure: Path) -> str:
    words = ["python", "-m", "trainers", "painter-curve", *(as_typed(path) for path in options.models)]
    words += ["--count", str(options.count), "--seed", str(options.seed)]
    lines = [_HEAD, ["---"] * len(_HEAD), *(_cells(point) for point in points)]
    return "\n\n".join((
        "# What more time brings a painter",
        f"Made by `{shlex.join(words)}`.",
        _INTRODUCTION.format(count=options.count),
        f"![Distance from photos over core-hours, a line for each critic]({figure.name})",
        "\n".join(f"| {' | '.join(line)} |" for line in lines),
    )) + "\n"  # fmt: skip


def _cells(point: Point) -> list[str]:
    figures = [
        text
        for found in (point.own, point.second)
        for text in (_distance(found.kernel), str(found.density), str(found.coverage))
    ]
    return [point.line, f"{point.hours:.2f}", str(point.steps), *figures]


def _distance(figure: Figure) -> str:
    return f"{1000 * figure.value:.1f} ± {1960 * figure.spread:.1f}"
