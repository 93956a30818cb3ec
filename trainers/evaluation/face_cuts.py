"""What the app's own eyes cost a model: finding and cutting the faces itself, and refusing poor ones.

Labelled faces are placed in a webcam's picture, where the app's detectors have to find them again. Beyond
their borders they are continued by their mirror image, for the photos around them are not known.
"""

import argparse
import math
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector, Gate, HaarDetector, YuNetDetector, cut, quality_of
from moodguard.sensing.frame import Face, Frame
from trainers.data.faces import DataError, FaceSet, Picture, default_data, locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.evaluation.corruptions import conditions
from trainers.evaluation.evaluate import Share, share_of
from trainers.evaluation.inference import Predictions, predict
from trainers.evaluation.resting_faces import open_detector
from trainers.evaluation.robustness import before_a_webcam
from trainers.evaluation.tables import percent
from trainers.progress import Progress, silent

TILTS = (0, 15, 30)  # degrees
SIDE = 160  # pixels
CENTRE = (320.0, 240.0)
_SEED = 0
_FACES = 1000


@dataclass(frozen=True)
class Cuts:
    """How a model fares on the faces that a detector finds among those tilted by `tilt` degrees.

    `classes` and `negative` (or not) are of the detector's cuts, `whole_classes` and `whole_negative` of the
    same faces as the data set has them, upright. `level_classes` and `level_negative` are of the cuts turned
    until the eyes are level, which the app does not do; None where the detector does not mark eyes.
    """

    detector: str
    tilt: int
    found: Share
    classes: Share
    negative: Share
    whole_classes: Share
    whole_negative: Share
    level_classes: Share | None
    level_negative: Share | None


@dataclass(frozen=True)
class Refused:
    """The poor faces that one gate (None: any of them) refuses, and how the model fares on them."""

    gate: Gate | None
    refused: Share
    classes: Share
    negative: Share


@dataclass(frozen=True)
class Gates:
    """What each gate refuses of faces under all conditions, and how the model fares on those let through."""

    gates: tuple[Refused, ...]
    passed: Refused
    all_faces: Refused


def placed(face: Picture, tilt: float) -> Frame:
    """A webcam's picture with the grey face in the middle, turned clockwise by `tilt` degrees."""
    large = cv2.resize(face, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    beyond = SIDE // 2
    wide = cv2.copyMakeBorder(large, beyond, beyond, beyond, beyond, cv2.BORDER_REFLECT_101)
    middle = (len(wide) - 1) / 2
    matrix = cv2.getRotationMatrix2D((middle, middle), -tilt, 1.0)
    turned = cv2.warpAffine(wide, matrix, wide.shape[::-1], borderMode=cv2.BORDER_REFLECT_101)
    picture = np.full((480, 640), 128, np.uint8)
    left, top = round(CENTRE[0]) - len(wide) // 2, round(CENTRE[1]) - len(wide) // 2
    picture[top : top + len(wide), left : left + len(wide)] = turned
    return Frame(np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), np.uint8), 0.0)


def levelled(frame: Frame, face: Face) -> Frame:
    """The picture turned around the middle of the face until its eyes, which must be marked, are level."""
    if face.landmarks is None:
        raise ValueError("nobody knows where the eyes of this face are")
    right, left = face.landmarks.right_eye, face.landmarks.left_eye
    angle = math.degrees(math.atan2(left[1] - right[1], left[0] - right[0]))
    matrix = cv2.getRotationMatrix2D(face.centre, angle, 1.0)
    size = frame.pixels.shape[1::-1]
    turned = cv2.warpAffine(frame.pixels, matrix, size, borderMode=cv2.BORDER_REFLECT_101)
    return Frame(np.asarray(turned, np.uint8), frame.time)


def measure_cuts(
    model: ExpressionModel, faces: FaceSet, detector: FaceDetector, tilt: int, progress: Progress = silent
) -> Cuts:
    """Let a detector find each face and the model read the cut. Raises as `predict` does."""
    margin = model.spec.face_margin
    there: list[int] = []
    cuts: list[Picture] = []
    level: list[Picture] = []
    for number, picture in enumerate(faces.pictures):
        frame = placed(picture, tilt)
        face = _found(detector, frame)
        if face is not None:
            there.append(number)
            cuts.append(cut(frame, face, margin))
            if face.landmarks is not None:
                level.append(cut(levelled(frame, face), face, margin))
        progress(number + 1, len(faces.pictures))
    found = np.isin(np.arange(len(faces.pictures)), there)
    if not there:
        raise DataError(f"{detector.name} finds none of the {len(found)} faces at {tilt} degrees")
    whole = predict(model, faces.some(np.array(there)))
    as_cut = _shares(predict(model, replace(whole.faces, pictures=cuts)))
    upright = _shares(predict(model, replace(whole.faces, pictures=level))) if level else (None, None)
    return Cuts(detector.name, tilt, share_of(found), *as_cut, *_shares(whole), *upright)


