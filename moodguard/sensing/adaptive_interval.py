"""How often to look: seldom while all is calm, more often as tension builds. No clock and no thread."""

from moodguard.reading import POOR_FACES, Absence, NoReading, Reading, Sample

# Of P(tense): one tense look is enough to look again sooner, and a second one to look closely. What shows
# for less than a minute at a time is missed otherwise.
CALM_BELOW = 0.035
KEEN_FROM = 0.15
CALM_FACTOR = 2.0
KEEN_FACTOR = 0.5
BATTERY_FACTOR = 2.0
# So many looks in a row without anybody there, and each further one takes half as long again.
NOBODY_AFTER = 3
NOBODY_GROWTH = 1.5
LONGEST_SECONDS = 60.0
# With these the driver is asked for more than it gives, so it is left alone for longer each time. Where there
# is no camera none is opened, so looking again soon costs nothing and finds one that was plugged in.
_BACK_OFF = frozenset({Absence.CAMERA_BUSY, Absence.CAMERA_STUCK})
_NOBODY = frozenset({Absence.NO_FACE, Absence.NO_LIGHT})


class AdaptiveInterval:
    """Says how long to wait from one look to the next. The same samples and signals give the same waits.

    `every` is the usual time between two looks in s. `adaptive` lets it differ; without, only a camera that
    can't be had is waited for longer. `tension` (0..1) says how near a suggestion is, `on_battery` whether
    the machine runs on its battery.
    """

    def __init__(self, every: float, *, adaptive: bool = True) -> None:
        """Calm, on mains power, and with nothing seen so far."""
        self.every = every
        self.adaptive = adaptive
        self.tension = 0.0
        self.on_battery = False
        self._without_face = 0
        self._failures = 0

    def saw(self, sample: Sample) -> None:
        """Take in what the last look gave."""
        why = sample.why if isinstance(sample, NoReading) else None
        self._failures = self._failures + 1 if why in _BACK_OFF else 0
        if why in _NOBODY:
            self._without_face += 1
        elif isinstance(sample, Reading) or why in POOR_FACES:
            self._without_face = 0

    def start_anew(self) -> None:
        """Forget what was seen, as after sleep or a pause."""
        self._without_face = self._failures = 0
        self.tension = 0.0

    @property
    def seconds(self) -> float:
        """Seconds from the begin of the last look to that of the next."""
        if self._failures:
            # The exponent is bounded, or a camera that is busy all night would overflow it.
            wanted = self.every * 2.0 ** min(self._failures - 1, 16)
        elif self.adaptive:
            wanted = self.every * self._factor()
        else:
            return self.every
        return min(wanted, max(self.every, LONGEST_SECONDS))

    def _factor(self) -> float:
        nobody = self._without_face - NOBODY_AFTER
        if nobody >= 0:
            factor = min(CALM_FACTOR, NOBODY_GROWTH ** min(nobody + 1, 8))
        elif self.tension >= KEEN_FROM:
            return 1.0 if self.on_battery else KEEN_FACTOR
        else:
            factor = CALM_FACTOR if self.tension < CALM_BELOW else 1.0
        return factor * BATTERY_FACTOR if self.on_battery else factor
