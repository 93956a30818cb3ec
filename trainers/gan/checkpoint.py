"""Checkpoints of the painter's training: written all or not at all, read without running anything."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import nn

from trainers.writing import whole_file

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# What may differ between a run and its continuation; all the rest belongs to the networks or the schedule.
_MAY_CHANGE = frozenset({
    "steps", "minutes", "device", "threads", "bf16", "save_every", "save_seconds", "sheet_every", "log_every",
    "start", "judging", "keep_minutes",
})  # fmt: skip


class CheckpointError(Exception):
    """A checkpoint can't be continued from; the message says why, in words."""


def write_checkpoint(path: Path, state: Mapping[str, object]) -> None:
    """Write `state` so that a crash at any moment leaves either the old checkpoint or the new one."""
    with whole_file(path) as draft, draft.open("wb") as file:
        torch.save(dict(state), file)


def read_checkpoint(path: Path, config: "DataclassInstance | None" = None) -> dict[str, Any]:
    """Read a checkpoint; with `config`, make sure that it is one of the same run.

    A setting that the checkpoint doesn't know, being older, had its default. Raises CheckpointError where the
    file is missing, damaged, or was made under other settings.
    """
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        made_under = json.loads(state["config"])
    except FileNotFoundError as error:
        raise CheckpointError(f"there is no checkpoint {path} to go on from") from error
    except Exception as error:  # torch raises many kinds for damaged files
        raise CheckpointError(f"{path} is no checkpoint of the painter, or it is damaged") from error
    for setting in fields(config) if config else ():
        then, now = made_under.get(setting.name, setting.default), getattr(config, setting.name)
        if setting.name not in _MAY_CHANGE and then != now:
            raise CheckpointError(
                f"{path} was made with {setting.name} = {then!r}, not {now!r}; "
                "go on with the same settings, or start anew in another folder"
            )
    return state


def state_of(
    config: "DataclassInstance",
    step: int,
    rng: np.random.Generator,
    networks: Mapping[str, nn.Module],
    optimisers: Mapping[str, torch.optim.Optimizer],
) -> dict[str, object]:
    """All that a training needs to go on as if there had been no break; `config` is its dataclass."""
    return {
        "config": json.dumps(asdict(config)),
        "step": step,
        "rng": json.dumps(rng.bit_generator.state),
        **{name: network.state_dict() for name, network in networks.items()},
        "optimisers": {name: optimiser.state_dict() for name, optimiser in optimisers.items()},
    }


def restore_state(
    state: Mapping[str, Any],
    rng: np.random.Generator,
    networks: Mapping[str, nn.Module],
    optimisers: Mapping[str, torch.optim.Optimizer],
) -> int:
    """Put what `state_of` gave back where it was; returns the step."""
    rng.bit_generator.state = json.loads(state["rng"])
    for name, network in networks.items():
        network.load_state_dict(state[name])
    for name, optimiser in optimisers.items():
        optimiser.load_state_dict(state["optimisers"][name])
    return int(state["step"])
