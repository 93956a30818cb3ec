"""What was learned of a user's resting face: of the person over days, and of the day that it is."""

from dataclasses import dataclass, replace

from moodguard.mood.resting_belief import (
    RestingBelief,
    after_day,
    after_measurement,
    of_today,
    prior,
)
from moodguard.store.person import LEAST_VARIANCE, LearnedFace, RestingFace


@dataclass(frozen=True, slots=True)
class LearnedRest:
    """What is believed of the `person` as the `day` (a number) began, and of `today` until now.

    It holds for the model that it was learned with; models are told apart by the threshold that their card
    advises.
    """

    person: RestingBelief
    today: RestingBelief
    day: int
    model_threshold: float

    @classmethod
    def of_nobody(cls, model_threshold: float, day: int) -> "LearnedRest":
        """Of somebody who was never seen: as people in general are."""
        belief = prior(model_threshold)
        return cls(belief, of_today(belief), day, model_threshold)

    @classmethod
    def of_measurement(cls, face: RestingFace, day: int) -> "LearnedRest":
        """After a guided measurement. What was learned before no longer counts: the user wants it anew."""
        nothing = cls.of_nobody(face.model_threshold, day)
        return replace(nothing, today=after_measurement(nothing.today, face.location))

    @classmethod
    def of_kept(cls, kept: LearnedFace) -> "LearnedRest":
        """As it was kept on disk."""
        return cls(
            RestingBelief(kept.mean, kept.variance), RestingBelief(kept.today_mean, kept.today_variance),
            kept.day, kept.model_threshold,
        )  # fmt: skip

    def to_keep(self) -> LearnedFace:
        """The same, to be kept on disk, where nobody is surer than can be written.

        A camera that shows the same for long, as a picture of somebody does, makes it that sure.
        """
        person, today = self.person, self.today
        return LearnedFace(
            person.mean, max(LEAST_VARIANCE, person.variance), today.mean,
            max(LEAST_VARIANCE, today.variance), self.day, self.model_threshold,
        )  # fmt: skip

    @property
    def known(self) -> RestingBelief:
        """What is believed of the person by now."""
        return after_day(self.person, self.today)

    def seen(self, today: RestingBelief) -> "LearnedRest":
        """The same with what is believed of today by now."""
        return replace(self, today=today)

    def on_day(self, day: int) -> "LearnedRest":
        """The same on another day, of which nothing was seen yet."""
        known = self.known
        return LearnedRest(known, of_today(known), day, self.model_threshold)
