"""What the authors of a row report: accuracy and loss on each part of their faces, and parameters."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figures:
    """Accuracy (0..1) and loss on some faces; None where the authors give none."""

    accuracy: float | None = None
    loss: float | None = None


@dataclass(frozen=True)
class Published:
    """What the authors report.

    `source` names authors, year and title, and `faces` what they learned from and were measured on.
    `parameters_differ` says why ours are more or fewer than theirs, `remark` what else they report; both are
    for people. `epochs` has the accuracy (0..1) on training and held-out faces behind each epoch that they
    tell.
    """

    source: str
    training: Figures = Figures()
    validation: Figures = Figures()
    test: Figures = Figures()
    parameters: int | None = None
    parameters_differ: str = ""
    faces: str = ""
    remark: str = ""
    epochs: Mapping[int, tuple[float, float]] = field(default_factory=dict)
