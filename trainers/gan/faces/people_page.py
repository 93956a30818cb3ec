"""What was measured of the demo's people, as a page, and looking at them anew for it."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from moodguard.sensing.demo_people import MANIFEST, read_people
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector
from trainers.data.classes import FER_CLASSES
from trainers.gan.faces.readability import measure_readability, refusal
from trainers.writing import write_json


def as_page(manifest: Mapping[str, Any]) -> str:
    """The page in Markdown, from the manifest that `choose-people` wrote."""
    held_out, painted = manifest["held_out_faces"], manifest["candidates_nearest_faces"]
    lines = [
        "# The demo's painted people",
        "",
        "`python -m trainers choose-people` measured this when it chose them "
        "(docs/painted-faces.md), and "
        "`python -m trainers people-page assets/demo` put it on this page.",
        "",
        "## How near they come to real faces",
        f"Distance to the likest face that the painter learned from; 0 is a copy. {manifest['candidates']} "
        f"people were painted, {manifest['refused_as_too_near']} of them refused as too near to a real face.",
        "",
        "| whose faces | by pixels | by features |",
        "|---|---|---|",
        f"| {held_out['count']} faces of the public part, never seen: median | "
        f"{held_out['pixels']['median']:.3f} | {held_out['features']['median']:.3f} |",
        f"| the same, nearest twentieth: what is nearer is refused | {held_out['pixels']['limit']:.3f} | "
        f"{held_out['features']['limit']:.3f} |",
        f"| the nearest of each painted person's seven faces: median | {painted['pixels']['median']:.3f} | "
        f"{painted['features']['median']:.3f} |",
    ]
    for number, person in enumerate(manifest["people"], 1):
        near = person["nearest"]
        lines.append(
            f"| person {number}, the nearest of all steps of all sequences | {near['pixels']:.3f} | "
            f"{near['features']:.3f} |"
        )
    lines += [
        "",
        "## What the app sees in them",
        "A minute of the demo for each expression, twelve frames of each looked at: the share in which the "
        "detector finds a face that can be read, the share in which the expression model calls it what it "
        "shows, and the mean probability that it gives to that.",
        "",
        "| person | detector | " + " | ".join(FER_CLASSES) + " |",
        "|---" * (2 + len(FER_CLASSES)) + "|",
    ]
    for number, person in enumerate(manifest["people"], 1):
        for detector, looks in person["read"].items():
            cells = [_cell(looks[name]) for name in FER_CLASSES]
            lines.append(f"| {number} | {detector} | " + " | ".join(cells) + " |")
    lines += [
        "",
        f"Painter `{manifest['model_sha256']}`, expression model `{manifest['expression_model_sha256']}`.",
    ]
    return "\n".join([*lines, ""])


def _cell(figures: Mapping[str, float]) -> str:
    return f"{figures['found']:.0%}, {figures['read_right']:.0%}, {figures['probability']:.2f}"


def look_again(folder: Path, model: ExpressionModel, detectors: Sequence[FaceDetector]) -> str:
    """Write into the manifest how these read the people of `folder`; returns why one is unfit now, or "".

    Raises PeopleError.
    """
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    unfit = ""
    for entry, person in zip(manifest["people"], read_people(folder), strict=True):
        entry["read"] = {one.name: measure_readability(person, one, model) for one in detectors}
        unfit = unfit or refusal(entry["read"])
    manifest["expression_model_sha256"] = model.sha256()
    write_json(manifest, folder / MANIFEST)
    return unfit
