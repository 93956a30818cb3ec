"""Tables of gates, and scenes that pass or don't."""

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt

from moodguard.gallery.picture_gates import FILE_VERSION, GATES_FILE, REVIEW, Gate
from moodguard.gallery.review_score import ReviewScore

Pixels = npt.NDArray[np.uint8]

BRIGHT = Gate("lightness", at_least=True, limit=50.0, percentile=60.0)
BRIGHTER = ReviewScore({"light_above": 2.0}, bias=0.5, least=4.0)  # people keep what has a bright sky
NEVER = Gate("lightness", at_least=True, limit=101.0, percentile=100.0)


def save_gates(folder: Path, *gates: Gate, review: ReviewScore | None = None) -> Path:
    """Write a table of these gates into `folder`; of none, everything passes that `review` lets pass."""
    folder.mkdir(parents=True, exist_ok=True)
    told = [
        {"measure": one.measure, "at_least": one.at_least, "limit": one.limit, "percentile": one.percentile}
        for one in gates
    ]
    path = folder / GATES_FILE
    taught = {} if review is None else {REVIEW: {**vars(review), "weights": dict(review.weights)}}
    path.write_text(json.dumps({"version": FILE_VERSION, "gates": told, **taught}))
    return path


def lake(height: int = 128, width: int = 160, sky: tuple[int, int, int] = (170, 200, 230)) -> Pixels:
    """A calm place (H, W, 3): sky, a row of low hills, and still water with a few ripples."""
    rows = np.linspace(0, 1, height)[:, None, None]
    scene = np.broadcast_to(np.array(sky) + 25 * rows, (height, width, 3)).copy()
    across = np.linspace(0, 3 * np.pi, width)
    hills = (height * (0.5 - 0.05 * np.sin(across) - 0.03 * np.sin(2.7 * across))).astype(int)
    for column, top in enumerate(hills):
        scene[top : round(0.58 * height), column] = (95, 120, 80)
    water = round(0.58 * height)
    scene[water:] = np.array(sky) * 0.8
    rng = np.random.default_rng(0)
    for row in range(water + 4, height, 9):
        scene[row] += rng.uniform(-10, 18, (width, 1))
    return np.clip(scene, 0, 255).astype(np.uint8)


def fire(height: int = 128, width: int = 160) -> Pixels:
    """Black ground under a sky that burns."""
    scene = np.zeros((height, width, 3), np.uint8)
    scene[: height // 2] = (235, 90, 20)
    return scene


def thicket(height: int = 128, width: int = 160) -> Pixels:
    """Leaves all over, and no place."""
    rng = np.random.default_rng(1)
    shade = rng.uniform(30, 200, (height // 2, width // 2, 1)).repeat(2, 0).repeat(2, 1)
    return np.clip(shade * np.array([0.6, 1, 0.4]), 0, 255).astype(np.uint8)
