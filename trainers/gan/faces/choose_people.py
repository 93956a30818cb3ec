"""Choose the demo's people: painted from a seed, near to nobody real, and read as what they show."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector, HaarDetector, YuNetDetector
from trainers.data.classes import FER_CLASSES
from trainers.data.fer2013 import Usage
from trainers.gan.faces.aligned import Faces
from trainers.gan.faces.aligned_cache import DETECTOR, read_aligned
from trainers.gan.faces.export import FacePainter, FacePainterError, Latents
from trainers.gan.faces.nearness import KnownFaces, Limits, Nearest, distance_limits, without_copies
from trainers.gan.faces.readability import NEEDED, Read, measure_readability, refusal
from trainers.gan.faces.sequences import (
    Painted,
    as_person,
    paint_fully,
    paint_sequences,
    write_manifest,
    write_person,
)
from trainers.gan.sheets import save_tiles

FILE = "person-{}.webp"
_LEAST_READ = 0.5  # P of its own expression that the model must give to each needed face
_SHEET_SIDE, _ON_SHEET = 96, 40
_NOBODY = "nobody is fit to be shown; paint more --candidates, or train longer"


class PeopleChoiceError(FacePainterError):
    """People can't be chosen as asked; the message says why, in words."""


@dataclass(frozen=True)
class Candidates:
    """Painted people by their number.

    `faces` (N, 7, 64, 64) show all of `FER_CLASSES`; `read` (N, 7) is the P that the expression model gives
    to each face's own; `nearest` (N,) says how unlike the nearest of a person's faces is to the training face
    that it is likest.
    """

    faces: Faces
    read: npt.NDArray[np.float32]
    nearest: Nearest

    def original(self, limits: Limits) -> npt.NDArray[np.bool_]:
        """Who comes too near to nobody, (N,)."""
        return self.nearest.far_from_all(limits)

    def order(self, limits: Limits) -> list[int]:
        """The numbers of those who aren't refused, and whose needed expressions are read best first."""
        needed = self.read[:, [FER_CLASSES.index(name) for name in NEEDED]].min(axis=1)
        fit = self.original(limits) & (needed > _LEAST_READ)
        return [int(index) for index in np.argsort(-needed, kind="stable") if fit[index]]


def measure_candidates(
    painter: FacePainter, latents: Latents, model: ExpressionModel, known: KnownFaces
) -> Candidates:
    """Paint and judge the people of `latents` (N, latent)."""
    faces = paint_fully(painter, latents)
    shape = faces.shape[:2]
    flat = faces.reshape(-1, *faces.shape[2:])
    own = [model.card.classes.index(name) for name in FER_CLASSES]
    probabilities = [model.probabilities(list(some)) for some in np.array_split(flat, len(latents))]
    read = np.stack(probabilities)[:, :, own].diagonal(axis1=1, axis2=2)
    near = known.nearest(flat)
    least = Nearest(near.pixels.reshape(shape).min(axis=1), near.features.reshape(shape).min(axis=1))
    return Candidates(faces, read, least)


@dataclass(frozen=True)
class Examiners:
    """All that a person is examined by: faces not to come too near to, and who has to find and read them."""

    known: KnownFaces
    held_out: Nearest
    limits: Limits
    detectors: tuple[FaceDetector, ...]
    model: ExpressionModel

    @classmethod
    def of(cls, args: argparse.Namespace) -> "Examiners":
        """Read the faces and the models. Raises DataError, DetectorError and ModelError."""
        kept = args.model.parent
        known = KnownFaces(read_aligned(args.data, Usage.TRAINING, kept).pictures)
        held_out = without_copies(known.nearest(read_aligned(args.data, Usage.PUBLIC, kept).pictures))
        detectors = HaarDetector(), YuNetDetector(args.data / DETECTOR)
        return cls(known, held_out, distance_limits(held_out), detectors, ExpressionModel(args.expression))

    def look(self, sequences: Faces) -> tuple[Nearest, Read, str]:
        """The distances of all faces of one person, what the app sees in them, and why they are refused."""
        near = self.known.nearest(sequences.reshape(-1, *sequences.shape[2:]))
        read = {
            one.name: measure_readability(as_person(sequences), one, self.model) for one in self.detectors
        }
        why = refusal(read)
        if not near.far_from_all(self.limits).all():
            why = "between two expressions the face comes too near to a real one"
        return near, read, why


