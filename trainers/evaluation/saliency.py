"""What in a face a model goes by: occlusion sensitivity, which works on any model (Zeiler & Fergus 2014)."""

import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel
from trainers.data.faces import Picture
from trainers.evaluation.inference import probabilities_of
from trainers.metrics import Floats
from trainers.progress import silent

PATCH = 1 / 5  # of the face's side
STEPS = 12  # places of the patch, in either direction


def occlusion_map(model: ExpressionModel, picture: Picture, chosen: int) -> Floats:
    """How much of the probability of class `chosen` is lost, (H, W) in -1..1, when each place is hidden.

    A square in the face's mean grey is moved over the picture, (H, W) grey or (H, W, 3), uint8; each pixel
    gets the mean over the squares that hid it. Below 0: hiding it makes the class likelier.
    """
    height, width = picture.shape[:2]
    size = max(1, round(PATCH * min(height, width)))
    tops, lefts = (np.unique(np.linspace(0, side - size, STEPS).astype(int)) for side in (height, width))
    places = [(top, left) for top in tops for left in lefts]
    hidden = [picture, *(_hidden(picture, top, left, size) for top, left in places)]
    probabilities = probabilities_of(model, hidden, silent)[:, chosen]
    lost, times = np.zeros((height, width)), np.zeros((height, width))
    for (top, left), probability in zip(places, probabilities[1:], strict=True):
        lost[top : top + size, left : left + size] += probabilities[0] - probability
        times[top : top + size, left : left + size] += 1
    result: Floats = lost / np.maximum(times, 1)
    return result


def _hidden(picture: Picture, top: int, left: int, size: int) -> Picture:
    covered: npt.NDArray[np.uint8] = picture.copy()
    covered[top : top + size, left : left + size] = round(float(picture.mean()))
    return covered
