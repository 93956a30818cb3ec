"""One file with all that a training needs to go on: weights, optimiser, epoch, history and config."""

import json
import warnings
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import h5py

from trainers.writing import whole_file

if TYPE_CHECKING:  # Keras takes seconds to load, which asking for a checkpoint should not
    import keras

NAME = "checkpoint.weights.h5"
BEST = "best.weights.h5"
_STATE = "moodguard.training"


class CheckpointError(Exception):
    """A checkpoint is missing, damaged or of another training; the message says which, in words."""


@dataclass
class TrainingState:
    """How far a training has come.

    `epoch` counts whole epochs; `best_loss` is the lowest loss on the hold-out so far, `waited` counts the
    epochs since; `history` has one record per epoch; `config` is that of the run, `data` the sha256 of what
    it learns from ("" where that isn't known), and `files` those of the files that the config names. `part`
    says what of the next epoch is done, where a training keeps that.
    """

    config: Mapping[str, Any]
    epoch: int = 0
    best_loss: float | None = None
    waited: int = 0
    history: list[dict[str, float]] = field(default_factory=list)
    data: str = ""
    files: dict[str, str] = field(default_factory=dict)
    part: dict[str, float] = field(default_factory=dict)


def write_checkpoint(model: "keras.Model", state: TrainingState, path: Path) -> None:
    """Write `model`, its optimiser and `state`; the old file stays until the new one is whole."""
    with whole_file(path) as draft:
        model.save_weights(draft, overwrite=True)
        with h5py.File(draft, "a") as file:
            file.attrs[_STATE] = json.dumps(asdict(state))


def read_state(path: Path) -> TrainingState:
    """How far the training of this checkpoint had come. Raises CheckpointError where it can't be read."""
    if not path.is_file():
        raise CheckpointError(f"there is no checkpoint {path} to resume from; train without --resume first")
    try:
        with h5py.File(path, "r") as file:
            return TrainingState(**json.loads(str(file.attrs[_STATE])))
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise CheckpointError(f"{path} is damaged, or no checkpoint of a training ({error})") from error


def read_weights(model: "keras.Model", path: Path) -> None:
    """Load weights and optimiser into a compiled `model`. Raises CheckpointError where they don't fit."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)  # by which Keras says that it skips an optimiser
            model.load_weights(path)
    except (OSError, KeyError, ValueError, TypeError, UserWarning) as error:
        raise CheckpointError(f"{path} is damaged, or of another network ({error})") from error


def check_same_run(
    state: TrainingState,
    config: Mapping[str, Any],
    may_change: frozenset[str],
    data: str = "",
    files: Mapping[str, str] | None = None,
) -> None:
    """Make sure that `config`, `data` and `files` are the checkpoint's, but for the settings in `may_change`.

    A setting that the checkpoint doesn't know came later, with a default that does what was done before.
    """
    if data and state.data and data != state.data:
        raise CheckpointError(
            "the checkpoint was trained on other data; resume with the same, or start anew in another folder"
        )
    for name, checksum in (files or {}).items():
        if state.files.get(name, checksum) != checksum:
            raise CheckpointError(
                f"the checkpoint was trained with {name} {config[name]}, which has changed since; put the "
                "old file back, or start anew in another folder"
            )
    for name, value in config.items():
        before = state.config.get(name, value)
        if name not in may_change and before != value:
            raise CheckpointError(
                f"the checkpoint was trained with {name} {before}, not {value}; "
                "resume with the same settings, or start anew in another folder"
            )