def choose(args: argparse.Namespace) -> list[Painted]:
    """Paint, choose, look and write. Raises PeopleChoiceError where nobody is fit."""
    painter, examiners = FacePainter(args.model), Examiners.of(args)
    latents = painter.draw(np.random.default_rng(args.seed), args.candidates, args.truncation)
    candidates = measure_candidates(painter, latents, examiners.model, examiners.known)
    order, original = candidates.order(examiners.limits), candidates.original(examiners.limits)
    print(
        f"{len(latents)} people painted, {original.sum()} near to nobody, {len(order)} of them read rightly"
    )
    if args.sheet:
        save_numbered_sheet(candidates, order[:_ON_SHEET], args.sheet)
    if unknown := set(args.picks) - set(order):
        raise PeopleChoiceError(f"candidates {sorted(unknown)} are refused, or there are none such")
    fit = fit_people(painter, latents, args.picks or order, examiners)
    people = list(islice(fit, len(args.picks) or args.count))
    if not people:
        raise PeopleChoiceError(_NOBODY)
    args.out.mkdir(parents=True, exist_ok=True)
    for old in args.out.glob("person-*.webp"):
        old.unlink()
    for number, (_, sequences) in enumerate(people, 1):
        write_person(sequences, args.out / FILE.format(number))
    painted = [replace(person, file=FILE.format(number)) for number, (person, _) in enumerate(people, 1)]
    made = {
        "model": args.model.name,
        "model_sha256": painter.sha256,
        "expression_model_sha256": examiners.model.sha256(),
        "seed": args.seed,
        "candidates": args.candidates,
        "truncation": args.truncation,
        "refused_as_too_near": int((~original).sum()),
        "held_out_faces": {
            "count": len(examiners.held_out.pixels),
            **_summary(examiners.held_out, examiners.limits),
        },
        "candidates_nearest_faces": _summary(candidates.nearest, examiners.limits),
    }
    write_manifest(args.out, made, painted)
    return painted


def fit_people(
    painter: FacePainter, latents: Latents, order: Sequence[int], examiners: Examiners
) -> Iterator[tuple[Painted, Faces]]:
    """Who of `order`, indices into `latents`, can be shown, with the sequences; their files have no name."""
    for index in order:
        sequences = paint_sequences(painter, latents[index])
        near, read, why = examiners.look(sequences)
        if why:
            print(f"{index}: {why}")
        else:
            yield Painted("", index, _numbers_of(latents[index]), _least(near), read), sequences


def _numbers_of(latent: Latents) -> tuple[float, ...]:
    return tuple(float(f"{value:.9g}") for value in latent)


def _least(near: Nearest) -> dict[str, float]:
    return {
        "pixels": round(float(near.pixels.min()), 4),
        "features": round(float(near.features.min()), 4),
    }


def _summary(near: Nearest, limits: Limits) -> dict[str, dict[str, float]]:
    return {
        name: {
            "limit": round(limit, 4),
            "least": round(float(distances.min()), 4),
            "median": round(float(np.median(distances)), 4),
        }
        for name, distances, limit in (
            ("pixels", near.pixels, limits.pixels),
            ("features", near.features, limits.features),
        )
    }


def save_numbered_sheet(candidates: Candidates, chosen: Sequence[int], path: Path) -> None:
    """The chosen people with their numbers, two in a row, an expression in each column."""
    if not chosen:
        raise PeopleChoiceError(_NOBODY)
    tiles = []
    for index in chosen:
        for place, face in enumerate(candidates.faces[index]):
            large = cv2.resize(face, (_SHEET_SIDE, _SHEET_SIDE), interpolation=cv2.INTER_CUBIC)
            tile = cv2.cvtColor(large, cv2.COLOR_GRAY2RGB)
            if place == 0:
                cv2.putText(tile, str(index), (3, 13), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (255, 255, 0))
            tiles.append(tile)
    save_tiles(np.stack(tiles).astype(np.uint8), path, 2 * len(FER_CLASSES))
