"""What is fitted on the hold-out once a network is trained.

Temperatures of the heads, their mixture, the curve that makes P(negative) honest, and the threshold on it.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES, NEGATIVE
from trainers.metrics import Floats, Ints, cross_entropy, softmax

HOLDOUT_DESCRIPTION = "the hold-out of the training part"
TARGET_RECALL = 0.75  # the share of negative faces that must be taken for negative
_NEGATIVE = [FER_CLASSES.index(name) for name in FER_CLASSES if name in NEGATIVE]
_SURPRISE = FER_CLASSES.index("surprise")
_TEMPERATURES = np.geomspace(0.2, 5.0, 331)  # steps of 1 %
_SHARES = np.linspace(0.0, 0.6, 13)
EPSILON = 1e-6  # how near to 0 and 1 a probability may come, where its logarithm is taken
_LARGEST_LOGIT = 50.0  # logits beyond it are all the same, and their exponentials too large
_NEWTON_STEPS = 50
_CUBED = 27.0  # what the cube is measured in while it is fitted, so that it is pulled as the others are
_RIDGE = 1e-3


@dataclass(frozen=True)
class Curve:
    """Beta calibration of P(negative), with a cube: a ln(p) - b ln(1 - p) + c + cube logit(p)^3.

    That is the logit of what P(negative) should be; without the cube it is Kull et al.'s of 2017. It can mend
    what a temperature can't: a model that is too sure at one end, or, which the cube is for, too sure in
    between and not sure enough at both ends, as smoothed labels and teachers make it. The default changes
    nothing.
    """

    a: float = 1.0
    b: float = 1.0
    c: float = 0.0
    cube: float = 0.0

    def apply(self, p: Floats) -> Floats:
        """P(negative) (N,) as it should be."""
        p = np.clip(p, EPSILON, 1 - EPSILON)
        log_p, log_not_p = np.log(p), np.log1p(-p)
        logit = self.a * log_p - self.b * log_not_p + self.c + self.cube * (log_p - log_not_p) ** 3
        bounded = np.clip(logit, -_LARGEST_LOGIT, _LARGEST_LOGIT)
        return np.clip(1 / (1 + np.exp(-bounded)), EPSILON, 1 - EPSILON)


@dataclass(frozen=True)
class Calibration:
    """`temperature` divides the logits; `threshold` (0..1) is for P(negative), chosen as `chosen` says.

    `ferplus_share` (0..1) is how much of the logits comes from the head of FER+'s votes, whose own
    probabilities take `ferplus_temperature`. `curve` is for P(negative), behind the temperature.
    """

    temperature: float
    threshold: float
    chosen: str
    ferplus_share: float = 0.0
    ferplus_temperature: float = 1.0
    curve: Curve = Curve()


def calibrate(
    heads: list[npt.NDArray[np.float32]],
    labels: Ints,
    majority: Ints | None = None,
    faces: str = HOLDOUT_DESCRIPTION,
) -> Calibration:
    """Fit everything on held-out faces: logits (N, classes) of each head, and FER-2013 labels (N,).

    `majority` (N,) is what FER+'s people mostly saw, -1 where they disagreed. `faces` says in words which
    faces these are.
    """
    share = best_share(heads, labels)
    logits = mixed_logits(heads, share)
    temperature = fit_temperature(logits, labels)
    ferplus = 1.0
    if len(heads) > 1 and majority is not None and (agreed := majority >= 0).any():
        ferplus = fit_temperature(heads[1][agreed], majority[agreed])
    probabilities, truth = softmax(logits, temperature), np.isin(labels, _NEGATIVE)
    two_sided = labels != _SURPRISE  # nobody can say whether a surprise is a good one
    curve = fit_curve(_negative_without_surprise(probabilities)[two_sided], truth[two_sided])
    p_negative = with_curve(probabilities, curve)[:, _NEGATIVE].sum(axis=1)
    value, chosen = choose_threshold(p_negative, truth, faces)
    return Calibration(temperature, value, chosen, share, ferplus, curve)


def calibrated(heads: list[npt.NDArray[np.float32]], calibration: Calibration) -> Floats:
    """Probabilities (N, 7) of what the heads say."""
    logits = mixed_logits(heads, calibration.ferplus_share)
    return with_curve(softmax(logits, calibration.temperature), calibration.curve)


def with_curve(probabilities: Floats, curve: Curve) -> Floats:
    """Probabilities (N, 7) after `curve`, which weighs the negative classes against joy and neutrality.

    Surprise stays as likely as it was, and the classes of a side keep their proportions.
    """
    before = np.clip(_negative_without_surprise(probabilities), EPSILON, 1 - EPSILON)[:, None]
    after = curve.apply(before)
    factors = np.where(negative_columns(), after / before, (1 - after) / (1 - before))
    factors[:, _SURPRISE] = 1
    return probabilities * factors


def negative_columns() -> npt.NDArray[np.bool_]:
    """Which of FER-2013's classes (7,) are negative."""
    return np.isin(np.arange(len(FER_CLASSES)), _NEGATIVE)


