"""The baseline: how this user's face reads at rest, and how far that moves what counts as negative.

Resting faces differ: one looks stern, another smiles. Read by a model that was taught on many people, a
stern one is taken for sad or angry all day long, and most errors of a good model are of that kind. So the
user's own resting face is learned from the first look on (see `resting_belief`), and can be measured for 20
seconds, which is the better start.
"""

from collections.abc import Sequence
from enum import Enum
from statistics import median

from moodguard.mood.evidence import THRESHOLD_FOLLOWS
from moodguard.mood.learned_rest import LearnedRest
from moodguard.mood.log_odds import log_odds
from moodguard.mood.resting_belief import MEASURED_COUNTS, usual_rest
from moodguard.reading import NoReading, Reading, Sample
from moodguard.store.person import RestingFace

# A measured rest is this user's only in part (what else it shows is the light and the pose of those 20
# seconds), and the threshold follows a rest only in part: together it moves by so much of how far a
# measurement lies off the usual rest.
TRUST = THRESHOLD_FOLLOWS * MEASURED_COUNTS
# Calibration
READINGS = 40
INTERVAL = 0.5  # s; with as many readings, 20 seconds
SETTLED_SPREAD = 2.0  # with more than this the face was not at rest
MAD_TO_SPREAD = 1.4826  # of a Gaussian, from the median absolute deviation


def measure(negatives: Sequence[float], model_threshold: float) -> RestingFace:
    """The resting face that shows in `negatives`, P(negative) (0..1) of readings at rest; at least one.

    Location and spread are the median and the scaled median absolute deviation of the log-odds, which a few
    odd readings, such as a blink or a word, don't move.
    """
    values = [log_odds(p) for p in negatives]
    location = median(values)
    spread = MAD_TO_SPREAD * median(abs(value - location) for value in values)
    return RestingFace(location, spread, location, model_threshold)


def threshold_shift(face: RestingFace | None, model_threshold: float) -> float:
    """How far (log-odds) this user's threshold lies above the model's when a measurement has just been made.

    0 without a resting face, or where it was measured with a model of another threshold.
    """
    if face is None or face.model_threshold != model_threshold:
        return 0.0
    return TRUST * (face.location - usual_rest(model_threshold))


class Calibration:
    """Gathers the readings of a face at rest, and says how far it has come. It counts readings, not time, so
    that looking away only makes it longer.
    """

    def __init__(self, model_threshold: float) -> None:
        """`model_threshold` (P(negative), 0..1) is that of the model that reads the face."""
        self._model_threshold = model_threshold
        self._negatives: list[float] = []
        self.missing: NoReading | None = None

    @property
    def progress(self) -> float:
        """How much of what is needed was seen, 0..1."""
        return min(1.0, len(self._negatives) / READINGS)

    @property
    def done(self) -> bool:
        """Whether enough was seen."""
        return len(self._negatives) >= READINGS

    def add(self, sample: Sample) -> None:
        """Take in a sample; what comes after it is done is left out. `missing` says why one gave nothing."""
        if self.done:
            return
        if isinstance(sample, Reading):
            self._negatives.append(sample.negative)
            self.missing = None
        else:
            self.missing = sample

    def result(self) -> RestingFace | None:
        """The resting face; None before it is done, and where the face was not at rest."""
        if not self.done:
            return None
        face = measure(self._negatives, self._model_threshold)
        return face if face.spread <= SETTLED_SPREAD else None


# From this variance (log-odds squared) on, what was learned of a face is too little to tell of it.
VAGUE = 0.5
NOTICEABLE = 0.5  # log-odds


class Standing(Enum):
    """What is known of a resting face, and how it looks beside those of people in general."""

    BEGUN = "begun to learn"
    UNKNOWN = "unknown"
    OF_ANOTHER_MODEL = "measured with another model"
    STERN = "stern"
    RELAXED = "relaxed"
    USUAL = "usual"


def standing_of(face: RestingFace | None, model_threshold: float, learned: LearnedRest | None) -> Standing:
    """What was measured, and what was learned with or without that, means for its user."""
    if learned is not None and learned.model_threshold == model_threshold:
        known = learned.known
        if face is None and known.variance > VAGUE:
            return Standing.BEGUN
        off = known.mean - usual_rest(model_threshold)
    elif face is None:
        return Standing.UNKNOWN
    elif face.model_threshold != model_threshold:
        return Standing.OF_ANOTHER_MODEL
    else:
        off = face.location - usual_rest(model_threshold)
    if off > NOTICEABLE:
        return Standing.STERN
    return Standing.RELAXED if off < -NOTICEABLE else Standing.USUAL
