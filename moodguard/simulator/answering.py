"""Users who answer: what two weeks of answers are worth, and that answers by chance do no harm."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from moodguard.mood.escalation import Stage, Step
from moodguard.simulator.faces import World
from moodguard.simulator.people import Person, draw_people
from moodguard.simulator.predictions import Predictions
from moodguard.simulator.simulated_day import SimulatedDay, quiet_rules
from moodguard.simulator.simulation import Size
from moodguard.simulator.trial import Outcome, judge, play
from moodguard.simulator.variants import CompanionRule
from moodguard.store.answers import Answers, with_one_more
from moodguard.store.minutes import Minutes
from moodguard.store.settings import Settings

Progress = Callable[[str], None]

LEARNING_DAYS = 14  # two weeks of answers, before the days that count
# A suggestion that comes so soon (s) behind an episode is still about it, to whoever lived through it.
STILL_ABOUT_IT = 5 * 60.0


@dataclass(frozen=True)
class User:
    """What a simulated user does with a suggestion: answers with probability `answers` (0..1), of these a
    share `by_chance` (0..1) by the toss of a coin.
    """

    words: str
    answers: float = 0.0
    by_chance: float = 0.0


NEVER = User("never answers")
USERS = (
    NEVER,
    User("answers one card in three", 1 / 3),
    User("answers each card", 1.0),
    User("answers one in three, all by chance", 1 / 3, 1.0),
)


class AnsweringRule(CompanionRule):
    """The app's own companion, with a user who answers some of its suggestions."""

    def __init__(
        self,
        person: Person,
        settings: Settings,
        predictions: Predictions,
        user: User,
        *,
        seed: int,
        measured: bool,
    ) -> None:
        """`seed` is of what the user does; the days are the person's."""
        super().__init__(person, settings, predictions, measured=measured)
        self._days = person.days
        self._user = user
        self._rng = np.random.default_rng([seed, person.number])
        self.answers: Answers = ()

    def react(self, step: Step) -> None:
        """The user sees a suggestion, and answers it or not."""
        if step.stage is not Stage.BREAK_MESSAGE:
            return
        answers, by_chance, heads = self._rng.random(3).tolist()
        if answers >= self._user.answers:
            return
        right = had_reason(self._days, step.time)
        if by_chance < self._user.by_chance:
            right = heads < 1 / 2
        companion = self._companion
        self.answers = with_one_more(self.answers, companion.answer_to_suggestion(right=right))
        companion.set_answers(self.answers, Minutes())
        if not right:
            companion.was_wrong(step.time)


def had_reason(days: tuple[SimulatedDay, ...], time: float) -> bool:
    """Whether the person was tense at `time` (s), or a moment before."""
    day = next((day for day in reversed(days) if day.start <= time), None)
    if day is None:
        return False
    moods = [*([day.plan.episode] if day.plan.episode else []), *day.plan.tense_calls]
    into = time - day.start
    return any(mood.span.start <= into < mood.span.end + STILL_ABOUT_IT for mood in moods)


Lived = Mapping[tuple[bool, User], Sequence[Outcome]]


def simulate_answers(
    usual: Settings,
    world: World,
    size: Size,
    *,
    users: Sequence[User] = USERS,
    progress: Progress = lambda _: None,
) -> Lived:
    """The days behind two weeks of answers, for each user without (False) and with (True) a resting face that
    was measured. All of them live the same days; the days of `size` are those that count.
    """
    outcomes: dict[tuple[bool, User], list[Outcome]] = {
        (measured, user): [] for measured in (False, True) for user in users
    }
    for person in draw_people(size.people, LEARNING_DAYS + size.days, world, size.seed):
        for (measured, user), so_far in outcomes.items():
            rule = AnsweringRule(person, usual, world.predictions, user, seed=size.seed, measured=measured)
            so_far.extend(_live(person, rule, usual))
        progress(f"{person.number + 1} of {size.people} people")
    return outcomes


def _live(person: Person, rule: AnsweringRule, settings: Settings) -> list[Outcome]:
    """The days that count, behind those of learning."""
    quiet = quiet_rules(settings)
    lived = [judge(person.number, day, play(day, rule, quiet, rule.react)) for day in person.days]
    return lived[LEARNING_DAYS:]
