"""The rules by name: the app as it ships, with one part taken away at a time, and the simpler rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from moodguard.companion import Companion
from moodguard.mood.baseline import measure
from moodguard.mood.escalation import Step
from moodguard.mood.quiet_reasons import Reason
from moodguard.reading import Sample
from moodguard.sensing.adaptive_interval import AdaptiveInterval
from moodguard.simulator.people import Person
from moodguard.simulator.predictions import Predictions
from moodguard.simulator.rules import FractionRule, Rule, TimerRule
from moodguard.store.settings import Settings

NO_GATES = {"quiet_in_calls": False, "quiet_in_fullscreen": False, "quiet_when_undisturbed": False}
NO_BASELINE = {"use_resting_face": False}
# Counted one by one, a tenth of the readings in three minutes would be no ground for anything.
NO_SMOOTHING = {"mood_minutes": 0.0, "break_share": 0.2, "coverage_share": 0.5}
EVEN_PACE = {"adapt_rate": False}

Start = Callable[[Person, Settings, Predictions], Rule]


class CompanionRule:
    """The app's own companion, with looks at the pace of the app."""

    def __init__(
        self, person: Person, settings: Settings, predictions: Predictions, *, measured: bool = False
    ) -> None:
        """Its user has let the resting face be `measured` before the first day, or never."""
        self._interval = AdaptiveInterval(settings.sample_seconds, adaptive=settings.adapt_rate)
        self._companion = Companion(settings, predictions.threshold)
        face = None
        if measured:
            face = measure([float(predictions.negative[face]) for face in person.rest], predictions.threshold)
        self._companion.set_resting_face(face, learn=True)

    @property
    def wait(self) -> float:
        """Seconds from one look to the next."""
        return self._interval.seconds

    def add_sample(self, sample: Sample) -> Step | None:
        """Take in a sample."""
        self._interval.saw(sample)
        step = self._companion.add_sample(sample)
        if self._interval.adaptive:
            self._interval.tension = self._companion.attention
        return step

    def tick(self, now: float) -> Step | None:
        """Let time pass."""
        return self._companion.tick(now)

    def keep_quiet(self, reason: Reason | None, now: float) -> None:
        """Be quiet, or no longer. After a closed camera the pace starts anew, as the companion does."""
        self._companion.keep_quiet(reason, now)
        if not self._companion.camera_wanted:
            self._interval.start_anew()


@dataclass(frozen=True)
class Variant:
    """A rule, in `words` for the table: how it starts for a person, and what it changes in the settings."""

    words: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    start: Start = CompanionRule

    def settings(self, usual: Settings) -> Settings:
        """The settings that this variant lives by."""
        return replace(usual, **self.changes)


def _timer(_person: Person, settings: Settings, _predictions: Predictions) -> Rule:
    return TimerRule(settings.sample_seconds)


def _fraction(_person: Person, settings: Settings, predictions: Predictions) -> Rule:
    return FractionRule(settings.sample_seconds, predictions.threshold)


MEASURED = partial(CompanionRule, measured=True)

VARIANTS = {
    "default": Variant("**MoodGuard as it ships**, resting face never measured"),
    "measured": Variant("**MoodGuard as it ships**, resting face measured once", start=MEASURED),
    "no-baseline": Variant("judged as people in general", NO_BASELINE),
    "no-smoothing": Variant("without smoothing and hysteresis", NO_SMOOTHING),
    "no-gates": Variant("without quiet times", NO_GATES),
    "even-pace": Variant("with looks at an even pace", EVEN_PACE),
    "bare": Variant("without all four", NO_BASELINE | NO_SMOOTHING | NO_GATES | EVEN_PACE),
    "gentle": Variant("set to gentle", {"strictness": "gentle"}),
    "eager": Variant("set to eager", {"strictness": "eager"}),
    "very-gentle": Variant("set to very gentle", {"strictness": "very-gentle"}),
    "very-eager": Variant("set to very eager", {"strictness": "very-eager"}),
    "published": Variant("the published rule: any negative reading in 20 minutes", NO_GATES, _timer),
    "fraction": Variant("a fifth of the readings of 20 minutes negative", NO_GATES, _fraction),
}
