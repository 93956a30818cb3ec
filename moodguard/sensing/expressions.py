"""The expression model through onnxruntime: faces in, calibrated probabilities out."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.model_card import ExpressionCard, InputSpec, ModelCardError, read_expression_card
from moodguard.sensing.probability_calibration import calibrate, negative_probability
from moodguard.system.onnx_session import (
    Interrupt,
    ModelError,
    ModelTooSlowError,
    RunInterruptedError,
    load_session,
    read_model,
)

__all__ = [
    "ExpressionModel", "ModelError", "ModelTooSlowError", "NoProbabilitiesError", "Picture", "Tensor",
    "prepare",
]  # fmt: skip

Picture = npt.NDArray[np.uint8]
Tensor = npt.NDArray[np.float32]

VOTES = 8  # FER+'s expressions
# What float16 and eight-bit integers may be off by; what is further off is no probability.
_TOLERANCE = 1e-3
_SUM_TOLERANCE = 0.02


def prepare(picture: Picture, spec: InputSpec) -> Tensor:
    """One face picture (H, W) grey or (H, W, 3) BGR, uint8, as a model input without the batch axis."""
    colour = picture.ndim == 3
    if spec.colour_order == "grey":
        picture = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if colour else picture  # type: ignore[assignment]
    elif not colour:
        picture = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)  # type: ignore[assignment]
    if spec.colour_order == "rgb":
        picture = np.ascontiguousarray(picture[:, :, ::-1])
    height, width = picture.shape[:2]
    if (height, width) != (spec.height, spec.width):
        shrinks = height > spec.height or width > spec.width
        way = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        picture = cv2.resize(picture, (spec.width, spec.height), interpolation=way)  # type: ignore[assignment]
    values = picture.reshape(spec.height, spec.width, spec.channels).astype(np.float32)
    mean, std = np.asarray(spec.mean, np.float32), np.asarray(spec.std, np.float32)
    tensor: Tensor = (values * np.float32(spec.scale) - mean) / std
    return np.ascontiguousarray(tensor.transpose(2, 0, 1)) if spec.layout == "NCHW" else tensor


class NoProbabilitiesError(ModelError):
    """A model has given values that are no probabilities; `faces` says for how many of one run."""

    def __init__(self, name: str, faces: int) -> None:
        """`name` is the model file's."""
        super().__init__(f"{name} gives values that can't be right")
        self.faces = faces


class ExpressionModel:
    """An expression model that has proved, by one dry run, that it does what its card says.

    Raises ModelError where the file is missing, damaged, foreign (no card), or its shapes are not those of
    its card. One thread by default: on nets of this size a second one gains nothing and disturbs the desktop.
    """

    def __init__(self, path: Path, threads: int = 1, interrupt: Interrupt | None = None) -> None:
        """Load the model from `path` and try it out. Raises ModelError.

        `interrupt` ends a run that is under way, which then raises RunInterruptedError.
        """
        self.path = path
        self._session = load_session(path, threads, interrupt)
        try:
            self.card: ExpressionCard = read_expression_card(self._session.metadata)
        except ModelCardError as error:
            raise ModelError(f"{path.name}: {error}") from error
        inputs, names = self._session.inputs, self._session.outputs
        if list(inputs.values()) != ["tensor(float)"] or not names:
            raise ModelError(f"{path.name} must take one float32 tensor and give one")
        self._input = next(iter(inputs))
        self._output = "probabilities" if "probabilities" in names else names[0]
        self._votes = "ferplus" if "ferplus" in names else None
        self._negative = [self.card.classes.index(name) for name in self.card.negative]
        self._dry_run()

    @property
    def spec(self) -> InputSpec:
        """How a face becomes this model's input."""
        return self.card.input

    def sha256(self) -> str:
        """Hash of the model file, as hexadecimal digits."""
        return hashlib.sha256(read_model(self.path)).hexdigest()

    def probabilities(self, faces: Sequence[Picture]) -> Tensor:
        """Calibrated class probabilities, (N, classes) float32, of N face pictures (grey or BGR, uint8).

        Raises ModelError where the model fails on them, or gives anything but probabilities.
        """
        if not faces:
            return np.empty((0, len(self.card.classes)), np.float32)
        return calibrate(
            self._run(np.stack([prepare(face, self.spec) for face in faces])), self.card.temperature
        )

    def ferplus(self, faces: Sequence[Picture]) -> Tensor | None:
        """P of FER+'s eight expressions, (N, 8) float32, in the order of its votes; None of most models.

        A second opinion, by votes of ten people a face instead of one label; the app itself doesn't use it.
        """
        if self._votes is None:
            return None
        if not faces:
            return np.empty((0, VOTES), np.float32)
        return self._run(np.stack([prepare(face, self.spec) for face in faces]), self._votes)

    def both(self, faces: Sequence[Picture]) -> tuple[Tensor, Tensor] | None:
        """`probabilities` and `ferplus` of N faces at once, in half the time; None where the latter is."""
        if self._votes is None:
            return None
        if not faces:
            return self.probabilities([]), np.empty((0, VOTES), np.float32)
        batch = np.stack([prepare(face, self.spec) for face in faces])
        labels, votes = self._run_all(batch, [self._output, self._votes])
        return calibrate(labels, self.card.temperature), votes

    def negative(self, probabilities: Tensor) -> Tensor:
        """P(negative), (N,) float32 in 0..1, from class probabilities (N, classes)."""
        return negative_probability(probabilities, self._negative)

    def _run(self, batch: Tensor, output: str | None = None) -> Tensor:
        return self._run_all(batch, [output or self._output])[0]

    def _run_all(self, batch: Tensor, outputs: list[str]) -> list[Tensor]:
        try:
            results: list[Tensor] = self._session.run(outputs, {self._input: batch})
        except (ModelTooSlowError, RunInterruptedError):
            raise
        except Exception as error:  # onnxruntime raises many kinds
            raise ModelError(
                f"{self.path.name} can't take the faces that its card describes, shape {batch.shape}"
            ) from error
        return [
            self._checked(result, len(batch), len(self.card.classes) if output == self._output else VOTES)
            for result, output in zip(results, outputs, strict=True)
        ]

    def _checked(self, result: Tensor, faces: int, classes: int) -> Tensor:
        """Probabilities (faces, classes) in 0..1. Raises ModelError, or NoProbabilitiesError for the values.

        Asked after each run: a graph that is fine on one face may give anything for another.
        """
        if getattr(result, "shape", None) != (faces, classes) or result.dtype != np.float32:
            raise ModelError(f"{self.path.name} names {classes} classes but gives another number of values")
        # What isn't finite fails each comparison.
        in_range = ((result >= -_TOLERANCE) & (result <= 1 + _TOLERANCE)).all(axis=1)
        with np.errstate(over="ignore", invalid="ignore"):
            wrong = ~(in_range & (np.abs(result.sum(axis=1) - 1) <= _SUM_TOLERANCE))
        if wrong.any():
            raise NoProbabilitiesError(self.path.name, int(wrong.sum()))
        return result.clip(0, 1)

    def _dry_run(self) -> None:
        self._run(np.zeros(self.spec.shape(1), np.float32))
