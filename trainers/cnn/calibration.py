"""What is fitted on the hold-out once a network is trained: temperature, threshold, mixture of the heads."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES, NEGATIVE
from trainers.metrics import Floats, Ints, cross_entropy, softmax

FALSE_ALARMS = 0.05  # the share of faces that aren't negative which may be taken for negative
_NEGATIVE = [FER_CLASSES.index(name) for name in FER_CLASSES if name in NEGATIVE]
_TEMPERATURES = np.geomspace(0.2, 5.0, 331)  # steps of 1 %
_SHARES = np.linspace(0.0, 0.6, 13)


@dataclass(frozen=True)
class Calibration:
    """`temperature` divides the logits; `threshold` (0..1) is for P(negative), chosen as `chosen` says.

    `ferplus_share` (0..1) is how much of the logits comes from the head of FER+'s votes.
    """

    temperature: float
    threshold: float
    chosen: str
    ferplus_share: float = 0.0


def calibrate(heads: list[npt.NDArray[np.float32]], labels: Ints) -> Calibration:
    """Fit everything on held-out faces: logits (N, classes) of each head, and FER-2013 labels (N,)."""
    share = best_share(heads, labels)
    logits = mixed_logits(heads, share)
    temperature = fit_temperature(logits, labels)
    p_negative = softmax(logits, temperature)[:, _NEGATIVE].sum(axis=1)
    return choose_threshold(temperature, p_negative, np.isin(labels, _NEGATIVE), share)


def mixed_logits(heads: list[npt.NDArray[np.float32]], share: float) -> Floats:
    """Logits (N, 7): the first head's, and `share` of FER+'s, whose contempt has no place among the seven."""
    original = np.asarray(heads[0], np.float64)
    if not share:
        return original
    return (1 - share) * original + share * (np.asarray(heads[1], np.float64) @ ferplus_to_fer())


def ferplus_to_fer() -> npt.NDArray[np.float32]:
    """A matrix (8, 7) that puts FER+'s classes in FER-2013's order."""
    return np.array([[a == b for b in FER_CLASSES] for a in FERPLUS_CLASSES], np.float32)


def best_share(heads: list[npt.NDArray[np.float32]], labels: Ints) -> float:
    """The share of the FER+ head under which the labels are likeliest; 0 where there is no such head."""
    if len(heads) < 2:
        return 0.0
    losses = [_best_loss(mixed_logits(heads, share), labels)[0] for share in _SHARES]
    return float(_SHARES[int(np.argmin(losses))])


def fit_temperature(logits: npt.ArrayLike, labels: Ints) -> float:
    """The temperature (0.2 to 5) under which the labels are likeliest (Guo et al. 2017), by a scan."""
    return _best_loss(np.asarray(logits, np.float64), labels)[1]


def choose_threshold(
    temperature: float, p_negative: Floats, truth: npt.NDArray[np.bool_], share: float = 0.0
) -> Calibration:
    """The lowest threshold at which no more than `FALSE_ALARMS` of the other faces are taken for negative.

    A companion that speaks up without cause is soon switched off, so false alarms decide, not accuracy.
    """
    calm = np.sort(p_negative[~truth])
    allowed = int(FALSE_ALARMS * len(calm))
    # Just above the highest calm face that must stay calm.
    highest = float(calm[len(calm) - allowed - 1]) if len(calm) else 0.5
    threshold = float(np.clip(np.ceil(highest * 1000 + 0.5) / 1000, 0.001, 0.999))
    called = p_negative >= threshold
    alarms, found = (called[which].sum() / max(1, which.sum()) for which in (~truth, truth))
    chosen = (
        f"on the hold-out of the training part: {alarms:.1%} of the faces that are not negative (happy, "
        f"surprise, neutral) are taken for negative, and {found:.1%} of the negative ones are found; the "
        f"lowest threshold that keeps the first below {FALSE_ALARMS:.0%}"
    )
    return Calibration(temperature, threshold, chosen, share)


def _best_loss(logits: Floats, labels: Ints) -> tuple[float, float]:
    losses = [cross_entropy(logits, labels, t) for t in _TEMPERATURES]
    best = int(np.argmin(losses))
    return float(losses[best]), float(_TEMPERATURES[best])
