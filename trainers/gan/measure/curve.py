"""A painter as a point of the curve: what it cost and who taught it, by its card, and how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trainers.gan.measure.rows import FeatureFigures


@dataclass(frozen=True)
class Point:
    """One painter: the line that it belongs to, its cost in core-hours, and how far it lies from photos."""

    line: str
    hours: float
    steps: int
    own: FeatureFigures
    second: FeatureFigures


def core_hours_of(provenance: Mapping[str, Any]) -> float:
    """The core-hours of a painter and of all that it began from, by its card.

    What was trained before they were counted tells its minutes; they count once for each thread.
    """
    threads = max(1, int(provenance.get("config", {}).get("threads", 1) or 1))
    stages = [*provenance.get("grown_from", []), provenance]
    return float(sum(stage.get("core_hours", threads * stage.get("minutes", 0) / 60) for stage in stages))


def critics_of(provenance: Mapping[str, Any]) -> str:
    """Which critics taught a painter, in words, by its card."""
    config = provenance.get("config", {})
    projected, plain = config.get("projected_weight", 0.0), config.get("plain_weight", 1.0)
    if projected and plain:
        return "both critics"
    return "projected critic alone" if projected else "plain critic alone"
