"""The painter through onnxruntime: latents in, landscapes out."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moodguard.gallery.described_model import DescribedModel
from moodguard.model_card import read_painter_card
from moodguard.system.onnx_session import Interrupt

Pictures = npt.NDArray[np.uint8]
Latents = npt.NDArray[np.float32]
Scores = npt.NDArray[np.float32]

_LEAST_TRUNCATION = 0.5  # below it hardly a number drawn would stay, and all pictures look alike


@dataclass(frozen=True)
class Painted:
    """`pictures` (N, H, W, 3) RGB uint8, and what the painter itself says of them, where it can.

    `scores` are (N,) float32, higher is better; `themes` N names.
    """

    pictures: Pictures
    scores: Scores | None = None
    themes: tuple[str, ...] | None = None


class PainterError(Exception):
    """An ONNX file cannot be used as a painter; the message says why, in words."""


class Painter:
    """A painter that has proved, by one dry run, that it does what its card says.

    Raises PainterError where the file is missing, damaged, foreign (no card, or another kind of model), or
    its shapes are not those of its card.
    """

    def __init__(self, path: Path, threads: int = 1, interrupt: Interrupt | None = None) -> None:
        """Load the model from `path`. Raises PainterError where it can't be used.

        `interrupt` ends a run that is under way, which then raises RunInterruptedError.
        """
        self.path = path
        self._model = DescribedModel(path, read_painter_card, PainterError, threads, interrupt)
        self.card = self._model.card
        score = self.card.score.output if self.card.score else None
        likeness = self.card.theme_output.output if self.card.theme_output else None
        inputs, outputs = self._model.session.inputs, self._model.session.outputs
        pictures = [name for name in outputs if name not in (score, likeness)]
        if list(inputs.values()) != ["tensor(float)"] or not pictures:
            raise PainterError(f"{path.name} must take one float32 tensor and give one")
        if score is not None and score not in outputs:
            raise PainterError(f"{path.name} lacks the output {score!r} that its card names as its score")
        if likeness is not None and likeness not in outputs:
            raise PainterError(f"{path.name} lacks the output {likeness!r} that its card names for themes")
        self._input = next(iter(inputs))
        self._outputs = [pictures[0], *filter(None, (score, likeness))]
        self._dry_run()

    def sha256(self) -> str:
        """Hash of the model file, as hexadecimal digits. Raises PainterError where it is gone by now."""
        return self._model.sha256()

    def draw(self, rng: "np.random.Generator", count: int = 1, truncation: float | None = None) -> Latents:
        """`count` new latents, (count, latent) float32, standard normal.

        With `truncation`, numbers further from zero than it are drawn again: the nearer it comes to zero,
        the safer and the more alike the pictures. Raises ValueError where it is below 0.5.
        """
        latents = rng.standard_normal((count, self.card.latent), np.float32)
        if truncation is None:
            return latents
        if not truncation >= _LEAST_TRUNCATION:
            raise ValueError(f"truncation is {truncation}; it must be {_LEAST_TRUNCATION} or more")
        while (outside := np.abs(latents) > truncation).any():
            latents[outside] = rng.standard_normal(int(outside.sum()), np.float32)
        return latents

    def paint(self, latents: Latents) -> Pictures:
        """Pictures (N, H, W, 3) RGB uint8 from latents (N, latent) float32.

        Raises ValueError for latents of another shape, PainterError where the model fails on them.
        """
        return self.paint_with_scores(latents).pictures

    def paint_with_scores(self, latents: Latents) -> Painted:
        """Pictures as above, with the painter's own score and theme of each, where its card names them."""
        if latents.ndim != 2 or latents.shape[1] != self.card.latent:
            raise ValueError(f"latents have the shape {latents.shape}; (N, {self.card.latent}) is needed")
        if not len(latents):
            return Painted(
                np.empty((0, self.card.height, self.card.width, 3), np.uint8),
                np.empty(0, np.float32) if self.card.score else None,
                () if self.card.theme_output else None,
            )
        low, high = self.card.value_range
        result, scores, likeness = self._run(np.ascontiguousarray(latents, np.float32))
        values = result.transpose(0, 2, 3, 1)
        scaled = np.rint((values - low) * (255 / (high - low))).clip(0, 255)
        themes = None
        if likeness is not None and self.card.theme_output is not None:
            themes = tuple(self.card.theme_output.names[int(place)] for place in likeness.argmax(axis=1))
        return Painted(np.ascontiguousarray(scaled.astype(np.uint8)), scores, themes)

    def _run(self, latents: Latents) -> tuple[npt.NDArray[np.float32], Scores | None, Scores | None]:
        """What the graph gives: pictures, and scores and likenesses to themes where the card names them."""
        result, *others = self._model.run(self._outputs, self._input, latents, "latents")
        scores = others.pop(0) if self.card.score else None
        likeness = others.pop(0) if self.card.theme_output else None
        self._check(len(latents), result, scores, likeness)
        return result, scores, likeness

    def _dry_run(self) -> None:
        # Two at once, so that a graph made for a single picture is found out here and not in the gallery.
        self._run(np.zeros((2, self.card.latent), np.float32))

    def _check(
        self, count: int, result: npt.NDArray[np.float32], scores: Scores | None, likeness: Scores | None
    ) -> None:
        """Raises PainterError where these are not what the card promises of `count` pictures.

        Asked after each run: a graph that paints well from some latents may give anything for others.
        """
        expected = (count, 3, self.card.height, self.card.width)
        if getattr(result, "shape", None) != expected or result.dtype != np.float32:
            raise PainterError(
                f"{self.path.name} gives something other than the pictures of {self.card.width}x"
                f"{self.card.height} pixels that its card describes"
            )
        self._model.check_range(result, self.card.value_range)
        if scores is not None and not (
            getattr(scores, "shape", None) == (count,)
            and scores.dtype == np.float32
            and np.isfinite(scores).all()
        ):
            raise PainterError(f"{self.path.name} must give one number for each picture as its score")
        if self.card.theme_output is not None and not (
            getattr(likeness, "shape", None) == (count, len(self.card.theme_output.names))
            and likeness is not None
            and np.isfinite(likeness).all()
        ):
            raise PainterError(f"{self.path.name} must give a number for each picture and theme of its card")
