"""Simulated users who answer: what they say follows from the day that they live, and is learned from."""

from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.cli import main
from moodguard.mood.escalation import Stage, Step
from moodguard.simulator.answering import (
    LEARNING_DAYS,
    NEVER,
    USERS,
    AnsweringRule,
    User,
    had_reason,
    simulate_answers,
)
from moodguard.simulator.answers_report import MOST_FALSE, page
from moodguard.simulator.faces import World
from moodguard.simulator.people import Person, draw_people
from moodguard.simulator.simulated_day import quiet_rules
from moodguard.simulator.simulation import Size
from moodguard.simulator.trial import play
from moodguard.store.answers import Kind
from moodguard.store.settings import Settings

QUICK = replace(Settings(), sample_seconds=60.0, use_resting_face=False)
ALWAYS = User("always", 1.0)


@pytest.fixture
def grainy(world: World) -> World:
    """Quick to live, with people who frown so often that some suggestions are false."""
    return replace(world, grain=60.0, assumed=replace(world.assumed, frowning=0.1, happy=0.0))


@pytest.fixture
def person(grainy: World) -> Person:
    return next(draw_people(1, 6, grainy, seed=3))


def lived(person: Person, world: World, user: User) -> tuple[AnsweringRule, list[Step]]:
    rule = AnsweringRule(person, QUICK, world.predictions, user, seed=1, measured=False)
    steps = [step for day in person.days for step in play(day, rule, quiet_rules(QUICK), rule.react)]
    return rule, [step for step in steps if step.stage is Stage.BREAK_MESSAGE]


def test_there_was_a_reason_within_an_episode_and_just_behind_it(person: Person) -> None:
    day = next(day for day in person.days if day.plan.episode is not None)
    assert day.plan.episode is not None
    begin, end = (day.start + at for at in (day.plan.episode.span.start, day.plan.episode.span.end))
    assert had_reason(person.days, begin)
    assert had_reason(person.days, end + 60)
    assert not had_reason(person.days, begin - 60)
    assert not had_reason(person.days, end + 3600) or day.plan.tense_calls
    assert not had_reason(person.days, person.days[0].start - 1)


def test_who_always_answers_says_what_is_true_of_each(person: Person, grainy: World) -> None:
    rule, suggestions = lived(person, grainy, ALWAYS)
    assert suggestions
    wanted = [Kind.RIGHT if had_reason(person.days, step.time) else Kind.WRONG for step in suggestions]
    assert [answer.kind for answer in rule.answers] == wanted
    assert all(answer.level is not None for answer in rule.answers)


def test_who_never_answers_teaches_nothing(person: Person, grainy: World) -> None:
    rule, suggestions = lived(person, grainy, NEVER)
    assert suggestions
    assert rule.answers == ()


def test_by_chance_both_are_said_whatever_is_true(grainy: World) -> None:
    said = set()
    for person in draw_people(4, 6, grainy, seed=3):
        rule, _ = lived(person, grainy, User("chance", 1.0, by_chance=1.0))
        said |= {answer.kind for answer in rule.answers}
    assert said == {Kind.RIGHT, Kind.WRONG}


def test_only_days_behind_those_of_learning_count_and_all_live_the_same_ones(
    grainy: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.simulator.answering.LEARNING_DAYS", 3)
    found = simulate_answers(QUICK, grainy, Size(2, 2, 4), users=(NEVER, ALWAYS))
    assert {key: len(days) for key, days in found.items()} == dict.fromkeys(found, 4)
    plans = [[(day.person, day.calm, day.minutes) for day in days] for days in found.values()]
    assert all(plan == plans[0] for plan in plans)
    told = page(found, grainy.assumed, Size(2, 2, 4), "moodguard simulate --answers")
    assert told.count("| not measured |") == told.count("| measured |") == 2
    assert f"live {LEARNING_DAYS} days" in " ".join(told.split())
    false = [day.nudges for day in found[False, ALWAYS] if day.calm]
    over = round(sum(false) / len(false) - MOST_FALSE, 2)
    assert (f"misses it by {over:.2f}" if over > 0 else "comes to it") in told


def test_the_command_refuses_what_does_not_go_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--answers", "--otherwise"]) == 2
    assert "--answers goes with" in capsys.readouterr().err


def test_the_command_writes_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moodguard.simulator.answering.LEARNING_DAYS", 1)
    target = tmp_path / "answers.md"
    assert main(["simulate", "--answers", "--people", "1", "--days", "1", "--table", str(target)]) == 0
    told = target.read_text(encoding="utf-8")
    assert all(user.words in told for user in USERS)
