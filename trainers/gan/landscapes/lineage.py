"""Where a painter comes from: what a checkpoint says of the trainings that came before."""

import json
from collections.abc import Mapping
from typing import Any


def grown_from(state: Mapping[str, Any]) -> list[dict[str, float]]:
    """The trainings that a checkpoint's own began from, the first one first."""
    earlier: list[dict[str, float]] = json.loads(str(state.get("before", "[]")))
    return earlier


def side_of(state: Mapping[str, Any]) -> int:
    """How high the pictures of a checkpoint's painter are, in pixels."""
    return int(json.loads(str(state["config"]))["side"])


def summary(state: Mapping[str, Any]) -> dict[str, float]:
    """What a card says of the training that a checkpoint is of."""
    config = json.loads(str(state["config"]))
    wanted = (
        "side", "wide", "batch", "learning_rate", "gradient", "gradient_every", "recolour", "holes",
        "plain_weight", "projected_weight", "twice_every",
    )  # fmt: skip
    seconds = float(state.get("seconds", 0.0))
    settings = {name: config[name] for name in wanted if name in config}
    return {
        **settings,
        "steps": int(state["step"]),
        "minutes": round(seconds / 60, 1),
        **core_hours(json.loads(str(state.get("core_seconds", "{}")))),
    }


def core_hours(by_part: Mapping[str, float]) -> dict[str, float]:
    """What a card says of a training's core-seconds; nothing of one from before they were counted."""
    return {"core_hours": round(sum(by_part.values()) / 3600, 4)} if by_part else {}
