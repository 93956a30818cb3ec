"""One rule on the days of people: what it did, and how good that was."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from moodguard.mood.escalation import Stage, Step
from moodguard.mood.quiet_reasons import Reason, Rules
from moodguard.simulator.rules import Rule
from moodguard.simulator.simulated_day import SimulatedDay
from moodguard.simulator.workday import Span, Workday

# A look that is due within a grain of time, up to rounding, is due.
ROUNDING = 1e-6


@dataclass(frozen=True)
class Outcome:
    """What a rule did on one day of the person of that number.

    `nudges` and `galleries` count suggestions and openings, `interruptions` the nudges in a call or while
    nothing may be said. On a day with an episode, `minutes` is its length and `late` how many minutes after
    its beginning the first nudge came, None where none came before its end.
    """

    person: int
    calm: bool
    nudges: int
    galleries: int
    interruptions: int
    minutes: float | None = None
    late: float | None = None
    gallery_in_episode: bool = False


def play(
    day: SimulatedDay, rule: Rule, quiet: Rules, react: Callable[[Step], None] = lambda _: None
) -> list[Step]:
    """Let a rule live a day; returns its steps. `react` is what the user does with each."""
    steps: list[Step] = []
    before: Reason | None = None
    due = day.start
    for moment, reason in day.moments(quiet):
        time = day.start + moment * day.grain
        if reason != before:
            rule.keep_quiet(reason, time)
            before = reason
        if time < due - ROUNDING:
            continue
        camera_off = reason is not None and reason.camera_off
        step = rule.tick(time) if camera_off else rule.add_sample(day.samples[moment])
        due = time + rule.wait
        if step is not None:
            steps.append(step)
            react(step)
    if before is not None:
        rule.keep_quiet(None, day.start + day.plan.length)
    return steps


def judge(person: int, day: SimulatedDay, steps: Iterable[Step]) -> Outcome:
    """How good a day's steps were."""
    plan = day.plan
    nudges = [s.time - day.start for s in steps if s.stage is Stage.BREAK_MESSAGE]
    galleries = [s.time - day.start for s in steps if s.stage is Stage.GALLERY]
    outcome = Outcome(
        person=person,
        calm=plan.calm,
        nudges=len(nudges),
        galleries=len(galleries),
        interruptions=sum(_unwelcome(plan, time) for time in nudges),
    )
    if plan.episode is None:
        return outcome
    return _with_episode(outcome, plan.episode.span, nudges, galleries)


def _with_episode(outcome: Outcome, span: Span, nudges: list[float], galleries: list[float]) -> Outcome:
    in_time = [time for time in nudges if span.holds(time)]
    return replace(
        outcome,
        minutes=span.length / 60,
        late=(in_time[0] - span.start) / 60 if in_time else None,
        gallery_in_episode=any(span.holds(time) for time in galleries),
    )


def _unwelcome(plan: Workday, time: float) -> bool:
    return any(span.holds(time) for span in (*plan.calls, *plan.undisturbed))
