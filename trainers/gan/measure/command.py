"""`python -m trainers evaluate-painter MODEL...`: painters side by side, by one code, against real photos."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from moodguard.gallery.painter import Painter, PainterError
from trainers.command_line import UsageError
from trainers.data.faces import default_data
from trainers.data.landscapes import LandscapeError
from trainers.gan.measure.encoder import SHIPPED, Encoder, EncoderError, resized
from trainers.gan.measure.inception import InceptionError, check_weights, inception_figures
from trainers.gan.measure.paintings import filtered, unfiltered
from trainers.gan.measure.report import Findings, as_json, as_markdown, save_contact_sheet
from trainers.gan.measure.rows import Photos, Pictures, Row, downscaled
from trainers.writing import as_typed, write_json, write_text

if TYPE_CHECKING:
    from trainers.gan.measure.second_encoder import SecondEncoder

_OUT = Path("docs") / "results" / "painter.md"
_SMALL = 64  # the side of the published painter


def add_evaluate_painter(command: argparse.ArgumentParser) -> None:
    """The options of `evaluate-painter`."""
    command.add_argument("models", type=Path, nargs="+", metavar="MODEL.onnx")
    command.add_argument("--names", nargs="+", help="names for the table (default: the files')")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--encoder", type=Path, default=SHIPPED, help="what to measure with (default: ours)")
    command.add_argument("--count", type=int, default=1000, help="paintings of each painter (default 1000)")
    command.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    command.add_argument(
        "--inception", type=Path, metavar="FILE",
        help="Inception's weights in torch-fidelity's format: adds real FID and KID",
    )  # fmt: skip
    command.add_argument(
        "--out", type=Path, default=_OUT,
        help=f"the page to write; JSON and sheets go to a folder of its name (default {_OUT})",
    )  # fmt: skip
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure, write, and print the table."""
    try:
        return _run(options)
    except (PainterError, EncoderError, LandscapeError, InceptionError) as error:
        raise UsageError(str(error)) from error


def _run(options: argparse.Namespace) -> int:
    names = options.names or [path.stem for path in options.models]
    if len(names) != len(options.models) or len(set(names)) != len(names):
        raise UsageError("every painter needs a name of its own: --names, as many as there are models")
    if options.count < 64:
        raise UsageError(f"--count is {options.count}; with fewer than 64 paintings no figure says anything")
    if options.inception:  # what can be refused comes before what takes minutes
        check_weights(options.inception)
    painters = [Painter(path) for path in options.models]
    encoder = Encoder(options.encoder)
    second = _second_encoder()
    photos = Photos(options.data or default_data(), encoder, options.count, options.seed, second)
    folder = options.out.with_suffix("")
    measured = _Measured(photos, options)
    measured.add("photos", photos.sample, learned=True, large=photos.large_sample)
    small = [downscaled(sample, _SMALL) for sample in (photos.sample, photos.large_sample)]
    measured.add(f"photos at {_SMALL} pixels", small[0], learned=True, large=small[1])
    sheets = []
    for name, painter in zip(names, painters, strict=True):
        all_paintings = unfiltered(painter, options.count, options.seed)
        measured.add(f"{name}, unfiltered", all_paintings.pictures)
        sheets.append(save_contact_sheet(all_paintings.pictures, folder / f"{name}-unfiltered.webp"))
        kept = filtered(painter, options.count, options.seed)
        if kept is not None:
            measured.add(f"{name}, filtered", kept.pictures)
            sheets.append(save_contact_sheet(kept.pictures, folder / f"{name}-filtered.webp"))
    second_sha256 = second.sha256 if second else None
    findings = Findings(measured.rows, photos.unseen_nearness(), len(photos.unseen), encoder, second_sha256)
    page = as_markdown(findings, _command(options, names), sheets)
    sha256s = {name: painter.sha256() for name, painter in zip(names, painters, strict=True)}
    write_text(page, options.out)
    write_json(as_json(findings, seed=options.seed, painters=sha256s), folder / "painter.json")
    print(page)
    return 0


def _second_encoder() -> "SecondEncoder | None":
    """The second encoder; without its weights all else is measured, and that is said."""
    from trainers.gan.efficientnet_lite import WeightsError  # brings torch along
    from trainers.gan.measure.second_encoder import SecondEncoder

    try:
        return SecondEncoder()
    except WeightsError as error:
        print(f"{error}; the second encoder's columns are left out, all else is measured")
        return None


class _Measured:
    """The rows so far."""

    def __init__(self, photos: Photos, options: argparse.Namespace) -> None:
        self.rows: list[Row] = []
        self._photos, self._options = photos, options

    def add(
        self, name: str, pictures: Pictures, learned: bool = False, large: Pictures | None = None
    ) -> None:
        row = self._photos.row(name, pictures, self._options.seed, nearness=not learned, large=large)
        if self._options.inception:
            shown = resized(list(pictures))
            row = replace(
                row, inception=inception_figures(self._photos.unseen, shown, self._options.inception)
            )
        self.rows.append(row)


def _command(options: argparse.Namespace, names: list[str]) -> str:
    words = ["python -m trainers evaluate-painter", *(as_typed(path) for path in options.models)]
    if options.names:
        words += ["--names", *names]
    words += ["--count", str(options.count), "--seed", str(options.seed)]
    if options.inception:
        words += ["--inception", as_typed(options.inception)]
    return " ".join(words)