def measure_gates(model: ExpressionModel, faces: FaceSet, progress: Progress = silent) -> Gates:
    """Judge faces as they are and poor ones, without landmarks; deterministic. Raises as `predict` does."""
    chosen, predictions, refused_by = conditions(), [], []
    for number, condition in enumerate(chosen):
        pictures = [
            condition.change(picture, np.random.default_rng([_SEED, index]))
            for index, picture in enumerate(faces.pictures)
        ]
        predictions.append(predict(model, replace(faces, pictures=pictures)))
        refused_by.append([_refused_by(picture, condition.side) for picture in pictures])
        progress(number + 1, len(chosen))

    def those(gate: Gate | None, wanted: Collection[Gate | None]) -> Refused:
        return _refused(predictions, [[by in wanted for by in row] for row in refused_by], gate)

    return Gates(tuple(those(gate, [gate]) for gate in Gate), those(None, [None]), those(None, [None, *Gate]))


def _refused_by(picture: Picture, side: float) -> Gate | None:
    """What keeps the app from reading a face of this side (px) in a webcam's picture."""
    face = before_a_webcam(side)
    return Gate.SIZE if face is None else quality_of(picture, face).refused_by


def _found(detector: FaceDetector, frame: Frame) -> Face | None:
    """The face in the middle, if it is found; followed from a first look to a second, as in a burst."""
    face: Face | None = None
    for _ in range(2):
        middle = [face for face in detector.find(frame, face) if _is_in_the_middle(face)]
        face = max(middle, key=lambda face: face.score, default=None)
        if face is None:
            return None
    return face


def _is_in_the_middle(face: Face) -> bool:
    x, y = face.centre
    return max(abs(x - CENTRE[0]), abs(y - CENTRE[1])) < SIDE / 3 and 0.6 < face.side / SIDE < 1.6


def _shares(predictions: Predictions) -> tuple[Share, Share]:
    return share_of(predictions.right), share_of(predictions.right_about_negative)


def _refused(predictions: list[Predictions], chosen: list[list[bool]], gate: Gate | None) -> Refused:
    right = [one.right[np.array(row)[one.judged]] for one, row in zip(predictions, chosen, strict=True)]
    negative = [
        one.right_about_negative[np.array(row)[one.two_sided]]
        for one, row in zip(predictions, chosen, strict=True)
    ]
    return Refused(
        gate,
        share_of(np.concatenate([np.array(row) for row in chosen])),
        share_of(np.concatenate(right)),
        share_of(np.concatenate(negative)),
    )


def table_of_cuts(rows: list[Cuts]) -> str:
    """A Markdown table."""
    head = (
        "| detector | tilt | found "
        "| seven classes, cut by the app | with level eyes | as the data set has them "
        "| negative or not, cut by the app | with level eyes | as the data set has them |\n"
        "|---|---|---|---|---|---|---|---|---|"
    )
    return "\n".join(
        [
            head,
            *(
                f"| {row.detector} | {row.tilt}° | {percent(row.found.value)} | {percent(row.classes.value)} "
                f"| {_percent_or_dash(row.level_classes)} | {percent(row.whole_classes.value)} "
                f"| {percent(row.negative.value)} | {_percent_or_dash(row.level_negative)} "
                f"| {percent(row.whole_negative.value)} |"
                for row in rows
            ),
        ]
    )


def _percent_or_dash(share: Share | None) -> str:
    return percent(share.value) if share is not None else "-"


def table_of_gates(gates: Gates) -> str:
    """A Markdown table."""
    named = [
        ("all faces", gates.all_faces),
        *((f"refused: {row.gate.value}", row) for row in gates.gates if row.gate is not None),
        ("let through", gates.passed),
    ]
    head = "| faces | share | seven classes | negative or not |\n|---|---|---|---|"
    return "\n".join(
        [
            head,
            *(
                f"| {name} | {percent(row.refused.value)} | {percent(row.classes.value)} "
                f"| {percent(row.negative.value)} |"
                for name, row in named
            ),
        ]
    )


def add_framing(command: argparse.ArgumentParser) -> None:
    """The verb's words."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument("--data", type=Path, help="FER-2013's file, or the data folder")
    command.add_argument("--detector", type=Path, help="YuNet's file (default: the app's, or the data's)")
    command.add_argument(
        "--faces", type=int, default=_FACES, help="how many public-test faces (default: %(default)s)"
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    path = locate(options.data or default_data())
    if path.is_dir():
        raise DataError(f"{path} is a folder; this needs a file in FER-2013's layout")
    if options.faces < 1:
        raise DataError("--faces must be at least 1")
    faces = read_fer2013(path).part(Usage.PUBLIC)
    drawn = np.random.default_rng(_SEED).permutation(len(faces.pictures))[: options.faces]
    faces, model = faces.some(drawn), ExpressionModel(options.model)
    detectors: list[FaceDetector] = [HaarDetector()]
    better = open_detector(options.detector)
    if isinstance(better, YuNetDetector):
        detectors.append(better)
    print(f"{len(faces.pictures)} public-test faces, placed at {SIDE} px in 640x480\n")
    print(table_of_cuts([measure_cuts(model, faces, one, tilt) for one in detectors for tilt in TILTS]))
    print(f"\nThe same under {len(conditions())} conditions, as they are and made poor\n")
    print(table_of_gates(measure_gates(model, faces)))
    return 0
