"""A model file with a card that says what it takes and gives, as painter and upscaler are."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from moodguard.model_card import ModelCardError
from moodguard.system.onnx_session import (
    Interrupt,
    ModelError,
    ModelTooSlowError,
    RunInterruptedError,
    load_session,
    read_model,
)

Card = TypeVar("Card")
Values = npt.NDArray[np.float32]

_TOLERANCE = 1e-3  # of the range that a card names


class DescribedModel(Generic[Card]):
    """Loads and runs the model, and tells whatever goes wrong with it as one kind of error, in words."""

    def __init__(
        self,
        path: Path,
        read_card: Callable[[Mapping[str, str]], Card],
        fault: type[Exception],
        threads: int,
        interrupt: Interrupt | None,
    ) -> None:
        """Load the model from `path`, with the card that `read_card` makes of its metadata. Raises `fault`.

        `interrupt` ends a run that is under way, which then raises RunInterruptedError.
        """
        self.path, self._fault = path, fault
        try:
            self.session = load_session(path, threads, interrupt)
            self.card = read_card(self.session.metadata)
        except ModelError as error:
            raise fault(str(error)) from error
        except ModelCardError as error:
            raise fault(f"{path.name}: {error}") from error

    def sha256(self) -> str:
        """Hash of the model file, as hexadecimal digits. Raises the fault where it is gone by now."""
        try:
            return hashlib.sha256(read_model(self.path)).hexdigest()
        except ModelError as error:
            raise self._fault(str(error)) from error

    def run(self, outputs: Sequence[str], name: str, values: Values, what: str) -> list[Any]:
        """What the graph gives for `values` at the input `name`; `what` are they, for the user.

        Raises RunInterruptedError, or the fault where the model can't take them.
        """
        try:
            return list(self.session.run(outputs, {name: values}))
        except RunInterruptedError:
            raise
        except ModelTooSlowError as error:
            raise self._fault(str(error)) from error
        except Exception as error:  # onnxruntime raises many kinds
            raise self._fault(
                f"{self.path.name} can't take the {what} that its card describes, shape {values.shape}"
            ) from error

    def check_range(self, values: Values, value_range: tuple[float, float]) -> None:
        """Raises the fault where `values` are not finite, or not within the range of the card."""
        low, high = value_range
        slack = _TOLERANCE * (high - low)
        if not (np.isfinite(values).all() and low - slack <= values.min() and values.max() <= high + slack):
            raise self._fault(f"{self.path.name} gives values outside of the range that its card names")
