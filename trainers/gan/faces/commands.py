"""`python -m trainers choose-people`, `people-page`, `disgust-ablation`: their options, and how they end."""

import argparse
import json
import sys
from pathlib import Path

from moodguard.sensing.demo_people import MANIFEST, PeopleError
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import DetectorError, HaarDetector, YuNetDetector
from trainers.command_line import UsageError, numbers
from trainers.writing import write_text

_PAGE = Path("docs") / "results" / "painted-faces.md"
_DISGUST_TABLE = Path("docs") / "results" / "painted-disgust.md"
_EXPRESSION_MODEL = Path("assets") / "models" / "expression.onnx"


def add_choose_people(command: argparse.ArgumentParser) -> None:
    """The options of `choose-people`."""
    command.description = (
        "Choose the demo's people. Many people are painted from --seed. Refused is who comes too near to a "
        "face that the painter learned from, or whose happy, neutral, angry or sad face the expression model "
        "reads wrongly. The rest stand on a --sheet with their numbers, best read first; --picks are those "
        "numbers, chosen by eye. What is kept is shown as the app shows it, and looked at by both of the "
        "app's detectors and the expression model; the manifest says what they saw."
    )
    command.add_argument("model", type=Path, help="the painter, faces.onnx of `painted_faces`")
    command.add_argument("--data", type=Path, required=True, help="the data folder")
    command.add_argument("--out", type=Path, required=True, help="folder for the people and their manifest")
    command.add_argument(
        "--expression", type=Path, default=_EXPRESSION_MODEL,
        help="the model that has to read them (default: the shipped one)",
    )  # fmt: skip
    command.add_argument("--seed", type=int, default=1, help="where all chance comes from (default 1)")
    command.add_argument("--candidates", type=int, default=500, help="how many to paint (default 500)")
    command.add_argument("--count", type=int, default=3, help="how many to keep (default 3)")
    command.add_argument("--picks", type=numbers, default=[], help="numbers of candidates to keep: 4,17")
    command.add_argument(
        "--truncation", type=float, default=1.5, help="latents further out are drawn again (default 1.5)"
    )
    command.add_argument("--sheet", type=Path, help="also write the fit candidates, numbered, as one PNG")
    command.set_defaults(run=_choose_people)


def _choose_people(options: argparse.Namespace) -> int:
    from trainers.gan.faces.choose_people import choose
    from trainers.gan.faces.export import FacePainterError

    try:
        people = choose(options)
    except (FacePainterError, DetectorError) as error:
        raise UsageError(str(error)) from error
    print(f"{len(people)} people in {options.out}")
    return 0


def add_people_page(command: argparse.ArgumentParser) -> None:
    """The options of `people-page`."""
    command.description = (
        "Put what was measured of the demo's people on a page. With --look-again the app's detectors and an "
        "expression model first look at them anew, as has to be done whenever another model ships."
    )
    command.add_argument("people", type=Path, help="the folder of people, with its manifest")
    command.add_argument("--table", type=Path, default=_PAGE)
    command.add_argument(
        "--look-again", type=Path, metavar="YUNET.onnx", help="look at them anew, also with this"
    )
    command.add_argument(
        "--expression", type=Path, default=_EXPRESSION_MODEL,
        help="the model that looks (default: the shipped one)",
    )  # fmt: skip
    command.set_defaults(run=_people_page)


def _people_page(options: argparse.Namespace) -> int:
    from trainers.gan.faces.people_page import as_page, look_again

    manifest = options.people / MANIFEST
    try:
        if options.look_again:
            detectors = HaarDetector(), YuNetDetector(options.look_again)
            if unfit := look_again(options.people, ExpressionModel(options.expression), detectors):
                print(unfit, file=sys.stderr)
        page = as_page(json.loads(manifest.read_text(encoding="utf-8")))
        write_text(page, options.table)
    except (DetectorError, PeopleError) as error:
        raise UsageError(str(error)) from error
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(f"{manifest} is missing or damaged ({error})") from error
    print(options.table)
    return 0


def add_disgust_ablation(command: argparse.ArgumentParser) -> None:
    """The options of `disgust-ablation`."""
    command.description = (
        "Measure what painted faces of disgust do to accuracy: one small network on outlines is trained "
        "without them, with painted ones, and with as many copies of real ones. The figures are of the "
        "public test, which neither the painter nor the networks have seen."
    )
    command.add_argument("model", type=Path, help="the painter, faces.onnx of `painted_faces`")
    command.add_argument("--data", type=Path, required=True, help="the data folder")
    command.add_argument("--count", type=int, default=1500, help="how many faces are added (default 1500)")
    command.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3], help="default: 1 2 3")
    command.add_argument("--table", type=Path, default=_DISGUST_TABLE)
    command.set_defaults(run=_disgust_ablation)


def _disgust_ablation(options: argparse.Namespace) -> int:
    import torch

    from trainers.gan.faces.disgust_ablation import as_page, compare, read_material
    from trainers.gan.faces.export import FacePainter, FacePainterError

    torch.set_num_threads(1)
    try:
        painter = FacePainter(options.model)
    except FacePainterError as error:
        raise UsageError(str(error)) from error
    material = read_material(painter, options.data, options.count, options.seeds[0])
    figures = compare(material, options.seeds)
    write_text(as_page(figures, options.count, options.seeds, painter), options.table)
    print(options.table)
    return 0