def _negative_without_surprise(probabilities: Floats) -> Floats:
    """P(negative), (N,), given that it is no surprise."""
    rest = np.maximum(1 - probabilities[:, _SURPRISE], EPSILON)
    return np.asarray(probabilities[:, _NEGATIVE].sum(axis=1) / rest)


def fit_curve(p: Floats, truth: npt.NDArray[np.bool_]) -> Curve:
    """The curve under which `truth` (N,) is likeliest, by Newton's method; none where one kind is missing.

    A slight pull keeps it at no change where the faces don't say otherwise.
    """
    if truth.all() or not truth.any():
        return Curve()
    p = np.clip(p, EPSILON, 1 - EPSILON)
    log_p, log_not_p = np.log(p), np.log1p(-p)
    features = np.stack([log_p, -log_not_p, np.ones_like(p), (log_p - log_not_p) ** 3 / _CUBED], axis=1)
    # Beyond these bounds it would turn high into low. A cube below 0 would do so at the ends alone, where
    # there are few faces to say so; a beta curve is what is left then.
    for columns in (4, 3):
        a, b, c, cube = (*_fitted_weights(features[:, :columns], truth), 0.0)[:4]
        if a > 0 and b > 0 and cube >= 0:
            return Curve(a, b, c, cube / _CUBED)
    return Curve()


def _fitted_weights(features: Floats, truth: npt.NDArray[np.bool_]) -> tuple[float, ...]:
    """The weights of the features (N, 3 or 4) under which `truth` is likeliest."""
    start = np.array([1.0, 1.0, 0.0, 0.0])[: features.shape[1]]
    signs = np.where(truth, 1.0, -1.0)

    def loss(weights: Floats) -> float:
        pulled = _RIDGE * ((weights - start) ** 2).sum() / 2
        return float(np.logaddexp(0, -signs * (features @ weights)).mean() + pulled)

    weights = start
    for _ in range(_NEWTON_STEPS):
        predicted = 1 / (1 + np.exp(-np.clip(features @ weights, -_LARGEST_LOGIT, _LARGEST_LOGIT)))
        gradient = features.T @ (predicted - truth) / len(truth) + _RIDGE * (weights - start)
        spread = predicted * (1 - predicted)
        hessian = (features.T * spread) @ features / len(truth) + _RIDGE * np.eye(len(start))
        step = np.linalg.solve(hessian, gradient)
        # Far from the goal a whole step can lead beyond it, and away for good.
        while loss(weights - step) > loss(weights) and np.abs(step).max() > 1e-9:
            step = step / 2
        weights = weights - step
    return tuple(float(value) for value in weights)


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
    p_negative: Floats, truth: npt.NDArray[np.bool_], faces: str = HOLDOUT_DESCRIPTION
) -> tuple[float, str]:
    """The highest threshold at which `TARGET_RECALL` of the negative faces are still taken for negative.

    `faces` says which ones these are. Returns it and, in words, how it was chosen. Faces at rest, which
    decide how often the app is wrong, have no part in it: they are kept for measuring (`evaluate --video`).
    """
    negative = np.sort(p_negative[truth])
    missed = int((1 - TARGET_RECALL) * len(negative))
    # Just below the lowest face that must be found.
    lowest = float(negative[missed]) if len(negative) else 0.5
    threshold = float(np.clip(np.floor(lowest * 1000 - 0.5) / 1000, 0.001, 0.999))
    called = p_negative >= threshold
    alarms, found = (called[which].sum() / max(1, which.sum()) for which in (~truth, truth))
    chosen = (
        f"on {faces}: {found:.1%} of the negative faces are found, and "
        f"{alarms:.1%} of the others (happy, surprise, neutral) are taken for negative; the highest "
        f"threshold that keeps the first at {TARGET_RECALL:.0%}"
    )
    return threshold, chosen


def _best_loss(logits: Floats, labels: Ints) -> tuple[float, float]:
    losses = [cross_entropy(logits, labels, t) for t in _TEMPERATURES]
    best = int(np.argmin(losses))
    return float(losses[best]), float(_TEMPERATURES[best])
